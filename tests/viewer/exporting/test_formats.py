"""Exports: each format holds the article as it was printed, letter by letter, in its roles."""

from __future__ import annotations

import datetime
import tempfile
import tracemalloc
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import annotations, highlights
from db.archive import Database
from db.records import Article, Block, Issue, Jump, Mark, Newspaper, Page, Placement
from tests.viewer.exporting.pieces import clippings, piece
from viewer.exporting import chosen, run
from viewer.exporting.chosen import Pieces
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Layout, Options
from viewer.exporting.run import Wish
from viewer.exporting.source_line import source_line
from viewer.exporting.typeset import Typesetter

GOLDEN = Path(__file__).parents[2] / "golden"
ISSUE = Issue(Newspaper("山海新报"), datetime.date(2031, 3, 10), number="10", whole_number="486", pages=(Page("1"),))
_ODD = st.text(alphabet="潮汐#*_`<>&\"'[]()!|\\~$@{}=-+.:1a \t", min_size=1, max_size=40).filter(str.strip)


def _document(*blocks: str, headline: str = "潮汐电站") -> Document:
    article = Article(
        headline=headline, placements=(Placement("1", 1),), blocks=tuple(Block("paragraph", each) for each in blocks)
    )
    return Document(headline, (Piece(article, ISSUE),))


def _written(document: Document, name: str) -> str:
    """What stands in a file of a format."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "file"
        run.format_named(name).write(document, target, Options())
        return target.read_text(encoding="utf-8")


def _issue(db: Database) -> Document:
    whole = chosen.issue(db, 1)
    return Document(whole.title, Pieces(db, whole, with_marks=False))


def _squeezed(value: str) -> str:
    return "".join(value.split())


@pytest.mark.parametrize("name", ["html", "md", "txt"])
def test_the_lead_story_is_what_the_golden_file_says(sample: Database, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"lead_story.{name}"
    run.write(sample, Wish(chosen.article(sample, 1), name, target))
    assert target.read_bytes() == (GOLDEN / target.name).read_bytes()


@pytest.mark.parametrize("name", ["html", "md", "txt", "csv"])
def test_the_sample_issue_is_what_the_golden_file_says(sample: Database, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"sample_issue.{name}"
    run.write(sample, Wish(chosen.issue(sample, 1), name, target))
    assert target.read_bytes() == (GOLDEN / target.name).read_bytes()


@pytest.mark.parametrize("name", ["html", "md", "txt", "csv"])
def test_clippings_with_all_that_was_put_to_them_are_what_the_golden_file_says(tmp_path: Path, name: str) -> None:
    target = tmp_path / f"clippings.{name}"
    run.format_named(name).write(clippings(), target, Options())
    assert target.read_bytes() == (GOLDEN / target.name).read_bytes()


@pytest.mark.parametrize("name", ["html", "md", "txt", "csv"])
def test_what_readers_put_to_an_article_is_there_only_if_it_is_wished(
    sample: Database, tmp_path: Path, name: str
) -> None:
    annotations.tag(sample, [1], "待核实")
    annotations.write_note(sample, 1, "问何守川")
    highlights.add(sample, 1, [(Mark("headline", None, 0, 4), "潮汐电站")], "green")
    for with_marks in (True, False):
        target = tmp_path / f"{with_marks}.{name}"
        run.write(sample, Wish(chosen.article(sample, 1), name, target, with_marks=with_marks))
        shown = target.read_text(encoding="utf-8")
        assert [each in shown for each in ("待核实", "问何守川")] == [with_marks] * 2
    if name in ("html", "md"):
        assert '<mark class="green">潮汐电站</mark>' in (tmp_path / f"True.{name}").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["html", "md", "txt", "csv"])
def test_a_file_without_articles_can_be_read(tmp_path: Path, name: str) -> None:
    target = tmp_path / "nothing"
    run.format_named(name).write(Document("潮汐", ()), target, Options())
    assert target.read_text(encoding="utf-8").endswith("\n")


@pytest.mark.parametrize("name", ["html", "md", "txt", "csv", "xlsx"])
def test_articles_are_gone_through_once_and_none_is_kept(tmp_path: Path, name: str) -> None:
    through = _Once(3000)
    tracemalloc.start()
    run.format_named(name).write(Document("潮汐", through), tmp_path / "many", Options())
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (tmp_path / "many").stat().st_size > 200_000
    # What is listed at the beginning is kept, not what it lists.
    assert most < 3000 * 2000


class _Once(Sequence[Piece]):
    """Many long articles that can be gone through once."""

    def __init__(self, number: int) -> None:
        self._left = number
        self._number = number

    def __len__(self) -> int:
        return self._number

    def __getitem__(self, place: Any) -> Any:
        raise AssertionError("pieces are gone through in order")

    def __iter__(self) -> Iterator[Piece]:
        while self._left:
            self._left -= 1
            yield piece("涨潮发一次，" * 1000 + str(self._left), headline=f"第{self._left}次")


@pytest.mark.parametrize(
    ("pages", "said"),
    [("1", "第1版"), ("13", "第1、3版"), ("12", "第1、2版"), ("1234", "第1–4版"), ("", "")],
)
def test_pages_in_the_source_line(pages: str, said: str) -> None:
    article = Article(placements=tuple(Placement(page, 1) for page in pages))
    assert source_line(article, ISSUE) == f"《山海新报》2031年3月10日 第10期(总第486期) {said}".rstrip()


def test_an_unresolved_jump_is_shown_and_a_resolved_one_is_not() -> None:
    for resolved in (True, False):
        article = Article(headline="x", jumps=(Jump("to", "2", resolved, "▼▼下转第 2 版"),))
        shown = _written(Document("x", (Piece(article, ISSUE),)), "txt")
        assert ("下转第 2 版" in shown) is not resolved


# PDF


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter()


def _text_of_pdf(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        pages = []
        for number in range(len(document)):
            page = document[number]
            words = page.get_textpage()
            pages.append(words.get_text_range())
            words.close()
            page.close()
        return pages


@pytest.mark.parametrize("columns", [1, 2])
def test_every_paragraph_is_found_again_in_the_pdf(sample: Database, typesetter: Typesetter, columns: int) -> None:
    whole = _issue(sample)
    made = typesetter.pdf(whole, Options(Layout(columns=columns)))  # type: ignore[arg-type]
    pages = [_squeezed(page) for page in _text_of_pdf(made)]
    # What a page or a column cuts, running heads and page numbers part: pieces of the paragraph stand on both sides.
    shown = "".join(pages)
    for each in whole.pieces:
        for block in each.article.blocks:
            wanted = _squeezed(block.text).replace("—", "").replace("-", "")
            plain = shown.replace("—", "").replace("-", "")
            halves = (wanted[:12], wanted[-12:])
            assert wanted in plain or all(half in plain for half in halves), block.text
    assert all(pages)


def test_the_pdf_has_title_author_language_and_outline(sample: Database, typesetter: Typesetter) -> None:
    whole = _issue(sample)
    made = typesetter.pdf(whole, Options(Layout()))
    with pypdfium2.PdfDocument(made) as document:
        assert document.get_metadata_value("Title") == "山海新报 2031-03-10"
        assert "周原" in document.get_metadata_value("Author")
        titles = [_squeezed(mark.get_title()) for mark in document.get_toc()]
    assert titles == [_squeezed(piece.article.headline or "三月的早晨") for piece in whole.pieces]
    assert b"/Lang" in made


@pytest.mark.parametrize(
    ("paper", "width", "height"), [("a4", 595.28, 841.89), ("a3", 841.89, 1190.55), ("us-letter", 612, 792)]
)
def test_pages_have_their_true_size(typesetter: Typesetter, paper: str, width: float, height: float) -> None:
    made = typesetter.pdf(_document("潮汐" * 30), Options(Layout(paper=paper)))  # type: ignore[arg-type]
    with pypdfium2.PdfDocument(made) as document:
        assert document.get_page_size(0) == pytest.approx((width, height), rel=0.002)
        assert len(document) == 1


@settings(max_examples=25)
@given(odd=_ODD)
def test_the_pdf_prints_any_text_letter_by_letter(odd: str) -> None:
    shown = _squeezed("".join(_text_of_pdf(_shared_typesetter().pdf(_document(f"甲{odd}乙"), Options(Layout())))))
    assert _squeezed(f"甲{odd}乙") in shown


_made: list[Typesetter] = []


def _shared_typesetter() -> Typesetter:
    """One for all examples: looking for fonts takes longer than a page."""
    if not _made:
        _made.append(Typesetter())
    return _made[0]
