"""The lines of a hit in a list: its title, and the stretch of its text that shows best why it was found."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from db import articles, grams
from db.records import Article, Span
from db.search.marks import Head, Place, Seeker

_OTHERS: tuple[Head, ...] = ("kicker", "deck", "column", "byline", "dateline")
_LENGTH = 90
_LEAD = 24
_DOTS = "…"
_CLAUSE_ENDS = "。！？；，、：!?;,:\n"

Snippet = tuple[str, tuple[Span, ...]]


def title(article: Article, seeker: Seeker) -> Snippet:
    """What a list calls the article, and the matches in it."""
    shown = articles.title(article)
    if article.headline:
        places = seeker.in_head("headline", article)
    else:
        first = next((block for block in article.blocks if block.text), None)
        places = seeker.in_block(first) if first else []
    return shown, _within(0, len(shown), places)


def around(article: Article, seeker: Seeker) -> Snippet:
    """At most 90 characters where most of what was searched stands together, else the article's opening.

    Where text was left out stands "…"; a line break is shown as a blank; the spans are those of the matches in it.
    """
    best: tuple[tuple[int, int], str, int, list[Place]] | None = None
    for text, places in _parts(article, seeker):
        score, first = _cluster(text, places)
        if best is None or score > best[0]:
            best = score, text, first, places
        if score[0] >= seeker.count:
            break
    if best is None:
        opening = next((block.text for block in article.blocks if block.kind == "paragraph"), None)
        return _cut(opening or next((block.text for block in article.blocks), ""), 0, [])
    return _cut(*best[1:])


def _parts(article: Article, seeker: Seeker) -> Iterator[tuple[str, list[Place]]]:
    """The texts with matches but for the headline, the body first: it tells most."""
    for block in article.blocks:
        if places := seeker.in_block(block):
            yield block.text, places
    for head in _OTHERS:
        if places := seeker.in_head(head, article):
            yield str(getattr(article, head)), places


def _cluster(text: str, places: list[Place]) -> tuple[tuple[int, int], int]:
    """How good the best stretch of a text is (kinds of match, number of them), and where its first match is."""
    matched = [text[start:end] for start, end in places]
    ends = [end for _, end in places]
    best, first = (0, 0), 0
    for at, (start, _) in enumerate(places):
        near = matched[at : max(at + 1, bisect_right(ends, start + _LENGTH - _LEAD))]
        score = len(set(near)), len(near)
        if score > best:
            best, first = score, start
    return best, first


def _cut(text: str, first: int, places: Sequence[Place]) -> Snippet:
    """A stretch of text that shows what stands at first, begun and ended where clauses or words do."""
    start = _start(text, first)
    room = _LENGTH - (len(_DOTS) if start else 0)
    end = _end(text, start, room)
    before, after = _DOTS if start else "", _DOTS if end < len(text) else ""
    shown = before + re.sub(r"\s", " ", text[start:end]) + after
    spans = _within(start, end, places)
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


def _within(start: int, end: int, places: Sequence[Place]) -> tuple[Span, ...]:
    return tuple(
        Span(max(first, start) - start, min(last, end) - start)
        for first, last in places
        if first < end and last > start
    )
