"""Plain text: paragraphs as they were printed, below the contents of several articles, above the references to them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from tests import strategies
from tests.viewer.exporting.pieces import clippings, document, marked, piece
from viewer.exporting import text
from viewer.exporting.document import Document
from viewer.exporting.options import Options
from viewer.exporting.xml_text import clean


def _lines(folder: Path, what: Document) -> list[str]:
    text.write(what, folder / "file.txt", Options())
    return (folder / "file.txt").read_bytes().decode("utf-8").split("\n")


@given(printed=strategies.filled)
def test_any_text_stands_as_it_is(tmp_path_factory: pytest.TempPathFactory, printed: str) -> None:
    lines = _lines(tmp_path_factory.mktemp("any"), document(piece(printed)))
    assert f"\n　　{clean(printed)}\n" in "\n".join(lines)


def test_several_articles_stand_below_their_titles(tmp_path: Path) -> None:
    lines = _lines(tmp_path, document(piece("甲文", headline="甲"), piece("乙文", headline="乙"), title="潮汐"))
    assert lines[:7] == ["潮汐", "《山海新报》2031年3月10日 第10期(总第486期)", "", "目录", "", "甲", "乙"]


def test_a_numbered_text_ends_with_its_references(tmp_path: Path) -> None:
    lines = _lines(tmp_path, clippings())
    assert lines[-7:-5] == ["参考文献", ""]
    assert lines[-2:] == ["[4] Ferry adds a trip[N]. 山海新报, 2031-03-10(3).", ""]
    assert "[2] 时刻表" in lines


def test_what_readers_put_to_an_article_is_shown(tmp_path: Path) -> None:
    lines = _lines(tmp_path, document(marked()))
    for line in ("备注：按语涨潮发一次，退潮再发一次。", "划线：潮", "划线：涨潮发一", "批注：核对"):
        assert line in lines


def test_words_that_are_added_are_those_of_the_article(tmp_path: Path) -> None:
    lines = _lines(tmp_path, clippings())
    assert "Tags: ferry, tide" in lines
    assert "Remark: Compare." in lines
