"""The wheel, installed by pip and by uv as their users do, used and removed."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.packages import using
from tests.packages.conftest import ROOT
from tests.packages.screen import Installed

pytestmark = [pytest.mark.package, pytest.mark.timeout(600)]


def _run(*words: object, **environment: str) -> None:
    done = subprocess.run(
        [*map(str, words)], env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_holds_all_that_the_program_reads(wheel: Path) -> None:
    command = ["git", "ls-files", "-z", "main.py", "viewer", "db", "resources"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    listed = told.removesuffix("\0").split("\0")
    not_shipped = ("resources/packaging/", "resources/setup/")
    expected = {name for name in listed if not name.startswith(not_shipped) and not name.endswith(".ts")}
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {name for name in names if ".dist-info/" not in name} == expected


def test_pip_installs_it_and_removes_it(wheel: Path, home: Path, display: str, tmp_path: Path) -> None:
    _run(sys.executable, "-m", "venv", tmp_path / "venv")
    programs = tmp_path / "venv" / "bin"
    _run(programs / "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
    archive = using.imports_the_sample_by_the_window(Installed([str(programs / "baoku-window")], home, display))
    using.does_its_work_without_a_window(Installed([str(programs / "baoku")], home, display))
    _run(programs / "pip", "uninstall", "--quiet", "--yes", "baoku")
    site = next((tmp_path / "venv" / "lib").glob("python3.*")) / "site-packages"
    left = [name for name in ("main.py", "viewer", "db", "resources") if (site / name).exists()]
    assert [*left, *programs.glob("baoku*"), *site.glob("baoku*")] == []
    assert archive.is_file()


def test_uv_installs_it_as_a_tool_and_removes_it(wheel: Path, home: Path, display: str, tmp_path: Path) -> None:
    programs, uv = tmp_path / "bin", Path(sys.executable).with_name("uv")
    place = {"UV_TOOL_DIR": str(tmp_path / "tools"), "UV_TOOL_BIN_DIR": str(programs)}
    _run(uv, "tool", "install", "--quiet", "--python", sys.executable, wheel, **place)
    using.imports_the_sample_by_the_window(Installed([str(programs / "baoku-window")], home, display))
    _run(uv, "tool", "uninstall", "--quiet", "baoku", **place)
    assert [*programs.iterdir(), *(tmp_path / "tools").glob("baoku*")] == []
