"""What would find something where nothing was found: looser questions to click, each with what it finds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db.records import Asked
from db.search.why import Relaxation
from viewer.ui.facets.pane import PATIENCE
from viewer.ui.tokens import SPACE
from viewer.ui.why import phrases
from viewer.ui.why.line import Line


class NoHits(QWidget):
    """The pane, hidden while there are hits; tells what is to be asked instead."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noHits")
        self._title = QLabel(self)
        self._title.setObjectName("noHitsTitle")
        self._title.setWordWrap(True)
        self._title.setIndent(0)
        self._lines: list[Line] = []
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE)
        self._waiting.timeout.connect(lambda: self._title.setText(self.tr("Looking for what would find something …")))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE[1] - 1, 0, SPACE[1] - 1, SPACE[3])
        self._column.setSpacing(SPACE[0])
        self._column.addWidget(self._title)
        self._column.addStretch(1)
        self.hide()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The looser questions."""
        return tuple(self._lines)

    def begin(self) -> None:
        """Nothing was found; looser questions are looked for."""
        self._fill(())
        self._waiting.start()
        self.show()

    def show_relaxations(self, found: Sequence[Relaxation]) -> None:
        """Offer looser questions."""
        self._waiting.stop()
        self._fill(found)
        self._title.setText(self.tr("This would find something:") if found else "")

    def leave(self) -> None:
        """There are hits, or no search is on."""
        self._waiting.stop()
        self._fill(())
        self.hide()

    def _fill(self, found: Sequence[Relaxation]) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._title.clear()
        self._lines = [self._line(each) for each in found]
        for n, line in enumerate(self._lines, 1):
            self._column.insertWidget(n, line)

    def _line(self, looser: Relaxation) -> Line:
        made = Line(self)
        articles = self.tr("%Ln article(s)", "", looser.total)
        made.say(self.tr("{0} — {1}").format(phrases.relaxation(looser), articles))
        instead: Asked = looser.asked
        made.clicked.connect(lambda: self.asked.emit(instead))
        return made
