"""What other programs take from the clipboard or a drag: HTML in simple styles, without colours, and plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from viewer.exporting import text
from viewer.exporting.document import Piece
from viewer.exporting.highlighted import Run
from viewer.exporting.parts import Part, Role, parts
from viewer.exporting.passage import Stretch, cut
from viewer.exporting.source_line import source_line
from viewer.exporting.xml_text import clean

_CHARSET = '<meta charset="utf-8">'
"""Some programs take HTML without it for Latin-1."""
_INDENT = "\u3000\u3000"
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


def passage(piece: Piece, stretches: Sequence[Stretch], *, with_source: bool) -> Copied:
    """A passage of an article: paragraphs that are there from their beginning are indented, unless it is only one."""
    found = [part for part in parts(cut(piece, stretches)) if part.role != "untitled"]
    goes_on = len(found) == 1 or stretches[0].start > 0
    rich = [_element(part, goes_on=goes_on and not place) for place, part in enumerate(found)]
    lines = list(_lines(found, goes_on))
    if with_source:
        rich.append(_source(piece))
        lines += ["", source_line(piece.article, piece.issue)]
    return Copied(_CHARSET + "".join(rich), "\n".join(lines).strip("\n"))


def words(plain: str) -> Copied:
    """Any text."""
    return Copied(_CHARSET + "".join(f"<p>{escape(line)}</p>" for line in plain.split("\n")), plain)


def _element(part: Part, *, goes_on: bool = False) -> str:
    if part.rows:
        rows = ("".join(f"<td>{_text(cell)}</td>" for cell in row) for row in part.rows)
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    tag, style = _GOES_ON if goes_on and part.role == "paragraph" else _ELEMENTS[part.role]
    dateline = f"<b>{_text(part.dateline)}</b>\u3000" if part.dateline else ""
    return f'<{tag} style="{style}">{dateline}{_text(part.runs)}</{tag}>'


def _source(piece: Piece) -> str:
    tag, style = _SOURCE
    return f'<{tag} style="{style}">{escape(clean(source_line(piece.article, piece.issue)))}</{tag}>'


def _text(runs: Iterable[Run]) -> str:
    return escape(clean("".join(run.text for run in runs))).replace("\n", "<br>")


def _lines(found: Sequence[Part], goes_on: bool) -> Iterator[str]:
    for place, part in enumerate(found):
        plain = "\u3000".join(filter(None, ("".join(run.text for run in runs) for runs in (part.dateline, part.runs))))
        if part.role == "paragraph":
            yield plain if goes_on and not place else _INDENT + plain
        elif part.role == "subheading":
            yield from ("", plain, "")
        else:
            yield plain
