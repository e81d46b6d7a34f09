"""HTML: a page that holds every letter, that a reader of screens and a program find their way in, and that is safe."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as parsed_html

from db.archive import Database
from db.records import Article, Block, Issue, Newspaper
from tests import strategies
from tests.contrast import contrast
from tests.viewer.exporting.pieces import (
    HOSTILE,
    ISSUE,
    clippings,
    document,
    highlighted,
    marked,
    piece,
    shown_as_highlighted,
)
from viewer.exporting import chosen, html
from viewer.exporting.chosen import Pieces
from viewer.exporting.document import Document, Piece
from viewer.exporting.html.style import STYLE
from viewer.exporting.options import Options
from viewer.exporting.xml_text import clean
from viewer.importing.formats import choose, exported_page
from viewer.importing.material import FormatError, Material
from viewer.ui import tokens

_OTHER = Issue(Newspaper("海湾日报"), ISSUE.date)


def _source(folder: Path, what: Document) -> str:
    html.write(what, folder / "file.html", Options())
    return (folder / "file.html").read_text(encoding="utf-8")


def _page(folder: Path, what: Document) -> Any:
    return parsed_html.document_fromstring(_source(folder, what).encode(), parsed_html.HTMLParser(encoding="utf-8"))


def _whole(db: Database) -> Document:
    whole = chosen.issue(db, 1)
    return Document(whole.title, Pieces(db, whole, with_marks=False))


def _text(element: Any) -> str:
    """The text as it is shown, a broken line as a newline."""
    pieces = [element.text or ""]
    for each in element:
        pieces += ["\n" if each.tag == "br" else "" if each.tag == "script" else _text(each), each.tail or ""]
    return "".join(pieces)


def _headings(page: Any) -> Iterator[tuple[int, str]]:
    for each in page.iter("h1", "h2", "h3", "h4"):
        yield int(each.tag[1]), _text(each)


@pytest.mark.parametrize("alone", [True, False])
def test_headings_go_down_step_by_step(sample: Database, tmp_path: Path, alone: bool) -> None:
    whole = _whole(sample)
    what = Document("潮汐", (whole.pieces[0],)) if alone else whole
    levels = [level for level, _ in _headings(_page(tmp_path, what))]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert max(levels) == (2 if alone else 3)


def test_links_lead_to_what_is_there_and_every_id_is_one(sample: Database, tmp_path: Path) -> None:
    for what in (_whole(sample), clippings()):
        page = _page(tmp_path, what)
        ids = [each.get("id") for each in page.iter() if each.get("id")]
        assert len(ids) == len(set(ids))
        within = [each.get("href")[1:] for each in page.iter("a") if each.get("href").startswith("#")]
        named = [each.get("aria-labelledby") for each in page.iter() if each.get("aria-labelledby")]
        assert len(within) > 10
        assert set(within) | set(named) <= set(ids)


def test_the_contents_of_an_issue_go_by_its_pages(sample: Database, tmp_path: Path) -> None:
    page = _page(tmp_path, _whole(sample))
    (nav,) = page.iter("nav")
    lines = [(sum(each.tag == "ol" for each in link.iterancestors()), _text(link)) for link in nav.iter("a")]
    assert lines[:4] == [
        (1, "第1版"),
        (2, "潮汐电站夜里发出第一度电"),
        (2, "三月的早晨"),
        (2, "全市中小学今起 推迟半小时上课"),
    ]
    (main,) = page.iter("main")
    assert main.get("class") == "paged"
    assert [_text(each) for each in main.find_class("page")] == ["第1版", "第2版 要闻", "第3版 深读", "第4版 副刊"]


def test_articles_of_many_issues_stand_without_pages(tmp_path: Path) -> None:
    page = _page(tmp_path, document(piece(headline="甲"), piece(headline="乙", issue=_OTHER, page="2")))
    assert page.find(".//main").get("class") is None
    assert page.find_class("imprint") == []


def test_one_article_stands_without_contents(tmp_path: Path) -> None:
    page = _page(tmp_path, document(piece("正文")))
    assert [list(page.iter(name)) for name in ("nav", "h2")] == [[], []]


def test_what_readers_put_to_an_article_is_shown(tmp_path: Path) -> None:
    page = _source(tmp_path, document(marked()))
    for shown in (
        '涨<mark class="yellow">潮</mark>发', '<p><mark class="green">涨潮发一</mark>次',
        '<aside class="remark" aria-label="备注"><p>按语', 'href="#n1-1">批注1</a></h1>',
        'href="#m1-1" role="doc-backlink">批注1</a> 核对<br/>涨潮', '<p class="tags">标签：能源、涨潮',
    ):  # fmt: skip
        assert shown in page, shown


def test_references_lead_to_their_articles_and_back(tmp_path: Path) -> None:
    page = _page(tmp_path, clippings())
    listed = page.find_class("reference")
    assert [_text(each)[:5] for each in listed] == ["[1] 周", "[2] 时", "[3] 早", "[4] F"]
    assert [each.find("a").get("href") for each in listed] == ["#a1", "#a2", "#a3", "#a4"]
    assert page.get_element_by_id("h2").find("a").get("href") == f"#{listed[1].get('id')}"


def test_the_numbers_of_a_volume_go_on(tmp_path: Path) -> None:
    page = _page(tmp_path, Document("二", (piece("甲"), piece("乙")), numbered=True, volume=2, first=101))
    assert [_text(each)[:6] for each in page.find_class("reference")] == ["[101] ", "[102] "]


@pytest.mark.parametrize(
    ("url", "href"),
    [
        ("https://news.example.org/a?b=1&c=2", "https://news.example.org/a?b=1&c=2"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("http://[", None),
        ('https://a.example/"onclick="x', "https://a.example/%22onclick=%22x"),
        ("https://a.example/a b<c>", "https://a.example/a%20b%3Cc%3E"),
        ("https://a.example/潮汐", "https://a.example/潮汐"),
        (None, None),
    ],
)
def test_the_source_leads_to_the_web_and_nowhere_else(tmp_path: Path, url: str | None, href: str | None) -> None:
    page = _page(tmp_path, document(Piece(Article(headline="潮", url=url), ISSUE)))
    (source,) = page.find_class("source")
    links = source.findall("a")
    assert [link.get("href") for link in links] == ([href] if href else [])
    assert all(set(link.keys()) == {"href", "rel"} for link in links)


def test_nothing_comes_from_elsewhere_and_nothing_is_run(tmp_path: Path) -> None:
    source = _source(tmp_path, document(marked(HOSTILE), piece(HOSTILE, headline=HOSTILE), title=HOSTILE))
    page = parsed_html.document_fromstring(source)
    assert not re.search(r"url\(|@import|src=", source)
    assert {each.get("type") for each in page.iter("script")} == {"application/ld+json"}
    assert not list(page.iter("link", "img", "iframe", "object"))
    policy = page.find('.//meta[@http-equiv="Content-Security-Policy"]').get("content")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


@pytest.mark.parametrize(("place", "scheme"), [(0, "light"), (1, "dark"), (2, "light")], ids=["light", "dark", "paper"])
def test_colours_are_those_of_the_window_and_can_be_read(place: int, scheme: tokens.Scheme) -> None:
    roots = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    colours = dict(re.findall(r"--([\w-]+): (#\w+)", roots[place]))
    for colour, pen in tokens.PENS[scheme].items():
        assert (colours[colour].upper(), colours[f"under-{colour}"].upper()) == (pen.ground, pen.line)
        assert contrast(colours["ink"], colours[colour]) >= 4.5
    for ground in ("paper", "window"):
        assert all(contrast(colours[ink], colours[ground]) >= 4.5 for ink in ("ink", "second", "accent"))
    if place < 2:
        for name in ("window", "paper", "ink", "second", "accent"):
            assert colours[name].upper() == getattr(tokens.COLOURS[scheme], name)


def test_languages_are_told(tmp_path: Path) -> None:
    page = _page(tmp_path, document(piece("Tide", headline="Ferry adds a trip"), piece("正文")))
    assert page.get("lang") == "zh-CN"
    assert [each.get("lang") for each in page.iter("article")] == ["en", "zh-CN"]
    alone = _page(tmp_path, document(piece("Tide", headline="Ferry adds a trip")))
    assert alone.get("lang") == "en"


def test_tables_are_tables_where_they_are_told_apart(sample: Database, tmp_path: Path) -> None:
    page = _page(tmp_path, _whole(sample))
    (table,) = page.iter("table")
    assert [(each.get("scope"), _text(each)) for each in table.iter("th")] == [
        ("col", "班次"), ("col", "青屿开"), ("col", "临洲到"),
    ]  # fmt: skip
    assert "<pre>一<br/>二</pre>" in _source(tmp_path, clippings())


def test_machines_are_told_what_it_is(tmp_path: Path) -> None:
    (script,) = _page(tmp_path, document(marked("潮</script><b>汐"))).iter("script")
    told = json.loads(script.text)
    assert told["@type"] == "NewsArticle"
    assert (told["headline"], told["datePublished"], told["printPage"]) == ("潮</script><b>汐", "2031-03-10", "1")
    assert told["isPartOf"] == {"@type": "Newspaper", "name": "山海新报"}
    assert told["author"] == [{"@type": "Person", "name": "周原"}]


@settings(max_examples=60)
@given(article=strategies.articles(["1", "A01"]))
def test_any_text_is_read_back_in_order(tmp_path_factory: pytest.TempPathFactory, article: Article) -> None:
    page = _page(tmp_path_factory.mktemp("any"), document(Piece(article, ISSUE)))
    shown, place = re.sub(r"[|｜│┃\s]", "", _text(next(page.iter("article")))), 0
    for part in [article.kicker, article.headline, article.deck, article.byline, *(b.text for b in article.blocks)]:
        wanted = re.sub(r"[|｜│┃\s]", "", clean(part or ""))
        found = shown.find(wanted, place)
        assert found >= 0, (wanted, shown)
        place = found + len(wanted)


@given(text=strategies.filled)
def test_a_paragraph_is_read_back_letter_by_letter(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    page = _page(tmp_path_factory.mktemp("any"), document(piece(text), piece("第二篇")))
    assert _text(page.find_class("body")[0].find("p")) == clean(text)


@given(each=highlighted())
def test_highlights_stand_where_they_were_made(tmp_path_factory: pytest.TempPathFactory, each: Piece) -> None:
    paragraph = _page(tmp_path_factory.mktemp("any"), document(each)).find_class("body")[0].find("p")
    assert _text(paragraph) == clean(each.article.blocks[0].text)
    assert [(mark.get("class"), _text(mark)) for mark in paragraph.iter("mark")] == shown_as_highlighted(each)


def test_hostile_text_stands_as_it_is(tmp_path: Path) -> None:
    issue = Issue(Newspaper(HOSTILE), ISSUE.date, number=HOSTILE)
    one = Piece(Article(headline=HOSTILE, blocks=(Block("table", f"{HOSTILE}\t{HOSTILE}\n1\t2"),)), issue)
    page = _page(tmp_path, document(one, marked(HOSTILE), numbered=True, title=HOSTILE))
    wanted = "".join(clean(HOSTILE).split())
    holding = [each.tag for each in page.iter("h1", "h2", "th", "p") if wanted in "".join(_text(each).split())]
    # The title; of the first article headline, cells, source; of the second headline to note; the references.
    assert holding == ["h1", *("h2", "th", "th", "p"), *("h2", "p", "p", "p", "p"), *("p", "p")]


def test_the_import_reads_the_same_articles_again(sample: Database, tmp_path: Path) -> None:
    issue = _read_again(tmp_path, _whole(sample))
    assert (issue.newspaper.title, issue.date) == ("山海新报", ISSUE.date)
    assert [(page.label, page.section) for page in issue.pages] == [
        ("1", None), ("2", "要闻"), ("3", "深读"), ("4", "副刊"),
    ]  # fmt: skip
    written = [each.article for each in _whole(sample).pieces]
    for read, article in zip(issue.articles, written, strict=True):
        heads = (read.headline, read.kicker, read.deck, read.column, read.byline, read.placements[0].page)
        assert heads == (
            article.headline, article.kicker, article.deck, article.column, article.byline, article.placements[0].page,
        )  # fmt: skip
        assert [_block(each) for each in read.blocks] == [_block(each) for each in article.blocks]


def test_the_import_leaves_out_what_was_put_to_articles(tmp_path: Path) -> None:
    first, second = _read_again(tmp_path, document(marked(), piece("夜里。", headline="夜校"), numbered=True)).articles
    text = "涨潮发一次，退潮再发一次。"
    assert (first.headline, [block.text for block in first.blocks]) == (text, [text])
    assert (second.headline, [block.text for block in second.blocks]) == ("夜校", ["夜里。"])


@settings(max_examples=60)
@given(data=st.data())
def test_a_damaged_page_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    source = _source(tmp_path_factory.mktemp("any"), clippings())
    start, end = sorted(data.draw(st.lists(st.integers(0, len(source)), min_size=2, max_size=2)))
    junk = data.draw(
        st.sampled_from(("", "[" * 5000, "</article>", '{"isPartOf": 3}', "<script>", "\x00", "<p><table>"))
    )
    broken = source[:start] + junk + source[end:]
    try:
        found = exported_page.read(Material("a.html", broken.encode(), broken))
    except FormatError:
        return
    assert all(issue.articles for issue in found)


def _read_again(folder: Path, what: Document) -> Issue:
    data = _source(folder, what)
    material = Material("file.html", data.encode(), data)
    assert choose(material).name == "exported_page"
    (issue,) = choose(material).read(material)
    return issue


def _block(block: Block) -> tuple[str, str]:
    return block.kind, re.sub(r"\s+", " ", block.text)
