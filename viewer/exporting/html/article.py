"""An article as an element of a page: its heads, its text, what readers put to it and where it stood."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.exporting import elements, parts, web_address
from viewer.exporting.contents import Entry
from viewer.exporting.document import Piece
from viewer.exporting.elements import broken, coloured
from viewer.exporting.html import linked_data
from viewer.exporting.parts import Part
from viewer.exporting.so_far import Standing
from viewer.exporting.source_line import source_line
from viewer.exporting.xml_text import clean, escaped


def written(piece: Piece, standing: Standing, entry: Entry, level: int) -> Iterator[str]:
    """The element, bit by bit; its headline is of a level, what the contents point to is in its entry."""
    place, own = standing.place, standing.words
    if entry.begins_page:
        told = escaped(f"{own.page.format(entry.page)} {parts.section(piece)}".strip())
        yield f'<div class="page" id="{entry.page_mark}" role="doc-pagebreak" aria-label="{told}">{told}</div>\n'
    yield f'<article id="{entry.headline}" lang="{standing.language}" aria-labelledby="h{place}">\n<header>\n'
    heads, text = parts.halves(piece)
    for part in heads:
        is_headline = part.role in ("headline", "untitled")
        yield _headline(piece, part, standing, level) if is_headline else elements.of_part(part, level + 1)
    yield "</header>\n"
    if piece.remark:
        yield f'<aside class="remark" aria-label="{own.remark}"><p>{broken(piece.remark)}</p></aside>\n'
    yield '<div class="body">\n'
    yield from (elements.of_part(part, level + 1) for part in text)
    yield "</div>\n"
    yield from _foot(piece, standing)
    yield f"{linked_data.script(piece, standing.language)}</article>\n"


def reference(number: int, text: str) -> str:
    """A line of the list of references, with the way back to its article."""
    back = f'<a href="#a{number}" role="doc-backlink">[{number}]</a>'
    return f'<p class="reference" id="r{number}">{back} {escaped(text)}</p>\n'


def _headline(piece: Piece, part: Part, standing: Standing, level: int) -> str:
    place, own = standing.place, standing.words
    number = (
        f'<a class="number" role="doc-biblioref" href="#r{standing.number}">[{standing.number}]</a> '
        if standing.number
        else ""
    )
    notes = "".join(
        f'<a class="noted" id="m{place}-{note}" role="doc-noteref" href="#n{place}-{note}">{own.note}{note}</a>'
        for note, _ in enumerate(piece.notes, 1)
    )
    kind = ' class="untitled"' if part.role == "untitled" else ""
    # A heading of nothing but signs that no page shows would be empty.
    is_seen = clean("".join(run.text for run in part.runs)).strip()
    shown = coloured(part.runs) if is_seen else escaped(parts.title(piece))
    return f'<h{level} id="h{place}"{kind}>{number}{shown}{notes}</h{level}>\n'


def _foot(piece: Piece, standing: Standing) -> Iterator[str]:
    """Where the article stood, its tags and notes."""
    place, own = standing.place, standing.words
    source, address = escaped(source_line(piece.article, piece.issue)), web_address.of(piece.article.url)
    link = f'<a href="{escaped(address)}" rel="noreferrer">{own.original}</a>' if address else ""
    yield "<footer>\n"
    if source or link:
        yield f'<p class="source">{" ".join(filter(None, (source, link)))}</p>\n'
    if piece.tags:
        yield f'<p class="tags">{own.tags}{own.stop}{escaped(own.comma.join(piece.tags))}</p>\n'
    for note, each in enumerate(piece.notes, 1):
        back = f'<a href="#m{place}-{note}" role="doc-backlink">{own.note}{note}</a>'
        yield f'<aside class="note" id="n{place}-{note}" role="doc-footnote"><p>{back} {broken(each.text)}'
        yield f' <time datetime="{escaped(each.changed)}">{escaped(each.changed[:10])}</time></p></aside>\n'
    yield "</footer>\n"
