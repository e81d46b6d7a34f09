"""Guards against the PySide6 that loses references of None and True and ends the process after some hundred signals."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal

pytestmark = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal since Python 3.12")


class _Emitter(QObject):
    told = Signal()


def test_methods_without_a_result_keep_the_references_of_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for number in range(1000):
        thing.setObjectName(str(number))
    assert abs(sys.getrefcount(None) - before) < 100


def test_signals_keep_the_references_of_true() -> None:
    emitter = _Emitter()
    before = sys.getrefcount(True)
    for _ in range(300):
        emitter.told.emit()
    assert abs(sys.getrefcount(True) - before) < 100
