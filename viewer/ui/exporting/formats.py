"""The formats as the window names them, in groups: documents to read, lists of citations, data for programs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette, QStandardItemModel
from PySide6.QtWidgets import QComboBox

from viewer.exporting.formats import FORMATS, Format, Kind
from viewer.ui.citing.choice import styles


def kinds() -> dict[Kind, str]:
    """What the groups are called, in their order."""
    translate = QCoreApplication.translate
    return {
        "document": translate("exporting", "Documents"),
        "picture": translate("exporting", "Pictures"),
        "references": translate("exporting", "Lists of citations"),
        "data": translate("exporting", "Data"),
    }


def named(made: Format) -> str:
    """What a format is called in the language of the window."""
    if made.kind == "references":
        return styles().get(_STYLES.get(made.name, made.name), made.label)
    translate = QCoreApplication.translate
    names = {
        "txt": translate("exporting", "Text"),
        "csv": translate("exporting", "Table of articles, CSV"),
        "xlsx": translate("exporting", "Table of articles, Excel"),
    }
    return names.get(made.name, made.label)


def fill(box: QComboBox) -> None:
    """Put all formats into a box, each group below a line with its name, which can't be chosen."""
    model = box.model()
    assert isinstance(model, QStandardItemModel)
    for kind, name in kinds().items():
        box.addItem(name)
        head = model.item(box.count() - 1)
        head.setEnabled(False)
        head.setForeground(box.palette().brush(QPalette.ColorRole.PlaceholderText))
        for each in FORMATS:
            if each.kind == kind:
                box.addItem(named(each), each.name)
    # The field shows what is chosen; a group's line is there for the list alone.
    box.setCurrentIndex(1)
    box.view().setTextElideMode(Qt.TextElideMode.ElideNone)


_STYLES = {"gbt": "gbt2025", "gbt2015": "gbt2015", "bib": "bibtex"}
"""Formats of lists whose style has another name."""
