"""The list in the middle: the hits of a search, or the articles of a page or an issue, more of them as one scrolls."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from db.records import Span
from viewer.ui import fonts
from viewer.ui.positions import utf16
from viewer.ui.rows import Row
from viewer.ui.tokens import COLOURS, SMALL, SPACE, Scheme

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
SIGNS_ROLE = Qt.ItemDataRole.UserRole + 2
"""● where an article has tags, ▪ where it has notes, ▬ where it has highlights."""
_TITLE = 16
_SIGN = 6


class ResultModel(QAbstractListModel):
    """Rows that are here, and a call for more when the view comes to the last of them."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._total = 0
        self._waiting = False
        self._tagged: Set[int] = frozenset()
        self._noted: Set[int] = frozenset()
        self._highlighted: Set[int] = frozenset()

    def show_annotated(self, tagged: Set[int], noted: Set[int]) -> None:
        """Show by signs which articles have tags, and which have notes."""
        self._tagged, self._noted = tagged, noted
        self._renew_signs()

    def show_highlighted(self, highlighted: Set[int]) -> None:
        """Show by a sign which articles have highlights."""
        self._highlighted = highlighted
        self._renew_signs()

    def _renew_signs(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [SIGNS_ROLE])

    def show(self, rows: Sequence[Row], total: int) -> None:
        """Show other rows, the first of so many."""
        self.beginResetModel()
        self._rows, self._total, self._waiting = list(rows), total, False
        self.endResetModel()

    def add(self, rows: Sequence[Row]) -> None:
        """Add the next rows."""
        self._waiting = False
        if not rows:
            self._total = len(self._rows)
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def renew(self, rows: Sequence[Row]) -> None:
        """Show the same rows with what is new in them."""
        self._rows = list(rows)
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def move(self, row: int, to: int) -> None:
        """Put a row into another place."""
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + 1 if to > row else to)
        self._rows.insert(to, self._rows.pop(row))
        self.endMoveRows()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are here."""
        return tuple(self._rows)

    @property
    def total(self) -> int:
        """How many rows there are with those that are not here yet."""
        return self._total

    def row_of(self, article: int) -> int | None:
        """The row that an article stands in."""
        return next((n for n, row in enumerate(self._rows) if row.article == article), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Articles can be dragged to other programs."""
        return super().flags(index) | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags)

    def canFetchMore(self, parent: Index) -> bool:
        """See QAbstractItemModel."""
        return not parent.isValid() and not self._waiting and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Ask for the rows behind the last; they come later by add."""
        self._waiting = True
        self.more_wanted.emit(len(self._rows))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == SIGNS_ROLE:
            has = (self._tagged, self._noted, self._highlighted)
            return "".join(sign for sign, articles in zip("●▪▬", has, strict=True) if row.article in articles)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            remark = self.tr("Remark: {0}.").format(row.remark) + " " if row.remark else ""
            return f"{row.title}. {row.detail}. {remark}{row.text}{self._said(row.article)}"
        return None

    def _said(self, article: int) -> str:
        words = (self.tr("Tagged."), self.tr("With a note."), self.tr("With highlights."))
        has = (self._tagged, self._noted, self._highlighted)
        return " ".join(("", *(word for word, articles in zip(words, has, strict=True) if article in articles)))


class RowDelegate(QStyledItemDelegate):
    """Draws a row: title, where it stands, two lines of text, the matches on a mark."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colours = COLOURS["light"]
        self._title, self._small = fonts.scaled(_TITLE), fonts.scaled(SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as another."""
        return QSize(200, SPACE[2] * 2 + round(self._title * 1.5) + round(self._small * 1.5) * 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        row: Row = index.data(ROW_ROLE)
        rect: QRect = option.rect
        colours = self.colours
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(rect.left() + SPACE[3], rect.bottom(), rect.right() - SPACE[3], rect.bottom())
        area = rect.adjusted(SPACE[3], SPACE[2], -SPACE[3], -SPACE[1])
        titled = area.adjusted(0, 0, -self._signs(painter, area, index.data(SIGNS_ROLE)), 0)
        area.setTop(
            area.top() + self._text(painter, titled, row.title, row.title_spans, self._title, 1, colours.ink, bold=True)
        )
        area.setTop(area.top() + self._text(painter, area, row.detail, (), self._small - 1, 1, colours.second))
        lines = 2
        if row.remark:
            area.setTop(area.top() + self._remark(painter, area, row.remark))
            lines = 1
        self._text(painter, area, row.text, row.text_spans, self._small, lines, colours.second)
        painter.restore()

    def _remark(self, painter: QPainter, area: QRect, remark: str) -> int:
        """Draw a line of what was remarked, a bar before it, and say how high it is."""
        height = round(self._small * 1.5)
        painter.fillRect(area.left(), area.top() + 2, 2, height - 4, QColor(self.colours.accent))
        return self._text(painter, area.adjusted(SPACE[1], 0, 0, 0), remark, (), self._small, 1, self.colours.ink)

    def _signs(self, painter: QPainter, area: QRect, signs: str) -> int:
        """Draw small signs at the end of a row's first line, and say how much room they take."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colours.second))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = area.right() + 1, area.top() + round(self._title * 0.75)
        for sign in reversed(signs):
            left -= _SIGN
            drawn = QRect(left, middle - _SIGN // 2, _SIGN, _SIGN)
            if sign == "●":
                painter.drawEllipse(drawn)
            else:
                painter.drawRect(drawn if sign == "▪" else drawn.adjusted(0, 2, 2, -1))
            left -= SPACE[0]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return area.right() + 1 - left

    def _text(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        spans: Sequence[Span],
        pixels: int,
        lines: int,
        colour: str,
        *,
        bold: bool = False,
    ) -> int:
        """Draw at most so many lines of text and say how high they are."""
        font = QFont(painter.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        height = round(pixels * 1.5)
        text = _cut(text, font, area.width(), lines)
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._mark(text, span) for span in spans if span.start < len(text)])
        layout.beginLayout()
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, number * height))
        layout.endLayout()
        painter.setPen(QColor(colour))
        layout.draw(painter, QPointF(area.left(), area.top()))
        return height * lines

    def _mark(self, text: str, span: Span) -> QTextLayout.FormatRange:
        mark = QTextLayout.FormatRange()
        mark.start = utf16(text, span.start)
        mark.length = utf16(text, min(span.end, len(text))) - mark.start
        look = QTextCharFormat()
        look.setBackground(QColor(self.colours.mark))
        look.setForeground(QColor(self.colours.ink))
        mark.format = look
        return mark


def _cut(text: str, font: QFont, width: int, lines: int) -> str:
    """The text, ended by an ellipsis if it needs more lines; the end of a line may stay empty by two characters."""
    metrics = QFontMetricsF(font)
    room = width * lines - (lines - 1) * 2 * metrics.horizontalAdvance("汉")
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


class ResultView(QListView):
    """The pane; tells which article was chosen, that Esc or Delete was pressed, and which articles are to be dragged.

    What is dragged is fetched first: until end_drag is called, or the button let go, the mouse does nothing here.
    """

    article_chosen = Signal(int)
    drag_begun = Signal(object)
    drag_left = Signal()
    escaped = Signal()
    delete_pressed = Signal()

    def __init__(self, model: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultView")
        self.setAccessibleName(self.tr("Articles"))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self._is_dragging = False
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self._rows = model
        self.setModel(model)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._chosen)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.colours = COLOURS[scheme]
        self.viewport().update()

    def show_article(self, article: int) -> None:
        """Select an article's row, if it has one, without telling that it was chosen."""
        row = self._rows.row_of(article)
        if row is not None and row == self.currentIndex().row():
            # It was chosen here, perhaps beside others that are to stay selected.
            return
        self._quiet = True
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.setCurrentIndex(self._rows.index(row))
        self._quiet = False

    @property
    def selected(self) -> tuple[int, ...]:
        """The articles that are selected, from above to below."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._rows.rows[row].article for row in rows)

    def step(self, by: int) -> bool:
        """Choose the next or previous row; whether there is one."""
        row = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        if not 0 <= row < self._rows.rowCount():
            return False
        self.setCurrentIndex(self._rows.index(row))
        return True

    def go_to(self, row: int) -> None:
        """Choose a row."""
        self.setCurrentIndex(self._rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See QListView."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Tell what is to be dragged."""
        if self.selected:
            self._is_dragging = True
            self.drag_begun.emit(self.selected)

    def end_drag(self) -> None:
        """The drag is over, or comes to nothing."""
        self._is_dragging = False

    def picture_of_current(self) -> QPixmap:
        """The row that was chosen last as it is seen, but smaller, so that one sees what is below it."""
        whole = self.viewport().grab(self.visualRect(self.currentIndex()))
        return whole.scaledToWidth(whole.width() * 3 // 5, Qt.TransformationMode.SmoothTransformation)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See QListView."""
        if not self._is_dragging:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See QListView."""
        if self._is_dragging:
            self.end_drag()
            self.drag_left.emit()
        super().mouseReleaseEvent(event)

    def _chosen(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None and not self._quiet:
            self.article_chosen.emit(row.article)
