"""Documents of the archive typeset for preview and printer, in a job."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSizeF

from db.archive import Database
from db.errors import Interrupted
from db.records import Mark
from viewer.exporting import pdf as pdf_format
from viewer.exporting import picture, setting, volumes
from viewer.exporting.chosen import Chosen
from viewer.exporting.document import Piece
from viewer.exporting.options import Layout, PictureLook
from viewer.exporting.typeset import Form, Typesetter
from viewer.ui import asking_archive
from viewer.ui.exporting import paper
from viewer.ui.exporting.scopes import Scope
from viewer.ui.jobs import Cancel


@dataclass(frozen=True, slots=True)
class Paper:
    """A typeset document: its title, the PDF, the sizes of its pages in points, its articles and those left out."""

    title: str
    pdf: bytes
    sizes: tuple[QSizeF, ...]
    articles: int
    left_out: int = 0
    """Articles behind the last one that is set, where all would be too much: an export writes them as volumes."""


class Typesetting:
    """Owns the typesetter of a window, which looks for the fonts once; it is made in the first job that wants it."""

    def __init__(self, archive: Path) -> None:
        self._archive = archive
        self._typesetter: Typesetter | None = None
        self._one = threading.Lock()

    def paper(self, scope: Scope, layout: Layout, with_marks: bool, cancel: Cancel) -> Paper:
        """Set what a scope has, or as much of it as goes into one volume.

        Raises NoChineseFont, TypesettingFailed, ProcessBroke, ArchiveError's kinds and Interrupted.
        """
        whole, what = asking_archive.ask(self._archive, lambda db: _first_volume(db, scope), cancel)
        if len(what.articles) > setting.MANY:
            pdf = setting.apart(self._archive, what, layout, with_marks, cancel)
        else:
            pdf = asking_archive.ask(self._archive, lambda db: self._here(db, what, layout, with_marks, cancel), cancel)
        left_out = len(whole.articles) - len(what.articles)
        return Paper(what.title, pdf, tuple(paper.page_sizes(pdf)), len(what.articles), left_out)

    def picture(self, piece: Piece, look: PictureLook, form: Form, passage: Sequence[Mark], cancel: Cancel) -> bytes:
        """Make a picture of an article or a passage of it.

        Raises NoChineseFont, TypesettingFailed, TooLongForPicture and Interrupted.
        """
        with self._kept(cancel) as typesetter:
            return picture.picture(typesetter, piece, look, form, passage)

    def _here(self, db: Database, what: Chosen, layout: Layout, with_marks: bool, cancel: Cancel) -> bytes:
        with self._kept(cancel) as typesetter:
            return setting.here(db, typesetter, what, layout, with_marks)

    @contextmanager
    def _kept(self, cancel: Cancel) -> Iterator[Typesetter]:
        with self._one:
            # What nobody waits for any more may have waited itself.
            if cancel():
                raise Interrupted
            self._typesetter = self._typesetter or Typesetter()
            yield self._typesetter


def _first_volume(db: Database, scope: Scope) -> tuple[Chosen, Chosen]:
    """What a scope has, and as much of it as is set at once."""
    whole = scope.choose(db)
    return whole, volumes.parted(db, whole, pdf_format.MOST)[0]
