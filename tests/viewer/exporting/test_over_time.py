"""A timeline as a table that spreadsheets and programs read."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from db.search.timeline import Grain, Period
from viewer.exporting import over_time

_DAY = date(2031, 3, 10)


def _period(first: date, last: date, articles: int, hits: int | None) -> Period:
    return Period(first, last, articles, hits)


_MARCH = _period(date(2031, 3, 1), date(2031, 3, 31), 30, 1)
_APRIL = _period(date(2031, 4, 1), date(2031, 4, 30), 0, None)


def test_a_row_a_period_with_counts_and_rates() -> None:
    other = (_period(_MARCH.first, _MARCH.last, 30, 0), _APRIL)
    data = over_time.table([("潮汐", (_MARCH, _APRIL)), ("渔船,网", other)], "month", "山海", _DAY)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert rows == [
        [
            "period", "articles in the archive", "潮汐: articles", "潮汐: per 10,000 articles", "渔船,网: articles",
            "渔船,网: per 10,000 articles", "archive", "made",
        ],
        ["2031-03", "30", "1", "333.333", "0", "0.0", "山海", "2031-03-10"],
        ["2031-04", "0", "", "", "", "", "山海", "2031-03-10"],
    ]  # fmt: skip


@pytest.mark.parametrize(("by", "named"), [("year", "2031"), ("month", "2031-03"), ("day", "2031-03-01")])
def test_periods_are_named_as_iso_8601_has_them(by: Grain, named: str) -> None:
    assert over_time.name(_MARCH, by) == named


@pytest.mark.parametrize("query", ["=1+1", "-渔船", "+潮", "@x"])
def test_no_cell_is_run_as_a_formula(query: str) -> None:
    data = over_time.table([(query, (_MARCH,))], "month", query, _DAY).decode("utf-8-sig")
    assert all(cell[:1] not in "=+-@" for row in csv.reader(io.StringIO(data)) for cell in row if cell)
