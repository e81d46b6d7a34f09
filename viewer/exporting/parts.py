"""An article cut into its parts in reading order, each with its highlights: for formats that have styles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from db import articles
from db.records import Block, Issue
from viewer.exporting.document import Piece
from viewer.exporting.highlighted import Run, runs
from viewer.exporting.source_line import page_labels
from viewer.exporting.xml_text import clean

Role = Literal[
    "column", "kicker", "headline", "untitled", "deck", "byline", "paragraph", "subheading", "caption", "credit",
    "note", "table", "jump",
]  # fmt: skip
_HEADS = ("column", "kicker", "headline", "untitled", "deck", "byline")
UNTITLED = "（无题）"
"""What an article is called that has neither headline nor text."""
_RULE = re.compile(r"\t+| {2,}|\u3000+| *[|｜│┃] *")
"""What parts the cells of a printed table's line."""
_BARS = "|｜│┃ "


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an article; a paragraph may begin with a dateline, a table has its cells in rows of one length."""

    role: Role
    runs: tuple[Run, ...] = ()
    dateline: tuple[Run, ...] = ()
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()

    @property
    def has_head(self) -> bool:
        """Whether a table's first row heads columns: it has no digit and a later one has."""
        first, *others = ("".join(run.text for cell in row for run in cell) for row in self.rows)
        return not _has_digit(first) and any(map(_has_digit, others))


def title(piece: Piece) -> str:
    """What an article is called in contents and references, on one line; never empty."""
    return shown(articles.title(piece.article))


def shown(text: str) -> str:
    """A title on one line without what can't be shown, never empty."""
    return " ".join(clean(text).split()) or UNTITLED


def first_page(piece: Piece) -> str | None:
    """The label of the page that an article begins on."""
    labels = (clean(label).strip() for label in page_labels(piece.article))
    return next(filter(None, labels), None)


def section(piece: Piece) -> str:
    """What the page is called that an article begins on: 要闻; nothing where that isn't known."""
    label = next(iter(page_labels(piece.article)), None)
    named = (page.section for page in piece.issue.pages if page.label == label and page.section)
    return " ".join(clean(next(named, "")).split())


def stood_in(issue: Issue) -> tuple[object, ...]:
    """What the issues of all pieces of one issue have in common."""
    return issue.newspaper.title, issue.date, issue.edition, issue.number


def parts(piece: Piece) -> Iterator[Part]:
    """The parts of an article in the order in which they are read; a column that the headline names is left to it."""
    article, marks = piece.article, piece.highlights
    if article.column and article.column not in (article.headline or ""):
        yield Part("column", tuple(runs(article.column, marks, "column")))
    if article.kicker:
        yield Part("kicker", tuple(runs(article.kicker, marks, "kicker")))
    if article.headline:
        yield Part("headline", tuple(runs(article.headline, marks, "headline")))
    else:
        yield Part("untitled", (Run(title(piece)),))
    if article.deck:
        yield Part("deck", tuple(runs(article.deck, marks, "deck")))
    if article.byline:
        yield Part("byline", tuple(runs(article.byline, marks, "byline")))
    yield from _body(piece)
    yield from (Part("jump", (Run(jump.printed or f"→ {jump.page}"),)) for jump in article.jumps if not jump.resolved)


def halves(piece: Piece) -> tuple[list[Part], list[Part]]:
    """The heads of an article, and its text."""
    found = list(parts(piece))
    heads = [part for part in found if part.role in _HEADS]
    return heads, found[len(heads) :]


def _body(piece: Piece) -> Iterator[Part]:
    article = piece.article
    dateline = tuple(runs(article.dateline or "", piece.highlights, "dateline"))
    if dateline and not any(block.kind == "paragraph" for block in article.blocks):
        yield Part("paragraph", dateline=dateline)
        dateline = ()
    for place, block in enumerate(article.blocks):
        cut = tuple(runs(block.text, piece.highlights, "block", place))
        if block.kind == "table" and (rows := _rows(block, cut)):
            yield Part("table", cut, rows=rows)
        elif block.kind == "paragraph":
            yield Part("paragraph", cut, dateline)
            dateline = ()
        else:
            yield Part(block.kind, cut)


def _rows(block: Block, cut: tuple[Run, ...]) -> tuple[tuple[tuple[Run, ...], ...], ...]:
    """The cells of a table, each line a row; none where no line has two."""
    rows, start = [], 0
    for line in block.text.split("\n"):
        if line.strip():
            rows.append([_sliced(cut, start + first, start + last) for first, last in _cells(line)])
        start += len(line) + 1
    width = max(map(len, rows), default=0)
    return tuple(tuple(row + [()] * (width - len(row))) for row in rows) if width > 1 else ()


def _cells(line: str) -> Iterator[tuple[int, int]]:
    """Where the cells of a line begin and end; rules around it make no cells."""
    start, end = len(line) - len(line.lstrip(_BARS)) if line[:1] in _BARS[:-1] else 0, len(line.rstrip(_BARS))
    for rule in chain(_RULE.finditer(line, start, end), (None,)):
        yield start, rule.start() if rule else end
        start = rule.end() if rule else end


def _sliced(cut: tuple[Run, ...], start: int, end: int) -> tuple[Run, ...]:
    found, place = [], 0
    for run in cut:
        text = run.text[max(start - place, 0) : max(end - place, 0)]
        place += len(run.text)
        if text:
            found.append(Run(text, run.colour))
    return tuple(found)


def _has_digit(text: str) -> bool:
    return any(char.isdecimal() for char in text)
