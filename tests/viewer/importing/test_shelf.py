"""Files beside a file, on disk and in containers: found by the paths that the file names, and nothing else."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from viewer.importing import sources
from viewer.importing.shelf import Shelf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("in/a/page.htm", "in/a/text/1.htm", "in/b/2.htm"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(name.encode())
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as made:
        for file in sorted((tmp_path / "in").rglob("*.htm")):
            made.write(file, file.relative_to(tmp_path / "in"))
    return tmp_path


@pytest.mark.parametrize("whole", ["in", "in.zip"])
@pytest.mark.parametrize(
    ("relative", "said"),
    [
        ("text/1.htm", b"in/a/text/1.htm"),
        ("./text/../text/1.htm", b"in/a/text/1.htm"),
        ("text\\1.htm", b"in/a/text/1.htm"),
        ("../b/2.htm", b"in/b/2.htm"),
        ("text/2.htm", None),
        ("page.htm", None),
        ("{folder}/in/b/2.htm", None),
        ("C:/in/b/2.htm", None),
    ],
)
def test_a_file_is_found_by_its_path_from_another(folder: Path, whole: str, relative: str, said: bytes | None) -> None:
    page = next(each for each in sources.find([folder / whole]) if each.place.name == "page.htm")
    with Shelf() as shelf:
        other = shelf.beside(page, relative.format(folder=folder))
    assert (other[1] if other else None) == said
