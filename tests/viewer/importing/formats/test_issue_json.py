"""The open format: out and in again without loss, and nothing but a clear refusal for what it doesn't allow."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Issue
from tests import strategies
from viewer.exporting.issue_json import encode
from viewer.importing.formats import issue_json
from viewer.importing.material import FormatError, Material

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
_KEYS = (
    "newspaper",
    "date",
    "edition",
    "number",
    "pages_declared",
    "pages",
    "articles",
    "contents",
    "sources",
    "warnings",
)


def _can_hold(issue: Issue) -> bool:
    """JSON has no lone surrogates, and the format wants every page of an article listed."""
    return not any("\ud800" <= char <= "\udfff" for char in repr(issue))


def _of_the_format(issue: Issue) -> Issue:
    """The issue without what only records know."""
    return replace(
        issue,
        weekday_printed=None,
        lunar=None,
        pages=tuple(replace(page, furniture=()) for page in issue.pages),
        contents=tuple(replace(entry, printed=None) for entry in issue.contents),
        articles=tuple(
            replace(
                article,
                jumps=tuple(replace(jump, printed=None) for jump in article.jumps),
                blocks=tuple(replace(block, joins=()) for block in article.blocks),
            )
            for article in issue.articles
        ),
    )


def _material(text: str) -> Material:
    return Material("a.json", text.encode("utf-8", "surrogatepass"), text, "utf-8")


def _read(value: dict[str, Any]) -> Issue:
    return issue_json.read(_material(json.dumps(value, ensure_ascii=False)))[0]


@given(issue=strategies.issues().filter(_can_hold).map(_of_the_format))
def test_out_and_in_again_is_the_same(issue: Issue) -> None:
    data = encode(issue)
    material = Material("a.json", data, data.decode(), "utf-8")
    assert issue_json.score(material) == 100
    (read,) = issue_json.read(material)
    assert read == issue
    assert encode(read) == data


@given(issue=strategies.issues().filter(_can_hold))
def test_what_only_records_know_is_not_written(issue: Issue) -> None:
    value = json.loads(encode(issue))
    assert list(value) == [
        "format", "newspaper", "date", "edition", "number", "whole_number", "pages_declared",
        "pages", "articles", "contents", "sources", "warnings",
    ]  # fmt: skip
    for article in value["articles"]:
        assert all(list(block) == ["kind", "text"] for block in article["blocks"])
        assert all(list(jump) == ["direction", "page", "resolved"] for jump in article["jumps"])


@given(issue=strategies.issues().filter(_can_hold).map(_of_the_format), key=st.sampled_from(_KEYS), odd=_JSON)
def test_anything_else_is_refused_or_read(issue: Issue, key: str, odd: Any) -> None:
    value = json.loads(encode(issue)) | {key: odd}
    try:
        read = _read(value)
    except FormatError as error:
        assert error.why == "malformed"
    else:
        assert encode(read)


@given(text=st.one_of(st.text(), _JSON.map(json.dumps)))
def test_other_text_is_not_wanted(text: str) -> None:
    material = _material(text)
    if issue_json.score(material) == 0:
        with pytest.raises(FormatError):
            issue_json.read(material)


_SMALL = {"format": "baoku-issue/1", "newspaper": {"title": "山海新报"}, "date": "2031-03-10"}


@pytest.mark.parametrize(
    "fault",
    [
        {"date": "2031-02-30"},
        {"pages": [{"label": "1"}, {"label": "1"}]},
        {"articles": [{"kind": "poem"}]},
        {"articles": [{"placements": [{"page": "9", "position": 1}]}]},
        {"contents": [{"title": "x", "page": "1", "article": 3}]},
        {"pages_declared": 10**30},
        {"articles": [{"blocks": [{"kind": "paragraph"}]}]},
    ],
)
def test_faults_are_named(fault: dict[str, Any]) -> None:
    with pytest.raises(FormatError) as refused:
        _read(_SMALL | fault)
    assert refused.value.found


def test_keys_of_a_later_version_are_left_out() -> None:
    assert _read(_SMALL | {"weather": "晴"}).newspaper.title == "山海新报"


def test_deep_nesting_is_refused() -> None:
    text = '{"format": "baoku-issue/1", "newspaper": ' + "[" * 100_000
    with pytest.raises(FormatError):
        issue_json.read(_material(text))
