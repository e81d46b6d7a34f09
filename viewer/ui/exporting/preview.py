"""The preview: the very pages that are printed or saved, set anew as the user chooses otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.asking_archive import Questions
from viewer.ui.counts import Counts
from viewer.ui.exporting import remembered
from viewer.ui.exporting.layout_choices import LayoutChoices
from viewer.ui.exporting.pages import PagesView
from viewer.ui.exporting.scopes import Scope
from viewer.ui.exporting.typesetting import Paper, Typesetting
from viewer.ui.keys import keep_enter_from_buttons
from viewer.ui.settings import Settings
from viewer.ui.tokens import SPACE, Scheme

_PAUSE = 300
"""Milliseconds after the last choice: who goes through a list with the keys wants only its end."""


class PreviewWindow(QDialog):
    """Stands beside the main window; tells when what it shows is to be saved or printed."""

    shown = Signal(object)
    save_wanted = Signal(object)
    print_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, archive: Path, typesetting: Typesetting, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("printPreview")
        self.setWindowTitle(self.tr("Print preview"))
        room = self.screen().availableSize()
        self.resize(min(900, room.width() - 40), min(960, room.height() - 60))
        self._typesetting, self._settings = typesetting, settings
        self._offered: dict[str, Scope] = {}
        self._paper: Paper | None = None
        self._questions = Questions(archive, self)
        self._questions.failed.connect(self._fail)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._set)
        self._scope, self._zoom, self._page = QComboBox(self), QComboBox(self), QLineEdit(self)
        self._layout = LayoutChoices(remembered.layout(settings), self)
        self._marks = QCheckBox(self.tr("With tags, notes and highlights"), self)
        self.pages = PagesView(self)
        self._of, self._note = QLabel(self), QLabel(self)
        self._save, self._print = QPushButton(self.tr("Save PDF …"), self), QPushButton(self.tr("Print …"), self)
        self._name()
        self._arrange()
        self._connect()
        keep_enter_from_buttons(self)

    def show_for(self, offered: Sequence[Scope], chosen: str) -> None:
        """Show the pages of one of these scopes."""
        self._offered = {scope.key: scope for scope in offered}
        self._scope.blockSignals(True)
        self._scope.clear()
        for scope in offered:
            self._scope.addItem(scope.label, scope.key)
        self._scope.setCurrentIndex(max(0, self._scope.findData(chosen)))
        self._scope.blockSignals(False)
        self.show()
        self.raise_()
        self.activateWindow()
        self.pages.setFocus()
        self._set()

    @property
    def is_setting(self) -> bool:
        """Whether other pages are to come."""
        return self._pause.isActive() or self._questions.waits_for("pages")

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.pages.dress(scheme)

    def done(self, result: int) -> None:
        """Close, with nothing set or drawn any more."""
        self._pause.stop()
        self._questions.stop()
        self.pages.stop()
        super().done(result)

    # What it is made of

    def _name(self) -> None:
        for box, key, name in (
            (self._scope, "previewScope", self.tr("What")),
            (self._zoom, "previewZoom", self.tr("Size on the screen")),
        ):
            box.setObjectName(key)
            box.setAccessibleName(name)
            box.setToolTip(name)
        for zoom, name in (
            ("width", self.tr("Fit width")),
            ("page", self.tr("Fit page")),
            ("true", self.tr("100 %")),
        ):
            self._zoom.addItem(name, zoom)
        self._page.setObjectName("previewPage")
        self._page.setAccessibleName(self.tr("Page"))
        self._page.setFixedWidth(SPACE[5] * 2)
        self._page.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._page.setValidator(QIntValidator(1, 1, self))
        self._marks.setChecked(self._settings.get("export/marks", False))
        self._note.setObjectName("previewNote")
        self._note.setWordWrap(True)
        self._print.setProperty("primary", "true")

    def _arrange(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for row in (head, foot):
            row.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
            row.setSpacing(SPACE[1])
        choices = QVBoxLayout()
        choices.setSpacing(SPACE[1])
        first = QHBoxLayout()
        first.setSpacing(SPACE[3])
        first.addWidget(self._scope)
        first.addWidget(self._marks)
        first.addStretch(1)
        first.addWidget(self._zoom)
        choices.addLayout(first)
        choices.addWidget(self._layout)
        head.addLayout(choices, 1)
        foot.addWidget(QLabel(self.tr("Page"), self))
        foot.addWidget(self._page)
        foot.addWidget(self._of)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._save)
        foot.addWidget(self._print)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._scope.currentIndexChanged.connect(self._choose)
        self._marks.toggled.connect(self._choose)
        self._layout.changed.connect(self._choose)
        self._zoom.currentIndexChanged.connect(lambda _: self.pages.set_zoom(self._zoom.currentData()))
        self._page.textEdited.connect(self._go_to)
        self.pages.page_reached.connect(self._show_page)
        self._save.clicked.connect(lambda: self.save_wanted.emit(self._paper))
        self._print.clicked.connect(lambda: self.print_wanted.emit(self._paper))

    # What happens

    def _choose(self) -> None:
        """Other pages are wanted: those that are shown can't be printed under the new choice any more."""
        self._allow(False)
        self._pause.start()

    def _set(self) -> None:
        self._pause.stop()
        self._allow(False)
        self._note.setText(self.tr("The pages are being set …"))
        scope, layout, marks = self._offered[self._scope.currentData()], self._layout.chosen, self._marks.isChecked()
        remembered.keep_layout(self._settings, layout)
        typesetting = self._typesetting
        self._questions.do("pages", lambda cancel: typesetting.paper(scope, layout, marks, cancel), self._show)

    def _show(self, paper: Paper) -> None:
        self._paper = paper
        left_out = Counts().first_of(paper.articles, paper.articles + paper.left_out) if paper.left_out else ""
        self._note.setText(left_out)
        self.setWindowTitle(self.tr("{0} – Print preview").format(paper.title))
        count = len(paper.sizes)
        self._of.setText(self.tr("of {0}").format(f"{count:,}"))
        self._page.setValidator(QIntValidator(1, count, self))
        self.pages.show_pdf(paper.pdf, paper.sizes)
        self._show_page(self.pages.page)
        self._allow(True)
        self.shown.emit(paper)

    def _go_to(self, typed: str) -> None:
        if typed and self._page.hasAcceptableInput():
            self.pages.go_to(int(typed) - 1)

    def _show_page(self, page: int) -> None:
        # What is being typed is not changed under the hands.
        if self._page.text() != str(page + 1) and not (self._page.hasFocus() and self._page.isModified()):
            self._page.setText(str(page + 1))

    def _allow(self, allowed: bool) -> None:
        self._save.setEnabled(allowed)
        self._print.setEnabled(allowed)

    def _fail(self, error: Exception) -> None:
        self._note.setText(self.tr("The pages could not be set."))
        self.failed.emit(error)
