"""Below the table: what the chosen file says, how it reads, and what may be decided about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from viewer import messages
from viewer.importing.choices import Choice
from viewer.importing.report import FileReport
from viewer.ui import jobs, language
from viewer.ui.jobs import Job
from viewer.ui.rehearsal import preview, words
from viewer.ui.rehearsal.column_panel import ColumnPanel
from viewer.ui.rehearsal.encoding_box import EncodingBox
from viewer.ui.rehearsal.fields import DateField, Field
from viewer.ui.rehearsal.preview import Preview
from viewer.ui.tokens import SPACE, Scheme

Change = Callable[[Choice], Choice]
_FORM = 300


class Details(QWidget):
    """The pane; tells what was decided about the chosen files, as a change of what was decided before."""

    decided = Signal(object)
    as_told = Signal()

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: FileReport | None = None
        self._choice = Choice()
        self._preview = Preview("")
        self._read_with = _how_read(self._choice)
        self._job: Job | None = None
        self._name, self._note = self._label("rehearsalName"), self._label("rehearsalNote")
        self._newspaper = Field(self.tr("Newspaper"), self)
        self._day = DateField(self.tr("Date"), scheme, self)
        self._encoding = EncodingBox(scheme, self)
        self._reset = QPushButton(self.tr("As told by the file"), self)
        self._facts = self._reading("rehearsalFacts", self.tr("Issues and doubts"))
        self._text = self._reading("rehearsalText", self.tr("Beginning of the text"))
        self._columns = ColumnPanel(self)
        self._shown = QStackedWidget(self)
        self._arrange()
        self._newspaper.editingFinished.connect(self._newspaper_meant)
        self._day.day_meant.connect(self._day_meant)
        self._day.misread.connect(lambda text: self._note.setText(self.tr("“{0}” is no date.").format(text)))
        self._encoding.encoding_meant.connect(lambda name: self._decide(lambda each: replace(each, encoding=name)))
        self._encoding.encoding_looked_at.connect(self._show_text)
        self._columns.columns_meant.connect(lambda names: self._decide(lambda each: replace(each, columns=names)))
        self._reset.clicked.connect(lambda _=False: self.as_told.emit())
        self.show_files([], Choice())

    def show_files(self, reports: Sequence[FileReport], choice: Choice) -> None:
        """Show what is chosen: one file in full, of several what can be decided about all of them."""
        one = reports[0] if len(reports) == 1 else None
        same = one is not None and self._preview.key == one.key and self._read_with == _how_read(choice)
        self._report, self._choice = one, choice
        for widget in (self._newspaper, self._day, self._encoding):
            widget.setEnabled(bool(reports))
        self._reset.setEnabled(len(reports) > 1 or replace(choice, leave_out=False) != Choice())
        self._show_head(reports)
        self._show_form(one)
        self._facts.setPlainText(_facts(one) if one else "")
        if not same:
            self._read_preview()

    def _read_preview(self) -> None:
        """Read how the chosen file begins; of several none is shown."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._preview, self._read_with = Preview(""), _how_read(self._choice)
        self._show_text(None)
        if self._report is not None:
            self._job = jobs.run(preview.reading(self._report, self._choice), self._show_preview, self._not_shown, self)

    def commit(self) -> None:
        """Take what is written but not yet left."""
        self._newspaper_meant()
        if self._day.text().strip() == "" or self._day.day() is not None:
            self._day_meant(self._day.day())

    def _show_head(self, reports: Sequence[FileReport]) -> None:
        if not reports:
            self._name.setText(self.tr("No file is chosen"))
            self._note.setText(
                self.tr("Choose one above to see what is in it, or several to decide about all of them.")
            )
        elif self._report is None:
            self._name.setText(self.tr("%Ln file(s) chosen", "", len(reports)))
            self._note.setText(self.tr("What you decide here holds for all of them."))
        else:
            self._name.setText(self._report.name)
            self._note.setText(words.status(self._report))

    def _show_form(self, one: FileReport | None) -> None:
        told = one.entries[0] if one is not None and len(one.entries) == 1 else None
        if not self._newspaper.is_being_typed():
            self._newspaper.setText(self._choice.newspaper or "")
        self._newspaper.setPlaceholderText(
            (told.newspaper if told and not self._choice.newspaper else "") or self.tr("As told by the file")
        )
        if not self._day.is_being_typed():
            self._day.show_day(self._choice.date, told.date if told and not self._choice.date else None)
        if told is None or told.date is None:
            self._day.setPlaceholderText(self.tr("As told by the file"))
        self._encoding.show_choice(self._choice.encoding, words.encoding(one) if one else "", self._preview)

    def _show_preview(self, read: Preview) -> None:
        self._job, self._preview = None, read
        self._encoding.show_choice(
            self._choice.encoding, words.encoding(self._report) if self._report else "", self._preview
        )
        self._show_text(self._encoding.chosen())
        if read.table is not None:
            self._columns.show_table(read.table)
        self._shown.setCurrentWidget(self._text if read.table is None else self._columns)

    def _show_text(self, encoding: str | None) -> None:
        name = encoding or self._preview.told or ""
        text = self._preview.texts.get(name, "")
        if text or self._preview.key == "":
            self._text.setPlainText(text)
        elif self._preview.texts:
            self._text.setPlainText(self.tr("No encoding fits these bytes: try one from the list."))
        else:
            self._text.setPlainText(self.tr("This file is no plain text: there is nothing to show of it here."))
        self._shown.setCurrentWidget(self._text)

    def _not_shown(self, error: Exception) -> None:
        if not isinstance(error, messages.WORLD):
            raise error
        self._text.setPlainText(messages.sentence(error, language.say))

    def _newspaper_meant(self) -> None:
        title = self._newspaper.text().strip() or None
        if title != self._choice.newspaper:
            self._decide(lambda choice: replace(choice, newspaper=title))

    def _day_meant(self, day: date | None) -> None:
        if day != self._choice.date:
            self._decide(lambda choice: replace(choice, date=day))

    def _decide(self, change: Change) -> None:
        self._choice = change(self._choice)
        self.decided.emit(change)

    def _arrange(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(SPACE[2])
        form.setVerticalSpacing(SPACE[1])
        names = (self.tr("Newspaper"), self.tr("Date"), self.tr("Encoding"))
        for row, (name, field) in enumerate(zip(names, (self._newspaper, self._day, self._encoding), strict=True)):
            label = QLabel(name, self)
            label.setBuddy(field)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
        form.addWidget(self._reset, 3, 1, Qt.AlignmentFlag.AlignLeft)
        form.setColumnStretch(1, 1)
        left = QVBoxLayout()
        left.setSpacing(SPACE[1])
        for widget in (self._name, self._note):
            left.addWidget(widget)
            widget.setFixedWidth(_FORM)
        left.addSpacing(SPACE[0])
        left.addLayout(form)
        left.addStretch()
        for pane in (self._text, self._columns):
            self._shown.addWidget(pane)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, SPACE[2], 0, 0)
        across.setSpacing(SPACE[3])
        across.addLayout(left)
        across.addWidget(self._facts, 2)
        across.addWidget(self._shown, 3)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _reading(self, name: str, said: str) -> QPlainTextEdit:
        pane = QPlainTextEdit(self)
        pane.setObjectName(name)
        pane.setAccessibleName(said)
        pane.setReadOnly(True)
        pane.setTabChangesFocus(True)
        pane.setPlaceholderText(said)
        return pane


def _how_read(choice: Choice) -> tuple[object, ...]:
    """What of a choice changes how a file reads."""
    return choice.encoding, choice.columns


def _facts(report: FileReport) -> str:
    """A file's issues, a line each, what it brings beside them, and below them what the importer was unsure of."""
    issues = [words.entry_line(entry) for entry in report.entries]
    issues += [beside] if (beside := messages.brought_line(report.brought, language.say)) else []
    doubts = [messages.warning_line(warning, language.say) for warning in report.warnings]
    return "\n".join([*issues, "", *doubts] if issues and doubts else issues + doubts)
