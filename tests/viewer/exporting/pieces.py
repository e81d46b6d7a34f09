"""Pieces and documents with all that can stand in one, for formats that show it."""

from __future__ import annotations

import datetime
from dataclasses import replace

from hypothesis import strategies as st

from db.annotations import Note
from db.highlights import Highlight
from db.records import Article, Block, Issue, Jump, Newspaper, Page, Person, Placement
from tests import strategies
from viewer.exporting.document import Document, Piece
from viewer.exporting.highlighted import runs
from viewer.exporting.xml_text import clean

ISSUE = Issue(Newspaper("山海新报"), datetime.date(2031, 3, 10), number="10", whole_number="486", pages=(Page("1"),))
HOSTILE = "甲\x00\x0b\x1f<b>&amp;\"'</w:t>]]>{{%s}}\ufffe\ufdd0\x85\u2028\U0001f680\U00020bb7乙"
"""Controls that no XML holds, markup of all kinds, characters beyond the first plane."""


def document(*pieces: Piece, numbered: bool = False, title: str = "文件") -> Document:
    """A document of these pieces."""
    return Document(title, pieces, numbered)


def piece(*texts: str, headline: str | None = "潮汐电站", issue: Issue = ISSUE, page: str = "1") -> Piece:
    """A piece of paragraphs."""
    blocks = tuple(Block("paragraph", each) for each in texts)
    return Piece(Article(headline=headline, placements=(Placement(page, 1),), blocks=blocks), issue)


def marked(text: str = "涨潮发一次，退潮再发一次。") -> Piece:
    """A piece with tags, notes, highlights and a remark."""
    article = Article(
        headline=text,
        people=(Person("周原", "author", "本报记者"),),
        placements=(Placement("1", 1),),
        blocks=(Block("paragraph", text),),
    )
    when = "2031-03-11T08:30:00+00:00"
    return Piece(
        article,
        ISSUE,
        tags=("能源", text),
        notes=(Note(1, 1, f"核对\n{text}", when, when),),
        highlights=(
            Highlight(1, 1, "headline", None, 1, 2, text[1:2], "yellow", when),
            Highlight(2, 1, "block", 0, 0, 4, text[:4], "green", when),
        ),
        remark=f"按语{text}",
    )


def clippings() -> Document:
    """A folder of clippings with all that can stand in one: marks, references, a table, a page of the web."""
    first = marked()
    web = replace(first.article, url="https://news.example.org/a?b=1&c=<2>", column="潮头", kicker="引题", deck="副题")
    table = Article(
        headline="时刻表", placements=(Placement("2", 1),), blocks=(Block("table", "班次\t开\n1\t06:40"),)
    )  # fmt: skip
    shown = (
        Block("paragraph", "早晨。"), Block("subheading", "小标题"), Block("caption", "渡船靠岸。\n第二行"),
        Block("credit", "林溪/摄"), Block("table", "一\n二"), Block("note", "编者注"),
    )  # fmt: skip
    photo = Article(
        kind="photo", dateline="本报青屿3月9日电", jumps=(Jump("to", "3", printed="▼下转第 3 版"),), blocks=shown
    )
    english = piece("The ferry adds a trip.", headline="Ferry adds a trip", page="3")
    put = replace(english, tags=("ferry", "tide"), remark="Compare.")
    pieces = (replace(first, article=web), Piece(table, ISSUE), Piece(photo, ISSUE), put)
    return document(*pieces, numbered=True, title="潮汐剪报")


@st.composite
def highlighted(draw: st.DrawFn) -> Piece:
    """A piece of one paragraph of any text, of which stretches are highlighted, also over each other."""
    text = draw(strategies.filled)
    ends = st.lists(st.integers(0, len(text)), min_size=2, max_size=2, unique=True).map(sorted)
    stretches = draw(st.lists(st.tuples(ends, st.sampled_from(("yellow", "green", "blue", "red"))), max_size=3))
    marks = (
        Highlight(number, 1, "block", 0, start, end, text[start:end], colour, "")
        for number, ((start, end), colour) in enumerate(stretches)
    )
    return replace(piece(text), highlights=tuple(marks))


def shown_as_highlighted(each: Piece) -> list[tuple[str | None, str]]:
    """The colours and texts of what is highlighted in the paragraph of such a piece, as far as it can be shown."""
    cut = runs(each.article.blocks[0].text, each.highlights, "block", 0)
    return [(run.colour, clean(run.text)) for run in cut if run.colour]
