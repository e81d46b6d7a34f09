"""Excerpts: just what is selected is cut out, and highlights stay on their words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.highlights import Highlight
from db.records import Article, Block, Jump, Mark
from tests.viewer.exporting.pieces import ISSUE
from viewer.exporting.document import Piece
from viewer.exporting.excerpt import cut

ARTICLE = Article(
    headline="潮汐电站",
    kicker="夜里",
    byline="本报记者 周原",
    dateline="青屿3月9日电",
    blocks=(Block("paragraph", "涨潮发一次"), Block("subheading", "十九年"), Block("paragraph", "退潮再发一次")),
    jumps=(Jump("to", "2", False, "下转第2版"),),
)


def _highlight(part: str, block: int | None, start: int, end: int) -> Highlight:
    return Highlight(1, 1, part, block, start, end, "", "green", "2031-03-11T08:30:00+00:00")  # type: ignore[arg-type]


def test_what_is_not_selected_is_not_in_the_passage() -> None:
    selected = [Mark("block", 2, 0, 2), Mark("block", 0, 2, 5)]
    selected += [Mark("dateline", None, 0, 2), Mark("headline", None, 2, 4)]
    passage = cut(Piece(ARTICLE, ISSUE), selected).article
    assert (passage.headline, passage.kicker, passage.byline, passage.dateline) == ("电站", None, None, "青屿")
    assert [(block.kind, block.text) for block in passage.blocks] == [("paragraph", "发一次"), ("paragraph", "退潮")]
    assert passage.jumps == ()


@given(data=st.data())
def test_highlights_stay_on_their_words(data: st.DataObject) -> None:
    whole = ARTICLE.blocks[2].text
    edges = st.tuples(st.integers(0, len(whole)), st.integers(0, len(whole))).map(sorted)
    (start, end), (first, last) = data.draw(edges), data.draw(edges)
    lights = (_highlight("block", 2, first, last), _highlight("block", 1, 0, 2), _highlight("kicker", None, 0, 1))
    made = cut(Piece(ARTICLE, ISSUE, highlights=lights), [Mark("block", 2, start, end)])
    marked = ["".join(made.article.blocks[0].text[each.start : each.end] for each in made.highlights)]
    assert marked == [whole[max(start, first) : min(end, last)]]
    assert all((each.part, each.block) == ("block", 0) for each in made.highlights)
