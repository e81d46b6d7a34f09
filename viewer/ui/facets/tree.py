"""The facets as they are seen and chosen from: a section each, its values below, by mouse and by key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QWidget

from db.records import FacetField
from viewer.ui.facets.delegate import ROW_ROLE, FacetDelegate, sign_of
from viewer.ui.facets.rows import Row
from viewer.ui.tokens import COLOURS, SPACE, Scheme

_Key = tuple[str, str, str]


class FacetTree(QTreeView):
    """The pane; tells which value is wanted or not, and of which facet more is to be seen."""

    chosen = Signal(object)
    left_out = Signal(object)
    unfolded = Signal(str, bool)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facetTree")
        self.setAccessibleName(self.tr("Facets"))
        self.setAccessibleDescription(self.tr("Enter shows only the hits with a value, Delete leaves them out."))
        self.setHeaderHidden(True)
        self.setMouseTracking(True)
        self.setIndentation(SPACE[3])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self._delegate = FacetDelegate(self)
        self.setItemDelegate(self._delegate)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._pressed = QModelIndex()
        # Sections are open until they are closed, years closed until they are opened.
        self._turned: set[_Key] = set()
        self._filling = False
        self.expanded.connect(lambda index: self._turn(index, open_now=True))
        self.collapsed.connect(lambda index: self._turn(index, open_now=False))

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.colours = COLOURS[scheme]
        self.viewport().update()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; what was open, current and scrolled to stays so where it is still there."""
        current, scroll = self._row(self.currentIndex()), self.verticalScrollBar().value()
        self._filling = True
        self._model.clear()
        for row in rows:
            self._model.appendRow(self._item(row))
        for index in self._walk(QModelIndex()):
            row = self._at(index)
            self.setExpanded(index, self._is_open(row))
            if current and row.key == current.key:
                self.setCurrentIndex(index)
        self._filling = False
        self.verticalScrollBar().setValue(scroll)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter and Space, leave out by Delete, go back by Esc."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self._choose(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self._leave_out(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note what is pressed."""
        super().mousePressEvent(event)
        self._pressed = self._hit(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed and released; leave it out with Alt held or on the sign at its end."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self._hit(place)
        pressed, self._pressed = self._pressed, QModelIndex()
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or index != pressed:
            return
        on_sign = self._at(index).kind == "value" and sign_of(self.visualRect(index)).contains(place)
        if on_sign or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._leave_out(index)
        else:
            self._choose(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer both ways for a value."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._row(index)
        if row is None or row.kind != "value":
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named = self.tr("No longer only “{0}”") if row.included else self.tr("Only “{0}”")
        menu.addAction(named.format(row.text)).triggered.connect(lambda: self.chosen.emit(row))
        if not row.included:
            named = self.tr("Without “{0}”")
            menu.addAction(named.format(row.text)).triggered.connect(lambda: self.left_out.emit(row))
        place = self.visualRect(index).bottomLeft() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what the sign at the end of a row does when the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            row = self._row(index)
            if row is not None and row.kind == "value":
                on_sign = sign_of(self.visualRect(index)).contains(event.pos()) and not row.included
                without = self.tr("Without “{0}” (Delete, or Alt and a click)").format(row.text)
                self._model.itemFromIndex(index).setToolTip(without if on_sign else row.text)
        return super().viewportEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = self._at(index)
        if row.kind == "section":
            self.setExpanded(index, not self.isExpanded(index))
        elif row.kind == "value":
            self.chosen.emit(row)
        elif row.kind in ("more", "fewer"):
            self.unfolded.emit(row.field, row.kind == "more")

    def _leave_out(self, index: QModelIndex) -> None:
        row = self._at(index)
        if row.kind == "value":
            self.left_out.emit(row)

    def _item(self, row: Row) -> QStandardItem:
        item = QStandardItem(self._named(row))
        item.setData(row, ROW_ROLE)
        item.setData(self._spoken(row), Qt.ItemDataRole.AccessibleTextRole)
        item.setSelectable(False)
        for each in row.below:
            item.appendRow(self._item(each))
        return item

    def _named(self, row: Row) -> str:
        if row.kind == "more":
            return self.tr("%Ln more …", "", row.hidden)
        if row.kind == "fewer":
            return self.tr("Fewer")
        if row.kind == "rest":
            return self.tr("the first {0} of {1}").format(f"{row.articles:,}", f"{row.hidden:,}")
        return row.text

    def _spoken(self, row: Row) -> str:
        if row.kind != "value":
            return self._named(row)
        said = f"{row.text}, " + self.tr("%Ln article(s)", "", row.articles)
        return f"{said}, " + self.tr("only these are shown") if row.included else said

    def _turn(self, index: QModelIndex, *, open_now: bool) -> None:
        if not self._filling:
            row = self._at(index)
            by_default = row.kind == "section"
            (self._turned.discard if open_now == by_default else self._turned.add)(row.key)

    def _is_open(self, row: Row) -> bool:
        return (row.kind == "section") != (row.key in self._turned)

    def _hit(self, place: QPoint) -> QModelIndex:
        """The row at a place, the signs before it that open and close it left out."""
        index = self.indexAt(place)
        return index if self.visualRect(index).contains(place) else QModelIndex()

    def _walk(self, parent: QModelIndex) -> Iterator[QModelIndex]:
        for n in range(self._model.rowCount(parent)):
            index = self._model.index(n, 0, parent)
            yield index
            yield from self._walk(index)

    def _at(self, index: QModelIndex) -> Row:
        row = index.data(ROW_ROLE)
        assert isinstance(row, Row)
        return row

    def _row(self, index: QModelIndex) -> Row | None:
        return self._at(index) if index.isValid() else None

    def index_of(self, field: FacetField, value: str = "") -> QModelIndex:
        """The row of a value, or of a whole section; none where it isn't shown."""
        key = ("value", field, value) if value else ("section", field, "")
        return next((each for each in self._walk(QModelIndex()) if self._at(each).key == key), QModelIndex())
