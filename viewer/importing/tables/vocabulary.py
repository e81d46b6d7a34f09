"""What each column of a table of articles holds, told by its name or, where that says nothing, by its cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import mean
from typing import Literal, get_args

from db.folding import fold
from viewer.importing.printed.lines import flat
from viewer.importing.tables import days

Column = Literal[
    "headline", "kicker", "deck", "column", "byline", "body", "dateline", "place", "kind",
    "date", "year", "month", "day", "newspaper", "edition", "number", "whole_number",
    "page", "section", "position", "address", "ignore",
]  # fmt: skip
COLUMNS: tuple[Column, ...] = get_args(Column)
"""What a column can hold, in the order in which a dialog may offer it."""

# Words for each column, folded, without blanks and signs; the stronger ones first.
_WORDS: dict[Column, str] = {
    "headline": "标题 主标题 正标题 大标题 正题 题名 题目 篇名 篇题 标题名 主题 headline title maintitle head "
    "heading hl1 subject biaoti",
    "kicker": "引题 肩题 眉题 引标题 kicker overline eyebrow pretitle introtitle suptitle yinti",
    "deck": "副题 副标题 子题 子标题 deck subtitle subheadline subhead subheading secondtitle alternativeheadline "
    "hl2 futi fubiaoti",
    "column": "栏目 专栏 栏目名 栏目名称 所属栏目 rubric column columnname lanmu 频道 分类 类别 channel category",
    "byline": "作者 记者 署名 撰稿 撰文 作者名 责任者 主要责任者 byline author authors authorname reporter "
    "reporters writer journalist creator by zuozhe",
    "body": "正文 全文 内容 正文内容 详细内容 文本 文章 body content fulltext maintext text article articlebody "
    "bodytext plaintext bodyhtml contenthtml html contents paragraphs story neirong zhengwen quanwen 摘要 导语 "
    "简介 description summary abstract excerpt lead",
    "dateline": "电头 消息头 dateline",
    "place": "地点 发稿地 发稿地点 出版地 place location located",
    "kind": "类型 体裁 文章类型 kind type genre",
    "date": "出版日期 见报日期 刊登日期 刊发日期 报纸日期 日期 发布日期 发表日期 出版时间 见报时间 刊发时间 "
    "发布时间 发表时间 时间 date pubdate publicationdate publishdate publisheddate datepublished issuedate "
    "dateissued issued published publishedat publishedon publishtime publishedtime pubtime releasedate releasetime "
    "postdate posttime datetime coverdate versioncreated firstcreated time timestamp created createdat createtime "
    "ctime riqi shijian fabushijian",
    "year": "年 年份 年度 year",
    "month": "月 月份 month",
    "day": "日 day",
    "newspaper": "报纸 报名 报纸名 报纸名称 报刊 报刊名 报刊名称 来源报纸 刊名 媒体 媒体名 媒体名称 newspaper "
    "newspapername papername paper publication publicationname publicationtitle containertitle ispartof journal "
    "media medianame outlet baozhi baokan 出处 来源 文献来源 source sourcename publisher laiyuan site website "
    "sitename",
    "edition": "版本 版别 edition",
    "number": "期号 期数 期次 期 issue issueno issuenumber issuenum qihao",
    "whole_number": "总期号 总期数 总期 wholenumber wholeissue totalissue",
    "page": "版次 版号 版面 版 版序 所在版面 版次号 页码 页次 页号 页 page pageno pagenumber pagenum pagelabel "
    "printpage pages startingpage startpage banci banmian",
    "section": "版名 版面名 版面名称 section sectionname pagename printsection banming",
    "position": "位置 版内序号 版内顺序 顺序 position order pageorder articleorder sequence",
    "address": "网址 链接 原文链接 连接 地址 网页地址 url link href address permalink weburl pageurl sourceurl uri",
    "ignore": "序号 编号 id guid uuid index key no rowid 关键词 keyword keywords tag tags 字数 wordcount length "
    "language lang 抓取时间 采集时间 更新时间 crawltime updated updatedat modified modifiedat img image images",
}
_KNOWN: dict[str, tuple[Column, int]] = {}
for _column, _words in _WORDS.items():
    for _rank, _word in enumerate(_words.split()):
        _KNOWN.setdefault(_word, (_column, _rank))

_AROUND = re.compile(
    r"(?:article|news|newspaper|paper|post|item|doc|dc|og|文章|新闻|稿件|报道|原文|报纸)?(.+?)"
    r"(?:cn|zh|en|html|raw|clean|rendered|str|value|name|名称|list)?"
)
"""Words that only say whose title or which form of it: news_title, 文章标题, content_clean."""
_BORROWED = 100
_NOT_A_NAME = re.compile(r"[\W_]+")
_NEWSPAPER = re.compile(r"《?[\u3400-\u9fff]{1,18}(?:报|報|导刊|導刊|周刊|日刊)》?")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_PAGE = re.compile(r"第? ?[A-Za-z]?\d{1,3} ?版?")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_BYLINE = re.compile(r"记者|記者|通讯员|通訊員|^作者|^By ")
_CODE = re.compile(r"[A-Za-z_][\w .-]*", re.ASCII)
_CHINESE = re.compile("[\u3400-\u9fff]")
_MOST_PAGES = 200
_LONG = 60
"""Characters that the cells of a column of bodies have at least, taken together and divided by their number."""
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Table:
    """How a table begins: the names of its columns ("" where there are none), its first rows, what each column holds.

    by_name says whether the names told where headline or text is.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]
    by_name: bool = True


@lru_cache(4096)
def named(name: str) -> tuple[Column, int] | None:
    """What a column of this name holds and how weak a word that is for it (0 the strongest); None if unknown."""
    if len(name) > _LONGEST_NAME:
        return None
    word = _NOT_A_NAME.sub("", name.lower() if name.isascii() else fold(name))
    if word in _KNOWN:
        return _KNOWN[word]
    inner = _AROUND.fullmatch(word)
    known = _KNOWN.get(inner[1]) if inner else None
    return (known[0], known[1] + _BORROWED) if known else None


def suffice(columns: Sequence[str]) -> bool:
    """Whether columns make articles: without a headline and a text there are none."""
    return "headline" in columns or "body" in columns


def is_header(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether a table's first cells name its columns, by words that are known or by their unlikeness to those below."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled or any(len(cell) > _LONGEST_NAME or days.day(cell) for cell in filled):
        return False
    if any(_ADDRESS.match(cell) or _NUMBER.fullmatch(flat(cell)) for cell in filled):
        return False
    return any(named(cell) for cell in filled) or _is_unlike(cells, below)


def guess(header: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """What each column holds, each thing once: by its name where that is known, else by what stands in the rows."""
    filled = [[row[n].strip() for row in rows if n < len(row) and row[n].strip()] for n in range(len(header))]
    found: list[Column | None] = _by_names(header, filled)
    unnamed = not any(each and each != "ignore" for each in found)
    _by_cells(found, filled, unnamed)
    return tuple(each or "ignore" for each in found)


def told_by_name(header: Sequence[str], columns: Sequence[Column]) -> frozenset[Column]:
    """What of headlines and texts is in a column whose name says so."""
    pairs = zip(header, columns, strict=True)
    wanted: tuple[Column, ...] = ("headline", "body")
    return frozenset(role for name, role in pairs if role in wanted and (known := named(name)) and known[0] == role)


def _by_names(header: Sequence[str], filled: list[list[str]]) -> list[Column | None]:
    found: list[Column | None] = [None] * len(header)
    best: dict[Column, tuple[bool, int, int]] = {}
    for n, name in enumerate(header):
        known = named(name)
        if known is None or not _fits(known[0], filled[n]):
            continue
        found[n] = "ignore"
        place = (not filled[n], known[1], n)
        best[known[0]] = min(best.get(known[0], place), place)
    for column, (_, _, n) in best.items():
        found[n] = column
    return found


def _fits(column: Column, cells: list[str]) -> bool:
    """Whether cells can be what the name of their column says."""
    if column == "date":
        return not cells or _share(cells, lambda cell: days.day(cell) is not None) >= 0.5
    if column in ("headline", "body"):
        return not cells or _share(cells, _is_bare) < 0.9
    return True


def _by_cells(found: list[Column | None], filled: list[list[str]], unnamed: bool) -> None:
    """Tell columns without a known name; short texts are headlines only if there is no doubt which."""
    rest = [n for n, each in enumerate(found) if each is None and filled[n]]
    for n in rest:
        found[n] = _told(filled[n], unnamed)
        if found[n] not in (None, "ignore") and found[n] in found[:n] + found[n + 1 :]:
            found[n] = "ignore"
    rest = [n for n in rest if found[n] is None]
    long = {n: mean(map(len, filled[n])) for n in rest}
    body = max(rest, key=lambda n: long[n], default=None)
    if body is not None and "body" not in found and long[body] >= _LONG:
        found[body] = "body"
        rest.remove(body)
    titles = [n for n in rest if 2 <= long[n] < 2 * _LONG and _is_varied(filled[n])]
    if titles and "headline" not in found and (unnamed or ("body" in found and len(titles) == 1)):
        found[max(titles, key=lambda n: long[n])] = "headline"


def _told(cells: list[str], unnamed: bool) -> Column | None:
    """What cells are by their form alone."""
    tests: tuple[tuple[Column, Callable[[str], bool]], ...] = (
        ("ignore", days.is_month),
        ("date", lambda cell: len(cell) <= _LONGEST_NAME and days.written_day(cell) is not None),
        ("address", lambda cell: _ADDRESS.match(cell) is not None),
        ("newspaper", lambda cell: _NEWSPAPER.fullmatch(cell) is not None),
        ("byline", lambda cell: len(cell) <= _LONGEST_NAME and _BYLINE.search(cell) is not None),
    )
    for column, is_one in tests:
        if _share(cells, is_one) >= 0.8:
            return column
    if _share(cells, lambda cell: _PAGE.fullmatch(flat(cell)) is not None) >= 0.9:
        return "page" if unnamed and _are_pages(cells) else "ignore"
    return "ignore" if _share(cells, _is_bare) >= 0.8 else None


def _are_pages(cells: list[str]) -> bool:
    """Whether numbers are pages and not the numbers of rows: they say so, or come again and again."""
    if _share(cells, lambda cell: not cell.isdecimal()) >= 0.9:
        return True
    numbers = [int(cell) for cell in cells if cell.isdecimal() and len(cell) <= 3]
    return len(cells) > 3 and not _is_varied(cells) and max(numbers, default=0) <= _MOST_PAGES


def _is_varied(cells: list[str]) -> bool:
    return len(set(cells)) >= 0.5 * len(cells)


def _is_bare(cell: str) -> bool:
    """Whether a cell is a number or a mark and no text."""
    return _NUMBER.fullmatch(cell) is not None or not any(char.isalpha() for char in cell)


def _share(cells: list[str], is_one: Callable[[str], bool]) -> float:
    return sum(map(is_one, cells)) / len(cells)


def _is_unlike(cells: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Whether the first cells are short words above days or long texts, or names as programs have them over Chinese."""
    if not below or not all(cell.strip() for cell in cells) or len(set(cells)) < len(cells):
        return False
    if all(_CODE.fullmatch(cell.strip()) for cell in cells):
        return sum(any(_CHINESE.search(cell) for cell in row) for row in below) >= 0.8 * len(below)
    columns = [[row[n] for row in below if n < len(row) and row[n].strip()] for n in range(len(cells))]
    dated = any(len(each) > 0 and _share(each, lambda c: days.day(c) is not None) >= 0.8 for each in columns)
    long = any(mean(map(len, each)) >= _LONG > 3 * len(cells[n]) for n, each in enumerate(columns) if each)
    return dated or long
