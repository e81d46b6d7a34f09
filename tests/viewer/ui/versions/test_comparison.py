"""What changed between two versions: paragraph beside paragraph, character by character."""

from __future__ import annotations

import time
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from db.records import Article, Block, Jump
from viewer.ui.versions import comparison
from viewer.ui.versions.comparison import Paragraph, Row, compare


def article(*texts: str, headline: str | None = None) -> Article:
    return Article(headline=headline, blocks=tuple(Block("paragraph", text) for text in texts))


def cut(side: Paragraph | None) -> list[str]:
    """The marked stretches of a paragraph."""
    return [] if side is None else [side.text[start:end] for start, end in side.marks]


def test_what_is_the_same_is_not_marked() -> None:
    old = article("潮水涨了。", "灯亮了。", headline="夜潮")
    assert not any(row.changed for row in compare(old, old))
    assert [row.new.kind for row in compare(old, old) if row.new] == ["headline", "paragraph", "paragraph"]


def test_the_characters_that_differ_are_marked_in_both() -> None:
    (row,) = compare(article("3月8日凌晨2点17分,并网成功。"), article("3月9日凌晨2点47分,一次并网成功。"))
    assert (cut(row.old), cut(row.new)) == (["8", "1"], ["9", "4", "一次"])


def test_a_paragraph_that_came_or_went_stands_alone() -> None:
    old = article("第一段说潮水。", "第二段说渔船,后来删去。", "第三段说灯塔。")
    new = article("第一段说潮水。", "第三段说灯塔和雾号。", "末了又添一段。")
    rows = compare(old, new)
    assert [(bool(row.old), bool(row.new)) for row in rows] == [
        (True, True),
        (True, False),
        (True, True),
        (False, True),
    ]
    assert cut(rows[1].old) == ["第二段说渔船,后来删去。"]
    assert cut(rows[2].new) == ["和雾号"]


def test_heads_and_jumps_are_compared_as_well() -> None:
    old = replace(article("甲。", headline="夜潮"), byline="本报记者 林溪", jumps=(Jump("to", "3", True, "下转第3版"),))
    new = replace(old, headline="夜潮初涨", jumps=(Jump("to", "4", True, "下转第4版"),))
    changed = {row.new.kind: cut(row.new) for row in compare(old, new) if row.changed and row.new}
    assert changed == {"headline": ["初涨"], "note": ["4"]}


def test_single_characters_between_two_changes_do_not_flicker() -> None:
    (row,) = compare(article("他说：甲的乙。"), article("他说：丙的丁。"))
    assert (cut(row.old), cut(row.new)) == (["甲的乙"], ["丙的丁"])


def test_long_texts_are_compared_by_clauses_in_good_time() -> None:
    clauses = [f"第{n}句说的是海上第{n * 7 % 13}盏灯，" for n in range(4000)]
    old = "".join(clauses)
    new = "".join(["新开头，", *clauses[1:2000], "中间换了一句，", *clauses[2001:-1], "新结尾。"])
    began = time.perf_counter()
    (row,) = compare(article(old), article(new))
    assert time.perf_counter() - began < 5
    assert "中间换了一句，" in cut(row.new)


def test_many_paragraphs_that_all_changed_take_no_long_time() -> None:
    old = article(*(f"旧稿第{n}段,写的是码头。" for n in range(300)))
    new = article(*(f"新稿第{n}节,写的是灯塔！" for n in range(280)))
    began = time.perf_counter()
    assert len(compare(old, new)) == 300
    assert time.perf_counter() - began < 5


_TEXT = st.text("潮汐灯塔，。12 \n𠀀", max_size=24)
_ARTICLE = st.builds(lambda texts: article(*texts), st.lists(_TEXT.filter(bool), max_size=6))


def _unmarked(side: Paragraph) -> str:
    kept, at = [], 0
    for start, end in side.marks:
        kept.append(side.text[at:start])
        at = end
    return "".join([*kept, side.text[at:]])


@given(_ARTICLE, _ARTICLE)
def test_nothing_is_lost_and_what_is_not_marked_is_the_same(old: Article, new: Article) -> None:
    rows: list[Row] = compare(old, new)
    assert [row.old.text for row in rows if row.old] == [each.text for each in comparison.paragraphs(old)]
    assert [row.new.text for row in rows if row.new] == [each.text for each in comparison.paragraphs(new)]
    for row in rows:
        if row.old and row.new:
            assert _unmarked(row.old) == _unmarked(row.new)
