"""Watched folders: files are taken when they are whole, once, and the folders are chosen in a list."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from db import browse
from viewer import resources
from viewer.app import Program
from viewer.importing.run import run
from viewer.ui.main_window import MainWindow
from viewer.ui.preferences.folders import FolderModel, FoldersPanel
from viewer.ui.settings import Settings, Watched, in_folder
from viewer.ui.watching import Watching

PAGE = "山海新报\n\n退潮以后\n\n" + "滩涂上留下一行脚印,通向没有开门的灯塔。" * 6


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "来稿"
    made.mkdir()
    return made


@pytest.fixture
def watching(qapp: QApplication, sample_archive: Path, settings: Settings, folder: Path) -> Iterator[Watching]:
    """Takes what it finds unchanged at a second look, however soon that comes."""
    owner = QObject()
    made = Watching(sample_archive, settings, owner, interval=0.0)
    settings.set_watched(sample_archive, [Watched(folder)])
    yield made
    made.stop()


def look(watching: Watching, qtbot: QtBot) -> list[Path]:
    """One look and nothing after it; the files that it told of."""
    told: list[Path] = []
    watching.settled.connect(told.extend)
    with qtbot.waitSignal(watching.looked):
        watching.look()
    watching._next.stop()
    watching.settled.disconnect(told.extend)
    return told


def test_a_file_that_grows_is_taken_only_when_it_has_stopped(watching: Watching, qtbot: QtBot, folder: Path) -> None:
    page = folder / "甲.txt"
    page.write_text(PAGE[:20], encoding="utf-8")
    assert look(watching, qtbot) == []
    page.write_text(PAGE[:40], encoding="utf-8")
    assert look(watching, qtbot) == []
    page.write_text(PAGE, encoding="utf-8")
    assert look(watching, qtbot) == []
    assert look(watching, qtbot) == [page]
    assert look(watching, qtbot) == []
    page.write_text(PAGE + "又及。", encoding="utf-8")
    assert look(watching, qtbot) == []
    assert look(watching, qtbot) == [page]


def test_two_looks_too_close_together_are_not_enough(
    sample_archive: Path, settings: Settings, folder: Path, qtbot: QtBot
) -> None:
    owner = QObject()
    patient = Watching(sample_archive, settings, owner, interval=3600.0)
    settings.set_watched(sample_archive, [Watched(folder)])
    (folder / "甲.txt").write_text(PAGE, encoding="utf-8")
    assert look(patient, qtbot) == []
    assert look(patient, qtbot) == []
    patient.stop()


def test_what_others_only_begin_to_write_and_what_is_hidden_is_left_alone(
    watching: Watching, qtbot: QtBot, folder: Path
) -> None:
    for name in (
        ".甲.txt",
        "~$甲.txt",
        "甲.txt.part",
        "甲.crdownload",
        "甲.TMP",
        "甲.txt~",
        "自己.baoku",
        "自己.baoku-wal",
    ):
        (folder / name).write_text(PAGE, encoding="utf-8")
    (folder / "空.txt").touch()
    (folder / ".git").mkdir()
    (folder / ".git" / "甲.txt").write_text(PAGE, encoding="utf-8")
    deep = folder / "3月" / "17日" / "甲.txt"
    deep.parent.mkdir(parents=True)
    deep.write_text(PAGE, encoding="utf-8")
    look(watching, qtbot)
    assert look(watching, qtbot) == [deep]


def test_what_the_archive_has_read_is_not_taken_again_at_the_next_start(
    watching: Watching, sample_archive: Path, qtbot: QtBot, folder: Path
) -> None:
    old, changed, new = (folder / f"{name}.txt" for name in ("旧", "改", "新"))
    for path in (old, changed):
        path.write_text(PAGE, encoding="utf-8")
    run(sample_archive, [folder], lambda progress: None, lambda: False)
    later = changed.stat().st_mtime_ns + 10**10
    os.utime(changed, ns=(later, later))
    new.write_text(PAGE, encoding="utf-8")
    look(watching, qtbot)
    assert look(watching, qtbot) == [changed, new]


def test_a_folder_that_is_off_or_gone_is_not_looked_into(
    watching: Watching, settings: Settings, sample_archive: Path, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    (folder / "甲.txt").write_text(PAGE, encoding="utf-8")
    gone = tmp_path / "没有"
    settings.set_watched(sample_archive, [Watched(folder, on=False), Watched(gone)])
    with qtbot.waitSignal(watching.looked) as looked:
        watching.look()
    assert (dict(looked.args[0].files), looked.args[0].missing) == ({}, {gone})


def test_the_system_tells_of_a_new_file(watching: Watching, qtbot: QtBot, folder: Path) -> None:
    with qtbot.waitSignal(watching.looked):
        watching.start()
    with qtbot.waitSignal(watching.settled, timeout=10_000) as settled:
        (folder / "甲.txt").write_text(PAGE, encoding="utf-8")
    assert settled.args == [[folder / "甲.txt"]]


def test_the_window_imports_what_a_watched_folder_brings(
    program: Program, settings: Settings, sample_archive: Path, folder: Path, qtbot: QtBot
) -> None:
    settings.set_watched(sample_archive, [Watched(folder)])
    (folder / "山海新报_20310317_01.txt").write_text(PAGE, encoding="utf-8")
    assert program.open(sample_archive)
    window = program.window
    assert window is not None
    window.watching._interval = 0.0
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        window.watching.look()
    assert browse.totals(window.db).issues == 2
    assert window.frame.notice.text.startswith("From a watched folder: Files added: 1")


def test_the_folders_keep_the_rules_of_models(qtbot: QtBot, tmp_path: Path) -> None:
    model = FolderModel([Watched(tmp_path)])
    QAbstractItemModelTester(model)
    assert not model.add(tmp_path)
    assert model.add(tmp_path / "乙")
    with qtbot.waitSignal(model.switched):
        model.setData(model.index(0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    model.miss(frozenset({tmp_path, tmp_path / "乙"}))
    assert [model.index(row).data() for row in range(2)] == [str(tmp_path), f"{tmp_path / '乙'} · not there now"]
    model.take(1)
    assert model.folders == (Watched(tmp_path, on=False),)


def _button(panel: FoldersPanel, text: str) -> QPushButton:
    return next(each for each in panel.findChildren(QPushButton) if each.text() == text)


def test_folders_are_added_and_removed_in_the_settings(
    window: MainWindow, qtbot: QtBot, folder: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.actions_.by_key["watch"].trigger()
    window.actions_.by_key["watch"].trigger()
    (panel,) = window.findChildren(FoldersPanel)
    assert panel.isVisible() and not panel.window().isModal()
    assert panel._nothing.isVisible() and not _button(panel, "Remove").isEnabled()
    with qtbot.waitSignal(window.watching.looked):
        _button(panel, "Add a folder …").click()
    assert window.watching.folders == [Watched(folder)]
    assert not panel._nothing.isVisible()
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert window.watching.folders == [Watched(folder, on=False)]
    _button(panel, "Remove").click()
    assert window.watching.folders == []
    panel.window().close()


def test_watched_folders_are_kept_for_each_archive_and_rubbish_is_none(tmp_path: Path) -> None:
    one, other = tmp_path / "甲.baoku", tmp_path / "乙.baoku"
    in_folder(tmp_path).set_watched(one, [Watched(tmp_path / "来,稿"), Watched(tmp_path, on=False)])
    again = in_folder(tmp_path)
    assert again.watched(one) == [Watched(tmp_path / "来,稿"), Watched(tmp_path, on=False)]
    assert again.watched(other) == []
    file: Callable[[], str] = (tmp_path / "settings.ini").read_text
    (tmp_path / "settings.ini").write_text(file().replace("[[", "[["[:1]), encoding="utf-8")
    assert in_folder(tmp_path).watched(one) == []


def test_the_sample_can_be_watched_where_it_lies(watching: Watching, settings: Settings, qtbot: QtBot) -> None:
    settings.set_watched(watching._path, [Watched(resources.path("sample"))])
    look(watching, qtbot)
    assert look(watching, qtbot) == []
