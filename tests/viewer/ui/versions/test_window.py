"""An article's earlier versions in the real window: told in the reader, compared beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer import resources
from viewer.ui.main_window import MainWindow
from viewer.ui.versions.comparison import Paragraph, Row
from viewer.ui.versions.page import VersionPage
from viewer.ui.versions.window import VersionsWindow

_CHANGES = (("二十八年的木壳船", "二十六年的木壳船"), ("十二万元补贴", "十五万元补贴"))


@pytest.fixture
def revised(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window on an article that was revised twice."""
    page = resources.path("sample", "山海新报_20310310_02.txt")
    text = page.read_text(encoding="utf-8")
    window.opening.open_article(4)
    for n, (old, new) in enumerate(_CHANGES):
        text = text.replace(old, new)
        changed = tmp_path / str(n) / page.name
        changed.parent.mkdir()
        changed.write_text(text, encoding="utf-8")
        with qtbot.waitSignal(window.importing.finished, timeout=20_000):
            window.importing.start([changed])
    return window


@pytest.fixture
def versions(revised: MainWindow, qtbot: QtBot) -> VersionsWindow:
    with qtbot.waitSignal(revised.beside.versions._reading.compared):
        revised.frame.reader.anchorClicked.emit(QUrl("versions:"))
    return revised.beside.versions


def test_an_article_without_earlier_versions_offers_none(window: MainWindow) -> None:
    assert not window.actions_.by_key["versions"].isEnabled()
    assert "earlier version" not in window.frame.reader.toPlainText()


def test_the_reader_tells_of_earlier_versions(revised: MainWindow) -> None:
    assert "2 earlier versions of this article · Compare" in revised.frame.reader.toPlainText()
    assert revised.actions_.by_key["versions"].isEnabled()
    revised.opening.open_article(2)
    assert not revised.actions_.by_key["versions"].isEnabled()


def test_the_last_change_is_shown_first_and_all_of_them_on_demand(
    revised: MainWindow, versions: VersionsWindow, qtbot: QtBot
) -> None:
    assert versions.isVisible() and not versions.isModal()
    assert versions._title.text() == "一条渔船的最后一次年检"
    assert versions._count.text() == "Change 1 of 1"
    assert "十二万元" in versions.text.toPlainText() and "十五万元" in versions.text.toPlainText()
    assert "replaced by import 3" in versions.old.currentText()
    versions.old.setCurrentIndex(0)
    with qtbot.waitSignal(versions._reading.compared):
        versions.old.activated.emit(0)
    assert versions._count.text() == "Change 1 of 2"
    qtbot.keyClick(versions, Qt.Key.Key_F3)
    assert versions._count.text() == "Change 2 of 2"
    assert "十五万元" in versions.text.textCursor().block().text()
    assert not versions._forth.isEnabled()
    versions._back.click()
    assert versions._count.text() == "Change 1 of 2"


def test_a_step_between_two_old_versions_can_be_compared(
    revised: MainWindow, versions: VersionsWindow, qtbot: QtBot
) -> None:
    versions.old.setCurrentIndex(0)
    with qtbot.waitSignal(versions._reading.compared):
        versions.old.activated.emit(0)
    assert versions.new.count() == 2
    versions.new.setCurrentIndex(0)
    with qtbot.waitSignal(versions._reading.compared):
        versions.new.activated.emit(0)
    assert versions._count.text() == "Change 1 of 1"
    assert "十五万元" not in versions.text.toPlainText()


def test_both_texts_stand_in_one_with_what_went_and_what_came(
    revised: MainWindow, versions: VersionsWindow, qtbot: QtBot
) -> None:
    versions.way.setCurrentIndex(1)
    versions.way.activated.emit(1)
    assert "可以领到十二五万元" in versions.text.toPlainText()
    for scheme in ("sepia", "dark"):
        versions.dress(scheme)
        assert not versions.grab().isNull()
    qtbot.keyClick(versions, Qt.Key.Key_Escape)
    assert not versions.isVisible()


def test_undoing_takes_the_version_away(revised: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(revised.importing.undone):
        revised.frame.notice._undo.click()
    assert "1 earlier version of this" in revised.frame.reader.toPlainText()
    assert "十二万元" in revised.frame.reader.toPlainText()


@pytest.mark.parametrize(
    ("old", "new", "woven"),
    [
        (Paragraph("paragraph", "甲乙丙", ((1, 2),)), Paragraph("paragraph", "甲丁丙", ((1, 2),)), "甲乙丁丙"),
        (Paragraph("paragraph", "甲乙丙", ((0, 1), (2, 3))), Paragraph("paragraph", "乙"), "甲乙丙"),
        (Paragraph("paragraph", "乙"), Paragraph("paragraph", "甲乙丙丁", ((0, 1), (2, 4))), "甲乙丙丁"),
        (Paragraph("paragraph", "旧", ((0, 1),)), None, "旧"),
        (None, Paragraph("paragraph", "新", ((0, 1),)), "新"),
    ],
)
def test_two_texts_are_woven_into_one(
    qapp: QApplication, old: Paragraph | None, new: Paragraph | None, woven: str
) -> None:
    document = QTextDocument()
    page = VersionPage(document, "light")
    page.write_within([Row(Paragraph("headline", "夜潮"), Paragraph("headline", "夜潮")), Row(old, new)])
    assert document.toPlainText() == f"夜潮\n{woven}"
    assert page.changes == [3]
