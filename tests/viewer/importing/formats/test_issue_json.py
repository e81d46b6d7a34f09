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


def _without_later_keys(issue: Issue) -> Issue:
    return replace(
        issue,
        weekday_printed=None,
        lunar=None,
        pages=tuple(replace(page, furniture=(), facsimile=None) for page in issue.pages),
        contents=tuple(replace(entry, printed=None) for entry in issue.contents),
        articles=tuple(
            replace(
                article,
                url=None,
                placements=tuple(replace(placement, regions=()) for placement in article.placements),
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


@given(issue=strategies.issues().filter(_can_hold))
def test_out_and_in_again_is_the_same(issue: Issue) -> None:
    data = encode(issue)
    material = Material("a.json", data, data.decode(), "utf-8")
    assert issue_json.score(material) == 100
    (read,) = issue_json.read(material)
    assert read == issue
    assert encode(read) == data


@given(issue=strategies.issues().filter(_can_hold))
def test_keys_stand_in_their_order_and_later_ones_only_where_there_is_something(issue: Issue) -> None:
    value = json.loads(encode(issue))
    told = [name for name in ("weekday_printed", "lunar") if getattr(issue, name) is not None]
    assert list(value) == [
        "format", "newspaper", "date", "edition", "number", "whole_number", "pages_declared", *told,
        "pages", "articles", "contents", "sources", "warnings",
    ]  # fmt: skip
    for page in value["pages"]:
        assert page.get("furniture", ["there"])
    for article in value["articles"]:
        assert all(list(block) in (["kind", "text"], ["kind", "text", "joins"]) for block in article["blocks"])
        assert all(jump.get("printed", "") is not None for jump in article["jumps"])


@given(issue=strategies.issues().filter(_can_hold))
def test_a_file_of_the_first_version_is_read_as_ever(issue: Issue) -> None:
    value = json.loads(encode(issue))
    for name in ("weekday_printed", "lunar"):
        value.pop(name, None)
    for page in value["pages"]:
        page.pop("furniture", None)
        page.pop("facsimile", None)
    for entry in value["contents"]:
        entry.pop("printed", None)
    for article in value["articles"]:
        article.pop("url", None)
        for part in (*article["blocks"], *article["jumps"], *article["placements"]):
            for name in ("joins", "printed", "regions"):
                part.pop(name, None)
    assert _read(value) == _without_later_keys(issue)


@given(issue=strategies.issues().filter(_can_hold), key=st.sampled_from(_KEYS), odd=_JSON)
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
        {"articles": [{"blocks": [{"kind": "paragraph", "text": "潮", "joins": [2]}]}]},
        {"articles": [{"blocks": [{"kind": "paragraph", "text": "潮水", "joins": [1, 1]}]}]},
        {"pages": [{"label": "1", "furniture": [{"kind": "weather", "text": "晴"}]}]},
        {"pages": [{"label": "1", "facsimile": {"sha256": "ab", "leaf": 10**30}}]},
    ],
)
def test_faults_are_named(fault: dict[str, Any]) -> None:
    with pytest.raises(FormatError) as refused:
        _read(_SMALL | fault)
    assert refused.value.found


def test_numbers_of_an_archive_are_not_believed() -> None:
    issue = _read(_SMALL | {"id": 7, "articles": [{"id": 8}]})
    assert (issue.id, issue.articles[0].id) == (None, None)


def test_keys_of_a_later_version_are_left_out() -> None:
    assert _read(_SMALL | {"weather": "晴"}).newspaper.title == "山海新报"


def test_deep_nesting_is_refused() -> None:
    text = '{"format": "baoku-issue/1", "newspaper": ' + "[" * 100_000
    with pytest.raises(FormatError):
        issue_json.read(_material(text))
