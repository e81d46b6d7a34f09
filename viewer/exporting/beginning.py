"""A file of text whose beginning is known only when all articles have come: these are written first."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from viewer.exporting.document import Piece


class Text(Protocol):
    """What a format writes, asked in this order: each piece, what stands behind all, what stands before all."""

    def piece(self, piece: Piece) -> Iterable[str]:
        """The text of a piece, bit by bit."""

    def end(self) -> Iterable[str]:
        """What stands behind the last piece."""

    def beginning(self) -> Iterable[str]:
        """What stands before the first one."""


def write(target: Path, pieces: Iterable[Piece], text: Text) -> None:
    """Write the text of pieces, in UTF-8 with line feeds; of the articles none is kept."""
    with tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n") as rest:
        for piece in pieces:
            rest.writelines(text.piece(piece))
        rest.writelines(text.end())
        rest.seek(0)
        with target.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(text.beginning())
            shutil.copyfileobj(rest, file)
