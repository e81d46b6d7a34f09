"""The pane of facets: values chosen and left out by mouse and by key, and what it says while it counts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from db.records import Facet, FacetValue
from viewer.ui.facets.delegate import sign_of
from viewer.ui.facets.pane import FacetPane
from viewer.ui.facets.rows import FEW

LEFT, NONE, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier

FACETS = (
    Facet("year", (FacetValue("2031", 7),), 1),
    Facet("month", (FacetValue("2031-03", 4), FacetValue("2031-02", 3)), 2),
    Facet("column", tuple(FacetValue(f"栏目{n}", 1300 - n) for n in range(20)), 120),
    Facet("person", (FacetValue("钱潮生", 2), FacetValue("周原", 1)), 2),
    Facet("tag", (), 0),
)


class Heard:
    """What a pane told, in order."""

    def __init__(self, pane: FacetPane) -> None:
        self.told: list[tuple[str, str]] = []
        for name in ("included", "excluded", "dropped"):
            getattr(pane, name).connect(lambda text, name=name: self.told.append((name, text)))


@pytest.fixture
def pane(qtbot: QtBot) -> FacetPane:
    made = FacetPane()
    qtbot.addWidget(made)
    made.resize(220, 900)
    made.show_facets(FACETS, ())
    made.show()
    made.tree.setFocus()
    return made


@pytest.fixture
def heard(pane: FacetPane) -> Heard:
    return Heard(pane)


def place(pane: FacetPane, field: str, value: str) -> QPoint:
    index = pane.tree.index_of(field, value)  # type: ignore[arg-type]
    assert index.isValid()
    return pane.tree.visualRect(index).center()


def click(qtbot: QtBot, pane: FacetPane, point: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(pane.tree.viewport(), LEFT, modifier, point)


def texts(pane: FacetPane) -> list[str]:
    model = pane.tree.model()
    found = []

    def walk(parent: QModelIndex) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found.append(str(index.data()))
            walk(index)

    walk(QModelIndex())
    return found


def note(pane: FacetPane) -> str:
    return pane.findChild(QLabel, "facetNote").text()


def test_a_click_shows_only_the_hits_with_a_value(qtbot: QtBot, pane: FacetPane, heard: Heard) -> None:
    click(qtbot, pane, place(pane, "column", "栏目1"))
    assert heard.told == [("included", 'column="栏目1"')]


def test_a_click_with_alt_or_on_the_sign_leaves_a_value_out(qtbot: QtBot, pane: FacetPane, heard: Heard) -> None:
    click(qtbot, pane, place(pane, "person", "周原"), ALT)
    rect = pane.tree.visualRect(pane.tree.index_of("person", "钱潮生"))
    click(qtbot, pane, sign_of(rect).center())
    assert heard.told == [("excluded", '-person="周原"'), ("excluded", '-person="钱潮生"')]


def test_a_click_on_a_chosen_value_gives_it_up(qtbot: QtBot, pane: FacetPane, heard: Heard) -> None:
    pane.show_facets(FACETS, ['person="周原"'])
    click(qtbot, pane, place(pane, "person", "周原"))
    assert heard.told == [("dropped", 'person="周原"')]


def test_keys_choose_and_leave_out(qtbot: QtBot, pane: FacetPane, heard: Heard) -> None:
    pane.tree.setCurrentIndex(pane.tree.index_of("column"))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Delete):
        qtbot.keyClick(pane.tree, key)
    assert heard.told == [
        ("included", 'column="栏目0"'), ("included", 'column="栏目1"'), ("excluded", '-column="栏目1"'),
    ]  # fmt: skip


def test_a_year_opens_to_its_months(qtbot: QtBot, pane: FacetPane, heard: Heard) -> None:
    pane.tree.setCurrentIndex(pane.tree.index_of("year", "2031"))
    qtbot.keyClick(pane.tree, Qt.Key.Key_Right)
    click(qtbot, pane, place(pane, "month", "2031-02"))
    assert heard.told == [("included", "date:2031-02")]
    pane.show_facets(FACETS, ["date:2031-02"])
    assert pane.tree.isExpanded(pane.tree.index_of("year", "2031"))


def test_a_section_that_was_closed_stays_closed(qtbot: QtBot, pane: FacetPane, heard: Heard) -> None:
    click(qtbot, pane, pane.tree.visualRect(pane.tree.index_of("column")).center())
    pane.show_facets(FACETS, ())
    assert not pane.tree.isExpanded(pane.tree.index_of("column"))
    assert pane.tree.isExpanded(pane.tree.index_of("person"))
    assert heard.told == []


def test_more_values_are_a_click_away_and_found_by_typing(qtbot: QtBot, pane: FacetPane) -> None:
    assert f"{120 - FEW} more …" in texts(pane)
    column = pane.tree.index_of("column")
    more = pane.tree.model().index(FEW, 0, column)
    click(qtbot, pane, pane.tree.visualRect(more).center())
    assert {"栏目19", "Fewer", "the first 20 of 120"} <= set(texts(pane))
    line = pane.findChild(QLineEdit, "facetFilter")
    assert line.isVisible()
    line.setText("栏目19")
    assert [text for text in texts(pane) if text.startswith("栏目")] == ["栏目19"]
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert "栏目19" not in texts(pane)


def test_counts_have_marks_of_thousands_for_a_screen_reader_too(pane: FacetPane) -> None:
    pane.show_facets(FACETS, ['column="栏目0"'])
    spoken = pane.tree.index_of("column", "栏目0").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("栏目0, 1,300 ")
    assert spoken.endswith(", only these are shown")


def test_counting_is_said_only_when_it_takes_long(qtbot: QtBot, pane: FacetPane) -> None:
    pane.begin()
    assert note(pane) == ""
    assert "栏目1" in texts(pane)
    qtbot.waitUntil(lambda: note(pane) == "counting …")
    pane.show_facets(FACETS, ())
    assert note(pane) == ""
    pane.begin()
    pane.show_facets((), ())
    assert note(pane) == "no hits"
    assert texts(pane) == []


def test_nothing_stands_there_out_of_a_search(pane: FacetPane) -> None:
    pane.begin()
    pane.clear()
    assert (texts(pane), note(pane)) == ([], "")


def test_the_menu_offers_both_ways(qtbot: QtBot, pane: FacetPane, heard: Heard) -> None:
    point = place(pane, "person", "周原")
    where = pane.tree.viewport().mapToGlobal(point)
    QApplication.sendEvent(pane.tree.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where))
    menu = pane.tree.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Only “周原”", "Without “周原”"]
    menu.actions()[1].trigger()
    menu.close()
    assert heard.told == [("excluded", '-person="周原"')]


def test_the_model_keeps_to_the_rules_of_models(pane: FacetPane) -> None:
    tester = QAbstractItemModelTester(pane.tree.model())
    pane.show_facets(FACETS[2:], ())
    pane.clear()
    assert tester.model() is pane.tree.model()


def test_escape_goes_back_to_the_hits(qtbot: QtBot, pane: FacetPane) -> None:
    with qtbot.waitSignal(pane.escaped):
        qtbot.keyClick(pane.tree, Qt.Key.Key_Escape)


@pytest.mark.parametrize("scheme", ["light", "sepia", "dark"])
def test_rows_are_drawn_in_every_scheme(qtbot: QtBot, pane: FacetPane, scheme: str) -> None:
    before = pane.grab().toImage()
    pane.dress(scheme)  # type: ignore[arg-type]
    pane.show_facets(FACETS, ['person="周原"'])
    assert pane.grab().toImage() != before
