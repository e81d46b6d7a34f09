"""The clippings folders below the tags: a heading, the list, and what to do where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCollator, QLocale, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from db.clippings import Folder
from viewer.ui.clippings.folder_list import FOLDER_ROLE, FolderModel, FolderView
from viewer.ui.tokens import SPACE, Scheme

_MOST_ROWS = 6
"""Rows that are seen at once; the tree needs its room."""


class FolderPane(QWidget):
    """The pane; tells which folder was chosen, renamed, is to go, to a file or on paper."""

    chosen = Signal(int)
    renamed = Signal(int, str)
    removed = Signal(int)
    export_wanted = Signal(int)
    print_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("folderPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = FolderModel(self)
        self.view = FolderView(self._model, self)
        self._chosen: int | None = None
        self._head = self._heading()
        self._hint = QLabel(self.tr("None yet: Ctrl+J clips what is read."), self)
        self._hint.setObjectName("folderHint")
        self._hint.setWordWrap(True)
        self._hint.setIndent(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[0], 0, SPACE[1])
        column.setSpacing(0)
        for widget in (self._head, self._hint, self.view):
            column.addWidget(widget)
        self.view.chosen.connect(self.chosen)
        self.view.removed.connect(self.removed)
        self.view.customContextMenuRequested.connect(self._offer)
        self._model.renamed.connect(self.renamed)
        self.show_folders(())

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.view.dress(scheme)

    @property
    def folders(self) -> tuple[Folder, ...]:
        """The folders that are listed."""
        return self._model.folders

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """List folders in the order of the language."""
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        self._model.show(sorted(folders, key=lambda folder: collator.sortKey(folder.name)))
        self.view.show_folder(self._chosen)
        self._fit()

    def show_chosen(self, folder: int | None) -> None:
        """Select the folder whose clippings are listed, or none."""
        self._chosen = folder
        self.view.show_folder(folder)

    def _heading(self) -> QToolButton:
        head = QToolButton(self)
        head.setObjectName("folderHead")
        head.setText(self.tr("Clippings"))
        head.setCheckable(True)
        head.setChecked(True)
        head.setArrowType(Qt.ArrowType.DownArrow)
        head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        head.setAutoRaise(True)
        head.toggled.connect(self._unfold)
        return head

    def _unfold(self, unfolded: bool) -> None:
        self._head.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to some; the tree has the rest."""
        rows, unfolded = len(self.folders), self._head.isChecked()
        self._hint.setVisible(unfolded and not rows)
        self.view.setVisible(unfolded and rows > 0)
        self.view.setFixedHeight(max(1, min(rows, _MOST_ROWS)) * max(1, self.view.sizeHintForRow(0)))

    def _offer(self, where: QPoint) -> None:
        index = self.view.indexAt(where)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, index)
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _fill(self, menu: QMenu, index: QModelIndex) -> None:
        number = index.data(FOLDER_ROLE).id
        for text, keys, told in (
            (self.tr("Show clippings"), "Return", lambda: self.chosen.emit(number)),
            (self.tr("Export …"), "", lambda: self.export_wanted.emit(number)),
            (self.tr("Print …"), "", lambda: self.print_wanted.emit(number)),
            (self.tr("Rename"), "F2", lambda: self.view.edit(index)),
            (self.tr("Remove folder"), "Delete", lambda: self.removed.emit(number)),
        ):
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(keys))
            # The list has these keys itself; here they are only told.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(told)
            menu.addAction(action)
