"""Exports by a process of their own: the same files, none half when cancelled, and a word when the process breaks."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from db import archive
from db.errors import Interrupted
from viewer import messages, processes
from viewer.exporting import apart, chosen, run, setting
from viewer.exporting.options import Layout
from viewer.exporting.run import Wish
from viewer.exporting.typeset import Typesetter


def _wish(path: Path, to: Path, split: run.Split) -> Wish:
    with closing(archive.connect(path)) as db:
        return Wish(chosen.issue(db, 1), "txt", to, split)


def test_the_files_are_those_of_this_process(sample_archive: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    folders = [tmp_path / "apart", tmp_path / "here"]
    for folder in folders:
        folder.mkdir()
    report = apart.write(
        sample_archive, _wish(sample_archive, folders[0], "article"), lambda *how: told.append(how), lambda: False
    )
    with closing(archive.connect(sample_archive)) as db:
        run.write(db, _wish(sample_archive, folders[1], "article"))
    one, other = ({file.name: file.read_bytes() for file in folder.iterdir()} for folder in folders)
    assert one == other
    assert (len(one), report.articles, told[-1]) == (12, 12, (12, 12))


def test_cancelled_it_leaves_nothing(sample_archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    wish = _wish(sample_archive, folder / "out.txt", "one")
    report = apart.write(sample_archive, wish, lambda *_: None, lambda: True)
    assert (report.cancelled, report.written, list(folder.iterdir())) == (True, (), [])


def test_pages_are_set_as_in_this_process_unless_cancelled(sample_archive: Path) -> None:
    with closing(archive.connect(sample_archive)) as db:
        what = chosen.article(db, 2)
        here = setting.here(db, Typesetter(), what, Layout(), False)
    there = setting.apart(sample_archive, what, Layout(), False, lambda: False)
    one, other = ([page.get_textpage().get_text_range() for page in PdfDocument(pdf)] for pdf in (here, there))
    assert one == other
    with pytest.raises(Interrupted):
        setting.apart(sample_archive, what, Layout(), False, lambda: True)


def test_work_that_does_not_stop_is_ended(tmp_path: Path) -> None:
    began: list[float] = []
    with pytest.raises(processes.EndedAtOnce):
        processes.apart(_deaf, (), 0, lambda: began.append(time.monotonic()), lambda: bool(began), 0.2)
    assert time.monotonic() - began[0] < 5


def test_a_process_that_breaks_is_told_in_a_sentence() -> None:
    with pytest.raises(processes.ProcessBroke) as broke:
        processes.apart(_broken, (), 0, lambda: None, lambda: False, 1)
    assert "ended unexpectedly" in messages.sentence(broke.value)


def test_what_goes_wrong_there_is_raised_here(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="tide"):
        processes.apart(_wrong, (), 0, lambda: None, lambda: False, 1)


def _deaf(told: Callable[[], None], cancelled: Callable[[], bool]) -> None:
    told()
    time.sleep(60)


def _broken(told: Callable[[], None], cancelled: Callable[[], bool]) -> None:
    os._exit(1)


def _wrong(told: Callable[[], None], cancelled: Callable[[], bool]) -> None:
    raise ValueError("tide")
