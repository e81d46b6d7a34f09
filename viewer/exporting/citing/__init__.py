"""Citing: an article and its issue to a reference in one of several styles; a new one is its file and its line here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from db.records import Article, Issue
from viewer.exporting.citing import bibtex, chicago, csl_json, gbt7714, newsroom, ris
from viewer.exporting.citing.cited import Cited, Punctuation, Settings, cited
from viewer.exporting.citing.keys import Keys

__all__ = ["STYLES", "Cited", "Punctuation", "Settings", "Style", "cited", "listing", "reference"]


@dataclass(frozen=True, slots=True)
class Style:
    """A style by its name on the command line, and how entries stand in a list of it."""

    name: str
    label: str
    entry: Callable[[Cited, Settings], str]
    extension: str = ".txt"
    opening: str = ""
    between: str = "\n"
    closing: str = "\n"
    number: str = ""
    """How an entry's number is written before it in a list; empty in styles that have none."""
    has_keys: bool = False
    """Whether entries are called by keys."""
    is_prose: bool = True
    """Whether it is meant for people rather than for programs."""

    def cite(self, article: Article, issue: Issue, settings: Settings) -> str:
        """The reference to an article of an issue, alone."""
        made = cited(article, issue)
        entry = self.entry(Keys().keyed(made) if self.has_keys else made, settings)
        return (
            (self.opening + entry + self.closing).rstrip("\n") if self.is_prose else self.opening + entry + self.closing
        )


STYLES: dict[str, Style] = {
    style.name: style
    for style in (
        Style("gbt2025", "GB/T 7714—2025", gbt7714.of_2025, number="[{}] "),
        Style("gbt2015", "GB/T 7714—2015", gbt7714.of_2015, number="[{}] "),
        Style("newsroom", "Newsroom", newsroom.entry, number="{}. "),
        Style("chicago", "Chicago, bibliography", chicago.bibliography),
        Style("chicago-note", "Chicago, note", chicago.note, number="{}. "),
        Style("bibtex", "BibTeX (gbt7714)", bibtex.gbt7714, ".bib", between="\n\n", has_keys=True, is_prose=False),
        Style(
            "biblatex", "BibTeX (biblatex-gb7714)", bibtex.biblatex, ".bib", between="\n\n", has_keys=True,
            is_prose=False,
        ),
        Style("ris", "RIS", ris.entry, ".ris", between="\r\n\r\n", closing="\r\n", is_prose=False),
        Style(
            "csl.json", "CSL-JSON", csl_json.entry, ".csl.json", "[\n", ",\n", "\n]\n", has_keys=True, is_prose=False
        ),
    )
}  # fmt: skip
"""All styles by their names."""


def reference(article: Article, issue: Issue, style: str, settings: Settings | None = None) -> str:
    """The reference to an article of an issue in the style of that name, without a line's end where it is prose."""
    return STYLES[style].cite(article, issue, settings or Settings())


def listing(style: Style, entries: Iterable[Cited], settings: Settings) -> Iterator[str]:
    """The text of a list of references piece by piece, in the order of the entries, of which none is kept."""
    keys = Keys()
    yield style.opening
    for number, each in enumerate(entries, 1):
        keyed = keys.keyed(each) if style.has_keys else each
        yield f"{style.between if number > 1 else ''}{style.number.format(number)}{style.entry(keyed, settings)}"
    yield style.closing
