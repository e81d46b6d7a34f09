"""ninjs in its versions, one item or many, pictures with captions."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from db.records import Article, Person
from viewer.importing.formats import ninjs
from viewer.importing.material import FormatError, Material


def _material(value: Any) -> Material:
    text = json.dumps(value, ensure_ascii=False)
    return Material("a.json", text.encode(), text, "utf-8")


def _read(value: Any) -> list[Article]:
    material = _material(value)
    assert ninjs.score(material) == 95
    return [article for issue in ninjs.read(material) for article in issue.articles]


_ONE = {
    "uri": "urn:a", "type": "text", "versioncreated": "2031-03-10T08:00:00+0800", "headline": "Ships sail",
    "slugline": "no", "byline": "By Jane Doe", "located": "Stonehaven", "source": "SWA",
    "genre": [{"name": "Article (news)"}], "body_text": "no",
    "body_html": "<p>STONEHAVEN (SWA) - one&nbsp;<b>two</b></p><p>three<br/>four</p>",
}  # fmt: skip
_TWO = {
    "uri": "urn:a", "versioncreated": "2031-03-10", "pubstatus": "usable", "by": "Jane Doe and Tom Hill",
    "headlines": [{"role": "main", "value": "Ships sail"}, {"role": "subhead", "value": "At last"}],
    "bodies": [{"role": "text", "value": "no"}, {"contenttype": "text/html", "value": "<h1>Ships sail</h1><p>one</p>"}],
    "associations": [{"type": "picture", "by": "Ann Lee/SWA", "descriptions": [{"value": "The harbour"}]}],
}  # fmt: skip


def test_the_first_version() -> None:
    (issue,) = ninjs.read(_material(_ONE))
    (article,) = issue.articles
    assert (issue.newspaper.title, issue.date) == ("", date(2031, 3, 10))
    assert (article.headline, article.byline, article.kicker, article.column) == (
        "Ships sail",
        "By Jane Doe",
        None,
        None,
    )
    assert (article.dateline, article.place) == ("STONEHAVEN (SWA) -", "Stonehaven")
    assert [block.text for block in article.blocks] == ["one\u00a0two", "three\nfour"]


@pytest.mark.parametrize("camel", [False, True])
def test_the_second_and_the_third(camel: bool) -> None:
    value = json.loads(
        json.dumps(_TWO).replace("versioncreated", "versionCreated").replace("contenttype", "contentType")
    )
    (article,) = _read(value if camel else _TWO)
    assert (article.headline, article.deck) == ("Ships sail", "At last")
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", "one"), ("caption", "The harbour"), ("credit", "Ann Lee/SWA"),
    ]  # fmt: skip
    assert article.people == (
        Person("Jane Doe", "author"), Person("Tom Hill", "author"), Person("Ann Lee", "photographer"),
    )  # fmt: skip


def test_items_in_lists_and_wrappers() -> None:
    items = [_ONE | {"headline": name} for name in ("甲", "乙")]
    for value in (items, {"total": 2, "item": items}, {"data": {"items": [{"item": each} for each in items]}}):
        assert [article.headline for article in _read(value)] == ["甲", "乙"]


def test_an_item_without_markup_has_its_lines_as_paragraphs() -> None:
    (article,) = _read({"guid": "a", "type": "text", "headline": "潮汐", "body_text": "潮汐馆开馆。\n观众很多。"})
    assert [block.text for block in article.blocks] == ["潮汐馆开馆。", "观众很多。"]


def test_a_picture_by_itself_is_a_photograph() -> None:
    (article,) = _read(
        {"guid": "a", "type": "picture", "headline": "Harbour", "description_text": "The harbour", "byline": "Ann Lee"}
    )
    assert article.kind == "photo"
    assert [(block.kind, block.text) for block in article.blocks] == [("caption", "The harbour"), ("credit", "Ann Lee")]


@pytest.mark.parametrize(
    "value",
    [
        [],
        {},
        {"title": "a", "content": "b"},
        [{"headline": "a", "body_text": "b"}],
        {"format": "baoku-issue/1"},
        "body_html",
    ],
)
def test_other_json_is_not_wanted(value: Any) -> None:
    material = _material(value)
    assert ninjs.score(material) == 0
    with pytest.raises(FormatError):
        ninjs.read(material)
