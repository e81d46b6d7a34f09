"""Newspaper pages that the tests invent and set with Typst: what is printed where, and the PDF of it."""

from __future__ import annotations

import json
import random
from dataclasses import asdict, dataclass, field
from functools import cache
from typing import Any

import typst

_SOURCE = r"""
#let font = ("Noto Serif CJK SC",)
#let head(string, size, body, weight: "bold") = block(
  width: 100%, above: 0pt, below: 0.5em * size / body,
  par(first-line-indent: 0em, justify: false, leading: 0.5em,
    text(size: size * 1pt, weight: weight, string.split("\n").map(line => text(line)).join(linebreak()))),
)
#let side(article) = if article.centred { center } else { left }
#let heads(article, size) = {
  set align(side(article))
  if article.kicker != "" { head(article.kicker, size * 1.3, size, weight: "regular") }
  head(article.headline, article.headline_size, size)
  if article.deck != "" { head(article.deck, size * 1.25, size, weight: "regular") }
}
#let body(article) = {
  if article.byline != "" {
    par(first-line-indent: 0em, justify: false, align(side(article), text(article.byline)))
  }
  for (n, string) in article.paragraphs.enumerate() {
    if n in article.subheadings {
      set align(center)
      block(above: 1em, below: 0.8em, par(first-line-indent: 0em, text(weight: "bold", size: 1.1em, string)))
    } else { par(text(string)) }
  }
}
#let words(line) = place(top + left, dx: line.left * 1pt, dy: line.top * 1pt, box(
  width: line.width * 1pt,
  align(side(line), par(first-line-indent: 0em, text(size: line.size * 1pt, line.text))),
))
#let story(article, paper) = {
  let columned = columns.with(article.columns, gutter: paper.gutter * 1pt)
  place(top + left, dx: article.left * 1pt, dy: article.top * 1pt, block(
    width: article.width * 1pt, height: article.height * 1pt,
    inset: if article.framed { 8pt } else { 0pt }, stroke: if article.framed { 0.6pt } else { none },
    if article.head_in_column { columned({ heads(article, paper.size); body(article) }) } else {
      grid(rows: (auto, 1fr), row-gutter: 0.6em, heads(article, paper.size), columned(body(article)))
    },
  ))
}
#let picture(photo) = place(top + left, dx: photo.left * 1pt, dy: photo.top * 1pt, block(width: photo.width * 1pt, {
  rect(width: 100%, height: photo.height * 1pt, fill: luma(80%))
  block(above: 4pt, par(first-line-indent: 0em, text(size: 0.85em, photo.caption)))
}))
#for paper in json(bytes(sys.inputs.papers)) {
  page(width: paper.width * 1pt, height: paper.height * 1pt, margin: 0pt, {
    set text(font: font, size: paper.size * 1pt, lang: paper.language, region: "cn", hyphenate: paper.language == "en")
    set par(
      justify: paper.justify, leading: 0.75em, spacing: paper.spacing * 1em,
      first-line-indent: (amount: paper.indent * 1em, all: true),
    )
    paper.lines.map(words).join()
    paper.articles.map(article => story(article, paper)).join()
    paper.photos.map(picture).join()
  })
}
"""


@dataclass(slots=True)
class Story:
    """An article and the rectangle it is set in, in points."""

    headline: str
    paragraphs: list[str]
    left: float
    top: float
    width: float
    height: float
    columns: int
    headline_size: float
    kicker: str = ""
    deck: str = ""
    byline: str = ""
    subheadings: list[int] = field(default_factory=list)
    centred: bool = True
    framed: bool = False
    head_in_column: bool = False

    @property
    def text(self) -> str:
        """All that is printed of it, in the order of reading and without line ends."""
        parts = [self.kicker, *self.headline.split("\n"), self.deck, self.byline, *self.paragraphs]
        return "".join(part.replace(" ", "") for part in parts)


@dataclass(slots=True)
class Photo:
    """A grey box with a caption below it."""

    caption: str
    left: float
    top: float
    width: float
    height: float


@dataclass(slots=True)
class Words:
    """A line that stands by itself: a masthead, a folio line."""

    text: str
    left: float
    top: float
    width: float
    size: float
    centred: bool = False


@dataclass(slots=True)
class Paper:
    """A page, its sides in points."""

    articles: list[Story]
    lines: list[Words] = field(default_factory=list)
    photos: list[Photo] = field(default_factory=list)
    width: float = 780.0
    height: float = 1100.0
    size: float = 9.5
    gutter: float = 16.0
    indent: float = 2.0
    justify: bool = True
    spacing: float = 0.75
    """Of the size: the white between paragraphs; that between lines is 0.75."""
    language: str = "zh"


@cache
def _compiler() -> Any:
    return typst.Compiler(font_paths=typst.Fonts())


def has_fonts() -> bool:
    """Whether pages can be set here."""
    return "Noto Serif CJK SC" in typst.Fonts().families()


def pdf(*papers: Paper) -> bytes:
    """The pages as PDF."""
    data = json.dumps([asdict(paper) for paper in papers], ensure_ascii=False)
    made = _compiler().compile(_SOURCE.encode(), format="pdf", sys_inputs={"papers": data})
    assert isinstance(made, bytes)
    return made


_WHO = (
    "山海市气象台", "海湾渔业合作社", "新桥镇居民", "云岭村的茶农", "港务局的调度员",
    "南山中学师生", "东岸图书馆", "市政工程队", "青石巷的老匠人", "林场护林员",
)  # fmt: skip
_WHEN = (
    "清晨", "上个月", "入夏以来", "今年春天", "连续三年", "每逢周末", "雨季结束后", "天刚亮时", "不久前", "过去十年里",
)  # fmt: skip
_DID = ("修好了", "重新测量了", "送来了", "整理出", "种下了", "公布了", "记录了", "搬走了", "试用了", "登记了")
_WHAT = (
    "一批旧船票", "七百棵香樟", "沿岸的灯塔", "新式水表", "三十六份海图",
    "山路旁的护栏", "茶园里的滴灌管", "两座木桥", "渔港的冷库", "春季的潮汐表",
)  # fmt: skip
_MORE = (
    "大家都说这件事办得及时", "花费比预算少了一成", "下一步还要听取意见",
    "有人专程赶来观看", "效果要到秋后才能看清", "孩子们也来帮忙",
)  # fmt: skip
_LATIN = [
    "用的是HarborNet-2系统",
    "误差不到0.3毫米",
    "编号为SH-2031",
    "覆盖率达到87.5%",
    "仪器由Blue Heron Instruments提供",
]


def sentence(rng: random.Random) -> str:
    """An invented sentence."""
    latin = f"，{rng.choice(_LATIN)}" if rng.random() < 0.25 else ""
    quoted = f"“{rng.choice(_MORE)}。”" if rng.random() < 0.12 else ""
    count = rng.randrange(2, 980)
    begin = f"{rng.choice(_WHEN)}，{rng.choice(_WHO)}{rng.choice(_DID)}{rng.choice(_WHAT)}{latin}"
    return f"{begin}，前后有{count}人参加，{rng.choice(_MORE)}。{quoted}"


def paragraph(rng: random.Random) -> str:
    """An invented paragraph."""
    return "".join(sentence(rng) for _ in range(rng.randrange(1, 5)))


def headline(rng: random.Random, length: int) -> str:
    """An invented headline of about a number of characters."""
    words = ""
    while len(words) < length:
        words += rng.choice(_WHO) + rng.choice(_DID) + rng.choice(_WHAT)
    return words[: max(4, length)]


_PITCH = 1.5
"""Of the size: at most so far apart the template sets baselines."""


def random_paper(seed: int) -> Paper:
    """A page with a folio line and bands of articles side by side, all drawn by lot."""
    rng = random.Random(seed)
    count = rng.randrange(2, 7)
    size, gutter = rng.choice((8.5, 9.0, 9.5, 10.5)), rng.choice((11.0, 14.0, 18.0, 24.0))
    paper = Paper([], size=size, gutter=gutter)
    left, right = 40.0, paper.width - 40.0
    column = (right - left - (count - 1) * gutter) / count
    paper.lines.append(Words("02 要闻 2031年3月10日 星期一 责编：林山海", left, 24.0, 400.0, size))
    top = 60.0
    bands = rng.randrange(2, 4)
    height = (paper.height - top - 60.0) / bands
    for _ in range(bands):
        start = 0
        while start < count:
            span = min(rng.randrange(1, 5), count - start)
            width = span * column + (span - 1) * gutter
            paper.articles.append(_story(rng, paper, left + start * (column + gutter), top, width, height - 26, span))
            start += span
        top += height
    return paper


def _story(rng: random.Random, paper: Paper, left: float, top: float, width: float, height: float, span: int) -> Story:
    """An article that fills most of a rectangle."""
    size = rng.choice((1.5, 1.8, 2.2, 3.0)) * paper.size if span > 1 else rng.choice((1.4, 1.7)) * paper.size
    fits = max(4, int(width / size))
    lines = 2 if span < 3 and rng.random() < 0.3 else 1
    title = "\n".join(headline(rng, rng.randrange(max(4, fits // 2), max(5, fits))) for _ in range(lines))
    story = Story(title, [], left, top, width, height, span, size, centred=rng.random() < 0.6)
    if rng.random() < 0.3:
        story.kicker = headline(rng, max(4, min(10, int(width / paper.size / 1.4))))
    if rng.random() < 0.4:
        story.byline = "本报记者 " + rng.choice(("林山海", "周听潮", "陈望岳"))
    story.framed = rng.random() < 0.15
    story.head_in_column = span > 1 and size < 1.6 * paper.size
    inner = width - (16 if story.framed else 0)
    column = (inner - (span - 1) * paper.gutter) / span
    heads = (lines + 0.8) * size * 1.5 + (3 * paper.size if story.kicker else 0) + (16 if story.framed else 0)
    pitch = _PITCH * paper.size
    cells = max(6, int(column / paper.size) - 1)
    room = int((height - heads) / pitch - 2) * span
    used = 1
    while True:
        text = paragraph(rng)
        needed = (len(text) + 2) // cells + 1
        subheaded = len(story.paragraphs) > 1 and rng.random() < 0.12
        if story.paragraphs and used + needed + 3 * subheaded > room:
            break
        if subheaded:
            story.subheadings.append(len(story.paragraphs))
            story.paragraphs.append(headline(rng, min(8, cells - 3)))
        story.paragraphs.append(text)
        used += needed + 3 * subheaded
    story.height = min(height, heads + (used / span + 2) * pitch)
    return story
