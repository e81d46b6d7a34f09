"""The window with references: to an article, its issue or the hits, in any style, to be copied or saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from db.records import Asked
from viewer.exporting import naming
from viewer.ui.asking_archive import Questions
from viewer.ui.citing import lists
from viewer.ui.citing.choice import CitationChoice, styles, widths
from viewer.ui.citing.lists import Listed, Wanted
from viewer.ui.citing.text import CitationText
from viewer.ui.keys import keep_enter_from_buttons
from viewer.ui.tokens import SPACE, Scheme

_SOON = 300
"""Milliseconds after which a wait is said, and can be ended."""


class CitationsWindow(QDialog):
    """Stands beside the main window; tells of files that were saved."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("citationsWindow")
        self.setWindowTitle(self.tr("Citations"))
        self.resize(760, 520)
        self._reading, self._taking = Questions(path, self), Questions(path, self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._choice: CitationChoice | None = None
        self._article, self._asked = 0, None  # type: int, Asked | None
        self._listed = Listed((), 0, "")
        self._of, self._style, self._width = (QComboBox(self) for _ in range(3))
        self._text = CitationText(self)
        self._note, self._said = QLabel(self), QLabel(self)
        # In the order in which one goes from one to the next.
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._save = QPushButton(self.tr("Save as …"), self)
        self._copy = QPushButton(self.tr("Copy all"), self)
        self._from = self._copy
        self._name()
        self._arrange()
        self._connect()
        keep_enter_from_buttons(self)

    def _name(self) -> None:
        for box, name in (
            (self._of, self.tr("Citations of")),
            (self._style, self.tr("Style")),
            (self._width, self.tr("Punctuation")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
        for label in (self._note, self._said):
            label.setObjectName("citationNote")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._copy.setProperty("primary", "true")

    def _arrange(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for row in (head, foot, column):
            row.setSpacing(SPACE[1])
        for box in (self._of, self._style, self._width):
            head.addWidget(box)
        head.addStretch(1)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._save)
        foot.addWidget(self._copy)
        column.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[3])
        column.addLayout(head)
        column.addWidget(self._text, 1)
        column.addWidget(self._note)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._of.activated.connect(self._list)
        self._style.activated.connect(lambda: self._chosen.choose_style(str(self._style.currentData())))
        self._width.activated.connect(lambda: self._chosen.choose_punctuation(str(self._width.currentData())))
        self._copy.clicked.connect(self._copy_all)
        self._save.clicked.connect(self._ask_where)
        self._cancel.clicked.connect(self._give_up)
        self._soon.timeout.connect(self._say_waiting)
        self._reading.failed.connect(self._fail_to_read)
        self._taking.failed.connect(self._fail_to_take)

    def show_for(self, choice: CitationChoice, article: int, asked: Asked | None) -> None:
        """Show references to an article, its issue or what a search found, in the style that is chosen."""
        if self._choice is None:
            self._choice = choice
            choice.changed.connect(self._follow_choice)
        scope = self._of.currentData()
        self._article, self._asked = article, asked
        _fill(self._of, self._scopes(), scope if scope in self._scopes() else "article")
        self._said.clear()
        self.show()
        self.raise_()
        self.activateWindow()
        self._of.setFocus()
        self._follow_choice()

    def refresh(self) -> None:
        """Read anew what is shown."""
        if self.isVisible():
            self._list()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme: there are none that the style sheet doesn't give."""

    def stop(self) -> None:
        """Close, and read and write nothing any more."""
        self._soon.stop()
        self._taking.stop()
        self.close()

    def done(self, result: int) -> None:
        """Close; what is being copied or saved still is, the list nobody waits for."""
        self._reading.stop()
        super().done(result)

    @property
    def _chosen(self) -> CitationChoice:
        assert self._choice is not None
        return self._choice

    def _scopes(self) -> dict[str, str]:
        hits = {"hits": self.tr("All hits")} if self._asked is not None else {}
        return {"article": self.tr("This article"), "issue": self.tr("This issue")} | hits

    def _follow_choice(self) -> None:
        """Show the style and the width that are chosen now, and the list in them."""
        _fill(self._style, styles(), self._chosen.style.name)
        _fill(self._width, widths(), self._chosen.punctuation)
        self.refresh()

    def _wanted(self) -> Wanted:
        scope = self._of.currentData()
        return Wanted(scope, self._article, self._asked, self._chosen.style, self._chosen.settings)

    def _list(self) -> None:
        wanted = self._wanted()
        if not self._taking.waits_for("take"):
            self._said.clear()
        self._note.setText(self.tr("The citations are being put together …"))
        self._reading.ask("list", lambda db: lists.beginning(db, wanted), lambda listed: self._show(listed, wanted))
        self._enable()

    def _show(self, listed: Listed, wanted: Wanted) -> None:
        self._listed = listed
        self._text.setPlaceholderText(self._hint(wanted))
        self._text.show_entries(listed.entries, is_prose=wanted.style.is_prose)
        self._note.setText(self._count())
        self._enable()

    def _count(self) -> str:
        shown, total = len(self._listed.entries), self._listed.total
        if shown < total:
            said = self.tr("The first {0} of %Ln citation(s) are shown; all are copied and saved.", "", total)
            return said.format(f"{shown:,}")
        return self.tr("%Ln citation(s)", "", total) if total else self.tr("There is nothing to cite.")

    def _hint(self, wanted: Wanted) -> str:
        """What to do where the list is empty."""
        if wanted.scope == "hits":
            return self.tr("The search finds nothing any more. Search anew, or choose this article or its issue above.")
        return self.tr("The article has left the archive. Open another one and ask for its citations.")

    def _enable(self) -> None:
        """Offer what can be done now: while a list is copied or saved, and that takes long, only to give that up."""
        is_long = self._taking.waits_for("take") and not self._soon.isActive()
        is_ready = self._listed.total > 0 and not is_long and not self._reading.waits_for("list")
        for button in (self._copy, self._save):
            button.setEnabled(is_ready)
        for box in (self._of, self._style):
            box.setEnabled(not is_long)
        self._width.setEnabled(not is_long and self._chosen.style.has_widths)
        self._cancel.setVisible(is_long)

    def _copy_all(self) -> None:
        wanted = self._wanted()
        self._begin(self._copy)
        self._taking.ask("take", lambda db: lists.whole(db, wanted), self._copied)

    def _begin(self, button: QPushButton) -> None:
        self._from = button
        self._said.clear()
        self._soon.start()

    def _say_waiting(self) -> None:
        self._said.setText(self.tr("All citations are being put together …"))
        self._enable()
        self._cancel.setFocus()

    def _end(self, said: str) -> None:
        self._soon.stop()
        was_waiting = self._cancel.hasFocus()
        self._said.setText(said)
        self._enable()
        if was_waiting:
            self._from.setFocus()

    def _copied(self, text: str) -> None:
        # Plain text only: a QMimeData made in Python outlives the application and ends it with a fault.
        QApplication.clipboard().setText(text)
        self._end(self.tr("Copied."))

    def _ask_where(self) -> None:
        style = self._chosen.style
        dialog = QFileDialog(self, self.tr("Save the citations"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{style.label} (*{style.extension})")
        dialog.setDefaultSuffix(style.extension.removeprefix("."))
        dialog.selectFile(naming.safe(self._listed.title) + style.extension)
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        dialog.open()

    def _write(self, target: Path) -> None:
        wanted = self._wanted()
        self._begin(self._save)
        self._taking.ask("take", lambda db: lists.save(db, wanted, target), self._written)

    def _written(self, target: Path) -> None:
        self._end(self.tr("Saved: {0}").format(target.name))
        self.saved.emit(target)

    def _give_up(self) -> None:
        self._taking.leave("take")
        self._end(self.tr("Cancelled."))

    def _fail_to_read(self, error: Exception) -> None:
        self._listed = Listed((), 0, "")
        self._text.setPlaceholderText("")
        self._text.show_entries((), is_prose=True)
        self._note.setText(self.tr("The citations could not be put together."))
        self._enable()
        self.failed.emit(error)

    def _fail_to_take(self, error: Exception) -> None:
        self._end("")
        self.failed.emit(error)


def _fill(box: QComboBox, names: dict[str, str], chosen: str) -> None:
    box.clear()
    for value, name in names.items():
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
