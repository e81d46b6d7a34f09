"""Highlights on the command line: added, listed with their sources, written as a table, shown in exports."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from main import main
from viewer import resources

Run = Callable[..., tuple[int, str, str]]
WORDS = "第一度电"


@pytest.fixture
def run(sample_archive: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a verb on the sample archive; gives exit code, output and errors."""

    def run(*words: object) -> tuple[int, str, str]:
        code = main(["--archive", str(sample_archive), *map(str, words)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def test_words_are_highlighted_and_listed_with_their_source(run: Run) -> None:
    code, out, _ = run("highlights", 1, "--add", WORDS)
    lines = out.splitlines()
    assert code == 0
    assert lines[0] == "潮汐电站夜里发出第一度电"
    assert lines[1] == f"\u3000\u3000{WORDS}"
    assert lines[-2].startswith("《山海新报》2031年3月10日")
    assert run("highlights")[1] == out
    assert run("highlights", "--query", "highlight:yellow")[1] == out
    assert run("highlights", "--colour", "red") == (0, "", "")
    assert run("highlights", 2) == (0, "", "")


def test_json_tells_numbers_by_which_they_are_removed(run: Run) -> None:
    run("highlights", 1, "--add", WORDS, "--colour", "green")
    told = json.loads(run("highlights", "--json")[1])
    assert {(each["article"], each["text"], each["colour"]) for each in told} == {(1, WORDS, "green")}
    assert run("highlights", "--remove", *(each["id"] for each in told)) == (0, "", "")
    assert json.loads(run("highlights", "--json")[1]) == []


def test_a_table_has_a_row_for_each(run: Run, tmp_path: Path) -> None:
    count = len(json.loads(run("highlights", 1, "--add", WORDS, "--json")[1]))
    target = tmp_path / "划线.csv"
    assert run("highlights", "--csv", target) == (0, f"{target}\n", "")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == count + 1
    assert rows[1][:6] == ["2031-03-10", "山海新报", "1", "潮汐电站夜里发出第一度电", "yellow", WORDS]
    assert run("highlights", "--csv", target)[0] == 1


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("highlights", 99), 1, "The archive holds no article number 99.\n"),
        (("highlights", "--folder", "无"), 1, "There is no clippings folder “无”.\n"),
    ],
)
def test_what_is_not_there_is_said(run: Run, words: tuple[object, ...], code: int, said: str) -> None:
    assert run(*words) == (code, "", said)


def test_words_that_say_nothing_are_wrong_use(run: Run) -> None:
    with pytest.raises(SystemExit, match="2"):
        run("highlights", 1, "--add", " \n")


def test_an_export_shows_them_only_with_marks(run: Run, tmp_path: Path) -> None:
    run("highlights", 1, "--add", WORDS)
    for extra, shown in (((), False), (("--with-marks",), True)):
        target = tmp_path / f"{shown}.epub"
        run("export", "--article", 1, "--format", "epub", "--to", target, *extra)
        with zipfile.ZipFile(target) as book:
            pages = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xhtml"))
        assert (f'<mark class="yellow">{WORDS}</mark>' in pages) == shown


def test_what_an_undone_import_took_along_is_told(run: Run) -> None:
    run("highlights", 3, "--add", "的")
    run("undo", 1)
    assert "的" in run("tags", "--gone")[1].splitlines()[1]


def test_they_go_with_their_words_into_a_corrected_text_and_back(run: Run, tmp_path: Path) -> None:
    run("highlights", 1, "--add", "控制室里没有人鼓掌")
    (before,) = json.loads(run("highlights", 1, "--json")[1])
    page = tmp_path / "山海新报_20310310_01.txt"
    printed = resources.path("sample", page.name).read_text(encoding="utf-8")
    page.write_text(printed.replace("3月8日凌晨", "本报青屿电　3月8日的凌晨").replace("鼓掌", "拍手"), encoding="utf-8")
    assert ": revised" in run("import", page)[1]
    (after,) = json.loads(run("highlights", 1, "--json")[1])
    assert after["text"] == "控制室里没有人拍手"
    assert after["start"] > before["start"]
    (last, *_) = json.loads(run("runs", "--json")[1])
    run("undo", last["id"])
    (again,) = json.loads(run("highlights", 1, "--json")[1])
    assert again == before
