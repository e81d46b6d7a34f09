"""Saved electronic papers: pages lead their articles, articles stand for themselves, whatever their family's markup."""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import archive, browse, issues
from db.records import Article, Facsimile, Issue
from tests import saved_pages as pages
from viewer.importing import formats, reading, sources
from viewer.importing.choices import Choice
from viewer.importing.formats import epaper
from viewer.importing.material import FormatError, Material
from viewer.importing.reading import Reading
from viewer.importing.run import run
from viewer.importing.shelf import Shelf

_DATA = Path(os.environ.get("BAOKU_SHARED_DATA", Path(__file__).parents[5] / "shared" / "data"))
_SHARED = _DATA / "epaper_html"
_DAY = date(2031, 3, 10)
_TEXTS = [pages.FIRST.strip(), pages.SECOND.strip()]
_JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08" + struct.pack(">HH", 200, 100) + bytes(12)
_FAMILIES = {
    "nbs.D110000shxb_02.htm": pages.NBS_PAGE,
    "nw.D110000shxb_20310310_1-02.htm": pages.NBS_ARTICLE,
    "node_12.htm": pages.NODE_PAGE,
    "content_7002.htm": pages.NODE_ARTICLE,
    "node_03.html": pages.PC_PAGE,
    "node_A04.html": pages.NAV_PAGE,
    "content_901.html": pages.PC_ARTICLE,
    "content_31.html": pages.BOX_ARTICLE,
    "content_32.html": pages.TITLES_ARTICLE,
}


def _read(name: str, text: str, files: Mapping[str, str | bytes] | None = None) -> Issue:
    found = {path: data.encode() if isinstance(data, str) else data for path, data in (files or {}).items()}
    material = Material(name, text.encode(), text, "utf-8", found.get)
    assert formats.choose(material).name == "epaper"
    (issue,) = epaper.read(material)
    return issue


def _told(article: Article) -> tuple[object, ...]:
    blocks = [(block.kind, block.text) for block in article.blocks]
    return article.headline, article.kicker, article.deck, article.byline, blocks


@pytest.mark.parametrize(
    ("name", "paper", "label", "section", "titles"),
    [
        (
            "nbs.D110000shxb_02.htm", "山海新报", "2", "要闻",
            ["海带上岸", "山海县召开渔港会议\n征求对新码头的意见", "图片报道"],
        ),
        ("node_12.htm", "山海日报", "A02", "海湾", ["灯塔亮了 一百年", "启事"]),
        ("node_03.html", "山海新报", "3", "海湾", ["新渡轮首航", "渔家小院的春天"]),
        ("node_A04.html", "海湾晚报", "A04", "副刊", ["海上的月亮", "潮汐表"]),
    ],
)  # fmt: skip
def test_a_page_lists_its_articles(name: str, paper: str, label: str, section: str, titles: list[str]) -> None:
    issue = _read(name, _FAMILIES[name])
    assert (issue.newspaper.title, issue.date) == (paper, _DAY)
    assert [(page.label, page.section) for page in issue.pages] == [(label, section)]
    assert [article.headline for article in issue.articles] == titles
    assert [(a.placements[0].page, a.placements[0].position) for a in issue.articles] == [
        (label, n) for n in range(1, len(titles) + 1)
    ]
    assert [warning.code for warning in issue.warnings] == ["article-file-missing"] * len(titles)
    assert not any(article.blocks for article in issue.articles)


_SHOWN = [("paragraph", text) for text in _TEXTS]


@pytest.mark.parametrize(
    ("name", "facts", "told"),
    [
        (
            "nw.D110000shxb_20310310_1-02.htm", ("山海新报", "2", 1),
            ("海带上岸", "渔汛来了", "——山海县码头见闻", "本报记者　周　原　陈岸",
             [*_SHOWN, ("caption", "码头上的海带堆成小山。"), ("credit", "林澜摄")]),
        ),
        (
            "content_7002.htm", ("山海日报", "A02", 1),
            ("灯塔亮了 一百年", "百年守望", "守塔人换了五代", "林澜",
             [*_SHOWN, ("caption", "灯塔夜景。"), ("credit", "本报记者 陈岸摄")]),
        ),
        (
            "content_901.html", ("山海新报", "3", 1),
            ("新渡轮\n首航", None, "两岸往来只要八分钟", "本报记者 林 澜 陈 岸",
             [*_SHOWN, ("caption", "渡轮驶过灯塔。")]),
        ),
        ("content_31.html", ("海湾晚报", "A04", 1), ("海上的月亮", "小城纪事", "读者来信选登", "周原", _SHOWN)),
        ("content_32.html", ("海湾晚报", "", 1), ("潮汐表", "出海的人都有一本", "从手抄到印刷", None, _SHOWN)),
    ],
)  # fmt: skip
def test_an_article_stands_for_itself(
    name: str, facts: tuple[str, str, int], told: tuple[str, str | None, str, str, list[tuple[str, str]]]
) -> None:
    issue = _read(name, _FAMILIES[name])
    (article,) = issue.articles
    (place,) = article.placements
    assert (issue.newspaper.title, place.page, place.position) == facts
    assert issue.date == _DAY
    assert [page.label for page in issue.pages] == [place.page]
    assert _told(article) == told
    assert issue.warnings == ()


def test_the_author_is_a_person_once() -> None:
    (article,) = _read("content_7002.htm", pages.NODE_ARTICLE).articles
    assert [(person.name, person.role) for person in article.people] == [("林澜", "author"), ("陈岸", "photographer")]
    signed = pages.NODE_ARTICLE.replace(pages.FIRST, "　　本报山海3月9日电　（记者林澜）码头上的灯一盏一盏亮起来。")
    (article,) = _read("content_7002.htm", signed).articles
    assert (article.dateline, article.byline) == ("本报山海3月9日电", "（记者林澜）")


def test_a_date_in_the_text_is_not_the_day_of_the_paper() -> None:
    text = pages.TITLES_ARTICLE.replace("/203103/10/", "/").replace("</p></founder", "</p><p>2030年1月2日</p></founder")
    assert _read("content_32.html", text).date is None


_PLACES = [
    ("nbs.D110000shxb_02.htm", "nw.D110000shxb_20310310_1-02.htm", "nw.D110000shxb_20310310_1-02.htm"),
    ("node_12.htm", "content_7002.htm", "content_7002.htm"),
    ("node_12.htm", "content_7002.htm?div=-1", "content_7002.htm"),
    ("node_12.htm", "content_7002.htm@div=-1", "content_7002.htm"),
    ("node_03.html", "../../../content/203103/10/content_901.html", "content_901.html"),
    ("node_03.html", "content_901.html", "content_901.html"),
    ("node_A04.html", "../../../con/203103/10/content_31.html", "content_31.html"),
]


@pytest.mark.parametrize(("page", "path", "article"), _PLACES)
def test_a_page_takes_the_text_from_where_the_files_lie(page: str, path: str, article: str) -> None:
    issue = _read(page, _FAMILIES[page], {path: _FAMILIES[article]})
    with_text = [each for each in issue.articles if each.blocks]
    assert [_told(each) for each in with_text] == [_told(_read(article, _FAMILIES[article]).articles[0])]
    assert len(issue.warnings) == len(issue.articles) - 1
    (place,), (alone,) = with_text[0].placements, _read(article, _FAMILIES[article]).articles[0].placements
    assert (place.page, place.position) == (alone.page or place.page, alone.position)


def test_absolute_links_are_found_by_the_address_the_page_was_saved_from() -> None:
    saved = "<!-- saved from url=(0055)http://paper.example/shxb/pc/layout/203103/10/node_03.html -->"
    text = pages.PC_PAGE.replace("../../../content", "/shxb/pc/content").replace("<html", f"{saved}<html", 1)
    issue = _read("a page.html", text, {"../../../content/203103/10/content_901.html": pages.PC_ARTICLE})
    assert [bool(article.blocks) for article in issue.articles] == [True, False]
    assert (issue.date, issue.pages[0].label) == (_DAY, "3")


def test_only_files_of_the_paper_are_asked_for() -> None:
    asked: list[str] = []

    def beside(path: str) -> None:
        asked.append(path)

    text = pages.NODE_PAGE.replace("content_7001.htm?div=-1", "../../../../etc/passwd").replace("58271.jpg", "key.pem")
    epaper.read(Material("node_12.htm", text.encode(), text, "utf-8", beside))
    assert asked
    assert all(path.partition("?")[0].partition("@")[0].endswith(".htm") for path in asked)


@pytest.mark.parametrize(
    ("image", "picture", "corner"),
    [
        ("<img width=400 height=200", None, (0.25, 0.25)),
        ("<img width=400", _JPEG, (0.25, 0.0625)),
        ("<img", _JPEG, (1.0, 0.25)),
        ("<img", None, (0.5, 0.5)),
        ("<img width=0 height=x", None, (0.5, 0.5)),
    ],
)
def test_regions_are_shares_of_the_picture(image: str, picture: bytes | None, corner: tuple[float, float]) -> None:
    text = pages.NODE_PAGE.replace("<img src=../../../page", f"{image} src=../../../page")
    lead, notice = _read("node_12.htm", text, {"58271.jpg": picture} if picture else {}).articles
    (region,) = notice.placements[0].regions
    assert region.corners[2] == corner
    assert [len(region.corners) for region in lead.placements[0].regions] == [6, 4]
    assert all(0 <= share <= 1 for region in lead.placements[0].regions for place in region.corners for share in place)


def test_the_picture_beside_is_kept_as_facsimile() -> None:
    issue = _read("node_12.htm", pages.NODE_PAGE, {"../../../page/1/2031-03-10/A02/58271.jpg": _JPEG})
    assert issue.pages[0].facsimile == Facsimile(sha256(_JPEG).hexdigest(), 0)
    none = _read("node_12.htm", pages.NODE_PAGE, {"58271.jpg": b"<html>not found</html>"})
    assert none.pages[0].facsimile is None


def test_an_unreadable_article_file_leaves_the_title_and_a_warning() -> None:
    issue = _read("node_12.htm", pages.NODE_PAGE, {"content_7002.htm": b"\0\0", "content_7001.htm": "<html>404</html>"})
    assert [(article.headline, article.blocks) for article in issue.articles] == [("灯塔亮了 一百年", ()), ("启事", ())]
    assert [warning.code for warning in issue.warnings] == ["article-file-missing"] * 2
    assert "灯塔亮了 一百年" in issue.warnings[0].message


@pytest.mark.parametrize("name", _FAMILIES)
def test_pages_lead_and_articles_do_not(name: str) -> None:
    assert formats.leads(_FAMILIES[name].encode()) == name.startswith("n") & (not name.startswith("nw"))


@pytest.mark.parametrize(
    "text",
    [
        "<html><head><meta http-equiv=refresh content='0;url=node_1.htm'></head><body id=ozoom></body></html>",
        "<html><body><ul id=list><li><a id=pageLink href=node_01.html>第01版 要闻</a></li></ul></body></html>",
        "<html><!--enpproperty <founder-type>2</founder-type> /enpproperty--></html>",
    ],
)
def test_what_holds_no_article_is_refused(text: str) -> None:
    material = Material("index.html", text.encode(), text, "utf-8")
    with pytest.raises(FormatError) as refused:
        formats.choose(material).read(material)
    assert refused.value.why == "unknown-format"


def test_scripts_are_never_run_or_read() -> None:
    text = pages.NBS_PAGE.replace("<body>", "<body><script>document.write('<h1>假标题</h1>')</script>")
    assert "假标题" not in repr(_read("nbs.D110000shxb_02.htm", text))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An issue as a collector keeps it: two pages of two folders, one article of each page missing."""
    here = tmp_path / "shxb" / "pc"
    for path, text in {
        "layout/203103/10/node_03.html": pages.PC_PAGE,
        "layout/203103/10/node_02.html": pages.NBS_PAGE,
        "layout/203103/10/nw.D110000shxb_20310310_1-02.htm": pages.NBS_ARTICLE,
        "content/203103/10/content_901.html": pages.PC_ARTICLE,
    }.items():
        (here / path).parent.mkdir(parents=True, exist_ok=True)
        (here / path).write_text(text, encoding="utf-8")
    (here / "pic/203103/10").mkdir(parents=True)
    (here / "pic/203103/10/p.jpg").write_bytes(_JPEG)
    return tmp_path / "shxb"


def _readings(folder: Path) -> Iterator[Reading]:
    with Shelf() as shelf:
        for found in sources.find([folder]):
            yield reading.read(found, Choice(), shelf, lambda sha, hint: False)


def test_files_that_a_page_takes_in_are_its_parts(folder: Path) -> None:
    by_name = {each.found.path.name: each for each in _readings(folder)}
    parts = by_name["node_03.html"].parts
    assert sorted(part.source.name for part in parts) == ["content_901.html", "p.jpg"]
    (issue,) = by_name["node_03.html"].issues
    assert issue.pages[0].facsimile == Facsimile(sha256(_JPEG).hexdigest(), 0)
    (alone,) = by_name["content_901.html"].issues
    assert (alone.newspaper.title, alone.date, alone.articles[0].placements[0].page) == ("山海新报", _DAY, "3")


def test_a_folder_is_one_issue_with_everything_once(tmp_path: Path, folder: Path) -> None:
    report = run(tmp_path / "a.db", [folder], lambda progress: None, lambda: False, processes=0)
    assert [file.status for file in report.files] == ["added", "added"]
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        assert browse.totals(db).issues == 1
        issue = issues.get(db, 1)
    assert (issue.newspaper.title, issue.date) == ("山海新报", _DAY)
    assert [(page.label, page.section) for page in issue.pages] == [("2", "要闻"), ("3", "海湾")]
    placed = [(article, article.placements[0]) for article in issue.articles]
    assert [(article.headline, p.page, bool(article.blocks), bool(p.regions)) for article, p in placed] == [
        ("海带上岸", "2", True, True),
        ("山海县召开渔港会议\n征求对新码头的意见", "2", False, True),
        ("图片报道", "2", False, False),
        ("新渡轮\n首航", "3", True, True),
        ("渔家小院的春天", "3", False, True),
    ]  # fmt: skip


_SCRAPS = st.sampled_from(
    (
        "<p>", "</div>", "<table>", "<td>", "<founder-content>", "</founder-content>", "<!--enpcontent-->", "-->",
        "<!--enpproperty <founder-type>2</founder-type>", "<script>document.write(view(\"", "\\", "\"", "&#0;", "<!--",
        "<area coords='1,2,x,-5,9e9' href=content_1.htm>", "<a href='http://[bad/content_2.htm'>", "<h1>", "<body>",
        "<a href=content_%00.htm>", "《山海新报》（2031年02月30日 第 二十 版）", "第０１版：", "\ud83d", "\0", "版次：",
    )
)  # fmt: skip


@st.composite
def _spoilt(draw: st.DrawFn) -> str:
    """A page of some family with pieces cut out, said twice, put elsewhere or put in."""
    text = draw(st.sampled_from(tuple(_FAMILIES.values())))
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 300)))
        middle = draw(st.just("") | st.just(text[start:end] * 2) | _SCRAPS | st.text(max_size=8))
        text = text[:start] + middle + text[end:]
    return text


@settings(max_examples=150)
@given(text=_spoilt(), other=_spoilt(), name=st.sampled_from((*_FAMILIES, "saved.html")))
def test_spoilt_pages_are_read_or_refused(text: str, other: str, name: str) -> None:
    data = text.encode("utf-8", "replace")
    epaper.leads(data)
    material = Material(name, data, text, "utf-8", lambda path: other.encode("utf-8", "replace"))
    try:
        found = formats.choose(material).read(material)
    except FormatError as error:
        assert error.path == name
    else:
        for issue in found:
            labels = {page.label for page in issue.pages}
            assert all(place.page in labels for article in issue.articles for place in article.placements)


@pytest.mark.skipif(not _SHARED.is_dir(), reason="the shared data is not here")
@pytest.mark.parametrize(
    ("name", "paper", "day", "page", "section", "articles", "corners"),
    [
        ("jjjcb_*.html", "中国纪检监察报", date(2017, 7, 22), "1", "要闻", 7, [4, 4, 4, 4, 10, 4, 4]),
        ("jxrb_*.html", "江西日报", date(2017, 10, 9), "A01", "头版", 5, [4, 4, 10, 0, 10]),
        ("rmrb_*.html", "人民日报", date(2017, 10, 16), "1", "要闻", 5, [6, 4, 4, 0, 0]),
    ],
)
def test_real_pages(
    name: str, paper: str, day: date, page: str, section: str, articles: int, corners: list[int]
) -> None:
    (file,) = _SHARED.glob(name)
    issue = _read(file.name.split("_", 2)[2], file.read_text(encoding="utf-8"))
    assert (issue.newspaper.title, issue.date) == (paper, day)
    assert [(each.label, each.section) for each in issue.pages] == [(page, section)]
    assert len(issue.articles) == articles
    assert [sum(len(r.corners) for r in a.placements[0].regions) for a in issue.articles] == corners
    assert all(article.headline and "<" not in article.headline for article in issue.articles)


@pytest.mark.skipif(not _SHARED.is_dir(), reason="the shared data is not here")
def test_real_citations_come_back_from_the_markup_of_their_pages() -> None:
    cases = json.loads((_DATA / "expected" / "epaper_citations.json").read_text(encoding="utf-8"))
    for item in (each for case in cases if isinstance(case["items"], list) for each in case["items"]):
        names = [creator["lastName"] for creator in item["creators"]]
        year, month, day = item["date"].split("-")
        headline, _, deck = item["title"].partition("——")
        text = pages.PC_ARTICLE.replace("新渡轮<br>首航", headline).replace("两岸往来只要八分钟", deck and f"——{deck}")
        text = text.replace("林  澜  陈  岸", "　".join(names)).replace("山海新报", item["publicationTitle"])
        text = text.replace("2031年03月10日</span> 第 03", f"{year}年{month}月{day}日</span> 第 0{item['pages']}")
        issue = _read(item["url"].rsplit("/", 1)[1], text)
        (article,) = issue.articles
        assert (article.headline or "") + (article.deck or "") == item["title"]
        assert [person.name for person in article.people] == names
        assert (issue.newspaper.title, str(issue.date)) == (item["publicationTitle"], item["date"])
        assert article.placements[0].page == item["pages"]
