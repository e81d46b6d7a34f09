"""The Debian package: installed on this very system, started by its launcher, removed without a trace."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packages import using
from tests.packages.screen import Installed

pytestmark = [pytest.mark.package, pytest.mark.timeout(600)]

_LAUNCHER = Path("/usr/share/applications/baoku.desktop")
_ELF = b"\x7fELF"


def _told(*words: str) -> str:
    done = subprocess.run(
        words, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture
def installed(deb: Path) -> Iterator[Path]:
    """The package on this system, which must have none of it and allow it."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        pytest.skip("only root installs packages")
    if shutil.which("baoku"):
        pytest.skip("it is installed here already")
    _told("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", str(deb.resolve()))
    yield deb
    # Without complaint where it is gone already.
    _told("dpkg", "--purge", "baoku")


def test_it_is_installed_used_from_its_launcher_and_removed(installed: Path, home: Path, display: str) -> None:
    launched = re.search(r"^Exec=(.*)$", _LAUNCHER.read_text(encoding="utf-8"), re.MULTILINE)
    assert launched is not None
    command = [word for word in shlex.split(launched[1]) if word != "%F"]
    archive = using.imports_the_sample_by_the_window(Installed(command, home, display))
    using.does_its_work_without_a_window(Installed(["baoku"], home, display))
    assert _type_of(archive) == "application/x-baoku"

    files = [Path(line) for line in _told("dpkg", "--listfiles", "baoku").splitlines()]
    assert Path("/usr/lib/baoku/baoku") in files
    _told("apt-get", "purge", "--yes", "--quiet", "baoku")
    assert [file for file in files if file.is_file() or file.is_symlink()] == []
    assert not Path("/usr/lib/baoku").exists()
    assert archive.is_file()
    assert _type_of(archive) != "application/x-baoku"


def _type_of(file: Path) -> str:
    """The type that desktops take a file for, by its name."""
    told = re.search(r"standard::content-type: (\S+)", _told("gio", "info", "-a", "standard::content-type", str(file)))
    assert told is not None
    return told[1]


def test_it_asks_for_every_library_that_it_takes_from_the_system(deb: Path, tmp_path: Path) -> None:
    _told("dpkg-deb", "--extract", str(deb), str(tmp_path))
    listed = _told("dpkg-deb", "--field", str(deb), "Depends", "Recommends")
    asked = set(re.findall(r"[a-z][a-z0-9.+-]+", listed))
    files = [file for file in (tmp_path / "usr" / "lib" / "baoku").rglob("*") if file.is_file()]
    programs = [file for file in files if _is_program(file)]
    needed = set(re.findall(r"\(NEEDED\).*\[(.+)\]", _told("readelf", "--dynamic", *map(str, programs))))
    of_the_system = needed - {file.name for file in files}
    assert "libX11.so.6" in of_the_system
    where = dict(re.findall(r"(\S+) \(libc6,x86-64.*\) => (\S+)", _told("/sbin/ldconfig", "--print-cache")))
    missing = {name: _owner(where[name]) for name in of_the_system if name in where}
    assert {name: owner for name, owner in missing.items() if owner not in asked} == {}
    assert of_the_system - set(where) <= {"ld-linux-x86-64.so.2"}


def _is_program(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == _ELF


def _owner(library: str) -> str:
    """The package that a library belongs to; its path may lead through a link of /lib to /usr/lib."""
    real = os.path.realpath(library)
    for path in (real, real.removeprefix("/usr")):
        done = subprocess.run(["dpkg", "--search", path], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return library
