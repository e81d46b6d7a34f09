"""The panes fold where there is little room, and there is always a way back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from viewer.ui.main_window import MainWindow


def shown(window: MainWindow) -> set[str]:
    frame = window.frame
    panes = {"tree": frame.tree, "list": frame.results, "reader": frame.reader}
    return {name for name, pane in panes.items() if pane.isVisible()}


def resize(window: MainWindow, width: int, qtbot: QtBot) -> None:
    window.resize(width, 600)
    qtbot.waitUntil(lambda: window.width() == width)


def test_a_narrow_window_shows_the_article_that_was_chosen_and_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    resize(window, 640, qtbot)
    window.frame.focus_on("list")
    window.frame.results.step(1)
    assert shown(window) == {"reader"}
    window.frame._to_list.click()
    assert shown(window) == {"list"}
    window.frame._to_tree.click()
    assert shown(window) == {"tree"}


def test_the_sidebar_goes_and_comes(window: MainWindow, qtbot: QtBot) -> None:
    resize(window, 1280, qtbot)
    window.actions_.by_key["sidebar"].trigger()
    assert shown(window) == {"list", "reader"}
    window.actions_.by_key["sidebar"].trigger()
    assert shown(window) == {"tree", "list", "reader"}
