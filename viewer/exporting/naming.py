"""File names for what is exported: told by a template, and safe on every system."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from db import articles
from viewer.exporting.document import Piece
from viewer.exporting.source_line import page_labels
from viewer.safe_names import LONGEST as LONGEST
from viewer.safe_names import safe as safe

_FIELD = re.compile(r"\{(\w+)\}")
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
