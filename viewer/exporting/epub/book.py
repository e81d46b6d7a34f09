"""A book as it is written into its zip: articles as they come, then what is known when all have come."""

from __future__ import annotations

import uuid
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from viewer.exporting import citing, parts
from viewer.exporting.chosen import title_of
from viewer.exporting.citing import Settings
from viewer.exporting.contents import Entry
from viewer.exporting.document import Document, Piece
from viewer.exporting.epub import chapter, cover, package
from viewer.exporting.epub.package import FOLDER, About
from viewer.exporting.epub.style import STYLE
from viewer.exporting.seen import Seen
from viewer.exporting.xml_text import clean

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:baoku:epub")
_STYLE_OF_REFERENCES = "gbt2025"
_ON_COVER = 6


@dataclass(slots=True)
class Book:
    """What is written of a book so far, and what is to be said of it in its contents and package."""

    file: zipfile.ZipFile
    document: Document
    citing: Settings
    seen: Seen = field(default_factory=Seen)
    entries: list[Entry] = field(default_factory=list)
    _references: list[str] = field(default_factory=list)
    _pages: set[tuple[str, str]] = field(default_factory=set)
    _changed: str = ""
    _language: str = ""
    _name: uuid.UUID = _NAMESPACE

    def __post_init__(self) -> None:
        self.file.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
        self._name = uuid.uuid5(self._name, clean(self.document.title))

    def add(self, piece: Piece) -> None:
        """Write an article."""
        self.seen.add(piece)
        entry = self._entry(piece)
        number = len(self._references) + 1 if self.document.numbered else None
        if number:
            text = citing.reference(piece.article, piece.issue, _STYLE_OF_REFERENCES, self.citing)
            self._references.append(chapter.reference(number, entry.file, text))
        language = citing.cited(piece.article, piece.issue).language
        self._language = self._language or language
        self._put(entry.file, chapter.page(entry.title, chapter.article(piece, entry, number), language))
        self.entries.append(replace(entry, title=f"[{number}] {entry.title}") if number else entry)
        when = [note.changed for note in piece.notes] + [each.made for each in piece.highlights]
        self._changed = max([self._changed, *when])
        self._name = uuid.uuid5(self._name, repr((entry.issue, entry.page, entry.title)))

    def end(self) -> None:
        """Write references, contents, cover and package."""
        if self._references:
            self._put(chapter.REFERENCES, chapter.page("参考文献", chapter.references(self._references)))
        title = parts.shown(self.document.title)
        issue = None if self.document.numbered else self.seen.only_issue
        drawn = cover.svg(title, issue, [entry.title for entry in self.entries[:_ON_COVER]])
        picture = cover.png(drawn)
        about = self._about(title, has_picture=picture is not None)
        self._put("cover.svg", [drawn])
        if picture:
            self.file.writestr(_made(f"{FOLDER}cover.png"), picture)
        self._put("cover.xhtml", chapter.page(title, cover.page(title, "cover.png" if picture else "cover.svg")))
        self._put("style.css", [STYLE])
        self._put("nav.xhtml", chapter.page(title, package.nav(about, self.entries)))
        self._put("package.opf", package.opf(about, self.entries))
        self._write("META-INF/container.xml", [package.CONTAINER])

    def _entry(self, piece: Piece) -> Entry:
        issue, page = parts.shown(title_of(piece.issue)), parts.first_page(piece)
        begins = page is not None and (issue, page) not in self._pages
        if page is not None:
            self._pages.add((issue, page))
        return Entry(f"a{self.seen.pieces:05}.xhtml", parts.title(piece), issue, page, begins)

    def _about(self, title: str, *, has_picture: bool) -> About:
        day = self.seen.newest.isoformat() if self.seen.newest else ""
        changed = max(self._changed[:19], f"{day}T00:00:00" if day else "")
        return About(
            name=self._name.urn,
            title=title,
            language=self._language or "zh-CN",
            authors=tuple(self.seen.authors),
            issue=self.seen.only_issue,
            day=day,
            changed=f"{changed}Z" if changed else datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            has_references=bool(self._references),
            has_picture=has_picture,
            has_pages=self.seen.is_of_one_issue and bool(self._pages),
        )

    def _put(self, name: str, text: Iterable[str]) -> None:
        self._write(FOLDER + name, text)

    def _write(self, name: str, text: Iterable[str]) -> None:
        with self.file.open(_made(name), "w") as part:
            for piece in text:
                part.write(piece.encode())


def _made(name: str) -> zipfile.ZipInfo:
    """An entry without a day, so that one text makes one file."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
