"""Articles made of what stands on leaves: heads by size and place, paragraphs, regions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from db.records import Article, Block, Placement, Region
from viewer.importing import story
from viewer.importing.pdf import texts
from viewer.importing.pdf.furniture import as_line
from viewer.importing.pdf.layout import Laid
from viewer.importing.pdf.leaves import Leaf
from viewer.importing.pdf.lines import TextLine
from viewer.importing.pdf.surface import Rect
from viewer.importing.pdf.texts import Placed
from viewer.importing.pdf.upright import turned_back
from viewer.importing.printed import bylines, editors, folio, heads, kinds, photos
from viewer.importing.printed.folio import Folio
from viewer.importing.printed.heads import Heads

_SAME = 0.93
"""Of the largest size: lines of the headline itself."""
_FIRST = 6


@dataclass(slots=True)
class Draft:
    """An article while its leaves are read."""

    heads: Heads
    lines: list[Placed] = field(default_factory=list)
    byline: str | None = None
    label: str = ""
    source: tuple[str, Folio] | None = None
    """The line under its heads that names paper, day and page, as it is printed in a text set anew."""
    regions: dict[int, list[Region]] = field(default_factory=dict)
    caption: bool = False

    def article(self, position: int, leaf: int | None) -> Article:
        """The article; regions are given for the leaf that is its page's picture."""
        paragraphs = texts.paragraphs(self.lines)
        if self.caption:
            made = _picture(paragraphs, self.label, position)
        else:
            made = story.article(self.heads, paragraphs, self.label, position, self.byline)
            made = _with_subheadings(made, {line.text for line in self.lines if line.large})
        regions = tuple(self.regions.get(leaf, ())) if leaf is not None else ()
        return replace(made, placements=(Placement(self.label, position, regions),))


def draft(laid: Laid, leaf: Leaf, label: str) -> Draft:
    """Begin an article with what is laid out of it on a leaf."""
    source = _source(laid.lines)
    lines, byline = laid.lines, None
    if source is not None:
        at = source[0]
        byline = "\n".join(line.text for line in lines[:at]) or None
        lines = lines[at + 1 :]
    made = Draft(_heads(laid.heads), lines, byline, label, caption=laid.caption)
    if source is not None:
        made.source = (laid.lines[source[0]].text, source[1])
        made.label = source[1].label or label
    made.regions[leaf.number] = regions(laid.rects, leaf)
    return made


def extend(before: Draft, laid: Laid, leaf: Leaf) -> None:
    """Go on with an article on a leaf; heads that stand there are subheadings of it."""
    size = before.lines[-1].size if before.lines else 0.0
    before.lines += [Placed(line.text, line.size, texts.INDENT, 0.0, 0.0, 0.0, line.size > size) for line in laid.heads]
    before.lines += laid.lines
    before.regions.setdefault(leaf.number, []).extend(regions(laid.rects, leaf))


def regions(rects: list[Rect], leaf: Leaf) -> list[Region]:
    """Rectangles as shares of a leaf's sides, as it is printed."""
    width, height = leaf.width, leaf.height
    if leaf.turned:
        rects = [turned_back(rect, leaf.height) for rect in rects]
        width, height = height, width
    found = []
    for rect in rects:
        left, right = (round(min(1.0, max(0.0, x / width)), 4) for x in (rect.left, rect.right))
        top, bottom = (round(min(1.0, max(0.0, y / height)), 4) for y in (rect.top, rect.bottom))
        found.append(Region(((left, top), (right, top), (right, bottom), (left, bottom))))
    return found


def staff(article: Article) -> tuple[str, ...]:
    """The editors that an article names that is nothing but their list."""
    rest = [block for block in article.blocks if block.kind not in ("credit", "note")]
    lines = (article.headline or "").split("\n")
    found = [editors.read(as_line(line).flat) for line in lines if line.strip()]
    return tuple(name for names in found for name in names) if found and all(found) and not rest else ()


def _source(lines: list[Placed]) -> tuple[int, Folio] | None:
    """Where among the first lines paper, day and page are named, and what that line says."""
    for place, line in enumerate(lines[:_FIRST]):
        found = folio.read(as_line(line.text)) if line.text.startswith("《") else None
        if found is not None and found.title and found.label:
            return place, found
    return None


def _heads(lines: list[TextLine]) -> Heads:
    """Tell heads apart: the largest are the headline, above it stands the kicker, below it the deck."""
    if not lines:
        return Heads()
    largest = max(line.size for line in lines)
    first = next(place for place, line in enumerate(lines) if line.size >= _SAME * largest)
    end = first
    while end < len(lines) and lines[end].size >= _SAME * largest:
        end += 1
    columns = [line for line in [*lines[:first], *lines[end:]] if heads.is_column(as_line(line.text))]
    above, below = ([line for line in part if line not in columns] for part in (lines[:first], lines[end:]))
    kicker, headline, deck, column = (
        "\n".join(line.text for line in part) for part in (above, lines[first:end], below, columns)
    )
    return story.headed(kicker, headline, deck, column or heads.rubric(headline.replace("\n", "")))


def _picture(paragraphs: list[str], label: str, position: int) -> Article:
    """What is printed beside a picture: its caption and its credit."""
    blocks = []
    for text in paragraphs:
        start = photos.credit_start(text)
        if photos.is_credit(as_line(text).flat):
            blocks.append(Block("credit", text))
        elif start is None:
            blocks.append(Block("caption", text))
        else:
            blocks += [Block("caption", text[:start].rstrip()), Block("credit", text[start:].strip())]
    people = [who for block in blocks if block.kind == "credit" for who in photos.people(as_line(block.text).flat)]
    return Article(kind="photo", blocks=tuple(blocks), people=tuple(dict.fromkeys(people)))


def _with_subheadings(article: Article, large: set[str]) -> Article:
    """The article with those of its paragraphs that are set large as subheadings, where they stand alone."""
    if kinds.announced(article.headline) == "photo":
        return article
    blocks = list(article.blocks)
    is_large = [block.text in large and not bylines.is_line(as_line(block.text).flat) for block in blocks]
    for place, block in enumerate(blocks):
        alone = not any(is_large[max(0, place - 1) : place] + is_large[place + 1 : place + 2])
        if is_large[place] and alone and block.kind == "paragraph":
            blocks[place] = replace(block, kind="subheading")
    return replace(article, blocks=tuple(blocks))
