"""A start from outside: what it loads, what it says where there can be no window, and to whom it hands over."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import archive
from db.annotations import notes_of
from tests.starts import ROOT, environment, said, started, state
from viewer import places


@pytest.fixture
def home() -> Iterator[Path]:
    """A home with a short path: that of a socket must not have more than a hundred letters."""
    with tempfile.TemporaryDirectory(prefix="baoku-") as folder:
        yield Path(folder)


def _run(home: Path, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *command], cwd=home, env=environment(home) | more, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize("words", ["--version", "--help", "list", "search 潮水"])
def test_without_a_window_qt_is_not_loaded(words: str, home: Path) -> None:
    code = (
        "import sys; from viewer import cli\n"
        f"try: cli.main({words.split()!r})\n"
        "except SystemExit: pass\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))])"
    )
    assert _run(home, "-c", code).stdout.splitlines()[-1] == "[]"


_LATE = (
    "db", "sqlite_utils", "sqlite3", "viewer.messages", "viewer.exporting", "viewer.importing", "viewer.ui.frame",
    "json", "jieba", "lxml", "typst", "pypdfium2", "hashlib", "logging.handlers", "multiprocessing",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtSvg",
)  # fmt: skip


def test_the_window_is_painted_before_anything_of_the_archive_or_the_panes_is_loaded(home: Path) -> None:
    code = (
        "import os, sys\nfrom viewer import app, cli\n"
        "def painted(*given):\n    print(*sorted(sys.modules), flush=True)\n    os._exit(0)\n"
        "app.Program._load = painted\ncli.main([])"
    )
    loaded = _run(home, "-c", code).stdout.split()
    assert "viewer.ui.main_window" in loaded
    assert not {name for name in loaded if name in _LATE or name.startswith(tuple(f"{late}." for late in _LATE))}


_WHEN_WANTED = (
    "jieba", "lxml", "typst", "pypdfium2", "docx", "xlsxwriter", "multiprocessing", "PySide6.QtPrintSupport",
    "viewer.exporting.formats", "viewer.exporting.text", "viewer.importing.run", "viewer.importing.formats",
    "viewer.ui.timeline.window", "viewer.ui.preferences.dialog", "viewer.ui.exporting.sheet",
)  # fmt: skip


def test_a_window_that_only_reads_has_loaded_nothing_that_imports_exports_or_draws_charts(
    home: Path, sample_archive: Path
) -> None:
    look = "print(*sys.modules, flush=True)"
    with started(home, "--archive", str(sample_archive), then=look) as process:
        assert said(process).startswith("furnished")
        assert not set(said(process).split()) & set(_WHEN_WANTED)


def test_the_help_names_the_verbs_and_the_version_is_told(home: Path) -> None:
    told = _run(home, str(ROOT / "main.py"), "--help").stdout
    assert all(verb in told for verb in ("import", "search", "export", "check"))
    assert _run(home, str(ROOT / "main.py"), "--version").stdout.strip() == f"baoku {places.VERSION}"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_a_sentence_is_said_and_logged(home: Path) -> None:
    ended = _run(home, str(ROOT / "main.py"), QT_QPA_PLATFORM="xcb", DISPLAY="")
    assert ended.returncode == 1
    assert "The window can't open: there is no display here" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "no window" in (state(home) / "baoku.log").read_text(encoding="utf-8")


def test_a_later_start_hands_its_files_over_and_ends(home: Path) -> None:
    issue = home / "天 1.txt"
    issue.write_text("x", encoding="utf-8")
    with started(home, "--archive", str(home / "a.baoku")) as first:
        assert said(first) == f"furnished {home / 'a.baoku'}"
        assert _run(home, str(ROOT / "main.py"), "天 1.txt").returncode == 0
        assert said(first) == f"taken {issue}"
        assert _run(home, str(ROOT / "main.py"), "b.baoku").returncode == 0
        assert said(first) == f"furnished {home / 'b.baoku'}"
        assert (state(home) / "window.socket").stat().st_mode & 0o077 == 0


def test_a_socket_that_a_crash_left_behind_is_no_window(home: Path) -> None:
    state(home).mkdir(parents=True)
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(state(home) / "window.socket"))
    with started(home) as second:
        assert said(second).startswith("furnished")
        assert _run(home, str(ROOT / "main.py"), "c.txt").returncode == 0
        assert said(second) == f"taken {home / 'c.txt'}"


def test_a_window_that_hangs_is_left_alone(home: Path) -> None:
    with started(home) as first:
        assert said(first).startswith("furnished")
        os.kill(first.pid, signal.SIGSTOP)
        with started(home, "--archive", str(home / "own.baoku")) as second:
            assert said(second) == f"furnished {home / 'own.baoku'}"
        os.kill(first.pid, signal.SIGCONT)


_WRITE = """
    window.annotating.add_note()
    from PySide6.QtWidgets import QApplication
    from viewer.ui.annotations import notes
    editor = window.frame.notes.boxes[-1].editor
    editor.setPlainText("写了一半的批注")
    import threading, os, signal
    def typing():
        # As one who never pauses: the text is kept all the same.
        editor.insertPlainText("，")
        QTimer.singleShot(notes.PAUSE // 4, typing)
    typing()
    window.annotating.keeping.note_written.connect(lambda _: os.kill(os.getpid(), signal.SIGKILL))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a system without signals")
def test_a_note_that_is_being_typed_outlives_a_kill_and_the_next_start_looks_through_the_archive(
    home: Path, sample_archive: Path
) -> None:
    with started(home, "--archive", str(sample_archive), then=_WRITE) as killed:
        assert said(killed).startswith("furnished")
        assert said(killed) == ""
        assert killed.wait() == -signal.SIGKILL
    with archive.reading(sample_archive) as db:
        assert db is not None
        assert "写了一半的批注" in notes_of(db, 1)[0].text
    look = "window.upkeep.looked_through.connect(lambda faults: print(window.frame.notice.text, flush=True))"
    with started(home, "--archive", str(sample_archive), then=look) as again:
        assert said(again).startswith("furnished")
        told = "The program ended unexpectedly the last time. The archive was looked through: it has no fault."
        assert said(again) == told


def test_a_window_that_was_closed_is_no_crash(home: Path, sample_archive: Path) -> None:
    with started(home, "--archive", str(sample_archive), then="QTimer.singleShot(0, window.close)") as closed:
        assert said(closed).startswith("furnished")
        assert closed.wait(timeout=60) == 0
    assert not (state(home) / "window.socket").exists()
    ended = "print(self._running.ended_badly, flush=True)"
    with started(home, "--archive", str(sample_archive), then=ended) as again:
        assert said(again).startswith("furnished")
        assert said(again) == "False"


def test_where_nothing_can_be_logged_the_window_opens_all_the_same(home: Path) -> None:
    (home / ".local").write_text("")
    with started(home, "--archive", str(home / "a.baoku")) as first:
        assert said(first) == f"furnished {home / 'a.baoku'}"


def test_a_hard_crash_is_in_the_log_of_the_next_start(home: Path) -> None:
    with started(home, then="import faulthandler; faulthandler._sigsegv()") as crashed:
        said(crashed)
        assert crashed.wait(timeout=60) < 0
    with started(home) as again:
        assert said(again).startswith("furnished")
    log = (state(home) / "baoku.log").read_text(encoding="utf-8")
    assert "an earlier start ended hard" in log and "Segmentation fault" in log
