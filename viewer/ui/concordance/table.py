"""The lines of the concordance as they are seen: the word in the middle, what stands before it and after it around."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRect, QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from db.search.concordance import Mention
from viewer.ui.concordance.mentions import CONTEXT, DATE, MENTION_ROLE, SOURCE, Index, MentionModel
from viewer.ui.tokens import COLOURS, SPACE, Scheme

_LEAST_SOURCE, _MOST_SOURCE = 140, 320
_WIDEST_WORD = 0.5
"""Share of the context's width that a word may take."""
_FITTED_KEPT = 2000


@dataclass(frozen=True, slots=True)
class _Fitted:
    """A mention's pieces as far as there is room for them, and where they begin, in pixels."""

    left: str
    word: str
    right: str
    left_start: float
    start: float
    width: float

    @staticmethod
    def of(mention: Mention, width: int, metrics: QFontMetricsF) -> _Fitted:
        """The pieces in so much room, the word in its middle."""
        word = metrics.elidedText(mention.word, Qt.TextElideMode.ElideRight, width * _WIDEST_WORD)
        of_word = metrics.horizontalAdvance(word)
        start = (width - of_word) / 2
        left = metrics.elidedText(mention.left, Qt.TextElideMode.ElideLeft, start)
        right = metrics.elidedText(mention.right, Qt.TextElideMode.ElideRight, start)
        return _Fitted(left, word, right, start - metrics.horizontalAdvance(left), start, of_word)


class MentionDelegate(QStyledItemDelegate):
    """Draws a cell of a line."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colours = COLOURS["light"]
        self._fitted: dict[tuple[str, str, str, int], _Fitted] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        rect: QRect = option.rect
        painter.save()
        painter.setClipRect(rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.colours.selection))
            if index.column() == DATE:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(self.colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.colours.hover))
        area = rect.adjusted(SPACE[3] if index.column() == DATE else SPACE[1], 0, -SPACE[1], 0)
        mention: Mention | None = index.data(MENTION_ROLE)
        if mention is not None and index.column() == CONTEXT:
            self._line(painter, area, mention, is_selected=bool(option.state & QStyle.StateFlag.State_Selected))
        else:
            self._cell(painter, area, str(index.data() or ("…" if index.column() == CONTEXT else "")), index.column())
        painter.restore()

    def _cell(self, painter: QPainter, area: QRect, text: str, column: int) -> None:
        painter.setPen(QColor(self.colours.second))
        text = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignHCenter if column == CONTEXT else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _line(self, painter: QPainter, area: QRect, mention: Mention, *, is_selected: bool) -> None:
        """Each piece at its place, for aligning it would take off the blanks between them."""
        metrics = QFontMetricsF(painter.font())
        fitted = self._fit(mention, area.width(), metrics)
        start = area.left() + fitted.start
        base = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2
        painter.setPen(QColor(self.colours.ink))
        painter.drawText(QPointF(area.left() + fitted.left_start, base), fitted.left)
        painter.drawText(QPointF(start + fitted.width, base), fitted.right)
        if is_selected:
            # The accent is too near to the colour of a selection to be read on it.
            mark = QRectF(start, base - metrics.ascent(), fitted.width, metrics.height())
            painter.fillRect(mark, QColor(self.colours.mark))
        else:
            painter.setPen(QColor(self.colours.accent))
        painter.drawText(QPointF(start, base), fitted.word)

    def _fit(self, mention: Mention, width: int, metrics: QFontMetricsF) -> _Fitted:
        """Measured once: a line is drawn again at every step of scrolling."""
        key = mention.left, mention.word, mention.right, width
        if key not in self._fitted:
            if len(self._fitted) >= _FITTED_KEPT:
                self._fitted.clear()
            self._fitted[key] = _Fitted.of(mention, width, metrics)
        return self._fitted[key]


class MentionTable(QTableView):
    """The pane; tells which line is to be shown in the reader, or read there now, and which are to be copied."""

    mention_chosen = Signal(object)
    mention_opened = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, model: MentionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mentionTable")
        self.setAccessibleName(self.tr("Mentions"))
        self._delegate = MentionDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_headers()
        self.clicked.connect(lambda index: self._tell(index, self.mention_chosen))
        self.doubleClicked.connect(lambda index: self._tell(index, self.mention_opened))

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.colours = COLOURS[scheme]
        self.viewport().update()

    def selected_rows(self) -> list[int]:
        """The rows that are selected, from the top."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.size())]
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the line by Enter, copy lines by the keys for it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell(self.currentIndex(), self.mention_opened)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit(self.selected_rows())
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex, told: SignalInstance) -> None:
        mention = index.data(MENTION_ROLE)
        if mention is not None:
            told.emit(mention)

    def _set_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self.fontMetrics().height() + SPACE[1] + 2)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setMinimumSectionSize(SPACE[5])
        widest = self.fontMetrics().horizontalAdvance("2031年12月30日")
        self.setColumnWidth(DATE, widest + SPACE[3] + SPACE[2])
        columns.setSectionResizeMode(CONTEXT, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a quarter of the width to what tells where a mention stands."""
        super().resizeEvent(event)
        self.setColumnWidth(SOURCE, min(max(self.viewport().width() // 4, _LEAST_SOURCE), _MOST_SOURCE))
