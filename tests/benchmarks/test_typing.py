"""The benchmark of typing runs, on the sample issue."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.benchmarks import typing


def test_prints_how_late_keys_are(qapp: QApplication, sample_archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typing.run(qapp, sample_archive, {"as a machine types": (2.0, 4.0)}, queries=1, superseded=2, rest=200)
    printed = capsys.readouterr().out
    assert "keys, as a machine types (10)" in printed
    assert "searches superseded" in printed
