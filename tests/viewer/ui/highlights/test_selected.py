"""What is selected is told as passages that stand in the article as they are told."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from db.records import Article, Block, Issue, Mark, Newspaper
from viewer.ui.highlights.selected import passages
from viewer.ui.page_of_text import Look, TextPage
from viewer.ui.tokens import COLOURS

TEXT = st.text(st.sampled_from("潮汐电站𠀀😀 Aa1,。\n►"), min_size=1, max_size=12)
HEADS = ("column", "kicker", "headline", "deck", "byline")
ARTICLES = st.builds(
    Article,
    **{head: st.none() | TEXT for head in HEADS},
    blocks=st.lists(st.builds(Block, st.sampled_from(["paragraph", "caption"]), TEXT), min_size=1).map(tuple),
)


@given(ARTICLES, st.data())
def test_every_passage_stands_in_the_article(qapp: QApplication, article: Article, data: st.DataObject) -> None:
    document = QTextDocument()
    page = TextPage(document, Look(COLOURS["light"], 1.0))
    page.write(article, Issue(Newspaper("山海新报"), None), [])
    first = data.draw(st.integers(0, document.characterCount()))
    last = data.draw(st.integers(first, document.characterCount()))
    for mark, text in passages(article, page.stretches(first, last)):
        own = article.blocks[mark.block].text if mark.block is not None else getattr(article, mark.part)
        assert own[mark.start : mark.end] == text == text.strip() != ""
        place = page.place(mark)
        # A place may be in the middle of a character of two units.
        assert place is not None and first - 1 <= place[0] < place[1] <= last


def test_blanks_and_signs_at_the_ends_are_left_out() -> None:
    article = Article(byline="► 周原 ", deck=" 副题", blocks=(Block("paragraph", "　　潮汐。 "),))
    stretches = (
        Mark("deck", None, 0, 1),
        Mark("byline", None, 0, 5),
        Mark("block", 0, 0, 6),
    )
    assert passages(article, stretches) == (
        (Mark("byline", None, 2, 4), "周原"),
        (Mark("block", 0, 2, 5), "潮汐。"),
    )
