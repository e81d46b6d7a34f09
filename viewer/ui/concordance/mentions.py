"""The lines of the concordance as a model: all that are known by now, their text read page by page when it is seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from db.search.concordance import Mention, Order, Places
from viewer.ui import language

Index = QModelIndex | QPersistentModelIndex
MENTION_ROLE = Qt.ItemDataRole.UserRole + 1
DATE, CONTEXT, SOURCE = range(3)
PAGE = 64
"""Lines that are read at once: somewhat more than a window shows."""
_PAGES_KEPT = 64


class MentionModel(QAbstractTableModel):
    """Mentions in an order; asks for pages of them that are seen and not read yet."""

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = Places()
        self._numbers = array("I")
        self._pages: OrderedDict[int, Sequence[Mention | None]] = OrderedDict()
        self.order: Order = "date"

    @property
    def places(self) -> Places:
        """Where the mentions stand, oldest day first."""
        return self._places

    @property
    def numbers(self) -> array[int]:
        """The numbers of the places in the order that is shown."""
        return self._numbers

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._places, self._numbers, self.order = Places(), array("I"), "date"
        self._pages.clear()
        self.endResetModel()

    def add(self, places: Places) -> None:
        """Show more mentions behind the last; the order must be that of days."""
        if not len(places):
            return
        first = len(self._places)
        self.beginInsertRows(QModelIndex(), first, first + len(places) - 1)
        self._places.add(places)
        self._numbers.extend(range(first, len(self._places)))
        self.endInsertRows()

    def put_in_order(self, order: Order, numbers: array[int]) -> None:
        """Show the mentions in another order."""
        self.beginResetModel()
        self._numbers, self.order = numbers, order
        self._pages.clear()
        self.endResetModel()

    def put_days_in_order(self) -> None:
        """Show the mentions oldest day first, so that more can come behind them."""
        self.put_in_order("date", array("I", range(len(self._places))))

    def put_page(self, page: int, mentions: Sequence[Mention | None]) -> None:
        """Show the text of a page of lines."""
        self._pages[page] = mentions
        self._pages.move_to_end(page)
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        first, last = page * PAGE, min(page * PAGE + len(mentions), len(self._numbers)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, DATE), self.index(last, SOURCE))

    def on_page(self, page: int) -> list[tuple[int, int]]:
        """The places of a page of lines."""
        return self._places.at(self._numbers[page * PAGE : (page + 1) * PAGE])

    def at(self, rows: Sequence[int]) -> list[tuple[int, int]]:
        """The places of some lines."""
        return self._places.at([self._numbers[row] for row in rows])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if section == CONTEXT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return _names()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid() or role not in (MENTION_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        mention = self._mention(index.row())
        if role == MENTION_ROLE or mention is None:
            return mention
        if role == Qt.ItemDataRole.ToolTipRole and index.column() != SOURCE:
            return None
        return _text(mention, index.column())

    def _mention(self, row: int) -> Mention | None:
        """What stands in a row; None if that is still to be read, or is not in the archive any more."""
        page, offset = divmod(row, PAGE)
        mentions = self._pages.get(page, ())
        if offset < len(mentions):
            self._pages.move_to_end(page)
            return mentions[offset]
        self.page_wanted.emit(page)
        return None


def _text(mention: Mention, column: int) -> str:
    if column == DATE:
        return language.short_day(mention.date) if mention.date else ""
    if column == CONTEXT:
        return f"{mention.left}【{mention.word}】{mention.right}"
    page = language.page(mention.page) if mention.page else ""
    return " · ".join(part for part in (mention.newspaper, page, mention.title) if part)


def _names() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("mentions", "Date"),
        translate("mentions", "Mention in its context"),
        translate("mentions", "Newspaper · page · title"),
    )
