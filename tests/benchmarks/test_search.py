"""The benchmark of searches runs, and tells truly how much each engine finds, on a few invented articles."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db import issues
from db.archive import Database
from db.records import Person
from tests.benchmarks.search import kept
from tests.benchmarks.search.asking import Both, Either, Question, Without, Words
from tests.benchmarks.search.engine import Engine, Peer
from tests.benchmarks.search.entries import entries
from tests.benchmarks.search.oracle import Oracle, judged
from tests.benchmarks.search.ours import Ours
from tests.benchmarks.search.peers import PEERS
from tests.benchmarks.search.whole import run
from tests.papers import MONDAY, article, issue

_TEXTS = (
    "港口的灯塔昨夜重新点亮，守塔人说这盏灯已经停了三年，渔民们在码头上等到很晚才散去，孩子们数着灯光。",
    "码头上的ＡＩ调度已经启用，5G 信号覆盖全港，船到岸的时间比去年提前了3.5%，渔民们说等船的人少了。",
    "旧书店的夜校本周开课，来的人比去年多了一半，店主把桌子摆到了门外，灯光一直亮到十点，孩子们也来听课。",
    "渔民们在清晨出港，潮水涨满的时候灯塔还亮着，守塔人在本子上写下船的名字，一共四十七条船，没有人迟到。",
)


@pytest.fixture
def small(db: Database) -> Database:
    """An archive of eight days."""
    for n in range(8):
        made = [
            replace(
                article(_TEXTS[(n + m) % 4], headline=f"第{n}日"), column="要闻", people=(Person("顾南", "author"),)
            )
            for m in range(2)
        ]
        issues.store(db, issue(*made, day=MONDAY + timedelta(days=20 * n), title="山海新报"))
    return db


@pytest.fixture(params=PEERS)
def peer(request: pytest.FixtureRequest) -> Peer:
    return PEERS[request.param]


def test_prints_every_table(small: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(small, tmp_path / "peers", [PEERS[name] for name in ("LIKE", "tantivy")], rounds=1)
    printed = capsys.readouterr().out
    assert "LIKE" in printed and "tantivy" in printed
    assert re.search(r"first 50 by date — ms", printed)
    assert re.search(r"4-character +1\.000 / 1\.000 ", printed)
    assert "targets at 16 articles" in printed


def test_every_peer_answers_what_it_can(small: Database, tmp_path: Path, peer: Peer) -> None:
    engine = peer.open(kept.built(tmp_path, peer, small))
    keys = [entry.key for entry in entries(small)]
    lights = [entry.key for entry in entries(small) if "守塔人" in "".join(entry.parts)]
    question = Question(Words("守塔人"))
    try:
        assert engine.everything(question) == set(lights)
        assert engine.total(question) == len(lights)
        assert engine.by_date(question) == lights[::-1]
        assert "by_relevance" in engine.lacks or set(engine.by_relevance(question)) == set(lights)
        assert "2025" in str(engine.facets(question)) and "2025-03" in str(engine.timeline(question))
        both, either = Both(Words("守塔人"), Words("四十七")), Either(Words("守塔人"), Words("旧书店"))
        assert 0 < engine.total(Question(both)) < len(lights) < engine.total(Question(either)) < len(keys)
        assert engine.total(Question(Without(Words("守塔人"), Words("守塔人")))) == 0
    finally:
        engine.close()


def test_an_index_is_built_once_for_the_same_articles(small: Database, tmp_path: Path) -> None:
    like = PEERS["LIKE"]
    note = kept.built(tmp_path, like, small) / "built.json"
    first = note.stat().st_mtime_ns
    kept.built(tmp_path, like, small)
    assert note.stat().st_mtime_ns == first
    issues.store(small, issue(article("潮水退了。"), day=MONDAY - timedelta(days=1)))
    kept.built(tmp_path, like, small)
    assert note.stat().st_mtime_ns != first


def test_tells_what_an_engine_loses_and_finds_wrongly(small: Database, tmp_path: Path) -> None:
    oracle = Oracle(entries(small))
    like: Engine = PEERS["LIKE"].open(kept.built(tmp_path, PEERS["LIKE"], small))
    wide, blank = Question(Words("AI")), Question(Words("5G信号"))
    try:
        folded, printed = judged([Ours(small), like], oracle, [wide, blank])["LIKE"]
        assert folded.recall == 0 and folded.precision is None
        folded, printed = judged([Ours(small), like], oracle, [wide, blank])["ours"]
        assert folded.recall == folded.precision == 1
        assert printed.recall == 1 and printed.precision == 0
    finally:
        like.close()
