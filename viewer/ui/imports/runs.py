"""The list of import runs, the latest first: when each was, and what it brought."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.records import ImportRun
from viewer.ui import language
from viewer.ui.tokens import COLOURS, SPACE

Index = QModelIndex | QPersistentModelIndex
RUN_ROLE, WORDS_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class RunWords(QObject):
    """What is said of a run."""

    def title(self, run: ImportRun) -> str:
        """When it was."""
        return language.moment(run.started)

    def counts(self, run: ImportRun) -> str:
        """Which it was, and what it brought."""
        said = [
            self.tr("Import {0}").format(run.id),
            self.tr("%Ln file(s)", "", run.files),
            self.tr("%Ln article(s)", "", run.articles),
        ]
        if run.failed:
            said.append(self.tr("%Ln failed", "", run.failed))
        return " · ".join(said)

    def state(self, run: ImportRun) -> str:
        """What else is to be known of it: undone, or cut off."""
        if run.undone:
            return self.tr("Undone {0}").format(language.moment(run.undone))
        return "" if run.finished else self.tr("Not finished")

    def all(self, run: ImportRun) -> tuple[str, ...]:
        """All of it, what there is to say."""
        return tuple(filter(None, (self.title(run), self.counts(run), self.state(run))))


class RunModel(QAbstractListModel):
    """The runs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: Sequence[ImportRun] = ()
        self._words = RunWords(self)

    def show(self, runs: Sequence[ImportRun]) -> None:
        """Show other runs."""
        self.beginResetModel()
        self._runs = tuple(runs)
        self.endResetModel()

    def row_of(self, number: int) -> int | None:
        """The row of a run."""
        return next((row for row, run in enumerate(self._runs) if run.id == number), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.isValid() else len(self._runs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        if not index.isValid():
            return None
        run = self._runs[index.row()]
        if role == RUN_ROLE:
            return run
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.title(run)
        if role == WORDS_ROLE:
            return self._words.all(run)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(self._words.all(run))
        return None


class RunDelegate(QStyledItemDelegate):
    """Draws a run: when, how much, and below that its state where it has one to tell."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colours = COLOURS["light"]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line more where there is a state to tell."""
        lines = len(index.data(WORDS_ROLE))
        return QSize(160, QFontMetrics(option.font).height() * lines + SPACE[0] * (lines - 1) + SPACE[1] * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        run: ImportRun = index.data(RUN_ROLE)
        colours, rect = self.colours, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(colours.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        area = rect.adjusted(SPACE[3], SPACE[1], -SPACE[1], -SPACE[1])
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        told = (colours.second, colours.second) if run.undone else (colours.ink, colours.accent)
        looks = ((bold, told[0]), (option.font, colours.second), (option.font, told[1]))
        for text, (font, colour) in zip(index.data(WORDS_ROLE), looks, strict=False):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            metrics = QFontMetrics(font)
            fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, fitted)
            area.setTop(area.top() + metrics.height() + SPACE[0])
        painter.restore()
