"""Markdown: front matter, heads as headings, every character escaped that Markdown would take for a sign."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from db import articles
from db.records import Block
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Options
from viewer.exporting.source_line import page_labels, source_line

_SIGNS = re.compile(r"([\\`*_\[\]<>&~$|])")
# Blanks at the head of a line would make it code.
_LINE_SIGNS = re.compile(r"^[ \t]*([#+\-=:]|\d{1,9}(?=[.)]))?", re.MULTILINE)
_WHITE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as Markdown in UTF-8; YAML front matter for its only piece, or for the whole."""
    heading = "#" if len(document.pieces) == 1 else "##"
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in _front_matter(document))
        for piece in document.pieces:
            file.write("\n" + "\n".join(_article(piece, heading)).rstrip("\n") + "\n")


def _front_matter(document: Document) -> Iterator[str]:
    """Values are JSON strings, which every reader of YAML takes as they are."""
    yield "---"
    yield f"title: {_value(document.title)}"
    if len(document.pieces) == 1:
        article, issue = document.pieces[0].article, document.pieces[0].issue
        yield f"author: {_value([person.name for person in article.people])}"
        yield f"newspaper: {_value(issue.newspaper.title)}"
        yield f"date: {_value(issue.date.isoformat() if issue.date else '')}"
        yield f"pages: {_value(page_labels(article))}"
    yield "---"


def _value(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _article(piece: Piece, heading: str) -> Iterator[str]:
    article = piece.article
    for head in (article.column if article.column not in (article.headline or "",) else None, article.kicker):
        if head:
            yield f"{_text(head)}\n"
    yield f"{heading} {_text((article.headline or articles.title(article)).replace(chr(10), ' '))}\n"
    for head in (article.deck, article.byline):
        if head:
            yield f"{_text(head)}\n"
    dateline = f"**{_text(article.dateline)}** " if article.dateline else ""
    for block in article.blocks:
        is_first = dateline and block.kind == "paragraph"
        yield f"{dateline if is_first else ''}{_block(block, heading)}\n"
        dateline = "" if is_first else dateline
    yield from (f"{_text(jump.printed or jump.page)}\n" for jump in article.jumps if not jump.resolved)
    yield f"> {_text(source_line(article, piece.issue))}\n"


def _block(block: Block, heading: str) -> str:
    if block.kind == "subheading":
        return f"{heading}# {_text(block.text.replace(chr(10), ' '))}"
    if block.kind in ("caption", "credit", "note"):
        return "\n".join(f"> {line}" for line in _text(block.text).split("\n"))
    return _text(block.text)


def _text(text: str) -> str:
    """Escaped where a sign would mean something: anywhere in a line, or at its head; line ends as hard breaks."""
    escaped = _SIGNS.sub(r"\\\1", _WHITE.sub("", text))
    return _LINE_SIGNS.sub(_escape_head, escaped).replace("\n", "\\\n")


def _escape_head(match: re.Match[str]) -> str:
    sign = match[1] or ""
    if not sign:
        return ""
    # A number is escaped behind itself: it is its point that would make a list.
    return f"{sign}\\" if sign[0].isdigit() else f"\\{sign}"
