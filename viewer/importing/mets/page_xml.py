"""PAGE XML of any version (PRImA): the regions and lines of a page, as a sheet like those of ALTO."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viewer.importing.mets import alto, lines, xml
from viewer.importing.mets.alto import Shape, Sheet, TextBlock, around
from viewer.importing.mets.lines import Line

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MARGINAL = ("header", "footer", "page-number", "signature-mark", "catch-word")


def sheets(root: Element) -> tuple[Sheet, ...]:
    """The pages of a PAGE document; it has one."""
    return tuple(_Reader(page).sheet() for page in xml.children(root, "Page"))


@dataclass(slots=True)
class _Reader:
    """A page being read."""

    page: Element
    lines: list[Line] = field(default_factory=list)
    blocks: list[TextBlock] = field(default_factory=list)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)

    def sheet(self) -> Sheet:
        """Everything on the page, in its reading order where one is told."""
        order = [
            xml.attribute(each, "regionRef") for each in xml.descendants(self.page, "RegionRefIndexed", "RegionRef")
        ]
        place = {key: n for n, key in enumerate(order)}
        regions = list(xml.descendants(self.page, "TextRegion"))
        for region in sorted(regions, key=lambda each: place.get(each.get("id"), len(place))):
            self._take(region)
        return Sheet(None, None, None, tuple(self.lines), tuple(self.blocks), self.spans, {})

    def _take(self, region: Element) -> None:
        start, shape = len(self.lines), self._shape(region)
        inner = list(xml.children(region, "TextLine"))
        for line in inner or [region]:
            corners = self._shape(line) if inner else None
            box = around((x, y, x, y) for x, y in corners) if corners else None
            self.lines += (lines.plain(text, box) for text in _texts(line))
        if len(self.lines) > start:
            margin = region.get("type") in _MARGINAL
            self.blocks.append(TextBlock(start, len(self.lines), shape, margin))
        if key := region.get("id"):
            self.spans.setdefault(key, (start, len(self.lines)))

    def _shape(self, element: Element) -> Shape | None:
        width, height = (alto.number(self.page, name) or 0.0 for name in ("imageWidth", "imageHeight"))
        shapes = (alto.outline_of(each.get("points"), width, height) for each in xml.children(element, "Coords"))
        return next(shapes, None)


def _texts(element: Element) -> Iterator[str]:
    """The lines of the reading that is thought best: the first, or the one of the lowest index."""
    read = sorted(xml.children(element, "TextEquiv"), key=lambda each: each.get("index") or "")
    for unicode in (each for found in read[:1] for each in xml.children(found, "Unicode")):
        yield from (text.strip() for text in (unicode.text or "").splitlines() if text.strip())
