"""Plain text: heads, paragraphs behind two full-width blanks, a source line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from db import articles
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Options
from viewer.exporting.source_line import source_line

_INDENT = "\u3000\u3000"
_RULE = "\n\n" + "—" * 20 + "\n\n"


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as plain text in UTF-8."""
    with target.open("w", encoding="utf-8", newline="\n") as file:
        for number, piece in enumerate(document.pieces):
            file.write((_RULE if number else "") + "\n".join(lines(piece)))
        file.write("\n")


def lines(piece: Piece) -> Iterator[str]:
    """The lines of an article, its source line last."""
    article = piece.article
    if article.column and article.column not in (article.headline or ""):
        yield article.column
    yield from (head for head in (article.kicker, article.headline or articles.title(article), article.deck) if head)
    if article.byline:
        yield article.byline
    yield ""
    dateline = f"{article.dateline}\u3000" if article.dateline else ""
    for block in article.blocks:
        if block.kind == "paragraph":
            yield f"{_INDENT}{dateline}{block.text}"
            dateline = ""
        else:
            yield f"\n{block.text}\n" if block.kind == "subheading" else block.text
    yield from (jump.printed or f"→ {jump.page}" for jump in article.jumps if not jump.resolved)
    yield f"\n{source_line(article, piece.issue)}"
