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
from viewer.exporting import picture, setting
from viewer.exporting.chosen import Chosen
from viewer.exporting.document import Piece
from viewer.exporting.options import Layout, PictureLook
from viewer.exporting.passage import Stretch
from viewer.exporting.typeset import Form, Typesetter
from viewer.ui import asking_archive
from viewer.ui.exporting import paper
from viewer.ui.exporting.scopes import Scope
from viewer.ui.jobs import Cancel


@dataclass(frozen=True, slots=True)
class Paper:
    """A typeset document: its title, the PDF, and the sizes of its pages in points."""

    title: str
    pdf: bytes
    sizes: tuple[QSizeF, ...]


class Typesetting:
    """Owns the typesetter of a window, which looks for the fonts once; it is made in the first job that wants it."""

    def __init__(self, archive: Path) -> None:
        self._archive = archive
        self._typesetter: Typesetter | None = None
        self._one = threading.Lock()

    def paper(self, scope: Scope, layout: Layout, with_marks: bool, cancel: Cancel) -> Paper:
        """Set what a scope has.

        Raises NoChineseFont, TypesettingFailed, ProcessBroke, ArchiveError's kinds and Interrupted.
        """
        what = asking_archive.ask(self._archive, scope.choose, cancel)
        if len(what.articles) > setting.MANY:
            pdf = setting.apart(self._archive, what, layout, with_marks, cancel)
        else:
            pdf = asking_archive.ask(self._archive, lambda db: self._here(db, what, layout, with_marks, cancel), cancel)
        return Paper(what.title, pdf, tuple(paper.page_sizes(pdf)))

    def picture(self, piece: Piece, look: PictureLook, form: Form, passage: Sequence[Stretch], cancel: Cancel) -> bytes:
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
