"""What is chosen, typeset: by a typesetter that is kept or, where it is much, by a process that can be ended."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db import archive
from db.archive import Database
from db.errors import Interrupted
from viewer import processes
from viewer.exporting.chosen import Chosen, Pieces
from viewer.exporting.document import Document
from viewer.exporting.options import Layout, Options
from viewer.exporting.typeset import Typesetter, template_beside

MANY = 150
"""So many articles take some seconds, in which a typesetter can't be stopped."""
_NICE = 2


def here(db: Database, typesetter: Typesetter, what: Chosen, layout: Layout, with_marks: bool) -> bytes:
    """The PDF of what is chosen; raises NoChineseFont, TypesettingFailed, ArchiveError's kinds and Interrupted."""
    options = Options(layout, template_beside(archive.location(db)))
    return typesetter.pdf(Document(what.title, Pieces(db, what, with_marks), what.numbered), options)


def apart(path: Path, what: Chosen, layout: Layout, with_marks: bool, cancelled: Callable[[], bool]) -> bytes:
    """As here, by a process that is ended at once when it is cancelled; raises ProcessBroke too."""
    try:
        pdf = processes.apart(_set, (path, what, layout, with_marks), _NICE, lambda: None, cancelled, 0)
    except processes.EndedAtOnce as ended:
        raise Interrupted from ended
    assert isinstance(pdf, bytes)
    return pdf


def _set(path: Path, what: Chosen, layout: Layout, with_marks: bool, *_: object) -> bytes:
    """In the other process."""
    with closing(archive.connect(path)) as db, archive.world_errors(path):
        return here(db, Typesetter(), what, layout, with_marks)
