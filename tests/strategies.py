"""Issues as hypothesis makes them: whole, consistent, and full of odd text."""

from __future__ import annotations

import datetime

from hypothesis import strategies as st

from db.records import (
    Article,
    Block,
    ContentsEntry,
    Furniture,
    Issue,
    Jump,
    Newspaper,
    Page,
    Person,
    Placement,
    Source,
    Warning,
)

_LETTERS = "中国高新技术产业数据书書发髮着著经济 \n　,，.。“”\"'()（）AIaiＡ5５G-é😀𠀀%ﬁ①"
_ALPHABET = st.one_of(st.sampled_from(_LETTERS), st.characters(exclude_categories=["Cs", "Cc"]))
TEXT = st.text(alphabet=_ALPHABET, max_size=24)
_SOME = st.one_of(st.none(), TEXT.filter(bool))
_LABELS = st.sampled_from(["1", "2", "10", "A01", "A10", "B2", "特1"])
_COUNT = st.integers(1, 99)

_PEOPLE = st.builds(
    Person,
    TEXT.filter(bool),
    st.sampled_from(["author", "photographer", "editor", "layout", "correspondent", "translator"]),
    _SOME,
)
BLOCKS = st.builds(
    Block, st.sampled_from(["paragraph", "subheading", "caption", "credit", "note", "table"]), TEXT.filter(bool)
)


@st.composite
def issues(draw: st.DrawFn, *, printed: bool = True) -> Issue:
    """An issue; without printed fields it is one that the open format can hold."""
    labels = draw(st.lists(_LABELS, unique=True, min_size=1, max_size=4))
    count = draw(st.integers(0, 4))
    furniture = st.builds(Furniture, st.sampled_from(["masthead", "folio", "unplaced"]), TEXT.filter(bool))
    pages = tuple(
        Page(
            label,
            draw(_SOME),
            tuple(draw(st.lists(TEXT.filter(bool), max_size=2))),
            tuple(draw(st.lists(furniture, max_size=2))) if printed else (),
        )
        for label in labels
    )
    lines = _SOME if printed else st.none()
    jumps = st.builds(Jump, st.sampled_from(["to", "from"]), _LABELS, st.booleans(), lines)
    article = st.builds(
        Article,
        kind=st.sampled_from(["article", "photo", "notice", "correction", "staff"]),
        headline=_SOME, kicker=_SOME, deck=_SOME, column=_SOME, byline=_SOME, dateline=_SOME, place=_SOME,
        people=st.lists(_PEOPLE, max_size=2).map(tuple),
        placements=st.lists(
            st.builds(Placement, st.sampled_from(labels), _COUNT), min_size=1, max_size=3
        ).map(tuple),
        jumps=st.lists(jumps, max_size=2).map(tuple),
        blocks=st.lists(BLOCKS, max_size=4).map(tuple),
    )  # fmt: skip
    entry = st.builds(ContentsEntry, TEXT, _SOME, st.integers(0, count - 1) if count else st.none(), lines)
    return Issue(
        newspaper=draw(st.builds(Newspaper, TEXT, _SOME, _SOME, _SOME, _SOME, _SOME, _SOME)),
        date=draw(st.one_of(st.none(), st.dates(datetime.date(1800, 1, 1), datetime.date(2100, 1, 1)))),
        edition=draw(_SOME),
        number=draw(_SOME),
        whole_number=draw(_SOME),
        pages_declared=draw(st.one_of(st.none(), _COUNT)),
        weekday_printed=draw(_SOME) if printed else None,
        lunar=draw(_SOME) if printed else None,
        pages=pages,
        articles=tuple(draw(article) for _ in range(count)),
        contents=tuple(draw(st.lists(entry, max_size=2))),
        sources=tuple(draw(st.lists(st.builds(Source, TEXT, TEXT, st.just("utf-8")), max_size=2, unique=True))),
        warnings=tuple(draw(st.lists(st.builds(Warning, TEXT, st.one_of(st.none(), _COUNT), TEXT, TEXT), max_size=2))),
    )
