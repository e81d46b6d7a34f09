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
from viewer.exporting.options import Layout, Options, Paper
from viewer.exporting.typeset import Typesetter

_NEVER_FIRST = "，。、；：？！”’）》〉」』】〕…—～·,.;:?!)]}%％℃"
_NEVER_LAST = "“‘（《〈「『【〔([{"
_MAY_BE_FIRST = "…—"
"""Dashes and ellipses may begin a line, as long as they are whole (GB/T 15834—2011)."""
ISSUE = Issue(Newspaper("山海新报"), datetime.date(2031, 3, 10))
_MM = 72 / 25.4
_PAPERS: dict[Paper, float] = {"a4": 595.28, "a3": 841.89, "iso-b5": 498.9, "us-letter": 612.0}
"""Widths in points."""
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


def _edges(columns: int, size: float, paper: Paper = "a4") -> list[tuple[float, float]]:
    """Where columns begin and end, in points: as many whole characters wide as there is room for."""
    least, gap = (25 * _MM, 0.0) if columns == 1 else (18 * _MM, 2 * size)
    width = (_PAPERS[paper] - 2 * least - gap) / columns // size * size
    left = (_PAPERS[paper] - columns * width - gap) / 2
    return [(left + place * (width + gap), left + place * (width + gap) + width) for place in range(columns)]


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


@pytest.mark.parametrize("paper", _PAPERS)
@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("size", [9.0, 10.5, 14.0])
def test_all_articles_are_set_as_well_on_any_paper(
    sample: Database, typesetter: Typesetter, paper: Paper, columns: int, size: float
) -> None:
    layout, edges = Layout(paper, columns, size), _edges(columns, size, paper)  # type: ignore[arg-type]
    long = 0
    for piece in Pieces(sample, chosen.issue(sample, 1), with_marks=False):
        texts = ["".join(block.text.split()) for block in piece.article.blocks if block.kind == "paragraph"]
        if sum(map(len, texts)) < 200:
            continue
        long += 1
        set_ = _body(typesetter.pdf(Document("潮汐", [piece]), Options(layout)), columns, size)
        subheadings = {block.text for block in piece.article.blocks if block.kind == "subheading"}
        for before, after in pairwise(set_):
            assert before.text not in subheadings or (before.page, before.column) == (after.page, after.column), before
        body = [line for line in set_ if any(line.text in text for text in texts)]
        _assert_well_set(body, edges, size)
        _assert_none_alone(body, edges, size)
    assert long > 3


def _assert_well_set(body: list[Line], edges: list[tuple[float, float]], size: float) -> None:
    for line in body:
        assert line.right <= edges[line.column][1] + 0.1, f"overfull: {line}"
        assert line.text[0] not in _NEVER_FIRST or line.text[0] in _MAY_BE_FIRST, line
        assert line.text[-1] not in _NEVER_LAST, line
        assert len(re.sub(r"\W", "", line.text)) > 1, f"a lone character: {line}"
        assert line.widest_gap < 0.75 * size, f"loose: {line}"


def _assert_none_alone(body: list[Line], edges: list[tuple[float, float]], size: float) -> None:
    """No paragraph's first or last line is parted from all its others by the end of a column."""
    begins = [line.left > edges[line.column][0] + size for line in body]
    for n, (before, after) in enumerate(pairwise(body), 1):
        if (before.page, before.column) != (after.page, after.column) and not begins[n]:
            assert not begins[n - 1], f"a first line alone: {before}"
            assert not (n + 1 == len(body) or begins[n + 1]), f"a last line alone: {after}"


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
    piece = Piece(article, ISSUE)
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
    piece = Piece(article, ISSUE)
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


@pytest.mark.parametrize("filler", range(1, 26))
def test_a_dot_within_a_name_begins_no_line_and_no_character_is_alone_with_a_dash(
    typesetter: Typesetter, filler: int
) -> None:
    names = f"{'潮' * filler}安娜·潮汐耶芙娜·海岸斯卡娅（安·海）说：“见·闻·录·是·书。”他答"
    texts = [names, f"{'汐' * filler}不难——", f"{'汐' * filler}水往哪边走？……", f"{'汐' * filler}好……”"]
    piece = Piece(Article(headline="潮", blocks=tuple(Block("paragraph", each) for each in texts)), ISSUE)
    layout = Layout("iso-b5", size=14)
    body = _body(typesetter.pdf(Document("潮", [piece]), Options(layout)), 1, layout.size)
    assert "".join(line.text for line in body) == "".join(texts)
    for line in body:
        assert line.text[0] not in "·—…”", line
        assert line.text[-1] != "（", line
        assert line.right <= _edges(1, layout.size, "iso-b5")[0][1] + 0.1, line
        assert len(re.sub(r"\W", "", line.text)) > 1, f"a lone character: {line}"
