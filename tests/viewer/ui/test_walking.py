"""Walking: through marks and hits, behind those that were fetched, forth and back, and what is said on the way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from db import issues
from db.records import Asked
from db.search import find
from tests.papers import article, issue
from viewer.ui import searching
from viewer.ui.main_window import MainWindow

FIRST = date(2031, 3, 1)


@pytest.fixture
def walker(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Five issues with an article each that holds a word twice, two hits fetched at once, none of them open."""
    monkeypatch.setattr(searching, "PAGE", 2)
    for number in range(5):
        issues.store(window.db, issue(article("螺号响，螺号停。"), day=FIRST - timedelta(number), title="山海新报"))
    with qtbot.waitSignal(window.searching.found):
        window.finding.ask(Asked("螺号", sort="date"))
    return window


def said(window: MainWindow) -> str:
    return window.statusBar().currentMessage()


def press(window: MainWindow, qtbot: QtBot, key: str, *, until: str) -> None:
    window.actions_.by_key[key].trigger()
    qtbot.waitUntil(lambda: said(window) == until)


def test_forth_through_all_hits_and_back(walker: MainWindow, qtbot: QtBot) -> None:
    places = [f"Mention {n} of 2 · article {hit} of 5" for hit in range(1, 6) for n in (1, 2)]
    for place in places:
        press(walker, qtbot, "next_hit", until=place)
    press(walker, qtbot, "next_hit", until="This is the last hit.")
    for place in reversed(places[:-1]):
        press(walker, qtbot, "previous_hit", until=place)
    press(walker, qtbot, "previous_hit", until="This is the first hit.")
    assert walker.opening.current_article() == walker.frame.result_model.rows[0].article


@pytest.fixture
def slow_hits(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """More hits that come no sooner than they are let."""
    come, more = threading.Event(), find.more

    def slow(*asked: Any) -> Any:
        come.wait(10)
        return more(*asked)

    monkeypatch.setattr(find, "more", slow)
    yield come
    come.set()


def to_the_end_of_those_fetched(walker: MainWindow, qtbot: QtBot) -> None:
    for place in ("1 of 2 · article 1", "2 of 2 · article 1", "1 of 2 · article 2", "2 of 2 · article 2"):
        press(walker, qtbot, "next_hit", until=f"Mention {place} of 5")


def test_keys_that_are_hit_faster_than_hits_come_lead_no_further_than_one(
    slow_hits: threading.Event, walker: MainWindow, qtbot: QtBot
) -> None:
    to_the_end_of_those_fetched(walker, qtbot)
    for _ in range(3):
        press(walker, qtbot, "next_hit", until="Fetching more hits …")
    slow_hits.set()
    qtbot.waitUntil(lambda: said(walker) == "Mention 1 of 2 · article 3 of 5")


def test_marks_are_walked_in_the_article_alone(walker: MainWindow, qtbot: QtBot) -> None:
    press(walker, qtbot, "next_hit", until="Mention 1 of 2 · article 1 of 5")
    press(walker, qtbot, "next_mark", until="Mention 2 of 2 · article 1 of 5")
    press(walker, qtbot, "next_mark", until="This is the last place in the article; F4 goes on to the next hit.")
    press(walker, qtbot, "previous_mark", until="Mention 1 of 2 · article 1 of 5")
    press(
        walker, qtbot, "previous_mark",
        until="This is the first place in the article; Shift+F4 goes back to the hit before.",
    )  # fmt: skip


def test_a_walk_goes_on_from_the_article_that_is_read(walker: MainWindow, qtbot: QtBot) -> None:
    walker.opening.open_article(walker.frame.result_model.rows[1].article)
    assert said(walker) == "Mention 1 of 2 · article 2 of 5"
    walker.frame.results.clearSelection()
    press(walker, qtbot, "previous_hit", until="Mention 2 of 2 · article 1 of 5")


def test_an_article_that_is_no_hit_is_left_for_the_first(walker: MainWindow, qtbot: QtBot) -> None:
    walker.opening.open_article(1)
    press(walker, qtbot, "next_hit", until="Mention 1 of 2 · article 1 of 5")


def test_hits_without_a_mark_are_counted_all_the_same(walker: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(walker.searching.found):
        walker.finding.ask(Asked("date:2031-03-01 OR date:2031-02-28", sort="date"))
    press(walker, qtbot, "next_hit", until="article 1 of 2")
    press(walker, qtbot, "next_hit", until="article 2 of 2")
    press(walker, qtbot, "next_hit", until="This is the last hit.")


def test_out_of_a_search_the_list_is_walked_without_a_word(walker: MainWindow, qtbot: QtBot) -> None:
    walker.listing.leave_search()
    walker.listing.list_issue(1)
    walker.frame.results.step(1)
    walker.actions_.by_key["next_hit"].trigger()
    assert walker.opening.current_article() == 2
    for _ in range(20):
        walker.actions_.by_key["next_hit"].trigger()
    assert (walker.opening.current_article(), said(walker)) == (12, "")


def test_what_is_looked_for_in_the_article_is_no_mention(walker: MainWindow, qtbot: QtBot) -> None:
    press(walker, qtbot, "next_hit", until="Mention 1 of 2 · article 1 of 5")
    walker.actions_.by_key["find"].trigger()
    walker.frame.find_bar.text_meant.emit("响")
    assert said(walker) == "Mark 1 of 2"


def test_another_search_takes_the_place_of_a_step_that_waits(
    slow_hits: threading.Event, walker: MainWindow, qtbot: QtBot
) -> None:
    to_the_end_of_those_fetched(walker, qtbot)
    press(walker, qtbot, "next_hit", until="Fetching more hits …")
    with qtbot.waitSignal(walker.searching.found):
        walker.finding.ask(Asked("潮水"))
        # The list, which still shows the hits before, may want more of them at any moment.
        walker.searching.more(2)
    slow_hits.set()
    press(walker, qtbot, "next_hit", until="Mention 1 of 3 · article 1 of 1")
