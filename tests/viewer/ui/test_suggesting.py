"""What is offered while one types helps and never hinders: keys, composed text and focus stay the bar's."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from db.archive import Database
from db.records import Asked
from viewer.ui.search_bar import SearchBar
from viewer.ui.suggesting import Suggesting


@dataclass(frozen=True)
class Word:
    text: str
    kind: Literal["word", "person", "column", "newspaper"] = "word"
    articles: int = 1204


WORDS = (Word("tide"), Word("tidal power"), Word("潮汐电站"), Word("潮生", "person", 3))
RECENT = (Asked("灯塔"), Asked("潮汐", ("date:2031",)))


class Desk:
    """A window with a search bar, its suggestions, and what was asked of them."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.window, self.typed = QWidget(), list[str]()
        qtbot.addWidget(self.window)
        self.bar, self.other = SearchBar(self.window), QLineEdit(self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.bar)
        column.addWidget(self.other)
        self.window.resize(600, 500)
        self.window.show()
        self.bar.setFocus()
        qtbot.waitUntil(self.bar.hasFocus)
        self.recent: Sequence[Asked] = RECENT
        self.suggesting = Suggesting(self.bar, path, self.suggest, lambda: self.recent)
        self.queries, self.asked = list[str](), list[object]()
        self.bar.query_meant.connect(self.queries.append)
        self.suggesting.asked_chosen.connect(self.asked.append)

    def suggest(self, db: Database, typed: str, limit: int) -> Sequence[Word]:
        self.typed.append(typed)
        return [word for word in WORDS if word.text.startswith(typed)][:limit]

    @property
    def is_open(self) -> bool:
        return self.suggesting.popup.isVisible()

    @property
    def offered(self) -> list[str]:
        return [each.title for each in self.suggesting.list.offers.offers] if self.is_open else []


@pytest.fixture
def desk(qtbot: QtBot, sample_archive: Path) -> Iterator[Desk]:
    made = Desk(qtbot, sample_archive)
    yield made
    made.suggesting.close()
    made.bar.forget()


def commit(bar: SearchBar, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(bar, event)


def test_words_and_names_are_offered_for_the_last_word(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.bar, 'x -"ti')
    qtbot.waitUntil(lambda: desk.offered == ["tide", "tidal power"])
    assert desk.typed[-1] == "ti"
    assert desk.bar.text() == 'x -"ti' and desk.bar.hasFocus()
    offer = desk.suggesting.list.offers.offers[0]
    assert (offer.note, offer.kind, [(s.start, s.end) for s in offer.spans]) == ("1,204", "word", [(0, 2)])


def test_enter_means_what_is_typed_unless_an_offer_was_chosen(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.bar, "ti")
    qtbot.waitUntil(lambda: desk.is_open)
    qtbot.keyClick(desk.bar, Qt.Key.Key_Return)
    assert (desk.queries[-1], desk.bar.text(), desk.is_open) == ("ti", "ti", False)


def test_an_offer_takes_the_place_of_the_last_word(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.bar, "lamp -ti")
    qtbot.waitUntil(lambda: desk.is_open)
    qtbot.keyClick(desk.bar, Qt.Key.Key_Down)
    qtbot.keyClick(desk.bar, Qt.Key.Key_Down)
    qtbot.keyClick(desk.bar, Qt.Key.Key_Return)
    assert (desk.bar.text(), desk.queries[-1], desk.is_open) == ('lamp -"tidal power"', 'lamp -"tidal power"', False)


def test_an_offer_is_taken_by_a_click(qtbot: QtBot, desk: Desk) -> None:
    commit(desk.bar, "潮汐")
    qtbot.waitUntil(lambda: desk.offered == ["潮汐电站"])
    view = desk.suggesting.list
    where = view.visualRect(view.offers.index(0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (desk.bar.text(), desk.bar.hasFocus(), desk.queries[-1]) == ("潮汐电站", True, "潮汐电站")


def test_escape_closes_the_offers_and_nothing_else(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.bar, "ti")
    qtbot.waitUntil(lambda: desk.is_open)
    qtbot.keyClick(desk.bar, Qt.Key.Key_Escape)
    assert (desk.bar.text(), desk.is_open) == ("ti", False)


def test_the_arrows_leave_the_offers_at_both_ends(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.bar, "tid")
    qtbot.waitUntil(lambda: desk.is_open)
    qtbot.keyClick(desk.bar, Qt.Key.Key_Down)
    qtbot.keyClick(desk.bar, Qt.Key.Key_Up)
    assert desk.suggesting.list.offer is None and desk.is_open
    for _ in range(2):
        qtbot.keyClick(desk.bar, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.bar.list_wanted):
        qtbot.keyClick(desk.bar, Qt.Key.Key_Down)
    assert not desk.is_open


def test_nothing_is_offered_while_an_input_method_composes(qtbot: QtBot, desk: Desk) -> None:
    commit(desk.bar, "潮")
    qtbot.waitUntil(lambda: desk.is_open)
    QCoreApplication.sendEvent(desk.bar, QInputMethodEvent("xi", []))
    assert not desk.is_open
    asked = len(desk.typed)
    qtbot.waitUntil(lambda: desk.queries == ["潮"])
    assert (len(desk.typed), desk.is_open) == (asked, False)
    commit(desk.bar, "汐")
    qtbot.waitUntil(lambda: desk.offered == ["潮汐电站"])


def test_what_comes_too_late_is_not_shown(qtbot: QtBot, desk: Desk) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(db: Database, typed: str, limit: int) -> Sequence[Word]:
        begun.set()
        assert go_on.wait(10)
        return WORDS

    desk.suggesting._suggest = slow
    qtbot.keyClicks(desk.bar, "t")
    qtbot.waitUntil(begun.is_set)
    desk.suggesting._suggest = desk.suggest
    qtbot.keyClicks(desk.bar, "ida")
    go_on.set()
    qtbot.waitUntil(lambda: desk.offered == ["tidal power"])


def test_the_offers_go_with_the_focus_and_with_the_text(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClicks(desk.bar, "ti")
    qtbot.waitUntil(lambda: desk.is_open)
    desk.other.setFocus()
    qtbot.waitUntil(lambda: not desk.is_open)
    desk.bar.setFocus()
    qtbot.keyClicks(desk.bar, "d")
    qtbot.waitUntil(lambda: desk.is_open)
    desk.bar.clear()
    assert not desk.is_open


def test_the_empty_bar_offers_what_was_asked_lately(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.bar, Qt.Key.Key_Down)
    assert desk.offered == ["灯塔", "潮汐  date:2031"]
    qtbot.keyClick(desk.bar, Qt.Key.Key_Down)
    qtbot.keyClick(desk.bar, Qt.Key.Key_Down)
    qtbot.keyClick(desk.bar, Qt.Key.Key_Return)
    assert desk.asked == [RECENT[1]]
    desk.recent = ()
    with qtbot.waitSignal(desk.bar.list_wanted):
        qtbot.keyClick(desk.bar, Qt.Key.Key_Down)
