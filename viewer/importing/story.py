"""An article whose source tells its heads and paragraphs apart: openings, credits, signatures to their fields."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, takewhile

from db.records import Article, Block, BlockKind
from viewer.importing.printed import (
    bylines,
    datelines,
    editors,
    heads,
    jumps,
    kinds,
    paragraphs,
    photos,
    signatures,
)
from viewer.importing.printed.draft import Draft
from viewer.importing.printed.heads import Heads
from viewer.importing.printed.lines import flat

_LONGEST_SUBHEADING = 30
"""Characters: unclosed lines have 14 at the median and 84 at nine in ten, counted on 126,931 paragraphs of 2023."""
_MOST_SUBHEADINGS = 2
"""More unclosed lines in a row are verse or a list."""


def article(found: Heads, texts: Sequence[str], page: str, position: int, byline: str | None = None) -> Article:
    """The article with these heads and paragraphs, each as printed and none of them blank, placed on a page."""
    draft = Draft(found, bylines=[byline] if byline else [])
    titled = draft.pictured
    for short, run in groupby(texts, _may_be_subheading):
        lines = list(run)
        few = len(lines) <= _MOST_SUBHEADINGS and not titled
        for text in lines:
            _take(draft, text, page, short and few)
    return draft.article(page, position)


def marked(found: Heads, blocks: Sequence[Block], page: str, position: int, dateline: str | None = None) -> Article:
    """The article with these heads and blocks, whose source marks what is a subheading, a caption, a credit or a note.

    Only of paragraphs is it read what they say of themselves; with a dateline that is told, none is looked for.
    """
    draft = Draft(found, dateline=dateline)
    above = list(takewhile(lambda block: block.kind != "paragraph", blocks))
    for block in blocks[len(above) :]:
        if block.kind == "paragraph":
            _take(draft, block.text, page, subheading=False)
        else:
            draft.blocks.append(block)
    draft.blocks[:0] = above
    return draft.article(page, position)


def headed(kicker: str | None, headline: str | None, deck: str | None, column: str | None = None) -> Heads:
    """Heads that a source gives one by one; a column named in brackets behind the headline is read from it."""
    kicker, headline, deck, column = ((text or "").strip() or None for text in (kicker, headline, deck, column))
    return Heads(headline, kicker, deck, column or (heads.rubric(headline) if headline else None))


def _may_be_subheading(text: str) -> bool:
    return len(text) <= _LONGEST_SUBHEADING and not paragraphs.is_body(text) and text[-1] not in "！!？?…）)”"


def _take(draft: Draft, text: str, page: str, subheading: bool) -> None:
    if len(text) > _LONGEST_CAPTION:
        _paragraph(draft, text, page, subheading)
    elif "。" in text[:-1] or not _take_line(draft, text, flat(text), page, subheading):
        if photos.is_caption(text):
            _caption(draft, text)
        else:
            _paragraph(draft, text, page, subheading)


def _take_line(draft: Draft, text: str, line: str, page: str, subheading: bool) -> bool:
    """Take a line in which no sentence ends before its end, if it is something else than text."""
    if (jump := jumps.line(text, page)) is not None:
        draft.jumps.append((0, jump))
    elif _is_credit(line):
        draft.blocks.append(Block("credit", text))
    elif signatures.is_line(line):
        draft.sign(text)
    elif bylines.is_line(line) or (not draft.has_text and subheading and bylines.is_below_headline(line)):
        draft.bylines.append(text)
    else:
        return False
    return True


_LONGEST_CAPTION = 150
"""Characters; a longer line is running text."""


def _is_credit(line: str) -> bool:
    return photos.is_credit(line) or bool(editors.read(line)) or editors.is_contact(line)


def _caption(draft: Draft, text: str) -> None:
    start = photos.credit_start(text)
    draft.blocks.append(Block("caption", text[:start].rstrip()))
    if start is not None:
        draft.blocks.append(Block("credit", text[start:].strip()))


def _paragraph(draft: Draft, text: str, page: str, subheading: bool) -> None:
    opening, closing = jumps.opening(text, page), jumps.closing(text, page)
    draft.jumps += [(0, jump) for jump in (opening, closing) if jump is not None]
    text = text[len(opening.printed or "") if opening else 0 :]
    text = text[: len(text) - len(closing.printed or "") if closing else None].strip()
    if not draft.has_text and draft.dateline is None and (found := datelines.read(text)):
        draft.dateline, draft.place = found.dateline, found.place
        draft.bylines += [found.byline] if found.byline else []
        text = text[found.end :]
    if text:
        draft.blocks.append(Block(_kind(draft, text, subheading), text))


def _kind(draft: Draft, text: str, subheading: bool) -> BlockKind:
    if draft.pictured:
        return "caption"
    if kinds.is_note(text) or kinds.is_summary_label(text):
        return "note"
    return "subheading" if subheading else "paragraph"
