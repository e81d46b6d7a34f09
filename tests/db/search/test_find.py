"""Finding: every cut of every text, and nothing that doesn't hold it; readings tried when a query finds nothing."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import archive, articles, grams, index, issues
from db.archive import Database
from db.folding import fold
from db.records import Article, Block, Issue, Newspaper, Page, Placement
from db.search import find
from db.search.marks import marks
from db.search.query import parse
from tests.strategies import TEXT


def _store(db: Database, *texts: str, day: datetime.date | None = datetime.date(2031, 3, 10)) -> None:
    made = (
        Article(headline=None, placements=(Placement("1", n),), blocks=(Block("paragraph", text),))
        for n, text in enumerate(texts, 1)
    )
    issues.store(db, Issue(Newspaper("甲报"), day, pages=(Page("1"),), articles=tuple(made)))


def _quoted(cut: str) -> str:
    return '"' + cut.replace('"', '""').replace("＂", "＂＂") + '"'


def _holders(read: list[Article], squeezed: str) -> set[int | None]:
    parts = {a.id: [grams.squeeze(p) for p in index.title_parts(a) + index.body_parts(a)] for a in read}
    return {number for number, texts in parts.items() if any(squeezed in text for text in texts)}


def _check_cut(db: Database, read: list[Article], cut: str) -> None:
    squeezed = grams.squeeze(cut)
    if not squeezed:
        return
    result = find.search(db, _quoted(cut), limit=1000)
    found = {hit.article for hit in result.hits}
    assert found == _holders(read, squeezed), cut
    assert result.total == len(result.hits)
    for article in (each for each in read if each.id in found):
        for mark in marks(result.query, article):
            text = article.blocks[mark.block].text if mark.block is not None else getattr(article, mark.part)
            assert squeezed in grams.squeeze(text[mark.start : mark.end])


@given(texts=st.lists(TEXT.filter(bool), min_size=1, max_size=4), data=st.data())
def test_any_cut_is_found_just_where_it_stands(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], data: st.DataObject
) -> None:
    with closing(archive.create_or_open(tmp_path_factory.mktemp("a") / "a.db")) as db:
        _store(db, *texts)
        read = articles.of_issue(db, 1)
        text = data.draw(st.sampled_from(texts))
        start = data.draw(st.integers(0, len(text) - 1))
        _check_cut(db, read, text[start : start + data.draw(st.integers(1, 12))])


def test_every_cut_of_the_sample_issue_is_found(sample: Database) -> None:
    read = articles.of_issue(sample, 1)
    chance = random.Random(7)
    for _ in range(400):
        text = chance.choice(chance.choice(read).blocks).text
        start = chance.randrange(len(text))
        _check_cut(sample, read, text[start : start + chance.randint(1, 12)])


@pytest.fixture(scope="module")
def real_archive(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Some hundred real articles, a paragraph a line."""
    files = sorted((shared_data / "web_text_b").glob("*/*.txt"))[:150]
    texts = [file.read_text(encoding="utf-8").split("\n") for file in files]
    made = (
        Article(placements=(Placement("1", n),), blocks=tuple(Block("paragraph", t) for t in lines if t.strip()))
        for n, lines in enumerate(texts, 1)
    )
    with closing(archive.create_or_open(tmp_path_factory.mktemp("real") / "a.db")) as db:
        day = datetime.date(2023, 7, 1)
        issues.store(db, Issue(Newspaper("甲报"), day, pages=(Page("1"),), articles=tuple(made)))
        yield db


def test_every_cut_of_real_articles_is_found(real_archive: Database) -> None:
    read = articles.of_issue(real_archive, 1)
    chance = random.Random(11)
    for _ in range(300):
        text = chance.choice(chance.choice([a for a in read if a.blocks]).blocks).text
        start = chance.randrange(len(text))
        _check_cut(real_archive, read, text[start : start + chance.randint(1, 12)])


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("华为 5G手机", "华为5G"),
        ("华为5G手机", "华为 5G手机"),
        ("２０３１年３月", "2031年"),
        ("于2031 年开闸", '"2031年"'),
        ("ＤＥＥＰ潮", "deep"),
        ("臺灣的潮汐發電", "台湾的潮汐发电"),
        ("台湾的潮汐发电", "臺灣的潮汐發電"),
        ("著名的灯塔", "着名"),
        ("价格(含税)上涨", "价格（含税）上涨"),
        ("数据“一本账”", '数据"一本账"'),
        ("DeepBlue-R2模型", "DeepBlue-R2"),
        ("软\u00ad连字\u200b符", "软连字符"),
    ],
)
def test_width_case_script_and_blanks_make_no_difference(db: Database, text: str, typed: str) -> None:
    _store(db, text)
    assert find.search(db, typed).total == 1


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("经济，发展", "经济发展"),
        ("deep learning", '"deeplearning"'),
        ("deeper learning", "deep"),
        ("5GHz", "5G"),
        ("潮", "汐"),
        ("潮汐。", '"潮汐，"'),
    ],
)
def test_what_is_not_there_is_not_found(db: Database, text: str, typed: str) -> None:
    _store(db, text)
    result = find.search(db, typed)
    assert result.total == 0 or result.substring or result.words


def test_no_phrase_reaches_from_one_paragraph_into_the_next(db: Database) -> None:
    blocks = (Block("paragraph", "潮汐"), Block("paragraph", "电站"))
    article = Article(placements=(Placement("1", 1),), blocks=blocks)
    issues.store(db, Issue(Newspaper("甲报"), pages=(Page("1"),), articles=(article,)))
    assert find.search(db, '"潮汐电站"').total == 0
    assert find.search(db, "潮汐 电站").total == 1


def test_words_are_whole_unless_only_parts_of_words_are_there(db: Database) -> None:
    _store(db, "AI 时代", "TRAIN 时代")
    whole = find.search(db, "ai")
    assert (whole.total, whole.substring) == (1, False)
    part = find.search(db, "trai")
    assert (part.total, part.substring) == (1, True)
    assert find.search(db, '"ai"').total == 2


def test_a_question_that_stands_nowhere_is_cut_into_words(db: Database) -> None:
    _store(db, "潮汐电站,发电量很高,不低", "灯塔的发电量很低")
    result = find.search(db, "潮汐电站的发电量高不高")
    assert result.total == 1
    assert "潮汐" in "".join(result.words)
    assert find.search(db, '"潮汐电站的发电量高不高"').total == 0


@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        ("潮汐", {1, 3}),
        ("潮汐 NOT 灯塔", {1}),
        ("潮汐 OR 渔船", {1, 2, 3}),
        ("-潮汐", {2}),
        ("潮 -灯", {1}),
        ("(渔 OR 灯) 塔", {3}),
        ("date:2031-03-10", {1, 2, 3}),
        ("date:2031-03-11..", set()),
        ("潮 date:2031", {1, 3}),
        ("潮汐 date:2030", set()),
        ("title:潮", {3}),
        ("title:潮汐", {3}),
        ("title:潮汐 -灯塔", set()),
    ],
)
def test_operators_titles_and_dates(db: Database, typed: str, hits: set[int]) -> None:
    made = (("", "潮汐电站"), ("", "渔船"), ("潮汐", "灯塔"))
    stored = tuple(
        Article(headline=head or None, placements=(Placement("1", n),), blocks=(Block("paragraph", text),))
        for n, (head, text) in enumerate(made, 1)
    )
    issues.store(db, Issue(Newspaper("甲报"), datetime.date(2031, 3, 10), pages=(Page("1"),), articles=stored))
    for sort in ("relevance", "date"):
        assert {hit.article for hit in find.search(db, typed, sort=sort).hits} == hits  # type: ignore[arg-type]


def test_hits_come_in_pages_without_gap_or_repeat(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find, "_RANKED", 7)
    _store(db, *(f"潮汐{'潮汐' * (n % 5)}第{n}号" for n in range(25)))
    for sort in ("relevance", "date"):
        result = find.search(db, "潮汐", sort=sort, limit=4)  # type: ignore[arg-type]
        pages = [find.more(db, result, offset, 4) for offset in range(0, 28, 4)]
        numbers = [hit.article for page in pages for hit in page]
        assert sorted(numbers) == list(range(1, 26))
        assert result.total == 25


def test_the_newest_day_comes_first_and_its_first_article_before_its_second(db: Database) -> None:
    _store(db, "潮汐甲", "潮汐乙", day=datetime.date(2031, 3, 3))
    _store(db, "潮汐丙", "潮汐丁", day=datetime.date(2031, 3, 10))
    _store(db, "潮汐戊", day=None)
    hits = find.search(db, "潮汐", sort="date").hits
    assert [hit.snippet[-1] for hit in hits] == list("丙丁甲乙戊")


def test_a_headline_weighs_more_than_the_text(db: Database) -> None:
    made = (Article(blocks=(Block("paragraph", "潮汐" + "灯塔" * 30),)), Article(headline="潮汐"))
    placed = tuple(
        Article(headline=a.headline, blocks=a.blocks, placements=(Placement("1", n),)) for n, a in enumerate(made, 1)
    )
    issues.store(db, Issue(Newspaper("甲报"), pages=(Page("1"),), articles=placed))
    assert [hit.article for hit in find.search(db, "潮汐").hits] == [2, 1]


def test_a_snippet_shows_the_match_as_printed(sample: Database) -> None:
    hit = find.search(sample, "欲速则不达").hits[0]
    assert [hit.snippet[span.start : span.end] for span in hit.snippet_spans] == ["欲速則不達"]
    assert len(hit.snippet) <= 92


@given(text=TEXT, start=st.integers(0, 24), length=st.integers(1, 12))
def test_a_cut_squeezed_stands_in_its_text_squeezed(text: str, start: int, length: int) -> None:
    cut = grams.squeeze(text[start : start + length])
    assert cut in grams.squeeze(text)
    assert len(fold(text)) == len(text)
    if cut:
        assert grams.pattern(cut).search(fold(text))


def test_marks_of_a_word_are_whole_words() -> None:
    article = Article(headline="AI 与 TRAIN", blocks=(Block("paragraph", "ＡＩ时代,AI-2"),))
    places = [(mark.part, mark.start, mark.end) for mark in marks(parse("ai"), article)]
    assert places == [("headline", 0, 2), ("block", 0, 2), ("block", 5, 7)]
