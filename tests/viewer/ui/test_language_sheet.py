from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db.search.query import parse
from viewer.ui import language
from viewer.ui.language_sheet import LanguageSheet, forms


@pytest.mark.parametrize("example", [example for example, _ in forms()])
def test_every_example_is_understood_as_it_is_explained(example: str) -> None:
    query = parse(example)
    assert not query.is_empty
    assert not query.literal


def test_an_example_can_be_tried(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = LanguageSheet(parent)
    first = sheet.findChildren(QPushButton, "example")[0]
    with qtbot.waitSignal(sheet.example_chosen) as told:
        first.click()
    assert told.args == [forms()[0][0]]


def test_the_sheet_speaks_the_language_of_the_window(qapp: QApplication) -> None:
    english = [means for _, means in forms()]
    translators = language.install(qapp, "zh_CN")
    try:
        chinese = [means for _, means in forms()]
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
        QLocale.setDefault(QLocale("en"))
    assert not set(english) & set(chinese)
