from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given

from db import words
from db.folding import fold
from tests.strategies import texts

CUT = [
    ("人工智能的发展", ("人工智能", "发展")),
    ("手机，什么时候发布？", ("手机", "发布")),
    ("发布发布", ("发布",)),
    ("用5G手机", ("5G", "手机")),
    ("的", ()),
    ("，。", ()),
    ("", ()),
]


@pytest.mark.parametrize(("text", "found"), CUT)
def test_the_words_of_a_query_are_those_that_say_something(text: str, found: tuple[str, ...]) -> None:
    assert words.of_query(text) == found


def test_a_term_of_the_dictionary_stays_whole_in_a_query() -> None:
    assert words.of_query("潮汐发电站的建设") != ("潮汐发电站", "建设")
    assert words.of_query("潮汐發電站的建设", frozenset({"潮汐发电站"})) == ("潮汐發電站", "建设")


@given(texts)
def test_cutting_loses_no_character(text: str) -> None:
    pieces = list(words._cut(text, frozenset({"成本", "5"})))
    assert "".join(printed for _, printed in pieces) == text
    assert "".join(word for word, _ in pieces) == fold(text)


def test_words_are_cut_in_silence_and_nothing_is_left_behind(tmp_path: Path) -> None:
    script = "from db import words; print(len(words.of_query('人工智能发展')))"
    environment = {"PYTHONPATH": str(Path(words.__file__).parents[1]), "TMPDIR": str(tmp_path), "HOME": str(tmp_path)}
    # No compiled modules, as right after an installation: compiling warns, too.
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path / "none")
    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", "-c", script],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("2", "")
    assert list(tmp_path.iterdir()) == []


def test_jieba_is_read_only_when_words_are_asked_for() -> None:
    script = "import sys; from db.search import find; sys.exit('jieba' in sys.modules)"
    environment = {"PYTHONPATH": str(Path(words.__file__).parents[1])}
    assert subprocess.run([sys.executable, "-c", script], env=environment, check=False).returncode == 0
