"""Pictures of what is read or selected: copied, or saved under a name; and the choice of how they look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from db.records import Mark
from viewer.exporting import naming
from viewer.exporting.chosen import Chosen, Pieces
from viewer.exporting.document import Piece
from viewer.exporting.options import PictureLook
from viewer.ui import asking_archive, saving
from viewer.ui.asking_archive import Questions
from viewer.ui.exporting import looks
from viewer.ui.jobs import Cancel

if TYPE_CHECKING:
    from viewer.exporting.typeset import Form
    from viewer.ui.exporting.typesetting import Typesetting
    from viewer.ui.main_window import MainWindow

_ENDINGS: dict[str, Form] = {".png": "png", ".svg": "svg"}


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a picture is made of, as the reader showed it when it was wanted."""

    piece: Piece
    passage: Sequence[Mark]
    look: PictureLook
    with_highlights: bool


class Pictures(QObject):
    """Makes pictures for one window; tells what was copied or saved, and what went wrong."""

    told = Signal(str)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, window: MainWindow, typesetting: Callable[[], Typesetting]) -> None:
        super().__init__(window)
        self._window, self._settings, self._typesetting = window, window.settings, typesetting
        self._questions = Questions(window.path, self)
        self._questions.failed.connect(self.failed)

    def fill_submenu(self) -> None:
        """Offer the looks in the menus, and whether highlights are shown."""
        settings, actions = self._settings, self._window.actions_
        chosen = looks.chosen(settings)
        actions.choices("picture_look", looks.named(), chosen, lambda name: looks.choose(settings, name))
        menu = actions.submenus["picture_look"]
        menu.addSeparator()
        lights = menu.addAction(self.tr("With highlights"))
        lights.setCheckable(True)
        lights.setChecked(self._has_highlights)
        lights.toggled.connect(lambda on: settings.set("picture/highlights", on))

    def copy(self) -> None:
        """Copy what is selected, or else the article, as a picture with its source."""
        shown = self._shown()
        if shown is None:
            return
        selected, whole = (
            self.tr("The selection was copied as a picture."),
            self.tr("The article was copied as a picture."),
        )
        named = selected if shown.passage else whole

        def copied(image: QImage) -> None:
            QApplication.clipboard().setImage(image)
            self.told.emit(named)

        self.told.emit(self.tr("The picture is being made …"))
        self._questions.do("copy", lambda cancel: QImage.fromData(self._made(shown, "png", cancel)), copied)

    def ask(self) -> None:
        """Ask for a name, and save what is selected, or else the article, as a picture: its ending says which kind."""
        shown = self._shown()
        if shown is None:
            return
        dialog = QFileDialog(self._window, self.tr("Save as picture"), self._settings.get("export/folder", ""))
        dialog.setObjectName("savePicture")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kinds = {self.tr("Picture (*.png)"): "png", self.tr("Drawing (*.svg)"): "svg"}
        dialog.setNameFilters(list(kinds))
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind]))
        dialog.selectFile(str(naming.filled(naming.TEMPLATE, shown.piece, 1)))
        dialog.fileSelected.connect(lambda name: self._save(Path(name), shown))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def stop(self) -> None:
        """Make no picture any more."""
        self._questions.stop()

    @property
    def _has_highlights(self) -> bool:
        return self._settings.get("picture/highlights", True)

    def _shown(self) -> _Shown | None:
        reader = self._window.frame.reader
        if reader.reading is None:
            return None
        piece = Piece(reader.reading.article, reader.reading.issue)
        return _Shown(piece, reader.passage, looks.LOOKS[looks.chosen(self._settings)], self._has_highlights)

    def _save(self, target: Path, shown: _Shown) -> None:
        self._settings.set("export/folder", str(target.parent))
        form = _ENDINGS.get(target.suffix.lower())
        if form is None:
            form, target = "png", target.with_name(f"{target.name}.png")
        self.told.emit(self.tr("The picture is being made …"))

        def write(made: bytes) -> None:
            saving.save(target, lambda: made, self.saved.emit, self.failed.emit, self)

        self._questions.do("save", lambda cancel: self._made(shown, form, cancel), write)

    def _made(self, shown: _Shown, form: Form, cancel: Cancel) -> bytes:
        """In a job."""
        piece, number = shown.piece, shown.piece.article.id
        if shown.with_highlights and number is not None:
            what = Chosen("", (number,))
            found = asking_archive.ask(self._window.path, lambda db: list(Pieces(db, what, with_marks=True)), cancel)
            piece = replace(piece, highlights=found[0].highlights if found else ())
        return self._typesetting().picture(piece, shown.look, form, shown.passage, cancel)
