"""The import as a whole: several processes, what comes again, rehearsals, choices, cancelling and being killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db import archive, browse, history, imports, issues
from db.records import Issue
from tests.db.tables import assert_indexed_exactly
from viewer import resources
from viewer.importing import sources, workers
from viewer.importing.choices import Choice, Choices
from viewer.importing.material import FormatError
from viewer.importing.report import Progress, Report
from viewer.importing.run import rehearse, run
from viewer.importing.workers import Batch

_TEXT = "码头上的灯一盏一盏亮起来，等船的人把手揣进袖口，谁也不说话，只听见水一下一下拍着石阶。"
Write = Callable[[str, str], Path]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.baoku"


def _import(path: Path, *files: Path, told: Choices | None = None, processes: int | None = 0) -> Report:
    return run(path, files, lambda progress: None, lambda: False, told or Choices(), processes)


def _article(headline: str, *paragraphs: str, kicker: str = "", deck: str = "") -> str:
    return "\n".join([kicker, headline, deck, *(f"\u3000\u3000{text}" for text in paragraphs)])


def _crawled(write: Write, days: int = 3, articles: int = 12) -> Path:
    """A folder of article files as collectors keep them."""
    for day in range(1, days + 1):
        for n in range(1, articles + 1):
            text = f"第{day}天的第{n}篇。{_TEXT}" + f"潮水涨了{n}尺，又退了{day}尺，滩涂上留下一行脚印。" * 3
            write(
                f"in/203103{day:02d}/203103{day:02d}-{n % 4 + 1:02d}-{n:02d}.txt",
                _article(f"潮汐{day}之{n}", text, _TEXT),
            )
    return path_of(write("in/.keep", ""))


def path_of(file: Path) -> Path:
    return file.parent


def _issues(path: Path) -> list[Issue]:
    with closing(archive.create_or_open(path)) as db:
        assert_indexed_exactly(db)
        return [issues.get(db, listing.id) for listing in browse.issues(db)]


def test_read_by_processes_the_same_comes_out_as_read_by_one(path: Path, tmp_path: Path, write: Write) -> None:
    folder = _crawled(write)
    alone = _import(path, folder)
    other = tmp_path / "b.baoku"
    together = _import(other, folder, processes=2)
    assert [(file.name, file.status) for file in together.files] == [(file.name, file.status) for file in alone.files]
    assert _issues(other) == _issues(path)


class _Deadly(Choice):
    """Ends whatever process it is sent to."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (3,)


def test_a_file_that_ends_its_reader_is_a_line_in_the_report(write: Write) -> None:
    files = sources.find([_crawled(write, days=1, articles=3)])
    batch = Batch(tuple((each, _Deadly() if n == 1 else Choice()) for n, each in enumerate(files)), None)
    more = Batch(tuple((each, Choice()) for each in files), None)
    first, second = workers.readings([batch, more], 1, lambda: False)
    assert [type(reading.error) for reading in first] == [type(None), FormatError, type(None)]
    assert [reading.found.name for reading in second if not reading.error] == [each.name for each in files]


def test_cancelled_among_processes_it_ends_at_once_and_leaves_whole_issues(path: Path, write: Write) -> None:
    folder = _crawled(write, days=8)
    seen: list[Progress] = []
    report = run(path, [folder], seen.append, lambda: len(seen) >= 40, processes=2)
    assert report.cancelled
    assert 0 < report.count("added") < 96
    assert all(len(issue.articles) == 12 for issue in _issues(path))
    rest = _import(path, folder, processes=2)
    assert rest.count("added") == 96 - report.count("added")
    assert [len(issue.articles) for issue in _issues(path)] == [12] * 8


_KILLED = """
import os, signal, sys
from pathlib import Path
from viewer.importing.run import run
def progress(told):
    if told.done == 40:
        os.kill(os.getpid(), signal.SIGKILL)
run(Path(sys.argv[1]), [Path(sys.argv[2])], progress, lambda: False, processes=0)
"""


@pytest.mark.skipif(os.name == "nt", reason="no such signal there")
def test_killed_at_any_moment_it_leaves_whole_issues_and_the_next_run_goes_on(path: Path, write: Write) -> None:
    folder = _crawled(write, days=6)
    ended = subprocess.run([sys.executable, "-c", _KILLED, path, folder], cwd=Path(__file__).parents[3], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert [len(issue.articles) for issue in _issues(path)] == [12] * 3
    assert _import(path, folder).count("failed") == 0
    assert [len(issue.articles) for issue in _issues(path)] == [12] * 6


def test_a_rehearsal_tells_what_the_import_then_does(path: Path, write: Write) -> None:
    folder = _crawled(write, days=2)
    _import(path, folder / "20310301")
    before = path.read_bytes()
    told = rehearse(path, [folder], lambda progress: None, lambda: False, processes=2)
    assert path.read_bytes() == before
    done = _import(path, folder)
    assert [(f.name, f.status, f.articles, f.revised, f.encoding, f.format, f.warnings) for f in told.files] == [
        (f.name, f.status, f.articles, f.revised, f.encoding, f.format, f.warnings) for f in done.files
    ]


def test_without_an_archive_a_rehearsal_makes_none(path: Path) -> None:
    told = rehearse(path, [resources.path("sample")], lambda progress: None, lambda: False)
    assert told.count("added") == 4
    assert not path.exists()


def test_the_same_content_in_other_bytes_is_nothing_new(path: Path, tmp_path: Path, write: Write) -> None:
    folder = _crawled(write, days=1)
    _import(path, folder)
    before = _issues(path)
    for file in (folder / "20310301").iterdir():
        text = file.read_text(encoding="utf-8")
        write(f"again/20310301/{file.name}", "").write_bytes(text.replace("\n", "\r\n").encode("gb18030"))
    report = _import(path, tmp_path / "again")
    assert {file.status for file in report.files} == {"duplicate"}
    assert _issues(path) == before


def test_an_undated_page_that_comes_again_is_known_by_its_text(path: Path, write: Write) -> None:
    text = f"潮汐电站\n\n► 周原\n\n{_TEXT}\n\n{_TEXT}第二天。\n"
    _import(path, write("1/x.txt", text), write("2/y.txt", f"灯塔\n\n► 林溪\n\n{_TEXT}{_TEXT[::-1]}\n"))
    file = write("3/z.txt", "")
    file.write_bytes(text.replace("\n", "\r\n").encode("gb18030"))
    assert [each.status for each in _import(path, file).files] == ["duplicate"]
    changed = write("4/x.txt", text.replace("第二天", "第三天"))
    assert [(each.status, each.issues) for each in _import(path, changed).files] == [("revised", (1,))]
    assert sorted(len(issue.articles) for issue in _issues(path)) == [1, 1]


@pytest.mark.parametrize("text", ['{"a": 1}', "<root><a/></root>", '[{"b": "c"}]', "<?xml version='1.0'?><x>甲</x>"])
def test_what_machines_write_for_each_other_is_no_printed_page(path: Path, write: Write, text: str) -> None:
    (file,) = _import(path, write("a.txt", text)).files
    assert isinstance(file.error, FormatError)


def test_a_changed_text_is_a_revision_of_the_same_article(path: Path, write: Write) -> None:
    folder = _crawled(write, days=1)
    _import(path, folder)
    (before,) = _issues(path)
    file = folder / "20310301" / "20310301-02-01.txt"
    text = file.read_text(encoding="utf-8")
    report = _import(path, write("later/20310301/20310301-02-01.txt", text.replace("又退了", "再退了")))
    assert [(each.status, each.articles, each.revised) for each in report.files] == [("revised", 0, 1)]
    (after,) = _issues(path)
    old = next(each for each in before.articles if each.headline == "潮汐1之1")
    new = next(each for each in after.articles if each.headline == "潮汐1之1")
    assert new.id == old.id
    assert "再退了" in new.blocks[0].text
    assert [each for each in after.articles if each != new] == [each for each in before.articles if each != old]
    with closing(archive.create_or_open(path)) as db:
        assert [each.before for each in history.revisions(db, old.id or 0)] == [old]
        imports.undo(db, report.run or 0)
    assert _issues(path) == [before]


@pytest.mark.parametrize(
    ("page", "printed", "corrected"),
    [("01", "3月8日凌晨", "3月8日清晨"), ("03", "", "")],
)
def test_a_corrected_page_of_a_continued_article_leaves_its_other_pages_as_they_are(
    path: Path, write: Write, page: str, printed: str, corrected: str
) -> None:
    _import(path, resources.path("sample"))
    (before,) = _issues(path)
    lead = before.articles[0]
    name = f"山海新报_20310310_{page}.txt"
    text = (resources.path("sample") / name).read_text(encoding="utf-8")
    if not printed:
        last = next(block.text for block in reversed(lead.blocks) if block.kind == "paragraph")
        printed, corrected = last[4:12], "潮水又涨了一寸，"
    assert printed in text
    report = _import(path, write(f"later/{name}", text.replace(printed, corrected)))
    assert [(each.status, each.articles, each.revised) for each in report.files] == [("revised", 0, 1)]
    (after,) = _issues(path)
    assert after.articles[1:] == before.articles[1:]
    blocks = tuple(replace(block, text=block.text.replace(printed, corrected)) for block in lead.blocks)
    assert after.articles[0] == replace(lead, blocks=blocks)


def test_what_another_copy_lacks_is_not_lost(path: Path, write: Write) -> None:
    whole = _article("潮汐电站", _TEXT * 3, _TEXT, deck="——夜里发出第一度电") + "\n本报记者  周原"
    _import(path, write("1/20310301/20310301-01-01.txt", whole))
    report = _import(path, write("2/20310301/20310301-01-01.txt", _article("潮汐电站", _TEXT * 3, _TEXT)))
    assert [file.status for file in report.files] == ["duplicate"]
    (issue,) = _issues(path)
    assert (issue.articles[0].deck, issue.articles[0].byline) == ("——夜里发出第一度电", "本报记者  周原")


def test_what_a_later_copy_adds_comes_in(path: Path, write: Write) -> None:
    whole = _article("潮汐电站", _TEXT * 3, _TEXT) + "\n本报记者  周原"
    _import(path, write("1/20310301/20310301-01-01.txt", _article("潮汐电站", _TEXT * 3, _TEXT)))
    report = _import(path, write("2/20310301/20310301-01-01.txt", whole))
    assert [(file.status, file.revised) for file in report.files] == [("revised", 1)]
    (issue,) = _issues(path)
    assert [each.byline for each in issue.articles] == ["本报记者  周原"]


def test_short_notices_that_read_alike_stay_apart(path: Path, write: Write) -> None:
    for n in (1, 2):
        write(f"in/20310301/20310301-01-{n:02d}.txt", _article("广告"))
        write(f"in/20310301/20310301-02-{n:02d}.txt", _article(f"启事{n}", "遗失声明作废。"))
    _import(path, path_of(write("in/.keep", "")))
    (issue,) = _issues(path)
    assert len(issue.articles) == 4


def test_one_text_on_many_pages_is_one_article_also_where_one_copy_has_more_heads(path: Path, write: Write) -> None:
    long = [f"第{n}条　{_TEXT}" for n in range(1, 8)]
    for page in (1, 8, 9, 10):
        deck = "——自发布之日起施行" if page == 9 else ""
        write(f"in/20310301/20310301-{page:02d}-01.txt", _article("潮汐条例", *long, deck=deck))
    _import(path, path_of(write("in/.keep", "")))
    (issue,) = _issues(path)
    (article,) = issue.articles
    assert ([place.page for place in article.placements], article.deck) == (["1", "8", "9", "10"], "——自发布之日起施行")


def test_what_the_user_decides_goes_before_what_files_say(path: Path, write: Write) -> None:
    kept = write("in/20310301/20310301-01-01.txt", _article("潮汐电站", _TEXT))
    left = write("in/20310301/20310301-01-02.txt", _article("灯塔", _TEXT))
    told = Choices({str(left): Choice(leave_out=True)}, Choice(newspaper="灯塔晚报", date=date(2031, 4, 1)))
    report = _import(path, kept.parent, told=told)
    assert [file.name for file in report.files] == ["20310301/20310301-01-01.txt"]
    (issue,) = _issues(path)
    assert (issue.newspaper.title, issue.date) == ("灯塔晚报", date(2031, 4, 1))
    with closing(archive.create_or_open(path)) as db:
        assert [each.told is not None for each in history.kept_files(db, issue.id or 0)] == [True]


def test_progress_tells_files_articles_rate_and_time_left(path: Path, write: Write) -> None:
    seen: list[Progress] = []
    run(path, [_crawled(write, days=1)], seen.append, lambda: False)
    assert [(each.done, each.total, each.articles) for each in seen] == [(n, 12, n) for n in range(1, 13)]
    last = replace(seen[5], seconds=3.0)
    assert (last.rate, last.seconds_left) == (2.0, 3.0)


def test_a_long_table_without_pages_comes_again_as_what_it_is(path: Path, write: Write) -> None:
    rows = [f"第{n}次涨潮,第{n}次涨潮以后，{_TEXT}" for n in range(600)]
    _import(path, write("a.csv", "\n".join(["标题,正文", *rows])))
    again = _import(path, write("b.csv", "\n".join(["标题,正文", *rows]) + "\n\n"))
    assert [(each.status, each.articles) for each in again.files] == [("duplicate", 0)]
    more = _import(path, write("c.csv", "\n".join(["标题,正文", *rows, f"又一次,退潮以后，{_TEXT[::-1]}"])))
    assert [(each.status, each.articles) for each in more.files] == [("added", 1)]
    assert [len(issue.articles) for issue in _issues(path)] == [601]


def test_the_archive_itself_is_never_imported(path: Path, write: Write) -> None:
    folder = _crawled(write, days=1, articles=2)
    with closing(archive.create_or_open(folder / "a.baoku")):
        report = run(folder / "a.baoku", [folder, folder / "a.baoku"], lambda progress: None, lambda: False)
    assert [file.status for file in report.files] == ["added", "added"]


def test_files_that_lie_twice_in_a_run_are_read_once(path: Path, write: Write) -> None:
    folder = _crawled(write, days=1, articles=2)
    for file in (folder / "20310301").glob("*.txt"):
        write(f"in/copy/{file.name}", file.read_text(encoding="utf-8"))
    report = _import(path, folder)
    assert sorted(file.status for file in report.files) == ["added", "added", "duplicate", "duplicate"]
    assert len(_issues(path)[0].articles) == 2
