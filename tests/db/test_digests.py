"""The queue of digests: what is missing is what is to be done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from db import archive, articles, digests, issues
from db.digests import Digester
from db.records import Article, Block
from tests.papers import article, issue


def _length(db: Database, read: Sequence[Article]) -> Mapping[int, int]:
    return {each.id or 0: sum(len(block.text) for block in each.blocks) for each in read}


def _keep(db: Database, made: Mapping[int, Any]) -> None:
    db.conn.executemany("INSERT OR REPLACE INTO setting VALUES(?, ?)", [(f"length {n}", str(made[n])) for n in made])


def _kept(db: Database) -> dict[int, int]:
    rows = db.execute("SELECT name, value FROM setting WHERE name LIKE 'length %'")
    return {int(name.removeprefix("length ")): int(value) for name, value in rows}


LENGTH = Digester("signature", lambda db: "1", _length, _keep)
PAPER = issue(article("潮汐", headline="一"), article("电站夜里", headline="二"), article("灯", headline="三"))


def test_the_latest_articles_come_first_and_each_once(db: Database) -> None:
    issues.store(db, PAPER)
    assert digests.pending(db, LENGTH, 2) == [3, 2]
    assert digests.pending(db, LENGTH, 2, before=2) == [1]
    assert digests.digest(db, LENGTH, [3, 2]) == 2
    assert digests.pending(db, LENGTH, 9) == [1]
    assert digests.progress(db, LENGTH) == digests.Progress("signature", 2, 3)
    assert _kept(db) == {3: 1, 2: 4}


def test_what_was_begun_goes_on_after_a_restart_and_other_rules_begin_anew(db: Database, path: Path) -> None:
    issues.store(db, PAPER)
    digests.digest(db, LENGTH, [2])
    with closing(archive.create_or_open(path)) as again:
        assert digests.pending(again, LENGTH, 9) == [3, 1]
        assert digests.pending(again, replace(LENGTH, version=lambda db: "2"), 9) == [3, 2, 1]
        assert digests.pending(again, replace(LENGTH, kind="keywords"), 9) == [3, 2, 1]


def test_a_revised_article_is_to_be_done_again_and_others_are_not(db: Database) -> None:
    stored = issues.get(db, issues.store(db, PAPER))
    digests.digest(db, LENGTH, [1, 2, 3])
    changed = replace(stored.articles[1], blocks=(Block("paragraph", "电站白天"),))
    issues.store(db, replace(stored, articles=(stored.articles[0], changed, stored.articles[2])))
    assert digests.pending(db, LENGTH, 9) == [2]


def test_an_article_that_changes_while_it_is_digested_is_left_for_another_time(db: Database, path: Path) -> None:
    stored = issues.get(db, issues.store(db, PAPER))

    def slow(own: Database, read: Sequence[Article]) -> Mapping[int, int]:
        with closing(archive.connect(path)) as other:
            kept = replace(stored.articles[0], blocks=(Block("paragraph", "新的文字"),))
            issues.store(other, replace(stored, articles=(kept, stored.articles[1])))
        return _length(own, read)

    assert digests.digest(db, replace(LENGTH, work=slow), [3, 2, 1]) == 1
    assert digests.pending(db, LENGTH, 9) == [1]
    assert _kept(db) == {2: 4}
    assert not articles.exists(db, 3)


def test_what_is_made_by_rules_that_change_meanwhile_is_not_kept(db: Database, path: Path) -> None:
    issues.store(db, PAPER)

    def rules(of: Database) -> str:
        row = of.execute("SELECT value FROM setting WHERE name = 'rules'").fetchone()
        return row[0] if row else "old"

    def slow(own: Database, read: Sequence[Article]) -> Mapping[int, int]:
        with closing(archive.connect(path)) as other, archive.transaction(other):
            other.execute("INSERT INTO setting VALUES('rules', 'new')")
        return _length(own, read)

    changing = replace(LENGTH, version=rules)
    assert digests.digest(db, replace(changing, work=slow), [1]) == 0
    assert digests.pending(db, changing, 9) == [3, 2, 1]
    assert _kept(db) == {}
