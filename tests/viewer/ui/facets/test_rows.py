"""The rows of the facets: sections with their first values, months below years, the rest behind a row that says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Facet, FacetValue, Filter
from viewer.ui.facets import phrases, rows
from viewer.ui.facets.rows import FEW, Row


def facet(field: str, distinct: int | None = None, **values: int) -> Facet:
    return _facet(field, list(values.items()), distinct)


def _facet(field: str, values: list[tuple[str, int]], distinct: int | None = None) -> Facet:
    return Facet(field, tuple(FacetValue(*each) for each in values), distinct or len(values))  # type: ignore[arg-type]


def shown(facets: list[Facet], **more: object) -> tuple[Row, ...]:
    return rows.sections(facets, **{"chosen": set(), "unfolded": set(), **more})  # type: ignore[arg-type]


def names(section: Row) -> list[str]:
    return [row.text if row.kind == "value" else row.kind for row in section.below]


def test_a_facet_without_values_has_no_section() -> None:
    assert [each.text for each in shown([facet("column"), facet("page", **{"1": 3})])] == ["Page"]


def test_months_stand_below_their_years() -> None:
    facets = [
        _facet("year", [("2031", 5), ("2030", 2)]),
        _facet("month", [("2031-03", 4), ("2031-02", 1), ("2030-12", 2)]),
    ]
    (dates,) = shown(facets)
    assert names(dates) == ["2031", "2030"]
    assert [[(month.text, month.articles) for month in year.below] for year in dates.below] == [
        [("Mar", 4), ("Feb", 1)],
        [("Dec", 2)],
    ]
    assert dates.below[0].below[1].share == pytest.approx(0.25)


@given(st.integers(1, 100), st.integers(0, 500), st.booleans())
def test_every_value_is_shown_or_announced(told: int, untold: int, unfolded: bool) -> None:
    values = [(f"栏目{n}", 1000 - n) for n in range(told)]
    (section,) = shown([_facet("column", values, told + untold)], unfolded={"column"} if unfolded else set())
    by_kind = {row.kind: row for row in section.below}
    seen = sum(row.kind == "value" for row in section.below)
    if "more" in by_kind:
        assert (seen, seen + by_kind["more"].hidden) == (FEW, told + untold)
    else:
        assert seen == told
        assert ("rest" in by_kind) == (untold > 0)
    assert ("fewer" in by_kind) == (unfolded and told > FEW + 1)


def test_a_value_that_is_chosen_says_so() -> None:
    (section,) = shown(
        [facet("column", 要闻=3, 副刊=1)], chosen={Filter("column", "要闻"), Filter("column", "副刊", True)}
    )
    assert [row.included for row in section.below] == [True, False]


@pytest.mark.parametrize(
    ("wanted", "found"), [("潮汐", ["潮汐專欄"]), ("专栏", ["潮汐專欄"]), ("ＡＩ", ["AI 观察"]), ("无", [])]
)
def test_values_are_found_however_they_are_folded(wanted: str, found: list[str]) -> None:
    sections = shown([facet("column", **{"潮汐專欄": 2, "AI 观察": 1}), facet("page", **{"1": 3})], wanted=wanted)
    assert [name for section in sections for name in names(section)] == found


def test_a_year_is_found_by_one_of_its_months() -> None:
    facets = [_facet("year", [("2031", 5), ("2030", 2)]), _facet("month", [("2031-03", 5), ("2030-12", 2)])]
    (dates,) = shown(facets, wanted="2030-12")
    assert names(dates) == ["2030"]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('column="要闻"', "Column: 要闻"),
        ('-person="钱潮生"', "without Person: 钱潮生"),
        ('kind="photo"', "Kind: photo"),
        ('kind="poem"', "Kind: poem"),
        ('page="A01"', "Page: p. A01"),
        ('newspaper=""', "Newspaper: without a name"),
        ("date:2031", "Date: 2031"),
        ("date:2031-02", "Date: Feb 2031"),
        ("date:2031-02-17", "Date: 17 Feb 2031"),
        ("-date:2031-02-01..2031-02-17", "without Date: 1 Feb 2031–17 Feb 2031"),
        ("date:2031-13", "Date: 2031-13"),
        ("潮汐 OR 风暴", "潮汐 OR 风暴"),
        ('column="说""好"""', 'Column: 说"好"'),
    ],
)
def test_filters_are_said_in_words(written: str, said: str) -> None:
    assert phrases.one_filter(written) == said


@given(st.text())
def test_any_filter_is_said(text: str) -> None:
    assert isinstance(phrases.one_filter(text), str)
    assert isinstance(phrases.one_filter(f"date:{text}"), str)
