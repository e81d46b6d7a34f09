"""Search against the plainest oracle: is the squeezed cut in the squeezed text?"""

from __future__ import annotations

import json
import random
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from db import archive, grams, index, issues
from db.records import Article, Asked
from db.search.facets import facets
from db.search.find import more, search
from db.search.marks import marks
from db.search.query import parse
from db.search.timeline import timeline
from db.search.why import why_none
from tests.papers import article, issue
from tests.strategies import articles, texts

one_archive = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def parts_of(item: Article) -> list[str]:
    return [text for column in index.texts(item) for text in column]


def holding(cut: str, items: list[Article]) -> set[int]:
    wanted = grams.squeeze(cut)
    return {item.id or 0 for item in items if any(wanted in grams.squeeze(part) for part in parts_of(item))}


@st.composite
def items_and_cut(draw: st.DrawFn) -> tuple[tuple[Article, ...], str]:
    items = draw(st.lists(articles([]), min_size=1, max_size=4).map(tuple))
    text = draw(st.sampled_from([part for item in items for part in parts_of(item) if part] or ["甲"]))
    start = draw(st.integers(0, len(text) - 1))
    return items, text[start : start + draw(st.integers(1, 12))]


@one_archive
@given(items_and_cut())
def test_a_quoted_cut_finds_exactly_the_articles_that_hold_it(
    db: Database, drawn: tuple[tuple[Article, ...], str]
) -> None:
    items, cut = drawn
    assume(grams.squeeze(cut))
    number = issues.store(db, issue(*items))
    stored = list(issues.get(db, number).articles)
    result = search(db, quoted(cut), limit=3)
    found = [hit.article for offset in range(0, result.total, 3) for hit in more(db, result, offset, 3)]
    assert set(found) == holding(cut, stored)
    assert len(found) == result.total
    issues.remove(db, number)


@given(items_and_cut())
def test_a_quoted_cut_is_marked_at_every_place_and_nowhere_else(drawn: tuple[tuple[Article, ...], str]) -> None:
    items, cut = drawn
    wanted = grams.squeeze(cut)
    assume(wanted)
    for item in items:
        found = marks(parse(quoted(cut)), item)
        for n, block in enumerate(item.blocks):
            covered = {at for mark in found if mark.block == n for at in range(mark.start, mark.end)}
            assert covered == places(wanted, block.text)


def places(wanted: str, text: str) -> set[int]:
    """Offsets of all characters between the ends, themselves visible, of a stretch that squeezes to what is wanted."""
    visible = [at for at, char in enumerate(text) if grams.squeeze(char)]
    return {
        at
        for place, start in enumerate(visible)
        for end in visible[place : place + len(wanted)]
        if grams.squeeze(text[start : end + 1]) == wanted
        for at in range(start, end + 1)
    }


@one_archive
@given(st.lists(texts, max_size=3).map(" ".join), st.sampled_from(("date", "relevance")))
def test_any_text_is_searched_and_all_its_hits_are_counted(db: Database, text: str, sort: str) -> None:
    number = issues.store(db, issue(article(text), article(text[:5], text[3:9]), article("别的 5G")))
    result = search(db, Asked(text, sort="date" if sort == "date" else "relevance"))
    assert len({hit.article for hit in more(db, result, 0, 10)}) == result.total == len(result.hits)
    for hit in result.hits:
        assert all(0 <= span.start < span.end <= len(hit.snippet) for span in hit.snippet_spans)
        assert all(0 <= span.start < span.end <= len(hit.title) for span in hit.title_spans)
        assert len(hit.snippet) <= 90
    issues.remove(db, number)


_TYPED = """( ) “ ” " - － * 甲 国 ai 2025 AND OR NOT NEAR/3 title: 日期： 版: column= 作者： 报纸: 类型:图片
person= tag: 批注: 最近7天 '
% \x00"""
signs = st.sampled_from([*_TYPED.split(), " ", " AND ", " OR ", " NOT ", " NEAR/3 "])


@pytest.fixture
def two(db: Database) -> Database:
    """An archive of two articles."""
    issues.store(db, issue(article("甲国 ai 2025"), article("国", headline="甲")))
    return db


@one_archive
@given(text=st.lists(signs | texts, max_size=8).map("".join))
def test_whatever_is_typed_is_answered_by_every_room_of_the_search(two: Database, text: str) -> None:
    result = search(two, text)
    counted = {each.field: sum(value.articles for value in each.values) for each in facets(two, result.query)}
    assert counted["kind"] == result.total == len(result.hits) == timeline(two, result.query).total
    narrowed = Asked(text, ("page:1", text))
    assert search(two, narrowed).total <= result.total or not result.query.root
    assert all(each.total > 0 for each in why_none(two, narrowed))


def _lines_of(folder: Path) -> list[Article]:
    files = sorted(folder.rglob("*.txt"))[:300]
    return [article(*filter(None, file.read_text(encoding="utf-8").split("\n"))) for file in files]


def _traditional(folder: Path) -> list[Article]:
    rows = json.loads((folder / "articles.json").read_text(encoding="utf-8"))
    return [article(row["article"], headline=row["title"]) for row in rows]


@pytest.fixture(scope="module", params=["web_text_a", "web_text_b", "hard_wrapped"])
def printed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, shared_data: Path
) -> tuple[Path, list[Article]]:
    """An archive of real articles, each file's lines its paragraphs, and the articles in it."""
    folder = shared_data / request.param
    items = _traditional(folder) if request.param == "hard_wrapped" else _lines_of(folder)
    path = tmp_path_factory.mktemp("printed") / "archive.db"
    with closing(archive.create_or_open(path)) as db:
        return path, list(issues.get(db, issues.store(db, issue(*items))).articles)


@pytest.mark.parametrize("length", range(1, 13))
def test_any_cut_of_real_articles_is_found_where_it_stands(printed: tuple[Path, list[Article]], length: int) -> None:
    path, items = printed
    squeezed = [(item.id, [grams.squeeze(part) for part in parts_of(item)]) for item in items]
    chosen = random.Random(length)
    with closing(archive.connect(path)) as db:
        for _ in range(15):
            text = chosen.choice(chosen.choice(items).blocks).text
            start = chosen.randrange(max(1, len(text) - length + 1))
            cut = text[start : start + length]
            if wanted := grams.squeeze(cut):
                expected = {number for number, parts in squeezed if any(wanted in part for part in parts)}
                result = search(db, quoted(cut), limit=len(items))
                assert {hit.article for hit in result.hits} == expected, cut
                assert result.total == len(expected)
