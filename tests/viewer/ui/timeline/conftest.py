"""An archive of half a year with a month missing, and the window on it."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from db import archive, issues
from tests.papers import article, issue
from viewer.app import Program
from viewer.ui.main_window import MainWindow

TIDES = {
    date(2030, 11, 4): 1,
    date(2030, 12, 2): 2,
    date(2030, 12, 9): 1,
    date(2031, 2, 3): 3,
    date(2031, 3, 3): 0,
    date(2031, 4, 7): 2,
}
"""Articles about tides by days; each issue has another one besides. Of January there is none."""


@pytest.fixture
def half_a_year(tmp_path: Path) -> Path:
    path = tmp_path / "half a year.baoku"
    with closing(archive.create_or_open(path)) as db:
        for day, count in TIDES.items():
            texts = [*["潮汐涨落"] * count, "渔船出海"]
            papers = (article(text, position=n) for n, text in enumerate(texts, 1))
            issues.store(db, issue(*papers, day=day, title="山海新报"))
        issues.store(db, issue(article("潮汐涨落"), day=None, title="山海新报"))
    return path


@pytest.fixture
def timed(program: Program, half_a_year: Path) -> MainWindow:
    assert program.open(half_a_year)
    assert program.window is not None
    program.window.resize(1280, 800)
    return program.window
