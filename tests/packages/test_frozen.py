"""The folder that needs no Python: unpacked, used, thrown away."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packages import using
from tests.packages.conftest import ROOT
from tests.packages.screen import Installed

pytestmark = [pytest.mark.package, pytest.mark.timeout(600)]

LARGEST = 150_000_000
"""Bytes that somebody may have to load for it."""
_STARTS = 7
_NOISE = 1.15
"""How far two medians of so few starts lie apart; the system counts in hundredths of a second."""


@pytest.fixture(scope="module")
def unpacked(packed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder under a name with a blank and Chinese in it, as a user's may have."""
    place = tmp_path_factory.mktemp("place") / "我的 软件"
    place.mkdir()
    subprocess.run(["tar", "-xf", str(packed), "-C", str(place)], check=True)
    (folder,) = place.iterdir()
    return folder


def test_it_is_no_larger_than_may_be(packed: Path) -> None:
    assert packed.stat().st_size <= LARGEST


def test_it_works_where_it_is_unpacked(unpacked: Path, home: Path, display: str) -> None:
    before = set(unpacked.rglob("*"))
    program = Installed([str(unpacked / "baoku")], home, display)
    using.imports_the_sample_by_the_window(program)
    using.does_its_work_without_a_window(program)
    assert set(unpacked.rglob("*")) == before


def test_its_parts_are_named_with_their_licences(unpacked: Path) -> None:
    inside = unpacked / "_internal"
    assert (unpacked / "LICENSE").is_file()
    for part in ("typst", "pyside6_essentials", "jieba", "lxml"):
        assert next(path for path in inside.glob("*.dist-info") if path.name.casefold().startswith(part))


def test_it_starts_no_slower_than_from_source(unpacked: Path, home: Path, display: str, tmp_path: Path) -> None:
    frozen = Installed([str(unpacked / "baoku")], home, display)
    other = tmp_path / "other"
    shutil.copytree(home, other)
    source = Installed([sys.executable, str(ROOT / "main.py")], other, display)
    for each in (frozen, source):
        _effort(each)
    pairs = [(_effort(frozen), _effort(source)) for _ in range(_STARTS)]
    ours, theirs = (statistics.median(each) for each in zip(*pairs, strict=True))
    assert ours <= theirs * _NOISE, f"{ours:.2f} s, from source {theirs:.2f} s"


def _effort(program: Installed) -> float:
    """Seconds of a processor from its start until its window is there: what others do at the time doesn't count."""
    with program.window() as process:
        fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
