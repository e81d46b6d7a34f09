"""From the window to other programs: articles copied rich and plain, as pictures, saved, dragged out of the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QColor, QDrag, QDragEnterEvent, QGuiApplication, QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from viewer.ui.main_window import MainWindow

SOURCE = "《山海新报》2031年3月10日 第10期(总第486期) 第1、3版"
HEADLINE = "潮汐电站夜里发出第一度电"


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    qapp.clipboard().clear()
    yield
    qapp.clipboard().clear()


def _copied() -> QMimeData:
    return QApplication.clipboard().mimeData()


def _select(window: MainWindow, first: str, last: str) -> None:
    """From the first word of one place to the last of another."""
    document = window.frame.reader.document()
    cursor = document.find(first)
    end = document.find(last)
    cursor.setPosition(cursor.selectionStart())
    cursor.setPosition(end.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    window.frame.reader.setTextCursor(cursor)


def _look(window: MainWindow, name: str) -> QAction:
    return next(each for each in window.actions_.submenus["picture_look"].actions() if each.text() == name)


def test_a_selection_is_copied_rich_and_plain(window: MainWindow) -> None:
    _select(window, "并网,一切", "石阶。")
    window.actions_.by_key["copy"].trigger()
    made = _copied()
    assert set(made.formats()) == {"text/html", "text/plain"}
    lines = made.text().split("\n")
    assert lines[0].startswith("并网,一切正常。”他写得很慢")
    assert lines[1].startswith("\u3000\u3000窗外,涨潮") and lines[1].endswith("石阶。")
    assert len(lines) == 2
    assert "text-indent:2em" in made.html() and "color" not in made.html()


def test_all_that_is_selected_is_the_article_without_the_links_around_it(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.frame.reader
    reader.selectAll()
    reader.copy()
    assert "›" in reader.selected_text()
    whole = _copied().text(), _copied().html()
    assert whole[0].startswith(HEADLINE) and whole[0].endswith(SOURCE)
    assert f'<h2 style="margin:0pt">{HEADLINE}</h2>' in whole[1]
    QApplication.clipboard().clear()
    reader.setTextCursor(QTextCursor(reader.document()))
    with qtbot.waitSignal(window.carrying.told, timeout=20_000):
        window.actions_.by_key["copy_article"].trigger()
    assert (_copied().text(), _copied().html()) == whole
    assert window.statusBar().currentMessage() == "The article was copied."


def test_articles_selected_in_the_list_are_copied_together(window: MainWindow, qtbot: QtBot) -> None:
    results = window.frame.results
    at = results.visualRect(results.model().index(2, 0)).center()
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    with qtbot.waitSignal(window.carrying.told, timeout=20_000) as told:
        window.actions_.by_key["copy_article"].trigger()
    assert told.args == ["2 articles were copied."]
    assert [HEADLINE in _copied().text(), "推迟半小时上课" in _copied().text()] == [True, True]
    assert _copied().html().count("<hr>") == 1


def test_copying_in_the_list_copies_the_article(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.frame.results.setFocus()
    qtbot.waitUntil(window.frame.results.hasFocus)
    with qtbot.waitSignal(window.carrying.told, timeout=20_000):
        window.actions_.by_key["copy"].trigger()
    assert _copied().text().startswith(HEADLINE)


def test_the_source_line_alone_is_copied_as_it_is(window: MainWindow) -> None:
    _select(window, "《山海新报》2031", "3版")
    window.frame.reader.copy()
    assert _copied().text() == SOURCE


def test_the_article_and_the_selection_are_copied_as_pictures(window: MainWindow, qtbot: QtBot) -> None:
    pictures = window.exporting.pictures
    said: list[str] = []
    pictures.told.connect(said.append)
    window.actions_.by_key["copy_picture"].trigger()
    qtbot.waitUntil(lambda: said[-1:] == ["The article was copied as a picture."], timeout=20_000)
    whole = QApplication.clipboard().image()
    assert (whole.width(), whole.pixelColor(0, 0)) == (840, QColor("#fcfbf8"))
    _look(window, "Wide, on dark paper").trigger()
    _select(window, "并网,一切", "正常。")
    window.actions_.by_key["copy_picture"].trigger()
    qtbot.waitUntil(lambda: said[-1:] == ["The selection was copied as a picture."], timeout=20_000)
    part = QApplication.clipboard().image()
    assert (part.width(), part.pixelColor(0, 0)) == (1920, QColor("#1d1e21"))
    assert part.height() < whole.height() / 3
    assert window.statusBar().currentMessage() == said[-1]


def test_highlights_are_on_the_picture_unless_it_is_wanted_without(window: MainWindow, qtbot: QtBot) -> None:
    reader = window.frame.reader
    _select(window, "控制室里没有人鼓掌", "控制室里没有人鼓掌")
    window.actions_.by_key["highlight_yellow"].trigger()
    qtbot.waitUntil(lambda: bool(reader.extraSelections()), timeout=20_000)
    reader.setTextCursor(QTextCursor(reader.document()))
    said: list[str] = []
    window.exporting.pictures.told.connect(said.append)

    def tinted() -> bool:
        said.clear()
        window.actions_.by_key["copy_picture"].trigger()
        qtbot.waitUntil(lambda: said[-1:] == ["The article was copied as a picture."], timeout=20_000)
        made = QApplication.clipboard().image()
        return any(
            made.pixelColor(x, y).name() == "#ffe9a0" for y in range(0, 900, 4) for x in range(0, made.width(), 4)
        )

    assert tinted()
    _look(window, "With highlights").trigger()
    assert not tinted()


@pytest.mark.parametrize(("typed", "made"), [("lead.svg", "lead.svg"), ("lead", "lead.png"), ("lead.x", "lead.x.png")])
def test_a_picture_is_saved_in_the_kind_that_its_name_ends_with(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, typed: str, made: str
) -> None:
    window.actions_.by_key["save_picture"].trigger()
    [dialog] = window.findChildren(QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name.text() == f"2031-03-10 山海新报 1版 {HEADLINE}"
    name.setText(str(tmp_path / typed))
    with qtbot.waitSignal(window.exporting.saved, timeout=20_000):
        dialog.accept()
    target = tmp_path / made
    assert target.read_bytes().lstrip()[:4] == (b"<svg" if made.endswith("svg") else b"\x89PNG")
    assert window.statusBar().currentMessage() == f"Saved: {target}"
    assert window.settings.get("export/folder", "") == str(tmp_path)


def test_a_picture_that_cant_be_written_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.exporting.pictures.ask()
    [dialog] = window.findChildren(QFileDialog)
    with qtbot.waitSignal(window.exporting.pictures.failed, timeout=20_000):
        dialog.fileSelected.emit(str(tmp_path / "gone" / "x.png"))
    assert "x.png can't be written" in window.frame.notice.text
    dialog.reject()


def test_the_sheet_makes_a_picture_of_each_article_in_the_look_that_is_chosen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.actions_.by_key["export"].trigger()
    sheet = window.exporting.sheet
    assert sheet is not None
    now = sheet.findChild(QPushButton, "exportNow")
    qtbot.waitUntil(now.isEnabled, timeout=20_000)
    look = sheet.findChild(QComboBox, "exportLook")
    assert look.isHidden()
    for name, choice in (("exportScope", "page"), ("exportFormat", "png"), ("exportLook", "narrow-dark")):
        box = sheet.findChild(QComboBox, name)
        box.setCurrentIndex(box.findData(choice))
    assert look.isVisible()
    assert sheet.findChild(QCheckBox, "exportMarks").text() == "With highlights"
    qtbot.waitUntil(lambda: sheet.findChild(QComboBox, "exportSplit").currentData() == "article", timeout=20_000)
    with qtbot.waitSignal(window.exporting.exports.finished, timeout=30_000):
        qtbot.mouseClick(now, Qt.MouseButton.LeftButton)
    made = sorted(tmp_path.glob("*.png"))
    assert len(made) == 3
    assert {QImage(str(file)).pixelColor(0, 0).name() for file in made} == {"#1d1e21"}
    assert _look(window, "Narrow, on dark paper").isChecked()


class _Drags:
    """Drags that were begun, in place of the platform's."""

    def __init__(self) -> None:
        self.formats: set[str] = set()
        self.text = self.html = ""
        self.files: list[Path] = []

    def begin(self, drag: QDrag, *_: object) -> Qt.DropAction:
        data = drag.mimeData()
        self.formats, self.text, self.html = set(data.formats()), data.text(), data.html()
        self.files = [Path(url.toLocalFile()) for url in data.urls()]
        return Qt.DropAction.CopyAction


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> _Drags:
    made = _Drags()
    monkeypatch.setattr(QDrag, "exec", lambda drag, *rest: made.begin(drag, *rest))
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    return made


@pytest.fixture
def drag(window: MainWindow, qtbot: QtBot) -> Callable[[int], None]:
    """Press a row and move the mouse away."""
    results = window.frame.results

    def drag(row: int) -> None:
        at = results.visualRect(results.model().index(row, 0)).center()
        qtbot.mousePress(results.viewport(), Qt.MouseButton.LeftButton, pos=at)
        for step in range(1, 5):
            qtbot.mouseMove(results.viewport(), at + QPoint(12 * step, 40 * step))

    return drag


def test_an_article_is_dragged_out_of_the_list_as_text_and_file(
    window: MainWindow, qtbot: QtBot, drags: _Drags, drag: Callable[[int], None]
) -> None:
    drag(0)
    qtbot.waitUntil(lambda: bool(drags.files), timeout=20_000)
    assert drags.formats == {"text/plain", "text/html", "text/uri-list"}
    assert drags.text.startswith(HEADLINE) and drags.text.endswith(SOURCE)
    assert f">{HEADLINE}</h2>" in drags.html
    [file] = drags.files
    assert file.name == f"2031-03-10 山海新报 1版 {HEADLINE}.html"
    assert HEADLINE in file.read_text("utf-8")
    # While it was fetched the mouse went over other rows: they were not chosen.
    assert window.frame.results.selected == (1,)
    folder = file.parent.parent
    window.close()
    assert not folder.exists()


def test_selected_articles_are_dragged_together(
    window: MainWindow, qtbot: QtBot, drags: _Drags, drag: Callable[[int], None]
) -> None:
    results = window.frame.results
    at = results.visualRect(results.model().index(2, 0)).center()
    qtbot.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    drag(0)
    qtbot.waitUntil(lambda: bool(drags.files), timeout=20_000)
    assert [file.stem.rsplit(" 1版 ")[-1][:4] for file in drags.files] == ["潮汐电站", "全市中小"]
    assert drags.html.count("<hr>") == 1
    assert drags.text.count("《山海新报》") == 2


def test_a_drag_that_is_let_go_at_once_carries_nothing(
    window: MainWindow, qtbot: QtBot, drags: _Drags, drag: Callable[[int], None]
) -> None:
    results = window.frame.results
    drag(0)
    qtbot.mouseRelease(results.viewport(), Qt.MouseButton.LeftButton, pos=results.rect().center())
    drag(1)
    qtbot.waitUntil(lambda: bool(drags.files), timeout=20_000)
    assert drags.text.startswith("三月的早晨")


def test_what_is_dragged_out_is_not_imported_again(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.html"))])

    def entered(source: bool, monkeypatch: pytest.MonkeyPatch) -> bool:
        event = QDragEnterEvent(
            QPoint(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        event.ignore()
        with monkeypatch.context() as patched:
            if source:
                patched.setattr(QDragEnterEvent, "source", lambda _: window.frame.results)
            window.dragEnterEvent(event)
        return event.isAccepted()

    with pytest.MonkeyPatch.context() as monkeypatch:
        assert (entered(False, monkeypatch), entered(True, monkeypatch)) == (True, False)
