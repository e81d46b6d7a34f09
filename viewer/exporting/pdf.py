"""PDF: the typeset document as a file."""

from __future__ import annotations

from functools import cache

from viewer.exporting.document import Document
from viewer.exporting.typeset import Layout, Typesetter


def render(document: Document) -> bytes:
    """The document as PDF in the usual layout; raises NoChineseFont and TypesettingFailed."""
    return _typesetter().pdf(document, Layout())


@cache
def _typesetter() -> Typesetter:
    return Typesetter()
