"""Files read by several processes: a run that is stopped leaves those of another alone, and tells what it had done."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from viewer import resources
from viewer.importing import sources, workers
from viewer.importing.choices import Choice
from viewer.importing.report import FileReport
from viewer.importing.run import rehearse
from viewer.importing.shelf import Shelf
from viewer.importing.workers import Batch, Cancelled

PAGES = sources.find([resources.path("sample")])


def _batches() -> list[Batch]:
    return [Batch(((page, Choice()),), None) for page in PAGES]


def test_a_run_that_is_stopped_leaves_the_processes_of_another_alone() -> None:
    stopped = False
    with (
        closing(workers.readings(_batches(), 1, lambda: False)) as going,
        closing(workers.readings(_batches(), 1, lambda: stopped)) as other,
    ):
        first = [each.format for each in next(going)]
        next(other)
        stopped = True
        with pytest.raises(Cancelled):
            next(other)
        rest = [each.format for batch in going for each in batch]
    assert first + rest == ["printed_page"] * len(PAGES)


def test_progress_tells_every_report_once_in_order(tmp_path: Path) -> None:
    told: list[FileReport] = []
    for n, page in enumerate(PAGES):
        copy = tmp_path / f"{n}" / page.path.name
        copy.parent.mkdir()
        copy.write_bytes(page.path.read_bytes())
    report = rehearse(
        tmp_path / "none.baoku", [tmp_path], lambda progress: told.extend(progress.reports), lambda: False
    )
    assert 0 < len(told) < len(report.files)
    assert report.files[: len(told)] == tuple(told)


def test_a_file_is_found_again_by_its_key(tmp_path: Path) -> None:
    import zipfile

    strange = tmp_path / "a!1:b.txt"
    strange.write_text("渡口", encoding="utf-8")
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(inner, "w") as zipped:
        zipped.writestr("old/页.txt", "灯塔")
    outer = tmp_path / "outer.zip"
    with zipfile.ZipFile(outer, "w") as zipped:
        zipped.write(inner, "set/inner.zip")
    for found in sources.find([strange, outer]):
        again = sources.of_key(found.key)
        with Shelf() as one, Shelf() as other:
            assert one.read(again) == other.read(found)
