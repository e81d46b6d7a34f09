"""File names for what is exported: telling, and safe on every system."""

from __future__ import annotations

import re
import unicodedata

from db import articles
from viewer.exporting.document import Document, Piece
from viewer.exporting.source_line import page_labels

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
LONGEST = 200
"""Bytes in UTF-8 without the extension; every file system in use takes 255."""


def of_piece(piece: Piece) -> str:
    """2031-03-10 山海新报 1版 标题."""
    issue, labels = piece.issue, page_labels(piece.article)
    day = issue.date.isoformat() if issue.date else ""
    page = f"{labels[0]}版" if labels else ""
    return safe(" ".join(part for part in (day, issue.newspaper.title, page, articles.title(piece.article)) if part))


def of_document(document: Document) -> str:
    """The name of the only piece, or the document's title."""
    return of_piece(document.pieces[0]) if len(document.pieces) == 1 else safe(document.title)


def safe(name: str) -> str:
    """The name without what some system refuses: signs, reserved words, a point or blank at the end, excess length."""
    plain = " ".join(_UNSAFE.sub(" ", unicodedata.normalize("NFC", name)).split())
    plain = "".join(char for char in plain if unicodedata.category(char) not in ("Cc", "Cf", "Cs"))
    plain = plain.encode()[:LONGEST].decode(errors="ignore").strip(". ")
    return f"_{plain}" if not plain or _RESERVED.match(plain) else plain
