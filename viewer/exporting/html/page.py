"""A page as it is written: articles as they come, then what is known when all have come."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.exporting import parts
from viewer.exporting.chosen import title_of
from viewer.exporting.citing import Settings
from viewer.exporting.contents import Entry, listed
from viewer.exporting.document import Document, Piece
from viewer.exporting.html import article
from viewer.exporting.html.style import STYLE
from viewer.exporting.so_far import SoFar, Standing
from viewer.exporting.xml_text import clean, escaped

_PAGED = ' class="paged"'
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Whatever a text might smuggle in: nothing is fetched, nothing is run."""


class Page:
    """What is to be said of the pieces so far in the contents, the references and the head."""

    def __init__(self, document: Document, citing: Settings) -> None:
        self._so_far = SoFar(document, citing)
        self._entries: list[Entry] = []
        self._pages = set[tuple[str, str]]()

    def piece(self, piece: Piece) -> Iterator[str]:
        """An article."""
        standing = self._so_far.add(piece)
        self._entries.append(self._entry(piece, standing))
        yield from article.written(piece, standing, self._entries[-1], 1 if self._so_far.is_alone else 2)

    def end(self) -> Iterator[str]:
        """The references, and the end of the page."""
        yield "</main>\n"
        if self._so_far.references:
            yield '<section class="references" role="doc-bibliography" aria-labelledby="references">\n'
            yield f'<h2 id="references">{self._so_far.words.references}</h2>\n'
            yield from (article.reference(number, text) for number, text in self._so_far.references)
            yield "</section>\n"
        yield "</body>\n</html>\n"

    def beginning(self) -> Iterator[str]:
        """The head, and above several articles the title and the contents."""
        title, authors = parts.shown(self._so_far.document.title), "、".join(self._so_far.seen.authors)
        yield f'<!DOCTYPE html>\n<html lang="{self._so_far.language or "zh-CN"}">\n<head>\n<meta charset="utf-8">\n'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        yield '<meta name="color-scheme" content="light dark">\n<meta name="generator" content="Baoku">\n'
        if clean(authors).strip():
            yield f'<meta name="author" content="{escaped(authors)}">\n'
        yield f"<title>{escaped(title)}</title>\n<style>\n{STYLE}</style>\n</head>\n"
        if self._so_far.is_alone:
            yield "<body>\n<main>\n"
            return
        yield f'<body class="many">\n<a class="skip" href="#articles">{self._so_far.words.skip}</a>\n'
        yield f"<header>\n<h1>{escaped(title)}</h1>\n"
        if imprint := self._so_far.imprint:
            yield f'<p class="imprint">{escaped(imprint)}</p>\n'
        yield "</header>\n"
        yield from self._contents()
        is_paged = self._so_far.seen.is_paged and not self._so_far.document.numbered
        yield f'<main id="articles"{_PAGED if is_paged else ""}>\n'

    def _entry(self, piece: Piece, standing: Standing) -> Entry:
        issue, page, title = parts.shown(title_of(piece.issue)), parts.first_page(piece), parts.title(piece)
        begins = page is not None and (issue, page) not in self._pages
        if page is not None:
            self._pages.add((issue, page))
        place, shown = standing.place, f"[{standing.number}] {title}" if standing.number else title
        return Entry("", shown, issue, page, begins, f"a{place}", f"p{place}" if begins else f"a{place}")

    def _contents(self) -> Iterator[str]:
        if self._entries:
            yield f'<nav aria-labelledby="contents">\n<h2 id="contents">{self._so_far.words.contents}</h2>\n'
            yield from listed(self._entries, is_flat=self._so_far.document.numbered)
            yield "\n</nav>\n"
