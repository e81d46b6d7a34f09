"""RIS, which Zotero, EndNote and their like import: a tag a line, lines ended by CR LF."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.exporting.citing.cited import Cited, Settings, compact
from viewer.exporting.citing.names import Name


def entry(cited: Cited, settings: Settings) -> str:
    """A record of the type NEWS; its lines but the last are ended, with two blanks between tag and hyphen."""
    return "\r\n".join(f"{tag}  - {value}" for tag, value in _tags(cited, settings) if value or tag == "ER")


def _tags(cited: Cited, settings: Settings) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS"
    yield from (("AU", _name(author)) for author in cited.authors)
    yield from (("A4", _name(translator)) for translator in cited.translators)
    yield "TI", cited.full_title
    yield "T2", cited.newspaper
    yield "ET", cited.edition
    if cited.date:
        yield "PY", f"{cited.date.year:04}"
        yield "DA", f"{cited.date.year:04}/{cited.date.month:02}/{cited.date.day:02}/"
    yield from zip(("SP", "EP"), _ends(compact(cited.pages)), strict=False)
    yield "IS", cited.number
    yield "SE", cited.section
    yield "CY", cited.place
    yield "SN", cited.issn
    yield "LA", cited.language
    yield "UR", cited.url
    if cited.url and settings.today:
        yield "Y2", settings.today.strftime("%Y/%m/%d/")
    yield "ER", ""


def _ends(pages: str) -> list[str]:
    """One range has a first and a last page; a list of pages stands whole as the first."""
    return [pages] if "," in pages else pages.split("-")


def _name(author: Name) -> str:
    """A comma parts a name, and whoever wants the parts of a Chinese one knows them: it stands whole."""
    if author.family and author.is_latin:
        return f"{author.family}, {author.given}"
    return author.whole
