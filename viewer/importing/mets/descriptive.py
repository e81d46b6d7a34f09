"""Which issue of which newspaper it is, as the bibliographic records (MODS, Dublin Core) in a METS document say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from db.records import Newspaper, Person
from viewer.importing.mets import roles, xml
from viewer.importing.mets.structure import Div
from viewer.importing.printed import dates
from viewer.importing.printed.lines import flat

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Records = Mapping[str, "Element"]
"""Bibliographic records by the ID under which divisions name them."""
_DATE = re.compile(r"(?<!\d)(1[6-9]\d\d|20\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)")
_BEHIND = re.compile(r"[\s,;:–—-]*(?<!\d)(?:1[6-9]|20)\d\d-\d\d-\d\d.*$", re.DOTALL)
"""What stands behind a title in the label of an issue: ", 2031-03-10, ed-1"."""
_NUMBER = re.compile(r"(?:\bn[º°ro]s?\.?|\bnum(?:mer|ber|éro)?\.?|№|第)\s*(\d+(?:[-/]\d+)?)", re.IGNORECASE)
_FIRST = ("1", "01", "ed-1", "1st", "first")
"""Names of the only edition of a day."""
_WHOLE = re.compile(r"[0-9]{1,9}")
_LEAST_WHOLE = 400
"""A single number above this counts from the newspaper's first issue on."""
_OTHER_TITLES = ("alternative", "abbreviated", "translated", "uniform")


@dataclass(frozen=True, slots=True)
class Described:
    """What is known of an issue; None where nothing says it."""

    newspaper: Newspaper
    day: date | None = None
    edition: str | None = None
    number: str | None = None
    whole_number: str | None = None


def records(root: Element) -> Records:
    """The records of a METS document."""
    found: dict[str, Element] = {}
    for section in xml.children(root, "dmdSec"):
        for data in xml.descendants(section, "xmlData"):
            found[section.get("ID") or f"#{len(found)}"] = data
    return found


def describe(root: Element, known: Records, tops: Sequence[Div]) -> Described:
    """The newspaper and its issue: from the records of the divisions above pages and articles, then from labels."""
    divs = [div for top in tops for div in top.below()]
    above = sorted((div for div in divs if div.type in roles.ISSUES), key=lambda div: div.type != "NEWSPAPER")
    used = {key for div in divs for key in div.described_by}
    keys = dict.fromkeys(key for div in above for key in div.described_by)
    chosen = [known[key] for key in (keys or [key for key in known if key not in used]) if key in known]
    labels = [root.get("LABEL"), *(label for div in above for label in (div.label, div.order_label))]
    number, whole = _numbers(chosen)
    return Described(
        Newspaper(_title(known, above, chosen, root.get("LABEL")), issn=_identifier(chosen, "issn")),
        _day(chosen, [label for label in labels if label]),
        _edition(chosen),
        number,
        whole,
    )


def people(known: Records, keys: Sequence[str]) -> tuple[Person, ...]:
    """The authors that the record of an article names, as it names them."""
    found = []
    for name in (each for key in keys if key in known for each in xml.descendants(known[key], "name")):
        role = {xml.content(each).lower() for each in xml.descendants(name, "roleTerm")}
        if not role or role & {"aut", "author", "cre", "creator"}:
            parts = [
                part for part in xml.children(name, "namePart") if part.get("type") not in ("date", "termsOfAddress")
            ]
            text = " ".join(xml.content(part) for part in sorted(parts, key=lambda p: p.get("type") == "family"))
            found += [Person(text, "author")] if text else []
    return tuple(dict.fromkeys(found))


def title(known: Records, keys: Sequence[str]) -> str | None:
    """The title that a record gives first."""
    return next(_titles([known[key] for key in keys if key in known]), None)


def page_label(known: Records, div: Div) -> str | None:
    """The number of a page in its record: the first of its extent, or a detail of that name."""
    for record in (known[key] for key in div.described_by if key in known):
        for extent in xml.descendants(record, "extent"):
            if extent.get("unit") in ("page", "pages") and (start := _text(extent, "start")):
                return start
        for detail in _details(record, "page number", "page"):
            if number := _text(detail, "number"):
                return number
    return None


def _title(known: Records, above: Sequence[Div], chosen: Sequence[Element], label: str | None) -> str:
    """The newspaper's title: what tells it as that goes before the titles of issues."""
    hosts = [host for record in chosen for host in xml.descendants(record, "relatedItem") if host.get("type") == "host"]
    papers = [div for div in above if div.type == "NEWSPAPER"]
    own = [known[key] for div in papers for key in div.described_by if key in known]
    labels = [(div.label for div in papers), _titles(chosen), (label,), (div.label for div in above)]
    for told in (_titles(hosts), _titles(own), *labels):
        for each in told:
            if bare := _BEHIND.sub("", each or "").strip(" ,"):
                return bare
    return ""


def _titles(above: Sequence[Element]) -> Iterator[str]:
    for element in above:
        for info in xml.descendants(element, "titleInfo"):
            if info.get("type") not in _OTHER_TITLES and (title := _text(info, "title")):
                article = _text(info, "nonSort") or ""
                yield article + ("" if not article or article[-1] in "'’" else " ") + title
        # Dublin Core has the title by itself.
        yield from (xml.content(each) for each in xml.children(element, "title"))


def _day(chosen: Sequence[Element], labels: Sequence[str]) -> date | None:
    elements = [each for record in chosen for each in xml.descendants(record, "dateIssued", "issued", "date")]
    # The day of an issue stands before the start and the end of what its newspaper covers.
    elements.sort(key=lambda each: (xml.local(each) != "dateIssued", each.get("point") == "end"))
    for text in (*map(xml.content, elements), *labels):
        if match := _DATE.search(text):
            try:
                return date(int(match[1]), int(match[2]), int(match[3]))
            except ValueError:
                continue
        if (found := dates.find(flat(text))) and found.day:
            return found.day
    return None


def _edition(chosen: Sequence[Element]) -> str | None:
    details = [each for record in chosen for each in _details(record, "edition")]
    texts = [_text(each, name) for each in details for name in ("caption", "title", "number")]
    texts += [xml.content(each) for record in chosen for each in xml.descendants(record, "edition")]
    return next((text for text in texts if text and text.casefold() not in _FIRST), None)


def _numbers(chosen: Sequence[Element]) -> tuple[str | None, str | None]:
    """The number within the year and the whole number."""
    details = [each for record in chosen for each in _details(record, "issue", "number", "no")]
    numbers = [text for each in details if (text := _text(each, "number"))]
    parts = (xml.content(each) for record in chosen for each in xml.descendants(record, "partNumber"))
    numbers += [match[1] for part in parts if (match := _NUMBER.search(part))]
    if not numbers:
        return None, None
    plain = numbers[0].replace(",", "")
    return (None, plain) if _WHOLE.fullmatch(plain) and int(plain) > _LEAST_WHOLE else (numbers[0], None)


def _identifier(chosen: Sequence[Element], kind: str) -> str | None:
    every = (each for record in chosen for each in xml.descendants(record, "identifier"))
    return next((text for each in every if each.get("type") == kind and (text := xml.content(each))), None)


def _details(record: Element, *kinds: str) -> Iterator[Element]:
    return (each for each in xml.descendants(record, "detail") if each.get("type") in kinds)


def _text(element: Element, name: str) -> str | None:
    return next((text for child in xml.children(element, name) if (text := xml.content(child))), None)
