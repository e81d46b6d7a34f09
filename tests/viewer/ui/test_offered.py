"""Offers stand in the order of how well they fit; late ones never move what stands at or above the chosen one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db.folding import fold
from viewer.ui.offered import Offer, OfferList, OfferModel, spans

_offers = st.lists(st.builds(Offer, st.just("article"), st.text(max_size=3), score=st.integers(0, 5)), max_size=8)


def test_offers_keep_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = OfferModel()
    qtmodeltester.check(model)
    model.show([Offer("word", "潮汐", score=1), Offer("person", "钱潮生", score=3)])
    model.add([Offer("article", "潮水", score=2), Offer("search", "潮", score=0)], -1)
    assert [each.title for each in model.offers] == ["钱潮生", "潮水", "潮汐", "潮"]


@given(first=_offers, late=_offers, row=st.integers(-1, 7))
def test_late_offers_come_below_the_chosen_one(first: list[Offer], late: list[Offer], row: int) -> None:
    model = OfferModel()
    model.show(first)
    row = min(row, len(first) - 1)
    above = model.offers[: row + 1]
    chosen = QPersistentModelIndex(model.index(row)) if row >= 0 else None
    model.add(sorted(late, key=lambda each: -each.score), row)
    assert model.offers[: row + 1] == above
    assert chosen is None or chosen.row() == row
    below = [each.score for each in model.offers[row + 1 :]]
    assert below == sorted(below, reverse=True)
    assert len(model.offers) == len(first) + len(late)
    assert model.rowCount(QModelIndex()) == len(model.offers)


@given(st.text("潮汐電电Ａa ", max_size=6), st.lists(st.text("潮汐电a", min_size=1, max_size=2), max_size=3))
def test_what_fits_is_marked_once(title: str, pieces: list[str]) -> None:
    found = spans(pieces, title)
    assert all(fold(title)[each.start : each.end] in pieces for each in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert bool(found) == any(piece in fold(title) for piece in pieces)


@pytest.mark.parametrize(
    ("steps", "title"), [([1], "甲"), ([1, 1], "乙"), ([-1], "丙"), ([1, 1, 1, 1], "丙"), ([1, -1], "甲")]
)
def test_the_keys_step_through_the_list(qtbot: QtBot, steps: list[int], title: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = OfferList(parent)
    shown.offers.show([Offer("word", each) for each in "甲乙丙"])
    for by in steps:
        shown.step(by)
    assert shown.offer is not None and shown.offer.title == title
