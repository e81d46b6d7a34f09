"""EPUB 3: a book of an issue or of any articles, each a page of its own, with cover, contents and the paper's pages."""

from __future__ import annotations

import zipfile
from pathlib import Path

from viewer.exporting.document import Document
from viewer.exporting.epub.book import Book
from viewer.exporting.options import Options


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as EPUB 3, with what it says of its accessibility; the same bytes for the same document."""
    with zipfile.ZipFile(target, "w") as file:
        book = Book(file, document, options.citing)
        for piece in document.pieces:
            book.add(piece)
        book.end()
