"""Plain text: heads, paragraphs behind two full-width blanks, a source line; above several articles their contents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from viewer.exporting import beginning, citing, parts, words
from viewer.exporting.citing import Settings
from viewer.exporting.document import Document, Piece
from viewer.exporting.highlighted import Run
from viewer.exporting.options import Options
from viewer.exporting.parts import Part
from viewer.exporting.so_far import SoFar
from viewer.exporting.source_line import source_line
from viewer.exporting.words import Words
from viewer.exporting.xml_text import clean

INDENT = "\u3000\u3000"
_RULE = "—" * 20


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as plain text in UTF-8."""
    beginning.write(target, document.pieces, _Text(document, options.citing))


class _Text:
    """What is to be said of the pieces so far in the contents and the references."""

    def __init__(self, document: Document, citing: Settings) -> None:
        self._so_far = SoFar(document, citing)
        self._titles: list[str] = []

    def piece(self, piece: Piece) -> Iterator[str]:
        if self._so_far.seen.pieces:
            yield f"\n{_RULE}\n\n"
        number = self._so_far.add(piece).number
        label = f"[{number}] " if number else ""
        self._titles.append(label + parts.title(piece))
        yield from (f"{each}\n" for each in lines(piece, label))

    def end(self) -> Iterator[str]:
        if self._so_far.references:
            yield f"\n{_RULE}\n\n{self._so_far.words.references}\n\n"
        yield from (f"[{number}] {text}\n" for number, text in self._so_far.references)

    def beginning(self) -> Iterator[str]:
        if self._so_far.is_alone:
            return
        yield f"{parts.shown(self._so_far.document.title)}\n"
        yield from (f"{each}\n" for each in (self._so_far.imprint,) if each)
        yield f"\n{self._so_far.words.contents}\n\n"
        yield from (f"{title}\n" for title in self._titles)
        yield f"\n{_RULE}\n\n"


def lines(piece: Piece, label: str = "") -> Iterator[str]:
    """The lines of an article; its headline stands behind the label, where it stood and what was put to it last."""
    own = words.of(citing.cited(piece.article, piece.issue).language)
    heads, text = parts.halves(piece)
    for part in heads:
        if part.role in ("headline", "untitled"):
            yield label + (line(part) if line(part).strip() else parts.title(piece))
        else:
            yield line(part)
    if piece.remark:
        yield f"\n{own.remark}{own.stop}{clean(piece.remark)}"
    yield ""
    yield from map(line, text)
    yield ""
    yield from _foot(piece, own)


def line(part: Part) -> str:
    """A part as it stands in plain text, a subheading between empty lines, a paragraph behind its indent."""
    text = _text(part.runs)
    match part.role:
        case "subheading":
            return f"\n{text}\n"
        case "paragraph" if part.dateline:
            return f"{INDENT}{_text(part.dateline)}\u3000{text}"
        case "paragraph":
            return f"{INDENT}{text}"
        case _:
            return text


def _text(runs: Iterable[Run]) -> str:
    return clean("".join(run.text for run in runs))


def _foot(piece: Piece, own: Words) -> Iterator[str]:
    if source := clean(source_line(piece.article, piece.issue)):
        yield source
    if url := clean(piece.article.url or "").strip():
        yield f"{own.original}{own.stop}{url}"
    if piece.tags:
        yield f"{own.tags}{own.stop}{clean(own.comma.join(piece.tags))}"
    yield from (f"{own.highlight}{own.stop}{clean(each.text)}" for each in piece.highlights)
    yield from (f"{own.note}{own.stop}{clean(note.text)} ({note.changed[:10]})" for note in piece.notes)
