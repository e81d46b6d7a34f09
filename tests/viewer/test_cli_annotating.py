"""Tags and notes on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from main import main


@pytest.fixture
def run(sample_archive: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run the program on the sample archive; gives exit code, output and errors."""

    def run(*words: object) -> tuple[int, str, str]:
        code = main(["--archive", str(sample_archive), *map(str, words)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


def test_articles_are_tagged_found_and_untagged(run: Any) -> None:
    assert run("tag", 1, 3, " 潮汐 ") == (0, "潮汐: articles tagged: 2\n", "")
    assert run("tag", 1, 2, "潮汐") == (0, "潮汐: articles tagged: 1\n", "")
    assert run("tags") == (0, "     3  潮汐\n", "")
    hits = json.loads(run("search", "tag:潮汐", "--json")[1])["hits"]
    assert {hit["article"] for hit in hits} == {1, 2, 3}
    assert run("tag", 1, 2, 3, "潮汐", "--remove")[1] == "潮汐: articles untagged: 3\n"
    assert json.loads(run("tags", "--json")[1]) == []


def test_a_note_is_written_and_printed(run: Any) -> None:
    code, _, _ = run("note", 2, "数字待核实")
    assert code == 0
    (note,) = json.loads(run("note", 2, "--json")[1])
    assert (note["article"], note["text"]) == (2, "数字待核实")
    assert run("note", 2)[1].endswith("数字待核实\n")


@pytest.mark.parametrize("words", [("tag", 99, "潮汐"), ("note", 99), ("note", 99, "一")])
def test_an_article_that_is_not_there_is_said_so(run: Any, words: tuple[object, ...]) -> None:
    assert run(*words) == (1, "", "The archive holds no article number 99.\n")


@pytest.mark.parametrize("words", [("tag", 1, "  "), ("note", 1, "  "), ("tag", "潮汐")])
def test_what_says_nothing_is_wrong_use(run: Any, words: tuple[object, ...]) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(*words)


def test_what_an_undone_import_took_along_is_told(run: Any) -> None:
    run("tag", 1, "潮汐")
    run("note", 1, "待核实")
    assert run("undo", 1)[1].endswith(" kept until they come again: 1\n")
    assert run("tags") == (0, "", "")
    out = run("tags", "--gone")[1]
    assert out == "2031-03-10  山海新报  潮汐电站夜里发出第一度电\n        潮汐\n        待核实\n"
