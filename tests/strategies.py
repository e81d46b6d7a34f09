"""Issues and texts of all kinds, for property tests: Chinese, Latin, digits, signs, blanks, rare characters."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from hypothesis import strategies as st

from db.records import (
    Article,
    Block,
    ContentsEntry,
    Facsimile,
    Furniture,
    Issue,
    Jump,
    Newspaper,
    Page,
    Person,
    Placement,
    Region,
    Source,
    Warning,
)

T = TypeVar("T")

_COMMON = "海湾日报成本革命人工智能国家國家圖書館中中的的一二〇々"
_LATIN = "aAbBeEiIoOsStT0123456789éßΩя"
_SIGNS = "，。“”‘’《》（）、：—…·！？,.\"'()-+%&/_*#:;^"
_BLANKS = " \t\n\u3000\u00a0"
_ODD = "\u200b\u00ad\ufeff\u00adＡ５ａ％ｶ한글가𠀀𠮷🚀\u0301\u2423\u02c8\ufdd0\ufdd1\ufdd2\x00\x1f\ufffe\U0010ffff"

texts = st.text(st.sampled_from(_COMMON + _LATIN + _SIGNS + _BLANKS + _ODD) | st.characters(exclude_categories=["Cs"]))
"""Text out of few characters, so that things repeat, with anything else in between."""
filled = texts.filter(bool)
maybe = st.none() | filled

_kinds = st.sampled_from(
    ("article", "photo", "contents", "editor_note", "notice", "advertisement", "staff", "correction")
)
_roles = st.sampled_from(("author", "photographer", "editor", "layout", "correspondent", "translator"))
_block_kinds = st.sampled_from(("paragraph", "subheading", "caption", "credit", "note", "table"))

_shares = st.floats(0, 1)
newspapers = st.builds(Newspaper, filled, maybe, maybe, maybe, maybe, maybe, maybe)


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    text = draw(texts)
    joins = draw(st.lists(st.integers(0, len(text)), unique=True, max_size=2).map(sorted))
    return Block(draw(_block_kinds), text, tuple(joins))


def articles(labels: list[str]) -> st.SearchStrategy[Article]:
    """Articles on pages of these labels."""
    regions = _some(st.builds(Region, _some(st.tuples(_shares, _shares))))
    placement = st.builds(Placement, st.sampled_from(labels), st.integers(1, 30), regions)
    placements = _some(placement) if labels else st.just(())
    return st.builds(
        Article,
        kind=_kinds,
        headline=maybe,
        kicker=maybe,
        deck=maybe,
        column=maybe,
        byline=maybe,
        people=_some(st.builds(Person, filled, _roles, maybe)),
        dateline=maybe,
        place=maybe,
        placements=placements,
        jumps=_some(st.builds(Jump, st.sampled_from(("to", "from")), filled, st.booleans(), maybe)),
        blocks=st.lists(blocks(), max_size=4).map(tuple),
        url=maybe,
    )


@st.composite
def issues(draw: st.DrawFn) -> Issue:
    """Issues that no archive has stored yet, their pages in the order that page labels give."""
    labels = sorted(draw(st.lists(st.sampled_from(("1", "2", "10", "A01", "B02", "特1")), unique=True)), key=_place)
    found = tuple(draw(st.lists(articles(labels), max_size=4)))
    places = st.none() | st.integers(0, len(found) - 1) if found else st.none()
    return Issue(
        newspaper=draw(newspapers),
        date=draw(st.none() | st.dates(date(1872, 1, 1), date(2100, 1, 1))),
        edition=draw(maybe),
        number=draw(maybe),
        whole_number=draw(maybe),
        pages_declared=draw(st.none() | st.integers(1, 200)),
        weekday_printed=draw(maybe),
        lunar=draw(maybe),
        pages=tuple(draw(st.tuples(*(_page(label) for label in labels)))),
        articles=found,
        contents=draw(_some(st.builds(ContentsEntry, filled, maybe, places, maybe))),
        sources=draw(st.lists(st.builds(Source, filled, filled, filled), max_size=2, unique=True).map(tuple)),
        warnings=draw(_some(st.builds(Warning, filled, st.none() | st.integers(1, 9), filled, filled))),
    )


def _page(label: str) -> st.SearchStrategy[Page]:
    kinds = st.sampled_from(("masthead", "folio", "editors", "contents_heading", "imprint", "unplaced"))
    facsimiles = st.none() | st.builds(Facsimile, filled, st.integers(0, 99))
    return st.builds(Page, st.just(label), maybe, _some(filled), _some(st.builds(Furniture, kinds, filled)), facsimiles)


def _place(label: str) -> int:
    return ("1", "2", "10", "A01", "B02", "特1").index(label)


def _some(each: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(each, max_size=2).map(tuple)
