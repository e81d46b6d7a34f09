"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real material beside the repository; tests that need it are skipped where there is none."""
    beside = Path(__file__).resolve().parents[1].parent / "shared" / "data"
    folder = Path(os.environ.get("BAOKU_SHARED_DATA", beside))
    if not folder.is_dir():
        pytest.skip("no shared data")
    return folder
