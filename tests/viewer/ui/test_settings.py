"""Settings come back from their file as they were, and recent archives in a useful order."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from viewer.ui.settings import Settings


def opened(path: Path) -> Settings:
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))


@pytest.mark.parametrize("value", ["报库 = [1]\\%", 7, 1.25, True])
def test_a_value_comes_back_from_the_file_as_it_was(tmp_path: Path, value: str | int | float | bool) -> None:
    first = opened(tmp_path / "a.ini")
    first.set("group/name", value)
    first._file.sync()
    assert opened(tmp_path / "a.ini").get("group/name", type(value)()) == value


def test_recent_archives_stand_newest_first_without_those_that_are_gone(tmp_path: Path) -> None:
    settings = opened(tmp_path / "a.ini")
    paths = [tmp_path / f"{number}.baoku" for number in range(12)]
    for path in paths:
        path.touch()
        settings.add_recent_archive(path)
    settings.add_recent_archive(paths[5])
    paths[11].unlink()
    recent = settings.recent_archives()
    assert recent[0] == paths[5]
    assert paths[11] not in recent
    assert len(recent) == len(set(recent)) <= 8
