"""The user dictionary of an archive: terms and names, one a line, that are always taken as one word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from sqlite_utils import Database

from db import archive
from db.folding import fold
from db.grams import is_letter
from db.parting import Terms

_LONGEST = 40
_BLANKS = re.compile(r"\s+")

Why = Literal["short", "long", "signs", "blank"]


@dataclass(frozen=True, slots=True)
class Fault:
    """A line (from 1) that is no term: one character, too many, mere signs, or a blank that parts no Latin words."""

    line: int
    text: str
    why: Why


@dataclass(frozen=True, slots=True)
class Dictionary:
    """What the lines of a user dictionary say: its terms, folded, and the lines that are none."""

    terms: Terms
    faults: tuple[Fault, ...]


@lru_cache(maxsize=2)
def understood(text: str) -> Dictionary:
    """Understand the text of a user dictionary; empty lines are passed over, a term that comes again counts once."""
    terms: set[str] = set()
    faults: list[Fault] = []
    for number, line in enumerate(text.splitlines(), 1):
        term = _BLANKS.sub(" ", fold(line)).strip()
        if why := _why_not(term):
            faults.append(Fault(number, line.strip(), why))
        elif term:
            terms.add(term)
    return Dictionary(frozenset(terms), tuple(faults))


def text(db: Database) -> str:
    """The dictionary as it was written."""
    row = db.execute("SELECT value FROM setting WHERE name = 'user_dictionary'").fetchone()
    return "" if row is None else str(row[0])


def terms(db: Database) -> Terms:
    """The terms of the dictionary."""
    return understood(text(db)).terms


def write(db: Database, text: str) -> None:
    """Keep another dictionary in the archive; raises ArchiveError's kinds."""
    with archive.transaction(db):
        db.execute("INSERT OR REPLACE INTO setting VALUES('user_dictionary', ?)", [text])


def _why_not(term: str) -> Why | None:
    if not term:
        return None
    if not any(map(str.isalnum, term)):
        return "signs"
    if len(term) == 1:
        return "short"
    if len(term) > _LONGEST:
        return "long"
    parted = pairwise(term.split(" "))
    return None if all(is_letter(before[-1]) and is_letter(after[0]) for before, after in parted) else "blank"
