"""Paper: what a PDF says of itself and keeps to, what stands on its pages, and templates that users changed."""

from __future__ import annotations

import datetime
import io
import os
import random
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from db.annotations import Note
from db.archive import Database
from db.highlights import Highlight
from db.records import Article, Block, Issue, Newspaper, Page, Placement
from viewer import messages, resources
from viewer.exporting import chosen, citing, run
from viewer.exporting.chosen import Pieces
from viewer.exporting.document import Document, Piece
from viewer.exporting.errors import TypesettingFailed
from viewer.exporting.options import Layout, Options, Paper, Standard
from viewer.exporting.run import Wish
from viewer.exporting.typeset import Typesetter

ISSUE = Issue(Newspaper("山海新报"), datetime.date(2031, 3, 10), number="10", whole_number="486", pages=(Page("1"),))
STANDARDS: tuple[Standard, ...] = ("", "a-2b", "ua-1")


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter()


def _piece(headline: str | None, *blocks: str, page: str = "1") -> Piece:
    body = tuple(Block("paragraph", each) for each in blocks)
    return Piece(Article(headline=headline, placements=(Placement(page, 1),), blocks=body), ISSUE)


def _whole(db: Database, numbered: bool = False) -> Document:
    what = chosen.issue(db, 1)
    return Document(what.title, list(Pieces(db, what, with_marks=False)), numbered)


def _pages(made: bytes) -> list[str]:
    with pypdfium2.PdfDocument(made) as document:
        return [page.get_textpage().get_text_range() for page in document]


def _squeezed(text: str) -> str:
    return "".join(text.split())


# WHAT A FILE SAYS OF ITSELF


def _tags(element: pikepdf.Object) -> list[str]:
    """The kinds of all structure elements below one."""
    if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
        return []
    below = element.get("/K", pikepdf.Array())
    listed = below if isinstance(below, pikepdf.Array) else [below]
    return [str(element["/S"]), *(tag for each in listed for tag in _tags(each))]


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("columns", [1, 2])
def test_a_pdf_has_title_authors_language_tags_and_an_outline(
    sample: Database, typesetter: Typesetter, standard: Standard, columns: int
) -> None:
    layout = Layout(columns=columns, standard=standard)  # type: ignore[arg-type]
    whole = _whole(sample)
    with pikepdf.open(io.BytesIO(typesetter.pdf(whole, Options(layout)))) as pdf:
        assert not pdf.check_pdf_syntax()
        with pdf.open_metadata() as said:
            assert said["dc:title"] == "山海新报 2031-03-10"
            assert "周原" in "".join(said["dc:creator"])
            assert set(said["dc:language"]) == {"zh-CN"}
            assert said.get("pdfaid:part") == ("2" if standard == "a-2b" else None)
            assert said.get("pdfaid:conformance") == ("B" if standard == "a-2b" else None)
            assert said.get("pdfuaid:part") == ("1" if standard == "ua-1" else None)
        assert str(pdf.Root.Lang) == "zh-CN"
        assert ("/OutputIntents" in pdf.Root) is (standard == "a-2b")
        assert pdf.Root.MarkInfo.Marked
        tags = _tags(pdf.Root.StructTreeRoot.K[0])
        assert tags.count("/H1") == len(whole.pieces)
        assert {"/P", "/H2", "/Table", "/TH", "/TOC", "/Link"} <= set(tags)
        with pdf.open_outline() as outline:
            assert [_squeezed(each.title) for each in outline.root] == [
                _squeezed(piece.article.headline or "三月的早晨") for piece in whole.pieces
            ]


@pytest.mark.parametrize("standard", STANDARDS)
def test_all_fonts_are_embedded(sample: Database, typesetter: Typesetter, standard: Standard) -> None:
    with pikepdf.open(io.BytesIO(typesetter.pdf(_whole(sample), Options(Layout(standard=standard))))) as pdf:
        fonts = [each for page in pdf.pages for each in page.Resources.Font.values()]  # type: ignore[operator]
        assert fonts
        for font in fonts:
            below = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            assert {"/FontFile2", "/FontFile3"} & set(below.FontDescriptor.keys())
            assert "/ToUnicode" in font


@pytest.mark.skipif(not shutil.which("pdffonts") or not shutil.which("pdftotext"), reason="poppler is not here")
@pytest.mark.parametrize("standard", STANDARDS)
def test_other_programs_find_each_paragraph_and_its_fonts(
    sample: Database, typesetter: Typesetter, tmp_path: Path, standard: Standard
) -> None:
    target = tmp_path / "issue.pdf"
    whole = _whole(sample)
    target.write_bytes(typesetter.pdf(whole, Options(Layout(standard=standard))))
    listed = subprocess.run(["pdffonts", target], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert listed
    assert all(re.search(r" yes +yes +yes +\d+ +0$", line) for line in listed), listed
    told = subprocess.run(["pdftotext", "-layout", target, "-"], capture_output=True, text=True, check=True).stdout
    pages = [page.strip("\n").split("\n") for page in told.split("\f")]
    shown = _squeezed("".join("".join(line for line in page[1:-1]) for page in pages))
    for piece in whole.pieces:
        for block in piece.article.blocks:
            wanted = _squeezed(block.text.replace("|", " "))
            assert wanted in shown or block.kind == "table", block.text


# WHAT STANDS ON THE PAGES


def test_contents_lead_to_the_pages_that_articles_begin_on(sample: Database, typesetter: Typesetter) -> None:
    whole = _whole(sample, numbered=True)
    made = typesetter.pdf(whole, Options(Layout(columns=2)))
    pages = _pages(made)
    with pikepdf.open(io.BytesIO(made)) as pdf, pdf.open_outline() as outline:
        places = {page.objgen: number for number, page in enumerate(pdf.pages, 1)}
        begins = [places[each.destination[0].objgen] for each in outline.root]  # type: ignore[index,union-attr]
    listed = re.findall(r"^(.+?)[. ]{6,}(\d+)\s*$", pages[0], re.MULTILINE)
    assert [int(number) for _, number in listed] == begins
    for (entry, _), begin in zip(listed, begins, strict=True):
        assert _squeezed(entry).rstrip(".") in _squeezed(pages[begin - 1])


def test_one_article_has_no_contents_and_may_be_without_references(typesetter: Typesetter) -> None:
    alone = Document("潮汐电站", [_piece("潮汐电站", "正文。")])
    (page,) = _pages(typesetter.pdf(alone, Options()))
    assert page.count("潮汐电站") == 1
    assert "参考文献" not in page


def test_numbered_clippings_end_with_references_as_they_are_cited(sample: Database, typesetter: Typesetter) -> None:
    whole = _whole(sample, numbered=True)
    shown = _squeezed("".join(_pages(typesetter.pdf(whole, Options())))).split("参考文献")[-1]
    for number, piece in enumerate(whole.pieces, 1):
        reference = citing.reference(piece.article, piece.issue, "gbt2025")
        assert f"[{number}]{_squeezed(reference)}" in shown


@pytest.mark.parametrize("facing", [False, True])
def test_heads_name_newspaper_date_and_page(typesetter: Typesetter, facing: bool) -> None:
    long = Document("潮汐", [_piece("潮汐", *["涨潮时分机组转动。" * 30] * 12, page="5")])
    made = typesetter.pdf(long, Options(Layout(facing=facing)))
    with pypdfium2.PdfDocument(made) as document:
        width, height = document.get_page_size(0)
        heads, feet = list[str](), list[tuple[float, str]]()
        for page in document:
            words = page.get_textpage()
            heads.append(_squeezed(words.get_text_bounded(bottom=height - 60)))
            left = min(words.get_charbox(n)[0] for n in range(words.count_chars()) if words.get_charbox(n)[3] < 50)
            feet.append((left / width, _squeezed(words.get_text_bounded(top=50))))
    assert len(heads) > 1
    if facing:
        assert heads[:2] == ["2031年3月10日第5版", "山海新报"]
        assert [number for _, number in feet[:2]] == ["1", "2"]
        assert feet[0][0] > 0.8
        assert feet[1][0] < 0.2
    else:
        assert set(heads) == {"山海新报2031年3月10日第5版"}
        assert feet[0][1] == f"1/{len(feet)}"


@pytest.mark.parametrize("paper", ["a4", "a3", "iso-b5", "us-letter"])
@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("size", [9.0, 10.5, 16.0])
def test_text_stays_on_the_paper_and_has_the_size_that_is_wanted(
    sample: Database, typesetter: Typesetter, paper: Paper, columns: int, size: float
) -> None:
    layout = Layout(paper, columns, size)  # type: ignore[arg-type]
    made = typesetter.pdf(_whole(sample), Options(layout))
    with pypdfium2.PdfDocument(made) as document:
        width, height = document.get_page_size(0)
        sizes = list[float]()
        for page in document:
            assert page.get_textpage().get_text_range().strip()
            for thing in page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_TEXT,)):
                left, bottom, right, top = thing.get_bounds()
                assert left > 40
                assert right < width - 40 + size
                assert bottom > 20
                assert top < height - 20
                sizes.append(round(thing.get_font_size(), 2))
    assert max(set(sizes), key=sizes.count) == pytest.approx(size, abs=0.01)


def test_what_readers_put_to_an_article_is_printed(typesetter: Typesetter) -> None:
    piece = replace(
        _piece("潮汐电站", "机组夜里并网，全城灯亮。"),
        tags=("能源", "青屿"),
        notes=(Note(1, 1, "记得*核对*装机容量", "2031-03-11T08:00:00Z", "2031-03-11T08:00:00Z"),),
        highlights=(Highlight(1, 1, "block", 0, 2, 6, "夜里并网", "green", "2031-03-11T08:00:00Z"),),
        remark="头条",
    )
    made = typesetter.pdf(Document("潮汐电站", [piece]), Options())
    shown = _squeezed("".join(_pages(made)))
    for wanted in ("标签：能源青屿", "批注：记得*核对*装机容量2031-03-11", "摘记：头条", "机组夜里并网，全城灯亮。"):
        assert wanted in shown
    assert _colour_behind(made, "夜里并网") == (211, 239, 194)
    assert _colour_behind(made, "全城灯亮") == (255, 255, 255)


def _colour_behind(made: bytes, words: str) -> tuple[int, ...]:
    """The colour just above the first character of some words on the first page."""
    with pypdfium2.PdfDocument(made) as document:
        page, text = document[0], document[0].get_textpage()
        place = text.search(words).get_next()
        assert place is not None
        _, _, right, top = text.get_charbox(place[0], loose=False)
        picture = page.render(scale=4).to_pil().convert("RGB")
        return tuple(picture.getpixel((int(right * 4) + 1, int((page.get_height() - top) * 4) - 2)))


def test_an_english_document_speaks_english(typesetter: Typesetter) -> None:
    issue = replace(ISSUE, newspaper=Newspaper("The Tidal Post"))
    piece = Piece(Article(headline="Tide turns", blocks=(Block("paragraph", "It turned at night."),)), issue)
    made = typesetter.pdf(Document("Tides", [piece, piece], numbered=True), Options())
    assert "References" in "".join(_pages(made))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert str(pdf.Root.Lang) == "en"


# CHANGED TEMPLATES


def _beside(archive: Path, change: str) -> Path:
    """A changed copy of the template beside an archive."""
    copy = archive.with_suffix(".typ")
    copy.write_text(resources.path("typeset", "document.typ").read_text(encoding="utf-8") + change, encoding="utf-8")
    return copy


def test_a_changed_template_beside_the_archive_is_used(sample: Database, sample_archive: Path, tmp_path: Path) -> None:
    _beside(sample_archive, "\n#par[山海资料室]\n")
    report = run.write(sample, Wish(chosen.article(sample, 1), "pdf", tmp_path / "one.pdf"))
    assert not report.failed
    assert "山海资料室" in "".join(_pages((tmp_path / "one.pdf").read_bytes()))


def test_a_faulty_template_is_told_of_with_its_line(sample: Database, sample_archive: Path, tmp_path: Path) -> None:
    copy = _beside(sample_archive, "\n#no-such-thing\n")
    report = run.write(sample, Wish(chosen.article(sample, 1), "pdf", tmp_path / "one.pdf"))
    (failure,) = report.failed
    assert isinstance(failure.error, TypesettingFailed)
    line = len(copy.read_text(encoding="utf-8").splitlines())
    told = messages.sentence(failure.error)
    assert told == f"The page template {copy} is faulty in line {line}: unknown variable: no-such-thing."
    assert not (tmp_path / "one.pdf").exists()


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is told here by Linux alone")
def test_what_was_set_before_is_forgotten(typesetter: Typesetter) -> None:
    """Typst would keep 15 MB of each of these."""

    def grown(times: int) -> float:
        before = _memory()
        for number in range(times):
            chance = random.Random(number)
            paragraphs = ["".join(chance.choices("涨潮时分机组转动全城灯亮，。", k=400)) for _ in range(160)]
            typesetter.pdf(Document("潮", [_piece("潮", *paragraphs)]), Options())
        return _memory() - before

    grown(3)
    assert grown(8) < 40


def _memory() -> float:
    """What this process has in memory, in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
