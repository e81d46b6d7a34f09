"""The window with the concordance of a search: all mentions, their order, the way into the reader and into files."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QVBoxLayout, QWidget

from db.search.concordance import Mention, Stretch
from db.search.find import Result
from viewer import messages
from viewer.exporting import naming
from viewer.ui import language
from viewer.ui.concordance.gathering import Gathering
from viewer.ui.concordance.head import ConcordanceHead
from viewer.ui.concordance.mentions import MentionModel
from viewer.ui.concordance.table import MentionTable
from viewer.ui.concordance.words import ConcordanceWords
from viewer.ui.keys import keep_enter_from_buttons
from viewer.ui.notice import Notice
from viewer.ui.tokens import Scheme

_LONG = 300
"""Milliseconds after which a wait is told of."""
_MOST_COPIED = 2000
"""Lines that are copied at once; whoever wants more is better served by a file."""


class ConcordanceWindow(QDialog):
    """Stands beside the main window, before or behind it; tells which mention is to be shown or read there."""

    mention_chosen = Signal(int, object, object)
    reading_wanted = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("concordanceWindow")
        self.setWindowTitle(self.tr("Concordance"))
        self.resize(1100, 700)
        self._result: Result | None = None
        self._articles, self._done, self._total, self._is_whole = 0, 0, 0, False
        self._task: Literal["count", "order", "write"] | None = None
        self._words = ConcordanceWords(self)
        self._gathering = Gathering(path, self)
        self.model = MentionModel(self)
        self.table = MentionTable(self.model, self)
        self.notice = Notice(self)
        self.head, self._nothing = ConcordanceHead(self), QLabel(self)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_LONG)
        self._arrange()
        self._connect()
        keep_enter_from_buttons(self)

    def _connect(self) -> None:
        gathering = self._gathering
        gathering.came.connect(self._add)
        gathering.counted.connect(self._show_counted)
        gathering.ordered.connect(self._show_ordered)
        gathering.page_read.connect(self.model.put_page)
        gathering.progressed.connect(self._tell_writing)
        gathering.saved.connect(self._show_saved)
        gathering.copied.connect(lambda text: QApplication.clipboard().setText(text))
        gathering.failed.connect(self._show_error)
        self.model.page_wanted.connect(self._read_page)
        self.table.mention_chosen.connect(self._choose)
        self.table.mention_opened.connect(self._choose)
        self.table.mention_opened.connect(lambda _: self.reading_wanted.emit())
        self.table.copy_wanted.connect(self._copy)
        self.head.order_chosen.connect(self._put_in_order)
        self.head.more_wanted.connect(self._count_on)
        self.head.file_wanted.connect(self._ask_where)
        self.notice.cancelled.connect(self._cancel)
        self._waiting.timeout.connect(self._tell_waiting)
        self.finished.connect(self._leave)

    def show_result(self, result: Result) -> None:
        """Open the window on what a search found; what was counted of it before is still there."""
        if self._result is None or result.query != self._result.query:
            self._begin(result)
        elif not self._is_whole and self._task is None:
            self._count_on()
        self.show()
        self.raise_()
        self.activateWindow()
        self.table.setFocus()

    def refresh(self) -> None:
        """Count anew, for the archive has changed; at once only if the window is seen."""
        result, self._result = self._result, None
        if result is not None and self.isVisible():
            self._begin(result)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.table.dress(scheme)

    def stop(self) -> None:
        """Close, and wait for no answer any more."""
        self.close()
        self._leave()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the main window come before this one, as Qt's windows with a parent don't."""
        super().showEvent(event)
        self.windowHandle().setTransientParent(None)  # type: ignore[arg-type]

    # Counting

    def _begin(self, result: Result) -> None:
        self._gathering.stop_all()
        self._result = result
        self._articles, self._done, self._total, self._is_whole = 0, 0, 0, False
        self.model.clear()
        self.head.title.setText(self._words.title(result))
        self._count_on()

    def _count_on(self) -> None:
        assert self._result is not None
        if self.model.order != "date":
            self._show_lines(self.model.put_days_in_order)
        self._work("count")
        self._gathering.count(self._result.query, self._done)

    def _add(self, stretch: Stretch) -> None:
        is_first = not self.model.rowCount()
        self.model.add(stretch.places)
        self._articles += stretch.articles
        self._done, self._total = stretch.done, stretch.total
        self._show_state()
        if is_first and len(stretch.places):
            # A table without lines is hidden, and can neither be given the focus nor a line be chosen in it.
            self._stand_at_first()
        if not self._waiting.isActive():
            self._tell_waiting()

    def _show_counted(self) -> None:
        self._is_whole = True
        self._rest()
        self._put_in_order()

    # Order

    def _put_in_order(self) -> None:
        """Put the lines in the order that is chosen; while they are counted they can't be."""
        if self._task in ("count", "write"):
            return
        self._gathering.stop()
        self._rest()
        if self.head.order != self.model.order:
            self._work("order")
            self._gathering.order(self.model.places, self.head.order)

    def _show_ordered(self, numbers: array[int]) -> None:
        self._rest()
        self._show_lines(lambda: self.model.put_in_order(self.head.order, numbers))

    def _show_lines(self, put: Callable[[], None]) -> None:
        self._gathering.forget_pages()
        put()
        self.table.scrollToTop()
        self._stand_at_first()

    def _stand_at_first(self) -> None:
        self.table.selectRow(0)
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()

    # Lines

    def _read_page(self, page: int) -> None:
        if self._result is not None:
            self._gathering.want(page, self._result.query, self.model.on_page(page))

    def _choose(self, mention: Mention) -> None:
        if self._result is not None:
            self.mention_chosen.emit(mention.article, mention.mark, self._result.query)

    def _copy(self, rows: Sequence[int]) -> None:
        if self._result is not None:
            self._gathering.copy(self._result.query, self.model.at(rows[:_MOST_COPIED]))
        if len(rows) > _MOST_COPIED:
            self.notice.say(self._words.cut_short(_MOST_COPIED))

    # Files

    def _ask_where(self, suffix: str) -> None:
        name = naming.safe(f"{self.windowTitle()} {self.head.title.text()}") + suffix
        dialog = QFileDialog(self, self.tr("Export the concordance"), name, f"*{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.open()

    def write(self, target: Path) -> None:
        """Write all mentions, in the order that is shown, to a file whose name ends in .csv or .xlsx."""
        if self._result is None or self._task is not None:
            return
        self._work("write")
        self._tell_writing(0, 1)
        columns = self._words.columns()
        self._gathering.write(self._result.query, self.model.places, self.model.numbers, target, columns)

    def _show_saved(self, target: Path) -> None:
        self._rest()
        self.notice.say(self.tr("Saved: {0}").format(target))
        self.saved.emit(target)

    # State

    def _work(self, task: Literal["count", "order", "write"]) -> None:
        self._task = task
        self.notice.hide()
        self._waiting.start()
        self._show_state()

    def _rest(self) -> None:
        self._task = None
        self._waiting.stop()
        self.notice.hide()
        self._show_state()

    def _cancel(self) -> None:
        task = self._task
        self._gathering.stop()
        self._rest()
        if task == "count":
            self._put_in_order()
        elif task == "order":
            self.head.show_order(self.model.order)
        else:
            self.notice.say(self.tr("The export was cancelled; no file was written."))

    def _leave(self) -> None:
        """Work for nobody; what was counted stays for the next time."""
        self._gathering.stop_all()
        self._rest()
        self.head.show_order(self.model.order)

    def _show_error(self, error: Exception) -> None:
        self._gathering.stop()
        self._rest()
        if isinstance(error, messages.WORLD):
            self.notice.say(messages.sentence(error, language.say, language.day))
        else:
            self.failed.emit(error)

    def _tell_writing(self, done: int, total: int) -> None:
        lines = self.model.rowCount()
        self._tell(self._words.writing(done * lines // total, lines), done, total)

    def _tell(self, text: str, done: int, total: int) -> None:
        self.notice.progress(text, done, total)

    def _tell_waiting(self) -> None:
        if self._task == "count":
            self._tell(self._words.counting(self._done, self._total), self._done, self._total)
        elif self._task == "order":
            self._tell(self._words.ordering(), 0, 0)

    def _show_state(self) -> None:
        count = self._words.count(self.model.rowCount(), self._articles)
        is_counting = self._task == "count"
        if is_counting:
            count = self._words.so_far(count)
        elif not self._is_whole:
            count = self._words.stopped(count, self._done, self._total)
        self.head.count.setText(count)
        nothing = self.tr("What is searched stands in no text: search for a word or a phrase to see its mentions.")
        self._nothing.setText(self.tr("Looking for mentions …") if is_counting else nothing)
        self._nothing.setVisible(not self.model.rowCount())
        self.table.setVisible(bool(self.model.rowCount()))
        self.head.go_on.setVisible(not is_counting and not self._is_whole)
        self.head.export.setEnabled(self._task is None and self._is_whole and self.model.rowCount() > 0)

    def _arrange(self) -> None:
        self._nothing.setObjectName("paneEmpty")
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._nothing.setIndent(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.notice)
