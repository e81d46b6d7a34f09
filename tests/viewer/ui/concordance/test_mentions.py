"""The model of the concordance's lines: rules of models, pages asked for and kept."""

from __future__ import annotations

from array import array
from datetime import date

from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from db.records import Mark
from db.search.concordance import Mention, Places
from viewer.ui.concordance import mentions
from viewer.ui.concordance.mentions import CONTEXT, MENTION_ROLE, PAGE, MentionModel


def places(first: int, last: int) -> Places:
    made = Places()
    made.articles.extend(range(first, last))
    made.marks.extend([0] * (last - first))
    return made


def mention(number: int) -> Mention:
    return Mention(number, date(2031, 3, 10), "山海新报", "1", "潮汐", Mark("block", 0, 0, 2), "夜里，", "潮水", "退了")


def test_the_model_keeps_to_the_rules_of_models(qtbot: QtBot) -> None:
    model = MentionModel()
    tester = QAbstractItemModelTester(model)
    model.page_wanted.connect(lambda page: None)
    model.add(places(0, 100))
    model.put_page(1, [mention(n) for n in range(64, 100)])
    model.add(places(100, 130))
    model.put_page(1, [mention(n) for n in range(64, 128)])
    model.put_in_order("left", array("I", reversed(range(130))))
    model.put_days_in_order()
    model.clear()
    assert tester.model() is model


def test_what_is_seen_and_not_there_is_asked_for(qtbot: QtBot) -> None:
    model = MentionModel()
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    model.add(places(0, 70))
    assert model.index(66, CONTEXT).data() is None
    assert asked == [1]
    assert model.on_page(1) == [(n, 0) for n in range(64, 70)]
    model.put_page(1, [mention(64), None])
    assert model.index(64, CONTEXT).data() == "夜里，【潮水】退了"
    assert model.index(65, CONTEXT).data(MENTION_ROLE) is None
    assert asked == [1]
    # A page that was not full when it was read is read again for the lines that came since.
    assert model.index(66, CONTEXT).data() is None
    assert asked == [1, 1]


def test_only_pages_that_were_seen_of_late_are_kept(qtbot: QtBot) -> None:
    model = MentionModel()
    model.add(places(0, PAGE * (mentions._PAGES_KEPT + 1)))
    for page in range(mentions._PAGES_KEPT + 1):
        model.put_page(page, [mention(n) for n in range(PAGE)])
        assert model.index(0, CONTEXT).data() is not None
    assert model.index(PAGE, CONTEXT).data() is None
    assert model.index(PAGE * 2, CONTEXT).data() is not None
