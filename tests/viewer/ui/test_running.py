"""A mark is left behind by a crash and by nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.starts import ROOT
from viewer import places
from viewer.ui.running import Running


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(places, "state_folder", lambda: tmp_path)
    return tmp_path


def test_who_says_goodbye_did_not_crash(tmp_path: Path) -> None:
    for _ in range(2):
        running = Running(tmp_path / "a.baoku")
        assert not running.ended_badly
        running.end()
    assert not list(tmp_path.glob("*.running"))


def test_where_no_mark_can_be_put_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(places, "state_folder", lambda: tmp_path / "file" / "state")
    running = Running(tmp_path / "a.baoku")
    assert not running.ended_badly
    running.end()


def test_who_runs_has_not_crashed(tmp_path: Path) -> None:
    first, second = Running(tmp_path / "a.baoku"), Running(tmp_path / "a.baoku")
    assert not second.ended_badly
    second.end()
    assert list(tmp_path.glob("*.running"))
    first.end()


def test_who_was_killed_did_crash_and_only_over_its_archive(tmp_path: Path) -> None:
    code = (
        "import os\nfrom pathlib import Path\nfrom viewer import places\nfrom viewer.ui.running import Running\n"
        f"folder = Path({str(tmp_path)!r})\nplaces.state_folder = lambda: folder\n"
        "mark = Running(folder / 'a.baoku')\nos._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 9
    others, crashed = Running(tmp_path / "b.baoku"), Running(tmp_path / "a.baoku")
    assert crashed.ended_badly and not others.ended_badly
    crashed.end()
    others.end()
    assert not Running(tmp_path / "a.baoku").ended_badly
