"""The palette leads to everything with a name or a day, the best first, and leaves the window as it was."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from pytestqt.qtbot import QtBot

from db.records import Asked, Hit, Span
from db.searches import SavedSearch
from viewer.ui.main_window import MainWindow
from viewer.ui.offered import Offer
from viewer.ui.palette import naming
from viewer.ui.palette.looking import Named
from viewer.ui.palette.palette import Palette


@pytest.fixture
def palette(qtbot: QtBot, window: MainWindow) -> Palette:
    """The palette of a window on the sample, open."""
    window.activateWindow()
    window.frame.results.setFocus()
    qtbot.waitUntil(window.frame.results.hasFocus)
    window.actions_.by_key["palette"].trigger()
    made = window.kept.palette
    qtbot.waitUntil(lambda: bool(made._newspapers))
    return made


def commit(palette: Palette, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(palette.field, event)


def offered(palette: Palette) -> list[tuple[str, str]]:
    return [(each.kind, each.title) for each in palette.list.offers.offers]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("2031-03-10", ("issue", "10 Mar 2031")),
        ("3月10日", ("issue", "10 Mar 2031")),
        ("山海", ("newspaper", "山海新报")),
        ("rebuild", ("command", "Rebuild the index")),
        ("dark", ("command", "Colours › Dark")),
    ],
)
def test_what_the_window_knows_is_offered_at_once(palette: Palette, typed: str, first: tuple[str, str]) -> None:
    commit(palette, typed)
    assert offered(palette)[0] == first
    assert palette.list.currentIndex().row() == 0
    assert offered(palette)[-1] == ("search", f"Search the archive for “{typed}”")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("潮汐电站", ("article", "潮汐电站夜里发出第一度电")),
        ("潮汐 夜里", ("article", "潮汐电站夜里发出第一度电")),
        ("潮生", ("person", "贺潮生")),
    ],
)
def test_people_and_articles_are_looked_for(
    qtbot: QtBot, palette: Palette, typed: str, wanted: tuple[str, str]
) -> None:
    commit(palette, typed)
    qtbot.waitUntil(lambda: wanted in offered(palette))
    assert offered(palette)[-1][0] == "search"


def test_any_text_is_fine(qtbot: QtBot, palette: Palette) -> None:
    for typed in ('"', ")", "AND", 'title:"', "%_\\", "-", "𠀀"):
        palette.field.clear()
        commit(palette, typed)
        qtbot.waitUntil(lambda: not palette._looking.is_looking)
        assert offered(palette)[-1][0] == "search"


def test_the_selection_stays_where_it_is_when_more_arrives(qtbot: QtBot, palette: Palette) -> None:
    commit(palette, "a")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    palette._looking.stop()
    chosen, row = palette.list.offer, palette.list.currentIndex().row()
    hit = Hit(1, 1, "山海新报", date(2031, 3, 10), "1", "article", "a", (Span(0, 1),), "", ())
    palette._add(Named((("a", 3),), (hit,)))
    assert (palette.list.offer, palette.list.currentIndex().row()) == (chosen, row)
    assert ("article", "a") in offered(palette)[row + 1 :]


def test_escape_gives_the_focus_back(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    assert palette.field.hasFocus()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.frame.results.hasFocus()


def test_it_closes_when_one_works_elsewhere(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    window.frame.tree.setFocus()
    qtbot.waitUntil(lambda: not palette.isVisible())
    assert window.frame.tree.hasFocus()


def test_its_keys_open_and_close_it(palette: Palette, window: MainWindow) -> None:
    window.actions_.by_key["palette"].trigger()
    assert not palette.isVisible()


@pytest.mark.parametrize(("typed", "kind"), [("2031-03-10", "issue"), ("山海", "newspaper")])
def test_an_issue_or_a_newspaper_is_opened(
    qtbot: QtBot, window: MainWindow, palette: Palette, typed: str, kind: str
) -> None:
    commit(palette, typed)
    offer = palette.list.offer
    assert offer is not None and offer.kind == kind
    window.opening.open_article(5)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.opening.current_article() == 1
    assert not palette.isVisible()


def test_an_article_is_opened(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    window.opening.open_article(5)
    commit(palette, "第一度电")
    qtbot.waitUntil(lambda: palette.list.offers.rowCount() > 1)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.opening.current_article() == 1


def test_a_command_is_given(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    commit(palette, "larger")
    zoom = window.frame.reader.zoom
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.frame.reader.zoom > zoom


def test_a_text_is_searched_for(qtbot: QtBot, window: MainWindow, palette: Palette) -> None:
    commit(palette, "潮水")
    qtbot.waitUntil(lambda: not palette._looking.is_looking)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    palette.list.select(palette.list.offers.rowCount() - 1)
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.frame.search_bar.text() == "潮水"
    qtbot.waitUntil(lambda: bool(window.kept.diary.recent))


def test_a_person_leads_to_a_search_for_what_they_wrote() -> None:
    (offer,) = naming.of_people([("钱“潮”生", 3)], ["潮"])
    assert offer.target == Asked("", ('person="钱“潮”生"',), "date")
    assert offer.spans == (Span(2, 3),)


def test_a_name_that_begins_so_stands_above_one_that_holds_it() -> None:
    saved = [SavedSearch(n, name, Asked(name), "", 3) for n, name in enumerate(("新潮汐", "潮汐电站", "潮汐"))]
    found = sorted(naming.of_saved(saved, ["潮汐"]), key=lambda each: -each.score)
    assert [each.title for each in found] == ["潮汐", "潮汐电站", "新潮汐"]
    assert naming.of_saved(saved, ["鲸"]) == []


@pytest.mark.parametrize(("also", "fits"), [("Print …", True), ("Export …", False)])
def test_what_is_called_otherwise_in_english_is_found_by_that_too(also: str, fits: bool) -> None:
    offer = naming.offer(["print"], "command", "打印", "", None, also)
    assert (offer is not None) == fits
    assert offer is None or (isinstance(offer, Offer) and offer.spans == ())
