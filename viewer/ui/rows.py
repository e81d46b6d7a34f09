"""What the rows of the list in the middle show: of a search's hit, of an article on a page, of a clipping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db.clippings import Clipping
from db.records import ArticleListing, Hit, Span
from viewer.ui import language
from viewer.ui.byline import SIGNS


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows, and the article it stands for."""

    article: int
    title: str
    detail: str
    text: str
    title_spans: tuple[Span, ...] = ()
    text_spans: tuple[Span, ...] = ()
    remark: str = ""


def of_hit(hit: Hit) -> Row:
    """The row of a search's hit."""
    parts = (language.day(hit.date), hit.newspaper, language.page(hit.page) if hit.page else "")
    detail = " · ".join(part for part in parts if part)
    return Row(hit.article, hit.title, detail, hit.snippet, hit.title_spans, hit.snippet_spans)


def of_listing(listing: ArticleListing) -> Row:
    """The row of an article on a page."""
    byline = " ".join((listing.byline or "").split()).lstrip(SIGNS)
    pages = " → ".join(language.page(label) for label in listing.pages)
    return Row(listing.id, listing.title, " · ".join(part for part in (byline, pages) if part), listing.opening)


def of_clippings(clippings: Sequence[Clipping]) -> tuple[Row, ...]:
    """The rows of a folder's clippings, numbered in their order."""
    return tuple(_of_clipping(place, each) for place, each in enumerate(clippings, start=1))


def _of_clipping(place: int, clipping: Clipping) -> Row:
    parts = (language.day(clipping.date), clipping.newspaper, language.page(clipping.page) if clipping.page else "")
    detail = " · ".join(part for part in parts if part)
    return Row(
        clipping.article,
        f"{place:,}  {clipping.title}",
        detail,
        clipping.opening,
        remark=" ".join(clipping.remark.split()),
    )
