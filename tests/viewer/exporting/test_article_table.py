"""Articles as tables: every cell as it was, none of them a formula, and rows that can be imported again."""

from __future__ import annotations

import csv
import datetime
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from db import articles
from db.archive import Database
from db.records import Article, Block, Issue, Newspaper
from tests import strategies
from tests.viewer.exporting.pieces import ISSUE, clippings, document, marked, piece
from tests.viewer.exporting.test_mentions import of_csv, of_xlsx
from viewer.exporting import article_table, chosen, run
from viewer.exporting.article_table import COLUMNS
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Options, TableWords
from viewer.exporting.run import Wish
from viewer.importing.formats import text_table
from viewer.importing.material import Material


def _csv(folder: Path, what: Document, words: TableWords | None = None) -> list[dict[str, str]]:
    article_table.write_csv(what, folder / "a.csv", Options(table=words or TableWords()))
    with (folder / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _xlsx(folder: Path, what: Document) -> list[list[str]]:
    article_table.write_xlsx(what, folder / "a.xlsx", Options())
    return of_xlsx(folder / "a.xlsx")


def test_a_row_says_what_an_article_is_and_what_was_put_to_it(tmp_path: Path) -> None:
    first, second, third, _ = _csv(tmp_path, clippings())
    for name, cell in {
        "No.": "1", "Newspaper": "山海新报", "Date": "2031-03-10", "Issue": "10", "Whole number": "486", "Page": "1",
        "Kind": "article", "Column": "潮头", "Kicker": "引题", "Deck": "副题", "Author names": "周原",
        "Tags": "能源; 涨潮发一次，退潮再发一次。", "Highlights": "潮\n涨潮发一", "Characters": "13",
        "Remark": "按语涨潮发一次，退潮再发一次。", "URL": "https://news.example.org/a?b=1&c=<2>",
        "Text": "涨潮发一次，退潮再发一次。",
    }.items():  # fmt: skip
        assert first[name] == cell, name
    assert first["Citation"].startswith("周原. 涨潮发一次")
    assert (second["No."], second["Text"]) == ("2", "班次\t开\n1\t06:40")
    assert (third["Kind"], third["Headline"], third["Dateline"]) == ("photo", "早晨", "本报青屿3月9日电")


def test_a_row_says_what_its_page_is_called(sample: Database, tmp_path: Path) -> None:
    rows = _csv(tmp_path, document(*chosen.Pieces(sample, chosen.issue(sample, 1), with_marks=False)))
    assert {(row["Page"], row["Section"]) for row in rows} == {
        ("1, 3", ""), ("1", ""), ("2", "要闻"), ("3, 4", "深读"), ("4", "副刊"),
    }  # fmt: skip


def test_columns_and_kinds_are_called_as_one_wishes(tmp_path: Path) -> None:
    names = tuple(f"列{number}" for number, _ in enumerate(COLUMNS))
    (row,) = _csv(tmp_path, document(piece("正文")), TableWords(names, {"article": "文章"}))
    assert tuple(row) == names
    assert row["列8"] == "文章"


def test_a_workbook_holds_the_same_with_days_and_numbers_as_such(sample: Database, tmp_path: Path) -> None:
    what = document(*clippings().pieces, *chosen.Pieces(sample, chosen.issue(sample, 1), with_marks=False))
    article_table.write_csv(what, tmp_path / "a.csv", Options())
    told, read = of_csv(tmp_path / "a.csv"), _xlsx(tmp_path, what)
    day = str((datetime.date(2031, 3, 10) - datetime.date(1899, 12, 30)).days)
    assert [[day if cell == "2031-03-10" else cell for cell in row] for row in told] == read
    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    names = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    kinds = [cell.get("t") for cell in sheet.findall(".//s:row", names)[1]]
    assert [place for place, kind in enumerate(kinds) if kind != "inlineStr"] == [
        COLUMNS.index(name) for name in ("No.", "Date", "Characters")
    ]
    assert sheet.find("s:autoFilter", names).get("ref") == f"A1:Z{len(told)}"


@pytest.mark.parametrize("start", list("=+-@＝＋－＠\t\r"))
def test_no_cell_runs_as_a_formula(tmp_path: Path, start: str) -> None:
    evil = f'{start}HYPERLINK("http://evil.example","x")'
    what = document(marked(evil), title=evil)
    (row,) = _csv(tmp_path, what)
    assert row["Headline"] == f"'{evil}"
    assert not [cell for cell in row.values() if cell.startswith(tuple("=+-@＝＋－＠\t\r\n"))]
    # of_xlsx finds no element of a formula.
    assert _xlsx(tmp_path, what)[1][COLUMNS.index("Text")].replace("_x000D_", "\r") == evil


@settings(max_examples=40)
@given(text=strategies.filled | strategies.filled.map(lambda text: f"<r>{text}</r>"))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder, what = tmp_path_factory.mktemp("any"), document(piece(text))
    (row,) = _csv(folder, what)
    assert row["Text"].removeprefix("'") == text.removeprefix("'")
    _xlsx(folder, what)


def test_a_text_longer_than_a_cell_goes_on_beside_it(tmp_path: Path) -> None:
    long = "潮𠮷" * 20_000
    row = _xlsx(tmp_path, document(piece(long)))[1]
    texts = row[COLUMNS.index("Text") :]
    assert len(texts) == 3
    assert "".join(texts) == long
    assert all(len(text.encode("utf-16-le")) // 2 <= 32_767 for text in texts)


def test_the_import_reads_the_rows_again(sample: Database, tmp_path: Path) -> None:
    target = tmp_path / "issue.csv"
    run.write(sample, Wish(chosen.issue(sample, 1), "csv", target))
    data = target.read_bytes()
    (issue,) = text_table.read(Material(target.name, data, data.decode("utf-8-sig")))
    assert (issue.newspaper.title, issue.date, issue.number, issue.whole_number) == (
        "山海新报", ISSUE.date, "10", "486",
    )  # fmt: skip
    written = [each.article for each in chosen.Pieces(sample, chosen.issue(sample, 1), with_marks=False)]
    for read, article in zip(issue.articles, written, strict=True):
        assert [each.page for each in read.placements] == [each.page for each in article.placements]
        assert (read.kicker, read.deck, read.column) == (article.kicker, article.deck, article.column)
        assert read.headline == articles.title(article)


def test_an_article_of_an_unknown_day_is_a_row_too(tmp_path: Path) -> None:
    bare = Piece(Article(blocks=(Block("paragraph", "潮。"),)), Issue(Newspaper("")))
    (row,) = _csv(tmp_path, document(bare))
    assert (row["Date"], row["Newspaper"], row["Headline"], row["ID"]) == ("", "", "潮", "")
    assert _xlsx(tmp_path, document(bare))[1][-1] == "潮。"
