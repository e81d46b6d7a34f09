"""The pane around an article: a slim strip under the text that unfolds, and is not there when there is nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.ui.around.keywords import Keywords
from viewer.ui.around.reading import Reading
from viewer.ui.around.related import RelatedArticles
from viewer.ui.around.same_story import SameStory
from viewer.ui.around.section import Section
from viewer.ui.icons import icon
from viewer.ui.settings import Settings
from viewer.ui.tokens import ICON, SPACE, Scheme

_PATIENCE = 300
"""Milliseconds after which it is said what is waited for."""


class AroundPane(QWidget):
    """Shows its sections below each other; tells on what they tell."""

    article_chosen = Signal(int)
    compare_wanted = Signal(int, int)
    word_chosen = Signal(str)
    failed = Signal(object)

    def __init__(self, path: Path, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aroundPane")
        self.setAccessibleName(self.tr("Around this article"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = settings
        self._scheme: Scheme = "light"
        self._article: int | None = None
        self.sections: tuple[Section, ...] = (SameStory(self), Keywords(self), RelatedArticles(self))
        self._words = [""] * len(self.sections)
        self._titles = [self._title() for _ in self.sections]
        self.strip = QPushButton(self)
        self.strip.setObjectName("aroundStrip")
        self.strip.setCheckable(True)
        # Words that don't fit are cut: they must not make the window wider.
        self.strip.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.strip.setIconSize(QSize(ICON - 4, ICON - 4))
        self.strip.setChecked(settings.get("view/around", False))
        self.body = self._scrolled()
        self._reading = Reading(path, self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.body)
        self._connect()
        self.hide()

    def show_article(self, number: int) -> None:
        """Find what belongs around an article; what was shown around another one goes."""
        if number != self._article:
            self._put_all(None)
            self._patience.start()
        self._article = number
        self._reading.ask(number, [type(section).read for section in self.sections])

    def refresh(self) -> None:
        """Find it anew, as the archive has changed."""
        if self._article is not None:
            self.show_article(self._article)

    def clear(self) -> None:
        """Show nothing."""
        self.stop()
        self._article = None
        self._put_all(None)
        self.hide()

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._reading.stop()
        self._patience.stop()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self._fold(self.strip.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take no more room than its lines need at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # A widget whose height is set while it is resized leaves its layout behind.
            QTimer.singleShot(0, self, self._fit)

    def _connect(self) -> None:
        self.strip.toggled.connect(self._toggled)
        self._reading.read.connect(self._put)
        self._reading.ended.connect(self._show)
        self._reading.failed.connect(self.failed)
        self._patience.timeout.connect(lambda: self.strip.setText(self.tr("Looking around …")))
        for section in self.sections:
            section.article_chosen.connect(self.article_chosen)
            section.compare_wanted.connect(self.compare_wanted)
            section.word_chosen.connect(self.word_chosen)

    def _put_all(self, found: None) -> None:
        for place in range(len(self.sections)):
            self._put(place, found)
        self.strip.setText("")

    def _put(self, place: int, found: Any) -> None:
        section = self.sections[place]
        self._words[place] = section.put(self._article or 0, found) if found else ""
        self._titles[place].setText(self._words[place])
        for each in (self._titles[place], section):
            each.setVisible(bool(self._words[place]))

    def _show(self) -> None:
        """Show what was found, when all is: the text above moves once at most."""
        self._patience.stop()
        words = [each for each in self._words if each]
        self.strip.setText(" · ".join(words))
        # A title that the strip has said already isn't said again.
        for title, said in zip(self._titles, self._words, strict=True):
            title.setVisible(bool(said) and len(words) > 1)
        self._fold(self.strip.isChecked())
        self._fit()
        self.setVisible(bool(words))

    def _toggled(self, unfolded: bool) -> None:
        self._settings.set("view/around", unfolded)
        self._fold(unfolded)
        self._fit()

    def _fold(self, unfolded: bool) -> None:
        self.strip.setIcon(icon("caret-down" if unfolded else "caret-right", self._scheme))
        self.body.setVisible(unfolded)

    def _fit(self) -> None:
        lines = self._lines.heightForWidth(self.width()) if self.strip.isChecked() else 0
        self.setMaximumHeight(self.strip.sizeHint().height() + lines)

    def _title(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("aroundTitle")
        label.setIndent(0)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _scrolled(self) -> QScrollArea:
        inside = QWidget(self)
        inside.setObjectName("aroundSections")
        self._lines = column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE[4] + ICON, 0, SPACE[4], 0)
        column.setSpacing(SPACE[1])
        for title, section in zip(self._titles, self.sections, strict=True):
            column.addWidget(title)
            column.addWidget(section)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("aroundBody")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area
