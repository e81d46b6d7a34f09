"""A reader highlights what is read as on paper, finds it again, and loses none of it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QTextFormat
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from db import archive, articles, highlights
from db.highlights import Highlight
from db.records import Mark
from viewer.app import Program
from viewer.ui import jobs
from viewer.ui.main_window import MainWindow
from viewer.ui.results import SIGNS_ROLE
from viewer.ui.tokens import COLOURS, PENS

WORDS, MORE = "控制室里没有人鼓掌", "搪瓷杯"


def _press(window: MainWindow, key: str) -> None:
    window.actions_.by_key[key].trigger()


def _select(window: MainWindow, text: str, *, to: str = "") -> None:
    """Select a text of the article, or from it to another."""
    reader = window.frame.reader
    cursor = reader.document().find(text)
    assert not cursor.isNull(), text
    if to:
        start = cursor.selectionStart()
        end = reader.document().find(to, cursor).selectionEnd()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)


def _put_cursor(window: MainWindow, text: str) -> None:
    cursor = window.frame.reader.document().find(text)
    cursor.setPosition(cursor.selectionStart() + 1)
    window.frame.reader.setTextCursor(cursor)


def _kept(window: MainWindow, number: int = 1) -> list[tuple[str, str]]:
    return [(each.text, each.colour) for each in highlights.of_article(window.db, number)]


def _listed(window: MainWindow) -> list[str]:
    model = window.frame.highlights.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _painted(window: MainWindow) -> list[tuple[str, str]]:
    """What is painted in the reader, each with the colour of its ground."""
    selections = window.frame.reader.extraSelections()
    return [(each.cursor.selectedText(), each.format.background().color().name()) for each in selections]


def _signs(window: MainWindow) -> list[str]:
    model = window.frame.result_model
    return [model.index(row).data(SIGNS_ROLE) for row in range(model.rowCount())]


def _undo(window: MainWindow, qtbot: QtBot) -> None:
    button = next(each for each in window.frame.notice.findChildren(QPushButton) if each.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _menu(window: MainWindow, text: str) -> QMenu:
    """The reader's menu at a text."""
    reader = window.frame.reader
    cursor = reader.document().find(text)
    cursor.setPosition(cursor.selectionStart() + 1)
    where = reader.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, reader.viewport().mapToGlobal(where))
    QApplication.sendEvent(reader.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _choose(menu: QMenu, text: str) -> None:
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.close()


def test_highlighting_recolouring_removing_and_taking_back(window: MainWindow, qtbot: QtBot) -> None:
    strip = window.frame.strip
    _select(window, WORDS)
    _press(window, "highlight")
    qtbot.waitUntil(lambda: _painted(window) == [(WORDS, PENS["light"]["yellow"].ground.lower())])
    assert _kept(window) == [(WORDS, "yellow")]
    assert not window.frame.reader.textCursor().hasSelection()
    qtbot.waitUntil(lambda: _signs(window)[0] == "▬")
    assert strip.highlights.text() == "Highlights 1"

    _put_cursor(window, WORDS)
    _press(window, "highlight_green")
    qtbot.waitUntil(lambda: _kept(window) == [(WORDS, "green")])
    # The colour that was used last is the pen's from now on.
    _select(window, MORE)
    _press(window, "highlight")
    qtbot.waitUntil(lambda: _kept(window) == [(WORDS, "green"), (MORE, "green")])

    _select(window, "里没有人")
    with qtbot.waitSignal(window.highlighting.keeping.taken_away):
        _press(window, "unhighlight")
    assert _kept(window) == [("控制室", "green"), ("鼓掌", "green"), (MORE, "green")]
    assert window.frame.notice.text == "1 highlight removed."
    _undo(window, qtbot)
    qtbot.waitUntil(lambda: _kept(window) == [(WORDS, "green"), (MORE, "green")])

    _put_cursor(window, MORE)
    with qtbot.waitSignal(window.highlighting.keeping.taken_away):
        _press(window, "unhighlight")
    assert _kept(window) == [(WORDS, "green")]
    _undo(window, qtbot)
    green = PENS["light"]["green"].ground.lower()
    qtbot.waitUntil(lambda: _painted(window) == [(WORDS, green), (MORE, green)])


def test_a_selection_over_the_whole_head_is_highlighted_part_by_part(window: MainWindow, qtbot: QtBot) -> None:
    article = articles.get(window.db, 1)
    _select(window, "夜里发出", to="控制室")
    _press(window, "highlight_blue")
    qtbot.waitUntil(lambda: len(_kept(window)) == 4)
    parts = [(each.part, each.text) for each in highlights.of_article(window.db, 1)]
    assert parts[0] == ("headline", "夜里发出第一度电")
    assert parts[1] == ("deck", article.deck)
    assert parts[2] == ("byline", (article.byline or "").lstrip("► "))
    assert parts[3][1].endswith("控制室")
    qtbot.waitUntil(lambda: len(_painted(window)) == 4)


def test_where_nothing_is_selected_it_says_so(window: MainWindow) -> None:
    window.frame.reader.moveCursor(QTextCursor.MoveOperation.End)
    _press(window, "highlight")
    assert window.statusBar().currentMessage() == "Select a passage of the article first."
    _press(window, "unhighlight")
    assert window.statusBar().currentMessage() == "There is no highlight here."


def test_what_is_found_is_highlighted_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.frame.reader.find_text(MORE)
    _press(window, "highlight_red")
    qtbot.waitUntil(lambda: _kept(window) == [(MORE, "red")])
    # Now one stands in it: another colour takes its place.
    qtbot.waitUntil(lambda: _listed(window) == [MORE])
    _press(window, "highlight_blue")
    qtbot.waitUntil(lambda: _kept(window) == [(MORE, "blue")])


def test_marks_of_a_search_and_highlights_are_both_seen(window: MainWindow, qtbot: QtBot) -> None:
    _select(window, "潮汐电站夜里")
    _press(window, "highlight_red")
    qtbot.waitUntil(lambda: len(_painted(window)) == 1)
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        window.finding.ask_text("电站")
    window.frame.results.go_to(0)
    shared = [each for each in window.frame.reader.extraSelections() if each.cursor.selectedText() == "电站"]
    first = [each for each in shared if each.cursor.selectionStart() == shared[0].cursor.selectionStart()]
    assert len(first) == 2
    over = first[-1].format
    assert over.background().color().name() == COLOURS["light"].current_mark.lower()
    assert over.property(QTextFormat.Property.TextUnderlineColor).name() == PENS["light"]["red"].line.lower()


def test_the_menu_offers_colours_for_a_selection_and_for_a_highlight(window: MainWindow, qtbot: QtBot) -> None:
    texts = [each.text() for each in _menu(window, MORE).actions()]
    QApplication.activePopupWidget().close()
    assert "Highlight yellow" not in texts
    _select(window, WORDS)
    menu = _menu(window, WORDS)
    texts = [each.text() for each in menu.actions()]
    assert texts[:5] == ["Highlight yellow", "Highlight green", "Highlight blue", "Highlight red", ""]
    _choose(menu, "Highlight blue")
    qtbot.waitUntil(lambda: _kept(window) == [(WORDS, "blue")])
    qtbot.waitUntil(lambda: len(_painted(window)) == 1)
    menu = _menu(window, WORDS)
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Highlight blue"]
    _choose(menu, "Highlight red")
    qtbot.waitUntil(lambda: _kept(window) == [(WORDS, "red")])
    _choose(_menu(window, WORDS), "Remove highlight")
    qtbot.waitUntil(lambda: _kept(window) == [])


def test_the_list_leads_to_a_highlight_and_removes_it(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 600)
    _select(window, "它在使劲")
    _press(window, "highlight")
    qtbot.waitUntil(lambda: _listed(window) == ["它在使劲"])
    assert not window.frame.highlights.isVisible()
    _press(window, "highlights")
    assert window.frame.highlights.isVisible()
    bar = window.frame.reader.verticalScrollBar()
    bar.setValue(0)
    view = window.frame.highlights.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center())
    assert bar.value() > 0
    cursor = window.frame.reader.textCursor()
    assert window.frame.reader.document().find("它在使劲").selectionStart() == cursor.position()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: _listed(window) == [])
    assert window.frame.highlights.isVisible()


def test_all_of_an_article_are_copied_with_their_source(window: MainWindow, qtbot: QtBot) -> None:
    _press(window, "copy_highlights")
    assert window.statusBar().currentMessage() == "There is no highlight here."
    for words in (MORE, WORDS):
        _select(window, words)
        _press(window, "highlight")
    qtbot.waitUntil(lambda: len(_listed(window)) == 2)
    _press(window, "copy_highlights")
    title, first, second, source = QApplication.clipboard().text().splitlines()
    assert (title, first.strip(), second.strip()) == ("潮汐电站夜里发出第一度电", WORDS, MORE)
    assert source.startswith("《山海新报》2031年3月10日")
    assert window.statusBar().currentMessage() == "2 highlights copied."


def test_all_that_is_highlighted_is_found_from_the_sidebar(window: MainWindow, qtbot: QtBot) -> None:
    button = window.frame.tags.highlighted
    assert not button.isVisibleTo(window.frame.tags)
    for _ in range(2):
        reading = window.frame.reader.reading
        assert reading is not None
        cursor = window.frame.reader.document().find(reading.article.blocks[0].text[:4])
        window.frame.reader.setTextCursor(cursor)
        with qtbot.waitSignal(window.highlighting.keeping.counted):
            _press(window, "highlight")
        _press(window, "next_article")
    qtbot.waitUntil(lambda: button.isVisibleTo(window.frame.tags) and button.text() == "2 articles with highlights")
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        button.click()
    assert window.frame.result_model.rowCount() == 2


def test_they_are_there_at_the_next_start_and_after_an_undone_import(
    program: Program, window: MainWindow, qtbot: QtBot, sample_archive: Path
) -> None:
    _select(window, WORDS)
    _press(window, "highlight")
    # Not a moment is waited for.
    program.close()
    with closing(archive.connect(sample_archive)) as db:
        assert [each.text for each in highlights.of_article(db, 1)] == [WORDS]
    assert program.open(sample_archive)
    again = program.window
    assert again is not None
    assert _painted(again) == [(WORDS, PENS["light"]["yellow"].ground.lower())]
    with qtbot.waitSignal(again.importing.undone, timeout=20_000):
        again.importing.undo(1)
    qtbot.waitUntil(lambda: again.frame.tags.gone.isVisibleTo(again.frame.tags))
    assert highlights.count(again.db) == 0
    again.frame.tags.gone.click()
    assert WORDS in again.frame.notice.details


def test_one_whose_words_are_gone_is_listed_and_not_painted(
    program: Program, qtbot: QtBot, sample_archive: Path
) -> None:
    gone = Highlight(0, 1, "block", 0, 0, 4, "从前的话", "red", "2031-03-11T08:30:00+00:00")
    with closing(archive.connect(sample_archive)) as db:
        highlights.put_back(db, [gone])
        highlights.add(db, 1, [(Mark("headline", None, 0, 4), "潮汐电站")], "blue")
    assert program.open(sample_archive)
    window = program.window
    assert window is not None
    window.opening.open_article(1)
    assert _listed(window) == ["潮汐电站", "从前的话 — no longer in the text"]
    assert [text for text, _ in _painted(window)] == ["潮汐电站"]


@pytest.mark.parametrize("scheme", ["light", "sepia", "dark"])
def test_another_scheme_has_other_inks(window: MainWindow, qtbot: QtBot, scheme: str) -> None:
    _select(window, WORDS)
    _press(window, "highlight_green")
    qtbot.waitUntil(lambda: len(_painted(window)) == 1)
    action = next(each for each in window.actions_.submenus["theme"].actions() if each.text().lower() == scheme)
    action.trigger()
    assert _painted(window) == [(WORDS, PENS[scheme]["green"].ground.lower())]  # type: ignore[index]


def test_a_busy_archive_is_said_so_and_nothing_is_lost(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_archive: Path
) -> None:
    monkeypatch.setattr(archive, "_BUSY_SECONDS", 0.02)
    with closing(archive.connect(sample_archive)) as importer, archive.transaction(importer):
        _select(window, WORDS)
        with qtbot.waitSignal(window.highlighting.keeping.delayed):
            _press(window, "highlight")
        assert window.statusBar().currentMessage().startswith("The archive is being written")
        _select(window, MORE)
        _press(window, "highlight_red")
    qtbot.waitUntil(lambda: window.statusBar().currentMessage() == "What had waited is written.")
    jobs.wait_for_all()
    assert _kept(window) == [(WORDS, "yellow"), (MORE, "red")]
