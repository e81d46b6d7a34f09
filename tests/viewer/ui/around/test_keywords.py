"""The section of keywords and related articles: links for eye and keyboard, nothing where there is nothing."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.records import Keyword, Related
from viewer.ui.around.keywords import KeywordsSection

WORDS = (Keyword("潮汐", 0.8, 12), Keyword("R&D", 0.3, 2))
RELATED = (Related(7, "<b>灯塔</b>", "山海新报", date(2031, 3, 10), "2", ("潮汐",)),)


@pytest.fixture
def section(qtbot: QtBot) -> KeywordsSection:
    made = KeywordsSection()
    qtbot.addWidget(made)
    made.put(WORDS, RELATED)
    made.show()
    return made


def _label(section: KeywordsSection, name: str) -> QLabel:
    found = section.findChild(QLabel, name)
    assert found is not None
    return found


def test_a_word_or_an_article_is_chosen_by_the_keyboard(section: KeywordsSection, qtbot: QtBot) -> None:
    words, articles = _label(section, "keywordLinks"), _label(section, "relatedLinks")
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    words.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(section.word_chosen) as word:
        qtbot.keyClick(words, Qt.Key.Key_Tab)
        qtbot.keyClick(words, Qt.Key.Key_Return)
    assert word.args == ["潮汐"]
    articles.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(section.article_chosen) as article:
        qtbot.keyClick(articles, Qt.Key.Key_Tab)
        qtbot.keyClick(articles, Qt.Key.Key_Return)
    assert article.args == [7]


def test_what_is_printed_is_no_markup_and_the_source_stands_below(section: KeywordsSection) -> None:
    shown = _label(section, "relatedLinks").text()
    assert "&lt;b&gt;灯塔" in shown
    assert "山海新报 · 10 Mar 2031 · p. 2" in shown


def test_nothing_is_shown_of_nothing(section: KeywordsSection) -> None:
    section.put((), RELATED)
    assert _label(section, "keywordLinks").isHidden()
    assert not _label(section, "relatedLinks").isHidden()
    section.put((), ())
    assert all(label.isHidden() for label in section.findChildren(QLabel))
