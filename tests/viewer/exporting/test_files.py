"""Files: names that are safe on every system, and files that are whole or not there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.archive import Database
from viewer.exporting import chosen, naming, run, writing
from viewer.exporting.run import Wish
from viewer.exporting.writing import AlreadyThere, CannotWrite


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("2031-03-10 山海新报 1版 潮汐", "2031-03-10 山海新报 1版 潮汐"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("name. ", "name"),
        ("...", "_"),
        ("", "_"),
        ("e\u0301", "é"),
        ("山\n海\x00", "山 海"),
    ],
)
def test_names(name: str, safe: str) -> None:
    assert naming.safe(name) == safe


@given(name=st.text())
def test_any_name_is_safe(name: str) -> None:
    safe = naming.safe(name)
    assert safe
    assert len(safe.encode()) <= naming.LONGEST + 1
    assert not set(safe) & set('<>:"/\\|?*')
    assert safe == safe.rstrip(". ")


def test_files_say_what_they_hold(sample: Database, tmp_path: Path) -> None:
    both = chosen.several(sample, [1, 2], "潮水")
    each = run.write(sample, Wish(both, "txt", tmp_path, "article"))
    assert each.written[0].name == "2031-03-10 山海新报 1版 潮汐电站夜里发出第一度电.txt"
    assert len(each.written) == 2
    whole = run.write(sample, Wish(both, "json", tmp_path, "issue"))
    assert [file.name for file in whole.written] == ["山海新报 2031-03-10.json"]


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    writing.write(tmp_path / "a.txt", b"tide", overwrite=False)
    assert (tmp_path / "a.txt").read_bytes() == b"tide"
    assert os.listdir(tmp_path) == ["a.txt"]  # noqa: PTH208 - what a person would list


def test_a_file_that_is_there_stays_unless_asked(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")
    with pytest.raises(AlreadyThere):
        writing.write(target, b"new", overwrite=False)
    assert target.read_bytes() == b"old"
    writing.write(target, b"new", overwrite=True)
    assert target.read_bytes() == b"new"


def test_a_full_disk_leaves_the_old_file_and_no_half_of_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.txt"
    target.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite) as refused:
        writing.write(target, b"new", overwrite=True)
    assert "No space" in refused.value.reason
    assert target.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_a_folder_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        writing.write(tmp_path / "nowhere" / "a.txt", b"x", overwrite=False)


def test_a_file_that_is_written_in_steps_takes_its_place_in_the_end(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    with writing.replacing(target, overwrite=False) as temporary:
        temporary.write_bytes(b"tide")
        assert not target.exists()
    assert target.read_bytes() == b"tide"
    with pytest.raises(RuntimeError), writing.replacing(target, overwrite=True) as temporary:
        temporary.write_bytes(b"ebb")
        raise RuntimeError
    assert ([each.name for each in tmp_path.iterdir()], target.read_bytes()) == (["a.txt"], b"tide")
