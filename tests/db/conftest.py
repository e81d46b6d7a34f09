"""Archives for the tests of db."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from db import archive


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    with closing(archive.create_or_open(path)) as opened:
        yield opened


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real material beside the repository; tests that need it are skipped where there is none."""
    beside = Path(__file__).resolve().parents[2].parent / "shared" / "data"
    folder = Path(os.environ.get("BAOKU_SHARED_DATA", beside))
    if not folder.is_dir():
        pytest.skip("no shared data")
    return folder
