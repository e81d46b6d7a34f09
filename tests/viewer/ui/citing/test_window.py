"""The window with references: of what, in which style, copied, saved, given up, and empty."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import archive, issues
from db.errors import ArchiveDamaged
from db.records import Asked
from viewer.exporting import chosen
from viewer.exporting.writing import CannotWrite
from viewer.ui import jobs
from viewer.ui.citing import lists
from viewer.ui.citing.choice import CitationChoice
from viewer.ui.citing.text import CitationText
from viewer.ui.citing.window import CitationsWindow
from viewer.ui.settings import Settings

LEAD, ALL = 1, 12
SHORT = "周原，林溪. 潮汐电站夜里发出第一度电：青屿人等这一刻,等了十九年[N]. 山海新报，2031-03-10（1，3）."


class Shown:
    """The window as somebody sees and uses it."""

    def __init__(self, qtbot: QtBot, window: CitationsWindow, choice: CitationChoice) -> None:
        self.qtbot, self.window, self.choice = qtbot, window, choice
        self.of, self.style, self.width = window.findChildren(QComboBox)
        [self.text] = window.findChildren(CitationText)
        self.failures: list[Exception] = []
        window.failed.connect(self.failures.append)

    def open(self, article: int = LEAD, asked: Asked | None = None) -> None:
        self.window.show_for(self.choice, article, asked)
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: "put together" not in self.said, timeout=10_000)

    @property
    def entries(self) -> list[str]:
        return self.text.toPlainText().splitlines()

    @property
    def said(self) -> str:
        return " ".join(label.text() for label in self.window.findChildren(QLabel) if label.text())

    def button(self, text: str) -> QPushButton:
        return next(each for each in self.window.findChildren(QPushButton) if each.text() == text)

    def press(self, text: str) -> None:
        self.qtbot.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def pick(self, box: QComboBox, text: str, *, waiting: bool = True) -> None:
        """As one does with the keys."""
        at = box.findText(text)
        assert at >= 0, text
        box.setFocus()
        for _ in range(abs(at - box.currentIndex())):
            self.qtbot.keyClick(box, Qt.Key.Key_Down if at > box.currentIndex() else Qt.Key.Key_Up)
        if waiting:
            self.wait()


@pytest.fixture
def shown(qtbot: QtBot, sample_archive: Path, settings: Settings) -> Iterator[Shown]:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = CitationsWindow(sample_archive, parent)
    yield Shown(qtbot, window, CitationChoice(settings, parent))
    window.stop()


class Gate:
    """Holds a work up the first time that it is done, until it is let go."""

    def __init__(self, work: Callable[..., object]) -> None:
        self._work, self._calls = work, iter([True])
        self.reached, self._open = threading.Event(), threading.Event()
        self.let_go = self._open.set

    def __call__(self, *given: Any) -> object:
        if next(self._calls, False):
            self.reached.set()
            self._open.wait(20)
        return self._work(*given)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Gate]]:
    """Hold up what lists does under a name."""
    gates: list[Gate] = []
    jobs.make_room()

    def hold(name: str) -> Gate:
        gates.append(Gate(getattr(lists, name)))
        monkeypatch.setattr(lists, name, gates[-1])
        return gates[-1]

    yield hold
    for gate in gates:
        gate.let_go()


def test_it_shows_the_article_its_issue_or_the_hits(shown: Shown) -> None:
    shown.open()
    assert shown.entries == [SHORT]
    assert shown.said == "1 citation"
    shown.pick(shown.of, "This issue")
    assert len(shown.entries) == ALL
    assert shown.entries[-1].startswith(f"[{ALL}] ")
    assert shown.said == "12 citations"
    assert shown.of.findText("All hits") < 0
    shown.open(asked=Asked("潮汐"))
    assert len(shown.entries) == ALL
    shown.pick(shown.of, "All hits")
    assert 1 <= len(shown.entries) < ALL
    assert shown.entries[0] == f"[1] {SHORT}"


def test_hits_are_no_longer_offered_when_there_is_no_search(shown: Shown) -> None:
    shown.open(asked=Asked("潮汐"))
    shown.pick(shown.of, "All hits")
    shown.open()
    assert shown.of.currentText() == "This article"
    assert shown.entries == [SHORT]


def test_another_style_is_shown_at_once_and_remembered(shown: Shown, settings: Settings) -> None:
    shown.open()
    shown.pick(shown.style, "GB/T 7714—2015")
    assert shown.entries == [SHORT.replace("，", ", ").replace("：", ": ").replace("（", "(").replace("）", ")")]
    shown.pick(shown.width, "Full width")
    assert shown.entries == [SHORT]
    shown.pick(shown.style, "Newsroom")
    assert shown.entries == ["《山海新报》2031年3月10日第1、3版"]
    assert not shown.width.isEnabled()
    shown.pick(shown.style, "RIS")
    assert shown.entries[0] == "TY  - NEWS"
    assert settings.get("citing/style", "") == "ris"
    assert settings.get("citing/punctuation", "") == "full"


def test_a_style_that_is_chosen_in_the_menu_is_followed(shown: Shown) -> None:
    shown.open()
    shown.choice.choose_style("chicago-note")
    shown.wait()
    assert shown.style.currentText() == "Chicago, note"
    assert shown.entries[0].startswith("周原 and 林溪, “潮汐电站")


def test_what_one_copies_of_the_text_has_lines_of_its_own(shown: Shown) -> None:
    shown.open()
    shown.pick(shown.style, "RIS")
    shown.text.selectAll()
    shown.text.copy()
    assert QApplication.clipboard().text().splitlines()[:2] == ["TY  - NEWS", "AU  - 周原"]


def test_all_are_copied(shown: Shown) -> None:
    shown.open()
    shown.pick(shown.of, "This issue")
    shown.press("Copy all")
    shown.qtbot.waitUntil(lambda: "Copied." in shown.said)
    assert QApplication.clipboard().text().splitlines() == shown.entries
    shown.pick(shown.style, "CSL-JSON")
    assert "Copied." not in shown.said
    shown.press("Copy all")
    shown.qtbot.waitUntil(lambda: "Copied." in shown.said)
    assert len(json.loads(QApplication.clipboard().text())) == ALL


def test_of_a_long_list_the_beginning_is_shown_and_all_is_copied(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "SHOWN", 5)
    shown.open()
    shown.pick(shown.of, "This issue")
    assert len(shown.entries) == 5
    assert shown.said == "The first 5 of 12 citations are shown; all are copied and saved."
    shown.press("Copy all")
    shown.qtbot.waitUntil(lambda: "Copied." in shown.said)
    assert len(QApplication.clipboard().text().splitlines()) == ALL


def save(shown: Shown, name: str) -> str:
    """Save under a name in the dialog, and give what it proposed."""
    shown.press("Save as …")
    [dialog] = shown.window.findChildren(QFileDialog)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    proposed = field.text()
    field.setText(name)
    dialog.accept()
    return proposed


@pytest.mark.parametrize(
    ("style", "ending"), [("GB/T 7714—2025", "txt"), ("BibTeX (gbt7714)", "bib"), ("CSL-JSON", "csl.json")]
)
def test_all_are_saved_under_the_ending_of_the_style(shown: Shown, tmp_path: Path, style: str, ending: str) -> None:
    shown.open()
    shown.pick(shown.of, "This issue")
    shown.pick(shown.style, style)
    with shown.qtbot.waitSignal(shown.window.saved) as told:
        assert save(shown, str(tmp_path / "引文")) == f"山海新报 2031-03-10.{ending}"
    assert told.args == [tmp_path / f"引文.{ending}"]
    assert f"Saved: 引文.{ending}" in shown.said
    assert "潮汐电站夜里发出第一度电" in told.args[0].read_text(encoding="utf-8")


def test_a_folder_that_is_gone_is_told(shown: Shown, tmp_path: Path) -> None:
    shown.open()
    with shown.qtbot.waitSignal(shown.window.failed):
        shown.window._write(tmp_path / "gone" / "list.txt")
    assert isinstance(shown.failures[0], CannotWrite)
    assert shown.said == "1 citation"
    assert shown.button("Save as …").isEnabled()


def test_a_long_wait_is_said_and_can_be_given_up(shown: Shown, held: Callable[[str], Gate], tmp_path: Path) -> None:
    gate = held("save")
    shown.open()
    shown.button("Save as …").setFocus()
    shown.window._write(tmp_path / "list.txt")
    cancel = shown.button("Cancel")
    shown.qtbot.waitUntil(cancel.isVisible)
    assert "All citations are being put together …" in shown.said
    assert not any(each.isEnabled() for each in (shown.of, shown.style, shown.button("Copy all")))
    shown.press("Cancel")
    assert "Cancelled." in shown.said
    assert not cancel.isVisible()
    assert all(each.isEnabled() for each in (shown.of, shown.style, shown.button("Copy all")))
    assert shown.button("Save as …").hasFocus()
    gate.let_go()
    shown.press("Copy all")
    shown.qtbot.waitUntil(lambda: "Copied." in shown.said)


def test_what_takes_no_time_offers_no_cancelling(shown: Shown) -> None:
    shown.open()
    shown.press("Copy all")
    assert not shown.button("Cancel").isVisible()
    shown.qtbot.waitUntil(lambda: "Copied." in shown.said)
    assert not shown.button("Cancel").isVisible()


def test_only_the_list_that_was_asked_for_last_is_shown(shown: Shown, held: Callable[[str], Gate]) -> None:
    gate = held("beginning")
    shown.window.show_for(shown.choice, LEAD, None)
    shown.qtbot.waitUntil(gate.reached.is_set)
    assert "The citations are being put together …" in shown.said
    assert not shown.button("Copy all").isEnabled()
    shown.pick(shown.style, "Newsroom")
    wanted = shown.entries
    assert wanted == ["《山海新报》2031年3月10日第1、3版"]
    gate.let_go()
    jobs.wait_for_all()
    QApplication.processEvents()
    assert shown.entries == wanted


def test_a_file_is_written_though_the_window_is_closed(
    shown: Shown, held: Callable[[str], Gate], tmp_path: Path
) -> None:
    gate = held("save")
    shown.open()
    shown.window._write(tmp_path / "list.txt")
    shown.qtbot.waitUntil(gate.reached.is_set)
    shown.qtbot.keyClick(shown.window, Qt.Key.Key_Escape)
    assert not shown.window.isVisible()
    with shown.qtbot.waitSignal(shown.window.saved):
        gate.let_go()
    assert (tmp_path / "list.txt").read_text(encoding="utf-8") == f"{SHORT}\n"


def test_an_article_that_is_gone_leaves_an_empty_list_that_says_so(shown: Shown, sample_archive: Path) -> None:
    shown.open(asked=Asked("潮汐"))
    with closing(archive.connect(sample_archive)) as db:
        issues.remove(db, 1)
    shown.window.refresh()
    shown.wait()
    assert shown.entries == []
    assert shown.said == "There is nothing to cite."
    assert shown.text.placeholderText() == (
        "The article has left the archive. Open another one and ask for its citations."
    )
    assert not shown.button("Copy all").isEnabled() and not shown.button("Save as …").isEnabled()
    shown.pick(shown.of, "All hits")
    assert shown.text.placeholderText().startswith("The search finds nothing any more.")
    assert shown.failures == []


def test_an_archive_that_fails_leaves_no_list_of_before(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.open()

    def broken(*_: object) -> object:
        raise ArchiveDamaged(Path("a.baoku"), "")

    monkeypatch.setattr(chosen, "issue", broken)
    with shown.qtbot.waitSignal(shown.window.failed):
        shown.pick(shown.of, "This issue", waiting=False)
    assert shown.entries == []
    assert shown.said == "The citations could not be put together."
    assert not shown.button("Copy all").isEnabled()


def test_a_list_that_is_read_anew_and_is_the_same_keeps_its_selection(shown: Shown) -> None:
    shown.open()
    shown.pick(shown.of, "This issue")
    shown.text.selectAll()
    shown.window.refresh()
    shown.wait()
    assert len(shown.text.textCursor().selectedText()) > 100


def test_every_part_has_a_name_and_is_reached_with_the_keys(shown: Shown) -> None:
    shown.open()
    assert shown.of.hasFocus()
    order = [shown.style, shown.width, shown.text, shown.button("Save as …"), shown.button("Copy all")]
    for each in order:
        shown.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert each.hasFocus()
    assert all(each.accessibleName() for each in (shown.of, shown.style, shown.width, shown.text))
