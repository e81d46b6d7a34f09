"""Suggestions while somebody types, against a look at every term."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from db import archive, digests, issues, keywords, suggestions
from db.readings import reading
from db.records import Person
from db.suggestions import suggest
from tests.papers import article, issue

_WORDS = (
    "高新技术",
    "高兴",
    "灯塔",
    "灯光",
    "等待",
    "电站",
    "潮汐",
    "海湾",
    "海湾日报",
    "DeepSeek",
    "绿灯",
    "女儿",
    "dt",
)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """An archive of some words, the first the most frequent, and of more that begin with an h than are sorted."""
    with closing(archive.create_or_open(tmp_path_factory.mktemp("terms") / "a.baoku")) as db, archive.transaction(db):
        for n, word in enumerate(_WORDS):
            _add(db, word, 1000 - n)
        for n in range(700):
            _add(db, f"{'海灰红黄'[n % 4]}{chr(0x5000 + n)}{chr(0x6000 + n)}", n % 97)
        yield db


def _add(db: Database, word: str, articles: int) -> None:
    pinyin, initials = reading(word.lower()) or (None, None)
    row = {"kind": "word", "text": word.lower(), "shown": word, "pinyin": pinyin, "initials": initials}
    db.table("term").insert(row | {"articles": articles})


TYPED = [
    ("gxjs", ["高新技术"]),
    ("gaoxin", ["高新技术", "高兴"]),
    ("GaoXin", ["高新技术", "高兴"]),
    ("gao xin'ji", ["高新技术"]),
    ("ＧＸＪＳ", ["高新技术"]),
    ("高", ["高新技术", "高兴"]),
    ("燈", ["灯塔", "灯光"]),
    ("dt", ["灯塔", "dt"]),
    ("lü", ["绿灯"]),
    ("nver", ["女儿"]),
    ("deep", ["DeepSeek"]),
    ("没有", []),
    ("  ", []),
    ("", []),
    ("'", []),
]


@pytest.mark.parametrize(("typed", "told"), TYPED)
def test_terms_are_suggested_by_their_beginning_pinyin_and_initials(
    full: Database, typed: str, told: list[str]
) -> None:
    assert [each.text for each in suggest(full, typed)] == told


@given(st.sampled_from("hHdg海灰d") | st.text("hagdeniwo海灰红高灯", min_size=1, max_size=3), st.integers(1, 9))
def test_the_most_frequent_are_told_however_many_there_are(full: Database, typed: str, limit: int) -> None:
    begun = typed.lower()
    rows = full.execute("SELECT text, pinyin, initials, articles FROM term").fetchall()
    fit = [row[3] for row in rows if any(key and key.startswith(begun) for key in row[:3])]
    told = [each.articles for each in suggest(full, typed, limit)]
    assert told == sorted(fit, reverse=True)[:limit]


def test_names_of_the_archive_are_suggested_once_and_by_what_they_are(db: Database) -> None:
    story = article("何守川在灯塔。何守川说，灯塔亮了。", headline="何守川的灯塔")
    issues.store(db, issue(replace(story, people=(Person("何守川", "author"),), column="合声"), title="海湾日报"))
    digests.digest(db, keywords.DIGESTER, [1])
    told = {(each.text, each.kind) for each in suggest(db, "h")}
    assert {("何守川", "person"), ("海湾日报", "newspaper"), ("合声", "column")} <= told
    assert ("何守川", "word") not in told
    assert [(each.text, each.kind, each.articles) for each in suggest(db, "hsc")] == [("何守川", "person", 1)]


def test_frequent_terms_are_gone_through_by_the_index_alone(full: Database) -> None:
    asked = {**suggestions._begun("h"), "limit": 9}
    for query in (suggestions._SORTED, suggestions._FREQUENT):
        plan = " ".join(row[3] for row in full.execute(f"EXPLAIN QUERY PLAN {query}", asked))
        assert "SCAN term USING COVERING INDEX term_by_articles" in plan or "SCAN term" not in plan


def test_an_empty_archive_suggests_nothing(tmp_path: Path) -> None:
    with closing(archive.create_or_open(tmp_path / "a.baoku")) as db:
        assert suggest(db, "a") == ()
