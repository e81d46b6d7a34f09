"""The rehearsal speaks English in these tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from viewer.ui import language


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    translators = language.install(qapp, "en")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
