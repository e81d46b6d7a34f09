"""DOCX: a document of Word with styles, contents, sources as footnotes and notes as comments.

python-docx makes the package, its styles and properties; the text is written into it as the articles come, for the
library's own paragraphs take time that grows with the square of their number, and memory for all of them.
"""

from __future__ import annotations

import io
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import BinaryIO

from db.records import Article
from viewer.exporting import parts
from viewer.exporting.document import Document, Piece
from viewer.exporting.docx import package, wordml
from viewer.exporting.docx.body import Body, Entry
from viewer.exporting.docx.package import COMMENTS, DOCUMENT, FOOTNOTES, PLACE, About
from viewer.exporting.docx.wordml import paragraph, run
from viewer.exporting.options import Layout, Options
from viewer.exporting.source_line import source_line

_MOST_AUTHORS = 20


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as DOCX (ECMA-376); the same bytes for the same document."""
    with ExitStack() as open_files:
        text, footnotes, comments = (open_files.enter_context(tempfile.TemporaryFile()) for _ in range(3))
        body = Body(text, footnotes, comments, _is_paged(document), document.numbered)
        authors: dict[str, None] = {}
        newest: date | None = None
        for piece in document.pieces:
            body.add(piece)
            authors |= dict.fromkeys(person.name for person in piece.article.people[: _MOST_AUTHORS - len(authors)])
            newest = max(filter(None, (newest, piece.issue.date)), default=None)
        body.end()
        about = About(document.title, _running(document), tuple(authors), newest)
        shell = package.made(about, options.layout, body.is_paged, body.has_comments)
        opening = "".join(_opening(document, body, options.layout))
        _pack(shell, target, {DOCUMENT: (opening, text), FOOTNOTES: ("", footnotes), COMMENTS: ("", comments)})


def _ends(document: Document) -> tuple[Piece, Piece] | None:
    """The first and the last piece, if they stand in one issue."""
    if not document.pieces:
        return None
    first, last = document.pieces[0], document.pieces[-1]
    return (first, last) if parts.stood_in(first) == parts.stood_in(last) else None


def _is_paged(document: Document) -> bool:
    """Whether the document goes through an issue page by page."""
    ends = _ends(document)
    return bool(
        ends and not document.numbered and len(document.pieces) > 1 and all(parts.first_page(each) for each in ends)
    )


def _running(document: Document) -> tuple[str, str]:
    """What stands above each page: newspaper and date where all is of one issue, else the document's title."""
    ends = _ends(document)
    if ends is None:
        return document.title, ""
    issue = ends[0].issue
    day = f"{issue.date.year}年{issue.date.month}月{issue.date.day}日" if issue.date else ""
    number = f"第{issue.number}期" if issue.number else ""
    return " · ".join(part for part in (issue.newspaper.title, day) if part), number


def _opening(document: Document, body: Body, layout: Layout) -> Iterator[str]:
    """What stands above the articles where there are several: title, issue, contents."""
    if len(document.pieces) < 2:
        return
    yield paragraph("Title", run(document.title))
    if ends := _ends(document):
        yield paragraph("Imprint", run(source_line(Article(), ends[0].issue)))
    if layout.contents:
        yield from _contents(body.contents, package.text_width(layout.paper))


def _contents(entries: list[Entry], width: int) -> Iterator[str]:
    """A field that Word can bring up to date, with what it shows until then; page numbers come when it is."""
    yield '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    yield f"</w:sdtPr><w:sdtContent>{paragraph('TOCHeading', run('目录'))}"
    deepest = max(entry.level for entry in entries)
    tab = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{width}"/></w:tabs>'
    for number, entry in enumerate(entries):
        begin = wordml.field_begins(rf'TOC \o "1-{deepest}" \h \z') if not number else ""
        end = wordml.FIELD_ENDS if number == len(entries) - 1 else ""
        page = wordml.run("\t") + wordml.field(rf"PAGEREF {entry.bookmark} \h", "")
        yield paragraph(f"TOC{entry.level}", f"{begin}{wordml.link(entry.bookmark, run(entry.title) + page)}{end}", tab)
    yield "</w:sdtContent></w:sdt>"


def _pack(shell: bytes, target: Path, texts: dict[str, tuple[str, BinaryIO]]) -> None:
    """Write the package with the texts in their parts; entries without a day, so that one text makes one file."""
    with zipfile.ZipFile(io.BytesIO(shell)) as source, zipfile.ZipFile(target, "w") as made:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with made.open(entry, "w") as part:
                if name not in texts:
                    part.write(source.read(name))
                    continue
                head, _, tail = source.read(name).partition(PLACE.encode())
                opening, text = texts[name]
                part.write(head + opening.encode())
                text.seek(0)
                shutil.copyfileobj(text, part)
                part.write(tail)
