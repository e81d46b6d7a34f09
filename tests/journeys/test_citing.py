"""Citing through the real window: from a search to a list that a reference manager reads, and a quote for a letter."""

from __future__ import annotations

from pathlib import Path

import rispy
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.main_window import MainWindow


def search(qtbot: QtBot, window: MainWindow, text: str) -> int:
    bar = window.frame.search_bar
    event = QInputMethodEvent()
    event.setCommitString(text)
    bar.clear()
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        QCoreApplication.sendEvent(bar, event)
        qtbot.keyClick(bar, Qt.Key.Key_Return)
    result = window.searching.result
    assert result is not None
    return result.total


def pick(box: QComboBox, text: str) -> None:
    """Choose as one does who opens the box."""
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def said(citations: QWidget) -> str:
    return " ".join(label.text() for label in citations.findChildren(QLabel))


def test_the_hits_of_a_search_become_a_list_for_a_reference_manager(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    total = search(qtbot, window, "青屿")
    assert total > 1
    window.actions_.by_key["citations"].trigger()
    citations = window.beside.citations
    assert citations.isVisible()
    of, style, _ = citations.findChildren(QComboBox)
    pick(of, "All hits")
    qtbot.waitUntil(lambda: f"{total} citations" in said(citations))
    pick(style, "RIS")
    shown = citations.findChild(QTextEdit, "citationText")
    qtbot.waitUntil(lambda: shown.toPlainText().startswith("TY  - NEWS"))
    save = next(each for each in citations.findChildren(QPushButton) if each.text() == "Save as …")
    qtbot.waitUntil(save.isEnabled)
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    [dialog] = citations.findChildren(QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "青屿"))
    with qtbot.waitSignal(window.beside.saved, timeout=20_000):
        dialog.accept()
    target = tmp_path / "青屿.ris"
    records = rispy.loads(target.read_bytes().decode())
    assert len(records) == total
    assert {each["secondary_title"] for each in records} == {"山海新报"}
    assert window.statusBar().currentMessage() == f"Saved: {target}"


def test_a_quote_and_the_citation_follow_what_is_read_and_chosen(qtbot: QtBot, window: MainWindow) -> None:
    keys, reader, clipboard = window.actions_.by_key, window.frame.reader, QApplication.clipboard()
    newsroom = next(each for each in window.actions_.submenus["citation_style"].actions() if each.text() == "Newsroom")
    newsroom.trigger()
    reader.setTextCursor(reader.document().find("并网,一切正常。"))
    with qtbot.waitSignal(window.citing.told, timeout=10_000):
        keys["copy_cited"].trigger()
    assert clipboard.text() == "“并网,一切正常。”（《山海新报》2031年3月10日第1、3版）"
    keys["next_article"].trigger()
    with qtbot.waitSignal(window.citing.told, timeout=10_000):
        keys["copy_citation"].trigger()
    assert clipboard.text() == "《山海新报》2031年3月10日第1版"


def test_the_list_follows_an_import_that_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.by_key["citations"].trigger()
    citations = window.beside.citations
    qtbot.waitUntil(lambda: "1 citation" in said(citations))
    with qtbot.waitSignal(window.importing.undone, timeout=20_000):
        window.beside.undo_wanted.emit(1)
    qtbot.waitUntil(lambda: "There is nothing to cite." in said(citations))
    assert window.frame.notice.text == "Import 1 was undone."
