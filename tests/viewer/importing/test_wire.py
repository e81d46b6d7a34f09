"""How agencies open and sign: datelines, places, names."""

from __future__ import annotations

import pytest

from viewer.importing.news import wire


@pytest.mark.parametrize(
    ("text", "dateline", "place"),
    [
        ("Stonehaven (swa) - Ships sail.", "Stonehaven (swa) - ", "Stonehaven"),
        ("STONEHAVEN, Northland (SWA) -- Ships sail.", "STONEHAVEN, Northland (SWA) -- ", "STONEHAVEN, Northland"),
        ("Puerto Alto, Mar 9 (SWA).- Ships sail.", "Puerto Alto, Mar 9 (SWA).- ", "Puerto Alto"),
        ("NEW HAVEN (SWA) — Ships sail.", "NEW HAVEN (SWA) — ", "NEW HAVEN"),
        ("Port-Neuf, 9 mars 2031 (SWA) – Les navires.", "Port-Neuf, 9 mars 2031 (SWA) – ", "Port-Neuf"),
        ("March 9 (SWA) - Ships sail.", "March 9 (SWA) - ", None),
        ("Many people in the harbour (about half) - sailors - wait.", "", None),
        ("Ships sail. Harbour (SWA) - yes", "", None),
        ("(SWA) - Ships sail.", "", None),
        ("海塘修复工程（一期）—进展顺利", "", None),
    ],
)
def test_datelines_open_a_story(text: str, dateline: str, place: str | None) -> None:
    end = wire.opening(text)
    assert text[:end] == dateline
    assert (wire.place(text[:end]) if end else None) == place


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Jane Doe", ["Jane Doe"]),
        ("Paula Sand and Frances d'Amelio", ["Paula Sand", "Frances d'Amelio"]),
        ("Von Jörg Müller, swa", ["Jörg Müller"]),
        ("JANE DOE\nSWA Business Writer", ["JANE DOE"]),
        ("Ludwig van der Berg / Harbour.no", ["Ludwig van der Berg"]),
        ("gr/bp", []),
        ("SWA", []),
        ("The Stonehaven Tribune", []),
        ("本报记者 李四 通讯员 王五", ["李四", "王五"]),
    ],
)
def test_people_are_named_by_bylines(byline: str, names: list[str]) -> None:
    assert [person.name for person in wire.people(byline)] == names
