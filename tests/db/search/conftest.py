"""An archive that many examples of one property share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from db import archive
from db.archive import Database


@pytest.fixture(scope="module")
def empty_archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """An archive with nothing in it."""
    with closing(archive.create_or_open(tmp_path_factory.mktemp("empty") / "a.db")) as opened:
        yield opened
