"""The search history: read, narrowed, asked again, forgotten and remembered, exported."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db import archive, searches
from db.records import Asked
from viewer.ui.diary.table import DiaryModel
from viewer.ui.diary.window import DiaryWindow

NOON = datetime(2031, 3, 10, 12, tzinfo=UTC)
ASKED = (Asked("潮汐"), Asked("灯塔", ('column="要闻"',)), Asked("", ("date:2031-02",)), Asked("鯨落"))


@pytest.fixture
def searched(sample_archive: Path) -> Path:
    """An archive in which something was searched."""
    with closing(archive.create_or_open(sample_archive)) as db:
        for n, asked in enumerate(ASKED):
            searches.note(db, asked, NOON + timedelta(days=n), hits=n * 1000, articles=12345, seconds=n / 100)
    return sample_archive


@pytest.fixture
def diary(qtbot: QtBot, searched: Path) -> Iterator[DiaryWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = DiaryWindow(searched, parent)
    made.open_beside()
    qtbot.waitUntil(lambda: made.table.model().rowCount() == len(ASKED))
    yield made
    made.stop()


def column(diary: DiaryWindow, number: int) -> list[str]:
    model = diary.table.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def press(qtbot: QtBot, diary: DiaryWindow, text: str) -> None:
    button = next(each for each in diary.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_table_keeps_the_rules_of_models(qtmodeltester: ModelTester, searched: Path) -> None:
    model = DiaryModel()
    qtmodeltester.check(model)
    with closing(archive.connect(searched)) as db:
        model.show(searches.diary(db))
    model.narrow("潮")


def test_the_latest_search_stands_first_with_all_that_is_known_of_it(diary: DiaryWindow) -> None:
    assert column(diary, 1) == ["鯨落", "—", "灯塔", "潮汐"]
    assert column(diary, 2) == ["", "date:2031-02", 'column="要闻"', ""]
    assert column(diary, 3) == ["3,000", "2,000", "1,000", "0"]
    assert column(diary, 4) == ["12,345"] * 4
    assert column(diary, 5) == ["0.03", "0.02", "0.01", "0.00"]
    assert column(diary, 0)[-1].startswith("10 Mar 2031")


@pytest.mark.parametrize(
    ("typed", "left"), [("潮", ["潮汐"]), ("鲸", ["鯨落"]), ("要闻", ["灯塔"]), ("11 mar", ["灯塔"]), ("无", [])]
)
def test_the_list_is_narrowed(diary: DiaryWindow, typed: str, left: list[str]) -> None:
    diary.filter.setText(typed)
    assert column(diary, 1) == left
    assert diary._nothing.isVisible() == (not left)
    diary.filter.clear()
    assert len(column(diary, 1)) == 4


def test_a_search_is_asked_again(qtbot: QtBot, diary: DiaryWindow) -> None:
    asked: list[Asked] = []
    diary.asked_chosen.connect(asked.append)
    table = diary.table
    for where in (table.model().index(2, 1), table.model().index(3, 4)):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(where).center())
    assert asked == [ASKED[1]]
    qtbot.keyClick(table, Qt.Key.Key_Return)
    press(qtbot, diary, "Search again")
    assert asked == [ASKED[1], ASKED[0], ASKED[0]]


def test_a_search_is_forgotten_and_remembered(qtbot: QtBot, diary: DiaryWindow) -> None:
    diary.table.selectRow(1)
    with qtbot.waitSignal(diary.diary_changed):
        qtbot.keyClick(diary.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: column(diary, 1) == ["鯨落", "灯塔", "潮汐"])
    press(qtbot, diary, "Undo")
    qtbot.waitUntil(lambda: column(diary, 1) == ["鯨落", "—", "灯塔", "潮汐"])


def test_all_is_forgotten_and_that_is_said(qtbot: QtBot, diary: DiaryWindow, searched: Path) -> None:
    press(qtbot, diary, "Forget all")
    qtbot.waitUntil(lambda: column(diary, 1) == [])
    assert diary._nothing.text() == "What you search for is listed here."
    with closing(archive.connect(searched)) as db:
        assert searches.diary(db) == ()


@pytest.mark.parametrize("name", ["m.md", "m.html", "m.csv", "m.txt", "m"])
def test_what_is_shown_is_exported(
    qtbot: QtBot, diary: DiaryWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    chosen = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), "HTML (*.html)"))
    diary.filter.setText("灯塔")
    with qtbot.waitSignal(diary.saved) as told:
        press(qtbot, diary, "Export …")
    (target,) = told.args
    assert target == (chosen if chosen.suffix else tmp_path / "m.html")
    said = target.read_text(encoding="utf-8")
    assert "灯塔" in said and "潮汐" not in said


def test_a_folder_that_can_not_be_written_is_said(
    qtbot: QtBot, diary: DiaryWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "m.md"), ""))
    with qtbot.waitSignal(diary.failed):
        press(qtbot, diary, "Export …")
