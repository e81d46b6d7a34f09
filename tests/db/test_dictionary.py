"""The user dictionary: one term a line, lines that are none named, kept in the archive."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from db import archive, dictionary
from db.dictionary import Fault, understood


def test_terms_are_lines_each_counted_once() -> None:
    read = understood("潮汐发电\n\n  何守川 \nNew  York\n潮汐發電\nＤeepSeek\n")
    assert read.terms == {"潮汐发电", "何守川", "new york", "deepseek"}
    assert read.faults == ()


@pytest.mark.parametrize(
    ("line", "why"),
    [("潮", "short"), ("——！", "signs"), ("潮" * 41, "long"), ("潮汐 发电", "blank"), ("云计算 5 n", "blank")],
)
def test_a_line_that_is_no_term_is_named(line: str, why: str) -> None:
    assert understood(f"灯塔\n{line}").faults == (Fault(2, line, why),)  # type: ignore[arg-type]
    assert understood(f"灯塔\n{line}").terms == {"灯塔"}


def test_the_dictionary_travels_with_the_archive(db: Database, tmp_path: Path) -> None:
    assert dictionary.text(db) == ""
    dictionary.write(db, "潮汐发电\n潮")
    archive.backup(db, tmp_path / "copy.baoku")
    with closing(archive.create_or_open(tmp_path / "copy.baoku")) as copy:
        assert dictionary.text(copy) == "潮汐发电\n潮"
        assert dictionary.terms(copy) == {"潮汐发电"}
