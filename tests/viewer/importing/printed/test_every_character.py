"""The law of the parser: every printed character has its home in exactly one printed field."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from db.records import Article, Block, Issue
from viewer.importing import printed
from viewer.importing.printed import cleaning

_REALISTIC = (
    "山海新报",
    "SHANHAI NEWS",
    "青屿市委主管 山海传媒社主办 国内统一连续出版物号 CN 11-0999 邮发代号 1-999",
    "2031年3月10日 星期一 第10期(总第486期) 今日4版",
    "02 要闻 2031年3月10日 星期一 责编:周原 美编:林溪",
    "潮汐电站夜里发第一度电",
    "► 周原",
    "□ 本报记者 林 溪 通讯员 何川",
    "——写在开闸之前",
    "【潮头时评】",
    "本报青屿3月9日电 （记者周原）清晨五点,码头上的灯一盏一盏亮起来,等船的人把手揣进袖口,谁也不说话。",
    "图为等船的人。",
    "本报记者 林溪/摄",
    "▼▼下转第 3 版",
    "（上接第 1 版）",
    "本期导读",
    "- 潮汐电站夜里发第一度电 2 版",
    "（上接第二版）老周说,他守闸守了三十年。（下转第四版）",
    "更正",
    "────────",
    "责编:周原",
    "第A02版：要闻",
    "社址:青屿市码头路1号 邮编:999000 电话:0000-1234",
    "站名  班次  到达",
    "东门  3  07:10",
    "西门  4  07:25",
    "他们说的是同一件事:水位每年只涨一点,可是三十年的一点加起来,就把老码头的第三级台阶淹没了,谁都看得见,谁都不愿",
    "提起。",
    "（本报记者 周原 林溪）",
    "《 山海新报 》（ 2031年3月10日   02 版）",
    "一、先修闸",
    "，谁也不说话。",
    "（作者单位：青屿大学）",
    "（林溪）",
    "记者林溪/北屿報導",
    "核心阅读",
    "图片报道",
    "等船的人",
    "慢半个小时的勇气（潮头时评）",
    "第二版",
    "- 2 -",
    "（相关报道见第三版）",
    "【潮头时评】慢半个小时",
    "A03 一条渔船的年检",
    "- 一条渔船的",
    "2031年3月10日",
    "山海新报 号外",
    "本报青屿3月9日电 记者林溪报道：灯亮了",
    "（上接第二版）（下转第四版）",
    "▶下转 5 版",
    "they looked at the HaiLing-3 model for three months and then left it where it had been the whole winter 潮",
    "&nbsp;&nbsp;<p>灯亮了。</p>他说&#8220;船来了&#8221;<br/>",
    "## 一条**渔船**的年检",
    "│清晨五点,码头上的灯一盏一盏亮起来。│",
    "\u200b　\u00a0",
    "\f",
    "",
    "",
)


def _homes(issue: Issue) -> Iterator[str]:
    for page in issue.pages:
        yield from (piece.text for piece in page.furniture)
    for entry in issue.contents:
        yield entry.printed or ""
    for article in issue.articles:
        yield from _homes_of(article)


def _homes_of(article: Article) -> Iterator[str]:
    heads = (article.headline, article.kicker, article.deck, article.byline, article.dateline)
    yield from (text for text in heads if text)
    # A rubric in brackets stays in its headline and is read into column besides: the only text that stands twice.
    if article.column and not (article.headline or "")[:-1].endswith((f"（{article.column}", f"({article.column}")):
        yield article.column
    yield from (jump.printed or "" for jump in article.jumps)
    for block in article.blocks:
        yield from _halves(block)


def _halves(block: Block) -> Iterator[str]:
    """A block's text parted again where printed halves were joined."""
    assert all(0 < join < len(block.text) for join in block.joins)
    for start, end in pairwise((0, *block.joins, len(block.text))):
        yield block.text[start:end]


def _printed(text: str) -> str:
    return "".join(char for char in text if char.isspace() or unicodedata.category(char) not in ("Cc", "Cf"))


def _check(text: str) -> None:
    """Each character stands in one home, and each line of a home is a run of characters of the text, white apart."""
    found = printed.read(text, "a.txt")
    seen = "".join(_printed(cleaning.cleaned(text)).split())
    homes = [_printed(home) for issue in found for home in _homes(issue)]
    assert Counter("".join("".join(homes).split())) == Counter(seen)
    assert all("".join(line.split()) in seen for home in homes for line in home.split("\n"))
    for issue in found:
        labels = {page.label for page in issue.pages}
        assert {p.page for article in issue.articles for p in article.placements} <= labels


@given(st.lists(st.sampled_from(_REALISTIC), max_size=40), st.sampled_from(["\n", "\n\n", "\n\n\n"]))
def test_realistic_lines_in_any_order(lines: list[str], between: str) -> None:
    _check(between.join(lines))


@given(
    st.lists(st.sampled_from(_REALISTIC).map(lambda line: line.replace("\f", "")), max_size=25).map("".join),
    st.integers(10, 40),
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from(_REALISTIC)), max_size=4),
)
def test_realistic_text_broken_at_a_width(text: str, width: int, others: list[tuple[int, str]]) -> None:
    lines = [text[start : start + width] for start in range(0, len(text), width)]
    for place, line in others:
        lines.insert(place, line)
    _check("\n".join(lines))


@given(st.text())
def test_any_text(text: str) -> None:
    _check(text)


@given(
    st.lists(
        st.text(alphabet="山海报第版下转上接2 ()（）【】《》:：年月日记者摄图为—-►▼、,。“”", max_size=40), max_size=12
    )
)
def test_texts_of_the_signs_that_rules_look_for(lines: list[str]) -> None:
    _check("\n".join(lines))
