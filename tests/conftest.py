"""What every test stands on: no display, no network, the user's folders out of reach, and nothing left behind."""

from __future__ import annotations

import gc
import logging
import os
import socket
import sqlite3
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

_HOME = tempfile.TemporaryDirectory(prefix="baoku-tests-")
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["HOME"] = _HOME.name
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = str(Path(_HOME.name) / _name.lower())

import hypothesis
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from db import archive
from db.archive import Database
from viewer import places, resources
from viewer.app import Program
from viewer.importing.run import run
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings, in_folder

hypothesis.settings.register_profile("local", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """The one application, which speaks English; names and looks are put on it as the program does."""
    from viewer import app
    from viewer.ui import language

    application = app.prepared(QApplication.instance() or QApplication(["baoku", "-style", "Fusion"]))
    spoken = language.install(application, "en")
    yield application
    for translator in spoken:
        application.removeTranslator(translator)


class _Watched(sqlite3.Connection):
    """A connection that the tests know of as long as somebody holds it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _opened.add(self)


_opened: weakref.WeakSet[_Watched] = weakref.WeakSet()
_connect = sqlite3.connect
sqlite3.connect = lambda *args, **kwargs: _connect(*args, **{"factory": _Watched, **kwargs})  # type: ignore[assignment]


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer, a window or an open connection."""
    # The language of a window that an earlier test opened outlives it.
    QLocale.setDefault(QLocale("en"))
    threads = set(threading.enumerate())
    known = {id(each) for each in _connections()}
    yield
    QThreadPool.globalInstance().waitForDone(5000)
    if _left(threads, known):
        # What lies in a circle of references is gone once it is collected.
        gc.collect()
    left = _left(threads, known)
    assert not left, f"left behind: {left}"


def _left(threads: set[threading.Thread], known: set[int]) -> list[str]:
    left: list[str] = []
    application = QApplication.instance()
    if application is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        left += [f"window {each.objectName() or each}" for each in QApplication.topLevelWidgets() if each.isVisible()]
        left += [f"timer {each}" for each in application.findChildren(QTimer) if each.isActive()]
    left += [f"thread {each.name}" for each in set(threading.enumerate()) - threads if not _is_qt(each)]
    return left + [f"connection {each}" for each in _connections() if id(each) not in known]


def _is_qt(thread: threading.Thread) -> bool:
    """Threads of Qt's pool that ran Python code once stay known to Python as dummies."""
    return isinstance(thread, threading._DummyThread)


def _connections() -> list[sqlite3.Connection]:
    return [each for each in list(_opened) if _is_open(each)]


def _is_open(connection: sqlite3.Connection) -> bool:
    try:
        connection.total_changes  # noqa: B018 - raises on a closed connection
    except sqlite3.ProgrammingError:
        return False
    return True


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test that connects to another computer."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not str(address[0]).startswith(("127.", "::1")):
            raise AssertionError(f"a test connects to {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """A new archive."""
    with closing(archive.create_or_open(tmp_path / "archive.baoku")) as opened:
        yield opened


@pytest.fixture(scope="session")
def sample_archive_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with the sample issue in it; to be copied, not written to."""
    path = tmp_path_factory.mktemp("sample") / "sample.baoku"
    report = run(path, [resources.path("sample")], lambda progress: None, lambda: False)
    assert report.count("added") == 4
    return path


@pytest.fixture
def sample_archive(sample_archive_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample archive."""
    copy = tmp_path / "sample.baoku"
    copy.write_bytes(sample_archive_file.read_bytes())
    return copy


@pytest.fixture
def sample(sample_archive: Path) -> Iterator[Database]:
    """The sample archive, open."""
    with closing(archive.create_or_open(sample_archive)) as opened:
        yield opened


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real files that aren't part of the project; tests that want them are skipped where they aren't."""
    named = os.environ.get("BAOKU_SHARED_DATA")
    folder = Path(named) if named else Path(__file__).parents[2] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("real files are not here")
    return folder


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    """Write a text file and give its path."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for the log alone, which nothing has been written to."""
    folder = tmp_path / "state"
    monkeypatch.setattr(places, "state_folder", lambda: folder)
    _close_log()
    yield folder
    _close_log()


def _close_log() -> None:
    log = logging.getLogger("baoku")
    for handler in tuple(log.handlers):
        if handler.name == log.name:
            log.removeHandler(handler)
            handler.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a folder of the test's own, for a window that speaks English."""
    made = in_folder(tmp_path)
    made.set("view/language", "en")
    return made


@pytest.fixture
def program(qapp: QApplication, settings: Settings) -> Iterator[Program]:
    """The program without a window yet; whatever it opens is closed in the end."""
    running = Program(qapp, settings)
    yield running
    running.close()


@pytest.fixture
def window(program: Program, sample_archive: Path) -> MainWindow:
    """A window on a copy of the sample archive."""
    assert program.open(sample_archive)
    assert program.window is not None
    return program.window
