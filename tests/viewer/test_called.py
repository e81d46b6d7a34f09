"""What a start was called with goes to another process and comes back the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer import called
from viewer.called import Call

_names = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1).map(Path)


@given(st.none() | _names, st.lists(_names), st.text())
def test_a_call_is_read_as_it_was_told(archive: Path | None, files: list[Path], token: str) -> None:
    told = Call(archive, tuple(files), token)
    line = called.line(told)
    assert line.endswith(b"\n") and line.count(b"\n") == 1
    assert called.read(line) == told


@pytest.mark.parametrize("said", [b"", b"\xff\xfe", b"[]", b"{}", b'{"archive": 1}', b'{"archive": null, "files": 3}'])
def test_what_is_no_call_is_none(said: bytes) -> None:
    assert called.read(said) is None


@pytest.mark.parametrize(
    ("archive", "words", "opened", "imported"),
    [
        (None, [], None, []),
        (None, ["a.txt", "b"], None, ["a.txt", "b"]),
        (None, ["x.baoku"], "x.baoku", []),
        (None, ["x.BAOKU", "a.txt", "y.db"], "y.db", ["a.txt"]),
        ("z.baoku", ["x.baoku", "a.txt"], "z.baoku", ["a.txt"]),
    ],
)
def test_archives_are_told_from_files_by_their_names(
    archive: str | None,
    words: list[str],
    opened: str | None,
    imported: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    found = called.call(Path(archive) if archive else None, words)
    assert found.archive == (tmp_path / opened if opened else None)
    assert found.files == tuple(tmp_path / each for each in imported)
