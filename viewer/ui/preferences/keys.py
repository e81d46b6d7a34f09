"""The page of the keyboard: every command with its keys, other keys recorded, and whose they are if they are taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTableView,
    QWidget,
)

from viewer.ui.actions import Actions
from viewer.ui.preferences.block import Block
from viewer.ui.preferences.entries import Panel
from viewer.ui.preferences.key_model import Keyed, KeyModel, menu_with, native, portable, writes
from viewer.ui.settings import Settings
from viewer.ui.tokens import SPACE, Scheme

_LOWEST, _HIGHEST = 260, 16_777_215
"""Pixels of the table; the highest is what Qt takes for no bound."""


class KeysPanel(Block):
    """The panel; keys that are given count at once."""

    def __init__(self, panel: Panel, actions: Actions, settings: Settings, parent: QWidget) -> None:
        super().__init__(panel.title, panel.sentence, parent)
        self._settings = settings
        self._offered = ""
        self.model = KeyModel(actions, self)
        self.table = self._table()
        self.recorder = QKeySequenceEdit(self)
        self.recorder.setObjectName("keyRecorder")
        self.recorder.setAccessibleName(self.tr("New keys"))
        self.recorder.setMaximumSequenceLength(1)
        # By Tab one comes away from it: it would take that, too, for a key to be recorded.
        self.recorder.setFinishingKeyCombinations(
            [QKeyCombination(Qt.Key.Key_Tab), QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Backtab)]
        )
        self._none = QPushButton(self.tr("No keys"), self)
        self._restore = QPushButton(self.tr("Restore default"), self)
        self._restore_all = QPushButton(self.tr("Restore all"), self)
        self._said = QLabel(self)
        self._said.setObjectName("preferenceNote")
        self._said.setWordWrap(True)
        self._give = QPushButton(self.tr("Give them to this command"), self)
        self._give.setObjectName("giveKeys")
        self.put_below(self.table, self._foot(), self._line())
        self._connect()
        self.table.selectRow(0)

    def refresh(self) -> None:
        """Show the keys that the commands have now."""
        row = self.table.currentIndex().row()
        self.model.refresh()
        self.table.selectRow(max(row, 0))
        self._show_chosen()

    def narrow(self, words: Sequence[str]) -> bool:
        """Show the commands that words are found in; whether there are any."""
        found = self.model.narrow(words)
        # Of a few commands that were looked for the table is as high as they are.
        rows = self.table.verticalHeader().length() + self.table.horizontalHeader().sizeHint().height() + SPACE[1]
        self.table.setMinimumHeight(min(rows, _LOWEST) if words else _LOWEST)
        self.table.setMaximumHeight(rows if words else _HIGHEST)
        self.table.selectRow(0)
        self._show_chosen()
        return found

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.model.dress(scheme)

    @property
    def said(self) -> str:
        """What is said of the keys that were pressed last."""
        return self._said.text()

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("keyTable")
        table.setAccessibleName(self.tr("Commands and their keys"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + SPACE[2])
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(1, table.fontMetrics().horizontalAdvance("Ctrl+Shift+PgDown   F4") + SPACE[4])
        table.setMinimumHeight(_LOWEST)
        return table

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[1])
        row.addWidget(self.recorder, 1)
        for button in (self._none, self._restore, self._restore_all):
            row.addWidget(button)
        return foot

    def _line(self) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._said, 1)
        row.addWidget(self._give)
        line.setMinimumHeight(self._give.sizeHint().height())
        return line

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.activated.connect(lambda _: self.recorder.setFocus())
        self.recorder.keySequenceChanged.connect(self._recorded)
        self._none.clicked.connect(lambda: self._set(()))
        self._restore.clicked.connect(lambda: self._set(None))
        self._restore_all.clicked.connect(self._set_all_back)
        self._give.clicked.connect(self._take_over)

    @property
    def _chosen(self) -> Keyed | None:
        return self.model.at(self.table.currentIndex().row())

    def _show_chosen(self) -> None:
        chosen = self._chosen
        self._say("")
        for widget in (self.recorder, self._none):
            widget.setEnabled(chosen is not None)
        self._none.setEnabled(chosen is not None and bool(chosen.keys))
        self._restore.setEnabled(chosen is not None and chosen.is_changed)
        self._restore_all.setEnabled(bool(self._settings.own_keys()))
        self.recorder.blockSignals(True)
        self.recorder.clear()
        self.recorder.blockSignals(False)

    def _recorded(self, keys: QKeySequence) -> None:
        """Give the chosen command the keys that were pressed, unless something stands against that."""
        chosen = self._chosen
        if keys.isEmpty() or chosen is None:
            return
        (named,) = portable((keys.toString(),))
        owner, shown = self.model.owner(named), native((named,))
        if writes(keys):
            self._say(self.tr("{0} alone is needed for typing: hold Ctrl or Alt with it.").format(shown))
        elif menu := menu_with(keys):
            self._say(self.tr("{0} opens the menu “{1}”: choose other keys.").format(shown, menu))
        elif owner is not None and owner.command != chosen.command:
            self._say(self.tr("{0} belongs to “{1}”.").format(shown, owner.name), offer=named)
        else:
            self._set((named,))
            self._say(self.tr("{0} calls “{1}” now.").format(shown, chosen.name))

    def _take_over(self) -> None:
        """Give the chosen command the keys of another."""
        keys, owner = self._offered, self.model.owner(self._offered)
        if owner is not None:
            self._settings.choose_keys(owner.command.key, [each for each in owner.keys if each != keys])
            self._set((keys,))

    def _set(self, keys: Sequence[str] | None) -> None:
        chosen = self._chosen
        if chosen is not None:
            is_default = keys is not None and tuple(keys) == portable(chosen.command.shortcuts)
            self._settings.choose_keys(chosen.command.key, None if is_default else keys)
            self.refresh()

    def _set_all_back(self) -> None:
        for command in self._settings.own_keys():
            self._settings.choose_keys(command, None)
        self.refresh()

    def _say(self, text: str, offer: str = "") -> None:
        self._said.setText(text)
        self._offered = offer
        self._give.setVisible(bool(offer))
