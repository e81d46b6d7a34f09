"""Archives of any size for benchmarks: real sentences put together anew, with days, pages, columns and people made up.

Counts of words are about right, a long phrase stands more often than it would. Built archives are kept from run to run
in a folder that BAOKU_BENCH names, for the largest takes long and some 16 GB.
"""

from __future__ import annotations

import os
import random
import re
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from db import archive, index, storing
from db.archive import Database
from db.records import Article, ArticleKind, Block, Issue, Newspaper, Page, Person, Placement
from tests.benchmarks import corpus

FOLDER = Path(os.environ.get("BAOKU_BENCH", Path(tempfile.gettempdir()) / "baoku-bench"))
_LAST = date(2024, 12, 31)
_PAPERS = ("基准日报", "基准晚报", "基准周刊", "基准科技报")
_PAGES = 16
_COLUMNS = tuple(
    f"{a}{b}" for a in ("要闻", "经济", "科技", "文化", "读者", "国际") for b in ("", "观察", "周刊", "版")
)
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平"
_MIXED = (
    "华为 5G 网络已经开通。", "有关５Ｇ的标准正在制定。", "DeepSeek-R1 的表现令人瞩目。", "2024年增长了3.5%。",
    "C919 客机投入运营。", "AI 正在改变生活。",
)  # fmt: skip
_KINDS: tuple[ArticleKind, ...] = ("article", "photo", "notice", "editor_note")
_OF_A_HUNDRED = (88, 7, 3, 2)
_SIGNED = 0.7
"""The part of all articles that have a byline."""
_ISSUES_AT_ONCE = 100
_CACHE_KIB = 262_144
_SENTENCE_END = re.compile(r"(?<=[。！？])")


def path(articles: int) -> Path:
    """The archive with so many articles, built if it isn't there yet."""
    target = FOLDER / f"{articles}.baoku"
    if not target.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_suffix(".part")
        for leftover in FOLDER.glob(f"{unfinished.name}*"):
            leftover.unlink()
        _build(unfinished, articles)
        unfinished.rename(target)
    return target


def issues_of(articles: int) -> Iterator[Issue]:
    """Issues with so many articles together, oldest first; the same ones every time."""
    chance = random.Random(articles)
    texts = [(issue, article) for issue in corpus.issues(sys.maxsize) for article in issue.articles]
    bodies = [_SENTENCE_END.split("".join(block.text for block in article.blocks)) for _, article in texts]
    titles = [article.headline or "无题" for _, article in texts]
    lengths = [sum(len(block.text) for block in article.blocks) for _, article in texts]
    a_day = 60 if articles <= 100_000 else 240
    days = -(-articles // a_day)
    left = articles
    for n in range(days):
        day = _LAST - timedelta(days=days - 1 - n)
        for paper in _PAPERS:
            count = min(left, a_day // len(_PAPERS))
            left -= count
            if count:
                pages = [str(place * _PAGES * len(_PAPERS) // a_day + 1) for place in range(count)]
                made = [_article(chance, *placed, bodies, titles, lengths) for placed in enumerate(pages)]
                labels = dict.fromkeys(placement.page for each in made for placement in each.placements)
                yield Issue(Newspaper(paper), day, pages=tuple(map(Page, labels)), articles=tuple(made))


def _article(
    chance: random.Random, place: int, page: str, bodies: list[list[str]], titles: list[str], lengths: list[int]
) -> Article:
    wanted = chance.choice(lengths)
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < wanted:
        source = chance.choice(bodies)
        start = chance.randrange(len(source))
        paragraphs.append("".join(source[start : start + chance.randint(1, 4)]))
    if chance.random() < 0.12:
        paragraphs.append(chance.choice(_MIXED))
    name = chance.choice(_SURNAMES) + "".join(chance.choices(_GIVEN, k=chance.randint(1, 2)))
    signed = chance.random() < _SIGNED
    return Article(
        kind=chance.choices(_KINDS, _OF_A_HUNDRED)[0],
        headline=chance.choice(titles),
        column=chance.choice(_COLUMNS) if chance.random() < 0.5 else None,
        byline=f"本报记者 {name}" if signed else None,
        people=(Person(name, "author", "本报记者"),) if signed else (),
        placements=(Placement(page, place + 1),),
        blocks=tuple(Block("paragraph", text) for text in paragraphs if text),
    )


def _build(target: Path, articles: int) -> None:
    with closing(archive.create_or_open(target)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        left, done, began = issues_of(articles), 0, time.perf_counter()
        while some := list(islice(left, _ISSUES_AT_ONCE)):
            _store(db, some)
            before, done = done, done + sum(len(issue.articles) for issue in some)
            if done // 10_000 != before // 10_000:
                corpus.say(f"{done:,} articles stored, {done / (time.perf_counter() - began):,.0f} a second")
        index.tidy(db, lambda: False)
        corpus.say(f"{done:,} articles built in {time.perf_counter() - began:,.0f} s")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _store(db: Database, some: Iterable[Issue]) -> None:
    """Store issues and index them together: one by one, as an import does, takes half as long again."""
    change = index.Change()
    with archive.transaction(db):
        for issue in some:
            change.come += storing.put_rows(db, issue, {})[1].come
        change.write(db)


if __name__ == "__main__":
    corpus.say(str(path(corpus.asked_for(10_000))))
