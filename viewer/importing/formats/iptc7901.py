"""IPTC 7901, the wire format of agencies: a header line, keywords and headline, a text in fixed lines, day and time.

The control characters that part a message (SOH, STX, ETX) are often lost on the way, so its shape counts too.
"""

from __future__ import annotations

import re
from datetime import date

from db.records import Block, Issue
from viewer.importing import wrapped
from viewer.importing.material import FormatError, Material
from viewer.importing.news import newsitem, wire
from viewer.importing.news.newsitem import Item

_SOH = "\x01"
_HEADER = re.compile(
    r"[ \n]*(?P<source>[A-Za-z]{2,6}) ?(?P<number>\d{2,5}) (?P<urgency>\d) (?P<category>[A-Za-z]{1,4})"
    r" +(?P<words>\d{1,5})(?: .*)?\n"
)
_ENDS = re.compile(
    r"(?P<day>\d{2})(?P<hour>[0-2]\d)(?P<minute>\d{2}) ?(?:[A-Za-z]{1,5} )?"
    r"(?P<month>[^\W\d_]{3,9})\.? (?P<year>\d{2,4})"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan ene gen", "feb fev", "mar mär mrz", "apr avr abr", "may mai mag", "jun jui giu", "jul lug",
            "aug aoû ago", "sep set", "oct okt ott", "nov", "dec dez dic dém",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_MARK = re.compile(r"\(.{1,20}\)|[A-Z0-9][A-Z0-9 .:/-]{2,39}")
"""What stands between keywords and headline: REFILE, 1ST LEAD, (Achtung)."""
_BY = re.compile(r"(?:By|Von|Por|Par|Di) +\S")
_NOTES = re.compile(r"#+ |\* \* \*|_{3,}$")
_MOST_HEADS = 12
_OPENING = 2000
_FIRST_YEAR = 79
"""The format is of 1979, so years of two digits are of 1979 to 2078."""


def score(material: Material) -> int:
    """Sure of a header line with source, number, urgency, category and words, with controls or a closing day."""
    opening = material.data[:_OPENING].decode("latin-1").replace("\r\n", "\n").replace("\r", "\n")
    if not _HEADER.match(_CONTROLS.sub("", opening)):
        return 0
    text = _decoded(material)
    controls = _SOH in text[:200] or "\x02" in text[:_OPENING]
    return 95 if controls or any(_ENDS.fullmatch(line.strip()) for line in text.split("\n")[-12:]) else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read each message as an article; raises FormatError where no header line stands."""
    messages = [part for part in _decoded(material).split(_SOH) if part.strip("\x00\x03\x04\x7f \n\r\t")]
    texts = [_CONTROLS.sub("", message) for message in messages]
    if not any(map(_HEADER.match, texts)):
        raise FormatError(material.name, "unknown-format")
    return newsitem.issues([_message(text) for text in texts if _HEADER.match(text)], material.name)


def _decoded(material: Material) -> str:
    """The text with its control characters; so many of them in a short message make it no text to others."""
    text = material.text or ""
    for encoding in (material.encoding,) if material.encoding else ("utf-8", "latin-1"):
        try:
            text = material.data.decode(encoding)
            break
        except (LookupError, UnicodeDecodeError):
            continue
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _message(text: str) -> Item:
    header = _HEADER.match(text)
    lines = text[header.end() if header else 0 :].split("\n")
    item = Item()
    while lines and not lines[-1].strip():
        lines.pop()
    if lines and (end := _ENDS.fullmatch(lines[-1].strip())):
        item.date = _day(end)
        lines.pop()
    body = _heads(item, lines)
    notes = next((n for n, line in enumerate(body) if _NOTES.match(line.strip())), len(body))
    item.blocks = wrapped.blocks("\n".join(body[:notes]))
    item.blocks += [Block("note", text) for text in wrapped.parts("\n".join(body[notes:]))]
    return item


def _heads(item: Item, lines: list[str]) -> list[str]:
    """Read the lines above the text, which a sign of equality ends; keywords, which a stroke ends, are no heads."""
    end = next((n for n, line in enumerate(lines[: _MOST_HEADS + 8]) if line.rstrip().endswith("=")), None)
    if end is None:
        end = next((n for n, line in enumerate(lines) if line.strip() and not line.rstrip().endswith("/")), -1)
        if end >= 0 and end + 1 < len(lines) and lines[end + 1].strip():
            end -= 1
    heads = [line.strip().rstrip("=").rstrip() for line in lines[: end + 1]]
    heads = [line for line in heads if line and not line.endswith("/")]
    kickers: list[str] = []
    while len(heads) > 1 and _MARK.fullmatch(heads[0]):
        kickers.append(heads.pop(0))
    bylines: list[str] = []
    while len(heads) > 1 and _BY.match(heads[-1]):
        bylines.insert(0, heads.pop())
    item.kicker = "\n".join(kickers) or None
    item.headline = wrapped.joined(heads) or None
    item.byline = "\n".join(bylines) or None
    item.people = wire.people(item.byline) if item.byline else ()
    return lines[end + 1 :]


def _day(end: re.Match[str]) -> date | None:
    year, month = int(end["year"]), _MONTHS.get(end["month"][:3].lower())
    if len(end["year"]) == 2:
        year += 1900 if year >= _FIRST_YEAR else 2000
    return newsitem.day(f"{year:04}-{month or 0:02}-{end['day']}")
