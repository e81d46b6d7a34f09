"""The logical structure of an issue walked through: items with their heads and bodies, and what belongs to pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from db.records import ArticleKind, BlockKind, Furniture, FurnitureKind
from viewer.importing.mets import descriptive, lines, roles
from viewer.importing.mets.descriptive import Records
from viewer.importing.mets.desk import Desk, Run
from viewer.importing.mets.draft import Draft, named
from viewer.importing.mets.structure import Area, Div


@dataclass(slots=True)
class _Owner:
    """Whose the text is that is met: an item's, or a section's, for which one is made when it has text of its own."""

    draft: Draft | None = None
    column: str | None = None
    pending: str | None = None
    """The heading of a section that has nothing but sections in it, which pass it on."""
    is_item: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk is."""

    owner: _Owner
    body: bool = False
    picture: bool = False
    furniture: FurnitureKind | None = None


@dataclass(slots=True)
class Walk:
    """The items of an issue and its pages' furniture, as they are met; loose text counts in a logical map only."""

    desk: Desk
    known: Records
    loose: bool
    drafts: list[Draft] = field(default_factory=list)
    furniture: list[tuple[str, Furniture]] = field(default_factory=list)
    """With the label of the page."""

    def through(self, tops: Sequence[Div]) -> None:
        """Visit every division."""
        for top in tops:
            self._visit(top, _Place(_Owner()))

    def _visit(self, div: Div, place: _Place) -> None:
        kind = roles.ITEMS.get(div.type)
        picture = kind == "photo" and (place.owner.is_item or place.furniture is not None)
        if div.type in roles.FURNITURE:
            self._inside(div, replace(place, furniture=roles.FURNITURE[div.type]))
        elif kind and not picture:
            self._item(div, kind, place)
        elif place.furniture:
            self._inside(div, place)
        elif not place.owner.is_item and div.type not in roles.ABOVE and _is_item(div):
            self._item(div, "article", place)
        elif div.type in roles.SECTIONS and not place.owner.is_item:
            self._section(div, place)
        elif div.type in roles.HEADS:
            self._head(div, place)
        elif div.type in roles.BLOCKS:
            self._block(div, place)
        else:
            body = place.body or div.type in roles.BODIES
            self._inside(div, replace(place, body=body, picture=place.picture or picture))

    def _item(self, div: Div, kind: ArticleKind, place: _Place) -> None:
        label = named(div.label or descriptive.title(self.known, div.described_by))
        draft = Draft(kind, place.owner.column, label, descriptive.people(self.known, div.described_by))
        self.drafts.append(draft)
        owner = _Owner(draft, place.owner.column, is_item=True)
        self._inside(div, _Place(owner, picture=kind == "photo"))

    def _inside(self, div: Div, place: _Place) -> None:
        """A division without a role: what it points to itself, block by block, and the divisions in it.

        Where those point to the same blocks, they know better what these are.
        """
        inner = {area for child in div.children for each in child.below() for area in each.areas}
        again = any(area in inner for area in div.areas)
        if not again:
            self._plain(div.areas, place)
        for child in div.children:
            self._visit(child, place)
        if again:
            self._plain(div.areas, place)

    def _plain(self, areas: Sequence[Area], place: _Place) -> None:
        if place.furniture:
            self._furnish(place.furniture, self.desk.take(areas))
        elif draft := self._draft(place.owner):
            for run in self.desk.take(areas):
                draft.block("caption" if place.picture else "paragraph", [run])

    def _section(self, div: Div, place: _Place) -> None:
        heads = [child for child in div.children if child.type in roles.HEADS]
        rest = [child for child in div.children if child.type not in roles.HEADS]
        runs = [run for head in heads for each in head.below() for run in self.desk.take(each.areas)]
        own = "\n".join(text for run in runs if (text := lines.printed(run.lines)))
        column = "\n".join(filter(None, (place.owner.pending, own))) or place.owner.column
        direct = div.areas or any(_has_text(child) for child in rest)
        owner = _Owner(None, column, None if direct else column)
        before = len(self.drafts)
        self._inside(replace(div, children=tuple(rest)), replace(place, owner=owner))
        if not any(draft.is_filled and _is_under(draft, own) for draft in self.drafts[before:]):
            self._furnish("unplaced", runs)

    def _head(self, div: Div, place: _Place) -> None:
        draft, head = self._draft(place.owner), roles.HEADS[div.type]
        if draft is None:
            self._inside(div, place)
            return
        runs = self.desk.take(_gathered(div))
        if head in ("headline", "kicker", "deck") and place.body and draft.is_begun:
            draft.block("subheading", runs)
        else:
            draft.head(head, runs)
        self._others(div, place)

    def _block(self, div: Div, place: _Place) -> None:
        draft = self._draft(place.owner)
        if draft is None:
            self._inside(div, place)
            return
        kind: BlockKind = roles.BLOCKS[div.type]
        if kind == "paragraph" and place.picture:
            kind = "caption"
        for child in div.children if kind == "table" else ():
            if child.type in roles.HEADS:
                self._visit(child, replace(place, body=True))
        draft.block(kind, self.desk.take(_gathered(div)))
        self._others(div, place)

    def _others(self, div: Div, place: _Place) -> None:
        """Visit what has a role of its own in a division whose text was gathered."""
        for child in div.children:
            if _is_own(child):
                self._visit(child, replace(place, body=place.body or div.type in roles.BLOCKS))
            else:
                self._others(child, place)

    def _draft(self, owner: _Owner) -> Draft | None:
        """The item that text belongs to; None where loose text has no item."""
        if owner.draft is None and self.loose:
            owner.draft = Draft(column=owner.column)
            self.drafts.append(owner.draft)
        return owner.draft

    def _furnish(self, kind: FurnitureKind, runs: Sequence[Run]) -> None:
        self.furniture += [(run.page, Furniture(kind, lines.running([run.lines]).text)) for run in runs if run.lines]


def _is_under(draft: Draft, heading: str) -> bool:
    return f"\n{heading}\n" in f"\n{draft.column}\n"


def _is_item(div: Div) -> bool:
    """Whether a division, whatever it is called, has text and no other items than pictures in it."""
    bodies = any(child.type in roles.BODIES and _has_text(child) for child in div.children)
    return bodies and not any(
        each.type in roles.SECTIONS or roles.ITEMS.get(each.type, "photo") != "photo" for each in _below(div)
    )


def _below(div: Div) -> Iterator[Div]:
    return (each for child in div.children for each in child.below())


def _is_own(div: Div) -> bool:
    """Whether a division inside a head or a block is none of its text."""
    if div.type in roles.ITEMS or div.type in roles.HEADS or div.type in roles.FURNITURE:
        return True
    return roles.BLOCKS.get(div.type, "paragraph") != "paragraph"


def _gathered(div: Div) -> Iterator[Area]:
    yield from div.areas
    for child in div.children:
        if not _is_own(child):
            yield from _gathered(child)


def _has_text(div: Div) -> bool:
    """Whether a division that is no section points to something that is in none."""
    if div.type in roles.SECTIONS:
        return False
    return bool(div.areas) or any(_has_text(child) for child in div.children)
