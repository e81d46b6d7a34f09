"""References on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import rispy

from main import main

LEAD = "周原，林溪. 潮汐电站夜里发出第一度电：青屿人等这一刻,等了十九年[N]. 山海新报，2031-03-10（1，3）."


@pytest.fixture
def cite(sample_archive: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run the verb on the sample archive; gives exit code, output and errors."""

    def cite(*words: object) -> tuple[int, str, str]:
        code = main(["--archive", str(sample_archive), "cite", *map(str, words)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return cite


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((1,), f"{LEAD}\n"),
        ((1, "--style", "newsroom"), "《山海新报》2031年3月10日第1、3版\n"),
        ((2, "--style", "gbt2015"), "林溪. 三月的早晨[N]. 山海新报, 2031-03-10(1).\n"),
        ((2, "--punctuation", "half"), "林溪. 三月的早晨[N]. 山海新报, 2031-03-10(1).\n"),
        ((2, 1), f"[1] 林溪. 三月的早晨[N]. 山海新报，2031-03-10（1）.\n[2] {LEAD}\n"),
    ],
)
def test_articles_are_cited(cite: Any, words: tuple[object, ...], said: str) -> None:
    assert cite(*words) == (0, said, "")


def test_an_issue_and_the_hits_of_a_search_are_cited(cite: Any) -> None:
    assert len(cite("--issue", 1)[1].splitlines()) == 12
    hits = json.loads(cite("--query", "青屿", "--style", "csl.json")[1])
    assert 1 < len(hits) < 12
    assert {hit["container-title"] for hit in hits} == {"山海新报"}


def test_a_list_is_written_and_nothing_is_written_over_unasked(cite: Any, tmp_path: Path) -> None:
    target = tmp_path / "list.ris"
    words = ("--issue", 1, "--style", "ris", "--to", target)
    assert cite(*words) == (0, f"{target}\n", "")
    assert len(rispy.loads(target.read_bytes().decode())) == 12
    code, out, err = cite(*words)
    assert (code, out) == (1, "")
    assert err == f"{target} is already there; nothing was written over it.\n"
    assert cite(*words, "--overwrite")[0] == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((99,), "The archive holds no article number 99.\n"),
        (("--issue", 99), "The archive holds no issue number 99.\n"),
        (("--query", "无人写过"), "Nothing was found to cite.\n"),
    ],
)
def test_what_is_not_there_is_said_so(cite: Any, words: tuple[object, ...], said: str) -> None:
    assert cite(*words) == (1, "", said)


@pytest.mark.parametrize("words", [(), (1, "--issue", 1), ("潮",), (1, "--style", "telegram")])
def test_wrong_use_is_told(cite: Any, words: tuple[object, ...]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cite(*words)
