"""Only where the old text stands within the new one is it struck out: a stroke hides thin characters such as 一."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from viewer.ui.versions.comparison import Paragraph, Row
from viewer.ui.versions.page import VersionPage


@pytest.mark.parametrize("within", [False, True])
def test_the_old_text_is_struck_out_within_the_new_one_alone(qapp: QApplication, within: bool) -> None:
    document = QTextDocument()
    page = VersionPage(document, "light")
    row = Row(Paragraph("paragraph", "第一版", ((1, 2),)), None)
    (page.write_within if within else page.write_beside)([row])
    struck, block = [], document.begin()
    while block.isValid():
        struck += [found.format.fontStrikeOut() for found in block.textFormats()]
        block = block.next()
    assert any(struck) == within
