"""The sample issue, four pages read, assembled and stored, against what a person says stands in it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from db import archive, browse, issues
from db.archive import Database
from db.records import Issue
from viewer import resources
from viewer.exporting import issue_json
from viewer.importing.run import run

GOLDEN = Path(__file__).parents[2] / "golden" / "sample_issue.json"
PAGES = sorted(resources.path("sample").glob("*.txt"))


@pytest.fixture
def issue(sample: Database) -> Issue:
    return issues.get(sample, 1)


def _imported(path: Path, *batches: list[Path]) -> Issue:
    for batch in batches:
        run(path, batch, lambda progress: None, lambda: False)
    with closing(archive.create_or_open(path)) as db:
        assert browse.totals(db).issues == 1
        assert archive.check(db) == []
        return issues.get(db, 1)


def test_it_is_what_the_golden_file_says(issue: Issue) -> None:
    assert issue_json.encode(issue).decode() == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("headline", "kind", "pages", "kicker", "deck", "column", "names"),
    [
        ("潮汐电站夜里发出第一度电", "article", "13", False, True, None, ["周原", "林溪"]),
        ("全市中小学今起\n推迟半小时上课", "article", "1", False, False, None, ["苏晚"]),
        ("一条渔船的最后一次年检", "article", "2", False, False, None, ["江临", "贺潮生"]),
        ("慢半个小时的勇气", "article", "2", False, False, "【潮头时评】", ["叶小满"]),
        ("更正", "correction", "2", False, False, None, []),
        ("旧书店里的夜校", "article", "34", True, True, None, ["苏晚"]),
        ("老码头修缮停航启事", "notice", "4", False, False, None, []),
    ],
)
def test_roles(
    issue: Issue, headline: str, kind: str, pages: str, kicker: bool, deck: bool, column: str | None, names: list[str]
) -> None:
    article = next(each for each in issue.articles if each.headline == headline)
    assert article.kind == kind
    assert "".join(placement.page for placement in article.placements) == pages
    assert (bool(article.kicker), bool(article.deck), article.column) == (kicker, deck, column)
    assert [person.name for person in article.people] == names


def test_the_jumps_are_joined_and_nothing_is_left_to_warn_of(issue: Issue) -> None:
    lead = issue.articles[0]
    assert [(jump.direction, jump.page, jump.resolved) for jump in lead.jumps] == [
        ("to", "3", True),
        ("from", "1", True),
    ]
    assert issue.warnings == ()
    assert "只差了十一米。" in lead.blocks[4].text


def test_a_dateline_and_its_reporter_are_no_part_of_the_text(issue: Issue) -> None:
    school = issue.articles[2]
    assert (school.dateline, school.place, school.byline) == ("本报青屿3月9日电", "青屿", "（记者苏晚）")
    assert school.blocks[0].text.startswith("记者从市教育局获悉")


def test_the_contents_list_points_to_the_articles(issue: Issue) -> None:
    pointed = [issue.articles[entry.article].headline for entry in issue.contents if entry.article is not None]
    assert pointed == [entry.title for entry in issue.contents]


@pytest.mark.parametrize("order", [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]])
def test_pages_that_come_on_different_days_make_the_same_issue(issue: Issue, tmp_path: Path, order: list[int]) -> None:
    came = _imported(tmp_path / "a.db", *([PAGES[n]] for n in order))
    strip = [(a.headline, a.kind, a.blocks, a.placements, a.people) for a in came.articles]
    assert strip == [(a.headline, a.kind, a.blocks, a.placements, a.people) for a in issue.articles]
    assert came.contents == issue.contents
    assert came.warnings == ()


def test_all_pages_in_one_file_make_the_same_issue(issue: Issue, tmp_path: Path) -> None:
    for between in ("\n\n", "\n\f\n"):
        whole = tmp_path / "whole.txt"
        whole.write_text(between.join(page.read_text(encoding="utf-8") for page in PAGES), encoding="utf-8")
        came = _imported(tmp_path / f"{len(between)}.db", [whole])
        assert [a.blocks for a in came.articles] == [a.blocks for a in issue.articles]
        assert [page.label for page in came.pages] == ["1", "2", "3", "4"]


def test_the_issue_exported_and_imported_anew_is_the_same_to_the_byte(issue: Issue, tmp_path: Path) -> None:
    file = tmp_path / "issue.json"
    file.write_bytes(issue_json.encode(issue))
    assert issue_json.encode(_imported(tmp_path / "b.db", [file])) == file.read_bytes()


def test_the_same_again_adds_nothing(sample_archive: Path, tmp_path: Path) -> None:
    again = run(sample_archive, PAGES, lambda progress: None, lambda: False)
    assert [file.status for file in again.files] == ["duplicate"] * 4
    # Other bytes, the same text.
    copy = tmp_path / PAGES[1].name
    copy.write_bytes(PAGES[1].read_text(encoding="utf-8").replace("\n", "\r\n").encode("gb18030"))
    assert run(sample_archive, [copy], lambda progress: None, lambda: False).files[0].status == "duplicate"
    with closing(archive.create_or_open(sample_archive)) as db:
        assert browse.totals(db).articles == 12
