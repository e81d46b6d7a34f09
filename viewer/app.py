"""The composition root: settings, language, looks, archive and window put together."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QTranslator
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from viewer import called, journal, places, resources
from viewer.called import Call
from viewer.ui import crash, fonts, input_method, instance, jobs, language
from viewer.ui.instance import Instance
from viewer.ui.main_window import MainWindow
from viewer.ui.preferences import values
from viewer.ui.running import Running
from viewer.ui.settings import Settings, in_folder, of_user

if TYPE_CHECKING:
    from db.archive import Database
    from viewer.ui.changing_file import Change

# The archive and what speaks of its errors are imported where they are used: a window is painted before that.

_SWITCH = 0.0001
"""Seconds a thread keeps the interpreter; a fiftieth of Python's own keeps the window fluid while others parse."""
_COLLECTIONS = (1000, 10, 1000)
"""When memory is searched for cycles: all of it seldom, for that stops every thread for a tenth of a second."""
_STYLE = ("-style", "Fusion")
"""The one style whose colours are ours to choose; asked for in Python later it takes longer than the first picture."""
_LONG = 300
"""Milliseconds after which something is said of what is waited for."""


def run(call: Call) -> int:
    """Open the window on an archive, the last one if none is named, import files, and stay until it is closed.

    Where a window is open already it takes all that over, and this ends.
    """
    if instance.hand_over(call):
        return 0
    crash.watch()
    input_method.prefer(os.environ)
    application = prepared(QApplication.instance() or QApplication([*sys.argv[:1], *_STYLE]))
    settings = of_user()
    program, one = Program(application, settings), Instance(application)
    one.called.connect(program.take)
    last = settings.recent_archives() if settings.of(values.START) == "last" else []
    path = call.archive or next(iter(last), places.default_archive())
    program.begin(path, call.files).painted.connect(lambda: _join(one, call, program))
    code = application.exec()
    one.stop()
    program.close()
    return code


def _join(one: Instance, call: Call, program: Program) -> None:
    """Take later calls over; of two starts at the same moment one hands over and goes."""
    if not one.listen() and instance.hand_over(call) and program.window is not None:
        program.window.close()


def picture(path: Path, target: Path) -> bool:
    """Draw what the window over an archive looks like, for machines without a display; whether it was saved."""
    program = Program(prepared(QApplication([*sys.argv[:1], *_STYLE])), in_folder(target.parent))
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
    gc.enable()
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
        self._running: Running | None = None
        self._waiting: list[Call] = []
        self.window: MainWindow | None = None

    def begin(self, path: Path, files: Sequence[Path] = ()) -> MainWindow:
        """Show a bare window at once; its archive is read and its panes are put in when it has been painted."""
        self.close()
        window = self._put_window(path)
        window.painted.connect(lambda: self._load(path, files))
        window.show()
        return window

    def open(self, path: Path, files: Sequence[Path] = ()) -> bool:
        """Open a window on an archive in place of the one there is; whether that could be, with a word if not."""
        from viewer import messages

        try:
            db = _opened(path)
        except messages.WORLD as error:
            if self.window is not None:
                self.window.tell_error(error)
            return False
        self.close()
        self._furnish(self._put_window(path), db, files)
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
        if self._running is not None:
            self._running.end()
            self._running = None

    def take(self, call: Call) -> None:
        """Do what a later start was called for, in the window that is open, and bring that to the front."""
        window = self.window
        if window is None:
            return
        called.to_the_front(call)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if not window.is_furnished:
            self._waiting.append(call)
        elif call.archive is None or call.archive == window.path:
            window.import_paths(list(call.files))
        elif window.may_leave():
            self.open(call.archive, call.files)

    def _put_window(self, path: Path) -> MainWindow:
        self._speak()
        self.window = MainWindow(path, self._settings)
        self.window.archive_wanted.connect(self.open)
        self.window.anew_wanted.connect(lambda: self._open_anew(path))
        self.window.change_wanted.connect(lambda change: self._change(path, change))
        self._application.styleHints().colorSchemeChanged.connect(self.window.dress)
        return self.window

    def _load(self, path: Path, files: Sequence[Path]) -> None:
        """Open the archive off the GUI thread: it may have to wait, or to be brought up to this program's steps."""
        jobs.run(
            lambda cancel: _opened(path),
            lambda db: self._loaded(db, files),
            lambda error: self._refuse(path, files, error),
            self,
        )
        if self.window is not None:
            QTimer.singleShot(_LONG, self.window, self.window.say_opening)

    def _loaded(self, db: Database, files: Sequence[Path]) -> None:
        if self.window is not None and self.window.isVisible():
            self._furnish(self.window, db, files)
        else:
            # It was closed before its archive was there.
            db.close()

    def _furnish(self, window: MainWindow, db: Database, files: Sequence[Path]) -> None:
        self._db = db
        self._running = Running(window.path)
        self._settings.add_recent_archive(window.path)
        window.furnish(db)
        window.show()
        window.import_paths(list(files))
        if self._running.ended_badly:
            window.upkeep.look_through()
        waiting, self._waiting = self._waiting, []
        for call in waiting:
            self.take(call)

    def _refuse(self, path: Path, files: Sequence[Path], error: Exception) -> None:
        """Say why the archive of this start can't be opened, and what can be done."""
        from viewer import backups, messages
        from viewer.ui import backing_up
        from viewer.ui.refused import Refused

        if self.window is None or not isinstance(error, messages.WORLD):
            raise error
        sentence = messages.sentence(error, language.say)
        journal.fault(f"{path} can't be opened", error)
        self.window.statusBar().clearMessage()
        newest = backups.newest(backing_up.root(self._settings), path)
        asked = Refused(path, sentence, newest, self.window)
        asked.archive_chosen.connect(lambda chosen: self._begin_again(chosen, files))
        asked.backup_chosen.connect(lambda kept: self._put_back(kept, path, files))
        asked.rejected.connect(self.window.close)
        asked.open()

    def _begin_again(self, path: Path, files: Sequence[Path]) -> None:
        if self.window is not None and path == self.window.path:
            self._load(path, files)
        else:
            self.begin(path, files)

    def _put_back(self, kept: Path, path: Path, files: Sequence[Path]) -> None:
        jobs.run(
            lambda cancel: _restored(kept, path),
            lambda _: self._load(path, files),
            lambda error: self._refuse(path, files, error),
            self,
        )

    def _open_anew(self, path: Path) -> None:
        """Open the same in another language or size, with the settings where they were changed in their window."""
        page = self.window.preferring.shown_page if self.window is not None else ""
        if self.open(path) and self.window is not None and page:
            self.window.preferring.open(page)

    def _change(self, path: Path, change: Change) -> None:
        """Close the window, have something done with its archive's file, and open a window again."""
        from viewer.ui.changing_file import Changing

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


def _opened(path: Path) -> Database:
    from db import archive

    path.parent.mkdir(parents=True, exist_ok=True)
    return archive.create_or_open(path)


def _restored(kept: Path, path: Path) -> Path:
    from viewer import backups

    aside = path.with_name(f"{path.stem} damaged {datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
    return backups.put_back(path, kept, aside, is_left=True)
