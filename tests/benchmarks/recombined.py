"""Archives of any size for benchmarks: real sentences put together anew, with days, pages, columns and people made up.

Counts of words are about right, a long phrase stands more often than it would. Built archives are kept from run to run,
for the largest takes most of an hour.
"""

from __future__ import annotations

import os
import random
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from db import archive, index, issues
from db.records import Article, Block, Issue, Newspaper, Page, Person, Placement
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
                made = [_article(chance, place, bodies, titles, lengths) for place in range(count)]
                labels = dict.fromkeys(placement.page for each in made for placement in each.placements)
                yield Issue(Newspaper(paper), day, pages=tuple(map(Page, labels)), articles=tuple(made))


def _article(
    chance: random.Random, place: int, bodies: list[list[str]], titles: list[str], lengths: list[int]
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
    return Article(
        headline=chance.choice(titles),
        column=chance.choice(_COLUMNS) if chance.random() < 0.5 else None,
        byline=f"本报记者 {name}",
        people=(Person(name, "author", "本报记者"),),
        placements=(Placement(str(place * _PAGES // 60 % _PAGES + 1), place + 1),),
        blocks=tuple(Block("paragraph", text) for text in paragraphs if text),
    )


def _build(target: Path, articles: int) -> None:
    with closing(archive.create_or_open(target)) as db:
        db.execute("PRAGMA synchronous = OFF")
        done = 0
        for issue in issues_of(articles):
            issues.store(db, issue)
            done += len(issue.articles)
            if done // 10_000 != (done - len(issue.articles)) // 10_000:
                corpus.say(f"{done} articles stored")
        index.tidy(db, lambda: False)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


if __name__ == "__main__":
    corpus.say(str(path(corpus.asked_for(10_000))))
