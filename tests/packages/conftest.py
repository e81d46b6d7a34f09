"""What `make package-test` has built, and the virtual screen that it is tried on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packages import screen

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A screen for all of them."""
    with screen.virtual() as name:
        yield name


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home of somebody who has never used the program."""
    made = tmp_path / "home"
    made.mkdir()
    return made


def _built(pattern: str) -> Path:
    (found,) = (ROOT / "dist").glob(pattern)
    return found


@pytest.fixture(scope="session")
def wheel() -> Path:
    """The wheel."""
    return _built("baoku-*.whl")


@pytest.fixture(scope="session")
def packed() -> Path:
    """The folder that needs no Python, packed."""
    return _built("baoku-*-linux-*.tar.xz")


@pytest.fixture(scope="session")
def deb() -> Path:
    """The Debian package."""
    return _built("baoku_*.deb")
