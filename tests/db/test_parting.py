"""Terms of a user dictionary in a text, against a plain look from left to right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import parting
from db.grams import is_letter

PLACES = [
    ("潮汐发电站", {"潮汐发电"}, ["潮汐发电"]),
    ("潮汐发电站", {"潮汐", "潮汐发电", "发电站"}, ["潮汐发电"]),
    ("发电发电", {"发电"}, ["发电", "发电"]),
    ("in new york时报", {"new york"}, ["new york"]),
    ("the mail", {"ai"}, []),
    ("用ai写", {"ai"}, ["ai"]),
    ("c++与c#", {"c++", "c#"}, ["c++", "c#"]),
    ("[a]^", {"]^", "[a"}, ["[a", "]^"]),
    ("潮汐", set(), []),
    ("", {"潮汐"}, []),
]


@pytest.mark.parametrize(("text", "terms", "found"), PLACES)
def test_the_longest_term_at_each_place_is_taken(text: str, terms: set[str], found: list[str]) -> None:
    assert [text[span.start : span.end] for span in parting.places(text, frozenset(terms))] == found


_texts = st.text("潮汐发电ab1 -^]", max_size=12)


@given(_texts, st.frozensets(st.text("潮汐发电ab1 -^]", min_size=1, max_size=4), max_size=6))
def test_terms_are_found_as_somebody_reading_finds_them(text: str, terms: frozenset[str]) -> None:
    expected, at = [], 0
    while at < len(text):
        here = [term for term in terms if text.startswith(term, at) and _is_whole(text, at, at + len(term))]
        if here:
            expected.append((at, at + max(map(len, here))))
        at = expected[-1][1] if here else at + 1
    assert [(span.start, span.end) for span in parting.places(text, terms)] == expected


def _is_whole(text: str, start: int, end: int) -> bool:
    edges = [(text[at - 1], text[at]) for at in (start, end) if 0 < at < len(text)]
    return not any(is_letter(before) and is_letter(after) for before, after in edges)
