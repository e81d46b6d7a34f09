"""Settings come back from their file as they were, whatever else stands in it, and a broken file is put aside."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from viewer.places import SettingsUnreadable, SettingsUnwritable
from viewer.ui.preferences import values
from viewer.ui.settings import Setting, Settings
from viewer.ui.settings import opened as open_settings

ALL = [each for each in vars(values).values() if isinstance(each, Setting)]
WRITTEN = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=30)


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


def test_every_setting_has_a_name_of_its_own_and_its_default_among_its_choices() -> None:
    assert len({each.key for each in ALL}) == len(ALL) > 15
    assert [each.key for each in ALL if each.among and each.default not in each.among] == []


@given(st.sampled_from(ALL), st.data())
def test_what_is_chosen_comes_back_in_another_start(setting: Setting[Any], data: st.DataObject) -> None:
    free = st.booleans() if isinstance(setting.default, bool) else WRITTEN
    value = data.draw(st.sampled_from(setting.among) if setting.among else free)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.ini"
        opened(file).choose(setting, value)
        again = opened(file)
        assert (again.of(setting), again.is_changed(setting)) == (value, value != setting.default)
        again.restore(setting)
        assert opened(file).of(setting) == setting.default


@given(st.sampled_from([each for each in ALL if each.among or isinstance(each.default, bool)]), WRITTEN)
def test_rubbish_in_the_file_is_what_is_so_by_default(setting: Setting[Any], rubbish: str) -> None:
    group, _, name = setting.key.partition("/")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.ini"
        file.write_text(f"[{group}]\n{name}={' '.join(rubbish.split())}\n", encoding="utf-8")
        value = opened(file).of(setting)
        assert type(value) is type(setting.default)
        assert not setting.among or value in setting.among


@pytest.mark.parametrize(
    ("kept", "written", "read"),
    [
        (values.REOPEN, "false", False),
        (values.REOPEN, "0", True),
        (values.REOPEN, "perhaps", True),
        (values.WIDTH, "40", 40),
        (values.WIDTH, "41", 36),
        (values.WIDTH, "forty", 36),
        (values.ZOOM, "1.25", 1.25),
        (values.ZOOM, "nan", 1.0),
        (values.ZOOM, "1, 25", 1.0),
        (values.THEME, "dark", "dark"),
        (values.THEME, "pink", "system"),
    ],
)
def test_a_value_of_the_wrong_kind_falls_back_by_itself(
    tmp_path: Path, kept: Setting[Any], written: str, read: object
) -> None:
    group, _, name = kept.key.partition("/")
    (tmp_path / "a.ini").write_text(f"[{group}]\n{name}={written}\nother=1\n", encoding="utf-8")
    settings = open_settings(tmp_path / "a.ini")
    assert settings.of(kept) == read
    assert (settings.get(f"{group}/other", 0), settings.trouble) == (1, None)


def test_a_change_is_told_once_and_none_where_there_is_none(tmp_path: Path) -> None:
    settings, told = opened(tmp_path / "a.ini"), list[str]()
    settings.changed.connect(told.append)
    for theme in ("dark", "dark", "system", "system"):
        settings.choose(values.THEME, theme)
    settings.choose_keys("clip", ["Ctrl+B"])
    settings.choose_keys("clip", None)
    assert told == ["view/theme", "view/theme", "keys/clip", "keys/clip"]


@pytest.mark.parametrize("keys", [{}, {"clip": ("Ctrl+,", "F8")}, {"clip": (), "find": ("Ctrl+;",)}])
def test_keys_of_ones_own_come_back(tmp_path: Path, keys: dict[str, tuple[str, ...]]) -> None:
    first = opened(tmp_path / "a.ini")
    for command, own in keys.items():
        first.choose_keys(command, own)
    assert opened(tmp_path / "a.ini").own_keys() == keys


@pytest.mark.parametrize(
    "broken",
    [b"\xff\xfe\x00[view]", b"[view]\ntheme=dark\n" + bytes(512), b"<html>\n<body>gone</body>\n", b"\x89PNG\r\n\x1a\n"],
)
def test_a_file_that_cannot_be_read_is_kept_aside_and_all_is_as_by_default(tmp_path: Path, broken: bytes) -> None:
    file = tmp_path / "设置.ini"
    file.write_bytes(broken)
    settings = open_settings(file)
    trouble = settings.trouble
    assert trouble is not None and trouble.aside is not None
    assert trouble.aside.read_bytes() == broken
    assert trouble.aside.name.startswith("设置 2") and trouble.aside.suffix == ".ini"
    assert settings.of(values.THEME) == values.THEME.default
    settings.choose(values.THEME, "dark")
    again = open_settings(file)
    assert (again.of(values.THEME), again.trouble) == ("dark", None)


def test_what_stands_in_the_way_and_cannot_be_moved_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.ini").write_bytes(b"\0")

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    settings = open_settings(tmp_path / "a.ini")
    assert settings.trouble == SettingsUnreadable(tmp_path / "a.ini", None)
    assert (tmp_path / "a.ini").read_bytes() == b"\0"


def test_a_file_that_cannot_be_written_is_told_once_and_the_choice_holds(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file where a folder is wanted")
    file = tmp_path / "folder" / "a.ini"
    settings, told = Settings(QSettings(str(file), QSettings.Format.IniFormat)), list[object]()
    settings.failed.connect(told.append)
    settings.choose(values.THEME, "dark")
    settings.choose(values.FACE, "sans")
    assert told == [SettingsUnwritable(file)]
    assert (settings.of(values.THEME), settings.of(values.FACE)) == ("dark", "sans")
