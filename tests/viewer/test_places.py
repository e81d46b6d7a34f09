"""A marker file beside the program keeps all that it keeps beside it too; where that can't be it says so."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from viewer import places

ROOT = Path(__file__).parents[2]
WINDOW = """
import sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from viewer import app
from viewer.called import Call
application = app.prepared(QApplication(["baoku"]))
def look():
    window = next((each for each in application.topLevelWidgets() if each.objectName() == "mainWindow"), None)
    if window is None or not window.is_furnished:
        return
    looking.stop()
    window.actions_.submenus["theme"].actions()[-1].trigger()
    print(window.path, window.backing_up.root, window.frame.notice.text, sep="\\n")
    window.close()
looking = QTimer(application, interval=20)
looking.timeout.connect(look)
looking.start()
sys.exit(app.run(Call(None)))
"""
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program of its own, as on a drive that is carried about."""
    folder = tmp_path / "U盘"
    folder.mkdir()
    shutil.copy(ROOT / "main.py", folder)
    for name in ("viewer", "db", "resources"):
        (folder / name).symlink_to(ROOT / name, target_is_directory=True)
    return folder


@pytest.fixture
def run(program: Path, tmp_path: Path) -> Run:
    def run(*words: object) -> subprocess.CompletedProcess[str]:
        names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME")
        homes = {name: str(tmp_path / "home" / name.lower()) for name in names}
        return subprocess.run(
            [sys.executable, *map(str, words)],
            env={**os.environ, **homes, "LC_ALL": "C.UTF-8"},
            capture_output=True, text=True, timeout=60, cwd=tmp_path,
        )  # fmt: skip

    return run


@pytest.mark.parametrize("marker", places.MARKERS)
def test_with_a_marker_all_is_kept_beside_the_program(run: Run, program: Path, tmp_path: Path, marker: str) -> None:
    (program / marker).touch()
    done = run(program / "main.py", "import", ROOT / "resources" / "sample")
    assert (done.returncode, done.stderr) == (0, "")
    assert (program / places.PORTABLE / "archive.baoku").exists()
    assert not (tmp_path / "home").exists()


def test_a_portable_window_keeps_settings_and_backups_there_too(run: Run, program: Path, tmp_path: Path) -> None:
    (program / "portable").touch()
    kept = program / places.PORTABLE
    done = run("-c", WINDOW, program)
    assert done.stdout.splitlines()[:2] == [str(kept / "archive.baoku"), str(kept / "backups")], done.stderr
    assert "theme=dark" in (kept / "settings.ini").read_text(encoding="utf-8")
    assert not [path for path in tmp_path.rglob("*.ini") if kept not in path.parents]


def test_without_a_marker_nothing_is_kept_beside_the_program(run: Run, program: Path, tmp_path: Path) -> None:
    run(program / "main.py", "import", ROOT / "resources" / "sample")
    assert not (program / places.PORTABLE).exists()
    assert (tmp_path / "home" / "xdg_data_home" / "baoku" / "archive.baoku").exists()


def test_where_beside_the_program_nothing_can_be_written_it_says_so(run: Run, program: Path, tmp_path: Path) -> None:
    (program / "portable").touch()
    # Rights don't keep everybody from writing; a file in the folder's place does.
    (program / places.PORTABLE).touch()
    home = tmp_path / "home" / "xdg_data_home" / "baoku"
    listed = run(program / "main.py", "list")
    assert listed.stderr.startswith(f"{program / places.PORTABLE} can't be written")
    shown = run("-c", WINDOW, program).stdout.splitlines()
    assert shown[0] == str(home / "archive.baoku")
    assert shown[2].startswith(f"{program / places.PORTABLE} can't be written")


def test_an_archive_beside_a_portable_program_is_the_same_on_another_drive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = []
    for drive in ("甲", "乙"):
        (tmp_path / drive).mkdir()
        monkeypatch.setattr(places, "portable_folder", lambda drive=drive: tmp_path / drive)
        named += [places.identity(tmp_path / drive / "a.baoku"), places.identity(tmp_path / "c.baoku")]
    assert named[0] == named[2] != named[1] == named[3]
