"""The choices of how pages are laid out, for the sheet and the preview alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from viewer.exporting.options import Layout
from viewer.ui.exporting.remembered import PAPERS, SIZES
from viewer.ui.flow import FlowLayout
from viewer.ui.tokens import SPACE

T = TypeVar("T", str, int, float)
_PAPERS = {"a4": "A4", "a3": "A3", "iso-b5": "B5", "us-letter": "Letter"}


class LayoutChoices(QWidget):
    """Boxes for paper, columns, text size, standard and contents; tells when the layout is another."""

    changed = Signal()

    def __init__(self, layout: Layout, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = layout
        row = FlowLayout(self, SPACE[1])
        row.setContentsMargins(0, 0, 0, 0)
        papers: dict[str, str] = {each: _PAPERS[each] for each in PAPERS}
        self._paper = self._box("layoutPaper", self.tr("Paper"), papers, layout.paper)
        columns: dict[int, str] = {1: self.tr("One column"), 2: self.tr("Two columns")}
        self._columns = self._box("layoutColumns", self.tr("Columns"), columns, layout.columns)
        sizes = {size: self.tr("{0} pt").format(f"{size:g}") for size in SIZES}
        self._size = self._box("layoutSize", self.tr("Text size"), sizes, layout.size)
        standards: dict[str, str] = {
            "": self.tr("Plain PDF"),
            "a-2b": self.tr("PDF/A-2b, for archives"),
            "ua-1": self.tr("PDF/UA-1, for screen readers"),
        }
        self._standard = self._box("layoutStandard", self.tr("Standard"), standards, layout.standard)
        self._contents = QCheckBox(self.tr("Contents"), self)
        self._contents.setToolTip(self.tr("More than one article stand behind a list of contents"))
        self._contents.setChecked(layout.contents)
        self._contents.toggled.connect(self._changed)
        # In a line with the boxes, its words stand as high as theirs.
        self._contents.setMinimumHeight(self._paper.sizeHint().height())
        for widget in (self._paper, self._columns, self._size, self._standard, self._contents):
            row.addWidget(widget)

    @property
    def chosen(self) -> Layout:
        """The layout that the boxes say."""
        return replace(
            self._layout,
            paper=self._paper.currentData(),
            columns=self._columns.currentData(),
            size=self._size.currentData(),
            standard=self._standard.currentData(),
            contents=self._contents.isChecked(),
        )

    def offer_contents(self, there: bool) -> None:
        """Offer a list of contents only where there is more than one article."""
        self._contents.setVisible(there)

    def _box(self, key: str, name: str, choices: Mapping[T, str], chosen: T) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(key)
        box.setAccessibleName(name)
        box.setToolTip(name)
        for value, text in choices.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(self._changed)
        return box

    def _changed(self) -> None:
        self.changed.emit()
