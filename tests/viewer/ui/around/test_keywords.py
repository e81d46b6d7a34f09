"""Keywords and related articles: links for eye and keyboard, nothing where there is nothing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.records import Keyword, Related
from viewer.ui.around.keywords import Keywords
from viewer.ui.around.related import RelatedArticles

WORDS = (Keyword("潮汐", 0.8, 12), Keyword("R&D", 0.3, 2))
RELATED = (Related(7, "<b>灯塔</b>", "山海新报", date(2031, 3, 10), "2", ("潮汐",)),)


def test_a_word_is_chosen_by_the_keyboard(qtbot: QtBot) -> None:
    section = Keywords()
    qtbot.addWidget(section)
    assert section.put(1, WORDS) == "Keywords: 潮汐 R&D"
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    section.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(section.word_chosen) as word:
        qtbot.keyClick(section.rows[0], Qt.Key.Key_Tab)
        qtbot.keyClick(section.rows[0], Qt.Key.Key_Return)
    assert word.args == ["潮汐"]


def test_an_article_is_chosen_by_the_keyboard(qtbot: QtBot) -> None:
    section = RelatedArticles()
    qtbot.addWidget(section)
    assert section.put(1, RELATED).startswith("1 related article")
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    (row,) = section.rows
    row.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(section.article_chosen) as article:
        qtbot.keyClick(row, Qt.Key.Key_Tab)
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert article.args == [7]


def test_what_is_printed_is_no_markup_and_the_source_stands_below(qtbot: QtBot) -> None:
    section = RelatedArticles()
    qtbot.addWidget(section)
    section.put(1, RELATED)
    shown = section.rows[0].text()
    assert "&lt;b&gt;灯塔" in shown
    assert "山海新报 · 10 Mar 2031 · p. 2 · 潮汐" in shown


def test_nothing_is_said_of_nothing(qtbot: QtBot) -> None:
    for section in (Keywords(), RelatedArticles()):
        qtbot.addWidget(section)
        assert section.put(1, ()) == ""
