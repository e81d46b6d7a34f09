"""Printed numbers and the labels of pages."""

from __future__ import annotations

import pytest

from viewer.importing.printed.labels import label
from viewer.importing.printed.numerals import value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("2O", 20),
        ("〇", 0),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("廿三", 23),
        ("卅", 30),
        ("九十九", 99),
        ("二〇三一", 2031),
        ("一千二百", 1200),
        ("一百零三", 103),
        ("特", -1),
        ("", -1),
        ("A1", -1),
        ("十x", -1),
    ],
)
def test_a_number_is_read(text: str, number: int) -> None:
    assert value(text) == number


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        ("02", "2"),
        ("０２", "2"),
        ("十二", "12"),
        ("A01", "A01"),
        ("Ａ０１", "A01"),
        ("a 1", "A1"),
        ("B叠第3", "B叠3"),
        ("特1", "特1"),
        ("特 1", "特1"),
    ],
)
def test_a_label_is_kept_as_the_archive_names_pages(printed: str, kept: str) -> None:
    assert label(printed) == kept
