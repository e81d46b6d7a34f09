"""What is copied: rich and plain are the same text, of a passage no more than was selected, without any colour."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Article, Block, Mark, Placement
from tests.viewer.exporting.pieces import HOSTILE, ISSUE, piece
from viewer.exporting import copied
from viewer.exporting.copied import Copied
from viewer.exporting.document import Piece

SOURCE = "《山海新报》2031年3月10日 第10期(总第486期) 第1版"
ARTICLE = Article(
    headline="潮汐电站\n发电",
    byline="本报记者 周原",
    dateline="青屿3月9日电",
    placements=(Placement("1", 1),),
    blocks=(
        Block("paragraph", "涨潮发一次。"),
        Block("subheading", "十九年"),
        Block("paragraph", "退潮再发一次。"),
        Block("table", "班次  开\n1  06:40"),
    ),
)


class _Reader(HTMLParser):
    """Elements with their styles, and their text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self.styles: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.handle_data("\n")
        elif tag in ("p", "h2", "h3", "td"):
            self.found.append((tag, ""))
            self.styles.append(dict(attrs).get("style") or "")

    def handle_data(self, data: str) -> None:
        tag, text = self.found.pop()
        self.found.append((tag, text + data))


def _read(made: Copied) -> _Reader:
    reader = _Reader()
    reader.feed(made.html)
    return reader


def test_an_article_is_copied_with_its_parts_and_its_source() -> None:
    made = copied.articles([Piece(ARTICLE, ISSUE)])
    found = _read(made).found
    assert [tag for tag, _ in found] == ["h2", "p", "p", "h3", "p", "td", "td", "td", "td", "p"]
    assert found[2] == ("p", "青屿3月9日电\u3000涨潮发一次。")
    assert found[-1] == ("p", SOURCE)
    assert made.plain.startswith("潮汐电站\n发电\n本报记者 周原\n")
    assert "\n\u3000\u3000青屿3月9日电\u3000涨潮发一次。\n" in made.plain
    assert made.plain.endswith(SOURCE)


def test_nothing_that_is_copied_has_a_colour_or_a_typeface_of_the_window() -> None:
    html = copied.articles([Piece(ARTICLE, ISSUE)]).html
    assert not any(word in html for word in ("color", "background", "font:", "<style", "#"))


def test_several_articles_are_told_apart() -> None:
    made = copied.articles([piece("甲。", headline="一"), piece("乙。", headline="二")])
    assert made.html.count("<hr>") == 1
    assert made.plain.index("一") < made.plain.index(SOURCE) < made.plain.index("二")


@pytest.mark.parametrize(
    ("stretches", "plain"),
    [
        ([("block", 0, 2, 5)], "发一次"),
        ([("block", 0, 0, 6)], "涨潮发一次。"),
        ([("block", 0, 2, 6), ("block", 2, 0, 2)], "发一次。\n\u3000\u3000退潮"),
        ([("block", 0, 0, 6), ("block", 2, 0, 2)], "\u3000\u3000涨潮发一次。\n\u3000\u3000退潮"),
        (
            [("block", 0, 2, 6), ("block", 1, 0, 3), ("block", 2, 0, 7)],
            "发一次。\n\n十九年\n\n\u3000\u3000退潮再发一次。",
        ),
        ([("headline", None, 0, 4), ("byline", None, 0, 4)], "潮汐电站\n本报记者"),
        ([("dateline", None, 0, 2), ("block", 0, 0, 2)], "青屿\u3000涨潮"),
    ],
)
def test_a_passage_is_just_what_was_selected(stretches: list[tuple[str, int | None, int, int]], plain: str) -> None:
    selected = [Mark(*each) for each in stretches]  # type: ignore[arg-type]
    made = copied.passage(Piece(ARTICLE, ISSUE), selected, with_source=False)
    assert made.plain == plain
    shown = "".join(text for _, text in _read(made).found)
    assert "".join(shown.split()) == "".join(plain.split())
    sourced = copied.passage(Piece(ARTICLE, ISSUE), selected, with_source=True)
    assert sourced.plain == f"{plain}\n\n{SOURCE}"
    assert _read(sourced).found[-1] == ("p", SOURCE)


def test_a_paragraph_whose_beginning_is_missing_is_not_indented() -> None:
    selected = [Mark("block", 0, 2, 6), Mark("block", 2, 0, 7)]
    made = _read(copied.passage(Piece(ARTICLE, ISSUE), selected, with_source=False))
    assert ["indent" in style for style in made.styles] == [False, True]


@given(text=st.text(st.sampled_from("潮汐<>&\"'\n a\u3000;#"), min_size=1, max_size=30).filter(str.strip))
def test_any_text_is_copied_letter_by_letter(text: str) -> None:
    made = copied.articles([piece(text, headline=text)])
    found = _read(made).found
    assert [shown for _, shown in found[:2]] == [text, text]
    assert text in made.plain


def test_what_no_program_can_take_is_left_out_of_the_rich_text() -> None:
    html = copied.articles([piece(HOSTILE)]).html
    assert not set(html) & {"\x00", "\x0b", "\x1f"}
    assert "&lt;b&gt;&amp;amp;" in html
