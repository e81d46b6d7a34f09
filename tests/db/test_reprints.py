"""The same story elsewhere: found whole, cut, edited and inside a longer one; nothing else is."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import articles, digests, issues, reprints
from db.archive import Database
from db.errors import NoSuchRecord
from db.records import Article, Block
from tests import papers

_DAY = date(2031, 3, 10)
_WORDS = (
    "渔船", "码头", "灯塔", "海雾", "守塔人", "老船长", "修船厂", "潮位", "年检", "木壳", "铁壳", "补贴", "登记",
    "清晨", "傍晚", "缓缓", "再次", "终于", "没有", "看见", "驶过", "停在", "离开", "记下", "说起", "数着", "听见",
    "北礁", "南湾", "外海", "防波堤", "缆绳", "机舱", "风级", "雾号", "航标", "水手", "鱼汛", "港务所", "三十年",
)  # fmt: skip


def story(seed: int, sentences: int = 24) -> list[str]:
    """Sentences that nobody wrote."""
    chance = random.Random(seed)
    return ["".join(chance.choices(_WORDS, k=chance.randint(6, 14))) + "。" for _ in range(sentences)]


def article(sentences: Sequence[str], headline: str = "夜潮") -> Article:
    """An article with four sentences a paragraph."""
    return papers.article(*("".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)), headline=headline)


def keep(db: Database, *found: Article, title: str = "山海新报", days: int = 0) -> list[int]:
    """Store an issue with these articles, signed, and give their numbers."""
    issue = issues.store(db, papers.issue(*found, title=title, day=_DAY + timedelta(days)))
    sign(db)
    return [each.id for each in articles.of_issue(db, issue) if each.id]


def sign(db: Database) -> None:
    digests.digest_all(db, reprints.DIGESTER, lambda: False, lambda progress: None)


def others(db: Database, number: int) -> list[int]:
    return [each.article for each in reprints.of(db, number)]


def exchanged(sentences: list[str], every: int) -> list[str]:
    fresh = story(999, len(sentences))
    return [fresh[n] if n % every == 0 else each for n, each in enumerate(sentences)]


def retouched(sentences: list[str], every: int) -> list[str]:
    """With a character in so many changed."""
    return ["".join("某" if n % every == every - 1 else char for n, char in enumerate(each)) for each in sentences]


_EDITS: dict[str, Callable[[list[str]], list[str]]] = {
    "whole": lambda text: text,
    "with an agency's opening": lambda text: ["据海湾通讯社3月9日电,", *text],
    "a tenth of the sentences changed": lambda text: exchanged(text, 10),
    "a quarter of the sentences changed": lambda text: exchanged(text, 4),
    "a character in thirty changed": lambda text: retouched(text, 30),
    "half of it": lambda text: text[: len(text) // 2],
    "the last quarter": lambda text: text[-len(text) // 4 :],
    "two sentences out of the middle": lambda text: text[10:14],
    "in a longer story": lambda text: [*story(77, 60), *text, *story(78, 60)],
    "cut and edited": lambda text: exchanged(text[: len(text) // 2], 6),
}


@pytest.mark.parametrize("edit", _EDITS)
def test_the_same_story_is_found_however_it_was_edited(db: Database, edit: str) -> None:
    text = story(1)
    (ours,) = keep(db, article(text))
    for n in range(20):
        keep(db, article(story(100 + n)), title="海湾晚报", days=n)
    (theirs,) = keep(db, article(_EDITS[edit](text), headline="灯下"), title="北礁周刊", days=3)
    assert others(db, ours) == [theirs]
    assert others(db, theirs) == [ours]


def test_a_text_with_a_third_of_it_in_common_is_another_story(db: Database) -> None:
    text = story(1)
    (ours,) = keep(db, article(text))
    keep(db, article([*text[:8], *story(2, 16)]), title="海湾晚报")
    assert others(db, ours) == []


def test_where_and_how_it_was_printed_is_nowoldest_first(db: Database) -> None:
    text = story(1)
    (ours,) = keep(db, article(text))
    (late,) = keep(db, replace(article(text), placements=()), title="海湾晚报", days=9)
    (early,) = keep(db, article(text[:8], headline="早稿"), title="北礁周刊", days=-2)
    first, second = reprints.of(db, ours)
    assert (first.article, first.newspaper, first.date, first.page) == (early, "北礁周刊", date(2031, 3, 8), "1")
    assert first.title == "早稿" and not first.likeness.exact
    assert first.likeness.contained == 1 and first.likeness.length < 0.5 and first.likeness.similarity < 0.6
    assert (second.article, second.page, second.likeness.exact) == (late, "", True)
    assert second.likeness.similarity == second.likeness.contained == 1


def test_captions_are_found_as_well(db: Database) -> None:
    caption = Block("caption", "3月9日傍晚,北礁的渔船在防波堤内避风,守塔人在数灯。")
    photo = Article(kind="photo", blocks=(caption, Block("credit", "林溪 摄")))
    (ours,) = keep(db, photo)
    other = replace(photo, blocks=(caption, Block("credit", "周帆 摄")))
    (theirs,) = keep(db, other, title="海湾晚报", days=1)
    assert others(db, ours) == [theirs]


def test_a_text_of_some_words_is_like_no_other(db: Database) -> None:
    (ours, _) = keep(db, papers.article("更正"), papers.article("更正", position=2))
    assert others(db, ours) == []


def test_what_was_not_signed_is_found_once_it_is(db: Database) -> None:
    text = story(1)
    (ours,) = keep(db, article(text))
    issues.store(db, papers.issue(article(text), title="海湾晚报"))
    assert others(db, ours) == []
    sign(db)
    assert len(others(db, ours)) == 1


def test_a_changed_text_is_signed_anew(db: Database) -> None:
    text = story(1)
    (ours,) = keep(db, article(text))
    (theirs,) = keep(db, article(story(2)), title="海湾晚报")
    issue = issues.get(db, articles.issue_of(db, theirs))
    issues.store(db, replace(issue, articles=(replace(article(text), id=theirs),)))
    sign(db)
    assert others(db, ours) == [theirs]


def test_what_is_gone_leaves_nothing(db: Database) -> None:
    (ours,) = keep(db, article(story(1)))
    issues.remove(db, articles.issue_of(db, ours))
    assert [db.table(name).count for name in ("signature", "passage", "digest")] == [0, 0, 0]
    with pytest.raises(NoSuchRecord):
        reprints.of(db, ours)


def test_signing_tells_how_far_it_is_and_ends_when_it_is_not_wanted(db: Database) -> None:
    issues.store(db, papers.issue(article(story(1)), article(story(2))))
    told: list[tuple[int, int]] = []
    digests.digest_all(db, reprints.DIGESTER, lambda: True, lambda now: told.append((now.done, now.total)))
    assert told == [] and db.table("signature").count == 0
    digests.digest_all(db, reprints.DIGESTER, lambda: False, lambda now: told.append((now.done, now.total)))
    digests.digest_all(db, reprints.DIGESTER, lambda: False, lambda now: told.append((now.done, now.total)))
    assert told == [(2, 2)]


def test_a_notice_that_stands_everywhere_takes_bounded_work(db: Database) -> None:
    notice, text = story(5, 6), story(1)
    many = [article([*notice, *story(1000 + n, 2)]) for n in range(400)]
    number = keep(db, *many)[0]
    (ours, theirs) = keep(db, article([*notice, *text]), article([*text, *notice]), title="海湾晚报")
    statements: list[str] = []
    db.conn.set_trace_callback(statements.append)
    assert len(reprints.of(db, number)) == reprints.MOST
    db.conn.set_trace_callback(None)
    assert len(statements) < 100
    assert theirs in others(db, ours)
