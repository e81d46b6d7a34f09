"""The pages of an issue: the label of each, and the ALTO page that has its text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from viewer.importing.mets import descriptive
from viewer.importing.mets.alto import Sheet
from viewer.importing.mets.descriptive import Records
from viewer.importing.mets.files import Files
from viewer.importing.mets.structure import Div, Structure
from viewer.importing.printed import labels

_LABEL = re.compile(r"[A-Za-z特增副]{0,2}-?[0-9]{1,4}[A-Za-z]?|[IVXLCivxlc]{1,7}|[一二三四五六七八九十]{1,3}")
_LAST_NUMBER = re.compile(r"(?<![A-Za-z\d])([A-OQ-Z]\d{1,3}|[特增]\d{1,2})\D*$|(?<!\d)0*(\d{1,4})\D*$")
_DAY = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d[-_.]?\d\d[-_.]?\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page: the file of its text, and what is in it where the file is there; other files are its pictures."""

    label: str
    section: str | None
    file: str
    sheet: Sheet | None
    others: tuple[str, ...] = ()


def of(structure: Structure, files: Files, known: Records) -> tuple[Leaf, ...]:
    """The pages in their order, each under a label of its own."""
    found: list[Leaf] = []
    taken: set[str] = set()
    for div, section in structure.pages:
        file, sheet, others = _text(div, files)
        order_label = div.order_label
        tellers = (order_label, descriptive.page_label(known, div), _printed(sheet), div.order, _number(div.label))
        label = _free(tellers, taken, len(found) + 1)
        found.append(Leaf(label, section, file, sheet, others))
    for file, sheet in _unlisted(structure, files, found):
        label = _free((_printed(sheet), sheet.physical), taken, len(found) + 1)
        found.append(Leaf(label, None, file, sheet))
    return tuple(found)


def label(printed: str | None) -> str | None:
    """A page's label as it is kept, None for a word that says there is none."""
    bare = (printed or "").strip(" []().版第-–—")
    return labels.label(bare) if _LABEL.fullmatch(bare) else None


def last_number(name: str) -> str | None:
    """The last number in a name, with a letter of its own: 3 of "2031-03-10_0003" and "IMG0003", A01 of "A01"."""
    match = _LAST_NUMBER.search(_DAY.sub("", name))
    return (match[1] or match[2]).lstrip("0") or None if match else None


def _free(tellers: Iterable[str | None], taken: set[str], running: int) -> str:
    """The first label that is told and that no other page has, at last the page's number in the file."""
    told = (found for each in tellers if (found := label(each)))
    free = next((found for found in told if found not in taken), None)
    while free is None:
        free = str(running) if str(running) not in taken else None
        running += 1
    taken.add(free)
    return free


def _printed(sheet: Sheet | None) -> str | None:
    return sheet.printed if sheet else None


def _number(printed: str | None) -> str | None:
    return last_number(printed) if printed else None


def _text(page: Div, files: Files) -> tuple[str, Sheet | None, tuple[str, ...]]:
    """A page's file of text, its sheet there, and the page's other files."""
    areas = [area for div in page.below() for area in div.areas]
    others = tuple(dict.fromkeys(area.file for area in areas if not files.may_be_text(area.file)))
    texts = [area for area in areas if files.may_be_text(area.file)]
    for area in texts:
        sheets = files.sheets(area.file)
        if sheets:
            named = (sheet for sheet in sheets if area.begin and area.begin in sheet.spans)
            return area.file, next(named, sheets[0]), others
    return texts[0].file if texts else "", None, others


def _unlisted(structure: Structure, files: Files, found: Sequence[Leaf]) -> Iterator[tuple[str, Sheet]]:
    """Pages that no division of pages has: those that articles point to, or where there are no divisions all."""
    known = {leaf.sheet for leaf in found}
    told = (area.file for top in structure.logical for div in top.below() for area in div.areas)
    for file in dict.fromkeys(told if found else files.texts()):
        if file in files.listed:
            yield from ((file, sheet) for sheet in files.sheets(file) if sheet not in known)
