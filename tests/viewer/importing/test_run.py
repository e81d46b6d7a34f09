"""Imports from beginning to end: bad input of every kind gives a line in the report, and nothing is half-written."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db import archive, browse, issues
from db.errors import ArchiveBusy, ArchiveUnwritable, NotAnArchive
from viewer import messages, resources
from viewer.importing.material import FormatError
from viewer.importing.report import Progress, Report
from viewer.importing.run import run

_BODY = "码头上的灯一盏一盏亮起来,等船的人把手揣进袖口,谁也不说话,只听见水一下一下拍着石阶。"
Write = Callable[[str, str], Path]


def _run(path: Path, *files: Path) -> Report:
    return run(path, files, lambda progress: None, lambda: False)


def _page(title: str = "山海新报", day: str = "2031年3月10日", headline: str = "潮汐电站") -> str:
    return f"{title}\n\n{day} 第10期 今日4版\n\n{headline}\n\n► 周原\n\n{_BODY}\n"


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b"\n \n", "empty"),
        ("photo.txt", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 20, "not-text"),
        ("line.txt", b"a" * 20_000_000, "too-large"),
        ("broken.json", b'{"format": "baoku-issue/1", "newspaper": 7}', "malformed"),
        ("future.json", b'{"format": "baoku-issue/2"}', "unknown-format"),
    ],
)
def test_a_bad_file_is_a_line_in_the_report_and_the_rest_goes_on(
    tmp_path: Path, write: Write, name: str, data: bytes, why: str
) -> None:
    bad = tmp_path / name
    bad.write_bytes(data)
    report = _run(tmp_path / "a.db", bad, write("good.txt", _page()))
    assert [file.status for file in report.files] == ["failed", "added"]
    error = report.files[0].error
    assert isinstance(error, FormatError)
    assert error.why == why
    assert name in messages.sentence(error)
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        assert browse.totals(db).articles == 1
        assert archive.check(db) == []


def test_what_is_not_there_or_has_no_file_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "hollow").mkdir()
    report = _run(tmp_path / "a.db", tmp_path / "nowhere.txt", tmp_path / "hollow")
    assert [file.status for file in report.files] == ["failed", "failed"]
    for file in report.files:
        assert file.error is not None
        assert "not there" in messages.sentence(file.error)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser reads everything")
def test_an_unreadable_file_is_said_so(tmp_path: Path, write: Write) -> None:
    secret = write("secret.txt", _page())
    secret.chmod(0)
    report = _run(tmp_path / "a.db", secret)
    assert isinstance(report.files[0].error, PermissionError)


def test_an_unreadable_file_is_said_so_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: Write
) -> None:
    secret = write("secret.txt", _page())

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    report = _run(tmp_path / "a.db", secret)
    assert report.files[0].error is not None
    assert "no right" in messages.sentence(report.files[0].error)


def test_gb18030_is_read_as_such(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(_page().encode("gb18030"))
    report = _run(tmp_path / "a.db", file)
    assert report.files[0].encoding == "gb18030"
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        assert issues.get(db, 1).articles[0].headline == "潮汐电站"


def test_a_locked_archive_fails_the_files_and_stays_as_it_was(
    sample_archive: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "_BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect(sample_archive)) as other:
        other.execute("BEGIN IMMEDIATE")
        report = _run(sample_archive, write("good.txt", _page("灯塔晚报")))
        other.rollback()
    assert [type(file.error) for file in report.files] == [ArchiveBusy]
    with closing(archive.create_or_open(sample_archive)) as db:
        assert browse.totals(db).issues == 1


def test_a_full_disk_fails_the_files_and_leaves_whole_issues(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = archive.create_or_open

    def cramped(path: Path) -> archive.Database:
        db = opened(path)
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages + 20}")
        return db

    files = [write(f"{n}/{n}.txt", _page(day=f"2031年3月{n}日") + f"\n{_BODY}第{n}天" * 200) for n in range(1, 9)]
    monkeypatch.setattr(archive, "create_or_open", cramped)
    report = _run(tmp_path / "a.db", *files)
    monkeypatch.undo()
    assert {file.status for file in report.files} <= {"added", "failed"}
    assert isinstance(report.files[-1].error, ArchiveUnwritable)
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        assert browse.totals(db).issues == report.count("added")
        assert archive.check(db) == []
    # With room again the rest comes in.
    again = _run(tmp_path / "a.db", *files)
    assert again.count("failed") == 0
    assert again.count("added") == 8 - report.count("added")


def test_a_file_that_is_no_archive_fails_the_import_untouched(tmp_path: Path, write: Write) -> None:
    other = write("other.db", "not an archive " * 20)
    report = _run(other, write("good.txt", _page()))
    assert isinstance(report.files[0].error, NotAnArchive)
    assert other.read_text(encoding="utf-8").startswith("not an archive")


def test_cancelled_it_stops_behind_the_file_at_hand_and_keeps_the_folders_before_it(
    tmp_path: Path, write: Write
) -> None:
    for n in range(1, 5):
        write(f"in/{n}/{n}.txt", _page(day=f"2031年3月{n}日"))
    seen: list[Progress] = []
    report = run(tmp_path / "a.db", [tmp_path / "in"], seen.append, lambda: len(seen) >= 3)
    assert report.cancelled
    assert report.count("added") == 1
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        assert browse.totals(db).issues == 1
    assert [(each.done, each.total) for each in seen] == [(1, 4), (2, 4), (3, 4)]


@pytest.mark.parametrize(
    ("name", "text", "title", "day", "page"),
    [
        ("山海新报_2031-03-10_02版.txt", f"潮汐电站\n\n► 周原\n\n{_BODY}", "山海新报", "2031-03-10", "2"),
        ("20310310/A01.txt", f"潮汐电站\n\n► 周原\n\n{_BODY}", "", "2031-03-10", "A01"),
        ("x.txt", f"03 副刊 2031年3月10日 星期一\n\n潮汐电站\n\n► 周原\n\n{_BODY}", "", "2031-03-10", "3"),
        ("x.txt", f"潮汐电站\n\n► 周原\n\n{_BODY}", "", None, "1"),
    ],
)
def test_where_no_masthead_is_printed_folio_name_and_folder_tell(
    tmp_path: Path, write: Write, name: str, text: str, title: str, day: str | None, page: str
) -> None:
    _run(tmp_path / "a.db", write(f"in/{name}", text))
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        issue = issues.get(db, 1)
    assert (issue.newspaper.title, issue.date.isoformat() if issue.date else None) == (title, day)
    assert [each.label for each in issue.pages] == [page]


def test_what_is_printed_goes_before_the_files_name_and_the_difference_is_told(tmp_path: Path, write: Write) -> None:
    report = _run(tmp_path / "a.db", write("山海新报_20310317_01.txt", _page()))
    assert [warning.code for warning in report.files[0].warnings] == ["date-differs"]
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        assert str(issues.get(db, 1).date) == "2031-03-10"


def test_the_other_end_of_a_jump_completes_its_article_weeks_later(tmp_path: Path, write: Write) -> None:
    first = _page() + "\n▼▼下转第 2 版\n"
    second = f"02 要闻 2031年3月10日\n\n（上接第 1 版）\n\n{_BODY}后来的事。\n"
    report = _run(tmp_path / "a.db", write("山海新报_20310310_01.txt", first))
    assert [warning.code for warning in report.files[0].warnings] == ["jump-unresolved"]
    _run(tmp_path / "a.db", write("山海新报_20310310_02.txt", second))
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        issue = issues.get(db, 1)
        assert archive.check(db) == []
    (article,) = issue.articles
    assert (article.id, [p.page for p in article.placements]) == (1, ["1", "2"])
    assert issue.warnings == ()


def test_ends_that_do_not_belong_together_are_left_apart(tmp_path: Path, write: Write) -> None:
    two = "".join(f"\n\n\n\n{name}\n\n► 周原\n\n{_BODY}\n\n下转第2版" for name in ("潮汐电站发电", "灯塔重新点亮"))
    first = f"山海新报\n\n2031年3月10日 第10期{two}\n"
    second = (
        f"02 要闻 2031年3月10日\n\n（上接第1版）\n\n{_BODY}\n\n\n\n（上接第1版《灯塔重新点亮》）\n\n{_BODY}灯亮了。\n"
    )
    _run(tmp_path / "a.db", write("山海新报_20310310_01.txt", first), write("山海新报_20310310_02.txt", second))
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        issue = issues.get(db, 1)
    joined = [a.headline for a in issue.articles if len(a.placements) == 2]
    assert "灯塔重新点亮" in joined
    lead = next(a for a in issue.articles if a.headline == "灯塔重新点亮")
    assert lead.blocks[-1].text.endswith("灯亮了。")


def test_a_text_repeated_on_two_pages_is_one_article_on_both(tmp_path: Path, write: Write) -> None:
    text = f"潮汐电站\n\n► 周原\n\n{_BODY}\n\n{_BODY}后来,又过了三年。\n\n{_BODY}"
    for page in ("04", "01"):
        _run(tmp_path / "a.db", write(f"山海新报_{page}.txt", f"{page} 要闻 2031年3月10日\n\n{text}\n"))
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        (article,) = issues.get(db, 1).articles
        assert [(place.page, place.position) for place in article.placements] == [("1", 1), ("4", 1)]
        assert archive.check(db) == []


def test_a_line_that_only_names_the_editors_is_kept_with_its_page(tmp_path: Path, write: Write) -> None:
    _run(tmp_path / "a.db", write("山海新报_20310310_01.txt", _page()))
    report = _run(tmp_path / "a.db", write("山海新报_20310310_01_9.txt", "本版责编：周原  林溪\n"))
    assert report.count("added") == 1
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        (page,) = issues.get(db, 1).pages
    assert "本版责编：周原  林溪" in [piece.text for piece in page.furniture]
    assert page.editors == ("周原", "林溪")


def test_a_folder_is_read_in_natural_order_and_a_link_back_is_no_trap(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for page in resources.path("sample").glob("*.txt"):
        (folder / page.name).write_bytes(page.read_bytes())
    (folder / ".hidden.txt").write_text("x")
    (folder / "loop").symlink_to(folder)
    report = _run(tmp_path / "a.db", folder)
    assert [file.name[-6:-4] for file in report.files] == ["01", "02", "03", "04"]
    assert report.count("added") == 4


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_file_named_in_gbk_is_read_under_the_name_people_gave_it(tmp_path: Path) -> None:
    named = os.path.join(os.fsencode(tmp_path), "山海新报_20310310_02版.txt".encode("gbk"))  # noqa: PTH118 - bytes
    with open(named, "w", encoding="utf-8") as file:  # noqa: PTH123 - bytes
        file.write(f"潮汐电站\n\n► 周原\n\n{_BODY}")
    report = _run(tmp_path / "a.db", Path(os.fsdecode(named)))
    assert [(file.name, file.status) for file in report.files] == [("山海新报_20310310_02版.txt", "added")]
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        issue = issues.get(db, 1)
    assert (issue.newspaper.title, issue.pages[0].label) == ("山海新报", "2")
