"""File names for what is exported: told by a template, and safe on every system."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from db import articles
from viewer.exporting.document import Piece
from viewer.exporting.source_line import page_labels

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_FIELD = re.compile(r"\{(\w+)\}")
LONGEST = 200
"""Bytes in UTF-8 without the extension; every file system in use takes 255."""
TEMPLATE = "{date} {newspaper} {page} {headline}"
"""2031-03-10 山海新报 1版 标题."""
FIELDS = (
    "date",
    "year",
    "month",
    "day",
    "newspaper",
    "edition",
    "issue",
    "page",
    "column",
    "headline",
    "author",
    "number",
)
"""What a template can name, each in braces; number is the article's place among those written, from 1."""


def filled(template: str, piece: Piece, number: int) -> PurePosixPath:
    """A template filled for a piece: a safe name without extension, in folders where the template has slashes.

    What is no field stays as it is written.
    """
    values = _values(piece, number)
    parts = (_FIELD.sub(lambda m: values.get(m[1], m[0]), part) for part in template.split("/"))
    return PurePosixPath(*([safe(part) for part in parts if part.strip()] or ["_"]))


def unknown(template: str) -> list[str]:
    """What a template names in braces that is no field."""
    return [name for name in _FIELD.findall(template) if name not in FIELDS]


def safe(name: str) -> str:
    """The name without what some system refuses: signs, reserved words, a point or blank at the end, excess length."""
    plain = " ".join(_UNSAFE.sub(" ", unicodedata.normalize("NFC", name)).split())
    plain = "".join(char for char in plain if unicodedata.category(char) not in ("Cc", "Cf", "Cs"))
    plain = plain.encode()[:LONGEST].decode(errors="ignore").strip(". ")
    return f"_{plain}" if not plain or _RESERVED.match(plain) else plain


def _values(piece: Piece, number: int) -> dict[str, str]:
    article, issue = piece.article, piece.issue
    day, labels = issue.date, page_labels(article)
    return {
        "date": day.isoformat() if day else "",
        "year": f"{day.year:04}" if day else "",
        "month": f"{day.month:02}" if day else "",
        "day": f"{day.day:02}" if day else "",
        "newspaper": issue.newspaper.title,
        "edition": issue.edition or "",
        "issue": issue.number or issue.whole_number or "",
        "page": f"{labels[0]}版" if labels else "",
        "column": article.column or "",
        "headline": articles.title(article),
        "author": article.people[0].name if article.people else "",
        "number": f"{number:03}",
    }
