"""Clippings folders on the command line: made, filled, ordered, remarked, exported as one file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from main import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(sample_archive: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a verb on the sample archive; gives exit code, output and errors."""

    def run(*words: object) -> tuple[int, str, str]:
        code = main(["--archive", str(sample_archive), *map(str, words)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def _order(run: Run, *words: object) -> list[int]:
    return [each["article"] for each in json.loads(run("clippings", "潮汐", *words, "--json")[1])]


def test_a_folder_is_filled_ordered_remarked_and_listed(run: Run) -> None:
    assert run("clippings", "潮汐", "--make") == (0, "", "")
    assert _order(run, "--clip", 3, 1, 2) == [3, 1, 2]
    assert _order(run, "--first", 2, 1) == [2, 1, 3]
    assert _order(run, "--unclip", 1) == [2, 3]
    assert run("clippings", "潮汐", "--remark", 3, "--text", "数字待核实")[0] == 0
    lines = run("clippings", "潮汐")[1].splitlines()
    assert [line.split()[:2] for line in lines[:2]] == [["1", "2"], ["2", "3"]]
    assert lines[2].strip() == "数字待核实"
    assert run("clippings")[1] == "     2  潮汐\n"


def test_a_folder_is_renamed_and_removed(run: Run) -> None:
    run("clippings", "潮汐", "--clip", 1)
    run("clippings", "海", "--make")
    assert run("clippings", "潮汐", "--rename", "海") == (
        1, "", "There is already a folder “海”: choose another name.\n",
    )  # fmt: skip
    assert run("clippings", "潮汐", "--rename", "潮")[0] == 0
    assert run("clippings", "潮", "--remove") == (0, "", "")
    assert run("clippings")[1] == "     0  海\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("clippings", "无"), 1, "There is no clippings folder “无”.\n"),
        (("clippings", "无", "--remove"), 1, "There is no clippings folder “无”.\n"),
        (("export", "--folder", "无", "--format", "txt", "--to", "x.txt"), 1, "There is no clippings folder “无”.\n"),
        (("clippings", "--clip", 1), 2, "Say which folder is meant: baoku clippings NAME …\n"),
        (("clippings", "夹", "--clip", 999), 1, "The archive holds no article number 999.\n"),
    ],
)
def test_what_is_not_there_is_said(run: Run, words: tuple[object, ...], code: int, said: str) -> None:
    assert run(*words) == (code, "", said)


def test_a_folder_is_one_file_in_its_order(run: Run, tmp_path: Path) -> None:
    run("clippings", "潮汐", "--clip", 2, 1)
    run("clippings", "潮汐", "--remark", 1, "--text", "数字待核实")
    target = tmp_path / "潮汐.md"
    assert run("export", "--folder", "潮汐", "--format", "md", "--to", target)[0] == 0
    written = target.read_text(encoding="utf-8")
    places = [written.index(each["title"]) for each in json.loads(run("clippings", "潮汐", "--json")[1])]
    assert places == sorted(places)
    assert len(run("cite", "--folder", "潮汐")[1].splitlines()) == 2
