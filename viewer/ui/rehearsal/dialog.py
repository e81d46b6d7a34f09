"""The sheet that shows what an import would do before anything is stored, and takes decisions about its files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from viewer.importing.choices import Choice
from viewer.importing.report import FileReport, Progress
from viewer.ui import pace
from viewer.ui.rehearsal.decisions import Decisions
from viewer.ui.rehearsal.details import Change, Details
from viewer.ui.rehearsal.file_model import FileModel
from viewer.ui.rehearsal.file_table import FileTable
from viewer.ui.rehearsal.rehearsing import FEW, Rehearsing
from viewer.ui.settings import Settings
from viewer.ui.tokens import SPACE, Scheme

_SIZE = (1180, 760)


class RehearsalDialog(QDialog):
    """The dialog; tells the decisions when the import is wanted."""

    import_wanted = Signal(object)
    rehearsed = Signal()
    """All is told that there is to tell now."""
    failed = Signal(object)

    def __init__(
        self, archive: Path, paths: Sequence[Path], settings: Settings, scheme: Scheme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rehearsalDialog")
        self.setWindowTitle(self.tr("Import"))
        self.setSizeGripEnabled(True)
        self._settings = settings
        self._decisions = Decisions()
        self.model = FileModel(self._decisions, scheme, self)
        self.table = FileTable(self.model, scheme, self)
        self.details = Details(scheme, self)
        self._rehearsing = Rehearsing(archive, paths, self._decisions, self)
        self._summary = QLabel(self)
        self._summary.setObjectName("rehearsalSummary")
        self._summary.setWordWrap(True)
        self._pace = QLabel(self)
        self._pace.setObjectName("rehearsalPace")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setRange(0, 0)
        self._only_doubts = QCheckBox(self.tr("Only with &doubts"), self)
        self._buttons = QDialogButtonBox(self)
        self._import = QPushButton(self.tr("Import at once"), self)
        self._import.setProperty("primary", "true")
        self._buttons.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._panes = QSplitter(Qt.Orientation.Vertical, self)
        self._arrange()
        self._connect()
        self._restore_sizes()

    def start(self) -> None:
        """Open the sheet and begin to read."""
        self._say()
        self.open()
        self.table.setFocus()
        self._rehearsing.start()

    def read_again(self) -> None:
        """Say anew what would happen, for the archive is another."""
        self._rehearsing.all_again()

    @property
    def is_rehearsing(self) -> bool:
        """Whether more is to come."""
        return self._rehearsing.is_running

    def done(self, result: int) -> None:
        """Close, with sizes remembered and nothing going on behind it."""
        self._rehearsing.stop()
        self._settings.set_bytes("rehearsal/geometry", self.saveGeometry())
        self._settings.set_numbers("rehearsal/panes", self._panes.sizes())
        super().done(result)

    def accept(self) -> None:
        """Import with what was decided."""
        self.details.commit()
        self.import_wanted.emit(self._decisions.choices())
        super().accept()

    # What happens

    def _connect(self) -> None:
        self._rehearsing.progressed.connect(self._show_progress)
        self._rehearsing.came.connect(self._take)
        self._rehearsing.ended.connect(self._show_end)
        self._rehearsing.failed.connect(self._fail)
        self.table.chosen.connect(self._show_chosen)
        self.table.toggled.connect(self._toggle)
        self.model.ticked.connect(self._tick)
        self._only_doubts.toggled.connect(self._filter)
        self.details.decided.connect(self._decide)
        self.details.as_told.connect(self._believe)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _take(self, reports: tuple[FileReport, ...]) -> None:
        chosen = set(self.table.keys)
        self.model.take(reports)
        if not chosen:
            self.table.choose_first()
        elif any(report.key in chosen for report in reports):
            self._show_chosen()
        self._say()

    def _show_progress(self, progress: Progress) -> None:
        self._pace.setText(pace.line(progress))
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._bar.show()

    def _show_end(self) -> None:
        self.model.settle()
        self._say()
        if not self._rehearsing.is_running:
            self.rehearsed.emit()

    def _fail(self, error: Exception) -> None:
        self.reject()
        self.failed.emit(error)

    def _show_chosen(self) -> None:
        keys = set(self.table.keys)
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        reports = [self.model.report(row) for row in rows]
        choices = [self._decisions.of(key) for key in keys]
        same = bool(choices) and all(each == choices[0] for each in choices)
        self.details.show_files(reports, choices[0] if same else Choice())

    def _toggle(self) -> None:
        keys = self.table.keys
        self._tick(keys, all(self._decisions.of(key).leave_out for key in keys))

    def _tick(self, keys: list[str], taken: bool) -> None:
        chosen = self.table.keys
        changed = self.model.leave_out(chosen if set(keys) <= set(chosen) else keys, not taken)
        if self.model.count <= FEW:
            # Where one file is left out, another may become the one that brings an article.
            self._rehearsing.again(changed)
        self._say()

    def _decide(self, change: Change) -> None:
        self._rehearsing.again(self._decisions.decide(self.table.keys, change))
        self._say()

    def _believe(self) -> None:
        self._rehearsing.again(self._decisions.as_told(self.table.keys))
        self._show_chosen()
        self._say()

    def _filter(self, only: bool) -> None:
        chosen = self.table.keys
        self.model.show_only_doubts(only)
        if chosen:
            self.table.choose(chosen[0])
        self.table.choose_first()
        self._say()

    def _say(self) -> None:
        """Say what an import would do as far as that is known, and what can be done now."""
        tally, running, first = self.model.tally, self._rehearsing.is_running, self._rehearsing.is_first
        if self.model.count:
            self._summary.setText(tally.line())
        else:
            self._summary.setText(self.tr("Looking at the files …"))
        self._bar.setVisible(running)
        if not running:
            self._pace.setText(self.tr("Nothing is stored before you import."))
        self.table.say_why_empty(self._why_empty())
        self._import.setText(self.tr("Import at once") if first else self.tr("Import"))
        self._import.setEnabled(first or tally.files > 0)

    def _why_empty(self) -> str:
        if self.model.rowCount():
            return ""
        if self.model.count:
            return self.tr("No file has doubts. Take the tick from “Only with doubts” to see all of them.")
        return self.tr("The files appear here as they are read.")

    # How it looks

    def _arrange(self) -> None:
        self._import.setDefault(True)
        self._import.setMinimumWidth(self._import.sizeHint().width() + SPACE[3])
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(self._only_doubts)
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self.table)
        self._panes.addWidget(self.details)
        self._panes.setStretchFactor(0, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE[2])
        foot.addWidget(self._pace)
        foot.addWidget(self._bar, 1)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[2])
        column.setSpacing(SPACE[2])
        column.addLayout(head)
        column.addWidget(self._panes, 1)
        column.addLayout(foot)

    def _restore_sizes(self) -> None:
        if not self.restoreGeometry(self._settings.bytes("rehearsal/geometry")):
            room = self.screen().availableSize()
            self.resize(min(_SIZE[0], room.width() - SPACE[5]), min(_SIZE[1], room.height() - 2 * SPACE[5]))
        sizes = self._settings.numbers("rehearsal/panes")
        self._panes.setSizes(sizes if len(sizes) == 2 and all(sizes) else [400, 260])
