"""The panes by themselves: models that keep Qt's rules, an article on the page, marks where the text is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSettings
from PySide6.QtGui import QTextDocument
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from db import articles, issues
from db.archive import Database
from db.records import Article, Block, Hit, Issue, Mark, Newspaper, Span
from db.search import find
from db.search.marks import marks
from db.search.query import parse
from viewer.ui import results, rows
from viewer.ui.byline import SIGNS
from viewer.ui.history import History
from viewer.ui.page_of_text import Look, TextPage
from viewer.ui.positions import utf16
from viewer.ui.reader import ArticleReader, Reading
from viewer.ui.search_bar import SearchBar
from viewer.ui.settings import Settings
from viewer.ui.tokens import COLOURS
from viewer.ui.tree_model import IssueTreeModel

_LOOK = Look(COLOURS["light"], 1.0)


def test_the_tree_keeps_the_rules_of_models(qtmodeltester: ModelTester, sample: Database) -> None:
    model = IssueTreeModel(sample)
    qtmodeltester.check(model)
    model.reload()
    index, titles = QModelIndex(), []
    while model.rowCount(index):
        index = model.index(0, 0, index)
        titles.append(str(index.data()))
    assert titles == ["山海新报", "2031", "Mar", "Mon 10 第10期(总第486期)", "p. 1", "潮汐电站夜里发出第一度电"]


def test_a_branch_is_read_when_it_is_opened(sample: Database) -> None:
    model = IssueTreeModel(sample)
    newspaper = model.index(0, 0, QModelIndex())
    assert model.hasChildren(newspaper)
    assert model.node(newspaper).children is None


def _hit(number: int) -> Hit:
    return Hit(number, 1, "山海新报", None, "1", "article", f"第{number}篇", (), "潮汐", (Span(0, 2),))


def test_the_list_asks_for_more_when_its_end_is_seen(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = results.ResultModel()
    model.show([rows.of_hit(_hit(n)) for n in range(3)], 5)
    with qtbot.waitSignal(model.more_wanted) as asked:
        model.fetchMore(QModelIndex())
    assert asked.args == [3]
    assert not model.canFetchMore(QModelIndex())
    model.add([rows.of_hit(_hit(n)) for n in (3, 4)])
    assert (model.rowCount(), model.canFetchMore(QModelIndex())) == (5, False)
    qtmodeltester.check(model)


def test_every_piece_of_an_article_stands_in_the_document(qtbot: QtBot, sample: Database) -> None:
    for article in articles.of_issue(sample, 1):
        document = QTextDocument()
        TextPage(document, _LOOK).write(article, issues.heading(sample, 1), [])
        shown = document.toPlainText()
        byline = article.byline.lstrip(SIGNS) if article.byline else None
        heads = (article.kicker, article.headline, article.deck, byline, article.dateline)
        for text in (*filter(None, heads), *(block.text for block in article.blocks)):
            assert text in shown


def test_paragraphs_are_indented_by_two_characters_and_justified(qtbot: QtBot, sample: Database) -> None:
    document = QTextDocument()
    TextPage(document, Look(COLOURS["light"], 2.0)).write(articles.get(sample, 1), issues.heading(sample, 1), [])
    block = document.begin()
    while not block.text().startswith("3月8日凌晨"):
        block = block.next()
    assert block.blockFormat().textIndent() == pytest.approx(2 * 2 * 17)


@pytest.mark.parametrize("typed", ["潮水", "何守川", "title:潮汐", "本报记者", "十九年"])
def test_marks_lie_on_the_very_text(qtbot: QtBot, sample: Database, typed: str) -> None:
    article = articles.get(sample, 1)
    document = QTextDocument()
    page = TextPage(document, _LOOK)
    page.write(article, issues.heading(sample, 1), [])
    found = marks(parse(typed), article)
    assert found
    units = document.toRawText().encode("utf-16-le")
    for mark in found:
        place = page.place(mark)
        assert place is not None
        assert units[2 * place[0] : 2 * place[1]].decode("utf-16-le") == typed.removeprefix("title:")


def test_rare_characters_do_not_shift_marks(qtbot: QtBot) -> None:
    article = Article(headline="𠀀𠀁潮汐", blocks=(Block("paragraph", "😀潮汐\n𠀀潮汐"),))
    document = QTextDocument()
    page = TextPage(document, _LOOK)
    page.write(article, Issue(Newspaper("甲报")), [])
    units = document.toRawText().encode("utf-16-le")
    for mark in marks(parse("潮汐"), article):
        start, end = page.place(mark) or (0, 0)
        assert units[2 * start : 2 * end].decode("utf-16-le") == "潮汐"
    assert page.place(Mark("kicker", None, 0, 1)) is None
    assert utf16("𠀀a", 2) == 3


def test_the_reader_goes_from_mark_to_mark(qtbot: QtBot, sample: Database) -> None:
    reader = ArticleReader()
    qtbot.addWidget(reader)
    query = find.search(sample, "潮水").query
    with qtbot.waitSignal(reader.mark_reached) as reached:
        reader.show_reading(Reading(articles.get(sample, 1), issues.heading(sample, 1)), query)
    assert reached.args == [1, 3]
    assert reader.next_mark(1)
    assert reader.next_mark(1)
    assert not reader.next_mark(1)
    reader.set_zoom(1.5)
    assert not reader.next_mark(1)
    reader.mark(None)
    assert reader.extraSelections() == []


def test_find_in_the_article_folds_as_the_search_does(qtbot: QtBot, sample: Database) -> None:
    reader = ArticleReader()
    qtbot.addWidget(reader)
    reader.show_reading(Reading(articles.get(sample, 7), issues.heading(sample, 1)), None)
    with qtbot.waitSignal(reader.mark_reached) as reached:
        reader.find_text("欲速则不达")
    assert reached.args == [1, 1]
    with qtbot.waitSignal(reader.mark_reached) as reached:
        reader.find_text("鲸落")
    assert reached.args == [0, 0]


def test_a_pause_in_typing_is_a_query_and_an_empty_bar_is_none(qtbot: QtBot) -> None:
    bar = SearchBar()
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.query_meant) as meant:
        bar.setText("潮")
        bar.setText("潮水 ")
    assert meant.args == ["潮水"]
    with qtbot.waitSignal(bar.cleared), qtbot.assertNotEmitted(bar.query_meant, wait=200):
        bar.setText("灯")
        bar.clear()


def test_history_forgets_what_lay_ahead() -> None:
    history = History()
    for number in (1, 2, 3, 3):
        history.visit(number)
    assert history.go(-1) == (2, 0)
    assert history.go(1) == (3, 0)
    assert history.go(1) is None
    assert history.go(-2) == (1, 0)
    history.visit(9)
    assert not history.can_go(1)
    assert history.go(-1) == (1, 0)


def test_settings_keep_types_and_survive_rubbish(tmp_path: Path) -> None:
    file = tmp_path / "s.ini"
    settings = Settings(QSettings(str(file), QSettings.Format.IniFormat))
    settings.set("view/zoom", 1.25)
    settings.set("on", True)
    settings.set_numbers("panes", [1, 2])
    settings.add_recent_archive(tmp_path)
    del settings
    text = file.read_text(encoding="utf-8")
    again = Settings(QSettings(str(file), QSettings.Format.IniFormat))
    assert (again.get("view/zoom", 1.0), again.get("on", False), again.numbers("panes")) == (1.25, True, [1, 2])
    assert again.recent_archives() == [tmp_path]
    del again
    file.write_text(text.replace("1.25", "large"), encoding="utf-8")
    assert Settings(QSettings(str(file), QSettings.Format.IniFormat)).get("view/zoom", 1.0) in (0.0, 1.0)
