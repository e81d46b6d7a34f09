"""What goes wrong unexpectedly is written into the log and told in one calm dialog; the session goes on."""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QThread,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from viewer import journal, places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


def watch() -> Watch:
    """Write down from now on what nobody has caught: errors of all threads, words of Qt, and hard crashes."""
    return Watch()


class Watch(QObject):
    """Keeps watch as long as it lives: begun before the application, for that may be what fails."""

    _caught = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._box: QMessageBox | None = None
        self._said = ""
        # An error may come in any thread; a dialog stands in that of the window.
        self._caught.connect(self._tell, Qt.ConnectionType.AutoConnection)
        sys.excepthook = self.caught
        threading.excepthook = lambda what: self.caught(
            what.exc_type, what.exc_value or what.exc_type(), what.exc_traceback
        )
        qInstallMessageHandler(self._hear)
        self._faults = _faults()

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write an error down and tell of it."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        journal.fault("unexpected", error.with_traceback(trace))
        self._caught.emit()

    def _tell(self) -> None:
        # A fault that repeats, as one in painting does, must not pile up boxes.
        if QApplication.instance() is None or self._box is not None:
            return
        # Loaded when there is something to tell: most starts don't.
        from PySide6.QtWidgets import QMessageBox

        from viewer import problem

        sentence = QCoreApplication.translate(
            "messages", "Something went wrong that should not have. Your archive is safe; the log has the details:"
        )
        box = QMessageBox(QMessageBox.Icon.Warning, "Baoku 报库", f"{sentence}\n{places.log_file()}")
        box.setObjectName("crashBox")
        box.setDetailedText(problem.report())
        box.finished.connect(self._forget)
        self._box = box
        if QThread.currentThread().loopLevel():
            box.open()
        else:
            # A start that fails has no session to go on with: the process ends when this has been read.
            box.exec()

    def _forget(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
            self._box = None

    def _hear(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Write down what Qt says; of what it repeats only the first."""
        if kind == QtMsgType.QtFatalMsg and QCoreApplication.startingUp():
            _refuse(text)
        if sys.stderr is not None:
            sys.stderr.write(f"{text}\n")
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and text != self._said:
            self._said = text
            journal.warn(f"Qt: {text}")


def _refuse(text: str) -> None:
    """Say why there can be no window, where one would only be told of an abort, and end."""
    journal.fault(f"no window: {text}")
    if sys.stderr is not None:
        sys.stderr.write(
            "The window can't open: there is no display here, or Qt can't use it.\n"
            f"The verbs work without one; --help names them. Qt says:\n{text.strip()}\n"
        )
        sys.stderr.flush()
    os._exit(1)


def _faults() -> TextIO | None:
    """The file that a hard crash writes to; what an earlier one has left there goes into the log first."""
    file = places.state_folder() / "faults.log"
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and (left := file.read_text(encoding="utf-8", errors="replace")):
            journal.fault(f"an earlier start ended hard\n{left}")
            os.truncate(file, 0)
        opened = file.open("a", encoding="utf-8")
        faulthandler.enable(opened)
        return opened
    return None
