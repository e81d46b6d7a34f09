"""What the page template is given: a document as plain data, in which no text can become code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from db import articles
from db.highlights import Highlight, Part
from db.records import Block
from viewer.exporting import citing, parts
from viewer.exporting.document import Document, Piece
from viewer.exporting.highlighted import Run, runs
from viewer.exporting.options import Options
from viewer.exporting.source_line import day, pages, source_line

Rich = str | list[dict[str, str | bool | None]]
"""A text; or runs, each with its text, the colour it is highlighted with and whether it is to stay on one line."""

_CELLS = re.compile(r"\t+| {2,}|\u3000+| *[|｜│┃] *")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ud800-\udfff]")
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_SPECIAL = re.compile(
    rf"(?P<whole>{_HAN.pattern}[·‧]|{_HAN.pattern}{{1,2}}[^\w\s]{{0,2}}[—…]{{1,2}}[^\w\s]{{0,2}}$)"
    r"|[!-~\u00a0-\u0dff\u10a0-\u167f\u1e00-\u1fff\u2070-\u2bff\ue000-\uf8ff]{25,}"
    r"|[—…‥·・．。！？，、；：）》〉」』】〕”’“‘（《〈「『【〔～＿]{12,}"
)
"""What is broken elsewhere than by the rules of Unicode.

It stays whole: a dot within a name begins no line, and no character stands with a dash alone on a paragraph's last one.
All else has no place to break a line at and may be longer than it: addresses, rows of dots, a dash over a page.
"""
_BREAK_EVERY = re.compile(r".{1,8}[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u200d\ufe00-\ufe0f]*")
_NAMED = 20
"""Authors and keywords in a file's properties."""


def data(document: Document, options: Options) -> dict[str, Any]:
    """The document as the head of resources/typeset/document.typ describes it, but for the names of fonts."""
    layout = options.layout
    pieces, people, keywords = [], dict[str, None](), dict[str, None]()
    chinese = bool(_HAN.search(document.title))
    for number, piece in enumerate(document.pieces, document.first):
        pieces.append(_piece(piece))
        if document.numbered:
            reference = citing.reference(piece.article, piece.issue, "gbt2025", options.citing)
            pieces[-1] |= {"number": number, "reference": _broken(plain(reference))}
        people |= dict.fromkeys(person.name for person in piece.article.people)
        keywords |= dict.fromkeys(piece.tags)
        chinese = chinese or pieces[-1]["language"] == "zh"
    return {
        "title": plain(document.title).strip() or "—",  # PDF/UA takes no document without a title.
        "volume": document.volume,
        "first-page": document.first_page,
        "authors": [plain(name) for name in islice(people, _NAMED)],
        "keywords": [plain(name) for name in islice(keywords, _NAMED)],
        "subject": pieces[0]["source"] if len(pieces) == 1 else None,
        "language": "zh" if chinese else "en",
        "paper": layout.paper,
        "columns": layout.columns,
        "size": layout.size,
        "facing": layout.facing,
        "contents": layout.contents and len(document.pieces) > 1,
        "references": document.numbered,
        "pieces": pieces,
    }


def plain(text: str) -> str:
    """Text without what stands for no sign: controls, byte order marks, halves of characters; line ends are newlines.

    All else stays, also what no font has.
    """
    return _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def _piece(piece: Piece) -> dict[str, Any]:
    article, issue = piece.article, piece.issue
    source = plain(source_line(article, issue))
    title = articles.title(article)
    column = None if article.column and article.column in (article.headline or "") else article.column
    heads: dict[Part, str | None] = {"kicker": article.kicker, "deck": article.deck, "column": column}
    heads |= {"byline": article.byline, "dateline": article.dateline}
    made: dict[str, Any] = {part: _rich(text, piece.highlights, part) for part, text in heads.items()}
    return made | {
        "number": None,
        "reference": None,
        "language": "zh" if any(map(_HAN.search, (title, *(b.text[:200] for b in article.blocks[:3])))) else "en",
        "headline": _rich(article.headline, piece.highlights, "headline") or _broken(plain(title)) or "",
        "title": " ".join(plain(article.headline or title).split()),
        "untitled": article.headline is None,
        "newspaper": plain(issue.newspaper.title),
        "day": day(issue),
        "page": plain(pages(article)),
        "source": source,
        "blocks": [_block(block, place, piece.highlights) for place, block in enumerate(article.blocks)],
        "jumps": [plain(jump.printed or f"→ {jump.page}") for jump in article.jumps if not jump.resolved],
        "tags": [plain(tag) for tag in piece.tags],
        "notes": [{"text": _broken(plain(note.text)), "day": note.changed[:10]} for note in piece.notes],
        "remark": _broken(plain(piece.remark)) if piece.remark else None,
    }


def _block(block: Block, place: int, highlights: tuple[Highlight, ...]) -> dict[str, Any]:
    if block.kind != "table":
        return {"kind": block.kind, "text": _rich(block.text, highlights, "block", place) or ""}
    rows, start = list[list[tuple[Run, ...]]](), 0
    coloured = runs(block.text, highlights, "block", place)
    for line in block.text.split("\n"):
        rows.append([tuple(_between(coloured, *span)) for span in _cells(line, start)])
        start += len(line) + 1
    return {
        "kind": "table",
        "rows": [[_of(cell) for cell in row] for row in rows],
        "width": max(map(len, rows)),
        "head": parts.Part("table", rows=tuple(map(tuple, rows))).has_head,
    }


def _cells(line: str, start: int) -> Iterator[tuple[int, int]]:
    """Where the cells of a table's line begin and end in its block."""
    begin = start
    for gap in _CELLS.finditer(line):
        yield begin, start + gap.start()
        begin = start + gap.end()
    yield begin, start + len(line)


def _between(coloured: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    """The runs of a stretch of the text that the runs are of."""
    place = 0
    for run in coloured:
        part = run.text[max(0, start - place) : max(0, end - place)]
        place += len(run.text)
        if part:
            yield Run(part, run.colour)


def _rich(text: str | None, highlights: tuple[Highlight, ...], part: Part, block: int | None = None) -> Rich | None:
    if not text:
        return None
    return _of(runs(text, highlights, part, block)) if highlights else _broken(plain(text))


def _of(coloured: Iterable[Run]) -> Rich:
    found = [(plain(run.text), run.colour) for run in coloured]
    if all(colour is None for _, colour in found):
        return _broken("".join(text for text, _ in found))
    return [piece for text, colour in found for piece in _pieces(text, colour)]


def _broken(text: str) -> Rich:
    return _pieces(text, None) if _SPECIAL.search(text) else text


def _pieces(text: str, colour: str | None) -> list[dict[str, str | bool | None]]:
    """A text as runs; at one without text a line may break."""
    parts, place = list[tuple[str, bool]](), 0
    for word in _SPECIAL.finditer(text):
        if word["whole"]:
            # Nothing before it is no place to break a line at.
            parts += [(text[place : word.start()], False)] * (place < word.start()) + [(word[0], True)]
        else:
            first, *others = _BREAK_EVERY.findall(word[0])
            parts.append((text[place : word.start()] + first, False))
            parts += [(part, False) for chunk in others for part in ("", chunk)]
        place = word.end()
    if place < len(text):
        parts.append((text[place:], False))
    return [{"text": part, "colour": colour, "whole": whole} for part, whole in parts]
