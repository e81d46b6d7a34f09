"""The Chicago Manual of Style, notes and bibliography, for articles of newspapers.

After its 18th edition (2024), which differs from the 17th only in how many authors are named. Chinese names and titles
stand as they are, without a romanised form or a translation, which nobody can make for an editor.
"""

from __future__ import annotations

from viewer.exporting.citing.cited import Cited, Settings, compact
from viewer.exporting.citing.names import Name

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_IN_NOTE, _IN_LIST, _IN_LONG_LIST = 2, 6, 3
"""Authors that are named: in a note, in a bibliography, and in one of an article that has still more."""


def note(cited: Cited, settings: Settings) -> str:
    """A footnote: Author, “Title,” Newspaper, March 10, 2031, p. 1."""
    authors = [_straight(each) for each in cited.authors]
    named = f"{authors[0]} et al." if len(authors) > _IN_NOTE else " and ".join(authors)
    title = f"“{cited.full_title}{_stop(cited.full_title, ',')}”" if cited.full_title else ""
    return _joined(named, title, ", ", _where(cited))


def bibliography(cited: Cited, settings: Settings) -> str:
    """A line of a bibliography; an article that nobody signs stands under its newspaper."""
    authors = [_turned(each) if place == 0 else _straight(each) for place, each in enumerate(cited.authors)]
    named = [*authors[:_IN_LONG_LIST], "et al."] if len(authors) > _IN_LIST else authors
    listed = _listed(named, is_turned="," in named[0]) if named else ""
    title = f"“{cited.full_title}{_stop(cited.full_title, '.')}”" if cited.full_title else ""
    if not listed:
        return _joined(cited.newspaper + ".", title, " ", _where(cited, named=False)) if cited.newspaper else title
    return _joined(f"{listed.removesuffix('.')}.", title, " ", _where(cited))


def _listed(named: list[str], *, is_turned: bool) -> str:
    """Names in a row; a turned one ends at a comma, so that there is one even between two."""
    if len(named) == 1 or named[-1] == "et al.":
        return ", ".join(named)
    before = ", " if is_turned or len(named) > 2 else " "
    return f"{', '.join(named[:-1])}{before}and {named[-1]}"


def _joined(named: str, title: str, between: str, where: str) -> str:
    """The parts of a reference; the title has its own stop inside its quotes."""
    head = between.join(part for part in (named, title) if part)
    return f"{' '.join(part for part in (head, where) if part).removesuffix('.')}."


def _where(cited: Cited, *, named: bool = True) -> str:
    edition = f"{cited.edition} ed." if cited.edition else ""
    day = f"{_MONTHS[cited.date.month - 1]} {cited.date.day}, {cited.date.year}" if cited.date else "n.d."
    pages = compact(cited.pages)
    shown = f"{'p.' if len(cited.pages) == 1 else 'pp.'} {pages.replace('-', '–')}" if pages else ""
    parts = (cited.newspaper if named else "", edition, day, shown, cited.url)
    return ", ".join(part for part in parts if part)


def _stop(title: str, mark: str) -> str:
    """The mark that ends a title, unless it ends with one of its own."""
    return "" if title.endswith(("?", "!", "？", "！")) else mark


def _straight(author: Name) -> str:
    if not author.family or not author.is_latin or author.is_pinyin:
        return author.whole
    return f"{author.given} {author.family}"


def _turned(author: Name) -> str:
    if not author.family or not author.is_latin:
        return author.whole
    return f"{author.family} {author.given}" if author.is_pinyin else f"{author.family}, {author.given}"
