"""Text handed out by where it stands: each printed line once, whoever asks for it first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from viewer.importing.mets.alto import Shape, Sheet, TextBlock, around, rectangle
from viewer.importing.mets.files import Files
from viewer.importing.mets.leaves import Leaf
from viewer.importing.mets.lines import Line
from viewer.importing.mets.structure import Area


@dataclass(frozen=True, slots=True)
class Run:
    """Lines of one block on a page and what they cover; a picture has no lines, what isn't there no shape either."""

    page: str
    lines: tuple[Line, ...] = ()
    shape: Shape | None = None


@dataclass(slots=True)
class Desk:
    """The text of an issue's pages, and what of it was taken."""

    files: Files
    leaves: Sequence[Leaf]
    absent: list[str] = field(default_factory=list)
    """IDs that pages were asked for and don't have."""
    _taken: set[Line] = field(default_factory=set)

    def take(self, areas: Iterable[Area]) -> list[Run]:
        """The runs of some areas in their order, without what was taken before."""
        return [run for area in areas for run in self._of(area)]

    def rest(self, sheet: Sheet) -> list[tuple[TextBlock, Run]]:
        """What nobody took of a page, block by block."""
        page = next(leaf.label for leaf in self.leaves if leaf.sheet is sheet)
        found = ((block, self._run(page, sheet, block, block.start, block.end)) for block in sheet.blocks)
        return [(block, run) for block, run in found if run.lines]

    def _of(self, area: Area) -> Iterator[Run]:
        leaves = [leaf for leaf in self.leaves if leaf.file == area.file]
        if not area.begin or not leaves:
            return
        for leaf in leaves:
            if leaf.sheet and area.begin in leaf.sheet.spans:
                yield from self._on(leaf.label, leaf.sheet, area.begin, area.end)
                return
        if any(leaf.sheet for leaf in leaves):
            self.absent.append(area.begin)
        yield Run(leaves[0].label)

    def _on(self, page: str, sheet: Sheet, begin: str, end: str | None) -> Iterator[Run]:
        start, stop = sheet.spans[begin]
        stop = max(stop, sheet.spans.get(end or begin, (0, 0))[1])
        blocks = [block for block in sheet.blocks if block.start < stop and start < block.end]
        for block in blocks:
            yield self._run(page, sheet, block, max(start, block.start), min(stop, block.end))
        if not blocks:
            yield Run(page, (), sheet.shapes.get(begin))

    def _run(self, page: str, sheet: Sheet, block: TextBlock, start: int, stop: int) -> Run:
        every = sheet.lines[start:stop]
        lines = tuple(line for line in every if line not in self._taken)
        self._taken.update(lines)
        boxes = [line.box for line in lines if line.box]
        whole = len(lines) == block.end - block.start
        shape = block.shape if whole else None
        return Run(page, lines, shape or (rectangle(around(boxes)) if boxes else None))
