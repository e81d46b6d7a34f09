"""The pages of a PDF: their sizes, and pictures of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import pypdfium2

POINTS = 72
"""Points in an inch."""
_ONE = threading.Lock()
"""PDFium is not made for several threads: whoever uses it, uses it alone."""


def page_sizes(pdf: bytes) -> list[QSizeF]:
    """The sizes of a PDF's pages in points."""
    with _opened(pdf) as document:
        return [QSizeF(*document.get_page_size(number)) for number in range(len(document))]


def page_image(pdf: bytes, number: int, dots: float) -> QImage:
    """A page, counted from 0, drawn with so many dots an inch."""
    with _opened(pdf) as document:
        bitmap = document[number].render(scale=dots / POINTS, prefer_bgrx=True)
        return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    import pypdfium2

    with _ONE, pypdfium2.PdfDocument(pdf) as document:
        yield document
