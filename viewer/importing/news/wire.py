"""How news agencies open and sign a story in Latin letters: place, day and agency before a dash; By … and …."""

from __future__ import annotations

import re

from db.records import Person
from viewer.importing.printed import bylines
from viewer.importing.printed.lines import flat
from viewer.importing.printed.names import HAN

_OPENING = re.compile(
    r"(?P<place>[^\W\d_][^().!?:;\"“”]{1,58}?) ?\((?P<agency>[^()]{2,30})\)[.:]? ?(?:[-–—―]{1,2}|_)\s*"
)
_DAY = re.compile(r",? *\b(?:[^\W\d_]{3,9}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,9}\.?)(?:,? \d{4})?\b.*")
_MONTH_FIRST = re.compile(r"[^\W\d_]{3,9}\.? \d{1,2}\b")
_LEAD = re.compile(r"(?:By|Von|Por|Par|Di|Av|Af|Door|Text|Story by|Reporting by):? +", re.IGNORECASE)
_PARTS = re.compile(r"\s*(?:[,;/&|\n]|\b(?:and|und|y|et|e|og|och|ja|en|with)\b)\s*")
_WORD = r"[^\W\d_a-z][\w.'’-]*"
_NAME = re.compile(
    rf"{_WORD}(?: (?:(?:de|da|di|du|van|von|der|den|la|le|al|el|bin|ten) ){{0,2}}(?:d['’])?{_WORD}){{0,4}}"
)
_NO_NAME = re.compile(
    r"(?:The|Der|Die|Das|Le|La|Los)\b|.*\b(?:writers?|reporters?|correspondents?|editors?|staff|news|press|agency|desk|"
    r"network|service|journalist|times|post|dpa|afp|ap)\b|.*\.\w{2,}$",
    re.IGNORECASE,
)
_HAN = re.compile(f"[{HAN}]")
_LONGEST_CHINESE = 14
_LONGEST_BYLINE = 80


def opening(paragraph: str) -> int:
    """Where the text begins behind the dateline that opens a paragraph; 0 where none does."""
    match = _OPENING.match(paragraph)
    return match.end() if match and _is_place(match["place"]) else 0


def place(dateline: str) -> str | None:
    """The place that a dateline names: "STOCKHOLM, Aug 29, 2014 (AFP) -" is STOCKHOLM's."""
    named = re.split(r"\s*[(（\[]", dateline)[0].strip(" -–—_:")
    if _MONTH_FIRST.fullmatch(named):
        return None
    named = _DAY.sub("", named).strip(" ,-–—")
    return named if named and not any(char.isdigit() for char in named) else None


def people(byline: str, affiliation: str | None = None) -> tuple[Person, ...]:
    """Those whom a byline names; a Chinese one is read as those on printed pages are."""
    if _HAN.search(byline):
        return tuple(person for line in byline.split("\n") for person in bylines.people(flat(line)))
    bare = _LEAD.sub("", byline.strip(), count=1)
    found = [part.strip() for part in _PARTS.split(bare)]
    return tuple(Person(name, "author", affiliation) for name in dict.fromkeys(found) if is_name(name))


def is_byline(line: str) -> bool:
    """Whether a line is a byline by its first word (By, Von) and the names behind it."""
    return len(line) <= _LONGEST_BYLINE and _LEAD.match(line) is not None and bool(people(line))


def is_name(text: str) -> bool:
    """Whether a text is a person's name rather than an agency's, a function or a sign of editors (gr/bp)."""
    if len(text) < 3 or (text.isupper() and " " not in text) or _NO_NAME.match(text):
        return False
    return _NAME.fullmatch(text) is not None


def _is_place(printed: str) -> bool:
    """Whether words before an agency in brackets are a place and a day, and no sentence: a month alone may be small."""
    small = [word for word in re.findall(r"[^\W\d_]{4,}", printed) if word.islower()]
    if _HAN.search(printed):
        return len(printed) <= _LONGEST_CHINESE
    return len(small) <= any(char.isdigit() for char in printed)
