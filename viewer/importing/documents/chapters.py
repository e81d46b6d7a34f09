"""Documents with headings (DOCX, EPUB): what stands under each heading of the first rank is an article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from db.records import Block, Issue
from viewer.importing import printed
from viewer.importing.markup import Piece
from viewer.importing.news import newsitem, wire
from viewer.importing.news.newsitem import Item
from viewer.importing.printed import bylines, labels
from viewer.importing.printed.lines import flat

_PAGE = re.compile(rf"第? ?(?P<label>{labels.LABEL}) ?版(?: ?[:、·] ?| |$)(?P<section>.{{0,20}})")
_SOURCE = re.compile(
    rf"《[^》]+》(?:\d{{4}}年\d{{1,2}}月\d{{1,2}}日)?(?: 第[^ ]+期(?:\(总第[^ ]+期\))?)?"
    rf"(?: 第(?P<label>{labels.LABEL})(?:[、–][^ ]+)?版)?"
)
"""Where an article stood, as exports say it below each: 《山海新报》2031年3月10日 第10期(总第486期) 第1、3版."""
_LONGEST_KICKER = 40
_MOST_KICKERS = 2


def items(pieces: Sequence[Piece]) -> list[Item]:
    """The articles of a document or a part of it; text before the first heading comes as one without a headline.

    A heading that names a page (第1版：要闻) is the page of what follows. Headings below the highest rank that is used
    for others are subheadings.
    """
    top = min((piece.level for piece in pieces if piece.level and not _page(piece)), default=0)
    found: list[Item] = []
    above: dict[str, str] = {}
    label, section = "", None
    for piece in pieces:
        if page := _page(piece):
            label, section = labels.label(page["label"]), page["section"].strip() or None
        elif 0 < piece.level <= top:
            found.append(Item(piece.text, above.pop("kicker", None), None, above.pop("column", None)))
            found[-1].page, found[-1].section = label, section
        elif found and piece.role == "source" and (told := _SOURCE.fullmatch(flat(piece.text))):
            found[-1].page = found[-1].page or (labels.label(told["label"]) if told["label"] else "")
        elif piece.role in ("kicker", "column"):
            above[piece.role] = piece.text
        else:
            found = found or [Item(page=label, section=section)]
            _add(found[-1], piece)
    if above and found:
        found[-1].blocks += [Block("note", text) for text in above.values()]
    return _kicked(found)


def head(texts: Sequence[str], name: str) -> Issue | None:
    """The issue that lines above the first article name as a masthead does, if they do nothing else."""
    read = printed.read("\n".join(texts), name) if texts else ()
    if len(read) != 1 or read[0].articles or read[0].contents:
        return None
    return read[0] if read[0].newspaper.title or read[0].date else None


def issues(found: list[Item], above: Issue | None, name: str) -> tuple[Issue, ...]:
    """The issues of the articles, under what a masthead says; raises FormatError where there is nothing to read."""
    made = newsitem.issues(found, name)
    if above is None or len(made) != 1:
        return made
    pages = {page.label: page for page in made[0].pages}
    for page in above.pages if len(pages) == 1 else ():
        label = next(iter(pages))
        pages[label] = replace(pages[label], furniture=page.furniture, editors=page.editors)
    return (replace(above, pages=tuple(pages.values()), articles=made[0].articles),)


def _page(piece: Piece) -> re.Match[str] | None:
    return _PAGE.fullmatch(flat(piece.text)) if piece.level else None


def _add(item: Item, piece: Piece) -> None:
    """Take a piece to the article: right below the headline it may be its deck or byline."""
    fresh = not item.blocks and item.headline is not None
    if fresh and piece.role == "deck" and item.deck is None:
        item.deck = piece.text
    elif fresh and item.byline is None and (piece.role == "byline" or (piece.kind == "paragraph" and _signs(piece))):
        item.byline = piece.text
    else:
        item.blocks.append(Block(piece.kind, piece.text))


def _signs(piece: Piece) -> bool:
    line = flat(piece.text)
    return bylines.is_line(line) or bylines.is_below_headline(line) or wire.is_byline(piece.text)


def _kicked(found: list[Item]) -> list[Item]:
    """The articles; a short line or two above the first headline are its kicker."""
    if len(found) < 2 or found[0].headline is not None:
        return found
    texts = [block.text for block in found[0].blocks]
    short = len(texts) <= _MOST_KICKERS and all(len(text) <= _LONGEST_KICKER for text in texts)
    if not short or found[1].kicker or any(block.kind != "paragraph" for block in found[0].blocks):
        return found
    return [replace(found[1], kicker="\n".join(texts)), *found[2:]]
