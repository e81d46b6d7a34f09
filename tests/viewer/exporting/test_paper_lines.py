"""Lines as a newspaper sets them: full and no fuller, none begun by punctuation, none lonely, columns on one grid."""

from __future__ import annotations

import datetime
import re
from itertools import pairwise

import pytest

from db.archive import Database
from db.records import Article, Block, Issue, Newspaper, Placement
from tests.viewer.exporting.printed_lines import Line, lines
from viewer.exporting import chosen
from viewer.exporting.chosen import Pieces
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Layout, Options
from viewer.exporting.typeset import Typesetter

_NEVER_FIRST = "，。、；：？！”’）》〉」』】〕…—～·,.;:?!)]}%％℃"
_NEVER_LAST = "“‘（《〈「『【〔([{"
_MM = 72 / 25.4
_WIDTH = 595.28
SIZES = [9.0, 10.0, 10.5, 11.0, 12.0, 14.0]


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter()


def _body(made: bytes, columns: int, size: float) -> list[Line]:
    return [line for line in lines(made, columns) if line.size == pytest.approx(size, abs=0.01)]


def _lead(db: Database, typesetter: Typesetter, columns: int, size: float) -> list[Line]:
    what = chosen.article(db, 1)
    layout = Layout(columns=columns, size=size)  # type: ignore[arg-type]
    made = typesetter.pdf(Document(what.title, Pieces(db, what, with_marks=False)), Options(layout))
    return [line for line in _body(made, columns, size) if "本报记者" not in line.text]


def _edges(columns: int, size: float) -> list[tuple[float, float]]:
    """Where columns begin and end, in points."""
    if columns == 1:
        return [(25 * _MM, _WIDTH - 25 * _MM)]
    return [(18 * _MM, _WIDTH / 2 - size), (_WIDTH / 2 + size, _WIDTH - 18 * _MM)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("columns", [1, 2])
def test_the_lead_story_is_set_as_a_newspaper_would(
    sample: Database, typesetter: Typesetter, columns: int, size: float
) -> None:
    body, edges = _lead(sample, typesetter, columns, size), _edges(columns, size)
    assert len(body) > 20
    for line in body:
        left, right = edges[line.column]
        assert line.left >= left - 0.1, line
        assert line.right <= right + 0.1, f"overfull: {line}"
        assert line.text[0] not in _NEVER_FIRST, line
        assert line.text[-1] not in _NEVER_LAST, line
        assert len(re.sub(r"\W", "", line.text)) > 1, f"a lone character: {line}"
        assert line.widest_gap < 0.5 * size, f"loose: {line}"


@pytest.mark.parametrize("size", SIZES)
def test_the_lines_of_two_columns_stand_side_by_side(sample: Database, typesetter: Typesetter, size: float) -> None:
    body = _lead(sample, typesetter, 2, size)
    for number in {line.page for line in body}:
        left, right = ([line for line in body if (line.page, line.column) == (number, side)] for side in (0, 1))
        assert left[0].baseline == pytest.approx(right[0].baseline, abs=0.1)
        # Two lines at a paragraph's end are kept together.
        assert abs(left[-1].baseline - right[-1].baseline) < 3.2 * size
        for above, below in [*pairwise(left), *pairwise(right)]:
            rows = (above.baseline - below.baseline) / (1.55 * size)
            assert rows == pytest.approx(round(rows), abs=0.03), below


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("columns", [1, 2])
def test_full_lines_end_where_the_column_ends(
    sample: Database, typesetter: Typesetter, columns: int, size: float
) -> None:
    body, edges = _lead(sample, typesetter, columns, size), _edges(columns, size)
    subheadings = ("十九年前的一张草图", "退潮也发电")
    for line, after in pairwise(body):
        if after.left < edges[after.column][0] + 0.5 * size and after.text not in subheadings:
            # A half-wide stop has its blank on the right.
            assert line.right > edges[line.column][1] - (0.85 if line.text[-1] in "，。" else 0.3) * size, line


@pytest.mark.parametrize(
    "headline",
    [
        "青屿潮汐电站夜里发出第一度电，全岛四万居民等这一刻等了整整十九年零三个月又七天",
        "市教育局：全市中小学今起推迟半小时上课，早操与早读一并取消，图书馆七点开门迎接早到的学生和家长",
        "Tidal plant off the island delivers its first hour of power after nineteen years of waiting and of quarrels",
    ],
)
@pytest.mark.parametrize("columns", [1, 2])
def test_long_headlines_are_cut_into_even_lines(typesetter: Typesetter, headline: str, columns: int) -> None:
    article = Article(headline=headline, placements=(Placement("1", 1),), blocks=(Block("paragraph", "正文。" * 9),))
    piece = Piece(article, Issue(Newspaper("山海新报"), datetime.date(2031, 3, 10)))
    layout = Layout(columns=columns)  # type: ignore[arg-type]
    cut = [line for line in lines(typesetter.pdf(Document("潮汐", [piece]), Options(layout))) if line.size > 12]
    assert "".join(line.text for line in cut) == headline.replace(" ", "")
    assert len(cut) in (2, 3)
    widths = [line.width for line in cut]
    assert min(widths) > 0.75 * max(widths)
    assert all(line.text[0] not in _NEVER_FIRST for line in cut)


def test_a_headline_keeps_the_lines_that_it_was_printed_in(typesetter: Typesetter) -> None:
    article = Article(
        headline="全市中小学今起\n推迟半小时上课，\n家长学生都说好", blocks=(Block("paragraph", "正文。"),)
    )
    piece = Piece(article, Issue(Newspaper("山海新报"), datetime.date(2031, 3, 10)))
    cut = [line.text for line in lines(typesetter.pdf(Document("潮汐", [piece]), Options())) if line.size > 12]
    assert cut == ["全市中小学今起", "推迟半小时上课，", "家长学生都说好"]


def test_an_address_and_a_row_of_dots_are_broken_at_the_columns_end(typesetter: Typesetter) -> None:
    text = f"见 https://example.org/{'long-path/' * 20}index 与目录{'…' * 60}三页，{'—' * 50}完。"
    piece = Piece(Article(headline="潮", blocks=(Block("paragraph", text),)), Issue(Newspaper("报"), None))
    layout = Layout(columns=2)
    body = _body(typesetter.pdf(Document("潮", [piece]), Options(layout)), 2, layout.size)
    assert len(body) > 4
    for line in body:
        assert line.right <= _edges(2, layout.size)[line.column][1] + 0.1, line
