"""Pages drawn off the GUI thread, one at a time, in the order in which they are wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from viewer.ui import jobs
from viewer.ui.exporting import paper
from viewer.ui.jobs import Job


class Drawing(QObject):
    """Draws pages of one PDF; what is wanted otherwise meanwhile is not drawn any more."""

    drawn = Signal(int, float, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._wanted: list[tuple[int, float]] = []
        self._job: Job | None = None

    def show_pdf(self, pdf: bytes) -> None:
        """Draw pages of this PDF from now on; a page of another that is being drawn comes to nothing."""
        self.stop()
        self._pdf = pdf

    def want(self, pages: Sequence[tuple[int, float]]) -> None:
        """Draw these pages, by number and dots an inch, instead of those that still waited."""
        self._wanted = list(pages)
        self._next()

    def stop(self) -> None:
        """Draw nothing any more."""
        self._wanted = []
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _next(self) -> None:
        if self._job is not None or not self._wanted:
            return
        number, dots = self._wanted.pop(0)
        pdf = self._pdf
        self._job = jobs.run(
            lambda cancel: paper.page_image(pdf, number, dots),
            lambda image: self._came(number, dots, image),
            self._fail,
            self,
        )

    def _came(self, number: int, dots: float, image: QImage) -> None:
        self._job = None
        self.drawn.emit(number, dots, image)
        self._next()

    def _fail(self, error: Exception) -> None:
        # The PDF is our own: what can't be drawn of it is our mistake.
        self._job = None
        raise error
