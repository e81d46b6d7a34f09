"""An issue put together from a METS document or from a page alone: no line lost, none twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.records import Article, Furniture, Issue, Newspaper, Page, Placement, Warning
from viewer.importing.material import FormatError, Material
from viewer.importing.mets import descriptive, files, leaves, page_text, places, roles, structure
from viewer.importing.mets.alto import Sheet
from viewer.importing.mets.articles import Walk
from viewer.importing.mets.desk import Desk, Run
from viewer.importing.mets.files import Files
from viewer.importing.mets.leaves import Leaf
from viewer.importing.mets.pictures import Pictures
from viewer.importing.mets.structure import Structure

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MUCH = 200
"""Characters from which on what no article claims is an item of its own, which can be read and found."""


def of_mets(root: Element, material: Material) -> Issue:
    """The issue that a METS document describes; raises FormatError for one that has no pages of text, and for books."""
    told = structure.read(root)
    listed = files.listed(root, material.beside)
    known = descriptive.records(root)
    if _is_book(root, told):
        raise FormatError(material.name, "unknown-format", found="METS of a book")
    found = leaves.of(told, listed, known)
    if not any(leaf.file for leaf in found):
        raise FormatError(material.name, "unknown-format", found="METS without pages of text")
    described = descriptive.describe(root, known, told.roots)
    desk = Desk(listed, found)
    walk = Walk(desk, known, told.is_logical)
    walk.through(told.logical)
    made = _Pages(found, desk, walk)
    return Issue(
        described.newspaper,
        described.day,
        described.edition,
        described.number,
        described.whole_number,
        pages=made.pages(),
        articles=tuple(made.articles),
        warnings=_warnings(material.name, listed, desk),
    )


def of_pages(sheets: Sequence[Sheet], material: Material) -> Issue:
    """The pages of a file that no METS describes; raises FormatError when there are none."""
    if not sheets:
        raise FormatError(material.name, "empty")
    taken: list[Leaf] = []
    for sheet in sheets:
        told = (*_numbers(sheet, material.name), leaves.label(sheet.physical))
        free = (label for label in told if label and all(label != leaf.label for leaf in taken))
        taken.append(Leaf(next(free, str(len(taken) + 1) if taken else ""), None, "", sheet))
    desk = Desk(Files(material.beside, {}), taken)
    made = _Pages(taken, desk, Walk(desk, {}, False))
    unsure = Warning(material.name, None, "page-unsure", "Neither the page nor the name of its file tells its number.")
    warnings = () if _numbers(sheets[0], material.name) else (unsure,)
    return Issue(Newspaper(""), pages=made.pages(), articles=tuple(made.articles), warnings=warnings)


def _numbers(sheet: Sheet, name: str) -> list[str]:
    """What a page's number can be: as printed, of its picture, in the file's name, the surest first.

    The pictures of single pages are often all called the first.
    """
    physical = leaves.label(sheet.physical)
    by_name = leaves.last_number(name.rpartition(".")[0])
    told = (leaves.label(sheet.printed), physical if physical not in ("0", "1") else None, by_name)
    return [each for each in told if each]


def _is_book(root: Element, told: Structure) -> bool:
    types = {div.type for top in told.roots for div in top.below()} | {roles.name(root.get("TYPE"))}
    return bool(types & set(roles.BOOKS)) and not types & {"NEWSPAPER", "ISSUE", "ARTICLE"}


@dataclass(slots=True)
class _Pages:
    """Pages, and the articles on them, in the order in which they are told."""

    leaves: Sequence[Leaf]
    desk: Desk
    walk: Walk
    articles: list[Article] = field(default_factory=list)
    positions: dict[str, int] = field(default_factory=dict)

    def pages(self) -> tuple[Page, ...]:
        """All pages; what no article has of them is found a place, too."""
        order = [leaf.label for leaf in self.leaves]
        drafts = (draft.article(order, self.positions) for draft in self.walk.drafts)
        self.articles += [article for article in drafts if article]
        pictures = Pictures(self.desk.files)
        return tuple(
            Page(leaf.label, leaf.section, furniture=tuple(self._furniture(leaf)), facsimile=pictures.of(leaf))
            for leaf in self.leaves
        )

    def _furniture(self, leaf: Leaf) -> Iterable[Furniture]:
        told = [piece for page, piece in self.walk.furniture if page == leaf.label]
        rest = self.desk.rest(leaf.sheet) if leaf.sheet else []
        margins = [run for block, run in rest if block.margin]
        unplaced = [run for block, run in rest if not block.margin]
        told += [Furniture("folio", block.text) for run in margins for block in page_text.blocks([run])]
        if leaf.label not in self.positions or _length(unplaced) > _MUCH:
            self._page_text(leaf.label, unplaced)
            return told
        return [*told, *(Furniture("unplaced", block.text) for block in page_text.blocks(unplaced))]

    def _page_text(self, label: str, runs: Sequence[Run]) -> None:
        if runs:
            self.positions[label] = self.positions.get(label, 0) + 1
            covered = places.regions(run.shape for run in runs if run.shape)
            place = Placement(label, self.positions[label], covered)
            self.articles.append(Article(placements=(place,), blocks=page_text.blocks(runs)))


def _length(runs: Sequence[Run]) -> int:
    return sum(len(line.text) for run in runs for line in run.lines)


def _warnings(name: str, listed: Files, desk: Desk) -> tuple[Warning, ...]:
    found = [
        Warning(name, None, "alto-missing", f"The text of a page is not here: {each}.")
        for each in dict.fromkeys(listed.missing)
    ]
    found += [
        Warning(each, error.line, "alto-broken", f"The text of a page can't be read: {error.message}")
        for each, error in listed.broken
    ]
    found += [
        Warning(name, None, "block-missing", f"A block of text is named that no page has: {each}.")
        for each in dict.fromkeys(desk.absent)
    ]
    return tuple(found)
