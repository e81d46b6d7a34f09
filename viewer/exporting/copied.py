"""What other programs take from the clipboard or a drag: HTML in simple styles, without colours, and plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.records import Mark
from viewer.exporting import text
from viewer.exporting.document import Piece
from viewer.exporting.elements import broken, coloured
from viewer.exporting.excerpt import cut
from viewer.exporting.parts import Part, Role, parts
from viewer.exporting.source_line import source_line

_CHARSET = '<meta charset="utf-8">'
"""Some programs take HTML without it for Latin-1."""
# LibreOffice takes no lengths without a unit or in em; what takes em overrides the indent by it.
_SMALL = ("p", "margin:0pt;font-size:90%")
_ELEMENTS: dict[Role, tuple[str, str]] = {
    "column": _SMALL,
    "kicker": ("p", "margin:0pt"),
    "headline": ("h2", "margin:0pt"),
    "untitled": ("h2", "margin:0pt"),
    "deck": ("p", "margin:0pt"),
    "byline": ("p", "margin:0pt 0pt 12pt"),
    "paragraph": ("p", "margin:0pt;text-indent:24pt;text-indent:2em"),
    "subheading": ("h3", "margin:12pt 0pt 6pt"),
    "caption": _SMALL,
    "credit": _SMALL,
    "note": _SMALL,
    "jump": _SMALL,
    "table": ("pre", "font-family:inherit"),
}
_GOES_ON = ("p", "margin:0pt")
"""A paragraph whose beginning is not there."""
_SOURCE = ("p", "margin:12pt 0pt 0pt;font-size:85%")


@dataclass(frozen=True, slots=True)
class Copied:
    """The same text, rich and plain."""

    html: str
    plain: str


def articles(pieces: Sequence[Piece]) -> Copied:
    """Whole articles with their source lines."""
    rich = "<hr>".join("".join((*map(_element, parts(piece)), _source(piece))) for piece in pieces)
    return Copied(_CHARSET + rich, "\n\n\n".join("\n".join(text.lines(piece)) for piece in pieces))


def passage(piece: Piece, selected: Sequence[Mark], *, with_source: bool) -> Copied:
    """A passage of an article: paragraphs that are there from their beginning are indented, unless it is only one."""
    found = [part for part in parts(cut(piece, selected)) if part.role != "untitled"]
    goes_on = len(found) == 1 or selected[0].start > 0
    rich = [_element(part, goes_on=goes_on and not place) for place, part in enumerate(found)]
    lines = [text.line(part) for part in found]
    if goes_on:
        lines[0] = lines[0].removeprefix(text.INDENT)
    if with_source:
        rich.append(_source(piece))
        lines += ["", source_line(piece.article, piece.issue)]
    return Copied(_CHARSET + "".join(rich), "\n".join(lines).strip("\n"))


def words(plain: str) -> Copied:
    """Any text."""
    return Copied(_CHARSET + "".join(f"<p>{broken(line)}</p>" for line in plain.split("\n")), plain)


def _element(part: Part, *, goes_on: bool = False) -> str:
    if part.rows:
        rows = ("".join(f"<td>{coloured(cell)}</td>" for cell in row) for row in part.rows)
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    tag, style = _GOES_ON if goes_on and part.role == "paragraph" else _ELEMENTS[part.role]
    dateline = f"<b>{coloured(part.dateline)}</b>\u3000" if part.dateline else ""
    return f'<{tag} style="{style}">{dateline}{coloured(part.runs)}</{tag}>'


def _source(piece: Piece) -> str:
    tag, style = _SOURCE
    return f'<{tag} style="{style}">{broken(source_line(piece.article, piece.issue))}</{tag}>'
