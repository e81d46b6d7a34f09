"""The window with the search history: what was asked, to be asked again, forgotten, or exported as an appendix."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db import searches
from db.searches import DiaryEntry
from viewer import appendix, places
from viewer.exporting import writing
from viewer.ui import jobs, language
from viewer.ui.diary.table import DiaryModel, DiaryTable
from viewer.ui.in_turn import InTurn
from viewer.ui.keys import keep_enter_from_buttons
from viewer.ui.line_edit import LineEdit
from viewer.ui.tokens import SPACE, Scheme


class DiaryWindow(QDialog):
    """Stands beside the main window; tells what is to be asked again."""

    asked_chosen = Signal(object)
    diary_changed = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("diaryWindow")
        self.setWindowTitle(self.tr("Search history"))
        self.resize(960, 560)
        self._path = path
        self._work = InTurn(path, self)
        self._model = DiaryModel(self)
        self.table = DiaryTable(self._model, self)
        self.filter = self._filter_field()
        self._count, self._nothing, self._said = (self._label(name) for name in ("paneNote", "paneEmpty", "paneNote"))
        self._again = QPushButton(self.tr("Search again"), self)
        self._forget = QPushButton(self.tr("Forget"), self)
        self._clear = QPushButton(self.tr("Forget all"), self)
        self._export = QPushButton(self.tr("Export …"), self)
        self._undo = QPushButton(self.tr("Undo"), self)
        self._gone: tuple[DiaryEntry, ...] = ()
        self._arrange()
        self._connect()
        keep_enter_from_buttons(self)
        self._show(())
        self._nothing.setText(self.tr("Reading the history …"))

    def _filter_field(self) -> LineEdit:
        field = LineEdit(self)
        field.setObjectName("fileFilter")
        field.setPlaceholderText(self.tr("Part of a search, a filter or a day"))
        field.setAccessibleName(self.tr("Show searches that hold"))
        field.setClearButtonEnabled(True)
        return field

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(name == "paneEmpty")
        return label

    def _arrange(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
            row.setSpacing(SPACE[1])
        head.addWidget(self.filter, 1)
        head.addWidget(self._count)
        for button in (self._again, self._forget, self._clear):
            foot.addWidget(button)
        foot.addWidget(self._said)
        foot.addWidget(self._undo)
        foot.addStretch(1)
        foot.addWidget(self._export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.table.chosen.connect(self.asked_chosen)
        self.table.forgotten.connect(self._take_out)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.filter.textChanged.connect(self._narrow)
        self._again.clicked.connect(lambda: self.asked_chosen.emit(self.table.selected[0].asked))
        self._forget.clicked.connect(lambda: self._take_out(self.table.selected))
        self._clear.clicked.connect(lambda: self._take_out(self._model.entries))
        self._undo.clicked.connect(self._put_back)
        self._export.clicked.connect(self._ask_where)
        self._work.failed.connect(self.failed)

    def open_beside(self) -> None:
        """Show the window with the history as it is now."""
        self._said.clear()
        self._undo.hide()
        self.show()
        self.raise_()
        self.activateWindow()
        self.table.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is shown."""
        if self.isVisible():
            self._work.do(searches.diary, self._show)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.table.dress(scheme)
        for field in self.findChildren(LineEdit):
            field.dress(scheme)

    def stop(self) -> None:
        """Close; what was asked to be forgotten still is."""
        self._work.finish()
        self.close()

    def _show(self, entries: Sequence[DiaryEntry]) -> None:
        row = self.table.currentIndex().row()
        self._model.show(entries)
        self._seat(max(row, 0))

    def _narrow(self, text: str) -> None:
        self._model.narrow(text)
        self._seat(0)

    def _seat(self, row: int) -> None:
        """Select a row, and say how many there are or why there is none."""
        shown, total = len(self._model.shown), len(self._model.entries)
        self.table.selectRow(min(row, shown - 1))
        self._count.setText(self.tr("{0} of {1}").format(f"{shown:,}", f"{total:,}") if shown < total else "")
        self._nothing.setText(
            self.tr("No search fits: empty the field.") if total else self.tr("What you search for is listed here.")
        )
        self._nothing.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self._enable()

    def _enable(self) -> None:
        selected, shown = len(self.table.selected), len(self._model.shown)
        self._again.setEnabled(selected == 1)
        self._forget.setEnabled(selected > 0)
        self._clear.setEnabled(bool(self._model.entries))
        self._export.setEnabled(shown > 0)

    def _take_out(self, entries: Sequence[DiaryEntry]) -> None:
        numbers = tuple(each.id for each in entries)
        if numbers:
            self._work.do(lambda db: searches.forget(db, numbers), self._taken)
            self.refresh()

    def _taken(self, gone: tuple[DiaryEntry, ...]) -> None:
        self._gone = gone
        self._said.setText(self.tr("%Ln search(es) forgotten.", "", len(gone)))
        self._undo.setVisible(bool(gone))
        self.diary_changed.emit()

    def _put_back(self) -> None:
        gone, self._gone = self._gone, ()
        self._said.clear()
        self._undo.hide()
        self._work.do(lambda db: searches.remember(db, gone), lambda _: self.diary_changed.emit())
        self.refresh()

    def _ask_where(self) -> None:
        endings = {f"{name} (*.{ending})": ending for ending, name in appendix.FORMATS.items()}
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the search history"),
            f"{self._path.stem}-searches.md",
            ";;".join(endings),
        )
        if name:
            target = Path(name)
            if target.suffix[1:] not in appendix.FORMATS:
                target = target.with_name(f"{target.name}.{endings.get(kind, 'md')}")
            self._write(target)

    def _write(self, target: Path) -> None:
        """Write what is shown; the file dialog has asked already whether a file may be written over."""
        told = appendix.Appendix(self._model.shown, self._path.name, f"Baoku 报库 {places.VERSION}")

        def work(cancel: object) -> Path:
            writing.write(target, appendix.render(told, target.suffix[1:], language.say), overwrite=True)
            return target

        jobs.run(work, self._written, self.failed.emit, self)

    def _written(self, target: Path) -> None:
        self._said.setText(self.tr("Saved: {0}").format(target.name))
        self._undo.hide()
        self.saved.emit(target)
