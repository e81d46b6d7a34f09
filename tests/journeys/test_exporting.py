"""From the window to files and paper, as a user would go: the sheet, the strip below, the preview, the printer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.exporting import text
from viewer.exporting.document import Document
from viewer.exporting.options import Options
from viewer.ui.exporting.preview import PreviewWindow
from viewer.ui.exporting.sheet import ExportSheet
from viewer.ui.main_window import MainWindow

HITS = ["潮汐电站夜里发出第一度电", "一条渔船的最后一次年检", "慢半个小时的勇气"]


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Callable[..., ExportSheet]:
    """Opens the sheet and makes choices in it."""

    def opened(scope: str, made: str, split: str = "one") -> ExportSheet:
        window.actions_.by_key["export"].trigger()
        sheet = window.exporting.sheet
        assert sheet is not None and sheet.isVisible()
        for name, choice in (("exportScope", scope), ("exportFormat", made)):
            _choose(sheet, name, choice)
        qtbot.waitUntil(lambda: sheet.findChild(QPushButton, "exportNow").isEnabled(), timeout=20_000)
        _choose(sheet, "exportSplit", split)
        return sheet

    return opened


def _choose(parent: QWidget, name: str, choice: str) -> None:
    box = parent.findChild(QComboBox, name)
    assert box is not None
    assert box.findData(choice) >= 0, [box.itemText(place) for place in range(box.count())]
    box.setCurrentIndex(box.findData(choice))


def _export(window: MainWindow, sheet: ExportSheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.exporting.exports.finished, timeout=30_000):
        qtbot.mouseClick(sheet.findChild(QPushButton, "exportNow"), Qt.MouseButton.LeftButton)


def _search(window: MainWindow, qtbot: QtBot, words: str) -> None:
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        window.finding.ask_text(words)


@pytest.mark.parametrize("name", ["txt", "pdf", "json", "html", "bib", "csv", "xlsx"])
def test_an_issue_becomes_a_file(
    window: MainWindow,
    opened: Callable[..., ExportSheet],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    name: str,
) -> None:
    target = tmp_path / f"out.{name}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    _export(window, opened("issue", name), qtbot)
    assert target.stat().st_size > 500
    if name in ("html", "txt"):
        assert all(title in target.read_text("utf-8") for title in HITS)
    assert window.frame.outgoing.text == f"Exported 12 articles to {target}."
    assert window.frame.outgoing.details == ""
    assert not window.frame.outgoing.findChild(QPushButton, "noticeFolder").isHidden()


def test_a_table_of_articles_is_one_file(window: MainWindow, opened: Callable[..., ExportSheet]) -> None:
    sheet = opened("issue", "xlsx")
    split = sheet.findChild(QComboBox, "exportSplit")
    assert [split.itemData(place) for place in range(split.count())] == ["one"]
    _choose(sheet, "exportFormat", "md")
    assert [split.itemData(place) for place in range(split.count())] == ["one", "article"]
    sheet.reject()


def test_hits_become_a_file_each_under_names_seen_before(
    window: MainWindow,
    opened: Callable[..., ExportSheet],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    _search(window, qtbot, "潮")
    window.frame.results.step(1)
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    sheet = opened("hits", "txt", "article")
    sheet.findChild(QWidget, "nameTemplate").setText("{number}/{headline}{tide}")
    shown = sheet.findChild(QWidget, "firstNames")
    qtbot.waitUntil(lambda: "001" in shown.text(), timeout=20_000)
    told = shown.toolTip().split("\n")
    assert told[-1] == "{tide} is no field and stays as it is written."
    _export(window, sheet, qtbot)
    assert sorted(str(each.relative_to(folder)) for each in folder.rglob("*.txt")) == told[:3]
    assert told[:3] == [f"{number:03}/{title}{{tide}}.txt" for number, title in enumerate(HITS, 1)]
    assert window.frame.outgoing.text == f"Exported 3 articles to {folder}."


def test_the_last_choices_are_there_again(
    window: MainWindow,
    opened: Callable[..., ExportSheet],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    _export(window, opened("page", "md", "article"), qtbot)
    window.actions_.by_key["export"].trigger()
    sheet = window.exporting.sheet
    assert sheet is not None
    split = sheet.findChild(QComboBox, "exportSplit")
    qtbot.waitUntil(lambda: split.currentData() == "article", timeout=20_000)
    assert split.currentText() == "A file for each of 3 articles"
    assert sheet.findChild(QComboBox, "exportScope").currentText() == "This page · 3 articles"
    assert sheet.findChild(QComboBox, "exportFormat").currentData() == "md"


def test_without_a_place_nothing_is_written_and_the_sheet_stays(
    window: MainWindow, opened: Callable[..., ExportSheet], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    sheet = opened("article", "txt")
    qtbot.mouseClick(sheet.findChild(QPushButton, "exportNow"), Qt.MouseButton.LeftButton)
    assert sheet.isVisible()
    assert not window.frame.outgoing.isVisible()


def test_cancelled_in_the_middle_whole_files_stay_and_no_half_one(
    window: MainWindow,
    opened: Callable[..., ExportSheet],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    begun, go_on = threading.Event(), threading.Event()
    write = text.write

    def slow(document: Document, target: Path, options: Options) -> None:
        write(document, target, options)
        if len(list(folder.glob("*.txt"))) == 4:
            begun.set()
            go_on.wait(20)

    monkeypatch.setattr("viewer.exporting.run.format_named", _with_text_by(slow))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    sheet = opened("issue", "txt", "article")
    with qtbot.waitSignal(window.exporting.exports.finished, timeout=30_000):
        qtbot.mouseClick(sheet.findChild(QPushButton, "exportNow"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(begun.is_set, timeout=20_000)
        window.frame.outgoing.cancelled.emit()
        go_on.set()
    assert window.frame.outgoing.text == f"The export was cancelled: 4 articles are written to {folder}."
    assert len(list(folder.iterdir())) == 4


def _with_text_by(write: Callable[[Document, Path, Options], None]) -> Callable[[str], object]:
    from dataclasses import replace

    from viewer.exporting.formats import FORMATS

    made = {each.name: replace(each, write=write) if each.name == "txt" else each for each in FORMATS}
    return lambda name: made[name]


def test_what_cannot_be_written_is_told_and_the_rest_goes_on(
    window: MainWindow,
    opened: Callable[..., ExportSheet],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    # Where page 2 should have its folder, nothing may be put.
    (folder / "2版").write_text("in the way")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    sheet = opened("issue", "txt", "article")
    sheet.findChild(QWidget, "nameTemplate").setText("{page}/{headline}")
    _export(window, sheet, qtbot)
    strip = window.frame.outgoing
    assert strip.text == f"Exported 7 articles to {folder}. 5 files could not be written."
    assert len(strip.details.split("\n")) == 5
    assert "can't be written" in strip.details
    assert (folder / "1版" / f"{HITS[0]}.txt").exists()


@pytest.fixture
def preview(window: MainWindow, qtbot: QtBot) -> PreviewWindow:
    """The preview of the article that is read, drawn."""
    window.actions_.by_key["preview"].trigger()
    made = window.exporting.preview_window
    assert made is not None and made.isVisible()
    qtbot.waitUntil(lambda: not made.is_setting and made.pages.is_drawn(0), timeout=20_000)
    return made


def test_the_preview_shows_the_very_pages_that_are_saved(
    window: MainWindow, preview: PreviewWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with qtbot.waitSignal(preview.shown, timeout=20_000) as set_anew:
        _choose(preview, "previewScope", "issue")
    paper = set_anew.args[0]
    page = preview.findChild(QLineEdit, "previewPage")
    assert (page.text(), len(paper.sizes) > 2) == ("1", True)
    page.clear()
    qtbot.keyClicks(page, "3")
    qtbot.waitUntil(lambda: preview.pages.is_drawn(2), timeout=20_000)
    target = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.exporting.saved, timeout=20_000):
        preview.save_wanted.emit(paper)
    assert target.read_bytes() == paper.pdf


def test_set_anew_the_preview_keeps_the_place_and_never_goes_white(
    window: MainWindow, preview: PreviewWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(preview.shown, timeout=20_000):
        _choose(preview, "previewScope", "issue")
    preview.pages.go_to(2)
    qtbot.waitUntil(lambda: preview.pages.is_drawn(2), timeout=20_000)
    seen: list[bool] = []
    preview.shown.connect(lambda _: seen.append(_is_printed(preview)))
    with qtbot.waitSignal(preview.shown, timeout=20_000):
        _choose(preview, "layoutPaper", "us-letter")
    assert seen == [True]
    assert preview.pages.page in (1, 2, 3)
    with qtbot.waitSignal(preview.pages.page_reached, timeout=20_000):
        qtbot.keyClick(preview.pages, Qt.Key.Key_End)
    for zoom in ("page", "true", "width"):
        _choose(preview, "previewZoom", zoom)
        assert preview.pages.zoom == zoom


def test_the_preview_of_very_much_shows_its_beginning_and_says_so(
    window: MainWindow, preview: PreviewWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.exporting.pdf.MOST", 1800)
    with qtbot.waitSignal(preview.shown, timeout=20_000) as set_anew:
        _choose(preview, "previewScope", "issue")
    paper, note = set_anew.args[0], preview.findChild(QLabel, "previewNote")
    assert 0 < paper.articles < 12 == paper.articles + paper.left_out
    assert note.text() == f"The first {paper.articles} of 12 articles; an export writes all of them."
    with qtbot.waitSignal(preview.shown, timeout=20_000):
        _choose(preview, "previewScope", "article")
    assert note.text() == ""


def _is_printed(preview: PreviewWindow) -> bool:
    """Whether anything but white paper is seen."""
    picture = preview.pages.viewport().grab().toImage()
    middle = range(picture.width() // 4, picture.width() * 3 // 4, 3)
    return any(picture.pixelColor(x, y).lightness() < 120 for x in middle for y in range(0, picture.height(), 3))


def test_printing_goes_through_the_platforms_dialog(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    printing = window.exporting.printing
    window.actions_.by_key["print"].trigger()
    qtbot.waitUntil(lambda: printing.dialog is not None and printing.dialog.isVisible(), timeout=20_000)
    assert printing.dialog is not None
    printer = printing.dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setResolution(72)
    with qtbot.waitSignal(window.exporting.printed, timeout=30_000):
        printing.dialog.done(QDialog.DialogCode.Accepted)
    assert window.statusBar().currentMessage() == "Sent to the printer."
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as made:
        assert len(made) == 1


def test_articles_selected_in_the_list_are_exported_together(
    window: MainWindow,
    opened: Callable[..., ExportSheet],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    target = tmp_path / "out.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    results = window.frame.results
    _click(qtbot, results, 0, Qt.KeyboardModifier.NoModifier)
    _click(qtbot, results, 2, Qt.KeyboardModifier.ControlModifier)
    assert results.selected == (1, 3)
    assert window.opening.current_article() == 3
    _export(window, opened("selected", "txt"), qtbot)
    written = target.read_text("utf-8")
    assert HITS[0] in written and "推迟半小时上课" in written
    assert window.frame.outgoing.text == f"Exported 2 articles to {target}."
    window.actions_.by_key["next_article"].trigger()
    assert results.selected == (4,)


def _click(qtbot: QtBot, results: QListView, row: int, keys: Qt.KeyboardModifier) -> None:
    at = results.visualRect(results.model().index(row, 0)).center()
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, keys, at)
