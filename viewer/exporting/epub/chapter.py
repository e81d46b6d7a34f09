"""An article as a page of a book: XHTML with its roles, highlights, notes and where it stood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from viewer.exporting import elements, parts
from viewer.exporting.contents import HEADLINE, PAGE, Entry
from viewer.exporting.document import Piece
from viewer.exporting.elements import broken, coloured
from viewer.exporting.parts import Part
from viewer.exporting.source_line import source_line
from viewer.exporting.xml_text import clean, escaped

REFERENCES = "references.xhtml"


def page(title: str, body: Iterable[str], language: str = "zh-CN") -> Iterator[str]:
    """A page of XHTML."""
    yield (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops" lang="{language}" xml:lang="{language}">\n<head>\n'
        f'<title>{escaped(title)}</title>\n<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n<body>\n'
    )
    yield from body
    yield "</body>\n</html>\n"


def article(piece: Piece, entry: Entry, number: int | None) -> Iterator[str]:
    """An article; number is that under which a list of references names it."""
    yield "<article>\n"
    if entry.page is not None:
        told = f' epub:type="pagebreak" role="doc-pagebreak" aria-label="第{escaped(entry.page)}版"'
        yield f'<div id="{PAGE}"{told if entry.begins_page else ""}></div>\n'
    heads, text = parts.halves(piece)
    for part in heads:
        yield _headline(piece, part, number) if part.role in ("headline", "untitled") else elements.of_part(part, 2)
    if piece.remark:
        yield f'<aside class="remark"><p>{broken(piece.remark)}</p></aside>\n'
    yield from (elements.of_part(part, 2) for part in text)
    if source := source_line(piece.article, piece.issue):
        yield f'<p class="source">{escaped(source)}</p>\n'
    if piece.tags:
        yield f'<p class="tags">标签：{escaped("、".join(piece.tags))}</p>\n'
    yield from _notes(piece)
    yield "</article>\n"


def references(entries: Iterable[str]) -> Iterator[str]:
    """The list of references, each with the way back to its article; entries are of file and text."""
    yield '<section epub:type="bibliography" role="doc-bibliography" aria-labelledby="headline">\n'
    yield f'<h1 id="{HEADLINE}">参考文献</h1>\n'
    yield from entries
    yield "</section>\n"


def reference(number: int, file: str, text: str) -> str:
    """A line of the list of references."""
    back = f'<a href="{file}#{HEADLINE}" role="doc-backlink">[{number}]</a>'
    return f'<p class="reference" id="r{number}">{back} {escaped(text)}</p>\n'


def _headline(piece: Piece, part: Part, number: int | None) -> str:
    label = (
        f'<a epub:type="biblioref" role="doc-biblioref" href="{REFERENCES}#r{number}">[{number}]</a> ' if number else ""
    )
    notes = "".join(
        f'<a class="mark" id="m{place}" epub:type="noteref" role="doc-noteref" href="#n{place}">注{place}</a>'
        for place, _ in enumerate(piece.notes, 1)
    )
    kind = ' class="untitled"' if part.role == "untitled" else ""
    # A heading of nothing but signs that no page shows would be empty.
    is_seen = clean("".join(run.text for run in part.runs)).strip()
    shown = coloured(part.runs) if is_seen else escaped(parts.title(piece))
    return f'<h1 id="{HEADLINE}"{kind}>{label}{shown}{notes}</h1>\n'


def _notes(piece: Piece) -> Iterator[str]:
    for place, note in enumerate(piece.notes, 1):
        back = f'<a href="#m{place}" role="doc-backlink">注{place}</a>'
        yield f'<aside id="n{place}" class="annotation" epub:type="footnote" role="doc-footnote">'
        yield f"<p>{back} {broken(note.text)}</p></aside>\n"
