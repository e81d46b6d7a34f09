"""The chart beside the main window: queries compared, figures told, hits shown, files written."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from db.records import Asked
from viewer.ui.main_window import MainWindow
from viewer.ui.timeline.window import TimelineWindow


@pytest.fixture
def chart(timed: MainWindow, qtbot: QtBot) -> TimelineWindow:
    """The window on a search."""
    with qtbot.waitSignal(timed.searching.found):
        timed.finding.ask_text("潮汐")
    with qtbot.waitSignal(timed.beside.timeline._counting.counted):
        timed.actions_.by_key["over_time"].trigger()
    return timed.beside.timeline


def _add(chart: TimelineWindow, qtbot: QtBot, text: str) -> None:
    chart.field.setText(text)
    with qtbot.waitSignal(chart._counting.counted):
        qtbot.keyClick(chart.field, Qt.Key.Key_Return)


def _place(chart: TimelineWindow, number: int) -> QPoint:
    chart.view.grab()
    ground = chart.view._ground
    assert ground is not None
    return QPoint(round(ground.middle(number)), round(ground.area.center().y()))


def _point(chart: TimelineWindow, number: int) -> None:
    """Move the mouse over a period; by an event, for without a window manager the window lies below the main one."""
    place, none = _place(chart, number).toPointF(), Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, place, chart.view.mapToGlobal(place), none, none, keys)
    QApplication.sendEvent(chart.view, moved)


def _shown(chart: TimelineWindow) -> dict[str, list[float | None]]:
    plot = chart.view.plot
    return {line.name: line.values(plot.rate) for line in plot.lines}


def _choose(box: object, value: str) -> None:
    box.setCurrentIndex(box.findData(value))  # type: ignore[attr-defined]
    box.activated.emit(box.currentIndex())  # type: ignore[attr-defined]


def test_the_search_is_shown_over_time(chart: TimelineWindow) -> None:
    assert chart.isVisible() and not chart.isModal()
    assert _shown(chart) == {"潮汐": [1, 3, None, 3, 0, 2]}
    assert "16 articles in all · 1 article without a date · Hatched: no issue in the archive" in chart.note


def test_queries_are_compared_as_counts_and_rates_by_any_period(chart: TimelineWindow, qtbot: QtBot) -> None:
    _add(chart, qtbot, "渔船")
    assert _shown(chart) == {"潮汐": [1, 3, None, 3, 0, 2], "渔船": [1, 2, None, 1, 1, 1]}
    _choose(chart.measure, "rate")
    assert _shown(chart)["渔船"] == [5000, 4000, None, 2500, 10000, pytest.approx(3333.3, abs=0.1)]
    _choose(chart.by, "year")
    assert _shown(chart)["潮汐"] == [pytest.approx(4 / 7 * 10000), pytest.approx(5 / 8 * 10000)]
    _choose(chart.measure, "hits")
    _choose(chart.by, "day")
    days = _shown(chart)["潮汐"]
    assert len(days) == 155 and sum(value for value in days if value is not None) == 9
    assert sum(value is not None for value in days) == 6


def test_five_queries_at_most_and_any_can_go(chart: TimelineWindow, qtbot: QtBot) -> None:
    for text in ("渔船", "出海", "涨落", "汐涨"):
        assert chart.field.isEnabled()
        _add(chart, qtbot, text)
    assert not chart.field.isEnabled()
    chart.chips[0].remove.click()
    assert list(_shown(chart)) == ["渔船", "出海", "涨落", "汐涨"]
    assert chart.chips[0].name.isChecked() and chart.field.isEnabled()
    while chart.chips:
        chart.chips[0].remove.click()
    assert not chart.save.isEnabled() and "Type a word" in chart.view._empty


def test_pointing_tells_the_figures_of_all(chart: TimelineWindow, qtbot: QtBot) -> None:
    _add(chart, qtbot, "渔船")
    _point(chart, 1)
    told = "Dec 2030 Articles Per 10,000 · 潮汐 3 6,000.0 · 渔船 2 4,000.0 · All in the archive 5"
    assert chart.view.accessibleDescription() == told
    before = chart.view.grab().toImage()
    _point(chart, 2)
    assert chart.view.accessibleDescription() == "Jan 2031 · No issue in the archive"
    assert chart.view.grab().toImage() != before


def test_a_drag_shows_the_hits_of_the_query_that_leads(timed: MainWindow, chart: TimelineWindow, qtbot: QtBot) -> None:
    _add(chart, qtbot, "渔船")
    chart.chips[1].name.click()
    qtbot.mousePress(chart.view, Qt.MouseButton.LeftButton, pos=_place(chart, 0))
    qtbot.mouseMove(chart.view, _place(chart, 1))
    with qtbot.waitSignal(timed.searching.found):
        qtbot.mouseRelease(chart.view, Qt.MouseButton.LeftButton, pos=_place(chart, 1))
    assert timed.finding.now == Asked("渔船", ("date:2030-11-01..2030-12-31",))
    assert timed.frame.search_bar.text() == "渔船"
    assert timed.searching.result is not None and timed.searching.result.total == 3
    assert chart.view.plot.chosen is not None


def test_the_keys_reach_every_period(timed: MainWindow, chart: TimelineWindow, qtbot: QtBot) -> None:
    chart.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chart.view, Qt.Key.Key_End)
    qtbot.keyClick(chart.view, Qt.Key.Key_Left)
    qtbot.keyClick(chart.view, Qt.Key.Key_Left)
    assert chart.view.accessibleDescription().startswith("Feb 2031")
    with qtbot.waitSignal(timed.searching.found):
        qtbot.keyClick(chart.view, Qt.Key.Key_Return)
    assert timed.finding.now == Asked("潮汐", ("date:2031-02",))
    with qtbot.waitSignal(timed.searching.found):
        qtbot.keyClick(chart.view, Qt.Key.Key_Delete)
    assert timed.finding.now == Asked("潮汐")


def test_a_search_narrowed_to_days_shows_all_time_with_these_marked(
    timed: MainWindow, chart: TimelineWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(timed.searching.found):
        timed.finding.narrow("date:2031-02")
    timed.actions_.by_key["over_time"].trigger()
    assert _shown(chart) == {"潮汐": [1, 3, None, 3, 0, 2]}
    assert chart.view.plot.chosen is not None and chart.view.plot.chosen[0].isoformat() == "2031-02-01"


def test_without_a_search_it_says_what_to_do(timed: MainWindow, qtbot: QtBot) -> None:
    timed.actions_.by_key["over_time"].trigger()
    chart = timed.beside.timeline
    assert "Type a word" in chart.view._empty
    _add(chart, qtbot, "潮汐")
    assert list(_shown(chart)) == ["潮汐"]


def test_an_import_is_counted_at_once(timed: MainWindow, chart: TimelineWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timed.importing.finished, timeout=20_000), qtbot.waitSignal(chart._counting.counted):
        timed._commands.sample()
    assert sum(each.articles for each in chart.view.periods) > 15


@pytest.mark.parametrize("count", [1, 3])
def test_the_chart_is_written_as_picture_drawing_and_table(
    timed: MainWindow, chart: TimelineWindow, qtbot: QtBot, tmp_path: Path, count: int
) -> None:
    for text in ("渔船", "涨落")[: count - 1]:
        _add(chart, qtbot, text)
    names = ("潮汐", "渔船", "涨落")[:count]
    for ending in ("png", "svg", "csv"):
        with qtbot.waitSignal(timed.beside.saved):
            chart._saving.save(tmp_path / f"chart.{ending}", chart.sheet, chart._size(), "half a year")
    picture = QImage(str(tmp_path / "chart.png"))
    assert (picture.width(), picture.height()) == (2 * chart._size().width(), 2 * chart._size().height())
    drawing = ET.parse(tmp_path / "chart.svg").getroot()
    texts = ["".join(each.itertext()) for each in drawing.iter("{http://www.w3.org/2000/svg}text")]
    assert {*names, "Articles a month", "No issue in the archive", "2031", "Feb"} <= set(texts)
    assert any("half a year" in text and "Made on" in text for text in texts)
    rows = list(csv.reader(io.StringIO((tmp_path / "chart.csv").read_text(encoding="utf-8-sig"))))
    assert len(rows) == 7 and rows[3][:3] == ["2031-01", "0", ""]
    assert [head for head in rows[0] if head.endswith(": articles")] == [f"{name}: articles" for name in names]


def test_a_name_is_asked_for_beside_the_window(
    timed: MainWindow, chart: TimelineWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    chart.save.click()
    dialog = chart.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectNameFilter("Drawing (*.svg)")
    dialog.filterSelected.emit("Drawing (*.svg)")
    assert dialog.defaultSuffix() == "svg"
    with qtbot.waitSignal(timed.beside.saved) as saved:
        dialog.fileSelected.emit(str(tmp_path / "tides.svg"))
    dialog.reject()
    assert saved.args == [tmp_path / "tides.svg"]
    assert f"Saved: {tmp_path / 'tides.svg'}" in timed.statusBar().currentMessage()


def test_a_file_that_cannot_be_written_is_told_of(
    timed: MainWindow, chart: TimelineWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(timed.beside.failed):
        chart._saving.save(tmp_path / "nowhere" / "chart.png", chart.sheet, chart._size(), "half a year")
    assert "chart.png" in timed.frame.notice.text


def test_the_chart_is_copied_as_a_picture(chart: TimelineWindow) -> None:
    chart.copy.click()
    assert QApplication.clipboard().image().width() == 2 * chart._size().width()


def test_every_scheme_draws_it_otherwise(chart: TimelineWindow, qtbot: QtBot) -> None:
    _add(chart, qtbot, "渔船")
    drawn = []
    for scheme in ("light", "sepia", "dark"):
        chart.dress(scheme)
        drawn.append(chart.view.grab().toImage())
    assert drawn[0] != drawn[1] != drawn[2]
