"""DOCX: an editor finds each part in its style, sources as footnotes, and every letter."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from docx.table import Table
from hypothesis import given, settings
from lxml import etree

from db.archive import Database
from db.records import Article, Block, Issue, Newspaper
from tests import strategies
from tests.viewer.exporting.pieces import HOSTILE, ISSUE, document, marked, piece
from viewer.exporting import chosen, run
from viewer.exporting import docx as written_docx
from viewer.exporting.chosen import Pieces
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Layout, Options
from viewer.exporting.run import Wish
from viewer.exporting.source_line import source_line
from viewer.exporting.xml_text import clean
from viewer.importing.formats import docx as read_docx
from viewer.importing.material import Material

GOLDEN = Path(__file__).parents[2] / "golden" / "sample_issue.docx.txt"


def _written(tmp_path: Path, what: Document, layout: Layout | None = None) -> Path:
    target = tmp_path / "file.docx"
    written_docx.write(what, target, Options(layout or Layout()))
    return target


def _whole(db: Database) -> Document:
    whole = chosen.issue(db, 1)
    return Document(whole.title, Pieces(db, whole, with_marks=False))


def _told(path: Path) -> Iterator[str]:
    """Each paragraph with its style, each row of a table with its cells."""
    opened = docx.Document(str(path))
    for block in opened.iter_inner_content():
        if isinstance(block, Table):
            yield from (f"{block.style.name}\t" + "｜".join(cell.text for cell in row.cells) for row in block.rows)
        else:
            yield f"{block.style.name}\t{block.text}"


def _texts(path: Path) -> list[str]:
    return [line.partition("\t")[2] for line in _told(path)]


def _part(path: Path, name: str) -> Any:
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read(name))


def _text(element: Any) -> str:
    return "".join(each.text or "" for each in element.iter(qn("w:t")))


def test_the_sample_issue_is_what_the_golden_file_says(sample: Database, tmp_path: Path) -> None:
    told = "\n".join(_told(_written(tmp_path, _whole(sample)))).replace("\n\n", "\n⏎\n") + "\n"
    assert told == GOLDEN.read_text(encoding="utf-8")


def test_the_contents_lead_to_the_headings(sample: Database, tmp_path: Path) -> None:
    root = _part(_written(tmp_path, _whole(sample)), "word/document.xml")
    marks = {each.get(qn("w:name")) for each in root.iter(qn("w:bookmarkStart"))}
    links = {each.get(qn("w:anchor")): _text(each) for each in root.iter(qn("w:hyperlink"))}
    assert set(links) <= marks
    assert list(links.values())[:3] == ["第1版", "潮汐电站夜里发出第一度电", "三月的早晨"]
    assert any("TOC" in (each.text or "") for each in root.iter(qn("w:instrText")))


def test_fields_begin_and_end_in_turn(sample: Database, tmp_path: Path) -> None:
    root = _part(_written(tmp_path, _whole(sample)), "word/document.xml")
    kinds = [each.get(qn("w:fldCharType")) for each in root.iter(qn("w:fldChar"))]
    assert kinds == ["begin", "separate", "end"]


def test_each_article_has_its_source_as_a_footnote(sample: Database, tmp_path: Path) -> None:
    path, whole = _written(tmp_path, _whole(sample)), _whole(sample)
    notes = {each.get(qn("w:id")): _text(each) for each in _part(path, "word/footnotes.xml")}
    marks = [each.get(qn("w:id")) for each in _part(path, "word/document.xml").iter(qn("w:footnoteReference"))]
    assert [notes[mark].strip() for mark in marks] == [source_line(each.article, each.issue) for each in whole.pieces]


def test_paragraphs_begin_two_characters_in_and_fonts_are_chinese(tmp_path: Path) -> None:
    path = _written(tmp_path, document(piece("正文")))
    styles = docx.Document(str(path)).styles
    about = styles["Body Text"].element
    assert about.pPr.find(qn("w:ind")).get(qn("w:firstLineChars")) == "200"
    assert about.rPr.find(qn("w:rFonts")).get(qn("w:eastAsia")) == "宋体"
    defaults = styles.element.find(qn("w:docDefaults"))
    assert next(defaults.iter(qn("w:lang"))).get(qn("w:eastAsia")) == "zh-CN"


@pytest.mark.parametrize(
    ("paper", "width", "height"), [("a4", 210, 297), ("iso-b5", 176, 250), ("us-letter", 216, 279)]
)
def test_pages_have_their_size_and_running_lines(tmp_path: Path, paper: Any, width: float, height: float) -> None:
    section = docx.Document(str(_written(tmp_path, document(piece("正文")), Layout(paper=paper)))).sections[0]
    assert (section.page_width.mm, section.page_height.mm) == pytest.approx((width, height), abs=0.5)
    assert section.header.paragraphs[0].text == "山海新报 · 2031年3月10日\t第10期"
    fields = [each.text.strip() for each in section.footer.paragraphs[0]._p.iter(qn("w:instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_properties_say_who_and_what(sample: Database, tmp_path: Path) -> None:
    told = docx.Document(str(_written(tmp_path, _whole(sample)))).core_properties
    assert (told.title, told.language) == ("山海新报 2031-03-10", "zh-CN")
    assert told.author.startswith("周原; 林溪")
    assert told.created.date().isoformat() == "2031-03-10"


def test_one_text_makes_one_file(sample: Database, tmp_path: Path) -> None:
    first = _written(tmp_path, _whole(sample)).read_bytes()
    assert _written(tmp_path, _whole(sample)).read_bytes() == first


def test_a_numbered_document_ends_with_its_references(tmp_path: Path) -> None:
    path = _written(tmp_path, document(marked(), piece("正文", headline="夜校", page="2"), numbered=True))
    texts = _texts(path)
    assert "[2] 夜校" in texts
    assert "第2版" not in texts
    assert texts[-3:] == [
        "参考文献",
        "[1] 周原. 涨潮发一次，退潮再发一次。[N]. 山海新报，2031-03-10（1）.",
        "[2] 夜校[N]. 山海新报，2031-03-10（2）.",
    ]
    marks = {each.get(qn("w:name")) for each in _part(path, "word/document.xml").iter(qn("w:bookmarkStart"))}
    assert {"_Ref000001", "_Ref000002"} <= marks


def test_what_readers_put_to_an_article_is_shown(tmp_path: Path) -> None:
    path = _written(tmp_path, document(marked()))
    told = list(_told(path))
    assert "剪报按语\t按语涨潮发一次，退潮再发一次。" in told
    assert told[-1] == "标签\t标签：能源、涨潮发一次，退潮再发一次。"
    comment = next(iter(_part(path, "word/comments.xml")))
    assert [_text(each) for each in comment] == ["核对", "涨潮发一次，退潮再发一次。"]
    coloured = {
        (_text(each), mark.get(qn("w:val")))
        for each in _part(path, "word/document.xml").iter(qn("w:r"))
        for mark in each.iter(qn("w:highlight"))
    }
    assert coloured == {("潮", "yellow"), ("涨潮发一", "green")}


def test_articles_of_many_issues_stand_without_pages(tmp_path: Path) -> None:
    other = Issue(Newspaper("海湾日报"), ISSUE.date)
    path = _written(tmp_path, document(piece("甲"), piece("乙", issue=other, page="2"), piece("丙", page="3")))
    assert not [text for text in _texts(path) if text.startswith("第")]
    assert docx.Document(str(path)).sections[0].header.paragraphs[0].text == "文件"


def test_an_empty_document_can_be_opened(tmp_path: Path) -> None:
    assert _texts(_written(tmp_path, document())) == []


@settings(max_examples=50)
@given(article=strategies.articles(["1", "A01"]))
def test_any_text_is_read_back_in_order(tmp_path_factory: pytest.TempPathFactory, article: Article) -> None:
    path = _written(tmp_path_factory.mktemp("any"), document(Piece(article, ISSUE)))
    shown = "".join("".join(_texts(path)).split()).replace("｜", "")
    place = 0
    for part in [article.kicker, article.headline, article.deck, article.byline, *(b.text for b in article.blocks)]:
        wanted = re.sub(r"[|｜│┃\s]", "", clean(part or ""))
        found = re.sub(r"[|｜│┃]", "", shown).find(wanted, place)
        assert found >= 0, (wanted, shown)
        place = found + len(wanted)


def test_hostile_text_harms_nothing(tmp_path: Path) -> None:
    issue = Issue(Newspaper(HOSTILE), ISSUE.date, number=HOSTILE)
    one = Piece(Article(headline=HOSTILE, blocks=(Block("table", f"{HOSTILE}\t{HOSTILE}\n1\t2"),)), issue)
    for numbered in (False, True):
        path = _written(tmp_path, document(one, marked(HOSTILE), numbered=numbered, title=HOSTILE * 20))
        assert clean(HOSTILE) in "".join(_texts(path))
        with zipfile.ZipFile(path) as package:
            for name in package.namelist():
                etree.fromstring(package.read(name))


def test_the_import_reads_the_same_articles_again(sample: Database, tmp_path: Path) -> None:
    target = tmp_path / "issue.docx"
    run.write(sample, Wish(chosen.issue(sample, 1), "docx", target))
    (issue,) = read_docx.read(Material(target.name, target.read_bytes()))
    assert (issue.newspaper.title, issue.date, issue.number) == ("山海新报", ISSUE.date, "10")
    written = [each.article for each in _whole(sample).pieces]
    assert [_heads(each) for each in issue.articles] == [_heads(each) for each in written]
    for read, article in zip(issue.articles, written, strict=True):
        assert [_block(each) for each in read.blocks] == [_block(each) for each in article.blocks]


def _heads(article: Article) -> tuple[str | None, ...]:
    headline = article.headline or "三月的早晨"
    return headline, article.kicker, article.deck, article.column, article.byline, article.placements[0].page


def _block(block: Block) -> tuple[str, str]:
    return block.kind, re.sub(r"\s+", " ", block.text)


@pytest.mark.skipif(not shutil.which("soffice") or not shutil.which("pdftotext"), reason="LibreOffice is not here")
def test_libreoffice_prints_every_paragraph(sample: Database, tmp_path: Path) -> None:
    path = _written(tmp_path, _whole(sample))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    order = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(order, check=True, capture_output=True, timeout=110)
    shown = subprocess.run(
        ["pdftotext", "-raw", str(path.with_suffix(".pdf")), "-"], check=True, capture_output=True, timeout=60
    ).stdout.decode()
    # Running lines, page numbers and footnotes stand between the parts of a paragraph that a page's end cuts.
    lines = [
        line
        for line in shown.replace("\f", "\n").splitlines()
        if not re.fullmatch(r"\d+ / \d+|(\d+ *)?《山海.*版|山海新报 ·.*|第10期", line.strip())
    ]
    printed = "".join("".join(lines).split())
    for text in _texts(path):
        assert "".join(text.replace("｜", "").split()) in printed, text
