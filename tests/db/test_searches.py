"""Saved searches keep their order and come back as they were; the diary has what was meant, not how it was typed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from db import searches
from db.errors import NoSuchRecord
from db.migrations import STEPS
from db.records import Asked

NOON = datetime(2031, 3, 10, 12, tzinfo=UTC)
TIDES = Asked("潮汐", ('column="要闻"', "-date:2031-02"), "date")


def names(db: Database) -> list[str]:
    return [each.name for each in searches.saved(db)]


def noted(db: Database) -> list[str]:
    return [each.asked.text for each in searches.diary(db)]


def note(db: Database, asked: Asked, seconds: float = 0, hits: int = 1) -> None:
    searches.note(db, asked, NOON + timedelta(seconds=seconds), hits=hits, articles=12, seconds=0.01)


def three(db: Database) -> list[int]:
    return [searches.save(db, name, Asked(name), NOON).id for name in ("甲", "乙", "丙")]


def test_a_search_is_saved_with_all_that_was_asked(db: Database) -> None:
    made = searches.save(db, "潮汐 · 要闻", TIDES, NOON, 7)
    assert searches.saved(db) == (made,)
    assert (made.asked, made.name, made.made, made.hits) == (TIDES, "潮汐 · 要闻", "2031-03-10T12:00:00+00:00", 7)


def test_saved_searches_take_another_order_and_another_name(db: Database) -> None:
    first, second, third = three(db)
    searches.reorder(db, (third, first, second))
    searches.rename(db, second, "乙二")
    assert names(db) == ["丙", "甲", "乙二"]
    searches.save(db, "丁", Asked("丁"), NOON)
    assert names(db) == ["丙", "甲", "乙二", "丁"]


def test_what_was_removed_is_put_back_where_it_stood_and_once(db: Database) -> None:
    _, second, _ = three(db)
    gone, place = searches.remove(db, second)
    assert names(db) == ["甲", "丙"]
    for _ in range(2):
        searches.put_back(db, gone, place)
        assert names(db) == ["甲", "乙", "丙"]
    assert searches.saved(db)[1] == gone


def test_a_search_that_is_gone_is_said_so(db: Database) -> None:
    for work in (lambda: searches.rename(db, 9, "甲"), lambda: searches.remove(db, 9)):
        with pytest.raises(NoSuchRecord) as told:
            work()
        assert (told.value.kind, told.value.number) == ("saved search", 9)


def test_counts_are_kept(db: Database) -> None:
    first, second, third = three(db)
    searches.keep_counts(db, {first: 5, third: 0, 99: 3})
    assert [(each.id, each.hits) for each in searches.saved(db)] == [(first, 5), (second, None), (third, 0)]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ([("潮", 0), ("潮汐", 1), ("潮汐电站", 5)], ["潮汐电站"]),
        ([("潮", 0), ("潮汐", 5)], ["潮汐", "潮"]),
        ([("潮汐", 0), ("潮", 1)], ["潮", "潮汐"]),
        ([("潮汐", 0), ("灯塔", 1)], ["灯塔", "潮汐"]),
        ([("潮汐", 0), ("潮汐", 1)], ["潮汐"]),
        ([("潮汐", 0), ("潮汐", 60)], ["潮汐", "潮汐"]),
        ([("潮汐", 10), ("潮汐电", 0)], ["潮汐电", "潮汐"]),
    ],
)
def test_what_was_typed_through_is_folded_into_what_was_meant(
    db: Database, typed: list[tuple[str, float]], kept: list[str]
) -> None:
    for text, seconds in typed:
        note(db, Asked(text), seconds)
    assert noted(db) == kept


def test_other_filters_make_another_search(db: Database) -> None:
    note(db, Asked("潮"))
    note(db, Asked("潮汐", TIDES.filters), 1)
    assert noted(db) == ["潮汐", "潮"]


def test_a_search_by_filters_alone_was_meant(db: Database) -> None:
    note(db, Asked("", TIDES.filters))
    note(db, Asked("潮汐", TIDES.filters), 1)
    assert noted(db) == ["潮汐", ""]


def test_the_diary_tells_what_was_found_among_how_many(db: Database) -> None:
    note(db, TIDES, hits=3)
    (entry,) = searches.diary(db)
    assert (entry.when, entry.asked) == ("2031-03-10T12:00:00.000+00:00", TIDES)
    assert (entry.hits, entry.articles, entry.seconds) == (3, 12, 0.01)


def test_the_diary_forgets_its_oldest_entries(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searches, "_LONGEST", 3)
    for n, text in enumerate("甲乙丙丁戊"):
        note(db, Asked(text), n)
    assert noted(db) == ["戊", "丁", "丙"]


def test_what_was_asked_lately_is_told_once(db: Database) -> None:
    for n, asked in enumerate((Asked("甲"), TIDES, Asked("甲", sort="date"), Asked("乙"))):
        note(db, asked, n * 60)
    assert searches.recent(db, 9) == (Asked("乙"), Asked("甲", sort="date"), TIDES)
    assert searches.recent(db, 1) == (Asked("乙"),)


def test_entries_are_forgotten_and_remembered(db: Database) -> None:
    for n, text in enumerate("甲乙丙"):
        note(db, Asked(text), n)
    whole = searches.diary(db)
    gone = searches.forget(db, (whole[1].id, 99))
    assert (gone, noted(db)) == ((whole[1],), ["丙", "甲"])
    for _ in range(2):
        searches.remember(db, gone)
        assert searches.diary(db) == whole
    searches.forget(db, [each.id for each in whole])
    assert searches.diary(db) == ()


_texts = st.text(st.characters() | st.sampled_from("潮汐\ud83d\"' "))


@given(texts=st.lists(_texts, max_size=3), sort=st.sampled_from(["relevance", "date", "page"]))
def test_whatever_is_asked_comes_back(texts: list[str], sort: str) -> None:
    db = Database(memory=True)
    STEPS.apply(db)
    asked = Asked("".join(texts), tuple(texts), sort)  # type: ignore[arg-type]
    whole = [each.encode(errors="replace").decode() for each in (asked.text, *asked.filters)]
    found = searches.save(db, "名", asked, NOON).asked
    assert ([found.text, *found.filters], found.sort) == (whole, sort)
    note(db, asked)
    assert searches.diary(db)[0].asked == found
    db.close()


@given(
    st.lists(
        st.tuples(st.sampled_from(["潮", "潮汐", "潮汐电", "灯", "灯塔"]), st.sampled_from([1, 4, 5, 9])), max_size=9
    )
)
def test_an_entry_stays_unless_the_next_goes_on_from_it_at_once(typed: list[tuple[str, int]]) -> None:
    db = Database(memory=True)
    STEPS.apply(db)
    at = 0
    for text, pause in typed:
        at += pause
        note(db, Asked(text), at)
    following = [*typed[1:], ("", 99)]
    kept = [
        text
        for (text, _), (then, pause) in zip(typed, following, strict=False)
        if not (then.startswith(text) and pause < 5)
    ]
    assert noted(db) == kept[::-1]
    db.close()


def test_what_is_older_than_wanted_is_forgotten_and_nothing_else(db: Database) -> None:
    now = datetime(2031, 3, 10, 12, 0, tzinfo=UTC)
    for days in (40, 31, 29, 0):
        searches.note(
            db, Asked(f"潮{days}", (), "relevance"), now - timedelta(days=days), hits=1, articles=9, seconds=0.1
        )
    searches.forget_before(db, now.astimezone(timezone(timedelta(hours=8))) - timedelta(days=30))
    assert [each.asked.text for each in searches.diary(db)] == ["潮0", "潮29"]
