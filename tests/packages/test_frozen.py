"""The folder that needs no Python: unpacked, used, thrown away."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.packages import using
from tests.packages.screen import Installed

pytestmark = [pytest.mark.package, pytest.mark.timeout(600)]

LARGEST = 150_000_000
"""Bytes that somebody may have to load for it."""


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
