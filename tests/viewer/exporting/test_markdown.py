"""Markdown: every reader of CommonMark shows what was printed, and every reader of YAML what the front matter says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as parsed_html
from markdown_it import MarkdownIt

from db.archive import Database
from db.records import Article, Block
from tests import strategies
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
from viewer.exporting import chosen, markdown
from viewer.exporting.chosen import Pieces
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Options
from viewer.exporting.xml_text import clean

_SIGNS = st.text(alphabet="潮汐#*_`<>&\"'[]()!|\\~$@{}=-+.:1a \t\n", min_size=1, max_size=40).filter(str.strip)
_SHOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _source(folder: Path, what: Document) -> str:
    markdown.write(what, folder / "file.md", Options())
    return (folder / "file.md").read_text(encoding="utf-8")


def _parted(source: str) -> tuple[Any, Any]:
    """The front matter, and the text as a reader of Markdown makes it."""
    _, matter, text = source.split("---\n", 2)
    return yaml.safe_load(matter), parsed_html.fragment_fromstring(_SHOWN.render(text), create_parent=True)


def _of(folder: Path, what: Document) -> tuple[Any, Any]:
    return _parted(_source(folder, what))


def _text(element: Any) -> str:
    return "".join(element.text_content().split())


def _squeezed(text: str) -> str:
    return "".join(clean(text).split())


@settings(max_examples=100)
@given(text=_SIGNS | strategies.filled, headline=(_SIGNS | strategies.filled).filter(lambda text: clean(text).strip()))
def test_any_text_is_shown_letter_by_letter(tmp_path_factory: pytest.TempPathFactory, text: str, headline: str) -> None:
    _, shown = _of(tmp_path_factory.mktemp("any"), document(piece(f"甲{text}", f"{text}乙", headline=headline)))
    assert _text(shown) == _squeezed(f"{headline}甲{text}{text}乙") + "《山海新报》2031年3月10日第10期(总第486期)第1版"
    assert [each.tag for each in shown] == ["h1", "p", "p", "blockquote"]


@settings(max_examples=60)
@given(article=strategies.articles(["1", "A01"]))
def test_any_article_is_read_back_in_order(tmp_path_factory: pytest.TempPathFactory, article: Article) -> None:
    _, page = _of(tmp_path_factory.mktemp("any"), document(Piece(article, ISSUE)))
    shown, place = re.sub(r"[|｜│┃]", "", _text(page)), 0
    for part in [article.kicker, article.headline, article.deck, article.byline, *(b.text for b in article.blocks)]:
        wanted = re.sub(r"[|｜│┃]", "", _squeezed(part or ""))
        found = shown.find(wanted, place)
        assert found >= 0, (wanted, shown)
        place = found + len(wanted)


@given(each=highlighted())
def test_highlights_stand_where_they_were_made(tmp_path_factory: pytest.TempPathFactory, each: Piece) -> None:
    _, shown = _of(tmp_path_factory.mktemp("any"), document(each))
    assert _text(shown).startswith("潮汐电站" + _squeezed(each.article.blocks[0].text) + "《")
    marks = [(mark.get("class"), _text(mark)) for mark in shown.iter("mark")]
    wanted = [(colour, _squeezed(text)) for colour, text in shown_as_highlighted(each)]
    assert [mark for mark in marks if mark[1]] == [mark for mark in wanted if mark[1]]


@given(text=strategies.filled)
def test_front_matter_says_any_text(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    matter, _ = _of(tmp_path_factory.mktemp("any"), Document(text, (marked(text),)))
    assert (matter["title"], matter["tags"]) == (clean(text), ["能源", clean(text)])
    assert (matter["newspaper"], matter["date"], matter["pages"]) == ("山海新报", "2031-03-10", ["1"])


def test_front_matter_of_many_says_what_they_have_in_common(sample: Database, tmp_path: Path) -> None:
    whole = chosen.issue(sample, 1)
    matter, _ = _of(tmp_path, Document(whole.title, Pieces(sample, whole, with_marks=False)))
    assert matter == {
        "title": "山海新报 2031-03-10", "newspaper": "山海新报", "date": "2031-03-10", "issue": "10", "articles": 12,
    }  # fmt: skip


def test_headings_go_down_step_by_step(tmp_path: Path) -> None:
    _, shown = _of(tmp_path, clippings())
    assert [(each.tag, _text(each)) for each in shown if each.tag in ("h1", "h2", "h3")] == [
        ("h1", "潮汐剪报"), ("h2", "[1]涨潮发一次，退潮再发一次。"), ("h2", "[2]时刻表"), ("h2", "[3]早晨"),
        ("h3", "小标题"), ("h2", "[4]Ferryaddsatrip"), ("h2", "参考文献"),
    ]  # fmt: skip


def test_what_readers_put_to_an_article_is_shown(tmp_path: Path) -> None:
    _, shown = _of(tmp_path, document(marked()))
    marks = [(each.get("class"), each.text) for each in shown.iter("mark")]
    assert marks == [("yellow", "潮"), ("green", "涨潮发一")]
    quoted = [_text(each) for each in shown.iter("blockquote")]
    assert quoted == [
        "备注：按语涨潮发一次，退潮再发一次。",
        "《山海新报》2031年3月10日第10期(总第486期)第1版",
        "批注：核对涨潮发一次，退潮再发一次。(2031-03-11)",
    ]
    assert "标签：能源、涨潮发一次" in _text(shown)


def test_a_link_leads_to_the_article_on_the_web(tmp_path: Path) -> None:
    _, shown = _of(tmp_path, clippings())
    (link,) = shown.iter("a")
    assert (link.text, link.get("href")) == ("原文", "https://news.example.org/a?b=1&c=%3C2%3E")


def test_what_is_no_address_of_the_web_is_no_link(tmp_path: Path) -> None:
    for url in ("javascript:alert(1)", "> [x](y", "https://[", " "):
        _, shown = _of(tmp_path, document(Piece(Article(headline="潮", url=url), ISSUE)))
        assert not list(shown.iter("a"))


def test_tables_are_tables_where_they_are_told_apart(tmp_path: Path) -> None:
    _, shown = _of(
        tmp_path, document(Piece(Article(headline="潮", blocks=(Block("table", "班|次\t开\n1\t0|6"),)), ISSUE))
    )
    (table,) = shown.iter("table")
    assert [[_text(cell) for cell in row] for row in table.iter("tr")] == [["班", "次", "开"], ["1", "0", "6"]]
    _, headless = _of(
        tmp_path, document(Piece(Article(headline="潮", blocks=(Block("table", "1\t甲\n2\t*乙*"),)), ISSUE))
    )
    assert [[_text(cell) for cell in row] for row in headless.iter("tr")] == [["", ""], ["1", "甲"], ["2", "*乙*"]]


def test_hostile_marks_break_nothing(tmp_path: Path) -> None:
    matter, shown = _of(tmp_path, document(marked(HOSTILE), piece(HOSTILE), numbered=True, title=HOSTILE))
    assert matter["title"] == clean(HOSTILE)
    # The title; headline, remark, text, tags and note of the first article; the text of the second; the reference.
    assert _text(shown).count(_squeezed(HOSTILE)) == 8
