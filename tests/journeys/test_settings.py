"""What a user sets is seen at once, found by its words, and there again at the next start; what is kept is put back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import archive, browse, searches
from viewer import backups, places, resources
from viewer.app import Program
from viewer.ui import fonts
from viewer.ui.backing_up import BackingUp
from viewer.ui.main_window import MainWindow
from viewer.ui.preferences import values
from viewer.ui.preferences.archive_place import ArchivePanel
from viewer.ui.preferences.backup_list import BackupsPanel
from viewer.ui.preferences.block import Block
from viewer.ui.preferences.dialog import PreferencesDialog
from viewer.ui.settings import Setting, Settings, in_folder

PAGE = "山海新报\n\n退潮以后\n\n" + "滩涂上留下一行脚印,通向没有开门的灯塔。" * 6


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Backups and new archives of a test in a folder of its own."""
    folder = tmp_path / "data"
    monkeypatch.setattr(places, "data_folder", lambda: folder)
    return folder


def now(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def shown(window: MainWindow, page: str = "general") -> PreferencesDialog:
    window.preferring.open(page)
    return window.preferring.dialog


def row(dialog: PreferencesDialog, setting: Setting[object] | Setting[str]) -> QWidget:
    return next(each for each in dialog.findChildren(Block) if each.objectName() == setting.key)


def choose(dialog: PreferencesDialog, setting: Setting, value: object) -> None:  # type: ignore[type-arg]
    """Choose in a box by its keys, as a person without a mouse does."""
    box = row(dialog, setting).findChild(QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def press(within: QWidget, text: str) -> None:
    next(each for each in within.findChildren(QPushButton) if each.text() == text).click()


def visible(dialog: PreferencesDialog) -> list[str]:
    titles = dialog.findChildren(QLabel, "preferenceTitle")
    texts = [each.text().replace("<span>", "").replace("</span>", "") for each in titles if each.isVisible()]
    return list(map(unescape, texts))


def test_settings_are_found_by_their_words_on_whatever_page(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_.by_key["settings"].trigger()
    dialog = window.preferring.dialog
    assert dialog.isVisible() and not dialog.isModal()
    qtbot.waitUntil(dialog.field.hasFocus)
    assert visible(dialog)[0] == "Language"
    qtbot.keyClicks(dialog.field, "BACKUP")
    marked = '<span style="background-color:#FFE08A">Backup'
    assert visible(dialog)[:2] == ["Back up by itself", f"{marked}s to be kept"]
    assert visible(dialog)[4:] == ["Keys of commands"]
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, "concordance")
    assert visible(dialog) == ["Keys of commands"]
    dialog.field.setText("font family")
    assert visible(dialog) == ["Typeface"]
    dialog.field.setText("没有这样的设置")
    assert visible(dialog) == []
    assert dialog._nothing.isVisible() and "没有这样的设置" in dialog._nothing.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.field.text(), visible(dialog)[0]) == ("", "Language")
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert visible(dialog) == ["Colours", "Size of the window's text"]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_page_in_chinese_is_found_by_english_words_too(
    program: Program, settings: Settings, sample_archive: Path
) -> None:
    settings.choose(values.LANGUAGE, "zh_CN")
    assert program.open(sample_archive)
    dialog = shown(now(program))
    dialog.field.setText("commas width")
    assert visible(dialog) == ["引文标点"]
    dialog.field.setText("體例")
    assert len(visible(dialog)) == 2 and "#FFE08A" in visible(dialog)[0]
    dialog.close()
    now(program).actions_.submenus["language"].actions()[-1].trigger()


def test_what_is_read_is_set_otherwise_at_once(window: MainWindow, settings: Settings) -> None:
    window.opening.open_newest()
    dialog, reader = shown(window, "reading"), window.frame.reader
    body = reader.document().findBlock(reader.document().characterCount() // 2)
    before, side = body.blockFormat().lineHeight(), reader.document().rootFrame().frameFormat().leftMargin()
    window.resize(1400, 800)
    choose(dialog, values.FACE, "sans")
    choose(dialog, values.LEADING, 2.0)
    choose(dialog, values.WIDTH, 28)
    body = reader.document().findBlock(reader.document().characterCount() // 2)
    wanted = fonts.sans(17).families()
    assert body.begin().fragment().charFormat().font().families() == wanted  # type: ignore[attr-defined]
    assert QFontInfo(fonts.sans(17)).family() in wanted
    assert body.blockFormat().lineHeight() > before
    assert reader.document().rootFrame().frameFormat().leftMargin() != side
    choose(dialog, values.ZOOM, 1.5)
    assert reader.zoom == 1.5
    window.actions_.by_key["zoom_in"].trigger()
    assert row(dialog, values.ZOOM).findChild(QComboBox).currentText() == "175 %"
    for setting in (values.FACE, values.LEADING, values.WIDTH, values.ZOOM):
        restore = row(dialog, setting).findChild(QPushButton, "preferenceRestore")
        assert restore.isVisible()
        restore.click()
        assert not restore.isVisible()
        assert not settings.is_changed(setting)
    assert reader.zoom == 1.0


def test_colours_are_chosen_in_menu_and_settings_alike(window: MainWindow) -> None:
    dialog = shown(window, "looks")
    choose(dialog, values.THEME, "dark")
    assert QApplication.palette().window().color().name() == "#17181a"
    checked = [each.data() for each in window.actions_.submenus["theme"].actions() if each.isChecked()]
    assert checked == ["dark"]
    window.actions_.submenus["theme"].actions()[1].trigger()
    assert row(dialog, values.THEME).findChild(QComboBox).currentData() == "light"


def test_another_language_or_size_is_another_window_with_the_settings_still_open(
    program: Program, window: MainWindow
) -> None:
    window.opening.open_newest()
    before, high = window.menuBar().font().pointSizeF(), window.frame.results.sizeHintForRow(0)
    choose(shown(window), values.LANGUAGE, "zh_CN")
    chinese = now(program)
    assert chinese is not window
    assert chinese.preferring.shown_page == "general"
    dialog = chinese.preferring.dialog
    assert dialog.windowTitle() == "设置"
    choose(shown(chinese, "looks"), values.INTERFACE, 150)
    large = now(program)
    large.opening.open_newest()
    assert large.preferring.shown_page == "looks"
    assert large.menuBar().font().pointSizeF() == pytest.approx(before * 1.5)
    assert large.frame.results.sizeHintForRow(0) > high
    choose(large.preferring.dialog, values.INTERFACE, 100)
    choose(shown(now(program)), values.LANGUAGE, "en")
    assert now(program).menuBar().font().pointSizeF() == pytest.approx(before)


def test_hits_stand_in_the_order_that_is_set_and_wait_for_enter(window: MainWindow, qtbot: QtBot) -> None:
    dialog, bar = shown(window, "search"), window.frame.search_bar
    choose(dialog, values.ORDER, "page")
    choose(dialog, values.PAUSE, 0)
    with qtbot.assertNotEmitted(window.finding.asked, wait=300):
        bar.setText("潮水")
    with qtbot.waitSignal(window.searching.found):
        qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert window.finding.now is not None and window.finding.now.sort == "page"
    with qtbot.waitSignal(window.searching.found):
        choose(dialog, values.ORDER, "date")
    assert window.frame.head.sort_button.text() == "Newest first"
    window.finding.sort("relevance")
    assert row(dialog, values.ORDER).findChild(QComboBox).currentData() == "relevance"


def test_no_search_is_kept_where_none_is_wanted(window: MainWindow, qtbot: QtBot) -> None:
    dialog = shown(window, "search")
    for days, kept in ((0, 0), (-1, 1)):
        choose(dialog, values.DIARY, days)
        with qtbot.waitSignal(window.searching.found):
            window.finding.ask_text(f"潮{'水' * (days + 1)}")
        qtbot.waitUntil(lambda kept=kept: len(searches.diary(window.db)) == kept)  # type: ignore[misc]


def test_without_the_rehearsal_files_are_imported_at_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = tmp_path / "山海新报_20310317_01.txt"
    page.write_text(PAGE, encoding="utf-8")
    row(shown(window, "import"), values.REHEARSE).findChild(QCheckBox).click()
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        window.import_paths([page])
    assert window.asking.dialog is None
    assert browse.totals(window.db).issues == 2


def test_a_backup_is_made_by_itself_when_one_is_due(
    window: MainWindow, settings: Settings, qtbot: QtBot, data: Path
) -> None:
    backing_up = BackingUp(window.path, settings, lambda: False, window, soon=0)
    with qtbot.waitSignal(backing_up.made) as made:
        backing_up.look()
    assert made.args[0].path.parent == backing_up.folder
    assert archive.is_whole(made.args[0].path)
    backing_up.stop()
    settings.choose(values.BACKUP_EVERY, 0)
    backing_up.look()
    assert not backing_up._next.isActive()


def test_no_backup_is_made_while_an_import_is_under_way(window: MainWindow, settings: Settings, qtbot: QtBot) -> None:
    backing_up = BackingUp(window.path, settings, lambda: True, window, soon=0)
    with qtbot.assertNotEmitted(backing_up.made, wait=100):
        backing_up.look()
    backing_up.stop()


def test_a_backup_is_put_back_and_what_was_there_is_kept(
    program: Program, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    panel = shown(window, "backups").findChild(BackupsPanel)
    with qtbot.waitSignal(window.backing_up.made):
        press(panel, "Back up now")
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    page = tmp_path / "山海新报_20310317_01.txt"
    page.write_text(PAGE, encoding="utf-8")
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        window.import_at_once([page])
    assert browse.totals(window.db).issues == 2
    panel.list.setCurrentIndex(panel.model.index(0, 0))
    press(panel, "Put back …")
    assert panel.findChild(QPushButton, "putBackNow").isVisible()
    before = window.path
    press(panel, "Put it back")
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window, timeout=20_000)
    assert now(program).path == before
    assert browse.totals(now(program).db).issues == 1
    said = now(program).frame.notice.text
    aside = Path(said.rpartition("here: ")[2])
    with closing(archive.connect(aside)) as db:
        assert browse.totals(db).issues == 2


def test_a_file_that_is_no_backup_changes_nothing(
    program: Program, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = tmp_path / "letter.baoku"
    letter.write_text("dear reader")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(letter), ""))
    panel = shown(window, "backups").findChild(BackupsPanel)
    press(panel, "Put back a file …")
    press(panel, "Put it back")
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window, timeout=20_000)
    assert now(program).frame.notice.text.startswith(f"{letter} is damaged")
    assert browse.totals(now(program).db).issues == 1


def test_the_archive_is_moved_with_what_is_remembered_of_it(
    program: Program, window: MainWindow, qtbot: QtBot, tmp_path: Path, settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window.opening.open_article(2)
    target = tmp_path / "别处"
    target.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    press(shown(window).findChild(ArchivePanel), "Move …")
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window, timeout=20_000)
    assert now(program).path == target / "sample.baoku"
    assert now(program).frame.notice.text == f"The archive lies here now: {target / 'sample.baoku'}"
    assert now(program).opening.current_article() == 2
    assert not window.path.exists()
    assert settings.recent_archives()[0] == target / "sample.baoku"
    (target.parent / "sample.baoku").write_text("in the way")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    panel = shown(now(program)).findChild(ArchivePanel)
    press(panel, "Move …")
    assert panel._said.text().endswith("is already there; nothing was written over it.")


def test_settings_that_cannot_be_read_are_told_with_the_place_of_the_old_file(
    qapp: QApplication, tmp_path: Path, sample_archive: Path
) -> None:
    (tmp_path / "settings.ini").write_bytes(b"[view]\nlanguage=zh_CN\n" + bytes(64))
    settings = in_folder(tmp_path)
    settings.choose(values.LANGUAGE, "en")
    program = Program(qapp, settings)
    assert program.open(sample_archive)
    (aside,) = tmp_path.glob("settings 2*.ini")
    notice = now(program).frame.notice
    assert notice.isVisible() and notice.text.startswith("The settings could not be read")
    assert str(aside) in notice.text
    assert program.open(sample_archive)
    assert not now(program).frame.notice.isVisible()
    program.close()


def test_the_last_archive_and_article_are_opened_only_where_that_is_wanted(
    program: Program, settings: Settings, sample_archive: Path
) -> None:
    settings.choose(values.REOPEN, False)
    assert program.open(sample_archive)
    now(program).opening.open_article(3)
    assert program.open(sample_archive)
    assert now(program).opening.current_article() is None
    settings.choose(values.REOPEN, True)
    now(program).opening.open_article(3)
    assert program.open(sample_archive)
    assert now(program).opening.current_article() == 3


def test_an_empty_window_says_three_ways_to_begin_and_each_leads_somewhere(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, sample_archive: Path
) -> None:
    assert program.open(tmp_path / "new.baoku")
    window = now(program)
    empty = window.frame.empty
    ways = [each.text() for each in empty.findChildren(QLabel, "emptyWay")]
    assert ways == ["Import files or folders", "Drop them onto this window", "Watch a folder, or open an archive"]
    assert QApplication.activeModalWidget() is None and not window.frame.notice.isVisible()
    asked: list[str] = []

    def answer(name: str, given: object) -> Callable[..., object]:
        def ask(*_: object) -> object:
            asked.append(name)
            return given

        return ask

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer("files", ([], "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer("folder", ""))
    press(empty, "Import files …")
    press(empty, "Import folder …")
    assert asked == ["files", "folder"]
    press(empty, "Watch a folder …")
    assert window.preferring.shown_page == "import"
    with qtbot.waitSignal(window.importing.finished, timeout=20_000):
        press(empty, "Open the sample issue")
    assert not empty.isVisible()
    assert browse.totals(window.db).issues == 1


def test_an_archive_that_is_there_is_opened_from_the_empty_window(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample_archive: Path
) -> None:
    assert program.open(tmp_path / "new.baoku")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(sample_archive), ""))
    press(now(program).frame.empty, "Open archive …")
    assert now(program).path == sample_archive


def test_the_room_of_the_settings_is_loaded_when_it_is_first_wanted() -> None:
    import subprocess
    import sys

    code = "import sys, viewer.app; print('viewer.ui.preferences.dialog' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=resources.path().parents[0])
    assert told.stdout.strip() == "False"


def test_a_window_that_was_closed_follows_no_settings_and_can_be_closed_again(
    program: Program, window: MainWindow, settings: Settings
) -> None:
    shown(window)
    window.close()
    choice = "dark" if QApplication.palette().window().color().name() != "#17181a" else "light"
    before = QApplication.palette().window().color().name()
    settings.choose(values.THEME, choice)
    assert QApplication.palette().window().color().name() == before
    program.close()


def test_backups_go_where_the_user_wants_them(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: Path
) -> None:
    dialog = shown(window, "backups")
    assert row(dialog, values.BACKUP_FOLDER).findChild(QLabel, "preferencePath").text() == str(data / "backups")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    press(row(dialog, values.BACKUP_FOLDER), "Choose …")
    assert window.backing_up.folder == backups.folder(tmp_path, window.path)
    assert row(dialog, values.BACKUP_FOLDER).findChild(QLabel, "preferencePath").text() == str(tmp_path)
