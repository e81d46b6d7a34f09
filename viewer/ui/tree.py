"""The issue tree as it is seen and chosen from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from db.browse import Branch as Kind
from viewer.ui.tokens import COLOURS, SPACE, Scheme
from viewer.ui.tree_model import COUNT_ROLE, Index, IssueTreeModel, Node


class _CountDelegate(QStyledItemDelegate):
    """Draws a row's title, and its count at the right in a quiet colour."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colours = COLOURS["light"]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        rect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(0, rect.top(), rect.right() + 1, rect.height(), QColor(self.colours.selection))
            painter.fillRect(0, rect.top(), 3, rect.height(), QColor(self.colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.colours.hover))
        metrics = QFontMetrics(option.font)
        count = f"{index.data(COUNT_ROLE):,}" if index.data(COUNT_ROLE) else ""
        room = metrics.horizontalAdvance(count) + SPACE[2]
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, rect.width() - room - SPACE[1])
        painter.setPen(QColor(self.colours.ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(SPACE[0], 0, -room, 0), middle | Qt.AlignmentFlag.AlignLeft, title)
        painter.setPen(QColor(self.colours.second))
        painter.drawText(rect.adjusted(0, 0, -SPACE[2], 0), middle | Qt.AlignmentFlag.AlignRight, count)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as another."""
        return QSize(120, QFontMetrics(option.font).height() + SPACE[1] + 2)


class IssueTree(QTreeView):
    """The pane; tells which article, page or issue was chosen."""

    article_chosen = Signal(int)
    page_chosen = Signal(int)
    issue_chosen = Signal(int)

    def __init__(self, model: IssueTreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("issueTree")
        self.setAccessibleName(self.tr("Issues"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setIndentation(SPACE[3])
        self._delegate = _CountDelegate(self)
        self.setItemDelegate(self._delegate)
        self._model = model
        self.setModel(model)
        self.selectionModel().currentChanged.connect(self._chosen)
        self._quiet = False

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.colours = COLOURS[scheme]
        self.viewport().update()

    def reload(self) -> None:
        """Read the archive anew and keep open what was open."""
        opened = self.opened()
        self._model.reload()
        self.reopen(opened)
        if not opened and self._model.rowCount() == 1:
            self._open_first()

    def opened(self) -> list[list[tuple[Kind, int]]]:
        """The paths of the open branches."""
        return [self._path(index) for index in self._walk(QModelIndex())]

    def reopen(self, paths: list[list[tuple[Kind, int]]]) -> None:
        """Open the branches at the ends of some paths."""
        for path in paths:
            index = self._model.find(path)
            if index.isValid() and len(self._path(index)) == len(path):
                self.setExpanded(index, True)

    def show_at(self, path: list[tuple[Kind, int]]) -> None:
        """Select the row at the end of a path without telling that it was chosen."""
        index = self._model.find(path)
        if index.isValid() and index != self.currentIndex():
            self._quiet = True
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self._quiet = False

    def _open_first(self) -> None:
        """Open the way to the newest issue's first page: a single newspaper needs no search for it."""
        index = QModelIndex()
        while (child := self._model.index(0, 0, index)).isValid() and self._model.node(child).kind != "article":
            self.setExpanded(child, True)
            index = child

    def _walk(self, parent: QModelIndex) -> list[QModelIndex]:
        found = []
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, 0, parent)
            if self.isExpanded(index):
                found += [index, *self._walk(index)]
        return found

    def _path(self, index: Index) -> list[tuple[Kind, int]]:
        node: Node | None = self._model.node(index)
        path: list[tuple[Kind, int]] = []
        while node is not None and node.kind != "root":
            path.insert(0, (node.kind, node.number))
            node = node.parent
        return path

    def _chosen(self, index: QModelIndex) -> None:
        if self._quiet:
            return
        node = self._model.node(index)
        told = {"article": self.article_chosen, "page": self.page_chosen, "issue": self.issue_chosen}.get(node.kind)
        if told is not None:
            told.emit(node.number)
