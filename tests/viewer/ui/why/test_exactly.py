"""Quotes round a typed text: what was searched word by word is then searched as it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.nodes import Term
from db.search.query import parse
from viewer.ui.why.exactly import exactly


@pytest.mark.parametrize(
    ("typed", "quoted"),
    [
        ("潮水发电站", '"潮水发电站"'),
        ("潮水发电站 山海", '"潮水发电站" "山海"'),
        ("潮水　发电站 -风暴", '"潮水" "发电站" -"风暴"'),
        ('"潮水" 发电站', None),
        ("标题:潮水", None),
        ("潮水 OR 发电站", None),
        ("(潮水)", None),
        ("deep*", None),
        ("", None),
        ("  ", None),
    ],
)
def test_each_piece_is_quoted_unless_signs_stand_in_the_text(typed: str, quoted: str | None) -> None:
    assert exactly(typed) == quoted


@given(st.text(alphabet="潮汐发电站山海AI5g-－.，。 \u3000/～", max_size=20))
def test_what_is_quoted_is_searched_exactly(typed: str) -> None:
    quoted = exactly(typed)
    if quoted is not None:
        terms = parse(quoted).sought
        assert all(isinstance(term, Term) and term.exact for term in terms)
        wanted = "".join(piece for piece in typed.split() if piece[0] not in "-－")
        assert set("".join(term.text for term in terms if isinstance(term, Term))) <= set(wanted) | set(typed)
