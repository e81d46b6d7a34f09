"""Articles taken to other programs: copied, or dragged out of the list as text and files, fetched when that begins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication

from db.archive import Database
from viewer.exporting.chosen import Chosen, Pieces
from viewer.ui.asking_archive import Questions
from viewer.ui.copying import mime_data
from viewer.ui.counts import Counts

if TYPE_CHECKING:
    from viewer.exporting.copied import Copied
    from viewer.ui.main_window import MainWindow

# What writes texts and files is loaded when the first leaves: a window that only reads starts without it.

EACH = 40
"""So many articles are a file each; more are one file."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What is dragged: the text of articles, and the files that were made of them."""

    text: Copied
    files: tuple[Path, ...]


class Carrying(QObject):
    """Carries articles out of one window, and tells what was copied; their files are gone when the window is."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._view = window.frame.results
        self._folder: TemporaryDirectory[str] | None = None
        self._questions = Questions(window.path, self)
        self._questions.failed.connect(self._fail)
        self._view.drag_begun.connect(self._fetch)
        self._view.drag_left.connect(lambda: self._questions.leave("carry"))

    def copy(self, article: int) -> None:
        """Copy an article or, where several are selected in the list, these."""
        selected = self._view.selected
        chosen = Chosen("", selected if len(selected) > 1 else (article,))

        def copy(text: Copied) -> None:
            QGuiApplication.clipboard().setMimeData(mime_data(text))
            count = len(chosen.articles)
            several = self.tr("%Ln article(s) were copied.", "", count)
            self.told.emit(several if count > 1 else self.tr("The article was copied."))

        self._questions.ask("copy", lambda db: text_of(db, chosen), copy)

    def stop(self) -> None:
        """Carry nothing any more, and take the files away."""
        self._questions.stop()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _fetch(self, articles: tuple[int, ...]) -> None:
        chosen = Chosen(Counts().articles(len(articles)), articles)
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="baoku-", ignore_cleanup_errors=True)
        folder = self._folder.name
        self._questions.ask("carry", lambda db: carried(db, chosen, folder), self._carry)

    def _carry(self, what: Carried) -> None:
        """Begin the drag, unless the button was let go meanwhile."""
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self._view)
            drag.setMimeData(offered(what))
            drag.setPixmap(self._view.picture_of_current())
            drag.exec(Qt.DropAction.CopyAction)
        self._view.end_drag()

    def _fail(self, error: Exception) -> None:
        self._view.end_drag()
        self.failed.emit(error)


def carried(db: Database, chosen: Chosen, within: str) -> Carried:
    """Read the articles, and write them as HTML into a new folder within another.

    A program may still be reading what was dropped on it before, so no folder is used again.
    """
    from viewer.exporting import naming, run
    from viewer.exporting.run import Wish

    folder, split = Path(mkdtemp(dir=within)), len(chosen.articles) <= EACH
    to = folder if split else folder / f"{naming.safe(chosen.title)}.html"
    report = run.write(db, Wish(chosen, "html", to, "article" if split else "one"))
    return Carried(text_of(db, chosen), report.written)


def text_of(db: Database, chosen: Chosen) -> Copied:
    """The articles rich and plain, with their source lines."""
    from viewer.exporting import copied

    return copied.articles(list(Pieces(db, chosen, with_marks=False)))


def offered(what: Carried) -> QMimeData:
    """What other programs can take: each takes what it can use best."""
    made = mime_data(what.text)
    if what.files:
        made.setUrls([QUrl.fromLocalFile(str(file)) for file in what.files])
    return made
