"""Everything out of one archive by the menu, and into another one by the ordinary import."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from db import annotations, browse, clippings, searches
from db.records import Asked
from tests.sheets import press_import, rehearsed
from viewer.app import Program
from viewer.exporting.everything.folder import is_one
from viewer.ui.main_window import MainWindow
from viewer.ui.rehearsal import file_model


def _exported(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, parent: Path) -> Path:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(parent))
    with qtbot.waitSignal(window.exporting.exports.everything_ended, timeout=60_000):
        window.actions_.by_key["export_everything"].trigger()
    (made,) = [each for each in parent.iterdir() if each.is_dir()]
    return made


def test_out_by_the_menu_and_into_a_new_archive(
    window: MainWindow, program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    annotations.tag(window.db, [1, 2], "潮汐")
    annotations.write_note(window.db, 1, "要核实")
    clippings.clip(window.db, clippings.make(window.db, "海").id, [3])
    searches.save(window.db, "水", Asked("潮水"), datetime(2031, 3, 10, tzinfo=UTC))
    parent = tmp_path / "out"
    parent.mkdir()
    made = _exported(window, qtbot, monkeypatch, parent)
    assert is_one(made)
    assert made.name.startswith("sample ")
    assert window.frame.outgoing.text.startswith(f"Everything is exported to {made}: 12 articles")
    assert "README.txt" in [each.name for each in made.iterdir()]

    assert program.open(tmp_path / "other.baoku")
    other = program.window
    assert other is not None and other is not window
    other.import_paths([made])
    dialog = rehearsed(other, qtbot)
    said = [str(dialog.model.index(row, file_model.STATUS).data()) for row in range(dialog.model.rowCount())]
    assert "would bring tags: 2 · notes: 1" in said
    assert "would bring clippings folders: 1 · clippings: 1" in said
    assert "tags: 2 · notes: 1 · clippings folders: 1" in dialog.model.tally.line()
    assert browse.totals(other.db).articles == 0
    with qtbot.waitSignal(other.importing.finished, timeout=60_000):
        press_import(dialog, qtbot)
    assert browse.totals(other.db).articles == 12
    assert "tags: 2 · notes: 1" in other.frame.notice.text
    qtbot.waitUntil(lambda: [each.name for each in other.frame.saved.searches] == ["水"])
    assert [each.articles for each in annotations.tags(other.db)] == [2]


def test_cancelled_in_the_strip_it_leaves_nothing(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parent = tmp_path / "out"
    parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(parent))
    with qtbot.waitSignal(window.exporting.exports.everything_ended, timeout=60_000):
        window.actions_.by_key["export_everything"].trigger()
        assert window.frame.outgoing.isVisible()
        window.frame.outgoing.cancelled.emit()
    assert window.frame.outgoing.text == "The export was cancelled; nothing was written."
    assert list(parent.iterdir()) == []
