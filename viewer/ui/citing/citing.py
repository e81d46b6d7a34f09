"""Citations of what is read, on the clipboard, and the choice of how they are written."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from db import articles
from viewer.exporting.citing import STYLES
from viewer.exporting.citing.quoting import with_source
from viewer.ui.asking_archive import Questions
from viewer.ui.citing.choice import CitationChoice, styles, widths

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow

_SHOWN = 80
"""Characters of what was copied that the status line shows."""


class Citing(QObject):
    """Cites for one window; tells what was copied."""

    told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.choice = CitationChoice(window.settings, self)
        self.choice.changed.connect(self.fill_submenus)
        # Keys are read by their pinyin, whose tables take a while when they are wanted for the first time.
        self._work = Questions(window.path, self)

    def fill_submenus(self) -> None:
        """Offer the styles and widths of punctuation in the menus."""
        actions, choice = self._window.actions_, self.choice
        actions.choices("citation_style", styles(), choice.style.name, choice.choose_style)
        actions.choices("citation_width", widths(), choice.punctuation, choice.choose_punctuation)

    def copy(self) -> None:
        """Copy the citation of the article that is read."""
        reading = self._window.frame.reader.reading
        if reading is None:
            return
        style, settings = self.choice.style, self.choice.settings
        named = self.tr("Copied: {0}") if style.is_prose else self.tr("Copied as {0}.").format(styles()[style.name])
        self._copy(lambda: style.cite(reading.article, reading.issue, settings), named)

    def copy_selection(self) -> None:
        """Copy what is selected, or the headline, in quotes with its source: in a style for people, as newsrooms do."""
        reader = self._window.frame.reader
        if reader.reading is None:
            return
        article, issue = reader.reading.article, reader.reading.issue
        selected = reader.selected_text().strip()
        words = selected or articles.title(article)
        style, settings = self.choice.style if self.choice.style.is_prose else STYLES["newsroom"], self.choice.settings
        named = self.tr("Copied: {0}") if selected else self.tr("Nothing is selected; the headline was copied: {0}")
        in_brackets = style.name == "newsroom"
        self._copy(lambda: with_source(words, style.cite(article, issue, settings), in_brackets=in_brackets), named)

    def list_references(self, article: int) -> None:
        """Show references to an article, its issue and, in a search, to the hits."""
        self._window.beside.citations.show_for(self.choice, article, self._window.finding.now)

    def stop(self) -> None:
        """Copy nothing any more."""
        self._work.stop()

    def _copy(self, made: Callable[[], str], named: str) -> None:
        def copied(text: str) -> None:
            # Plain text only: a QMimeData made in Python outlives the application and ends it with a fault.
            QApplication.clipboard().setText(text)
            line = " ".join(text.split())
            self.told.emit(named.format(line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"))

        self._work.do("copy", lambda cancel: made(), copied)
