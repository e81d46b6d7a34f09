"""The window in which two texts are compared, versions of an article or two articles: the way from change to change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from db import articles
from viewer.ui import language, likeness
from viewer.ui.keys import keep_enter_from_buttons
from viewer.ui.tokens import BODY, MEASURE, SPACE, Scheme
from viewer.ui.versions.comparison import Row
from viewer.ui.versions.page import VersionPage, set_margins
from viewer.ui.versions.reading import Compared, Version, Versions


class VersionsWindow(QDialog):
    """Stands beside the main window; what it shows is read only."""

    failed = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("versionsWindow")
        self.resize(1040, 720)
        self._scheme: Scheme = "light"
        self._versions: Sequence[Version] = ()
        self._rows: Sequence[Row] = ()
        self._changes: list[int] = []
        self._current = -1
        self._shown: tuple[int, ...] = ()
        self._reading = Versions(path, self)
        self._title = self._label("paneTitle")
        self._likeness = self._label("comparedLikeness")
        self.names = (self._label("comparedName"), self._label("comparedName"))
        self.old, self.new, self.way = (
            self._choice(name)
            for name in (self.tr("Earlier version"), self.tr("Later version"), self.tr("How to compare"))
        )
        self.way.addItem(self.tr("Side by side"), "beside")
        self.way.addItem(self.tr("In one text"), "within")
        self._arrow = QLabel("→", self)
        self._count = self._label("paneNote")
        self._back, self._forth = self._step("‹", self.tr("Previous change")), self._step("›", self.tr("Next change"))
        self.text = self._browser()
        self._arrange()
        self._connect()
        keep_enter_from_buttons(self)

    def _browser(self) -> QTextBrowser:
        browser = QTextBrowser(self)
        browser.setObjectName("versionText")
        browser.setAccessibleName(self.tr("Versions compared"))
        browser.setFrameShape(QFrame.Shape.NoFrame)
        browser.setTabChangesFocus(True)
        return browser

    def _connect(self) -> None:
        self.old.activated.connect(self._offer_later)
        self.new.activated.connect(self._compare)
        self.way.activated.connect(self._render)
        self._back.clicked.connect(lambda: self.step(-1))
        self._forth.clicked.connect(lambda: self.step(1))
        QShortcut(QKeySequence("F3"), self, lambda: self.step(1))
        QShortcut(QKeySequence("Shift+F3"), self, lambda: self.step(-1))
        self._reading.read.connect(self._show_versions)
        self._reading.compared.connect(self._show_compared)
        self._reading.failed.connect(self.failed)

    def show_article(self, number: int) -> None:
        """Open the window on an article's last change."""
        self.setWindowTitle(self.tr("Earlier versions"))
        self._begin(number)

    def show_pair(self, one: int, other: int) -> None:
        """Open the window on two articles."""
        self.setWindowTitle(self.tr("Two articles compared"))
        self._begin(one, other)

    def _begin(self, *numbers: int) -> None:
        self._shown = numbers
        self._ask()
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def refresh(self) -> None:
        """Read anew what is shown."""
        if self.isVisible():
            self._ask()

    def step(self, by: int) -> None:
        """Go to the next change, or the one before."""
        wanted = self._current + by
        if 0 <= wanted < len(self._changes):
            self._current = wanted
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(self._changes[wanted])
            self.text.setTextCursor(cursor)
            place, height = self.text.cursorRect(cursor), self.text.viewport().height()
            if not 0 <= place.top() <= height * 3 // 4:
                bar = self.text.verticalScrollBar()
                bar.setValue(bar.value() + place.top() - height // 4)
        self._show_place()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self._render()

    def stop(self) -> None:
        """Close, and wait for no answer any more."""
        self._reading.stop()
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure of a single text."""
        super().resizeEvent(event)
        self._set_margins()

    def _ask(self) -> None:
        match self._shown:
            case (number,):
                self._reading.ask(number)
            case (one, other):
                self._reading.ask_pair(one, other)

    def _show_versions(self, versions: Sequence[Version]) -> None:
        self._versions = versions
        self._title.setText(articles.title(versions[-1].article))
        self.old.clear()
        for number, version in enumerate(versions[:-1]):
            self.old.addItem(self._name(version), number)
        self.old.setCurrentIndex(len(versions) - 2)
        for each in (self.old, self._arrow, self.new):
            each.setVisible(versions[-1].issue is None)
        self._offer_later()

    def _offer_later(self) -> None:
        """Offer what came after the earlier version, and compare with how it stands now."""
        first = self.old.currentIndex() + 1
        self.new.clear()
        for number, version in enumerate(self._versions[first:], first):
            self.new.addItem(self._name(version), number)
        self.new.setCurrentIndex(self.new.count() - 1)
        self._compare()

    def _compare(self) -> None:
        old, new = self.old.currentData(), self.new.currentData()
        if old is None or new is None:
            self._likeness.clear()
            self._show_rows(())
        else:
            self._reading.compare(self._versions[old].article, self._versions[new].article)

    def _show_compared(self, compared: Compared) -> None:
        self._likeness.setText(likeness.between(compared.likeness))
        self._show_rows(compared.rows)

    def _show_rows(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._render()
        self.step(1)

    def _render(self) -> None:
        for label, sign, box in zip(self.names, "−+", (self.old, self.new), strict=True):
            label.setText(f"{sign} {box.currentText()}" if box.currentText() else "")
        page = VersionPage(self.text.document(), self._scheme)
        if self.way.currentData() == "beside":
            page.write_beside(self._rows)
        else:
            page.write_within(self._rows)
        self._changes, self._current = page.changes, -1
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._set_margins()
        self._show_place()

    def _show_place(self) -> None:
        total, at = len(self._changes), self._current
        if not self._rows:
            said = self.tr("This article has no earlier version.")
        elif not total:
            said = self.tr("The text is the same.")
        elif at >= 0:
            said = self.tr("Change {0} of {1}").format(at + 1, total)
        else:
            said = self.tr("%Ln change(s)", "", total)
        self._count.setText(said)
        self._back.setEnabled(at > 0)
        self._forth.setEnabled(at + 1 < total)

    def _set_margins(self) -> None:
        side = float(SPACE[3])
        if self.way.currentData() == "within":
            side = max(side, (self.text.viewport().width() - MEASURE * BODY) / 2)
        set_margins(self.text.document(), side)

    def _name(self, version: Version) -> str:
        if version.issue is not None:
            places = version.article.placements
            day = language.short_day(version.issue.date) if version.issue.date else ""
            page = language.page(places[0].page) if places else ""
            return " · ".join(filter(None, (version.issue.newspaper.title, day, page)))
        if version.replaced is None:
            return self.tr("Now")
        until = self.tr("Until {0}").format(language.moment(version.replaced))
        return until if version.run is None else f"{until} · " + self.tr("replaced by import {0}").format(version.run)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setIndent(0)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _step(self, sign: str, name: str) -> QPushButton:
        button = QPushButton(sign, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("slim", "true")
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE[3], 0, SPACE[3], SPACE[2])
        row.setSpacing(SPACE[1])
        for widget in (self.old, self._arrow, self.new, self._likeness):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._count)
        for control in (self._back, self._forth, self.way):
            row.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[2], 0, 0)
        column.setSpacing(SPACE[1])
        column.addWidget(self._title)
        column.addLayout(row)
        column.addLayout(self._names())
        column.addWidget(self.text, 1)

    def _names(self) -> QHBoxLayout:
        """What stands above each side of the text, over its columns."""
        row = QHBoxLayout()
        bar = self.text.verticalScrollBar().sizeHint().width()
        row.setContentsMargins(SPACE[3], 0, SPACE[3] + bar, SPACE[0])
        row.setSpacing(0)
        for label in self.names:
            row.addWidget(label, 1)
        return row
