"""EPUB: a valid book that a reader goes through by issue, page and article, and in which every letter is found."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree

from db.archive import Database
from db.records import Article, Block, Issue, Newspaper
from tests import strategies
from tests.viewer.exporting.pieces import HOSTILE, ISSUE, document, marked, piece
from viewer.exporting import chosen, epub, run
from viewer.exporting.chosen import Pieces
from viewer.exporting.document import Document, Piece
from viewer.exporting.epub import cover
from viewer.exporting.options import Options
from viewer.exporting.run import Wish
from viewer.exporting.xml_text import clean
from viewer.importing.formats import epub as read_epub
from viewer.importing.material import Material

GOLDEN = Path(__file__).parents[2] / "golden"
_X = "{http://www.w3.org/1999/xhtml}"
_TYPE = "{http://www.idpf.org/2007/ops}type"
_OTHER = Issue(Newspaper("海湾日报"), ISSUE.date)


def _whole(db: Database) -> Document:
    whole = chosen.issue(db, 1)
    return Document(whole.title, Pieces(db, whole, with_marks=False))


def _written(folder: Path, what: Document, *, painted: bool = False) -> Path:
    """A book, its cover only drawn where it needn't be painted: that depends on the fonts that there are."""
    target = folder / "file.epub"
    with pytest.MonkeyPatch.context() as patch:
        if not painted:
            patch.setattr(cover, "png", lambda drawn: None)
        epub.write(what, target, Options())
    return target


def _parts(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as book:
        return {name: book.read(name).decode() for name in book.namelist() if not name.endswith(".png")}


def _tree(path: Path, name: str) -> Any:
    return etree.fromstring(_parts(path)[f"EPUB/{name}"].encode())


def _text(path: Path, name: str) -> str:
    return "".join(_tree(path, name).find(f"{_X}body").itertext())


def _outline(path: Path) -> list[tuple[int, str, str]]:
    """The contents: depth, text and target of each line."""
    nav = next(each for each in _tree(path, "nav.xhtml").iter(f"{_X}nav") if each.get(_TYPE) == "toc")
    links = nav.iter(f"{_X}a")
    return [(sum(a.tag == f"{_X}ol" for a in link.iterancestors()), link.text, link.get("href")) for link in links]


@pytest.mark.parametrize("name", ["nav.xhtml", "package.opf", "a00006.xhtml", "a00009.xhtml", "cover.svg"])
def test_the_sample_issue_is_what_the_golden_files_say(sample: Database, tmp_path: Path, name: str) -> None:
    made = _parts(_written(tmp_path, _whole(sample)))[f"EPUB/{name}"]
    assert made == (GOLDEN / "sample_issue_epub" / name).read_text(encoding="utf-8")


def test_the_kind_of_file_stands_first_and_plain(tmp_path: Path) -> None:
    path = _written(tmp_path, document(piece("正文")))
    with zipfile.ZipFile(path) as book:
        first = book.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
    assert path.read_bytes()[30:58] == b"mimetypeapplication/epub+zip"


@pytest.mark.parametrize(
    ("what", "lines"),
    [
        (document(piece(headline="甲"), piece(headline="乙")), [(1, "甲"), (1, "乙")]),
        (
            document(piece(headline="甲"), piece(headline="乙", page="2")),
            [(1, "第1版"), (2, "甲"), (1, "第2版"), (2, "乙")],
        ),
        (
            document(piece(headline="甲"), piece(headline="乙", page="2"), piece(headline="丙", issue=_OTHER)),
            [
                (1, "山海新报 2031-03-10"),
                (2, "第1版"),
                (3, "甲"),
                (2, "第2版"),
                (3, "乙"),
                (1, "海湾日报 2031-03-10"),
                (2, "丙"),
            ],
        ),
        (
            document(piece(headline="甲"), piece(headline="乙", issue=_OTHER), piece(headline="丙", page="2")),
            [(1, "甲"), (1, "乙"), (1, "丙")],
        ),
        (
            document(piece(headline="甲"), piece(headline="乙", page="2"), numbered=True),
            [(1, "[1] 甲"), (1, "[2] 乙"), (1, "参考文献")],
        ),
    ],
    ids=["one page", "pages", "issues", "hits", "numbered"],
)
def test_contents(tmp_path: Path, what: Document, lines: list[tuple[int, str]]) -> None:
    assert [(depth, text) for depth, text, _ in _outline(_written(tmp_path, what))] == lines


def test_what_the_contents_point_to_is_there(sample: Database, tmp_path: Path) -> None:
    path = _written(tmp_path, _whole(sample))
    for _, text, target in _outline(path):
        file, _, place = target.partition("#")
        (found,) = [each for each in _tree(path, file).iter() if each.get("id") == place]
        assert text in (
            "".join(found.itertext()),
            found.get("aria-label"),
            "三月的早晨",
            "全市中小学今起 推迟半小时上课",
        )


def test_one_text_makes_one_book_under_one_name(sample: Database, tmp_path: Path) -> None:
    first = _written(tmp_path, _whole(sample)).read_bytes()
    assert _written(tmp_path, _whole(sample)).read_bytes() == first
    names = {
        re.search(r"urn:uuid:[-0-9a-f]{36}", _parts(_written(tmp_path, what))["EPUB/package.opf"])[0]  # type: ignore[index]
        for what in (document(piece("正文")), document(piece("改过的正文")), document(piece("正文", page="2")))
    }
    assert len(names) == 2


def test_what_readers_put_to_an_article_is_shown(tmp_path: Path) -> None:
    page = _parts(_written(tmp_path, document(marked())))["EPUB/a00001.xhtml"]
    for shown in (
        '涨<mark class="yellow">潮</mark>发', '<p><mark class="green">涨潮发一</mark>次',
        '<aside class="remark"><p>按语',
        'epub:type="noteref"', '<p><a href="#m1" role="doc-backlink">注1</a> 核对<br/>涨潮', "标签：能源、涨潮",
    ):  # fmt: skip
        assert shown in page, shown


def test_the_book_is_as_new_as_what_was_last_put_to_it(tmp_path: Path) -> None:
    told = _parts(_written(tmp_path, document(marked())))["EPUB/package.opf"]
    assert '<meta property="dcterms:modified">2031-03-11T08:30:00Z</meta>' in told
    undated = _parts(_written(tmp_path, document(piece(issue=Issue(Newspaper("山海新报"))))))["EPUB/package.opf"]
    assert re.search(r'modified">20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ<', undated)


def test_references_lead_to_their_articles_and_back(tmp_path: Path) -> None:
    path = _written(tmp_path, document(marked(), piece("正文", headline="夜校", page="2"), numbered=True))
    listed = _tree(path, "references.xhtml").findall(f".//{_X}p")
    assert ["".join(each.itertext()) for each in listed] == [
        "[1] 周原. 涨潮发一次，退潮再发一次。[N]. 山海新报，2031-03-10（1）.",
        "[2] 夜校[N]. 山海新报，2031-03-10（2）.",
    ]
    assert listed[1].find(f"{_X}a").get("href") == "a00002.xhtml#headline"
    assert 'href="references.xhtml#r2">[2]</a> 夜校' in _parts(path)["EPUB/a00002.xhtml"]


def test_pages_are_told_in_the_language_of_their_article(tmp_path: Path) -> None:
    path = _written(tmp_path, document(piece("Tide", headline="Ferry adds a trip"), piece("正文")))
    assert [_tree(path, f"a0000{n}.xhtml").get("lang") for n in (1, 2)] == ["en", "zh-CN"]


@settings(max_examples=50)
@given(article=strategies.articles(["1", "A01"]))
def test_any_text_is_read_back_in_order(tmp_path_factory: pytest.TempPathFactory, article: Article) -> None:
    path = _written(tmp_path_factory.mktemp("any"), document(Piece(article, ISSUE)))
    shown, place = re.sub(r"[|｜│┃\s]", "", _text(path, "a00001.xhtml")), 0
    for part in [article.kicker, article.headline, article.deck, article.byline, *(b.text for b in article.blocks)]:
        wanted = re.sub(r"[|｜│┃\s]", "", clean(part or ""))
        found = shown.find(wanted, place)
        assert found >= 0, (wanted, shown)
        place = found + len(wanted)


def test_the_import_reads_the_same_articles_again(sample: Database, tmp_path: Path) -> None:
    target = tmp_path / "issue.epub"
    run.write(sample, Wish(chosen.issue(sample, 1), "epub", target))
    (issue,) = read_epub.read(Material(target.name, target.read_bytes()))
    assert (issue.newspaper.title, issue.date) == ("山海新报", ISSUE.date)
    written = [each.article for each in _whole(sample).pieces]
    assert [_heads(each) for each in issue.articles] == [_heads(each) for each in written]
    for read, article in zip(issue.articles, written, strict=True):
        assert [_block(each) for each in read.blocks] == [_block(each) for each in article.blocks]


def _heads(article: Article) -> tuple[str | None, ...]:
    headline = article.headline or "三月的早晨"
    return headline, article.kicker, article.deck, article.column, article.byline, article.placements[0].page


def _block(block: Block) -> tuple[str, str]:
    return block.kind, re.sub(r"\s+", " ", block.text)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("山海新报", 1),
        ("山海经济技术开发区建设者导报周末版", 2),
        ("青屿潮汐电站剪报" * 30, 4),
        ("The Shanhai Evening Gazette", 2),
    ],
)
def test_a_cover_holds_any_name_within_its_edges(name: str, lines: int) -> None:
    drawn = etree.fromstring(cover.svg(name, None, ["甲" * 99] * 9).encode())
    texts = [each for each in drawn if each.tag.endswith("text")]
    assert sum(each.get("font-weight") == "700" for each in texts) == lines + 1
    for each in texts:
        width = sum(1 if char > "⺀" else 0.4 for char in each.text) * float(each.get("font-size"))
        assert width <= cover.WIDTH - 100
        assert float(each.get("y")) < cover.HEIGHT


def test_the_cover_is_painted_too(tmp_path: Path) -> None:
    with zipfile.ZipFile(_written(tmp_path, document(piece("正文")), painted=True)) as book:
        assert book.read("EPUB/cover.png").startswith(b"\x89PNG")


def _epubcheck() -> list[str]:
    found = shutil.which("epubcheck")
    if found is None:
        pytest.skip("epubcheck is not here")
    with Path(found).open("rb") as file:
        is_archive = file.read(2) == b"PK"
    return ["java", "-jar", found] if is_archive else [found]


@pytest.mark.parametrize("which", ["issue", "marked", "hostile"])
def test_epubcheck_finds_no_fault(sample: Database, tmp_path: Path, which: str) -> None:
    paper = Issue(Newspaper(HOSTILE, issn=HOSTILE), ISSUE.date, number=HOSTILE)
    table = Article(headline="\x00", blocks=(Block("table", f"{HOSTILE}\t{HOSTILE}\n1\t2"), Block("subheading", "")))
    what = {
        "issue": lambda: _whole(sample),
        "marked": lambda: document(marked(), marked(HOSTILE), piece("正文", page="2"), numbered=True),
        "hostile": lambda: document(
            Piece(table, paper), piece(HOSTILE, headline=HOSTILE, issue=paper, page=HOSTILE),
            piece(issue=Issue(Newspaper("")), page="\x01"), title=HOSTILE,
        ),
    }[which]()  # fmt: skip
    path = _written(tmp_path, what, painted=True)
    told = subprocess.run([*_epubcheck(), "--failonwarnings", str(path)], capture_output=True, text=True, timeout=110)
    assert told.returncode == 0, told.stdout + told.stderr


def test_an_empty_document_is_a_book(tmp_path: Path) -> None:
    assert _outline(_written(tmp_path, document()))[0][1] == "文件"
