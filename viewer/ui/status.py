"""The right side of the status bar: what is being computed, how much there is and whether all is indexed, zoom."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QStatusBar

from db.digests import Progress
from db.records import Source


class Status(QObject):
    """The labels of a status bar."""

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._articles = 0
        self._is_indexed = False
        self._digest, self._totals, self._encoding, self._zoom = (QLabel(bar) for _ in range(4))
        self._digest.setObjectName("digestLabel")
        for label in (self._digest, self._totals, self._encoding, self._zoom):
            bar.addPermanentWidget(label)
        self.show_digest(None)

    def show_total(self, articles: int) -> None:
        """Show how many articles the archive holds."""
        self._articles = articles
        state = self.tr("all indexed") if self._is_indexed else self.tr("index being checked")
        self._totals.setText(self.tr("%Ln article(s)", "", articles) + " · " + state)

    def show_digest(self, progress: Progress | None) -> None:
        """Show how far what is computed in the background is; nothing of it when all is done."""
        self._digest.setVisible(progress is not None)
        if progress is not None:
            said = {"keywords": self.tr("keywords {0} of {1}"), "signature": self.tr("reprints {0} of {1}")}
            self._digest.setText(said[progress.kind].format(f"{progress.done:,}", f"{progress.total:,}"))

    def show_indexed(self) -> None:
        """Say that a search sees everything."""
        self._is_indexed = True
        self.show_total(self._articles)

    def show_encoding(self, sources: Iterable[Source]) -> None:
        """Show the encodings of the files that what is read came from."""
        self._encoding.setText(", ".join(sorted({source.encoding.upper() for source in sources})))

    def show_zoom(self, zoom: float) -> None:
        """Show how large the text is set, 1 as it is by default."""
        self._zoom.setText(f"{zoom:.0%}")
