"""Whole journeys through the real window, as a new user would make them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import articles, browse
from tests.saved_pages import NBS_ARTICLE
from tests.sheets import press_import, rehearsed, sheet
from tests.web import serving
from viewer import resources
from viewer.app import Program
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import Settings, in_folder


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = in_folder(tmp_path)
    made.set("view/language", "zh_CN")
    return made


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[Program]:
    started = Program(qapp, settings)
    yield started
    started.close()
    for translator in started._translators:
        qapp.removeTranslator(translator)
    started.deleteLater()


def _window(program: Program, path: Path) -> MainWindow:
    assert program.open(path)
    assert program.window is not None
    return program.window


def _type(widget: QWidget, text: str) -> None:
    """Chinese comes from an input method: composed first, then committed."""
    composing = QInputMethodEvent(text, [])
    QApplication.sendEvent(widget, composing)
    committed = QInputMethodEvent()
    committed.setCommitString(text)
    QApplication.sendEvent(widget, committed)


def _drop(window: MainWindow, url: QUrl) -> None:
    data = QMimeData()
    data.setUrls([url])
    drop = QDropEvent(
        QPointF(QPoint(50, 50)), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(drop)


def _titles(window: MainWindow) -> list[str]:
    model = window.frame.result_model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def _press(qtbot: QtBot, window: MainWindow, key: str) -> None:
    window.actions_.by_key[key].trigger()


def test_from_an_empty_window_to_a_marked_article(
    qtbot: QtBot, program: Program, tmp_path: Path, settings: Settings
) -> None:
    window = _window(program, tmp_path / "a.baoku")
    assert window.frame.empty.isVisible()
    button = next(each for each in window.frame.empty.findChildren(QPushButton) if each.text() == "打开示例报纸")
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.frame.empty.isVisible()
    assert window.frame.notice.text == "导入 4 个文件（14 篇文章），0 个已有，0 个失败"
    assert "潮汐电站夜里发出第一度电" in _titles(window)
    assert "何守川" in window.frame.reader.toPlainText()

    bar = window.findChild(QWidget, "searchBar")
    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        _type(bar, "潮水")
    assert _titles(window) == ["潮汐电站夜里发出第一度电"]
    assert window.findChild(QLabel, "listTitle").text() == "命中 1 篇"
    assert window.findChild(QLabel, "listNote").text().startswith("检索范围 12 篇，全部已索引，用时 ")
    window.frame.results.step(1)
    assert len(window.frame.reader.extraSelections()) == 3
    _press(qtbot, window, "next_hit")
    assert window.statusBar().currentMessage() == "第2处，共3处 · 第1篇，共1篇"

    with qtbot.waitSignal(window.searching.found, timeout=20_000):
        bar.clear()
        _type(bar, "欲速则不达")
    window.frame.results.step(1)
    assert "欲速則不達" in window.frame.reader.toPlainText()
    _press(qtbot, window, "back")
    assert "何守川" in window.frame.reader.toPlainText()
    _press(qtbot, window, "forward")
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.text() == ""
    assert "慢半个小时的勇气" in _titles(window)
    assert window.frame.reader.extraSelections() == []
    _press(qtbot, window, "zoom_in")
    program.close()

    again = _window(program, tmp_path / "a.baoku")
    assert "欲速則不達" in again.frame.reader.toPlainText()
    assert again.frame.reader.zoom == pytest.approx(1.1)
    assert again.frame.tree.opened()
    assert settings.recent_archives() == [tmp_path / "a.baoku"]


def test_walking_through_articles_pages_and_jumps(qtbot: QtBot, program: Program, sample_archive: Path) -> None:
    window = _window(program, sample_archive)
    assert window.opening.current_article() == 1
    _press(qtbot, window, "next_article")
    assert window.opening.current_article() == 2
    _press(qtbot, window, "previous_article")
    _press(qtbot, window, "next_page")
    assert window.opening.current_article() == 4
    _press(qtbot, window, "previous_page")
    assert window.opening.current_article() == 1
    window.frame.reader.anchorClicked.emit(QUrl("article:3"))
    assert window.opening.current_article() == 3
    window.frame.reader.anchorClicked.emit(QUrl("page:4"))
    assert _titles(window)[-1] == "老码头修缮停航启事"
    window.frame.reader.anchorClicked.emit(QUrl("page:9"))
    assert window.statusBar().currentMessage() == "本期第9版尚未导入。"
    _press(qtbot, window, "copy_cited")
    qtbot.waitUntil(lambda: QApplication.clipboard().text().endswith("[N]. 山海新报，2031-03-10（1）."))


def test_importing_by_the_menu_reports_bad_files(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = tmp_path / "photo.txt"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    page = resources.path("sample", "山海新报_20310310_01.txt")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(photo), str(page)], ""))
    window = _window(program, tmp_path / "a.baoku")
    _press(qtbot, window, "import_files")
    dialog = rehearsed(window, qtbot)
    assert browse.totals(window.db).issues == 0
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        press_import(dialog, qtbot)
    assert window.frame.notice.text == "导入 1 个文件（3 篇文章），0 个已有，1 个失败，1 条提示"
    qtbot.mouseClick(window.frame.notice.findChild(QPushButton, "noticeReport"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.beside.report.files.file is not None)
    assert "photo.txt 不是文本文件" in window.beside.report.details.findChild(QListView).model().index(0, 0).data()
    assert window.frame.tree.model().rowCount() == 1


def test_dropping_a_folder_imports_it(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    window = _window(program, tmp_path / "a.baoku")
    _drop(window, QUrl.fromLocalFile(str(resources.path("sample"))))
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        qtbot.keyClick(sheet(window), Qt.Key.Key_Return)
    assert len(_titles(window)) == 12


def test_a_link_that_is_dropped_is_fetched_and_imported(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    window = _window(program, tmp_path / "a.baoku")
    with serving({"/content/202511/10/content_1.html": ("text/html", NBS_ARTICLE.encode())}) as web:
        _drop(window, QUrl(f"{web}/content/202511/10/content_1.html"))
        with qtbot.waitSignal(window.fetching.fetched, timeout=20_000):
            pass
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        press_import(sheet(window), qtbot)
    assert _titles(window) == ["海带上岸"]
    assert articles.get(window.db, 1).url == f"{web}/content/202511/10/content_1.html"


def test_a_link_that_leads_nowhere_is_told(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    window = _window(program, tmp_path / "a.baoku")
    with serving({}) as web:
        with qtbot.waitSignal(window.fetching.failed, timeout=20_000):
            _drop(window, QUrl(f"{web}/none"))
        assert f"{web}/none" in window.frame.notice.text


def test_colours_and_language_change_at_once(qtbot: QtBot, program: Program, sample_archive: Path) -> None:
    window = _window(program, sample_archive)
    for choice in window.actions_.submenus["theme"].actions():
        choice.trigger()
    assert QApplication.palette().window().color().name() == "#17181a"
    english = next(each for each in window.actions_.submenus["language"].actions() if each.text() == "English")
    english.trigger()
    assert program.window is not None
    assert program.window.menuBar().actions()[0].text() == "&File"
    assert program.window.opening.current_article() == 1
    window.settings.set("view/theme", "light")
    program.window.dress()


@pytest.mark.parametrize(
    ("width", "focus", "seen"),
    [
        (1400, "tree", (True, True, True)),
        (900, "tree", (True, False, True)),
        (900, "list", (False, True, True)),
        (600, "reader", (False, False, True)),
        (600, "list", (False, True, False)),
    ],
)
def test_panes_fold_where_there_is_little_room(
    qtbot: QtBot, program: Program, sample_archive: Path, width: int, focus: str, seen: tuple[bool, bool, bool]
) -> None:
    window = _window(program, sample_archive)
    window.resize(width, 700)
    window.frame.focus_on(focus)
    shown = tuple(window.findChild(QWidget, name).isVisible() for name in ("issueTree", "resultView", "articleReader"))
    assert shown == seen


def test_narrowed_while_reading_the_window_keeps_the_reader(
    qtbot: QtBot, program: Program, sample_archive: Path
) -> None:
    window = _window(program, sample_archive)
    window.resize(900, 700)
    window.resize(600, 700)
    assert window.findChild(QWidget, "articleReader").isVisible()
    assert not window.findChild(QWidget, "resultView").isVisible()


def test_every_control_has_a_name(qtbot: QtBot, program: Program, sample_archive: Path) -> None:
    window = _window(program, sample_archive)
    for name in ("issueTree", "articleReader", "searchBar", "resultView", "findText", "notice"):
        assert window.findChild(QWidget, name).accessibleName(), name
    assert window.objectName() == "mainWindow"


def test_upkeep_tells_how_it_went(
    qtbot: QtBot, program: Program, sample_archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = _window(program, sample_archive)
    with qtbot.waitSignal(window.upkeep.checked, timeout=20_000):
        _press(qtbot, window, "check")
    assert window.statusBar().currentMessage() == "档案完好。"
    with qtbot.waitSignal(window.upkeep.reindexed, timeout=20_000):
        _press(qtbot, window, "reindex")
    target = tmp_path / "backup.baoku"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.upkeep.backed_up, timeout=20_000):
        _press(qtbot, window, "backup")
    assert target.exists()
