"""What stands around the article that is read, in the real window: the same story elsewhere, opened and compared."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import archive, articles, digests, issues, reprints
from db.archive import Database
from db.reprints import Likeness, Reprint
from tests import papers
from viewer.ui import language, likeness
from viewer.ui.around.pane import AroundPane
from viewer.ui.around.same_story import SameStory
from viewer.ui.jobs import Job
from viewer.ui.main_window import MainWindow

_READ = 4
"""An article of the sample of some paragraphs."""


def print_again(db: Database) -> list[int]:
    """The article once more in two papers, as it is and cut; their numbers, the earliest first."""
    article = replace(articles.get(db, _READ), id=None, jumps=(), placements=papers.article().placements)
    cut = replace(article, headline="<b>早稿</b>", blocks=article.blocks[: len(article.blocks) // 2])
    stored = []
    for each, title, day in ((cut, "海湾晚报", date(2031, 3, 9)), (article, "北礁周刊", date(2031, 3, 14))):
        number = issues.store(db, papers.issue(each, title=title, day=day))
        stored += [listed.id for listed in articles.of_issue_listed(db, number)]
    digests.digest_all(db, reprints.DIGESTER, lambda: False, lambda progress: None)
    return stored


@pytest.fixture
def again(sample_archive: Path) -> list[int]:
    with closing(archive.create_or_open(sample_archive)) as db:
        return print_again(db)


@pytest.fixture
def reading(again: list[int], window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with an article that is printed again, unfolded."""
    read(window, _READ, qtbot)
    window.around.strip.setChecked(True)
    return window


def read(window: MainWindow, number: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.around._reading.ended):
        window.opening.open_article(number)


def same_story(pane: AroundPane) -> SameStory:
    (section,) = (each for each in pane.sections if isinstance(each, SameStory))
    return section


def follow(window: MainWindow, row: int, link: int, qtbot: QtBot) -> None:
    """Reach a link of a row by the keyboard, and press it."""
    label = same_story(window.around).rows[row]
    label.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(link + 1):
        qtbot.keyClick(label, Qt.Key.Key_Tab)
    qtbot.keyClick(label, Qt.Key.Key_Return)


def test_where_there_is_nothing_it_takes_no_room(window: MainWindow, qtbot: QtBot) -> None:
    read(window, _READ, qtbot)
    assert window.around.isHidden()


def test_a_slim_strip_says_what_there_is(again: list[int], window: MainWindow, qtbot: QtBot) -> None:
    read(window, _READ, qtbot)
    assert window.around.isVisible() and not window.around.body.isVisible()
    assert window.around.strip.text() == "The same story in 2 other places"
    qtbot.waitUntil(lambda: window.around.height() == window.around.strip.height())
    read(window, 1, qtbot)
    assert window.around.isHidden()


def test_unfolded_it_names_the_places_oldest_first_and_never_covers_the_text(reading: MainWindow, qtbot: QtBot) -> None:
    first, second = (row.text() for row in same_story(reading.around).rows)
    assert "&lt;b&gt;早稿" in first and "海湾晚报 · 9 Mar 2031 · p. 1 · shorter, 100 % of it is the same" in first
    assert "北礁周刊 · 14 Mar 2031 · p. 1 · the same text" in second
    frame = reading.frame
    qtbot.waitUntil(lambda: reading.around.body.height() > 20)
    assert frame.reader.geometry().bottom() < reading.around.geometry().top()
    assert frame.reader.height() >= reading.around.height()
    # Folded away is what is remembered.
    reading.around.strip.setChecked(False)
    assert not reading.around.body.isVisible()
    assert reading.settings.get("view/around", True) is False


def test_a_place_is_opened_and_shows_the_others(reading: MainWindow, again: list[int], qtbot: QtBot) -> None:
    with qtbot.waitSignal(reading.around._reading.ended):
        follow(reading, 0, 0, qtbot)
    assert reading.opening.current_article() == again[0]
    first, _ = same_story(reading.around).rows
    assert "山海新报" in first.text() and "longer, holds 100 % of this one" in first.text()


def test_two_articles_are_compared_under_their_places(reading: MainWindow, again: list[int], qtbot: QtBot) -> None:
    compared = reading.beside.versions
    with qtbot.waitSignal(compared._reading.compared):
        follow(reading, 0, 1, qtbot)
    assert compared.isVisible() and compared.windowTitle().startswith("Two articles compared")
    assert [each.text() for each in compared.names] == [
        "− 海湾晚报 · 9 Mar 2031 · p. 1",
        "+ 山海新报 · 10 Mar 2031 · p. 2",
    ]
    assert compared._likeness.text() == "100 % of the shorter text stands in the longer one"
    assert not compared.old.isVisible()
    assert compared._count.text().startswith("Change 1 of ")
    assert "早稿" in compared.text.toPlainText()
    compared.way.setCurrentIndex(1)
    compared.way.activated.emit(1)
    assert compared._count.text().endswith("changes")
    # What changes in the archive meanwhile is shown.
    with qtbot.waitSignal(compared._reading.compared):
        compared.refresh()


def test_only_the_article_that_is_read_is_told_of(again: list[int], window: MainWindow, qtbot: QtBot) -> None:
    told: list[object] = []
    window.around._reading.read.connect(lambda place, found: told.append(found))
    window.opening.open_article(_READ)
    with qtbot.waitSignal(window.around._reading.ended):
        window.opening.open_article(1)
    qtbot.waitUntil(lambda: not window.around._reading.findChildren(Job))
    assert told == [()] * len(window.around.sections) and window.around.isHidden()


def test_what_is_signed_later_is_found_on_refreshing(window: MainWindow, qtbot: QtBot) -> None:
    read(window, _READ, qtbot)
    print_again(window.db)
    with qtbot.waitSignal(window.around._reading.ended):
        window.refresh()
    assert window.around.strip.text() == "The same story in 2 other places"
    window.around.clear()
    assert window.around.isHidden()


@pytest.fixture(params=["en", "zh_CN"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    translators = language.install(qapp, request.param)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize(
    ("like", "english", "chinese"),
    [
        (Likeness(1, 1, 1, exact=True), "the same text", "全文相同"),
        (Likeness(0.999, 1, 0.9, exact=False), "99 % the same", "99 % 相同"),
        (Likeness(0.4, 0.66, 3, exact=False), "longer, holds 66 % of this one", "较长，含本文的 66 %"),
        (Likeness(0.4, 1, 0.3, exact=False), "shorter, 100 % of it is the same", "较短，其中 100 % 相同"),
    ],
)
def test_how_alike_they_are_is_said_in_words(spoken: str, like: Likeness, english: str, chinese: str) -> None:
    assert likeness.words(like) == (english if spoken == "en" else chinese)


def test_a_reprint_of_which_little_is_known_is_shown_as_well(spoken: str, qtbot: QtBot) -> None:
    section = SameStory()
    qtbot.addWidget(section)
    known = Likeness(1, 1, 1, exact=True)
    words = section.put(1, [Reprint(2, "海湾晚报", None, "", "", known)])
    assert words == ("The same story in 1 other place" if spoken == "en" else "同一报道另见 1 处")
    text = section.rows[0].text()
    assert (">Untitled</a><br>海湾晚报 · the same text" if spoken == "en" else ">无题</a><br>海湾晚报 · 全文") in text
    many = section.put(1, [Reprint(n, "海湾晚报", None, "", "", known) for n in range(reprints.MOST)])
    assert many == ("The same story in 50 other places or more" if spoken == "en" else "同一报道另见 50 处或更多")
