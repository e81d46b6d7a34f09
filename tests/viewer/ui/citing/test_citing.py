"""Citations of what is read: copied in each style, quotes with their source, the choice remembered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.app import Program
from viewer.exporting.citing import STYLES, Punctuation, Settings, reference
from viewer.ui.citing.choice import styles, widths
from viewer.ui.main_window import MainWindow

LEAD = "周原，林溪. 潮汐电站夜里发出第一度电：青屿人等这一刻,等了十九年[N]. 山海新报，2031-03-10（1，3）."
IN_NEWSROOMS = "《山海新报》2031年3月10日第1、3版"


def choose(window: MainWindow, submenu: str, named: str) -> None:
    offered(window, submenu)[named].trigger()


def offered(window: MainWindow, submenu: str) -> dict[str, QAction]:
    return {action.text(): action for action in window.actions_.submenus[submenu].actions()}


def checked(window: MainWindow, submenu: str) -> list[str]:
    return [name for name, action in offered(window, submenu).items() if action.isChecked()]


def copied(qtbot: QtBot, window: MainWindow, command: str) -> tuple[str, str]:
    """What a command puts on the clipboard, and what the status line says of it."""
    QApplication.clipboard().clear()
    with qtbot.waitSignal(window.citing.told, timeout=10_000) as told:
        window.actions_.by_key[command].trigger()
    assert window.statusBar().currentMessage() == told.args[0]
    return QApplication.clipboard().text(), told.args[0]


def select(window: MainWindow, words: str) -> None:
    reader = window.frame.reader
    found = reader.document().find(words)
    assert not found.isNull()
    reader.setTextCursor(found)


@pytest.mark.parametrize("name", list(STYLES))
def test_a_citation_is_copied_in_the_style_that_is_chosen(qtbot: QtBot, window: MainWindow, name: str) -> None:
    choose(window, "citation_style", styles()[name])
    text, said = copied(qtbot, window, "copy_citation")
    reading = window.frame.reader.reading
    assert reading is not None
    assert text == reference(reading.article, reading.issue, name, Settings(today=date.today()))
    assert "山海新报" in text
    assert said == (f"Copied: {_short(text)}" if STYLES[name].is_prose else f"Copied as {STYLES[name].label}.")


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"


def test_the_citation_is_of_what_is_read_now(qtbot: QtBot, window: MainWindow) -> None:
    assert copied(qtbot, window, "copy_citation")[0] == LEAD
    window.actions_.by_key["next_article"].trigger()
    assert copied(qtbot, window, "copy_citation")[0] == "林溪. 三月的早晨[N]. 山海新报，2031-03-10（1）."


@pytest.mark.parametrize(
    ("style", "words", "said"),
    [
        ("Newsroom", "并网,一切正常", f"“并网,一切正常”（{IN_NEWSROOMS}）"),
        ("Newsroom", "“并网,一切正常。”", f"“并网,一切正常。”（{IN_NEWSROOMS}）"),
        ("Newsroom", "一行字:“并网,一切正常。”", f"“一行字:‘并网,一切正常。’”（{IN_NEWSROOMS}）"),
        ("GB/T 7714—2025", "并网,一切正常", f"“并网,一切正常”\n{LEAD}"),
        # A quote is for people: where citations are made for programs its source is told as newsrooms do.
        ("RIS", "并网,一切正常", f"“并网,一切正常”（{IN_NEWSROOMS}）"),
    ],
)
def test_a_selection_is_copied_in_quotes_with_its_source(
    qtbot: QtBot, window: MainWindow, style: str, words: str, said: str
) -> None:
    choose(window, "citation_style", style)
    select(window, words)
    assert copied(qtbot, window, "copy_cited")[0] == said


def test_where_nothing_is_selected_the_headline_is_copied_and_that_is_said(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, "citation_style", "Newsroom")
    text, said = copied(qtbot, window, "copy_cited")
    assert text == f"“潮汐电站夜里发出第一度电”（{IN_NEWSROOMS}）"
    assert said == f"Nothing is selected; the headline was copied: {text}"


def test_the_choice_stays_from_one_start_to_the_next(qtbot: QtBot, program: Program, window: MainWindow) -> None:
    assert checked(window, "citation_style") == ["GB/T 7714—2025"]
    assert checked(window, "citation_width") == ["As the style has it"]
    choose(window, "citation_style", "GB/T 7714—2015")
    choose(window, "citation_width", "Full width")
    assert program.open(window.path)
    again = program.window
    assert again is not None and again is not window
    assert checked(again, "citation_style") == ["GB/T 7714—2015"]
    assert checked(again, "citation_width") == ["Full width"]
    assert copied(qtbot, again, "copy_citation")[0] == LEAD


@pytest.mark.parametrize("width", ["standard", "half", "full"])
def test_the_width_of_punctuation_is_that_of_the_menu(qtbot: QtBot, window: MainWindow, width: Punctuation) -> None:
    choose(window, "citation_width", widths()[width])
    text, _ = copied(qtbot, window, "copy_citation")
    assert ("2031-03-10(1, 3)" in text) == (width == "half")


def test_a_choice_that_nobody_knows_any_more_is_the_standard(qtbot: QtBot, window: MainWindow) -> None:
    window.settings.set("citing/style", "telegram")
    window.settings.set("citing/punctuation", "wider")
    assert copied(qtbot, window, "copy_citation")[0] == LEAD


def test_what_is_copied_twice_at_once_is_told_once(qtbot: QtBot, window: MainWindow) -> None:
    told: list[str] = []
    window.citing.told.connect(told.append)
    window.actions_.by_key["copy_citation"].trigger()
    copied(qtbot, window, "copy_cited")
    assert len(told) == 1


def test_citing_is_not_offered_where_nothing_is_read(program: Program, tmp_path: Path) -> None:
    assert program.open(tmp_path / "empty.baoku")
    assert program.window is not None
    for command in ("copy_citation", "copy_cited", "citations"):
        assert not program.window.actions_.by_key[command].isEnabled()
