"""A list of offers below a field that keeps the focus: what each is, with the matches marked, and what goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from db.folding import fold
from db.records import Span
from viewer.ui import icons
from viewer.ui.positions import utf16
from viewer.ui.tokens import COLOURS, ICON, SPACE, Scheme

Index = QModelIndex | QPersistentModelIndex
OFFER_ROLE = Qt.ItemDataRole.UserRole + 1
Kind = Literal[
    "command", "saved", "recent", "newspaper", "issue", "person", "column", "article", "word", "search", "folder",
    "new_folder",
]  # fmt: skip
_ICONS: dict[Kind, str] = {
    "command": "terminal-window", "saved": "bookmark-simple", "recent": "clock-counter-clockwise",
    "newspaper": "newspaper", "issue": "calendar-blank", "person": "user", "column": "columns", "article": "article",
    "word": "text-t", "search": "magnifying-glass", "folder": "folder", "new_folder": "folder-plus",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """A row: what is offered, what goes with it, and what it leads to; a higher score stands further up."""

    kind: Kind
    title: str
    note: str = ""
    target: Any = None
    score: int = 0
    spans: tuple[Span, ...] = ()


def spans(pieces: Sequence[str], title: str) -> tuple[Span, ...]:
    """Where folded pieces of text stand in a title, each once, none over another."""
    folded, found = fold(title), list[Span]()
    for piece in pieces:
        start = folded.find(piece)
        if start >= 0 and all(start >= each.end or start + len(piece) <= each.start for each in found):
            found.append(Span(start, start + len(piece)))
    return tuple(sorted(found, key=lambda each: each.start))


def kind_name(kind: Kind) -> str:
    """What a kind is called in the window."""
    translate = QCoreApplication.translate
    return {
        "command": translate("offered", "Command"),
        "saved": translate("offered", "Saved search"),
        "recent": translate("offered", "Recent search"),
        "newspaper": translate("offered", "Newspaper"),
        "issue": translate("offered", "Issue"),
        "person": translate("offered", "Person"),
        "column": translate("offered", "Column"),
        "article": translate("offered", "Article"),
        "word": translate("offered", "Word"),
        "search": translate("offered", "Search"),
        "folder": translate("offered", "Folder"),
        "new_folder": translate("offered", "New folder"),
    }[kind]


class OfferModel(QAbstractListModel):
    """Offers, the best first; those that come later find their places without moving what stands above a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []

    @property
    def offers(self) -> tuple[Offer, ...]:
        """The offers in their order."""
        return tuple(self._offers)

    def show(self, offers: Sequence[Offer]) -> None:
        """Show other offers, in the order of their scores."""
        self.beginResetModel()
        self._offers = sorted(offers, key=_rank)
        self.endResetModel()

    def add(self, offers: Sequence[Offer], below: int) -> None:
        """Add offers by their scores, but none at or above a row."""
        for offer in offers:
            better = (n for n, each in enumerate(self._offers) if n > below and each.score < offer.score)
            at = next(better, len(self._offers))
            self.beginInsertRows(QModelIndex(), at, at)
            self._offers.insert(at, offer)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        if role == OFFER_ROLE:
            return offer
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (offer.title, kind_name(offer.kind), offer.note)))
        return None


class _Delegate(QStyledItemDelegate):
    """Draws an offer in one line: a sign of its kind, the title, at the right its kind and what goes with it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colours = COLOURS["light"]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as another."""
        return QSize(120, QFontMetrics(option.font).height() + SPACE[2])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        offer, rect, colours = index.data(OFFER_ROLE), option.rect, self.colours
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        scale = max(1, round(painter.device().devicePixelRatioF()))
        sign = icons.picture(_ICONS[offer.kind], colours.second, ICON, scale)
        painter.drawPixmap(rect.left() + SPACE[2], rect.top() + (rect.height() - ICON) // 2, sign)
        area = rect.adjusted(SPACE[2] + ICON + SPACE[1], 0, -SPACE[2], 0)
        self._draw(painter, area, offer, QFontMetrics(option.font))
        painter.restore()

    def _draw(self, painter: QPainter, area: QRect, offer: Offer, metrics: QFontMetrics) -> None:
        note = " · ".join(filter(None, (kind_name(offer.kind), offer.note)))
        # The title has two thirds of the line before the note has any.
        needed = min(metrics.horizontalAdvance(offer.title) + SPACE[3], area.width() * 2 // 3)
        note = metrics.elidedText(note, Qt.TextElideMode.ElideRight, area.width() - needed)
        room = area.width() - metrics.horizontalAdvance(note) - SPACE[2]
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(self.colours.second))
        painter.drawText(area, middle, note)
        title = metrics.elidedText(offer.title, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(title, painter.font())
        layout.setFormats([self._mark(title, span) for span in offer.spans if span.start < len(title)])
        layout.beginLayout()
        layout.createLine().setLineWidth(max(room, 1) + SPACE[0])
        layout.endLayout()
        painter.setPen(QColor(self.colours.ink))
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - metrics.height()) / 2))

    def _mark(self, text: str, span: Span) -> QTextLayout.FormatRange:
        mark, look = QTextLayout.FormatRange(), QTextCharFormat()
        mark.start = utf16(text, span.start)
        mark.length = utf16(text, min(span.end, len(text))) - mark.start
        look.setBackground(QColor(self.colours.mark))
        look.setForeground(QColor(self.colours.ink))
        mark.format = look
        return mark


class OfferList(QListView):
    """The list; it never has the focus, which stays with the field that steps through it. Tells what was taken."""

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("offerList")
        self.setAccessibleName(self.tr("Offers"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.offers = OfferModel(self)
        self.setModel(self.offers)
        self.clicked.connect(lambda index: self.taken.emit(index.data(OFFER_ROLE)))

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._delegate.colours = COLOURS[scheme]
        self.viewport().update()

    @property
    def offer(self) -> Offer | None:
        """The offer that is selected."""
        found: Offer | None = self.currentIndex().data(OFFER_ROLE)
        return found

    def select(self, row: int) -> None:
        """Select a row, or none where there is no such row."""
        self.setCurrentIndex(self.offers.index(row) if row >= 0 else QModelIndex())

    def step(self, by: int) -> bool:
        """Select the row so many further on, from none the first or last; whether there is one."""
        row, rows = self.currentIndex().row(), self.offers.rowCount()
        to = row + by if row >= 0 else (0 if by > 0 else rows - 1)
        if 0 <= to < rows:
            self.select(to)
        return 0 <= to < rows

    def height_of(self, most: int) -> int:
        """Pixels for the rows there are, at most so many."""
        return min(self.offers.rowCount(), most) * max(1, self.sizeHintForRow(0)) + 2 * self.frameWidth()


def _rank(offer: Offer) -> int:
    return -offer.score
