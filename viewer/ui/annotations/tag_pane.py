"""The tags below the tree: a heading, the list, and a word about those whose articles are gone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCollator, QLocale, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from db.annotations import TagListing
from viewer.ui.annotations.tag_list import TAG_ROLE, TagModel, TagView
from viewer.ui.tokens import SPACE, Scheme

_MOST_ROWS = 6
"""Rows that are seen at once; the tree needs its room."""


class TagPane(QWidget):
    """The pane; tells which tag was chosen, renamed or is to go.

    It tells too that one asks for all that is highlighted, or for what is kept of gone articles.
    """

    chosen = Signal(str)
    renamed = Signal(str, str)
    removed = Signal(str)
    gone_wanted = Signal()
    highlighted_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tagPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = TagModel(self)
        self.view = TagView(self._model, self)
        self._head = self._heading()
        self._hint = QLabel(self.tr("None yet: Ctrl+T tags what is read."), self)
        self._hint.setObjectName("tagHint")
        self._hint.setWordWrap(True)
        self._hint.setIndent(0)
        self.gone = QToolButton(self)
        self.gone.setObjectName("tagGone")
        self._gone = 0
        self.highlighted = QToolButton(self)
        self.highlighted.setObjectName("tagHighlighted")
        self._highlighted = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[0], 0, SPACE[1])
        column.setSpacing(0)
        for widget in (self._head, self._hint, self.view, self.highlighted, self.gone):
            column.addWidget(widget)
        self.view.chosen.connect(self.chosen)
        self.view.removed.connect(self.removed)
        self.view.customContextMenuRequested.connect(self._offer)
        self._model.renamed.connect(self.renamed)
        self.gone.clicked.connect(self.gone_wanted)
        self.highlighted.clicked.connect(self.highlighted_chosen)
        self.show_tags((), 0)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.view.dress(scheme)

    @property
    def tags(self) -> tuple[TagListing, ...]:
        """The tags that are listed."""
        return self._model.tags

    def show_tags(self, tags: Sequence[TagListing], gone: int) -> None:
        """List tags in the order of the language, and say of how many gone articles something is kept."""
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        chosen = self.view.currentIndex().data(TAG_ROLE)
        self._model.show(sorted(tags, key=lambda tag: collator.sortKey(tag.name)))
        self.view.show_tag(chosen.name if chosen else None)
        self._gone = gone
        self.gone.setText(self.tr("%Ln article(s) gone, annotations kept", "", gone))
        self._fit()

    def show_chosen(self, name: str | None) -> None:
        """Select the tag whose articles are listed, or none."""
        self.view.show_tag(name)

    def show_highlighted(self, count: int) -> None:
        """Say how many articles have highlights."""
        self._highlighted = count
        self.highlighted.setText(self.tr("%Ln article(s) with highlights", "", count))
        self._fit()

    def _heading(self) -> QToolButton:
        head = QToolButton(self)
        head.setObjectName("tagHead")
        head.setText(self.tr("Tags"))
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
        rows, unfolded = len(self.tags), self._head.isChecked()
        self._hint.setVisible(unfolded and not rows)
        self.view.setVisible(unfolded and rows > 0)
        self.view.setFixedHeight(max(1, min(rows, _MOST_ROWS)) * max(1, self.view.sizeHintForRow(0)))
        self.highlighted.setVisible(unfolded and self._highlighted > 0)
        self.gone.setVisible(unfolded and self._gone > 0)

    def _offer(self, where: QPoint) -> None:
        index = self.view.indexAt(where)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, index)
        menu.popup(self.view.viewport().mapToGlobal(where))

    def _fill(self, menu: QMenu, index: QModelIndex) -> None:
        name = index.data(TAG_ROLE).name
        for text, keys, told in (
            (self.tr("Show articles"), "Return", lambda: self.chosen.emit(name)),
            (self.tr("Rename"), "F2", lambda: self.view.edit(index)),
            (self.tr("Remove from all articles"), "Delete", lambda: self.removed.emit(name)),
        ):
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(keys))
            # The list has these keys itself; here they are only told.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(told)
            menu.addAction(action)
