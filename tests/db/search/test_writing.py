from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Filter
from db.search import filters
from db.search.query import parse
from db.search.writing import written
from tests.strategies import filled

WRITTEN = [
    ("甲乙 丙丁", "甲乙 丙丁"),
    ("甲乙 ＯＲ 丙丁 戊己", "甲乙 OR 丙丁 戊己"),
    ("（甲乙 OR 丙丁） 戊己", "(甲乙 OR 丙丁) 戊己"),
    ("甲乙 NOT（丙丁 戊己）", "甲乙 -(丙丁 戊己)"),
    ("“他说好”", '"他说好"'),
    ("deep* C++", 'deep* "C++"'),
    ("标题：甲乙 作者:丙", "title:甲乙 author:丙"),
    ("版:A* 栏目=要闻", 'page:A* column="要闻"'),
    ("甲乙 NEAR/5 丙丁", "甲乙 NEAR/5 丙丁"),
    ("日期:2031-02..", "date:2031-02-01.."),
    ('"AND"', '"AND"'),
]


@pytest.mark.parametrize(("typed", "text"), WRITTEN)
def test_a_tree_is_written_as_one_could_have_typed_it(typed: str, text: str) -> None:
    root = parse(typed).root
    assert root is not None
    assert written(root) == text


words = st.sampled_from(
    ["甲乙", "丙丁", "deep*", '"他说""好"', "C++", "title:甲", "-丙丁", "版:1", "column=要闻", "date:2031"]
)
groups = st.recursive(
    words,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(" ".join),
        st.lists(inner, min_size=1, max_size=3).map(" OR ".join),
        inner.map("({})".format),
        inner.map("-({})".format),
    ),
    max_leaves=8,
)


@given(groups)
def test_what_is_written_is_understood_as_it_was(typed: str) -> None:
    root = parse(typed).root
    assert root is not None
    once = parse(written(root)).root
    assert once is not None
    assert parse(written(once)).root == once
    assert '"C++"' in written(root) or once == root


fields = st.sampled_from(("newspaper", "page", "column", "person", "kind", "tag"))


@given(fields, filled, st.booleans())
def test_a_filter_is_read_as_it_was_written(field: str, value: str, excluded: bool) -> None:
    chosen = Filter(field, value, excluded)  # type: ignore[arg-type]
    assert filters.read(filters.written(chosen)) == chosen


@pytest.mark.parametrize(
    "chosen",
    [
        Filter("year", "2031"),
        Filter("month", "2031-02", True),
        Filter("days", "2031-02-03..2031-02-05"),
        Filter("days", "2031-02-03"),
    ],
)
def test_a_stretch_of_time_is_read_as_it_was_written(chosen: Filter) -> None:
    assert filters.read(filters.written(chosen)) == chosen


@pytest.mark.parametrize("text", ["甲乙", "版:1", "date:去年", 'column="甲" 乙', ""])
def test_what_is_no_filter_is_none(text: str) -> None:
    assert filters.read(text) is None
