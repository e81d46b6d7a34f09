"""A whole DOCX: the package that python-docx makes, with the text in it as the articles come.

The library's own paragraphs would take time that grows with the square of their number, and memory for all of them.
"""

from __future__ import annotations

import io
import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from db.records import Article, Issue
from viewer.exporting.document import Document
from viewer.exporting.docx import package, wordml
from viewer.exporting.docx.body import Body, Entry
from viewer.exporting.docx.package import COMMENTS, DOCUMENT, FOOTNOTES, PLACE, About
from viewer.exporting.docx.wordml import paragraph, run
from viewer.exporting.options import Options
from viewer.exporting.seen import Seen
from viewer.exporting.source_line import source_line

_CHUNK = 2**20


@dataclass(frozen=True, slots=True)
class _Text:
    """What goes into a part: its opening, then a stream with insertions at offsets in it."""

    stream: IO[bytes]
    opening: Iterable[str] = ()
    inserted: Iterable[tuple[int, str]] = ()


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as DOCX; what is to be said at its beginning is known when all pieces have been written."""
    with ExitStack() as files:
        text, footnotes, comments = (files.enter_context(tempfile.TemporaryFile()) for _ in range(3))
        body, seen = Body(text, footnotes, comments, document.numbered, options.citing), Seen()
        for piece in document.pieces:
            body.add(piece)
            seen.add(piece)
        body.end()
        is_paged = seen.is_paged and not document.numbered
        about = About(document.title, _running(document.title, seen.only_issue), tuple(seen.authors), seen.newest)
        shell = package.made(about, options.layout, is_paged, body.has_comments)
        opening = _opening(document.title, seen, body.contents if options.layout.contents else [], is_paged)
        texts = {
            DOCUMENT: _Text(text, opening, body.breaks if is_paged else ()),
            FOOTNOTES: _Text(footnotes),
            COMMENTS: _Text(comments),
        }
        _pack(shell, target, texts)


def _running(title: str, issue: Issue | None) -> tuple[str, str]:
    """What stands above each page: newspaper and date where all is of one issue, else the document's title."""
    if issue is None:
        return title, ""
    day = f"{issue.date.year}年{issue.date.month}月{issue.date.day}日" if issue.date else ""
    number = f"第{issue.number}期" if issue.number else ""
    return " · ".join(part for part in (issue.newspaper.title, day) if part), number


def _opening(title: str, seen: Seen, contents: list[Entry], is_paged: bool) -> Iterator[str]:
    """What stands above the articles where there are several: title, issue, contents."""
    if seen.pieces < 2:
        return
    yield paragraph("Title", run(title))
    if seen.only_issue:
        yield paragraph("Imprint", run(source_line(Article(), seen.only_issue)))
    if contents:
        yield from _contents([entry for entry in contents if is_paged or not entry.is_page], 1 + is_paged)


def _contents(entries: list[Entry], deepest: int) -> Iterator[str]:
    """A field that Word brings up to date, with page numbers; until then it shows titles that are links."""
    yield '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    yield f"</w:sdtPr><w:sdtContent>{paragraph('TOCHeading', run('目录'))}"
    for place, entry in enumerate(entries):
        begin = wordml.field_begins(rf'TOC \o "1-{deepest}" \h \z \u', is_stale=True) if not place else ""
        end = wordml.FIELD_ENDS if place == len(entries) - 1 else ""
        level = 1 if entry.is_page else deepest
        yield paragraph(f"TOC{level}", f"{begin}{wordml.link(entry.bookmark, run(entry.title))}{end}")
    yield "</w:sdtContent></w:sdt>"


def _pack(shell: bytes, target: Path, texts: dict[str, _Text]) -> None:
    """Write the package with the texts in their parts; entries without a day, so that one text makes one file."""
    with zipfile.ZipFile(io.BytesIO(shell)) as source, zipfile.ZipFile(target, "w") as made:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            # How long a part will be isn't known before: it may be more than 2 GB.
            with made.open(entry, "w", force_zip64=name in texts) as part:
                if name not in texts:
                    part.write(source.read(name))
                    continue
                head, _, tail = source.read(name).partition(PLACE.encode())
                part.write(head)
                _pour(texts[name], part)
                part.write(tail)


def _pour(text: _Text, part: IO[bytes]) -> None:
    for piece in text.opening:
        part.write(piece.encode())
    text.stream.seek(0)
    for place, piece in text.inserted:
        _copy(text.stream, part, place - text.stream.tell())
        part.write(piece.encode())
    shutil.copyfileobj(text.stream, part, _CHUNK)


def _copy(source: IO[bytes], target: IO[bytes], length: int) -> None:
    while length:
        chunk = source.read(min(length, _CHUNK))
        target.write(chunk)
        length -= len(chunk)
