"""Articles that go on elsewhere: the two ends of a printed jump found and joined into one article."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from db import labels
from db.grams import squeeze
from db.records import Article, Block, Direction, Issue, Jump
from viewer.importing.printed.warnings import unresolved_message

_CLOSING = tuple("。！？!?…；;：:”’）》」』)")
_ENOUGH = 0.4
"""Share of a repeated headline's pairs of characters that the first part must have; short forms keep half of them."""


def join(issue: Issue) -> Issue:
    """Join each continued article whose two ends are in the issue and belong together without doubt; leave the rest."""
    articles, warnings = list(issue.articles), list(issue.warnings)
    while pair := _sure_pair(articles):
        first, second = pair
        settled = {unresolved_message(a.headline, a.jumps[at]) for a, at in _ends(first, second)}
        warnings = [w for w in warnings if w.code != "jump-unresolved" or w.message not in settled]
        articles[articles.index(first)] = _joined(first, second)
        articles.remove(second)
    return replace(issue, articles=tuple(articles), warnings=tuple(warnings))


def _sure_pair(articles: list[Article]) -> tuple[Article, Article] | None:
    """The first two ends that have only each other to choose, or each other's names and no better choice."""
    firsts = [article for article in articles if _open(article, "to") is not None]
    scores = {
        (a, b): s
        for a, first in enumerate(firsts)
        for b, second in enumerate(articles)
        if (s := _fit(first, second)) >= 0
    }
    for (a, b), score in scores.items():
        rivals = [s for (x, y), s in scores.items() if (x == a) != (y == b)]
        if not rivals or (score >= _ENOUGH and score > max(rivals)):
            return firsts[a], articles[b]
    return None


def _fit(first: Article, second: Article) -> float:
    """How well second's name fits first's, 0 … 1, for an end that can be the other's; else -1."""
    to, back = _open(first, "to"), _open(second, "from")
    if (
        first is second
        or to is None
        or not second.placements
        or not _same(first.jumps[to].page, second.placements[0].page)
    ):
        return -1
    if back is None:
        return 1 if first.headline and squeeze(first.headline) == squeeze(second.headline or "") else -1
    if not any(_same(second.jumps[back].page, placement.page) for placement in first.placements):
        return -1
    named = "".join(filter(None, (_named(second.jumps[back]), second.headline)))
    shared = overlap(named, "".join(filter(None, (first.kicker, first.headline, first.deck))))
    return -1 if named and shared < _ENOUGH / 2 else shared


def _same(label: str, other: str) -> bool:
    """Whether two labels are one page: A5 and A05 are."""
    return labels.order(label) == labels.order(other)


def overlap(short: str, long: str) -> float:
    """The share of the pairs of characters of one text that another has too, 0 … 1."""
    wanted, there = ({a + b for a, b in pairwise(squeeze(text))} for text in (short, long))
    return len(wanted & there) / len(wanted) if wanted else 0.0


def _named(jump: Jump) -> str:
    """The headline that a jump line repeats in 《》, or after its page, if any."""
    printed = jump.printed or ""
    start = printed.find("《")
    return printed[start + 1 : printed.rfind("》")] if start >= 0 else ""


def _open(article: Article, direction: Direction) -> int | None:
    places = (n for n, jump in enumerate(article.jumps) if jump.direction == direction and not jump.resolved)
    return next(places, None)


def _ends(first: Article, second: Article) -> list[tuple[Article, int]]:
    ends = ((first, _open(first, "to")), (second, _open(second, "from")))
    return [(article, at) for article, at in ends if at is not None]


def _joined(first: Article, second: Article) -> Article:
    jumps = [*_resolved(first, _open(first, "to")), *_resolved(second, _open(second, "from"), _heads(second))]
    if _open(second, "from") is None:
        jumps.insert(len(first.jumps), Jump("from", first.placements[-1].page, True, _heads(second)))
    return replace(
        first,
        people=tuple(dict.fromkeys(first.people + second.people)),
        placements=first.placements + second.placements,
        jumps=tuple(jumps),
        blocks=_one_body(first.blocks, second.blocks),
        id=first.id or second.id,
    )


def renewed(whole: Article, part: Article) -> Article:
    """A joined article with a new text of one of its parts, which leads on, back, or both ways."""
    directions = {jump.direction for jump in part.jumps}
    ends = [(n, at) for n, block in enumerate(whole.blocks) for at in (0, *block.joins)] + [(len(whole.blocks), 0)]
    starts = ends if "from" in directions else ends[:1]
    stops = ends if "to" in directions else ends[-1:]
    cuts = [(start, stop) for start in starts for stop in stops if start <= stop]
    start, stop = max(cuts, key=lambda cut: _likeness(_between(whole.blocks, *cut), part.blocks))
    before, after = _between(whole.blocks, ends[0], start), _between(whole.blocks, stop, ends[-1])
    head = part if start == ends[0] else whole
    return replace(
        head,
        people=tuple(dict.fromkeys(head.people + whole.people + part.people)),
        placements=whole.placements,
        jumps=whole.jumps,
        blocks=_one_body(_one_body(before, part.blocks), after),
        id=whole.id,
    )


def _between(blocks: tuple[Block, ...], start: tuple[int, int], stop: tuple[int, int]) -> tuple[Block, ...]:
    """The blocks from one place to another, each the number of a block and an offset in it."""
    (first, begin), (last, end) = start, stop
    found = []
    for n in range(first, last + (end > 0)):
        low, high = begin if n == first else 0, end if n == last else len(blocks[n].text)
        joins = tuple(at - low for at in blocks[n].joins if low < at < high)
        found.append(replace(blocks[n], text=blocks[n].text[low:high], joins=joins))
    return tuple(found)


def _likeness(some: tuple[Block, ...], others: tuple[Block, ...]) -> float:
    """How alike two runs of blocks are, 0 … 1: the share of the pairs of characters of both that each has."""
    one, other = ({a + b for a, b in pairwise(squeeze("".join(b.text for b in run)))} for run in (some, others))
    return len(one & other) / max(len(one | other), 1)


def _heads(second: Article) -> str | None:
    """The heads that the second part repeats: they are printed there, so they stay, with the line that leads back."""
    heads = (second.column, second.kicker, second.headline, second.deck, second.byline, second.dateline)
    return "\n".join(text for text in heads if text) or None


def _resolved(article: Article, at: int | None, more: str | None = None) -> list[Jump]:
    jumps = list(article.jumps)
    if at is not None:
        printed = "\n".join(text for text in (jumps[at].printed, more) if text) or None
        jumps[at] = replace(jumps[at], resolved=True, printed=printed)
    return jumps


def _one_body(before: tuple[Block, ...], after: tuple[Block, ...]) -> tuple[Block, ...]:
    """Both parts' blocks; a sentence cut by the jump is made whole."""
    if not before or not after or before[-1].kind != "paragraph" or after[0].kind != "paragraph":
        return before + after
    last, first = before[-1], after[0]
    if last.text.rstrip().endswith(_CLOSING):
        return before + after
    blank = " " if _is_latin(last.text[-1:]) and _is_latin(first.text[:1]) else ""
    cut = len(last.text) + len(blank)
    joins = (*last.joins, cut, *(cut + offset for offset in first.joins))
    return (*before[:-1], Block("paragraph", last.text + blank + first.text, joins), *after[1:])


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
