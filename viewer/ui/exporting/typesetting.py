"""Documents of the archive typeset for preview and printer: one at a time, in a job."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QSizeF

from db.archive import Database, location
from db.errors import Interrupted
from viewer.exporting.chosen import Chosen, Pieces
from viewer.exporting.document import Document
from viewer.exporting.options import Layout, Options
from viewer.exporting.typeset import Typesetter, template_beside
from viewer.ui.exporting import paper
from viewer.ui.jobs import Cancel


@dataclass(frozen=True, slots=True)
class Paper:
    """A typeset document: its title, the PDF, and the sizes of its pages in points."""

    title: str
    pdf: bytes
    sizes: tuple[QSizeF, ...]


class Typesetting:
    """Owns the typesetter of a window, which looks for the fonts once; it is made in the first job that wants it."""

    def __init__(self) -> None:
        self._typesetter: Typesetter | None = None
        self._one = threading.Lock()

    def paper(self, db: Database, what: Chosen, layout: Layout, with_marks: bool, cancel: Cancel) -> Paper:
        """Set what is chosen; raises NoChineseFont, TypesettingFailed, ArchiveError's kinds and Interrupted."""
        with self._one:
            # What nobody waits for any more may have waited itself.
            if cancel():
                raise Interrupted
            self._typesetter = self._typesetter or Typesetter()
            document = Document(what.title, Pieces(db, what, with_marks), what.numbered)
            options = Options(layout, template=template_beside(location(db)))
            pdf = self._typesetter.pdf(document, options)
        return Paper(what.title, pdf, tuple(paper.page_sizes(pdf)))
