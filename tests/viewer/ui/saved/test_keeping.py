"""Changes of the saved searches reach the archive in their order, or are taken back; counting can be interrupted."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db import archive, searches
from db.errors import NoSuchRecord
from db.records import Asked
from db.search import find
from viewer.ui import jobs
from viewer.ui.saved.keeping import Keeping

NOON = datetime(2031, 3, 10, 12, tzinfo=UTC)


@pytest.fixture
def path(sample_archive: Path) -> Path:
    with closing(archive.create_or_open(sample_archive)) as db:
        for name in ("青屿", "潮水"):
            searches.save(db, name, Asked(name), NOON)
    return sample_archive


@pytest.fixture
def keeping(qtbot: QtBot, path: Path) -> Iterator[Keeping]:
    owner = QObject()
    made = Keeping(path, owner)
    with qtbot.waitSignal(made.listed):
        made.read()
    yield made
    made.finish()
    jobs.wait_for_all()


def kept(path: Path) -> list[tuple[str, int | None]]:
    with closing(archive.connect(path)) as db:
        return [(each.name, each.hits) for each in searches.saved(db)]


def test_changes_are_made_in_their_order(qtbot: QtBot, keeping: Keeping, path: Path) -> None:
    told: list[list[str]] = []
    keeping.listed.connect(lambda found: told.append([each.name for each in found]))
    keeping.rename(1, "屿")
    keeping.reorder((2, 1))
    keeping.save(Asked("灯塔"), "灯塔", 0)
    keeping.remove(2)
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told == [["屿", "潮水"], ["潮水", "屿"], ["潮水", "屿", "灯塔"], ["屿", "灯塔"]]
    assert kept(path) == [("屿", None), ("灯塔", 0)]


def test_a_change_waits_for_a_busy_archive(
    qtbot: QtBot, keeping: Keeping, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_BUSY_SECONDS", 0.02)
    with closing(archive.connect(path)) as other, qtbot.assertNotEmitted(keeping.failed):
        with archive.transaction(other), qtbot.waitSignal(keeping._work.delayed):
            keeping.reorder((2, 1))
        with qtbot.waitSignal(keeping.listed) as listed:
            pass
    assert [each.id for each in listed.args[0]] == [2, 1]


def test_what_the_archive_refuses_is_taken_back(qtbot: QtBot, keeping: Keeping) -> None:
    with qtbot.waitSignal(keeping.listed) as listed, qtbot.waitSignal(keeping.failed) as gone:
        keeping.rename(9, "九")
    assert [each.name for each in listed.args[0]] == ["青屿", "潮水"]
    assert isinstance(gone.args[0], NoSuchRecord)


def test_counts_are_told_and_kept(qtbot: QtBot, keeping: Keeping, path: Path) -> None:
    with qtbot.waitSignal(keeping.counted) as told:
        keeping.count()
    with closing(archive.connect(path)) as db:
        found = [find.search(db, name).total for name in ("青屿", "潮水")]
    assert told.args == [{1: found[0], 2: found[1]}]
    assert kept(path) == [("青屿", found[0]), ("潮水", found[1])]


def test_counts_are_told_though_they_can_not_be_kept(
    qtbot: QtBot, keeping: Keeping, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_BUSY_SECONDS", 0.05)
    with (
        closing(archive.connect(path)) as other,
        archive.transaction(other),
        qtbot.assertNotEmitted(keeping.failed),
        qtbot.waitSignal(keeping.counted),
    ):
        keeping.count()
    assert kept(path) == [("青屿", None), ("潮水", None)]


def test_a_counting_gives_way_to_the_next(qtbot: QtBot, keeping: Keeping, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, interrupted, search = threading.Event(), threading.Event(), find.search

    def endless(db: archive.Database, *args: Any, **named: Any) -> Any:
        begun.set()
        try:
            with archive.world_errors(db):
                db.execute(
                    "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT max(n) FROM n"
                ).fetchone()
        finally:
            interrupted.set()

    monkeypatch.setattr(find, "search", endless)
    keeping.count()
    qtbot.waitUntil(begun.is_set)
    monkeypatch.setattr(find, "search", search)
    with qtbot.waitSignal(keeping.counted) as told:
        keeping.count()
    assert interrupted.wait(5)
    assert set(told.args[0]) == {1, 2}


def test_what_waits_is_written_though_the_window_goes(keeping: Keeping, path: Path) -> None:
    keeping.rename(1, "甲")
    keeping.rename(2, "乙")
    keeping.finish()
    jobs.wait_for_all()
    assert kept(path) == [("甲", None), ("乙", None)]
