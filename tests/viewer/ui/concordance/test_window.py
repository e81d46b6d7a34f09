"""The concordance in the real window: lines that lead to their very place, put in order, copied, written, stopped."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from db import grams, issues
from db.archive import Database
from db.errors import Interrupted
from db.records import Asked
from db.search import concordance, find
from db.search.concordance import Stretch
from tests.papers import article, issue
from viewer.ui.concordance import counting, gathering
from viewer.ui.concordance import window as concordance_window
from viewer.ui.concordance.mentions import CONTEXT, MENTION_ROLE, SOURCE
from viewer.ui.concordance.window import ConcordanceWindow
from viewer.ui.main_window import MainWindow
from viewer.ui.tokens import COLOURS


def search(window: MainWindow, qtbot: QtBot, text: str) -> None:
    with qtbot.waitSignal(window.searching.found):
        window.finding.ask(Asked(text))


def opened(window: MainWindow, qtbot: QtBot, text: str) -> ConcordanceWindow:
    search(window, qtbot, text)
    window.actions_.by_key["concordance"].trigger()
    shown = window.beside.concordance
    qtbot.waitUntil(lambda: shown._task is None)
    return shown


def wait_for_line(shown: ConcordanceWindow, qtbot: QtBot, row: int) -> None:
    qtbot.waitUntil(lambda: shown.model.index(row, CONTEXT).data(MENTION_ROLE) is not None)


def lines(shown: ConcordanceWindow, qtbot: QtBot) -> list[str]:
    rows = range(shown.model.rowCount())
    for row in rows:
        wait_for_line(shown, qtbot, row)
    return [str(shown.model.index(row, CONTEXT).data()) for row in rows]


def choose_order(shown: ConcordanceWindow, qtbot: QtBot, order: str) -> None:
    box = shown.findChild(QComboBox)
    box.setCurrentIndex(box.findData(order))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: shown.model.order == order)


def click(shown: ConcordanceWindow, qtbot: QtBot, row: int) -> None:
    wait_for_line(shown, qtbot, row)
    place = shown.table.visualRect(shown.model.index(row, CONTEXT)).center()
    qtbot.mouseClick(shown.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def current_mark(window: MainWindow) -> list[str]:
    current = COLOURS["light"].current_mark.lower()
    marks = window.frame.reader.extraSelections()
    return [each.cursor.selectedText() for each in marks if each.format.background().color().name() == current]


def test_all_mentions_of_the_search_are_listed_and_counted(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "潮水")
    assert shown.isVisible() and not shown.isModal()
    assert (shown.head.title.text(), shown.head.count.text()) == ("潮水", "3 mentions in 1 article")
    assert all("【潮水】" in line for line in lines(shown, qtbot))
    where = str(shown.model.index(0, SOURCE).data())
    assert where.startswith("山海新报 · p. 1, 3 · 潮汐电站")
    assert shown.model.index(0, 0).data() == "10 Mar 2031"
    assert (shown.table.currentIndex().row(), shown.table.selected_rows()) == (0, [0])
    assert shown.focusWidget() is shown.table


def test_a_line_leads_to_its_very_place_in_the_reader(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "潮水")
    click(shown, qtbot, 1)
    assert window.opening.current_article() == 1
    assert window.statusBar().currentMessage() == "Mention 2 of 3 · article 1 of 1"
    assert current_mark(window) == ["潮水"]
    shown.table.setCurrentIndex(shown.model.index(2, CONTEXT))
    with qtbot.waitSignal(shown.reading_wanted):
        qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert window.statusBar().currentMessage() == "Mention 3 of 3 · article 1 of 1"
    assert shown.isVisible()


def test_a_line_shows_its_own_marks_when_another_search_has_begun(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "潮水")
    search(window, qtbot, "海苔")
    click(shown, qtbot, 1)
    assert current_mark(window) == ["潮水"]
    window.listing.leave_search()
    click(shown, qtbot, 2)
    assert window.opening.current_article() == 1 and current_mark(window) == ["潮水"]


def test_an_article_that_is_gone_is_told_of(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "潮水")
    wait_for_line(shown, qtbot, 0)
    with window.db.conn:
        window.db.execute("DELETE FROM article WHERE id = 1")
    click(shown, qtbot, 0)
    assert window.frame.notice.text == "The archive holds no article number 1."


def test_without_a_search_it_says_what_to_do(window: MainWindow) -> None:
    window.actions_.by_key["concordance"].trigger()
    assert window.statusBar().currentMessage().startswith("Search for a word first")
    assert "concordance" not in vars(window.beside)


def test_a_search_without_words_says_so(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "date:2031")
    qtbot.waitUntil(lambda: shown._nothing.text().startswith("What is searched stands in no text"))
    assert shown._nothing.isVisible() and not shown.table.isVisible()
    assert not shown.head.export.isEnabled()


def test_lines_are_put_in_order_and_back(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "的")
    by_day = lines(shown, qtbot)
    choose_order(shown, qtbot, "right")
    by_text = lines(shown, qtbot)
    after = [grams.squeeze(line.split("】")[1])[:1] for line in by_text]
    assert by_text != by_day and sorted(by_text) == sorted(by_day)
    assert len([key for key, _ in groupby(after)]) == len(set(after))
    assert shown.table.currentIndex().row() == 0
    choose_order(shown, qtbot, "date")
    assert lines(shown, qtbot) == by_day


def test_another_search_is_listed_when_it_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "潮水")
    search(window, qtbot, "海苔")
    assert shown.head.title.text() == "潮水"
    window.actions_.by_key["concordance"].trigger()
    qtbot.waitUntil(lambda: shown.head.export.isEnabled())
    assert shown.head.title.text() == "海苔"
    assert all("【海苔】" in line for line in lines(shown, qtbot))


def test_the_window_follows_what_is_imported(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "潮水")
    issues.store(window.db, issue(article("潮水又来。"), title="山海新报"))
    window.beside.refresh()
    qtbot.waitUntil(lambda: shown.head.count.text() == "4 mentions in 2 articles")
    assert lines(shown, qtbot)[0] == "【潮水】又来。"


def test_selected_lines_are_copied(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "潮水")
    shown.table.selectAll()
    with qtbot.waitSignal(shown._gathering.copied):
        qtbot.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert [(line[0], line[1], line[5]) for line in copied] == [("2031-03-10", "山海新报", "潮水")] * 3


def test_no_more_is_copied_than_a_clipboard_is_for(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(concordance_window, "_MOST_COPIED", 2)
    shown = opened(window, qtbot, "潮水")
    shown.table.selectAll()
    with qtbot.waitSignal(shown._gathering.copied):
        qtbot.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().count("\n") == 1
    assert shown.notice.text == "Only the first 2 lines were copied: Export writes all of them."


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_all_lines_are_written_in_the_order_that_is_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    shown = opened(window, qtbot, "的")
    choose_order(shown, qtbot, "left")
    menu = shown.head.findChildren(QPushButton)[-1].menu()
    next(each for each in menu.actions() if suffix[1:].upper() in each.text()).trigger()
    dialog = shown.findChild(QFileDialog)
    assert dialog.isVisible() and dialog.selectedFiles()[0].endswith(f"Concordance 的{suffix}")
    with qtbot.waitSignal(shown.saved, timeout=20_000):
        dialog.fileSelected.emit(str(tmp_path / f"out{suffix}"))
        dialog.close()
    assert window.statusBar().currentMessage() == shown.notice.text == f"Saved: {tmp_path / f'out{suffix}'}"
    if suffix == ".csv":
        with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert rows[0][4:7] == ["Before", "Word", "After"]
        written = [f"{row[4].removeprefix(chr(39))}【{row[5]}】{row[6]}" for row in rows[1:]]
        assert written == lines(shown, qtbot)


def test_a_file_that_cannot_be_written_is_told_of(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    shown = opened(window, qtbot, "潮水")
    shown.write(tmp_path / "no folder" / "out.csv")
    qtbot.waitUntil(lambda: "can't be written" in shown.notice.text)
    assert shown.head.export.isEnabled()


class _Gate:
    """Holds work up until it is let through, or nobody waits for it any more."""

    def __init__(self) -> None:
        self.open = threading.Event()

    def wait(self, cancelled: Any) -> None:
        while not self.open.wait(0.005):
            if cancelled():
                raise Interrupted


@pytest.fixture
def gate() -> Iterator[_Gate]:
    made = _Gate()
    yield made
    made.open.set()


def button(shown: ConcordanceWindow, text: str) -> QPushButton:
    return next(each for each in shown.findChildren(QPushButton) if each.text() == text and each.isVisible())


def test_counting_is_stopped_and_goes_on(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: _Gate
) -> None:
    whole = counting.stretches

    def slow(path: Path, query: Any, start: int, cancelled: Any) -> Iterator[Stretch]:
        for stretch in whole(path, query, start, cancelled):
            yield stretch
            gate.wait(cancelled)

    monkeypatch.setattr(concordance, "_FIRST", 2)
    monkeypatch.setattr(gathering.counting, "stretches", slow)
    search(window, qtbot, "的")
    window.actions_.by_key["concordance"].trigger()
    shown = window.beside.concordance
    qtbot.waitUntil(lambda: shown.notice.text == "Looking for mentions: 2 of 9 hits")
    assert shown.head.count.text().endswith("in 2 articles, still counting")
    assert not shown.head.export.isEnabled()
    some = lines(shown, qtbot)
    button(shown, "Cancel").click()
    assert shown.head.count.text().endswith("; counting was stopped after 2 of 9 hits")
    assert not shown.notice.isVisible() and not shown.head.export.isEnabled()
    choose_order(shown, qtbot, "left")
    gate.open.set()
    button(shown, "Go on counting").click()
    qtbot.waitUntil(lambda: shown.head.export.isEnabled() and shown.model.order == "left")
    assert shown.head.count.text() == "105 mentions in 9 articles"
    choose_order(shown, qtbot, "date")
    assert lines(shown, qtbot)[: len(some)] == some


def test_putting_in_order_is_cancelled(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, gate: _Gate
) -> None:
    shown = opened(window, qtbot, "的")
    by_day = lines(shown, qtbot)
    monkeypatch.setattr(gathering.concordance, "order", lambda places, by, cancelled: gate.wait(cancelled))
    box = shown.findChild(QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.waitUntil(lambda: shown.notice.isVisible())
    assert shown.notice.text == "Putting the lines in order …"
    button(shown, "Cancel").click()
    assert (shown.head.order, shown.model.order, shown.notice.isVisible()) == ("date", "date", False)
    assert lines(shown, qtbot) == by_day


def test_an_export_is_cancelled_and_leaves_no_file(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, gate: _Gate
) -> None:
    shown = opened(window, qtbot, "的")
    whole = gathering.concordance.lines

    def slow(db: Any, query: Any, places: Any, numbers: Any, tell: Any) -> Iterator[Any]:
        for number, mention in enumerate(whole(db, query, places, numbers, tell)):
            if number == 50:
                gate.wait(lambda: tell(50, 105))
            yield mention

    monkeypatch.setattr(gathering.concordance, "lines", slow)
    (tmp_path / "out").mkdir()
    shown.write(tmp_path / "out" / "a.csv")
    assert shown.notice.text == "Exporting: 0 of 105 lines"
    qtbot.waitUntil(lambda: any((tmp_path / "out").iterdir()))
    button(shown, "Cancel").click()
    assert shown.notice.text == "The export was cancelled; no file was written."
    qtbot.waitUntil(lambda: not any((tmp_path / "out").iterdir()))


def test_closing_the_window_ends_its_work_and_it_opens_again(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "的")
    search(window, qtbot, "潮水")
    window.actions_.by_key["concordance"].trigger()
    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    window.actions_.by_key["concordance"].trigger()
    qtbot.waitUntil(lambda: shown.head.export.isEnabled())
    assert len(lines(shown, qtbot)) == 3


def test_the_word_stands_in_the_middle_in_the_accent(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "潮水")
    lines(shown, qtbot)
    rect = shown.table.visualRect(shown.model.index(1, CONTEXT))
    picture = QImage(shown.table.viewport().size(), QImage.Format.Format_RGB32)
    shown.table.viewport().render(picture, QPoint())
    accent = COLOURS["light"].accent.lower()
    coloured = {
        x for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())
        if picture.pixelColor(x, y).name() == accent
    }  # fmt: skip
    assert coloured and abs((min(coloured) + max(coloured)) / 2 - rect.center().x()) < 4


def test_many_hits_are_looked_through_by_processes(
    sample: Database, sample_archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = find.search(sample, "的").query
    keys = concordance.hits(sample, query)
    (alone,) = concordance.scan(sample, query, keys)
    monkeypatch.setattr(counting, "HERE", 1)
    monkeypatch.setattr(counting, "MOST", 2)
    monkeypatch.setattr(concordance, "_FIRST", 2)
    found = list(counting.stretches(sample_archive, query, 1, lambda: False))
    assert [each.done for each in found] == [3, 5, 7, 9]
    together, first = concordance.Places(), concordance.among(sample, query, keys[:1])[0]
    for places in (first, *(each.places for each in found)):
        together.add(places)
    assert together == alone.places
    told = iter([False] * 2)
    assert len(list(counting.stretches(sample_archive, query, 0, lambda: next(told, True)))) == 1


def test_rows_are_selected_together_and_one_is_current(window: MainWindow, qtbot: QtBot) -> None:
    shown = opened(window, qtbot, "潮水")
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    shown.table.selectionModel().select(shown.model.index(2, 0), rows)
    assert shown.table.selected_rows() == [0, 2]
