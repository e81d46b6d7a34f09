"""The saved searches below the tree: a heading, the list, and a field for the name of a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from db.records import Asked
from db.searches import SavedSearch
from viewer.ui import asking_words
from viewer.ui.line_edit import LineEdit
from viewer.ui.saved.model import SAVED_ROLE, SavedModel
from viewer.ui.saved.view import SavedView
from viewer.ui.tokens import SPACE, Scheme

_MOST_ROWS = 8
"""Rows that are seen at once; the tree needs its room."""


class _NameField(LineEdit):
    """A field that can be left by Esc."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SavedPane(QWidget):
    """The pane; tells which search is to be asked, saved under a name, renamed, removed, or put elsewhere."""

    chosen = Signal(object)
    named = Signal(object, str)
    renamed = Signal(int, str)
    removed = Signal(int)
    reordered = Signal(object)
    opened = Signal()
    name_left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("savedPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._asked: Asked | None = None
        self._before: QWidget | None = None
        self._model = SavedModel(self)
        self.view = SavedView(self._model, self)
        self.field = self._name_field()
        self._naming = QWidget(self)
        framed = QVBoxLayout(self._naming)
        framed.setContentsMargins(SPACE[1], SPACE[0], SPACE[1], SPACE[0])
        framed.addWidget(self.field)
        self._naming.hide()
        self._head = self._heading()
        self._hint = QLabel(self.tr("None yet: Ctrl+D saves what is searched."), self)
        self._hint.setObjectName("savedHint")
        self._hint.setWordWrap(True)
        self._hint.setIndent(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[0], 0, SPACE[1])
        column.setSpacing(0)
        for widget in (self._head, self._hint, self.view, self._naming):
            column.addWidget(widget)
        self.view.chosen.connect(self.chosen)
        self.view.removed.connect(self.removed)
        self.view.customContextMenuRequested.connect(self._offer)
        self._model.renamed.connect(self.renamed)
        self._model.reordered.connect(self.reordered)
        self.show_searches(())

    def _heading(self) -> QToolButton:
        head = QToolButton(self)
        head.setObjectName("savedHead")
        head.setText(self.tr("Saved searches"))
        head.setCheckable(True)
        head.setChecked(True)
        head.setArrowType(Qt.ArrowType.DownArrow)
        head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        head.setAutoRaise(True)
        head.toggled.connect(self._unfold)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return head

    def _name_field(self) -> _NameField:
        field = _NameField(self)
        field.setObjectName("savedName")
        field.setAccessibleName(self.tr("Name of the saved search"))
        field.setPlaceholderText(self.tr("Name, then Enter"))
        field.returnPressed.connect(self._name)
        field.left.connect(self._leave)
        return field

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.view.dress(scheme)

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """The searches that are listed."""
        return self._model.searches

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        """List these."""
        chosen = self.view.currentIndex().data(SAVED_ROLE)
        self._model.show(searches)
        if chosen is not None:
            self.view.show_row(self._model.row_of(chosen.id))
        self._fit()

    def show_counts(self, counts: Mapping[int, int], *, all_of_them: bool = True) -> None:
        """Show what was counted, by the searches' numbers; with all counted anew none is of an earlier time."""
        self._model.show([replace(each, hits=counts.get(each.id, each.hits)) for each in self.searches])
        if all_of_them:
            self.view.set_stale(False)

    def show_asked(self, asked: Asked | None) -> None:
        """Select the search that is asked, if it is one of these; the order of its hits makes it no other."""
        rows = (n for n, each in enumerate(self.searches) if asked and _is_same(each.asked, asked))
        self.view.show_row(next(rows, None))

    def ask_name(self, asked: Asked) -> None:
        """Ask under which name to save a search; one that is saved already may have another name."""
        self._head.setChecked(True)
        self._before = QApplication.focusWidget()
        row = next((n for n, each in enumerate(self.searches) if _is_same(each.asked, asked)), None)
        if row is not None:
            self.view.setFocus()
            self.view.show_row(row)
            self.view.edit(self.view.currentIndex())
            return
        self._asked = asked
        self.field.setText(asking_words.name(asked))
        self._hint.hide()
        self._naming.show()
        self.field.selectAll()
        self.field.setFocus()

    def _name(self) -> None:
        name = " ".join(self.field.text().split())
        if self._asked is not None and name:
            self.named.emit(self._asked, name)
            self._leave()

    def _leave(self) -> None:
        self._asked = None
        self._naming.hide()
        self._fit()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus()
        self.name_left.emit()

    def _unfold(self, unfolded: bool) -> None:
        self._head.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self._fit()
        if unfolded:
            self.opened.emit()

    def _fit(self) -> None:
        """As high as its rows, up to some; the tree has the rest."""
        rows, unfolded = len(self.searches), self._head.isChecked()
        self._hint.setVisible(unfolded and not rows)
        self.view.setVisible(unfolded and rows > 0)
        self.view.setFixedHeight(max(1, min(rows, _MOST_ROWS)) * max(1, self.view.sizeHintForRow(0)))

    def _offer(self, where: QPoint) -> None:
        index = self.view.indexAt(where)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entry(menu, self.tr("Search"), "Return", lambda: self.view.chosen.emit(index.data(SAVED_ROLE)))
        self._entry(menu, self.tr("Rename"), "F2", lambda: self.view.edit(index))
        self._entry(menu, self.tr("Move up"), "Alt+Up", lambda: self._shift(index, -1))
        self._entry(menu, self.tr("Move down"), "Alt+Down", lambda: self._shift(index, 2))
        self._entry(menu, self.tr("Remove"), "Delete", lambda: self.removed.emit(index.data(SAVED_ROLE).id))
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _entry(self, menu: QMenu, text: str, keys: str, told: object) -> None:
        action = QAction(text, menu)
        action.setShortcut(QKeySequence(keys))
        # The list has these keys itself; here they are only told.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(told)
        menu.addAction(action)

    def _shift(self, index: QModelIndex, by: int) -> None:
        self._model.moveRows(QModelIndex(), index.row(), 1, QModelIndex(), index.row() + by)


def _is_same(one: Asked, other: Asked) -> bool:
    return (one.text, set(one.filters)) == (other.text, set(other.filters))
