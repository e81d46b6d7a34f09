"""Articles digested in processes of their own: all of them, at once stopped, in spite of locks and broken processes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db import archive, digests, keywords
from db.archive import Database
from db.digests import Progress
from db.errors import DigestingBroke
from viewer import digesting
from viewer.digesting import run


@pytest.fixture(autouse=True)
def at_full_speed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands back from whatever else a machine does may take minutes on a busy one."""
    monkeypatch.setattr(digesting, "_NICE", 0)


def test_all_articles_are_digested_and_told_of(sample: Database, sample_archive: Path) -> None:
    told: list[Progress] = []
    run(sample_archive, told.append, lambda: False)
    assert (told[0].done, told[-1].done, told[-1].total) == (0, 12, 12)
    assert keywords.of(sample, 1)
    told.clear()
    run(sample_archive, told.append, lambda: False)
    assert told == []


def test_what_was_stopped_is_gone_on_with(
    sample: Database, sample_archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digesting, "_AT_ONCE", 2)
    told: list[Progress] = []
    run(sample_archive, told.append, lambda: len(told) > 2)
    left = digests.pending(sample, keywords.DIGESTER, 99)
    assert 0 < len(left) < 12
    run(sample_archive, told.append, lambda: False, processes=2)
    assert digests.pending(sample, keywords.DIGESTER, 99) == []


def test_a_locked_archive_is_waited_for(
    sample: Database, sample_archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As by an index that is rebuilt; the processes find it locked for as long as they wait, and try again."""
    monkeypatch.setattr(digesting, "_AGAIN", 0.01)
    tried = threading.Event()

    def locked_once(*how: object) -> int:
        if tried.is_set():
            return _done(*how)
        tried.set()
        raise digesting.ArchiveBusy(sample_archive)

    _done = digesting._digest
    monkeypatch.setattr(digesting, "begin", _Here)
    monkeypatch.setattr(digesting, "_digest", locked_once)
    run(sample_archive, lambda progress: None, lambda: False)
    assert digests.pending(sample, keywords.DIGESTER, 99) == []


class _Here:
    """Does in this thread what is given to it, as a pool would in others."""

    def __init__(self, number: int, nice: int) -> None:
        self._processes: dict[int, object] = {}

    def submit(self, work: Callable[..., int], *how: object) -> object:
        from concurrent.futures import Future

        future: Future[int] = Future()
        try:
            future.set_result(work(*how))
        except archive.ArchiveError as error:
            future.set_exception(error)
        return future

    def shutdown(self, **how: object) -> None:
        pass


def test_a_process_that_ends_is_told(sample_archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digesting, "_digest", _end)
    with pytest.raises(DigestingBroke):
        run(sample_archive, lambda progress: None, lambda: False)


def _end(*how: object) -> int:
    os._exit(9)


def test_an_archive_without_articles_is_done_at_once(tmp_path: Path) -> None:
    with closing(archive.create_or_open(tmp_path / "a.baoku")):
        run(tmp_path / "a.baoku", lambda progress: pytest.fail("told"), lambda: False)
