"""The appendix on methods says of every search what was searched, when, and what was found, in each format."""

from __future__ import annotations

import csv
import io
from xml.etree import ElementTree

import pytest
from markdown_it import MarkdownIt

from db.records import Asked
from db.searches import DiaryEntry
from viewer import appendix
from viewer.appendix import Appendix

ODD = '=1|<b>&"*_`\n潮汐'
ENTRIES = (
    DiaryEntry(2, "2031-03-10T13:00:00.500+00:00", Asked(ODD, ('column="要闻"', "date:2031-02"), "date"), 0, 12, 0.011),
    DiaryEntry(1, "2031-03-09T12:00:00.000+00:00", Asked("潮汐"), 1234, 36544, 0.25),
)
TOLD = Appendix(ENTRIES, "山海.baoku", "Baoku 报库 1")


def rendered(ending: str) -> str:
    return appendix.render(TOLD, ending).decode("utf-8-sig")


@pytest.mark.parametrize("ending", ["md", "html", "txt"])
def test_it_says_of_which_archive_when_and_by_which_rules(ending: str) -> None:
    said = rendered(ending)
    for part in ("山海", "Searches: 2, from 2031-03-", "UTC", "Baoku 报库 1", "traditional or simplified", "as typed"):
        assert part in said


def cells(html: str) -> list[list[str]]:
    body = html[html.index("<table>") : html.index("</table>") + 8]
    rows = ElementTree.fromstring(body).iter("tr")
    return [["".join(cell.itertext()) for cell in row] for row in rows]


@pytest.mark.parametrize("ending", ["md", "html"])
def test_every_search_has_its_row_the_oldest_first(ending: str) -> None:
    said = rendered(ending)
    html = said if ending == "html" else MarkdownIt("commonmark").enable("table").render(said)
    head, old, new = cells(html)
    assert head == ["When", "Query", "Filters", "Order", "Hits", "Articles searched", "Seconds"]
    assert old[1:] == ["潮汐", "", "by relevance", "1,234", "36,544", "0.25"]
    assert new[1:4] == [" ".join(ODD.split()), 'column="要闻"  date:2031-02', "newest first"]
    assert new[4:] == ["0", "12", "0.01"]


def test_a_spreadsheet_takes_no_search_for_a_formula() -> None:
    _, old, new = csv.reader(io.StringIO(rendered("csv"), newline=""))
    assert old == ["2031-03-09T12:00:00.000+00:00", "潮汐", "", "by relevance", "1234", "36544", "0.25"]
    assert new[1] == "'" + ODD


def test_plain_text_has_a_line_for_each_fact() -> None:
    assert "Hits: 1,234" in rendered("txt").splitlines()
    assert 'Filters: column="要闻"  date:2031-02' in rendered("txt")


@pytest.mark.parametrize("ending", appendix.FORMATS)
def test_an_empty_diary_is_said_so_and_other_languages_are_spoken(ending: str) -> None:
    empty = appendix.render(Appendix((), "a", "b"), ending, lambda said: f"«{said}»").decode("utf-8-sig")
    assert "«When»" in empty if ending in ("md", "html", "csv") else "«Searches: none»" in empty
