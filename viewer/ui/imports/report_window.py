"""The report window: the import runs, the files of the one chosen, what is to be known and done about each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from db.archive import Database
from db.records import ImportedFile, ImportRun
from viewer.ui.imports.file_details import FileDetails
from viewer.ui.imports.file_table import FileTable
from viewer.ui.imports.files import FileModel
from viewer.ui.imports.ledger import Ledger
from viewer.ui.imports.runs import RUN_ROLE, WORDS_ROLE, RunDelegate, RunModel
from viewer.ui.imports.source_window import SourceWindow
from viewer.ui.keys import keep_enter_from_buttons
from viewer.ui.line_edit import LineEdit
from viewer.ui.tokens import COLOURS, SPACE, Scheme

_NARROWEST = 200
_LONG = 300
"""Milliseconds after which a wait is told of."""


class ReportWindow(QDialog):
    """Stands beside the main window; tells which issue is to be opened, what to be undone or read again."""

    issue_chosen = Signal(int)
    undo_wanted = Signal(int)
    again_wanted = Signal(object, str)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, db: Database, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reportWindow")
        self.setWindowTitle(self.tr("Imports"))
        self.resize(1100, 700)
        self._ledger = Ledger(path, self)
        self._wanted: int | None = None
        self._scheme: Scheme = "light"
        self._source: SourceWindow | None = None
        self._run_model, self._file_model = RunModel(self), FileModel(self)
        self.runs = self._run_list()
        self.files = FileTable(self._file_model, self)
        self.details = FileDetails(db, self)
        self._title, self._note, self._count, self._nothing = (
            self._label(each) for each in ("paneTitle", "paneNote", "paneNote", "paneEmpty")
        )
        self._undo = QPushButton(self.tr("Undo this import"), self)
        self._save = QPushButton(self.tr("Save as text …"), self)
        self._copy = QPushButton(self.tr("Copy as text"), self)
        self.filter, self.kind = self._text_filter(), self._kind_filter()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_LONG)
        self._waiting.timeout.connect(self._show_waiting)
        self._arrange()
        self._connect()
        keep_enter_from_buttons(self)
        self._show_run()

    def _text_filter(self) -> LineEdit:
        field = LineEdit(self)
        field.setObjectName("fileFilter")
        field.setPlaceholderText(self.tr("Part of a name or folder"))
        field.setAccessibleName(self.tr("Show files whose path holds"))
        field.setClearButtonEnabled(True)
        return field

    def _kind_filter(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Show which files"))
        box.addItem(self.tr("All files"), "all")
        box.addItem(self.tr("With warnings"), "doubtful")
        box.addItem(self.tr("Failed"), "failed")
        return box

    def _connect(self) -> None:
        self.runs.selectionModel().currentRowChanged.connect(self._show_run)
        self.files.file_chosen.connect(self.details.show_file)
        self.files.file_opened.connect(lambda file: self._ledger.read_source(file, _line(file)))
        self.details.source_wanted.connect(self._ledger.read_source)
        self.details.issue_chosen.connect(self.issue_chosen)
        self.details.again_wanted.connect(self.again_wanted)
        self.filter.textChanged.connect(self._sift)
        self.kind.currentIndexChanged.connect(self._sift)
        self._undo.clicked.connect(lambda: self._with_run(lambda run: self.undo_wanted.emit(run.id)))
        self._save.clicked.connect(lambda: self._with_run(self._ask_where))
        self._copy.clicked.connect(lambda: self._with_run(lambda run: self._ledger.write(run, self._file_model.files)))
        self._ledger.runs_read.connect(self._show_runs)
        self._ledger.files_read.connect(self._show_files)
        self._ledger.source_read.connect(self._show_source)
        self._ledger.written.connect(lambda text: QApplication.clipboard().setText(text))
        self._ledger.saved.connect(self.saved)
        self._ledger.failed.connect(lambda _: self._waiting.stop())
        self._ledger.failed.connect(self.failed)

    @property
    def run(self) -> ImportRun | None:
        """The run that is looked at."""
        found: ImportRun | None = self.runs.currentIndex().data(RUN_ROLE)
        return found

    def show_run(self, number: int | None) -> None:
        """Open the window on a run, the latest if none is named."""
        self._wanted = number
        self._ledger.read_runs()
        self.show()
        self.raise_()
        self.activateWindow()
        self.runs.setFocus()

    def refresh(self) -> None:
        """Read anew what is shown; a new run is not looked at before it is chosen."""
        if self.isVisible():
            self._wanted = self.run.id if self.run else None
            self._ledger.read_runs()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self._delegate.colours = COLOURS[scheme]
        self.runs.viewport().update()
        self.files.dress(scheme)
        for field in self.findChildren(LineEdit):
            field.dress(scheme)
        if self._source is not None:
            self._source.dress(scheme)

    def stop(self) -> None:
        """Close, and wait for no answer any more."""
        self._waiting.stop()
        self._ledger.stop()
        self.close()

    def _show_runs(self, found: Sequence[ImportRun]) -> None:
        self._run_model.show(found)
        row = self._run_model.row_of(self._wanted) if self._wanted is not None else 0
        self.runs.setCurrentIndex(self._run_model.index(row or 0))
        if not found:
            self._show_run()

    def _show_run(self) -> None:
        run = self.run
        nothing = self.tr("Nothing was imported yet"), self.tr("Import files or folders from the File menu.")
        title, *told = self.runs.currentIndex().data(WORDS_ROLE) if run else nothing
        self._title.setText(title)
        self._note.setText(" · ".join(told))
        self._undo.setEnabled(run is not None and run.undoable)
        for widget in (self._save, self._copy, self.filter, self.kind):
            widget.setEnabled(run is not None)
        if run is None:
            self._show_files(0, ())
        else:
            self._waiting.start()
            self._ledger.read_files(run.id)

    def _show_files(self, run: int, files: Sequence[ImportedFile]) -> None:
        self._waiting.stop()
        looked_at = self.files.file
        self._file_model.show(files)
        self.files.show_file(looked_at.id if looked_at else None)
        self._count_files()

    def _show_waiting(self) -> None:
        self._file_model.show(())
        self._count_files()
        self._nothing.setText(self.tr("Reading the list …"))

    def _sift(self) -> None:
        looked_at = self.files.file
        self._file_model.sift(self.filter.text().strip(), self.kind.currentData())
        self.files.show_file(looked_at.id if looked_at else None)
        self._count_files()

    def _count_files(self) -> None:
        shown, total = self._file_model.rowCount(), len(self._file_model.files)
        self._count.setText(self.tr("{0} of {1}").format(f"{shown:,}", f"{total:,}") if shown < total else "")
        self._count.setVisible(shown < total)
        self._nothing.setText(self.tr("No file fits: choose “All files” and empty the field.") if total else "")
        self._nothing.setVisible(shown == 0)
        self.files.setVisible(shown > 0)

    def _show_source(self, source: object) -> None:
        if self._source is None:
            self._source = SourceWindow(self)
            self._source.dress(self._scheme)
        self._source.show_source(source)  # type: ignore[arg-type]

    def _with_run(self, work: Callable[[ImportRun], None]) -> None:
        if self.run is not None:
            work(self.run)

    def _ask_where(self, run: ImportRun) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), f"import-{run.id}.txt", "*.txt")
        if name:
            self._ledger.write(run, self._file_model.files, Path(name))

    def _run_list(self) -> QListView:
        view = QListView(self)
        view.setObjectName("runList")
        view.setAccessibleName(self.tr("Imports"))
        view.setMouseTracking(True)
        view.setMinimumWidth(_NARROWEST)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._delegate = RunDelegate(view)
        view.setItemDelegate(self._delegate)
        view.setModel(self._run_model)
        return view

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, SPACE[2], SPACE[2], SPACE[1])
        head.setSpacing(SPACE[1])
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._note)
        head.addLayout(words, 1)
        for button in (self._undo, self._save, self._copy):
            head.addWidget(button)
        sieve = QHBoxLayout()
        sieve.setContentsMargins(SPACE[3], 0, SPACE[2], SPACE[1])
        sieve.setSpacing(SPACE[1])
        sieve.addWidget(self.filter, 1)
        sieve.addWidget(self.kind)
        sieve.addWidget(self._count)
        pane = QWidget(self)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(sieve)
        column.addWidget(self.files, 1)
        column.addWidget(self._nothing, 1)
        self._split(pane)

    def _split(self, pane: QWidget) -> None:
        lower = QSplitter(Qt.Orientation.Vertical, self)
        upper = QSplitter(Qt.Orientation.Horizontal, self)
        for splitter, parts, sizes in (
            (lower, (pane, self.details), (440, 220)),
            (upper, (self.runs, lower), (270, 830)),
        ):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
            for part in parts:
                splitter.addWidget(part)
            splitter.setSizes(list(sizes))
        upper.setStretchFactor(1, 1)
        lower.setStretchFactor(0, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(upper)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setIndent(0)
        return label


def _line(file: ImportedFile) -> int | None:
    """The line at which there is something to be seen in a file."""
    return file.line or next((each.line for each in file.warnings if each.line is not None), None)
