"""Issues read again from the bytes that were kept: revised in place, each article under its number, and undone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db import archive, browse, history, imports, issues
from db.errors import NothingToUndo
from db.records import Block, Issue
from tests.db.tables import assert_indexed_exactly
from viewer import resources
from viewer.importing.choices import Choice, Choices
from viewer.importing.report import Report
from viewer.importing.rereading import reread
from viewer.importing.run import run

_BODY = "码头上的灯一盏一盏亮起来,等船的人把手揣进袖口,谁也不说话,只听见水一下一下拍着石阶。"
Write = Callable[[str, str], Path]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.baoku"


def _import(path: Path, *files: Path, told: Choices | None = None) -> Report:
    return run(path, files, lambda progress: None, lambda: False, told or Choices())


def _again(path: Path, *numbers: int, told: Choices | None = None) -> Report:
    return reread(path, numbers, lambda progress: None, lambda: False, told or Choices())


def _issue(path: Path, number: int) -> Issue:
    with closing(archive.create_or_open(path)) as db:
        assert_indexed_exactly(db)
        return issues.get(db, number)


def test_read_again_by_the_same_parser_nothing_changes(path: Path) -> None:
    _import(path, resources.path("sample"))
    before = _issue(path, 1)
    report = _again(path, 1)
    assert {file.status for file in report.files} == {"duplicate"}
    assert _issue(path, 1) == before


def test_what_the_parser_reads_otherwise_now_is_a_revision_and_undone_it_is_as_it_was(path: Path) -> None:
    _import(path, resources.path("sample"))
    good = _issue(path, 1)
    first = good.articles[0]
    worse = replace(first, deck=None, blocks=(*first.blocks[:-1], Block("note", first.blocks[-1].text)))
    with closing(archive.create_or_open(path)) as db:
        issues.store(db, replace(good, articles=(worse, *good.articles[1:])))
    report = _again(path, 1)
    assert sum(file.revised for file in report.files) == 1
    assert _issue(path, 1) == good
    with closing(archive.create_or_open(path)) as db:
        assert [each.before for each in history.revisions(db, first.id or 0)] == [worse]
        imports.undo(db, report.run or 0)
    assert _issue(path, 1).articles[0] == worse


def test_another_encoding_gives_the_issue_its_right_name_in_place(path: Path, tmp_path: Path) -> None:
    page = f"山海新報\n\n2031年3月10日 第10期 今日4版\n\n潮汐電站\n\n► 周原\n\n{_BODY}\n"
    file = tmp_path / "a.txt"
    file.write_bytes(page.encode("big5hkscs", "ignore"))
    _import(path, file, told=Choices({str(file): Choice(encoding="gb18030")}))
    wrong = _issue(path, 1)
    assert wrong.newspaper.title != "山海新報"
    report = _again(path, 1, told=Choices({str(file): Choice(encoding="big5hkscs")}))
    right = _issue(path, 1)
    assert (right.newspaper.title, right.date, right.sources[0].encoding) == (
        "山海新報",
        date(2031, 3, 10),
        "big5hkscs",
    )
    assert right.articles[0].headline == "潮汐電站"
    with closing(archive.create_or_open(path)) as db:
        assert browse.totals(db).issues == 1
        imports.undo(db, report.run or 0)
    assert _issue(path, 1) == wrong


def test_what_belongs_to_an_issue_that_is_there_goes_into_it(path: Path, write: Write) -> None:
    first = write("1/山海新报_20310310_01.txt", f"山海新报\n\n2031年3月10日 第10期\n\n潮汐电站\n\n► 周原\n\n{_BODY}\n")
    stray = write("2/x.txt", f"02 副刊\n\n灯塔\n\n► 林溪\n\n{_BODY}{_BODY}\n")
    _import(path, first, stray)
    assert _issue(path, 2).date is None
    told = Choice(newspaper="山海新报", date=date(2031, 3, 10))
    report = _again(path, 2, told=Choices({str(stray): told}))
    with closing(archive.create_or_open(path)) as db:
        assert [listing.id for listing in browse.issues(db)] == [1]
    assert [each.headline for each in _issue(path, 1).articles] == ["潮汐电站", "灯塔"]
    # What was told stays with the file: read once more it is still there.
    assert {file.status for file in _again(path, 1).files} == {"duplicate"}
    with closing(archive.create_or_open(path)) as db:
        with pytest.raises(NothingToUndo):
            imports.undo(db, history.runs(db)[0].id)
        imports.undo(db, report.run or 0)
        assert sorted(listing.id for listing in browse.issues(db)) == [1, 2]
    assert _issue(path, 2).articles[0].headline == "灯塔"


def test_an_issue_whose_bytes_were_not_kept_stays_as_it_is(path: Path) -> None:
    _import(path, Path(__file__).parents[2] / "golden" / "sample_issue.json")
    before = _issue(path, 1)
    report = _again(path, 1)
    assert [getattr(file.error, "why", None) for file in report.files] == ["not-kept"] * 4
    assert _issue(path, 1) == before


def test_of_a_table_of_many_issues_only_the_one_that_is_wanted_is_read_again(path: Path, write: Write) -> None:
    rows = "".join(f"2031-03-{1 + n % 4:02},渡口第{n // 8}次增开三班船\n" for n in range(32))
    _import(path, write("a.csv", f"日期,标题\n{rows}"))
    with closing(archive.create_or_open(path)) as db:
        before = [issues.get(db, listing.id) for listing in browse.issues(db)]
    assert [len(issue.articles) for issue in before] == [8] * 4
    report = _again(path, *(issue.id or 0 for issue in before))
    assert {file.status for file in report.files} == {"duplicate"}
    assert [_issue(path, issue.id or 0) for issue in before] == before


def test_a_table_of_headlines_that_comes_again_in_other_bytes_adds_nothing(path: Path, write: Write) -> None:
    rows = "".join(f"2031-03-{1 + n % 4:02},渡口第{n // 8}次增开三班船\n" for n in range(32))
    _import(path, write("a.csv", f"日期,标题\n{rows}"))
    other = write("b.csv", "")
    other.write_bytes(f"日期,标题\r\n{rows}".replace("\n", "\r\n").encode("gb18030"))
    report = _import(path, other)
    assert [(file.status, file.articles) for file in report.files] == [("duplicate", 0)]
