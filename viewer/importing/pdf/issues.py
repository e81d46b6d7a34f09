"""The leaves of a PDF put together to issues: pages with their pictures, articles that run over leaves, contents."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from db.records import Article, ContentsEntry, Facsimile, Furniture, Issue, Newspaper, Page, Warning
from viewer.importing.pdf import articles, furniture, layout, leaves, measure
from viewer.importing.pdf.articles import Draft
from viewer.importing.pdf.columns import stacked
from viewer.importing.pdf.furniture import Edges
from viewer.importing.pdf.layout import Laid
from viewer.importing.pdf.leaves import Leaf
from viewer.importing.pdf.listing import Listing
from viewer.importing.pdf.texts import Column
from viewer.importing.printed import dates, masthead
from viewer.importing.printed.folio import Folio
from viewer.importing.printed.masthead import Masthead
from viewer.importing.printed.warnings import unresolved_message

_SENTENCES = {
    "no-text-layer": "Leaf {leaf} has no text, only a picture of its page.",
    "text-damaged": "The fonts of leaf {leaf} don't say what all their characters are.",
    "page-unsure": "No page number is printed on leaf {leaf}; it was read as page {label}.",
    "headline-missing": "“{printed}” on leaf {leaf} begins an article without a headline.",
}

_ENOUGH = 300
"""Characters; a leaf with fewer doesn't show the size of running text by itself."""
_SEVERAL = 3


@dataclass(slots=True)
class _Gathering:
    """An issue while its leaves are read."""

    head: Masthead
    pages: dict[str, Page] = field(default_factory=dict)
    drafts: list[Draft] = field(default_factory=list)
    listing: Listing = field(default_factory=Listing)
    warnings: list[Warning] = field(default_factory=list)

    def page(self, label: str, leaf: Leaf, sha256: str) -> None:
        """Have a page, its picture the first leaf it stands on."""
        self.pages.setdefault(label, Page(label, facsimile=Facsimile(sha256, leaf.number)))

    def next_label(self) -> str:
        """The label after the last page's."""
        last = next(reversed(self.pages), "0")
        return str(int(last) + 1) if last.isdecimal() else f"{last}+"


class _Reader:
    """Reads the leaves in their order."""

    def __init__(self, found: list[Leaf], name: str, sha256: str) -> None:
        """Find what all leaves share: the size of running text, running lines, the edges of a single column."""
        self.gatherings: list[_Gathering] = []
        self._name, self._sha256 = name, sha256
        self._body = leaves.body_size(found)
        self._running = furniture.running(found)
        self._edges = [furniture.taken(leaf, self._running, self._body) for leaf in found]
        self._column = _column(found, self._edges, self._body)
        self._sourced = False
        self._pending: list[Furniture] = []  # Of leaves that are no page, for the next that is one.
        for leaf, edges in zip(found, self._edges, strict=True):
            self._read(leaf, edges)

    def _read(self, leaf: Leaf, edges: Edges) -> None:
        laid = layout.read(edges.lines, leaf.drawn, self._own_body(leaf), self._column)
        gathering = self._gathering(edges)
        parts = [part for part in laid.articles if not gathering.listing.take(part)]
        if laid.articles and not parts and edges.label is None:
            self._pending += edges.furniture
            return
        drafts = [articles.draft(part, leaf, "") for part in parts]
        if sources := [draft.source[1] for draft in drafts if draft.source]:
            self._sourced = True
            gathering = self._of(_named(sources[0]))
        goes_on = self._goes_on(gathering, edges, drafts, laid.single)
        label = self._label(gathering, leaf, edges, drafts, goes_on)
        self._furnish(gathering, label, edges)
        for part, draft in zip(parts, drafts, strict=True):
            self._add(gathering, part, draft, leaf, label, goes_on and part is parts[0])
        self._doubt(gathering, leaf, label)

    def _own_body(self, leaf: Leaf) -> float:
        """The size of running text on a leaf: that of the file, unless hardly anything there has it."""
        own = leaves.body_size([leaf])
        shared = sum(len(line.chars) for line in leaf.lines if abs(line.size - self._body) < 0.1 * self._body)
        total = sum(len(line.chars) for line in leaf.lines)
        return own if total >= _ENOUGH and shared < 0.1 * total else self._body

    def _gathering(self, edges: Edges) -> _Gathering:
        """The issue that a leaf is of, by what its edges name; one that names nothing is of the issue before it."""
        head = masthead.read(edges.masthead)
        for _, found in edges.folios:
            head = _filled(head, _named(found))
        return self._of(head)

    def _of(self, head: Masthead) -> _Gathering:
        for each in reversed(self.gatherings):
            if _agree(each.head, head):
                each.head = _filled(each.head, head)
                return each
        self.gatherings.append(_Gathering(head))
        return self.gatherings[-1]

    def _goes_on(self, gathering: _Gathering, edges: Edges, drafts: list[Draft], single: bool) -> bool:
        """Whether a leaf begins with the rest of the article before it: as texts set anew do, no page ends there."""
        if not gathering.drafts or not drafts or edges.label is not None or drafts[0].source or drafts[0].caption:
            return False
        return self._sourced or (single and drafts[0].heads.headline is None)

    def _label(self, gathering: _Gathering, leaf: Leaf, edges: Edges, drafts: list[Draft], goes_on: bool) -> str:
        """The label of the page that a leaf is or goes on with."""
        told = edges.label or next((draft.label for draft in drafts if draft.source), None)
        if told is None and (goes_on or self._sourced) and gathering.drafts:
            told = gathering.drafts[-1].label
        label = told or gathering.next_label()
        gathering.page(label, leaf, self._sha256)
        if told is None:
            self._warn(gathering, "page-unsure", leaf, label)
        return label

    def _add(self, gathering: _Gathering, part: Laid, draft: Draft, leaf: Leaf, label: str, goes_on: bool) -> None:
        if goes_on or (self._sourced and not draft.source and not draft.caption and gathering.drafts):
            articles.extend(gathering.drafts[-1], part, leaf)
            return
        draft.label = draft.label or label
        if draft.source is not None:
            text, found = draft.source
            gathering = self._of(_named(found))
            gathering.page(draft.label, leaf, self._sha256)
            page = gathering.pages[draft.label]
            kept = (*page.furniture, Furniture("folio", text))
            gathering.pages[draft.label] = replace(page, furniture=tuple(dict.fromkeys(kept)))
        elif not part.heads and not part.caption and draft.lines:
            self._warn(gathering, "headline-missing", leaf, printed=draft.lines[0].text)
        gathering.drafts.append(draft)

    def _furnish(self, gathering: _Gathering, label: str, edges: Edges) -> None:
        page = gathering.pages[label]
        kept = [Furniture("masthead", line.text) for line in edges.masthead]
        kept += [Furniture("folio", line.text) for line, _ in edges.folios]
        kept += [Furniture("contents_heading", text) for text in gathering.listing.headings]
        gathering.listing.headings.clear()
        everything = (*page.furniture, *self._pending, *kept, *edges.furniture)
        self._pending.clear()
        named = [name for _, found in edges.folios for name in found.editors] + edges.editors
        gathering.pages[label] = replace(
            page,
            section=page.section or edges.section,
            editors=tuple(dict.fromkeys([*page.editors, *named])),
            furniture=tuple(dict.fromkeys(everything)),
        )

    def _doubt(self, gathering: _Gathering, leaf: Leaf, label: str) -> None:
        if not leaf.lines:
            self._warn(gathering, "no-text-layer", leaf, label)
        elif leaf.damaged:
            self._warn(gathering, "text-damaged", leaf, label)

    def _warn(self, gathering: _Gathering, code: str, leaf: Leaf, label: str = "", printed: str = "") -> None:
        message = _SENTENCES[code].format(leaf=leaf.number + 1, label=label, printed=printed[:40])
        gathering.warnings.append(Warning(self._name, None, code, message))


def read(data: bytes, name: str) -> tuple[Issue, ...]:
    """Read the issues in a PDF; raises FormatError for one that is encrypted or damaged."""
    reader = _Reader(leaves.read(data, name), name, hashlib.sha256(data).hexdigest())
    return tuple(_issue(each, name) for each in reader.gatherings if each.pages)


def _column(found: list[Leaf], edges: list[Edges], body: float) -> Column | None:
    """The edges that most leaves' text shares, if there are several leaves."""
    if len(found) < _SEVERAL:
        return None
    blocks = [
        block
        for each in edges
        for block in stacked([line for line in each.lines if abs(line.size - body) < 0.1 * body])
    ]
    return measure.usual(blocks)


def _named(found: Folio) -> Masthead:
    """What a folio line names."""
    return Masthead(Newspaper(found.title or ""), date=found.date, weekday=found.weekday)


def _agree(one: Masthead, other: Masthead) -> bool:
    """Whether two heads can be of one issue: what both name is the same."""
    pairs = ((one.newspaper.title, other.newspaper.title), (one.date, other.date), (one.edition, other.edition))
    return all(not a or not b or a == b for a, b in pairs)


def _filled(head: Masthead, more: Masthead) -> Masthead:
    values = {name: getattr(head, name) or getattr(more, name) for name in head.__dataclass_fields__}
    values["newspaper"] = head.newspaper if head.newspaper.title else more.newspaper
    return Masthead(**values)


def _issue(gathering: _Gathering, name: str) -> Issue:
    head = gathering.head
    made, pages = _articles(gathering)
    warnings = [*gathering.warnings, *_jumps(made, name), *_days(head, name)]
    return replace(
        head.issue(),
        pages=tuple(pages.values()),
        articles=tuple(made),
        contents=tuple(_contents(gathering, made)),
        warnings=tuple(warnings),
    )


def _articles(gathering: _Gathering) -> tuple[list[Article], dict[str, Page]]:
    """The articles with their places on their pages, and the pages with the editors that some of them name."""
    pages = dict(gathering.pages)
    lowest: dict[str, int] = {}
    made = []
    for draft in gathering.drafts:
        lowest[draft.label] = lowest.get(draft.label, 0) + 1
        picture = pages[draft.label].facsimile
        draft.heads = replace(draft.heads, headline=gathering.listing.title(draft.heads.headline))
        article = draft.article(lowest[draft.label], picture.leaf if picture else None)
        if named := articles.staff(article):
            article = replace(article, kind="staff")
            page = pages[draft.label]
            pages[draft.label] = replace(page, editors=tuple(dict.fromkeys([*page.editors, *named])))
        made.append(article)
    return made, pages


def _contents(gathering: _Gathering, made: list[Article]) -> Iterable[ContentsEntry]:
    """The entries, those of a numbered list with the page and the article that stand in their place."""
    listing = gathering.listing
    numbered = listing.numbered == len(listing.entries) == len(made)
    for number, entry in enumerate(listing.entries):
        if numbered and made[number].headline == entry.title:
            yield replace(entry, page=made[number].placements[0].page, article=number)
        else:
            yield entry


def _jumps(made: list[Article], name: str) -> Iterable[Warning]:
    for article in made:
        for jump in article.jumps:
            yield Warning(name, None, "jump-unresolved", unresolved_message(article.headline, jump))


def _days(head: Masthead, name: str) -> Iterable[Warning]:
    if head.weekday and isinstance(head.date, date) and dates.weekday_differs(head.weekday, head.date):
        yield Warning(name, None, "weekday-differs", f"“{head.weekday}” is not the weekday of the date beside it.")
