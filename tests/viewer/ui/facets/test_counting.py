"""Counting off the GUI thread: only the last question's answer is told, the one before is cut short."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db.archive import Database
from db.errors import ArchiveError, NotAnArchive
from db.records import Article, Asked, Facet, FacetValue
from db.search import facets
from db.search.facets import Columns
from db.search.nodes import Query
from db.search.query import parse
from viewer.ui.facets.counting import Counting

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


@dataclass
class Asker:
    """Counts articles; one text is counted for ever, another can't be."""

    began: threading.Event = field(default_factory=threading.Event)

    def facets(self, db: Database, query: Query, known: Columns) -> tuple[Facet, ...]:
        if query.text == "for ever":
            self.began.set()
            db.execute(ENDLESS).fetchone()
        if query.text == "broken":
            raise NotAnArchive(Path("x.baoku"))
        return (Facet("kind", (FacetValue(query.text, len(known.keys)),), 1),)


@pytest.fixture
def asker(monkeypatch: pytest.MonkeyPatch) -> Asker:
    made = Asker()
    monkeypatch.setattr(facets, "facets", made.facets)
    return made


@pytest.fixture
def counting(qtbot: QtBot, sample_archive: Path, asker: Asker) -> Iterator[Counting]:
    owner = QObject()
    made = Counting(sample_archive, owner)
    yield made
    made.stop()
    owner.deleteLater()


def test_what_is_counted_is_told(qtbot: QtBot, counting: Counting) -> None:
    with qtbot.waitSignal(counting.counted, timeout=5000) as told:
        counting.count(parse("潮汐"))
    assert told.args == [(Facet("kind", (FacetValue("潮汐", 12),), 1),)]


def test_a_question_cuts_the_one_before_short(qtbot: QtBot, counting: Counting, asker: Asker) -> None:
    told: list[tuple[Facet, ...]] = []
    counting.counted.connect(told.append)
    counting.failed.connect(lambda error: pytest.fail(str(error)))
    counting.count(parse("for ever"))
    asker.began.wait(5)
    counting.count(parse("潮汐"))
    qtbot.waitUntil(lambda: len(told) == 1, timeout=5000)
    assert told[0][0].values[0].value == "潮汐"


def test_other_questions_go_on_beside_a_count(qtbot: QtBot, counting: Counting, asker: Asker) -> None:
    counting.count(parse("for ever"))
    asker.began.wait(5)
    with qtbot.waitSignals([counting.relaxed, counting.explained], timeout=5000):
        counting.relax(Asked("潮汐"))
        counting.explain(parse("潮汐"), Article())


def test_nothing_is_told_once_it_is_stopped(qtbot: QtBot, counting: Counting, asker: Asker) -> None:
    with qtbot.assertNotEmitted(counting.counted, wait=50):
        counting.count(parse("for ever"))
        asker.began.wait(5)
        counting.stop()


def test_an_archive_that_fails_is_told(qtbot: QtBot, counting: Counting) -> None:
    with qtbot.waitSignal(counting.failed, timeout=5000) as told:
        counting.count(parse("broken"))
    assert isinstance(told.args[0], ArchiveError)
