"""Mentions in tables: every cell as it was, none of them a formula, whole files or none."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from db.errors import Interrupted
from db.records import Mark
from db.search.concordance import Mention
from tests.strategies import texts
from viewer.exporting import mentions as tables
from viewer.exporting import xlsx_table
from viewer.exporting.mentions import COLUMNS, WRITERS
from viewer.exporting.writing import AlreadyThere, CannotWrite

MENTION = Mention(
    7, date(2031, 3, 10), "山海新报", "1, 3", "=2+3", Mark("block", 0, 2, 4), "夜里，", "潮水", "退了 “<a>&”"
)
_NS = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def of_csv(path: Path) -> list[list[str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def of_xlsx(path: Path, sheet: int = 1) -> list[list[str]]:
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        root = etree.fromstring(book.read(f"xl/worksheets/sheet{sheet}.xml"))
    assert not root.findall(".//s:f", _NS)
    rows = root.findall(".//s:row", _NS)
    return [["".join(cell.itertext()) for cell in row.findall("s:c", _NS)] for row in rows]


def test_a_table_for_any_program(tmp_path: Path) -> None:
    tables.write_csv(tmp_path / "a.csv", [MENTION, replace(MENTION, date=None, left="")], COLUMNS, False)
    head, first, second = of_csv(tmp_path / "a.csv")
    assert head == list(COLUMNS)
    assert first == ["2031-03-10", "山海新报", "1, 3", "'=2+3", "夜里，", "潮水", "退了 “<a>&”", "7"]
    assert (second[0], second[4]) == ("", "")


def test_a_workbook_has_days_and_numbers_as_such_and_no_formula(tmp_path: Path) -> None:
    old = replace(MENTION, date=date(1872, 4, 30))
    tables.write_xlsx(tmp_path / "a.xlsx", [MENTION, old], COLUMNS, False)
    head, first, second = of_xlsx(tmp_path / "a.xlsx")
    assert head == list(COLUMNS)
    # Excel counts days from the last of 1899.
    days = (date(2031, 3, 10) - date(1899, 12, 30)).days
    assert first == [str(days), "山海新报", "1, 3", "=2+3", "夜里，", "潮水", "退了 “<a>&”", "7"]
    assert second[0] == "1872-04-30"


@pytest.mark.parametrize("start", list("=+-@＝＋－＠\t\r\n"))
def test_no_cell_of_a_table_begins_like_a_formula(tmp_path: Path, start: str) -> None:
    tables.write_csv(tmp_path / "a.csv", [replace(MENTION, right=f"{start}cmd")], COLUMNS, False)
    assert of_csv(tmp_path / "a.csv")[1][6] == f"'{start}cmd"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=texts.filter(lambda text: not text.startswith(tuple("=+-@＝＋－＠\t\r\n"))))
def test_any_text_comes_back(tmp_path: Path, text: str) -> None:
    mention = replace(MENTION, left=text)
    for suffix, write in WRITERS.items():
        write(tmp_path / f"a{suffix}", [mention], COLUMNS, True)
    assert of_csv(tmp_path / "a.csv")[1][4] == text
    read = of_xlsx(tmp_path / "a.xlsx")[1][4]
    plain = re.sub("_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), read)
    assert plain.replace("\r\n", "\n") == re.sub("[\ufffe\uffff]", "", text).replace("\r\n", "\n")


def test_a_full_sheet_is_followed_by_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_table, "_SHEET_ROWS", 3)
    mentions = [replace(MENTION, article=number) for number in range(5)]
    tables.write_xlsx(tmp_path / "a.xlsx", mentions, COLUMNS, False)
    found = [row[7] for sheet in (1, 2, 3) for row in of_xlsx(tmp_path / "a.xlsx", sheet)]
    assert found == ["Article", "0", "1", "Article", "2", "3", "Article", "4"]


def interrupted() -> Iterator[Mention]:
    yield from [MENTION] * 1000
    raise Interrupted


@pytest.mark.parametrize("suffix", WRITERS)
def test_what_is_cancelled_leaves_nothing_and_what_was_there(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"a{suffix}"
    target.write_bytes(b"before")
    with pytest.raises(Interrupted):
        WRITERS[suffix](target, interrupted(), COLUMNS, True)
    assert ([each.name for each in tmp_path.iterdir()], target.read_bytes()) == ([target.name], b"before")
    with pytest.raises(AlreadyThere):
        WRITERS[suffix](target, [MENTION], COLUMNS, False)
    with pytest.raises(CannotWrite):
        WRITERS[suffix](tmp_path / "no folder" / "a", [MENTION], COLUMNS, False)
