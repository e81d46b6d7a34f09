"""The source of a file: the kept bytes at the line, and a word where there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import archive, history
from db.archive import Database
from db.records import ImportedFile
from viewer.importing.run import run
from viewer.ui.imports import sources
from viewer.ui.imports.numbered_text import NumberedText
from viewer.ui.imports.source_window import SourceWindow

BROKEN = '{"format": "baoku-issue/1",\n "issue": '
LINES = "山海新报\n\n潮水涨了\n\n" + "潮水一寸一寸漫过石阶。" * 12


def imported(db: Database, *paths: Path) -> list[ImportedFile]:
    report = run(archive.location(db), list(paths), lambda progress: None, lambda: False)
    assert report.run is not None
    return history.files(db, report.run)


def test_kept_bytes_are_shown_under_their_encoding_even_when_the_file_is_gone(db: Database, tmp_path: Path) -> None:
    path = tmp_path / "山海新报_20310310_01.txt"
    path.write_bytes(LINES.encode("gb18030"))
    (file,) = imported(db, path)
    path.unlink()
    source = sources.text(db, file, 3)
    assert (source.text, source.encoding, source.line, source.first) == (LINES, "gb18030", 3, 1)
    assert source.kept and source.whole and source.error is None


def test_a_failed_file_is_shown_as_it_is_on_disk(db: Database, write: Callable[[str, str], Path]) -> None:
    path = write("坏.json", BROKEN)
    (file,) = imported(db, path)
    assert file.status == "failed"
    source = sources.text(db, file, 2)
    assert source.error is None and source.text.endswith('"issue": ')
    path.unlink()
    gone = sources.text(db, file, 2)
    assert gone.error is not None and gone.error.why == "not-kept"


def test_bytes_that_are_no_text_are_said_to_be_none(db: Database, tmp_path: Path) -> None:
    path = tmp_path / "photo.txt"
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    (file,) = imported(db, path)
    source = sources.text(db, file, None)
    assert source.error is not None and source.error.why == "not-text"


def test_of_a_huge_file_the_lines_round_the_one_are_shown(
    db: Database, write: Callable[[str, str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "_MOST", 100)
    path = write("大.json", "{\n" + "\n".join(f"第{n}行" for n in range(2, 1000)))
    (file,) = imported(db, path)
    source = sources.text(db, file, 500)
    shown = source.text.split("\n")
    assert shown[500 - source.first] == "第500行"
    assert not source.whole and len(source.text) < 120


@pytest.fixture
def source_window(qtbot: QtBot) -> Iterator[SourceWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = SourceWindow(parent)
    window.dress("dark")
    yield window


def test_the_line_is_marked_and_in_sight(
    db: Database, write: Callable[[str, str], Path], source_window: SourceWindow, qtbot: QtBot
) -> None:
    path = write("长.json", "{\n" + "\n".join(f"第{n}行" for n in range(2, 400)))
    (file,) = imported(db, path)
    source_window.show_source(sources.text(db, file, 300))
    text = source_window.findChild(NumberedText)
    assert text is not None and text.marked_line == "第300行"
    assert text.viewport().rect().contains(text.cursorRect().center())
    assert text.isReadOnly()
    assert not source_window.grab().isNull()
    qtbot.keyClick(source_window, Qt.Key.Key_Escape)
    assert not source_window.isVisible()


def test_the_file_itself_can_be_opened_while_it_is_there(
    db: Database,
    write: Callable[[str, str], Path],
    source_window: SourceWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    path = write("坏.json", BROKEN)
    (file,) = imported(db, path)
    source_window.show_source(sources.text(db, file, None))
    button = next(each for each in source_window.findChildren(QPushButton) if each.text() == "Open the file itself")
    button.click()
    assert opened == [str(path)]
    path.unlink()
    source_window.show_source(sources.text(db, file, None))
    assert not button.isEnabled()
    said = source_window.findChild(QLabel, "paneEmpty")
    assert said is not None and said.isVisible() and "not kept" in said.text()
    source_window.close()


def test_a_source_of_another_archive_is_not_looked_for(sample_archive: Path) -> None:
    with closing(archive.connect(sample_archive)) as db:
        (first, *_) = history.files(db, 1)
        lost = replace(first, sha256=None, path="/nowhere/无.txt")
        assert sources.text(db, lost, None).error is not None
