"""The commands with their keys as a table, and what stands against giving a command a key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QKeyCombination, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence

from viewer.ui.actions import Actions, Command, commands, english, menus
from viewer.ui.preferences import matching
from viewer.ui.tokens import COLOURS, Scheme

Index = QModelIndex | QPersistentModelIndex
_CHANGES_NOTHING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True, slots=True)
class Keyed:
    """A command with its name below its menu, all words that it is found by, and its keys as portable text."""

    command: Command
    name: str
    found_by: tuple[str, ...]
    keys: tuple[str, ...]

    @property
    def is_changed(self) -> bool:
        """Whether its keys are the user's own."""
        return self.keys != portable(self.command.shortcuts)


def portable(keys: Sequence[str]) -> tuple[str, ...]:
    """Keys as they are written in the same way everywhere."""
    return tuple(QKeySequence(each).toString(QKeySequence.SequenceFormat.PortableText) for each in keys)


def native(keys: Sequence[str]) -> str:
    """Keys as this system writes them."""
    return "   ".join(QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys)


def writes(keys: QKeySequence) -> bool:
    """Whether a key without Ctrl, Alt or Meta is one that writes, steps or deletes where a text is typed."""
    pressed: QKeyCombination = keys[0]  # type: ignore[index]
    is_plain = not pressed.keyboardModifiers() & ~_CHANGES_NOTHING
    return is_plain and not Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35


def menu_with(keys: QKeySequence) -> str:
    """The menu that keys open; empty for none."""
    return next((_plain(title) for title in menus().values() if QKeySequence.mnemonic(title) == keys), "")


class KeyModel(QAbstractTableModel):
    """The table; a row a command that keys can be given to."""

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._scheme: Scheme = "light"
        titles = {key: _plain(title) for key, title in menus().items()}
        in_english = {each.key: each.text for each in commands(english)}
        self._all = [
            Keyed(each, f"{titles[each.menu]} › {text}", (titles[each.menu], text, in_english[each.key]), ())
            for each in commands()
            if each.key in actions.by_key and (text := each.text.rstrip(" …"))
        ]
        self._rows = self._all
        self._words: Sequence[str] = ()
        self.refresh()

    def refresh(self) -> None:
        """Show the keys that the commands have now."""
        self._all = [replace(each, keys=self._keys(each.command.key)) for each in self._all]
        self.narrow(self._words)

    def narrow(self, words: Sequence[str]) -> bool:
        """Show the commands that words are found in, all where none are; whether there are any."""
        narrowed = [each for each in self._all if matching.fits(words, (*each.found_by, native(each.keys)))]
        if [each.command for each in narrowed] == [each.command for each in self._rows]:
            self._rows = narrowed
            if narrowed:
                self.dataChanged.emit(self.index(0, 0), self.index(len(narrowed) - 1, 1))
        else:
            self.beginResetModel()
            self._rows = narrowed
            self.endResetModel()
        self._words = words
        return bool(narrowed)

    def at(self, row: int) -> Keyed | None:
        """The command of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def owner(self, keys: str) -> Keyed | None:
        """The command that has keys, shown or not."""
        return next((each for each in self._all if keys in each.keys), None)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        keyed, is_keys = self._rows[index.row()], index.column() == 1
        if role == Qt.ItemDataRole.DisplayRole:
            return native(keyed.keys) if is_keys else keyed.name
        if role == Qt.ItemDataRole.ForegroundRole and is_keys:
            return QColor(COLOURS[self._scheme].accent if keyed.is_changed else COLOURS[self._scheme].second)
        if role == Qt.ItemDataRole.FontRole and is_keys and keyed.is_changed:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Command"), self.tr("Keys"))[section]

    def _keys(self, command: str) -> tuple[str, ...]:
        given = self._actions.by_key[command].shortcuts()
        return tuple(each.toString(QKeySequence.SequenceFormat.PortableText) for each in given)


def _plain(title: str) -> str:
    return title.partition("(&")[0].replace("&", "")
