"""The tree shows what is in the archive, branch by branch, and keeps open what was open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QTranslator
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db import articles, browse, issues
from db.archive import Database
from db.records import Article, Block, Issue, Newspaper, Page, Placement
from viewer.ui import language
from viewer.ui.tree import IssueTree
from viewer.ui.tree_model import IssueTreeModel


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[list[QTranslator]]:
    translators = language.install(qapp, "zh_CN")
    yield translators
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def model(sample: Database) -> IssueTreeModel:
    made = IssueTreeModel(sample)
    made._tester = QAbstractItemModelTester(made)  # type: ignore[attr-defined]
    return made


@pytest.fixture
def tree(model: IssueTreeModel, qtbot: QtBot) -> IssueTree:
    made = IssueTree(model)
    qtbot.addWidget(made)
    return made


def titles(model: IssueTreeModel, parent: QModelIndex | None = None) -> list[str]:
    above = parent or QModelIndex()
    return [model.index(row, 0, above).data() for row in range(model.rowCount(above))]


def first(model: IssueTreeModel, depth: int) -> QModelIndex:
    index = QModelIndex()
    for _ in range(depth):
        index = model.index(0, 0, index)
    return index


def test_the_branches_from_newspaper_to_article(chinese: list[QTranslator], model: IssueTreeModel) -> None:
    assert [titles(model, first(model, depth)) for depth in range(5)] == [
        ["山海新报"], ["2031"], ["3月"], ["10日 周一 第10期(总第486期)"], ["1版", "2版 要闻", "3版 深读", "4版 副刊"],
    ]  # fmt: skip
    assert "潮汐电站夜里发出第一度电" in titles(model, first(model, 5))


def test_newspapers_stand_in_the_order_of_their_sound(sample: Database) -> None:
    for title in ("周末读本", "安澜日报"):
        issues.store(sample, Issue(Newspaper(title), date(2031, 1, 2), pages=(Page("1"),)))
    assert titles(IssueTreeModel(sample)) == ["安澜日报", "山海新报", "周末读本"]


def test_an_issue_without_a_date_has_its_place(sample: Database, chinese: list[QTranslator]) -> None:
    article = Article(headline="无日期", placements=(Placement("1", 1),), blocks=(Block("paragraph", "一段。"),))
    issues.store(sample, Issue(Newspaper("散页"), pages=(Page("1"),), articles=(article,)))
    model = IssueTreeModel(sample)
    row = titles(model).index("散页")
    undated = model.index(0, 0, model.index(row, 0))
    issue = model.index(0, 0, undated)
    assert titles(model, model.index(0, 0, issue)) == ["无日期"]


def test_choosing_tells_what_was_chosen(tree: IssueTree, model: IssueTreeModel, qtbot: QtBot) -> None:
    page, article = first(model, 5), first(model, 6)
    with qtbot.waitSignal(tree.page_chosen):
        tree.setCurrentIndex(page)
    with qtbot.waitSignal(tree.article_chosen) as told:
        tree.setCurrentIndex(article)
    assert told.args == [model.node(article).number]


def test_showing_where_an_article_stands_opens_the_way_and_chooses_nothing(
    tree: IssueTree, sample: Database, qtbot: QtBot
) -> None:
    issue = browse.newest_issue(sample)
    assert issue is not None
    last = articles.of_issue(sample, issue)[-1]
    with qtbot.assertNotEmitted(tree.article_chosen):
        tree.show_at(browse.path_to(sample, last.id or 0))
    assert tree.currentIndex().data().endswith(articles.title(last))
    above = tree.currentIndex().parent()
    while above.isValid():
        assert tree.isExpanded(above)
        above = above.parent()


def test_reading_the_archive_anew_keeps_open_what_was_open(
    tree: IssueTree, model: IssueTreeModel, sample: Database
) -> None:
    tree.setExpanded(first(model, 1), True)
    tree.setExpanded(first(model, 2), True)
    opened = tree.opened()
    kept = QPersistentModelIndex(first(model, 1))
    issues.store(sample, Issue(Newspaper("安澜日报"), date(2031, 1, 2), pages=(Page("1"),)))
    tree.reload()
    assert tree.opened() == opened
    assert not kept.isValid()
    assert titles(model)[0] == "安澜日报"
    assert not tree.isExpanded(first(model, 1))


def test_branches_that_are_gone_are_passed_over(tree: IssueTree) -> None:
    tree.reopen([[("newspaper", 1), ("year", 1900)], [("newspaper", 99)]])
    assert tree.opened() == []
