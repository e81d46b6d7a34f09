"""An article on the screen: every mark stands on the very characters it means, and nothing of the article is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from db.records import Article, Block, Issue, Jump, Mark, Newspaper, Placement
from viewer.exporting.document import Piece
from viewer.exporting.excerpt import cut
from viewer.ui.page_of_text import Look, TextPage
from viewer.ui.tokens import COLOURS

ISSUE = Issue(Newspaper("山海新报"), date(2031, 3, 10), number="10", id=1)
LOOK = Look(COLOURS["light"], 1.0)
PARTS = ("column", "kicker", "headline", "deck", "byline")
TEXT = st.text(st.sampled_from("潮汐电站𠀀😀 Aa1,。\n►"), min_size=1, max_size=12)


def written(article: Article, pages: frozenset[str] = frozenset("1")) -> tuple[QTextDocument, TextPage]:
    document = QTextDocument()
    page = TextPage(document, LOOK)
    page.write(article, ISSUE, [], pages)
    return document, page


def at(document: QTextDocument, place: tuple[int, int]) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2028", "\n")


@st.composite
def marked_articles(draw: st.DrawFn) -> tuple[Article, Mark, str]:
    heads = {part: draw(st.one_of(st.none(), TEXT)) for part in PARTS}
    blocks = tuple(
        Block(draw(st.sampled_from(["paragraph", "subheading", "caption", "credit", "note", "table"])), draw(TEXT))
        for _ in range(draw(st.integers(1, 3)))
    )
    article = Article(**heads, dateline=draw(st.one_of(st.none(), TEXT)), blocks=blocks)
    n = draw(st.integers(0, len(blocks) - 1))
    text = blocks[n].text
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    return article, Mark("block", n, start, end), text[start:end]


@given(marked_articles())
def test_a_mark_in_a_block_stands_on_its_characters(qapp: QApplication, drawn: tuple[Article, Mark, str]) -> None:
    article, mark, meant = drawn
    document, page = written(article)
    place = page.place(mark)
    assert place is not None
    assert at(document, place) == meant


@given(st.sampled_from(PARTS), st.text(st.sampled_from("潮汐𠀀 A1"), max_size=4), st.data())
def test_a_mark_in_a_head_stands_on_its_characters(
    qapp: QApplication, part: str, before: str, data: st.DataObject
) -> None:
    text = f"{before}电站{before}"
    start = len(before)
    document, page = written(Article(**{part: text}, blocks=(Block("paragraph", "一段。"),)))  # type: ignore[arg-type]
    place = page.place(Mark(part, None, start, start + 2))  # type: ignore[arg-type]
    assert place is not None
    assert at(document, place) == "电站"


def test_the_sign_before_a_byline_is_left_out_and_marks_behind_it_keep_their_place(qapp: QApplication) -> None:
    document, page = written(Article(headline="标题", byline="► 本报记者 周原"))
    assert "►" not in document.toPlainText()
    place = page.place(Mark("byline", None, 7, 9))
    assert place is not None
    assert at(document, place) == "周原"


def test_a_mark_in_a_part_that_is_not_there_has_no_place(qapp: QApplication) -> None:
    _, page = written(Article(headline="标题"))
    assert page.place(Mark("deck", None, 0, 1)) is None


def test_the_parts_stand_in_the_order_of_a_newspaper(qapp: QApplication) -> None:
    article = Article(
        column="深读", kicker="引题", headline="主题一\n主题二", deck="副题", byline="本报记者 周原",
        dateline="本报青屿3月9日电", blocks=(Block("paragraph", "正文。"), Block("subheading", "小标题")),
        placements=(Placement("1", 1),),
    )  # fmt: skip
    document, _ = written(article)
    text = document.toPlainText()
    order = [
        "深读",
        "引题",
        "主题一\n主题二",
        "副题",
        "本报记者 周原",
        "本报青屿3月9日电",
        "正文。",
        "小标题",
        "《山海新报》",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_a_jump_to_a_page_at_hand_is_a_link(qapp: QApplication) -> None:
    article = Article(headline="标题", jumps=(Jump("to", "3", False, "▼▼下转第 3 版"),))
    assert 'href="page:3"' in written(article, frozenset(("1", "3")))[0].toHtml()


def test_a_jump_to_a_missing_page_says_so_and_leads_nowhere(qapp: QApplication) -> None:
    article = Article(headline="标题", jumps=(Jump("to", "3", False, "▼▼下转第 3 版"),))
    document, _ = written(article)
    assert "▼▼下转第 3 版 — " in document.toPlainText()
    assert "href" not in document.toHtml()


def test_a_jump_that_was_joined_needs_no_line(qapp: QApplication) -> None:
    article = Article(headline="标题", jumps=(Jump("to", "3", True, "下转第3版"),))
    assert "下转" not in written(article)[0].toPlainText()


@given(marked_articles())
def test_what_is_selected_is_told_by_its_characters(qapp: QApplication, drawn: tuple[Article, Mark, str]) -> None:
    article, mark, _ = drawn
    _, page = written(article)
    place = page.place(mark)
    assert place is not None
    assert page.stretches(*place) == (Mark(mark.part, mark.block, mark.start, mark.end),)  # type: ignore[arg-type]


@given(marked_articles())
def test_all_that_is_selected_is_the_whole_article(qapp: QApplication, drawn: tuple[Article, Mark, str]) -> None:
    article, *_ = drawn
    document, page = written(article)
    passage = cut(Piece(article, ISSUE), page.stretches(0, document.characterCount())).article
    shown = article
    if article.column is not None and article.column in (article.headline or ""):
        shown = replace(shown, column=None)
    if not any(block.kind == "paragraph" for block in article.blocks):
        shown = replace(shown, dateline=None)
    assert passage == shown
