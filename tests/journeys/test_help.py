"""A newcomer asks for help: the guide leads to commands, sheets and folders open, a problem is reported."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from viewer import places
from viewer.ui.main_window import MainWindow


def _titles(window: MainWindow) -> list[str]:
    shown = window.beside.guide.list
    return [shown.item(row).text().split("\n")[0] for row in range(shown.count())]


def test_the_guide_is_searched_and_its_links_act(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_key["guide"].trigger()
    guide = window.beside.guide
    assert guide.isVisible()
    assert _titles(window)[:2] == ["Getting started", "Importing"]
    assert guide.page.toPlainText().startswith("Getting started")
    guide.list.setCurrentRow(3)
    assert guide.page.toPlainText().startswith("Searching")
    qtbot.keyClicks(guide.filter, "encoding")
    assert "Encodings" in _titles(window)
    guide.list.setCurrentRow(_titles(window).index("Encodings"))
    assert guide.page.toPlainText().startswith("Importing")
    assert guide.page.extraSelections()
    qtbot.keyClicks(guide.filter, "zz")
    assert _titles(window) == []
    guide.filter.clear()
    assert guide.list.currentItem().text() == "Importing"
    guide.page.anchorClicked.emit(QUrl("command:facets"))
    assert "Search first" in window.statusBar().currentMessage()
    guide.page.anchorClicked.emit(QUrl("searching.md"))
    assert guide.list.currentItem().text() == "Searching"


def test_whats_new_is_a_chapter(window: MainWindow) -> None:
    window.actions_.by_key["news"].trigger()
    assert window.beside.guide.page.toPlainText().startswith("What's new")


def test_about_lists_the_parts_with_their_licences(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_key["about"].trigger()
    about = window.beside.about
    qtbot.waitUntil(lambda: about.parts.topLevelItemCount() > 15)
    typst = next(item for item in map(about.parts.topLevelItem, range(30)) if item and item.text(0) == "typst")
    about.parts.setCurrentItem(typst)
    qtbot.waitUntil(lambda: "Apache License" in about.text.toPlainText())


def test_a_problem_is_reported_by_the_clipboard(window: MainWindow) -> None:
    window.actions_.by_key["report_problem"].trigger()
    assert QGuiApplication.clipboard().text().startswith(f"Baoku {places.VERSION}")
    assert "Copied" in window.statusBar().currentMessage()


@pytest.mark.parametrize("opens", [True, False])
def test_folders_are_shown_or_named(window: MainWindow, monkeypatch: pytest.MonkeyPatch, opens: bool) -> None:
    shown: list[Path] = []

    def open_url(url: QUrl) -> bool:
        shown.append(Path(url.toLocalFile()))
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    window.actions_.by_key["data_folder"].trigger()
    assert shown == [window.path.parent]
    assert (str(window.path.parent) in window.statusBar().currentMessage()) is not opens
