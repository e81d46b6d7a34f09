"""Tables that are nearly right, very large ones, and real ones: nothing but issues and refusals comes of them."""

from __future__ import annotations

import csv
import io
import json
import re
import time
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Article, Issue
from tests import strategies
from tests.viewer.importing.formats.tables import LIGHT, read
from viewer.importing.formats import json_table, text_table
from viewer.importing.material import FormatError, Material
from viewer.importing.tables import delimited, listed, samples
from viewer.importing.tables.vocabulary import COLUMNS

_NAMES = st.sampled_from((
    "标题", "正文", "日期", "版次", "报纸", "作者", "引题", "年", "月", "日", "title", "content", "text", "date",
    "page", "position", "source", "url", "data", "articles", "id", "x",
))  # fmt: skip
_VALUES = strategies.texts | st.sampled_from((
    "2031-03-10", "2031年3月10日", "1930838400", "2031-02-30", "第02版", "A01：头版", "1-3", "山海新报", "NaN", "0",
    '"', '""', "渡口增班。" * 30, "<p>渡口</p><!--", "<script>&#xD800;&#0;", "a\u2028b",
    "\u3000\u3000渡口。\u3000\u3000灯塔",
))  # fmt: skip


@st.composite
def _written_tables(draw: st.DrawFn) -> str:
    """CSV with a cell too many here, a quotation mark too few there."""
    header = draw(st.lists(_NAMES, min_size=1, max_size=6))
    rows = draw(st.lists(st.lists(_VALUES, min_size=1, max_size=7), max_size=6))
    text = io.StringIO()
    end = draw(st.sampled_from(("\n", "\r\n", "\r")))
    writer = csv.writer(text, delimiter=draw(st.sampled_from(",\t;|")), lineterminator=end)
    writer.writerows([header, *rows] if draw(st.booleans()) else [*rows, header])
    return _hurt(draw, text.getvalue())


@st.composite
def _json_tables(draw: st.DrawFn) -> str:
    """JSON lists, lines and wrappers with a piece missing or too many."""
    scalars = st.none() | st.booleans() | st.integers() | st.floats() | _VALUES
    inner = st.recursive(
        scalars,
        lambda each: st.lists(each, max_size=3) | st.dictionaries(_NAMES | strategies.texts, each, max_size=3),
        max_leaves=6,
    )
    rows = draw(st.lists(st.dictionaries(_NAMES, inner, max_size=6), min_size=1, max_size=5))
    spaced = draw(st.sampled_from((None, 1)))
    lines = [json.dumps(row, ensure_ascii=draw(st.booleans()), indent=spaced) for row in rows]
    whole = draw(st.sampled_from(("\n", "list", "data")))
    text = whole.join(lines) if whole == "\n" else f"[{','.join(lines)}]"
    return _hurt(draw, f'{{"date": "2031-03-10", "data": {text}}}' if whole == "data" else text)


def _hurt(draw: st.DrawFn, text: str) -> str:
    """The text as it is, or with a few characters put in or taken out."""
    for _ in range(draw(st.integers(0, 2))):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + draw(st.sampled_from(('"', "", "\n", ",", "{", "}", "\\", "\0"))) + text[place + 1 :]
    return text


_ALMOST = st.one_of(_written_tables(), _json_tables(), strategies.texts)


@settings(max_examples=150)
@given(
    text=_ALMOST,
    name=st.sampled_from(("a.csv", "a.tsv", "a.txt", "a.json", "山海新报_2031-03-10_02.jsonl")),
    columns=st.none() | st.lists(st.sampled_from(COLUMNS) | st.just("poem"), max_size=7).map(tuple),
)
def test_nothing_but_issues_and_refusals_comes_of_any_text(
    text: str, name: str, columns: tuple[str, ...] | None
) -> None:
    data = text.encode("utf-8", "replace")
    given_text = data.decode()
    for reader in (text_table, json_table):
        material = Material(name, data, given_text, "utf-8", columns=columns)
        assert 0 <= reader.score(material) <= 85
        try:
            issues = reader.read(material)
        except FormatError as error:
            assert error.why in ("unknown-format", "columns-unknown", "empty", "malformed")
        else:
            _check(issues)
    try:
        table = samples.sample(Material(name, data, given_text, "utf-8"))
    except FormatError:
        return
    assert all(len(row) == len(table.header) == len(table.columns) for row in table.rows)


def _check(issues: tuple[Issue, ...]) -> None:
    """What every issue of a table must be: whole, in order, and fit to be stored."""
    assert issues
    for issue in issues:
        assert issue.articles
        labels = [page.label for page in issue.pages]
        places = [(p.page, p.position) for a in issue.articles for p in a.placements]
        assert len(set(labels)) == len(labels) and len(set(places)) == len(places)
        assert all(label in labels and position > 0 for label, position in places)
        assert all(a.headline or a.blocks or a.byline or a.kicker or a.deck or a.dateline for a in issue.articles)
        repr(issue).encode()


@given(rows=st.lists(st.tuples(strategies.texts, strategies.texts), min_size=1, max_size=8))
def test_what_a_program_writes_is_read_whole(rows: list[tuple[str, str]]) -> None:
    """Every row with a headline is an article with that headline, whatever signs stand in it, in CSV as in JSON."""
    rows = [("渡口增班", "灯塔"), *((_printable(one), _printable(two)) for one, two in rows)]
    text = io.StringIO()
    csv.writer(text).writerows((("标题", "副题"), *rows))
    lines = "\n".join(json.dumps({"标题": one, "副题": two}) for one, two in rows)
    wanted = [(one or None, two or None) for one, two in rows if one or two]
    for reader, written, name in ((text_table, text.getvalue(), "a.csv"), (json_table, lines, "a.jsonl")):
        found = [
            (each.headline, each.deck)
            for issue in reader.read(Material(name, written.encode(), written, "utf-8"))
            for each in issue.articles
        ]
        assert found == wanted


def _printable(text: str) -> str:
    """Text of one line that means itself."""
    text = re.sub("[\x00-\x1f\x7f\x85\u2028\u2029\ufeff\ud800-\udfff&<]", "", text).strip()
    return "" if text.lower() in ("nan", "none", "null", "nat", "n/a", "#n/a", "<na>", "undefined", r"\n") else text


_MANY = 50_000


@pytest.mark.parametrize(
    "text",
    [
        "标题,日期,正文\n" + '渡口,2031-03-10,"没有关\n' * _MANY,
        "标题,日期,正文\n" + '"渡口,""2031-03-10"",\n' * _MANY,
        "标题,日期,正文\n" + '渡口,2031-03-10\n,"\n' * _MANY,
        "[" + '{"title": "渡口", "content": "文"},' * _MANY,
        "[" + '{"title": "渡口"},' * 9 + '{"a": [' * _MANY,
        '{"title": "渡口"}\n' * 9 + "}  \n \t" * _MANY,
        '{"title": "渡口"}\n' + '{"title\n' * 900 + " " * _MANY,
        '{"title": ' + "9" * _MANY + '}\n{"title": "渡口"}',
    ],
)
def test_no_rows_take_long_to_tell_apart(text: str) -> None:
    """What would take the square of the time fails at this size."""
    material = Material("a.csv", b"", text, "utf-8")
    start = time.perf_counter()
    if found := listed.opened(material):
        rows = sum(1 for _ in found.records("a.csv"))
    else:
        opened = delimited.opened(material)
        assert opened is not None
        rows = sum(1 for _ in opened.records())
    assert rows > 0
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    "piece", ["<p>", "<!--", "<script>", "<p a='", "&", "&#", " ", "\u3000", "甲\n", "\r", "1、", "1-", "，"]
)
@pytest.mark.parametrize("column", ["正文", "标题", "版次", "日期"])
def test_no_cell_takes_long_to_read(piece: str, column: str) -> None:
    value = {"标题": "渡口", "正文": LIGHT, column: f"<br>{piece * _MANY}x"}
    start = time.perf_counter()
    assert json_table.read(Material("a.json", b"", json.dumps([value]), "utf-8"))
    assert time.perf_counter() - start < 10


def _printed(article: Article) -> Counter[str]:
    """All characters of an article's text, wherever they went, but blanks and the brackets of signatures."""
    parts = (article.dateline, article.byline, *(block.text for block in article.blocks))
    return Counter(re.sub(r"[\s()（）]", "", "".join(filter(None, parts))))


def test_one_table_of_real_articles_in_two_forms(shared_data: Path) -> None:
    """The CSV has lost the line ends that the JSON lines have, so texts are compared without blanks."""
    folder = shared_data / "tables"
    (one,) = read((folder / "articles_gbk.csv").read_bytes(), "articles_gbk.csv")
    (two,) = read((folder / "articles_utf8.jsonl").read_bytes(), "articles_utf8.jsonl")
    assert len(one.articles) == len(two.articles) == 335
    assert [each.headline for each in one.articles] == [each.headline for each in two.articles]
    assert [_printed(each) for each in one.articles] == [_printed(each) for each in two.articles]
    assert not one.warnings and not two.warnings


@pytest.mark.parametrize(("name", "days"), [("headlines_1960-09.csv", 30), ("headlines_2010-08.csv", 31)])
def test_real_headlines_by_their_days(shared_data: Path, name: str, days: int) -> None:
    data = (shared_data / "tables" / name).read_bytes()
    issues = read(data, name)
    rows = list(csv.reader(io.StringIO(data.decode(), newline="")))
    found = Counter((issue.date, article.headline) for issue in issues for article in issue.articles)
    assert len(issues) == days
    assert found == Counter((date.fromisoformat(day), title.strip()) for title, day, _ in rows)
    assert not any(article.blocks or article.placements for issue in issues for article in issue.articles)


def test_real_articles_in_a_json_list(shared_data: Path) -> None:
    data = (shared_data / "hard_wrapped" / "articles.json").read_bytes()
    rows: list[dict[str, Any]] = json.loads(data)
    issues = read(data, "articles.json")
    assert {issue.newspaper.title for issue in issues} == {row["newspaper"] for row in rows}
    assert all(issue.date and 2011 <= issue.date.year <= 2021 for issue in issues)
    found = Counter(
        (issue.newspaper.title, a.headline, re.sub(r"\s", "", "".join(block.text for block in a.blocks)))
        for issue in issues
        for a in issue.articles
    )
    assert found == Counter((row["newspaper"], row["title"], re.sub(r"\s", "", row["article"])) for row in rows)
