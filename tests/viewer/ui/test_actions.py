"""The commands: every row has a slot, keys of its own, and a name for those who can't see its icon."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from viewer.ui import icons
from viewer.ui.actions import commands, menus
from viewer.ui.main_window import MainWindow


def test_no_two_commands_share_their_keys() -> None:
    keys = Counter(QKeySequence(keys).toString() for command in commands() for keys in command.shortcuts)
    assert [key for key, count in keys.items() if count > 1 or not key] == []


def test_every_command_has_a_menu_that_is_there() -> None:
    assert {command.menu for command in commands()} == set(menus())


def test_every_icon_is_a_glyph_of_the_family() -> None:
    assert {command.icon for command in commands() if command.icon} <= set(icons._glyphs())


def test_commands_that_need_an_article_wait_for_one(window: MainWindow) -> None:
    window.actions_.enable_for_article(False)
    needy = [command.key for command in commands() if command.needs_article]
    assert not any(window.actions_.by_key[key].isEnabled() for key in needy)
    window.actions_.enable_for_article(True)
    assert all(window.actions_.by_key[key].isEnabled() for key in needy)


def test_what_can_be_reached_has_a_name(window: MainWindow) -> None:
    names = {"mainWindow", "issueTree", "articleReader", "searchBar", "resultView"}
    found = {widget.objectName() for widget in [window, *window.findChildren(QWidget)]}
    assert names <= found
    for control in (*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)):
        if control.isVisible():
            assert control.accessibleName() or control.text(), control
    for name in names - {"mainWindow"}:
        widget = window.findChild(QWidget, name)
        assert widget is not None and widget.accessibleName()
