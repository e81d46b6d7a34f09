"""GB/T 7714, rules for references: the editions of 2015 and 2025, articles of newspapers in numeric style.

Author. Title: subtitle[N]. Newspaper, date(page)[access]. URL. The edition of 2025 prints wide commas, colons and
brackets (only ". [ ] /" are narrow), leaves out the day of access where the day of printing is known, and no longer
sets surnames in capitals nor abbreviates names in pinyin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.exporting.citing.cited import Cited, Settings, compact
from viewer.exporting.citing.names import Name

_NAMED = 3
"""Authors that are named before 等 (7.1.2)."""


@dataclass(frozen=True, slots=True)
class _Marks:
    comma: str
    colon: str
    opening: str
    closing: str


_HALF, _FULL = _Marks(", ", ": ", "(", ")"), _Marks("，", "：", "（", "）")


def of_2015(cited: Cited, settings: Settings) -> str:
    """A reference after GB/T 7714—2015, whose own examples are printed narrow."""
    marks = _FULL if settings.punctuation == "full" else _HALF
    access = f"[{settings.today.isoformat()}]" if cited.url and settings.today else ""
    return _reference(cited, marks, _authors(cited, marks, of_2015=True), access)


def of_2025(cited: Cited, settings: Settings) -> str:
    """A reference after GB/T 7714—2025, printed wide; one in an alphabet is narrow unless wide is wished for."""
    is_wide = settings.punctuation == "full" or (settings.punctuation == "standard" and cited.is_chinese)
    marks = _FULL if is_wide else _HALF
    access = f"[{settings.today.isoformat()}]" if cited.url and settings.today and not cited.date else ""
    return _reference(cited, marks, _authors(cited, marks, of_2015=False), access)


def _reference(cited: Cited, marks: _Marks, authors: str, access: str) -> str:
    title = cited.title or ("[无题名]" if cited.is_chinese else "[Untitled]")
    headed = marks.colon.join(part for part in (title, cited.subtitle) if part)
    carrier = "[N/OL]" if cited.url else "[N]"
    parts = (authors, f"{headed}{carrier}", f"{_source(cited, marks)}{access}", cited.url)
    return ". ".join(part.removesuffix(".") for part in parts if part) + "."


def _source(cited: Cited, marks: _Marks) -> str:
    edition = f"{marks.opening}{cited.edition}{marks.closing}" if cited.edition else ""
    day = cited.date.isoformat() if cited.date else ""
    pages = compact(cited.pages).replace(", ", marks.comma)
    where = f"{marks.opening}{pages}{marks.closing}" if pages else ""
    return marks.comma.join(part for part in (f"{cited.newspaper}{edition}", day) if part) + where


def _authors(cited: Cited, marks: _Marks, *, of_2015: bool) -> str:
    named = [_author(each, of_2015) for each in cited.authors[:_NAMED]]
    if len(cited.authors) > _NAMED:
        named.append("et al" if cited.authors[0].is_latin else "等")
    return marks.comma.join(named)


def _author(author: Name, of_2015: bool) -> str:
    """Surname first; Latin given names as initials, names in pinyin whole (GB/T 28039)."""
    if not author.is_latin or not author.family:
        return author.whole
    family = author.family.upper() if of_2015 else author.family
    if author.is_pinyin:
        return f"{family} {author.given}"
    initials = re.sub(r"([^\W\d_])[^\W\d_'’]*\.?", lambda found: found[1].upper(), author.given)
    return f"{family} {initials.replace('-', ' ') if of_2015 else initials}"
