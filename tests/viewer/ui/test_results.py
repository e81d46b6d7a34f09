"""The list: rows of hits and listings, fetched as one scrolls, chosen by mouse and key."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from db.records import ArticleListing, Hit, Span
from viewer.ui import results
from viewer.ui.results import ResultModel, ResultView
from viewer.ui.rows import Row, of_hit, of_listing
from viewer.ui.tokens import COLOURS

NOWHERE = QModelIndex()


def rows(first: int, last: int) -> list[Row]:
    return [Row(number, f"第{number}篇", "1版", "开头一句。") for number in range(first, last)]


@pytest.fixture
def model() -> ResultModel:
    return ResultModel()


@pytest.fixture
def view(model: ResultModel, qtbot: QtBot) -> ResultView:
    made = ResultView(model)
    qtbot.addWidget(made)
    made.resize(320, 500)
    made.show()
    return made


def test_more_is_asked_for_once_and_put_behind_the_last(model: ResultModel) -> None:
    asked: list[int] = []
    model.more_wanted.connect(asked.append)
    model.show(rows(0, 100), 150)
    assert model.canFetchMore(NOWHERE)
    model.fetchMore(NOWHERE)
    assert not model.canFetchMore(NOWHERE)
    model.add(rows(100, 150))
    assert asked == [100]
    assert model.rowCount() == 150
    assert not model.canFetchMore(NOWHERE)
    assert model.row_of(149) == 149


def test_the_model_keeps_to_the_rules_of_models(model: ResultModel) -> None:
    # The tester fetches more by itself, as a view does.
    tester = QAbstractItemModelTester(model)
    model.more_wanted.connect(lambda offset: model.add(rows(offset, offset + 20)), Qt.ConnectionType.QueuedConnection)
    model.show(rows(0, 20), 60)
    model.show([], 0)
    assert tester.model() is model


def test_hits_that_went_away_meanwhile_end_the_list(model: ResultModel) -> None:
    model.show(rows(0, 10), 50)
    model.fetchMore(NOWHERE)
    model.add([])
    assert not model.canFetchMore(NOWHERE)


def test_scrolling_down_asks_for_more(model: ResultModel, view: ResultView, qtbot: QtBot) -> None:
    asked: list[int] = []
    model.more_wanted.connect(asked.append)
    model.show(rows(0, 100), 1000)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    view.scrollToBottom()
    qtbot.waitUntil(lambda: asked == [100])
    model.add(rows(100, 200))
    view.scrollToBottom()
    qtbot.waitUntil(lambda: asked == [100, 200])


def test_steps_choose_row_after_row_and_stop_at_the_ends(model: ResultModel, view: ResultView) -> None:
    chosen: list[int] = []
    view.article_chosen.connect(chosen.append)
    model.show(rows(0, 3), 3)
    assert [view.step(1) for _ in range(4)] == [True, True, True, False]
    assert view.step(-1)
    assert chosen == [0, 1, 2, 1]


def test_pointing_to_an_article_chooses_nothing(model: ResultModel, view: ResultView, qtbot: QtBot) -> None:
    model.show(rows(0, 3), 3)
    with qtbot.assertNotEmitted(view.article_chosen):
        view.show_article(2)
        assert view.currentIndex().row() == 2
        view.show_article(77)
    assert not view.currentIndex().isValid()


def test_a_row_tells_a_screen_reader_all_of_it(model: ResultModel) -> None:
    model.show(rows(0, 1), 1)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "第0篇. 1版. 开头一句。"


def test_a_listing_shows_who_wrote_it_without_the_sign_before() -> None:
    listing = ArticleListing(1, 1, "article", "标题", "► 本报记者\n周原", ("1", "3"), "开头。")
    assert of_listing(listing).detail.startswith("本报记者 周原 · ")


def test_a_hit_says_where_it_stands() -> None:
    hit = Hit(1, 1, "山海新报", date(2031, 3, 10), "A01", "article", "标题", (), "摘要", ())
    assert "山海新报" in of_hit(hit).detail
    assert "A01" in of_hit(hit).detail


@pytest.mark.parametrize("width", [40, 160, 320])
def test_a_long_text_ends_in_an_ellipsis_within_its_lines(qapp: QApplication, width: int) -> None:
    font, text = QFont(), "潮汐电站夜里发出第一度电" * 20
    cut = results._cut(text, font, width, 2)
    assert cut.endswith("…")
    assert QFontMetricsF(font).horizontalAdvance(cut) <= 2 * width
    assert results._cut("短", font, width, 2) == "短"


def test_matches_are_painted_on_marks_even_behind_rare_characters(qapp: QApplication) -> None:
    row = Row(1, "𠀀潮汐", "", "", (Span(1, 3),))
    model = ResultModel()
    model.show([row], 1)
    delegate = results.RowDelegate(model)
    picture = QImage(QSize(300, 120), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    painter = QPainter(picture)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    mark = COLOURS["light"].mark.lower()
    marked = {x for x in range(300) for y in range(120) if picture.pixelColor(x, y).name() == mark}
    assert 24 <= max(marked) - min(marked) <= 40
