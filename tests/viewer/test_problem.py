"""A report of a problem says what broke and where, and nothing of the user's."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from viewer import places, problem


def _log(folder: Path, error: Exception) -> None:
    log = logging.Logger("test")
    log.addHandler(logging.FileHandler(folder / "baoku.log", encoding="utf-8"))
    try:
        raise error
    except type(error):
        log.exception("unexpected")
    log.handlers[0].close()


def test_the_last_error_is_told_without_its_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "state_folder", lambda: tmp_path)
    _log(tmp_path, ValueError("first"))
    _log(tmp_path, KeyError("/home/zhang/秘密.txt"))
    told = problem.report()
    assert told.splitlines()[0] == f"Baoku {places.VERSION}"
    assert told.splitlines()[-1] == "  KeyError"
    assert "test_problem.py:" in told
    assert not {word for word in ("秘密", "zhang", str(Path.home()), "ValueError") if word in told}


def test_a_log_that_is_not_there_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "state_folder", lambda: tmp_path / "none")
    assert problem.report().endswith("No error in the log.")
