"""What is carried out of the list: a file an article, or one file of many, and the text of all."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.archive import Database
from viewer.exporting.chosen import Chosen
from viewer.ui import carrying
from viewer.ui.carrying import Carried, carried, offered


def _carried(sample: Database, tmp_path: Path, *articles: int) -> Carried:
    return carried(sample, Chosen(f"{len(articles)} articles", articles), str(tmp_path))


def test_a_few_articles_are_a_file_each(sample: Database, tmp_path: Path) -> None:
    made = _carried(sample, tmp_path, 1, 3)
    assert len(made.files) == 2
    assert all("山海新报" in file.read_text("utf-8") for file in made.files)


def test_many_articles_are_one_file(sample: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrying, "EACH", 2)
    made = _carried(sample, tmp_path, 1, 3, 4)
    assert [file.name for file in made.files] == ["3 articles.html"]
    assert all(words in made.files[0].read_text("utf-8") for words in ("潮汐电站", "推迟半小时上课", "一条渔船"))


def test_the_same_articles_dragged_again_are_other_files(sample: Database, tmp_path: Path) -> None:
    one, other = (_carried(sample, tmp_path, 1) for _ in range(2))
    assert one.files[0] != other.files[0] and one.files[0].name == other.files[0].name
    assert one.files[0].exists()


def test_what_cant_be_written_is_carried_as_text(
    sample: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "mkdtemp", lambda **_: str(tmp_path / "gone"))
    (tmp_path / "gone").touch()
    data = offered(_carried(sample, tmp_path, 1))
    assert set(data.formats()) == {"text/plain", "text/html"}


def test_an_article_that_has_left_the_archive_is_passed_over(sample: Database, tmp_path: Path) -> None:
    made = _carried(sample, tmp_path, 1, 999)
    assert len(made.files) == 1
    assert "潮汐电站" in made.text.plain
