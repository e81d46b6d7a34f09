"""The box of encodings: each with the first line of the file as it would read in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.ui.rehearsal.fields import ChoiceBox
from viewer.ui.rehearsal.file_model import Index
from viewer.ui.rehearsal.preview import ENCODINGS, Preview
from viewer.ui.tokens import COLOURS, SPACE, Colours, Scheme

_SAMPLE = Qt.ItemDataRole.UserRole + 1
_NAME = 120
_LIST = 480


class _SampleDelegate(QStyledItemDelegate):
    """Draws an encoding's name, and beside it how the file would read."""

    def __init__(self, parent: QObject, colours: Colours) -> None:
        super().__init__(parent)
        self._colours = colours

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """See QStyledItemDelegate."""
        rect = option.rect
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(self._colours.selection if chosen else self._colours.paper))
        metrics = QFontMetrics(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(self._colours.ink))
        sample = str(index.data(_SAMPLE) or "")
        room = rect.adjusted(SPACE[1], 0, -SPACE[1], 0)
        painter.drawText(room, middle, str(index.data()))
        painter.setPen(QColor(self._colours.second))
        room.setLeft(room.left() + max(_NAME, metrics.horizontalAdvance(str(index.data())) + SPACE[2]))
        painter.drawText(room, middle, metrics.elidedText(sample, Qt.TextElideMode.ElideRight, room.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as another."""
        return QSize(_LIST, QFontMetrics(option.font).height() + SPACE[2])


class EncodingBox(ChoiceBox):
    """The box; tells the encoding that was chosen, None for the one found, and those only looked at."""

    encoding_meant = Signal(object)
    encoding_looked_at = Signal(object)

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Encoding"))
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(len(ENCODINGS) + 2)
        self.view().setMinimumWidth(_LIST)
        self.setItemDelegate(_SampleDelegate(self, COLOURS[scheme]))
        self.activated.connect(lambda row: self.encoding_meant.emit(self.itemData(row)))
        self.looked_at.connect(lambda row: self.encoding_looked_at.emit(self.itemData(row)))
        self.left.connect(lambda: self.encoding_looked_at.emit(self.chosen()))

    def show_choice(self, chosen: str | None, found: str, preview: Preview) -> None:
        """Show which is chosen, the one found, and how the file would read in each."""
        self.clear()
        self.addItem(self.tr("As found: {0}").format(found) if found and not chosen else self.tr("As found"), None)
        for encoding in dict.fromkeys((*preview.texts, *ENCODINGS, *((chosen,) if chosen else ()))):
            self.addItem(encoding.upper(), encoding)
        for row in range(self.count()):
            self.setItemData(row, preview.first_line(self.itemData(row) or preview.told or ""), _SAMPLE)
        self.setCurrentIndex(self.findData(chosen) if chosen else 0)

    def chosen(self) -> str | None:
        """The encoding that is chosen, None for the one found."""
        chosen = self.currentData()
        return str(chosen) if chosen else None
