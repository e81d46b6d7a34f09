"""Pictures: an article, or a passage of it, with its source, to be shared in slides and chats."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from db.records import Mark
from viewer import resources
from viewer.exporting import typeset
from viewer.exporting.document import Document, Piece
from viewer.exporting.errors import TooLongForPicture
from viewer.exporting.excerpt import cut
from viewer.exporting.options import Options, PictureLook
from viewer.exporting.typeset import Form, Typesetter
from viewer.exporting.typeset_data import data

LONGEST = 60_000
"""Characters of an article of which a picture can still be made."""
_LARGE = 200
"""Characters of a passage that is set in large type."""
_SIZES = ((300, 19), (800, 16))
"""Characters of an article at most, and the points of its text on a slide."""
_DOTS, _FEWEST = 144.0, 72.0
"""Dots an inch: two to a point, where that doesn't make too many, one at least."""
_MOST = 36_000_000
"""Dots of a picture: 144 MB while it is made."""
_POINTS = 15 * 15 * 1.7 * 1.25
"""Square points that a character takes, with its share of the white."""


def picture(typesetter: Typesetter, piece: Piece, look: PictureLook, form: Form, passage: Sequence[Mark] = ()) -> bytes:
    """The article, or the passage of it, as PNG, SVG with its letters as outlines, or PDF; always one page.

    A column that is too high goes on in another beside it. Raises TooLongForPicture, NoChineseFont and
    TypesettingFailed.
    """
    shown = cut(piece, passage) if passage else piece
    length = sum(len(block.text) for block in shown.article.blocks)
    if length > LONGEST:
        raise TooLongForPicture(length)
    whole, made = (data(Document("", [each]), Options())["pieces"][0] for each in (piece, shown))
    quoted = bool(passage) and shown.article.headline is None
    given = {
        "wide": look.wide,
        "dark": look.dark,
        "quoted": quoted,
        "large": quoted and length <= _LARGE,
        "size": _size(look, length, quoted=quoted),
        "piece": made | {"title": whole["title"]},
    }
    dots = max(_FEWEST, min(_DOTS, 72 * math.sqrt(_MOST / (_POINTS * max(length, 1)))))
    return typesetter.typeset(resources.path("typeset", "picture.typ"), given, form, dots=dots)


def _size(look: PictureLook, length: int, *, quoted: bool) -> float:
    """The size of the text in points: the less there is of it, the larger."""
    if quoted and length <= _LARGE:
        return 22 if look.wide else 18
    if not look.wide:
        return 15
    return next((size for most, size in _SIZES if length <= most), 14)


def png(document: Document, target: Path, options: Options) -> None:
    """Write the one article of a document as PNG; raises as picture does."""
    target.write_bytes(picture(typeset.kept(), document.pieces[0], options.picture, "png"))


def svg(document: Document, target: Path, options: Options) -> None:
    """Write the one article of a document as SVG; raises as picture does."""
    target.write_bytes(picture(typeset.kept(), document.pieces[0], options.picture, "svg"))
