"""Keywords of articles, and the counts of what can be suggested, through every way that articles come and go."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from db import archive, dictionary, digests, issues, keywords
from db.records import Article, Block, Issue, Newspaper, Person
from tests.papers import article, issue

TIDE = article(
    "潮汐发电站的值班员在夜里记录潮汐。海湾里的渔船等着潮水。",
    "渔船在码头靠岸，渔民说今年的渔汛来得早。",
    headline="渔船等着潮水",
)
LAMP = article("灯塔的守塔人换了一盏灯，渔民在海上看见了灯塔。", headline="守塔人的灯塔")


def digest(db: Database) -> None:
    while ids := digests.pending(db, keywords.DIGESTER, 50):
        assert digests.digest(db, keywords.DIGESTER, ids) == len(ids)


def counts(db: Database) -> dict[tuple[str, str], int]:
    return {(kind, text): n for kind, text, n in db.execute("SELECT kind, text, articles FROM term")}


def counted(db: Database) -> dict[tuple[str, str], int]:
    rows = db.execute("SELECT kind, text, count(*) FROM article_term JOIN term ON term.id = term GROUP BY term")
    return {(kind, text): n for kind, text, n in rows}


def test_keywords_say_what_an_article_is_about(db: Database) -> None:
    issues.store(db, issue(TIDE, LAMP))
    assert keywords.of(db, 1) == ()
    digest(db)
    found = keywords.of(db, 1)
    assert {each.word for each in found[:2]} == {"渔船", "潮水"}
    assert {"今年", "的", "，"}.isdisjoint(each.word for each in found)
    assert [each.weight for each in found] == sorted((each.weight for each in found), reverse=True)
    assert next(each.articles for each in found if each.word == "渔民") == 2


def test_a_term_of_the_dictionary_is_one_word_and_all_keywords_are_made_anew(db: Database) -> None:
    issues.store(db, issue(TIDE, LAMP))
    digest(db)
    assert "潮汐发电站" not in {each.word for each in keywords.of(db, 1)}
    dictionary.write(db, "潮汐发电站\n守塔人")
    assert digests.pending(db, keywords.DIGESTER, 9) == [2, 1]
    # Until it is their turn the old ones stay.
    assert keywords.of(db, 1)
    digest(db)
    assert "潮汐发电站" in {each.word for each in keywords.of(db, 1)}
    assert "守塔人" in {each.word for each in keywords.of(db, 2)}
    dictionary.write(db, "守塔人\n潮汐发电站\n")
    assert digests.pending(db, keywords.DIGESTER, 9) == []


def test_words_are_shown_as_printed_and_counted_however_they_are_printed(db: Database) -> None:
    paper = issue(article("ＤeepＳeek写报道。", headline="DeepSeek"), article("deepseek與圖書館", headline="圖書館"))
    issues.store(db, paper)
    digest(db)
    found = {each.word.lower(): each.articles for each in (*keywords.of(db, 1), *keywords.of(db, 2))}
    assert found["deepseek"] == 2
    assert found["圖書館"] == 1


def test_counts_follow_articles_that_are_revised_and_removed(db: Database) -> None:
    first = issues.get(db, issues.store(db, issue(TIDE, LAMP)))
    second = issues.store(db, issue(LAMP, title="山海新报"))
    digest(db)
    assert counts(db)["word", "灯塔"] == 2
    issues.store(db, replace(first, articles=(first.articles[0], replace(LAMP, id=2, blocks=(), headline="海"))))
    assert counts(db) == counted(db)
    assert counts(db)["word", "灯塔"] == 1
    digest(db)
    issues.remove(db, second)
    assert counts(db) == counted(db)
    assert ("word", "灯塔") not in counts(db)
    assert ("newspaper", "山海新报") not in counts(db)
    assert archive.check(db) == []


def test_another_newspaper_or_author_is_another_term(db: Database) -> None:
    paper = issue(replace(TIDE, people=(Person("何守川", "author"),), column="要闻"))
    stored = issues.get(db, issues.store(db, paper))
    digest(db)
    assert {("person", "何守川"), ("column", "要闻"), ("newspaper", "海湾日报")} <= counts(db).keys()
    other = replace(stored.articles[0], people=(Person("林溪", "author"),))
    issues.store(db, replace(stored, newspaper=Newspaper("山海新报"), articles=(other,)))
    digest(db)
    names = {key for key in counts(db) if key[0] != "word"}
    assert names == {("person", "林溪"), ("column", "要闻"), ("newspaper", "山海新报")}


_SENTENCES = ("潮汐发电站记录潮汐", "灯塔照着码头", "渔民修补渔网", "图书馆开到深夜", "渔民在码头", "")
_papers = st.lists(
    st.lists(st.tuples(st.sampled_from(_SENTENCES), st.sampled_from(_SENTENCES)), max_size=3), min_size=1, max_size=4
)


@given(_papers)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_are_right_whatever_happens_to_an_issue(db: Database, states: list[list[tuple[str, str]]]) -> None:
    number = None
    for state in states:
        before = issues.get(db, number).articles if number else ()
        now = tuple(_made(n, text, before) for n, text in enumerate(state))
        number = issues.store(db, replace(issue(*now), id=number))
        digest(db)
        assert counts(db) == counted(db)
    issues.remove(db, number or 0)
    assert counts(db) == {}


def _made(n: int, text: tuple[str, str], before: tuple[Article, ...]) -> Article:
    """An article that keeps the number of the one that stood there."""
    made = article(text[1], headline=text[0] or None)
    return replace(made, id=before[n].id, blocks=(Block("paragraph", text[1]),)) if n < len(before) else made


def test_an_issue_without_anything_is_digested_too(db: Database) -> None:
    issues.store(db, Issue(Newspaper(""), articles=(Article(),)))
    digest(db)
    assert keywords.of(db, 1) == ()
    assert digests.progress(db, keywords.DIGESTER).done == 1
