"""The composition root: settings, language, looks, archive and window put together, and the crash handler."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from db import archive
from db.archive import Database
from viewer import messages, places, resources
from viewer.ui import fonts, input_method, jobs, language
from viewer.ui.changing_file import Change, Changing
from viewer.ui.main_window import MainWindow
from viewer.ui.preferences import values
from viewer.ui.settings import Settings, in_folder, of_user

_SWITCH = 0.0001
"""Seconds a thread keeps the interpreter; a fiftieth of Python's own keeps the window fluid while others parse."""
_COLLECTIONS = (1000, 10, 1000)
"""When memory is searched for cycles: all of it seldom, for that stops every thread for a tenth of a second."""


def run(path: Path | None, files: Sequence[Path]) -> int:
    """Open the window on an archive, the last one if none is named, import files, and stay until it is closed."""
    input_method.prefer(os.environ)
    application = prepared(QApplication.instance() or QApplication(sys.argv[:1]))
    sys.excepthook = _crashed
    settings = of_user()
    program = Program(application, settings)
    last = settings.recent_archives() if settings.of(values.START) == "last" else []
    chosen = path or next(iter(last), places.default_archive())
    if not program.open(chosen, files):
        return 1
    code = application.exec()
    program.close()
    return code


def picture(path: Path, target: Path) -> bool:
    """Draw what the window over an archive looks like, for machines without a display; whether it was saved."""
    program = Program(prepared(QApplication(sys.argv[:1])), in_folder(target.parent))
    if not program.open(path) or program.window is None:
        return False
    program.window.resize(1280, 800)
    saved = program.window.grab().save(str(target))
    program.close()
    return saved


def prepared(application: object) -> QApplication:
    """The application with its names and icon, threads that give way to the window."""
    assert isinstance(application, QApplication)
    sys.setswitchinterval(_SWITCH)
    gc.set_threshold(*_COLLECTIONS)
    jobs.make_room()
    application.setApplicationName("baoku")
    application.setApplicationDisplayName("Baoku 报库")
    application.setDesktopFileName("baoku")
    # Before the first widget: those that a style sheet has touched don't take a later font.
    application.setFont(fonts.interface(application.font()))
    application.setWindowIcon(QIcon(str(resources.path("icon.svg"))))
    return application


class Program(QObject):
    """Owns what lives as long as one window does and is made anew with the next: archive, translators, window."""

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._application, self._settings = application, settings
        self._translators: list[QTranslator] = []
        self._db: Database | None = None
        self.window: MainWindow | None = None

    def open(self, path: Path, files: Sequence[Path] = ()) -> bool:
        """Open a window on an archive in place of the one there is; whether that could be, with a word if not."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            db = archive.create_or_open(path)
        except messages.WORLD as error:
            if self.window is not None:
                self.window.tell_error(error)
            else:
                self._speak()
                self._refuse(messages.sentence(error, language.say))
            return False
        self.close()
        self._speak()
        self._db = db
        self.window = MainWindow(db, path, self._settings)
        self.window.archive_wanted.connect(self.open)
        self._application.styleHints().colorSchemeChanged.connect(self.window.dress)
        self.window.anew_wanted.connect(lambda: self._open_anew(path))
        self.window.change_wanted.connect(lambda change: self._change(path, change))
        self._settings.add_recent_archive(path)
        self.window.show()
        self.window.import_paths(list(files))
        return True

    def close(self) -> None:
        """Close window and archive, when the work under way has ended."""
        if self.window is not None:
            self.window.close()
            jobs.wait_for_all()
            self.window.deleteLater()
            self.window = None
        if self._db is not None:
            self._db.close()
            self._db = None

    def _open_anew(self, path: Path) -> None:
        """Open the same in another language or size, with the settings where they were changed in their window."""
        page = self.window.preferring.shown_page if self.window is not None else ""
        if self.open(path) and self.window is not None and page:
            self.window.preferring.open(page)

    def _change(self, path: Path, change: Change) -> None:
        """Close the window, have something done with its archive's file, and open a window again."""
        self.close()
        changing = Changing(change)
        changing.changed.connect(lambda now: self._changed(path, now, change.done))
        changing.failed.connect(lambda error: self._not_changed(path, error))
        changing.changed.connect(changing.deleteLater)
        changing.failed.connect(changing.deleteLater)
        changing.start()

    def _changed(self, before: Path, now: Path, said: str) -> None:
        self._settings.carry(before, now)
        if self.open(now) and self.window is not None:
            self.window.frame.notice.say(said)

    def _not_changed(self, path: Path, error: Exception) -> None:
        if self.open(path) and self.window is not None:
            self.window.tell_error(error)

    def _speak(self) -> None:
        """Put language and size of text in place, which a window is made with."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        chosen = language.chosen(self._settings.of(values.LANGUAGE))
        self._translators = language.install(self._application, chosen)
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._application.setFont(fonts.interface(system, self._settings.of(values.INTERFACE)))

    def _refuse(self, sentence: str) -> None:
        """Say why there is no window to say it in."""
        box = QMessageBox(QMessageBox.Icon.Warning, "Baoku 报库", sentence)
        box.exec()
        box.deleteLater()


def _crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Put an unexpected error into the log and tell the user calmly where that is; the session goes on."""
    folder = places.state_folder()
    folder.mkdir(parents=True, exist_ok=True)
    log = logging.getLogger("baoku")
    if not log.handlers:
        log.addHandler(RotatingFileHandler(places.log_file(), maxBytes=500_000, backupCount=2, encoding="utf-8"))
    log.error("unexpected", exc_info=(kind, error, trace))
    if QApplication.activeModalWidget() is not None:
        # A fault that repeats, as one in painting does, must not pile up boxes.
        return
    sentence = QApplication.translate(
        "messages", "Something went wrong that should not have. Your archive is safe; the log has the details:"
    )
    box = QMessageBox(QMessageBox.Icon.Warning, "Baoku 报库", f"{sentence}\n{places.log_file()}")
    box.exec()
