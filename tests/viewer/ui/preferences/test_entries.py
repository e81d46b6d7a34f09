"""Every setting is on a page, has a sentence, and is found by its words, in either language, however folded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox

from viewer.ui import icons, language
from viewer.ui.actions import english
from viewer.ui.main_window import MainWindow
from viewer.ui.preferences import entries, matching, values
from viewer.ui.preferences.entries import Entry
from viewer.ui.settings import Setting

DECLARED = {each.key for each in vars(values).values() if isinstance(each, Setting)}


def test_every_setting_is_shown_once_on_a_page_that_is_there(qapp: QApplication) -> None:
    shown = entries.shown()
    keys = [each.setting.key for each in shown if isinstance(each, Entry)]
    assert (sorted(keys), len(set(keys))) == (sorted(DECLARED), len(keys))
    assert {each.page for each in shown} == {page.key for page in entries.pages()}
    assert {page.icon for page in entries.pages()} <= set(icons._glyphs())


@pytest.mark.parametrize("spoken", ["zh_CN", "zh_TW", "en"])
def test_every_setting_has_a_name_a_sentence_and_words_for_each_choice(qapp: QApplication, spoken: str) -> None:
    translators = language.install(qapp, spoken)
    try:
        for each in entries.shown():
            assert each.title and each.sentence[-1] in ".。", each.title
            if isinstance(each, Entry):
                assert set(each.choices) >= set(each.setting.among), each.title
                assert not each.choices or each.setting.default in each.choices
                assert len(set(each.choices.values())) == len(each.choices)
                has_chinese = any("\u4e00" <= char <= "\u9fff" for char in each.title + each.sentence)
                assert has_chinese == (spoken != "en"), each.title
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)


def test_both_languages_say_the_same_settings_in_the_same_order(qapp: QApplication) -> None:
    def names(shown: tuple[entries.Shown, ...]) -> list[str]:
        return [each.setting.key if isinstance(each, Entry) else each.key for each in shown]

    assert names(entries.shown()) == names(entries.shown(english))


@pytest.mark.parametrize(
    ("typed", "texts", "found"),
    [
        ("", ["anything"], True),
        ("BACKUP", ["Backups to be kept"], True),
        ("備份", ["自动备份"], True),
        ("ｂａｃｋ", ["Back up by itself"], True),
        ("folder backup", ["Folder for backups"], True),
        ("folder citation", ["Folder for backups"], False),
        ("夹 备", ["备份文件夹"], True),
    ],
)
def test_words_are_found_however_they_are_folded(typed: str, texts: list[str], found: bool) -> None:
    assert matching.fits(matching.words(typed), texts) == found


@pytest.mark.parametrize(
    ("typed", "text", "marked"),
    [
        ("back", "Back up, backups", ["Back", "back"]),
        ("備份 份", "自动备份", ["备份"]),
        ("a", "none", []),
        ("bc ab", "abc", ["ab"]),
    ],
)
def test_the_places_that_are_marked_are_those_of_the_words(typed: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in matching.places(matching.words(typed), text)] == marked


def test_a_wheel_that_scrolls_the_page_changes_no_setting_on_its_way(window: MainWindow) -> None:
    window.preferring.open("reading")
    for box in window.preferring.dialog.findChildren(QComboBox):
        before, middle = box.currentIndex(), QPointF(box.rect().center())
        turned = QWheelEvent(
            middle, box.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, turned)
        assert box.currentIndex() == before
    window.preferring.dialog.close()
