"""The window with references: to an article, its issue or the hits, in any style, to be copied or saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from db.records import Asked
from viewer.exporting import naming
from viewer.ui.asking_archive import Questions
from viewer.ui.citing import lists
from viewer.ui.citing.choice import CitationChoice, styles, widths
from viewer.ui.citing.lists import Listed, Wanted
from viewer.ui.keys import keep_enter_from_buttons
from viewer.ui.tokens import SPACE, Scheme


class CitationsWindow(QDialog):
    """Stands beside the main window; tells of files that were saved."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("citationsWindow")
        self.setWindowTitle(self.tr("Citations"))
        self.resize(760, 520)
        self._questions = Questions(path, self)
        self._questions.failed.connect(self._fail)
        self._choice: CitationChoice | None = None
        self._article, self._asked, self._title = 0, None, ""  # type: int, Asked | None, str
        self._of, self._style, self._width = (QComboBox(self) for _ in range(3))
        self._text = QTextEdit(self)
        self._note, self._said = QLabel(self), QLabel(self)
        self._copy = QPushButton(self.tr("Copy all"), self)
        self._save = QPushButton(self.tr("Save as …"), self)
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
        self._text.setObjectName("citationText")
        self._text.setAccessibleName(self.tr("Citations"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        # With the keys one can go through the text and select in it, not only with the mouse.
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
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
        """Close, and read nothing any more."""
        self._questions.stop()
        self.close()

    def done(self, result: int) -> None:
        """Close; what is still being read nobody waits for."""
        self._questions.stop()
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
        self._width.setEnabled(self._chosen.style.name.startswith("gbt"))
        self.refresh()

    def _wanted(self) -> Wanted:
        scope = self._of.currentData()
        return Wanted(scope, self._article, self._asked, self._chosen.style, self._chosen.settings)

    def _list(self) -> None:
        wanted = self._wanted()
        self._say_working()
        self._note.setText(self.tr("The citations are being put together …"))
        self._questions.ask("list", lambda db: lists.beginning(db, wanted), lambda listed: self._show(listed, wanted))

    def _say_working(self) -> None:
        self._said.clear()
        self._copy.setEnabled(False)
        self._save.setEnabled(False)

    def _show(self, listed: Listed, wanted: Wanted) -> None:
        self._title = listed.title
        is_prose = wanted.style.is_prose
        self._text.setFont(self.font() if is_prose else QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # Entries are paragraphs; the lines of one are parted by line separators, which a copy makes ends of lines.
        self._text.setPlainText("\n".join(entry.replace("\n", "\u2028") for entry in listed.entries))
        self._indent(hanging=is_prose)
        shown, total = len(listed.entries), listed.total
        if shown < total:
            said = self.tr("The first {0} of %Ln citation(s) are shown; all are copied and saved.", "", total)
            self._note.setText(said.format(f"{shown:,}"))
        else:
            self._note.setText(self.tr("%Ln citation(s)", "", total) if total else self.tr("There is nothing to cite."))
        self._copy.setEnabled(total > 0)
        self._save.setEnabled(total > 0)

    def _indent(self, *, hanging: bool) -> None:
        look = QTextBlockFormat()
        look.setBottomMargin(SPACE[1])
        if hanging:
            look.setLeftMargin(SPACE[4])
            look.setTextIndent(-SPACE[4])
        cursor = QTextCursor(self._text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)

    def _copy_all(self) -> None:
        wanted = self._wanted()
        self._say_working()
        self._questions.ask("take", lambda db: lists.whole(db, wanted), self._copied)

    def _copied(self, text: str) -> None:
        # Plain text only: a QMimeData made in Python outlives the application and ends it with a fault.
        QApplication.clipboard().setText(text)
        self._taken(self.tr("Copied."))

    def _ask_where(self) -> None:
        style = self._chosen.style
        dialog = QFileDialog(self, self.tr("Save the citations"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{style.label} (*{style.extension})")
        dialog.setDefaultSuffix(style.extension.removeprefix("."))
        dialog.selectFile(naming.safe(self._title) + style.extension)
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        dialog.open()

    def _write(self, target: Path) -> None:
        wanted = self._wanted()
        self._say_working()
        self._questions.ask("take", lambda db: lists.save(db, wanted, target), self._written)

    def _written(self, target: Path) -> None:
        self._taken(self.tr("Saved: {0}").format(target.name))
        self.saved.emit(target)

    def _taken(self, said: str) -> None:
        self._said.setText(said)
        self._copy.setEnabled(True)
        self._save.setEnabled(True)

    def _fail(self, error: Exception) -> None:
        self._note.clear()
        self._copy.setEnabled(True)
        self._save.setEnabled(True)
        self.failed.emit(error)


def _fill(box: QComboBox, names: dict[str, str], chosen: str) -> None:
    box.clear()
    for value, name in names.items():
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
