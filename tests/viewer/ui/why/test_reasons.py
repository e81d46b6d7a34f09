"""Reasons in words: which words of a search stand where in an article, and what would find something."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.records import Asked
from db.search.find import Result
from db.search.query import parse
from db.search.why import Found, Loosening, Relaxation
from viewer import messages
from viewer.ui.why import phrases
from viewer.ui.why.no_hits import NoHits
from viewer.ui.why.way_back import WayBack
from viewer.ui.why.why_line import WhyLine

LOOSER = (
    Relaxation(Asked("潮汐"), "without_filter", 'column="要闻"', 1200),
    Relaxation(Asked("潮汐 OR 火星"), "any_of", "潮汐 火星", 1),
)


@pytest.fixture
def no_hits(qtbot: QtBot) -> NoHits:
    made = NoHits()
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.begin()
    return made


def title(pane: NoHits) -> str:
    return pane.findChild(QLabel, "noHitsTitle").text()


@pytest.mark.parametrize(
    ("kind", "removed", "said"),
    [
        ("without_term", "火星", "Without “火星”"),
        ("without_term", "长" * 80, f"Without “{'长' * 59}…”"),
        ("without_filter", 'column="要闻"', "Without Column: 要闻"),
        ("without_filter", '-column="要闻"', "With Column: 要闻 as well"),
        ("without_filter", "潮汐 OR 风暴", "Without 潮汐 OR 风暴"),
        ("without_filters", "", "Without any filter"),
        ("words", "潮水 发电站", "All of the words, one by one: 潮水 发电站"),
        ("substring", "", "Also inside longer words"),
        ("any_of", "潮汐 火星", "Any of the words"),
    ],
)
def test_looser_questions_are_said_in_words(kind: Loosening, removed: str, said: str) -> None:
    assert phrases.relaxation(Relaxation(Asked(""), kind, removed, 1)) == said


def test_a_looser_question_is_a_click_away(qtbot: QtBot, no_hits: NoHits) -> None:
    no_hits.show_relaxations(LOOSER)
    assert title(no_hits) == "This would find something:"
    assert no_hits.lines[0].accessibleName().startswith("Without Column: 要闻 — 1,200 ")
    with qtbot.waitSignal(no_hits.asked) as told:
        qtbot.keyClick(no_hits.lines[1], Qt.Key.Key_Space)
    assert told.args == [Asked("潮汐 OR 火星")]


def test_looking_for_looser_questions_is_said_only_when_it_takes_long(qtbot: QtBot, no_hits: NoHits) -> None:
    assert title(no_hits) == ""
    qtbot.waitUntil(lambda: title(no_hits) == "Looking for what would find something …")
    no_hits.show_relaxations(())
    assert (title(no_hits), no_hits.lines) == ("", ())


def test_looser_questions_go_with_the_search(no_hits: NoHits) -> None:
    no_hits.show_relaxations(LOOSER)
    no_hits.leave()
    assert (no_hits.isVisible(), no_hits.lines) == (False, ())


def test_where_words_stand_is_said_in_a_line(qtbot: QtBot) -> None:
    line = WhyLine()
    qtbot.addWidget(line)
    line.show_found(
        (Found("高新技术", (("headline", 1), ("body", 1234))), Found("风暴", ()), Found("潮", (("deck", 1),)))
    )
    assert line.text() == "Why this hit — 高新技术: headline 1×, text 1,234×; 潮: deck 1×"
    assert line.isVisible()
    line.show_found(())
    assert not line.isVisible()


def test_of_many_words_the_first_are_told() -> None:
    said = phrases.found([Found(f"词{n}", (("body", 1),)) for n in range(9)])
    assert said.endswith("词5: text 1× …")


def result(asked: Asked, words: tuple[str, ...] = ()) -> Result:
    return Result(asked, parse(asked.text), 3, (), 12, words)


def test_words_that_were_searched_one_by_one_lead_back_to_what_was_typed(qtbot: QtBot) -> None:
    line = WayBack()
    qtbot.addWidget(line)
    asked = Asked("潮水发电站", ('column="要闻"',), "date")
    line.show_result(result(asked, ("潮水", "发电站")))
    assert line.toolTip() == 'Search exactly "潮水发电站"'
    with qtbot.waitSignal(line.asked) as told:
        line.click()
    assert told.args == [Asked('"潮水发电站"', ('column="要闻"',), "date")]
    line.show_result(result(Asked("潮水")))
    assert not line.isVisible()


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.0, "<\u00a00.01\u00a0s"), (0.014, "0.01\u00a0s"), (2.345, "2.35\u00a0s"), (1234.4, "1,234\u00a0s")],
)
def test_a_result_says_how_long_it_took(seconds: float, said: str) -> None:
    assert messages.result_note(result(Asked("潮水")), seconds) == f"12 articles searched, all indexed, {said}"


def test_a_result_says_how_its_text_was_read() -> None:
    found = result(Asked("潮水发电站"), ("潮水", "发电站"))
    read = "Not found as typed; searched for articles with all of: 潮水 发电站"
    assert messages.result_note(found, 0.02).splitlines()[1:] == [read]
    assert messages.result_line(found) == f"Found in 3 of 12 articles, all indexed — {read}"
