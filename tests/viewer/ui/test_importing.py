"""What the window says of an import."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from db import archive, history
from db.records import Warning
from viewer import messages
from viewer.importing import run as importing_run
from viewer.importing.material import FormatError
from viewer.importing.report import Entry, FileReport, Report
from viewer.ui import importing
from viewer.ui.importing import Importing


def test_failures_come_first_and_doubts_stand_below_their_file() -> None:
    doubts = (Warning("b.txt", 7, "weekday-differs", "A doubt."), Warning("b.txt", None, "page-unsure", "Another."))
    report = Report(
        (
            FileReport("b.txt", "added", "utf-8", warnings=doubts),
            FileReport("a.txt", "failed", error=FormatError("a.txt", "empty")),
            FileReport("c.txt", "duplicate"),
        )
    )
    lines = importing.details(report).split("\n")
    assert [line.split(":")[0].strip() for line in lines] == ["a.txt", "b.txt", "line 7", "Another.", "c.txt"]
    assert "a.txt is empty." in lines[0]
    assert lines[2] == "    line 7: A doubt."


def test_the_line_about_an_import_names_what_was_revised_and_what_is_doubtful() -> None:
    entry = Entry("山海新报", None, None, ("1",), 3, added=1, revised=2, changed=True, issue=1)
    doubt = Warning("a.txt", 7, "weekday-differs", "A doubt.")
    report = Report((FileReport("a.txt", "added", "utf-8", (entry,), (doubt,)),))
    expected = "Files added: 1 (articles: 1) · already there: 0 · failed: 0 · articles revised: 2 · warnings: 1"
    assert messages.report_line(report) == expected


def test_an_import_is_undone_when_the_one_under_way_has_ended(
    qtbot: QtBot, sample_archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()

    def slow(*how: object) -> Report:
        assert go.wait(10)
        return Report(())

    monkeypatch.setattr(importing_run, "run", slow)
    owner = QObject()
    imports = Importing(sample_archive, owner)
    imports.start([sample_archive.parent])
    imports.undo(1)
    with qtbot.waitSignals([imports.finished, imports.undone], order="strict"):
        go.set()
    with closing(archive.connect(sample_archive)) as db:
        assert history.runs(db)[0].undone is not None


def test_what_cannot_be_undone_is_told_and_the_next_work_begins(qtbot: QtBot, sample_archive: Path) -> None:
    owner = QObject()
    imports = Importing(sample_archive, owner)
    imports.undo(99)
    imports.undo(1)
    with qtbot.waitSignals([imports.failed, imports.undone], order="strict"):
        pass
    assert not imports.is_running
