"""The names of a table's columns: in the language of the window, and known to the import of tables in any."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from db.archive import Database
from viewer.exporting import chosen, csv_table, run
from viewer.exporting.article_table import COLUMNS
from viewer.exporting.options import Options
from viewer.exporting.run import Wish
from viewer.importing.formats import text_table
from viewer.importing.material import Material
from viewer.ui import language
from viewer.ui.exporting import table_words


@pytest.fixture(params=["en", "zh_CN", "zh_TW"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language of the window."""
    translators = language.install(qapp, request.param)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("en"))


def test_every_column_has_a_name_of_its_own(spoken: str) -> None:
    names = table_words.words().columns
    assert len(set(names)) == len(COLUMNS)
    assert (names == COLUMNS) is (spoken == "en")


def test_a_table_is_imported_again_whatever_its_columns_are_called(
    spoken: str, sample: Database, tmp_path: Path
) -> None:
    target = tmp_path / "issue.csv"
    options = Options(table=table_words.words())
    run.write(sample, Wish(chosen.issue(sample, 1), "csv", target, options=options))
    data = target.read_bytes()
    (issue,) = text_table.read(Material(target.name, data, data.decode(csv_table.ENCODING)))
    assert (issue.newspaper.title, str(issue.date), issue.number, issue.whole_number) == (
        "山海新报", "2031-03-10", "10", "486",
    )  # fmt: skip
    written = [each.article for each in chosen.Pieces(sample, chosen.issue(sample, 1), with_marks=False)]
    for read, article in zip(issue.articles, written, strict=True):
        assert [each.page for each in read.placements] == [each.page for each in article.placements]
        assert (read.kicker, read.deck, read.column) == (article.kicker, article.deck, article.column)
        assert sorted(person.name for person in read.people) == sorted(person.name for person in article.people)
    assert {page.label: page.section for page in issue.pages}["2"] == "要闻"
