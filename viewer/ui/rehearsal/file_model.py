"""The files of an import as rows of a table: what would become of each, ordered and filtered here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from viewer import messages
from viewer.importing.report import FileReport
from viewer.ui import language
from viewer.ui.rehearsal import words
from viewer.ui.rehearsal.decisions import Decisions
from viewer.ui.rehearsal.tally import Tally
from viewer.ui.tokens import COLOURS, Colours, Scheme

Index = QModelIndex | QPersistentModelIndex
NAME, NEWSPAPER, DATE, PAGES, NEW, REVISED, THERE, DOUBTS, ENCODING, FORMAT, STATUS = range(11)
_NUMBERS = (NEW, REVISED, THERE, DOUBTS)
_ROOT = QModelIndex()


class FileModel(QAbstractTableModel):
    """The table; tells of which files the user changed whether they are taken in."""

    ticked = Signal(object, bool)

    def __init__(self, decisions: Decisions, scheme: Scheme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._colours: Colours = COLOURS[scheme]
        self._reports: list[FileReport] = []
        self._number: dict[str, int] = {}
        self._shown: list[int] = []
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._only_doubts = False
        self.tally = Tally()

    def take(self, reports: Iterable[FileReport]) -> None:
        """Take reports in: of files that are here in place of the former, of others behind the last."""
        fresh: list[FileReport] = []
        replaced = False
        for report in reports:
            known = self._number.get(report.key)
            if known is None:
                self._number[report.key] = len(self._reports) + len(fresh)
                fresh.append(report)
            elif known < len(self._reports):
                self._count(self._reports[known], -1)
                self._reports[known] = report
                self._count(report, 1)
                replaced = True
        for report in fresh:
            self._count(report, 1)
        start = len(self._reports)
        self._reports += fresh
        self._show(range(start, len(self._reports)))
        if replaced:
            self.refresh()

    def refresh(self) -> None:
        """Show anew what the rows say, as they stand."""
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, STATUS))

    def settle(self) -> None:
        """Put rows that came or changed since into the order that was asked for."""
        if self._order[0] >= 0:
            self.sort(*self._order)

    def show_only_doubts(self, only: bool) -> None:
        """Show all files, or only those that a person should look at."""
        self.beginResetModel()
        self._only_doubts = only
        self._shown = self._ordered(number for number in range(len(self._reports)) if self._is_wanted(number))
        self.endResetModel()

    @property
    def count(self) -> int:
        """How many files there are, also those that are not shown."""
        return len(self._reports)

    def report(self, row: int) -> FileReport:
        """What is said of the file in a row."""
        return self._reports[self._shown[row]]

    def row_of(self, key: str) -> int | None:
        """The row of a file, None where it is not shown."""
        number = self._number.get(key)
        return self._shown.index(number) if number is not None and number in self._shown else None

    def leave_out(self, keys: Iterable[str], out: bool) -> list[str]:
        """Leave files out, or take them in; gives those of which that is new."""
        changed = self._decisions.decide(keys, lambda choice: replace(choice, leave_out=out))
        for key in changed:
            report = self._reports[self._number[key]]
            self.tally.count(report, left_out=not out, by=-1)
            self.tally.count(report, left_out=out)
        self.refresh()
        return changed

    # What Qt asks

    def rowCount(self, parent: Index = _ROOT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else STATUS + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """See QAbstractItemModel."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        report, column = self.report(index.row()), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(report, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(report, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME:
            out = self._decisions.of(report.key).leave_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """See QAbstractItemModel."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != NAME:
            return False
        self.ticked.emit([self.report(index.row()).key], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """See QAbstractItemModel; a negative column brings back the order in which the files lie."""
        self.layoutAboutToBeChanged.emit()
        self._order = (column, order)
        kept = self.persistentIndexList()
        numbers = [self._shown[index.row()] for index in kept]
        self._shown = self._ordered(self._shown)
        rows = {number: row for row, number in enumerate(self._shown)} if kept else {}
        moved = [self.index(rows[n], index.column()) for n, index in zip(numbers, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _show(self, numbers: Iterable[int]) -> None:
        wanted = [number for number in numbers if self._is_wanted(number)]
        if wanted:
            self.beginInsertRows(QModelIndex(), len(self._shown), len(self._shown) + len(wanted) - 1)
            self._shown += wanted
            self.endInsertRows()

    def _is_wanted(self, number: int) -> bool:
        return not self._only_doubts or words.is_doubtful(self._reports[number])

    def _count(self, report: FileReport, by: int) -> None:
        self.tally.count(report, left_out=self._decisions.of(report.key).leave_out, by=by)

    def _ordered(self, numbers: Iterable[int]) -> list[int]:
        column, order = self._order
        key = _KEYS.get(column)
        found = sorted(numbers)
        if key is not None:
            found.sort(key=lambda number: key(self._reports[number]), reverse=order == Qt.SortOrder.DescendingOrder)
        elif order == Qt.SortOrder.DescendingOrder:
            found.reverse()
        return found

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("File"), self.tr("Newspaper"), self.tr("Date"), self.tr("Pages"), self.tr("New"),
            self.tr("Revised"), self.tr("There"), self.tr("Doubts"), self.tr("Encoding"), self.tr("Format"),
            self.tr("What would happen"),
        )  # fmt: skip

    def _text(self, report: FileReport, column: int) -> str:
        match column:
            case 0:
                return report.name
            case 4 | 5 | 6 | 7:
                count = _count_of(report, column)
                return f"{count:,}" if count else ""
            case 10 if self._decisions.of(report.key).leave_out:
                return self.tr("left out")
        say = (words.newspaper, words.day, words.pages, *4 * (str,), words.encoding, _format, words.status)
        return say[column - 1](report)

    def _ink(self, report: FileReport, column: int) -> QColor | None:
        if self._decisions.of(report.key).leave_out:
            return QColor(self._colours.second)
        if column == STATUS and report.error is not None:
            return QColor(self._colours.accent)
        if column in (DOUBTS, ENCODING):
            return QColor(self._colours.ink if not report.sure or column == DOUBTS else self._colours.second)
        return QColor(self._colours.second) if column in (FORMAT, THERE) or report.status == "duplicate" else None


def _count_of(report: FileReport, column: int) -> int:
    if column == DOUBTS:
        return len(report.warnings)
    return {NEW: report.articles, REVISED: report.revised}.get(column, words.there(report))


def _format(report: FileReport) -> str:
    return messages.format_name(report.format, language.say)


def _alignment(column: int) -> Qt.AlignmentFlag:
    if column == DOUBTS:
        return Qt.AlignmentFlag.AlignCenter
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _first_day(report: FileReport) -> date:
    return min((entry.date for entry in report.entries if entry.date), default=date.max)


def _issue(report: FileReport) -> tuple[str, date]:
    return words.newspaper(report), _first_day(report)


def _numbered(column: int) -> Callable[[FileReport], int]:
    return lambda report: _count_of(report, column)


_KEYS: dict[int, Callable[[FileReport], Any]] = {
    NEWSPAPER: _issue,
    DATE: lambda report: (_first_day(report), words.newspaper(report)),
    PAGES: lambda report: [label.zfill(4) for entry in report.entries for label in entry.pages],
    **{column: _numbered(column) for column in _NUMBERS},
    ENCODING: lambda report: (report.encoding or "", report.sure),
    FORMAT: lambda report: report.format or "",
    STATUS: lambda report: (report.error is None, report.status),
}
"""What rows are ordered by; files by themselves stand in the order in which they lie."""
