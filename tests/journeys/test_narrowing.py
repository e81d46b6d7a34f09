"""A search is narrowed by what its hits have, widened pill by pill, and says why there are hits or none."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db import archive
from db.records import Asked
from viewer.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def tags(sample_archive: Path) -> None:
    """Tables of tags, where the archive has none yet."""
    with closing(archive.create_or_open(sample_archive)) as db:
        db.execute("CREATE TABLE IF NOT EXISTS tag(id INTEGER PRIMARY KEY, name TEXT)")
        db.execute("CREATE TABLE IF NOT EXISTS article_tag(article INTEGER, tag INTEGER)")


def _search(window: MainWindow, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        window.frame.search_bar.setText(text)


def _articles(window: MainWindow) -> set[int]:
    return {row.article for row in window.frame.result_model.rows}


def _click_value(window: MainWindow, qtbot: QtBot, name: str, modifier: Qt.KeyboardModifier) -> None:
    tree = window.frame.facets.tree
    qtbot.waitUntil(lambda: tree.index_of("person", name).isValid(), timeout=5000)
    tree.scrollTo(tree.index_of("person", name))
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        place = tree.visualRect(tree.index_of("person", name)).center()
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def _with_facets(window: MainWindow, qtbot: QtBot, text: str) -> None:
    window.resize(1280, 860)
    _search(window, qtbot, text)
    window.actions_.by_key["facets"].trigger()


def test_a_search_is_narrowed_and_widened(window: MainWindow, qtbot: QtBot) -> None:
    _with_facets(window, qtbot, "的")
    assert len(_articles(window)) == 9
    _click_value(window, qtbot, "苏晚", Qt.KeyboardModifier.NoModifier)
    assert _articles(window) == {3, 9}
    assert [pill.text() for pill in window.frame.pills.pills] == ["Person: 苏晚"]
    assert window.frame.facet_button.text() == "1"
    pill = window.frame.pills.pills[0]
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        qtbot.keyClick(pill, Qt.Key.Key_Delete)
    _click_value(window, qtbot, "苏晚", Qt.KeyboardModifier.AltModifier)
    assert len(_articles(window)) == 7
    assert [pill.text() for pill in window.frame.pills.pills] == ["without Person: 苏晚"]


def test_a_text_typed_within_filters_keeps_them_and_no_hits_offer_a_way_out(window: MainWindow, qtbot: QtBot) -> None:
    _with_facets(window, qtbot, "的")
    _click_value(window, qtbot, "苏晚", Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        window.frame.search_bar.setText("渔船")
    assert _articles(window) == set()
    qtbot.waitUntil(lambda: bool(window.frame.no_hits.lines), timeout=5000)
    line = window.frame.no_hits.lines[0]
    assert line.accessibleName().startswith("Without Person: 苏晚 — 1 ")
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        line.click()
    assert _articles(window) == {4}
    assert not window.frame.no_hits.isVisible()
    assert not window.frame.pills.isVisible()


def test_words_and_places_say_why_an_article_is_a_hit(window: MainWindow, qtbot: QtBot) -> None:
    _search(window, qtbot, "潮")
    window.frame.results.step(1)
    qtbot.waitUntil(window.frame.why_line.isVisible, timeout=5000)
    assert window.frame.why_line.text().startswith("Why this hit — 潮: headline 1×")
    qtbot.keyClick(window.frame.search_bar, Qt.Key.Key_Escape)
    assert not window.frame.why_line.isVisible()


def test_facets_go_with_the_search_and_their_place_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 860)
    qtbot.waitUntil(lambda: window.frame.sizes()[0] > 0)
    before = window.frame.sizes()
    _with_facets(window, qtbot, "的")
    assert window.frame.facets_shown
    qtbot.waitUntil(lambda: window.frame.facets.tree.index_of("person", "苏晚").isValid(), timeout=5000)
    qtbot.keyClick(window.frame.search_bar, Qt.Key.Key_Escape)
    assert not window.frame.facets_shown
    assert not window.frame.facet_button.isVisible()
    qtbot.waitUntil(lambda: window.frame.sizes() == before)
    assert window.settings.get("facets/shown", False)
    _search(window, qtbot, "潮")
    assert window.frame.facets_shown


def test_a_narrow_window_folds_the_facets_away_until_they_are_wanted(window: MainWindow, qtbot: QtBot) -> None:
    _with_facets(window, qtbot, "的")
    window.resize(900, 700)
    assert not window.frame.facets_shown
    window.frame.facet_button.click()
    assert window.frame.facets_shown
    assert window.frame.results.isVisible()
    window.resize(1280, 860)
    assert window.frame.facets_shown


def test_folding_facets_out_needs_a_search(window: MainWindow) -> None:
    window.actions_.by_key["facets"].trigger()
    assert not window.frame.facets_shown
    assert window.statusBar().currentMessage() == "Search first: facets count what the hits have."


def test_the_last_filter_of_a_search_without_text_leads_out_of_it(window: MainWindow, qtbot: QtBot) -> None:
    listed = window.frame.listed.title
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        window.finding.narrow('person="苏晚"')
    assert _articles(window) == {3, 9}
    pill = window.frame.pills.pills[0]
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton, pos=QPoint(pill.width() - pill.height() // 2, pill.height() // 2))
    assert window.frame.listed.title == listed
    assert window.finding.now is None


def test_what_is_asked_elsewhere_stands_in_the_search_bar(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        window.finding.ask(Asked("渔船", ('person="江临"',)))
    assert window.frame.search_bar.text() == "渔船"
    assert window.findChild(QLabel, "listTitle").text() == "1 article found"
    assert window.findChild(QLabel, "listNote").text().startswith("12 articles searched, all indexed, ")
    qtbot.keyClick(window.frame.search_bar, Qt.Key.Key_Escape)
    assert window.finding.now is None
