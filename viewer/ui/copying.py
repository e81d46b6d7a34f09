"""Texts for clipboard and drags, rich and plain, in objects that Qt makes itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QStandardItem, QStandardItemModel

if TYPE_CHECKING:
    from viewer.exporting.copied import Copied


def mime_data(copied: Copied) -> QMimeData:
    """What is copied as text/html and text/plain.

    A QMimeData made in Python outlives the application, as the clipboard's, and ends it with a fault: this one is made
    by a model of Qt and emptied.
    """
    model = QStandardItemModel()
    model.appendRow(QStandardItem())
    made = model.mimeData([model.index(0, 0)])
    for kind in made.formats():
        made.removeFormat(kind)
    made.setHtml(copied.html)
    made.setText(copied.plain)
    return made
