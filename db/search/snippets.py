"""The lines of a hit in a list: its title, and the stretch of its text that shows best why it was found."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby

from db import articles, grams
from db.records import Article, Mark, Span

_LENGTH = 90
_LEAD = 24
_DOTS = "…"
_CLAUSE_ENDS = "。！？；，、：!?;,:\n"

Snippet = tuple[str, tuple[Span, ...]]


def title(article: Article, marks: Sequence[Mark]) -> Snippet:
    """What a list calls the article, and the matches in it."""
    shown = articles.title(article)
    first = next((n for n, block in enumerate(article.blocks) if block.text), None)
    part = ("headline", None) if article.headline else ("block", first)
    return shown, _within(0, len(shown), [mark for mark in marks if (mark.part, mark.block) == part])


def around(article: Article, marks: Sequence[Mark]) -> Snippet:
    """At most 90 characters where most of what was searched stands together, else the article's opening.

    Where text was left out stands "…"; a line break is shown as a blank; the spans are those of the matches in it.
    """
    apart = [mark for mark in marks if mark.part != "headline"]
    if not apart:
        opening = next((block.text for block in article.blocks if block.kind == "paragraph"), None)
        return _cut(opening or next((block.text for block in article.blocks), ""), 0, [])
    best = max((_cluster(article, list(group)) for _, group in groupby(apart, _place)), key=lambda each: each[0])
    _, start, of_part = best
    return _cut(_text(article, of_part[0]), start, of_part)


def _place(mark: Mark) -> tuple[str, int | None]:
    return mark.part, mark.block


def _text(article: Article, mark: Mark) -> str:
    return str(getattr(article, mark.part)) if mark.block is None else article.blocks[mark.block].text


def _cluster(article: Article, marks: Sequence[Mark]) -> tuple[tuple[int, int, int], int, Sequence[Mark]]:
    """How good the best stretch of one part is (kinds of match, number of them, early), where its first match is."""
    text = _text(article, marks[0])
    matched = [text[mark.start : mark.end] for mark in marks]
    ends = [mark.end for mark in marks]
    best, first = (0, 0, 0), 0
    for at, mark in enumerate(marks):
        near = matched[at : max(at + 1, bisect_right(ends, mark.start + _LENGTH - _LEAD))]
        score = len(set(near)), len(near), -at
        if score > best:
            best, first = score, at
    return (best[0], best[1], -(marks[0].block or 0)), marks[first].start, marks


def _cut(text: str, first: int, marks: Sequence[Mark]) -> Snippet:
    """A stretch of text that shows what stands at first, begun and ended where clauses or words do."""
    start = _start(text, first)
    room = _LENGTH - (len(_DOTS) if start else 0)
    end = _end(text, start, room)
    before, after = _DOTS if start else "", _DOTS if end < len(text) else ""
    shown = before + re.sub(r"\s", " ", text[start:end]) + after
    spans = _within(start, end, marks)
    return shown, tuple(Span(span.start + len(before), span.end + len(before)) for span in spans)


def _start(text: str, first: int) -> int:
    """The nearest beginning of a clause before an offset that leaves room for what follows, else of a word."""
    start = 0
    if first > _LEAD:
        ends = [at for at in range(first - _LEAD, first) if text[at] in _CLAUSE_ENDS]
        start = ends[0] + 1 if ends else _word_start(text, first - _LEAD, first)
    while start < first and text[start].isspace():
        start += 1
    return start


def _word_start(text: str, at: int, latest: int) -> int:
    while at < latest and grams.is_letter(text[at]) and grams.is_letter(text[at - 1]):
        at += 1
    return at


def _end(text: str, start: int, room: int) -> int:
    if len(text) - start <= room:
        return len(text)
    end = start + room - len(_DOTS)
    at = end
    while at > start + room // 2 and grams.is_letter(text[at]) and grams.is_letter(text[at - 1]):
        at -= 1
    return at if at > start + room // 2 else end


def _within(start: int, end: int, marks: Sequence[Mark]) -> tuple[Span, ...]:
    return tuple(
        Span(max(mark.start, start) - start, min(mark.end, end) - start)
        for mark in marks
        if mark.start < end and mark.end > start
    )
