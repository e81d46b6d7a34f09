"""DOCX as another library writes it: headings to articles, tables in order, changes accepted, limits kept."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from typing import Any

import docx as library
import pytest
from docx.oxml import parse_xml
from docx.shared import Pt

from db.records import Article, Issue
from viewer.importing.formats import docx
from viewer.importing.material import FormatError, Material

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LONG = "东岬的灯塔昨夜又亮了，附近的渔民都来看，大家说这是好事，等了许多年才等到这一天，往后夜航就安全了。"


def _data(fill: Callable[[Any], None]) -> bytes:
    document = library.Document()
    fill(document)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def _read(fill: Callable[[Any], None]) -> Issue:
    material = Material("a.docx", _data(fill))
    assert docx.score(material) == 95
    (issue,) = docx.read(material)
    return issue


def _blocks(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in article.blocks]


def _headed(document: Any) -> None:
    document.sections[0].header.paragraphs[0].text = "页眉"
    document.add_heading("山海新报 2031年3月10日 第5期", 0)
    document.add_heading("海塘开工", 1)
    document.add_paragraph("三年完成十二公里", style="Subtitle")
    document.add_paragraph("本报记者 李四")
    document.add_paragraph("本报山海3月9日电　海塘昨日开工。")
    document.add_heading("分段施工", 2)
    table = document.add_table(2, 2)
    for at, text in enumerate(("段", "公里", "一", "3")):
        table.cell(at // 2, at % 2).text = text
    document.add_paragraph("工程分为四段。")
    document.add_paragraph("工地一角", style="Caption")
    document.add_heading("潮汐馆开馆", 1)
    document.add_paragraph("潮汐馆今天开馆。")


def test_headings_begin_articles_below_a_masthead() -> None:
    issue = _read(_headed)
    assert (issue.newspaper.title, issue.date, issue.number) == ("山海新报", date(2031, 3, 10), "5")
    first, second = issue.articles
    assert (first.headline, first.deck, first.byline) == ("海塘开工", "三年完成十二公里", "本报记者 李四")
    assert (first.dateline, first.place) == ("本报山海3月9日电", "山海")
    assert _blocks(first) == [
        ("paragraph", "海塘昨日开工。"), ("subheading", "分段施工"), ("table", "段\t公里\n一\t3"),
        ("paragraph", "工程分为四段。"), ("caption", "工地一角"),
    ]  # fmt: skip
    assert (second.headline, _blocks(second)) == ("潮汐馆开馆", [("paragraph", "潮汐馆今天开馆。")])
    assert "页眉" not in repr(issue)


def test_a_heading_that_names_a_page_is_the_page() -> None:
    def fill(document: Any) -> None:
        for page in ("第1版：要闻", "第2版"):
            document.add_heading(page, 1)
            for headline in ("甲", "乙"):
                document.add_heading(headline + page[1], 2)
                document.add_paragraph("正文。")

    issue = _read(fill)
    assert [(page.label, page.section) for page in issue.pages] == [("1", "要闻"), ("2", None)]
    places = [(each.headline, each.placements[0].page, each.placements[0].position) for each in issue.articles]
    assert places == [("甲1", "1", 1), ("乙1", "1", 2), ("甲2", "2", 1), ("乙2", "2", 2)]


def test_larger_type_heads_articles_where_no_style_does() -> None:
    def fill(document: Any) -> None:
        for headline in ("灯塔亮了", "潮汐馆开馆"):
            document.add_paragraph().add_run(headline).font.size = Pt(22)
            document.add_paragraph(_LONG)

    assert [(each.headline, _blocks(each)) for each in _read(fill).articles] == [
        ("灯塔亮了", [("paragraph", _LONG)]),
        ("潮汐馆开馆", [("paragraph", _LONG)]),
    ]


def test_the_first_short_line_is_a_headline_and_the_author_signs_what_nobody_does() -> None:
    def fill(document: Any, *lines: str) -> None:
        document.core_properties.author = "王五"
        for line in lines:
            document.add_paragraph(line)

    (article,) = _read(lambda document: fill(document, "灯塔亮了", _LONG)).articles
    assert (article.headline, article.byline, [each.name for each in article.people]) == ("灯塔亮了", "王五", ["王五"])
    (article,) = _read(lambda document: fill(document, "灯塔亮了", "本报记者 李四", _LONG)).articles
    assert (article.byline, [each.name for each in article.people]) == ("本报记者 李四", ["李四"])
    assert _read(lambda document: fill(document, _LONG)).articles[0].headline is None
    assert _read(lambda document: fill(document, "灯塔亮了", _LONG)).date is None


def test_a_page_in_paragraphs_is_read_as_a_printed_page() -> None:
    lines = ("山海新报", "2031年3月10日 星期一 第5期(总第2609期) 今日24版", "灯塔亮了", "本报记者 李四", _LONG)

    def fill(document: Any) -> None:
        for line in lines:
            document.add_paragraph(line)

    issue = _read(fill)
    assert (issue.newspaper.title, issue.whole_number, issue.pages_declared) == ("山海新报", "2609", 24)
    assert (issue.articles[0].headline, issue.articles[0].byline) == ("灯塔亮了", "本报记者 李四")


def test_changes_are_accepted_and_boxes_and_fields_read_once() -> None:
    paragraph = (
        f"<w:p {_W}><w:r><w:t>灯塔</w:t></w:r><w:del><w:r><w:delText>灭</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>亮</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>"
        "<w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>了。</w:t><w:tab/><w:br/><w:t>又一行</w:t></w:r>"
        "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框内。</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    )

    def fill(document: Any) -> None:
        document.add_heading("标题", 1)
        document.element.body.insert(1, parse_xml(paragraph))

    assert _blocks(_read(fill).articles[0]) == [("paragraph", "灯塔亮了。\n又一行"), ("paragraph", "框内。")]


def test_a_table_that_parts_a_page_into_columns_is_read_cell_by_cell() -> None:
    def fill(document: Any) -> None:
        table = document.add_table(1, 2)
        for cell, name in zip(table.rows[0].cells, "甲乙", strict=True):
            cell.paragraphs[0].text = name
            cell.paragraphs[0].style = "Heading 1"
            for _ in range(5):
                cell.add_paragraph(_LONG)

    assert [(each.headline, len(each.blocks)) for each in _read(fill).articles] == [("甲", 5), ("乙", 5)]


def _with(data: bytes, path: str, content: bytes) -> bytes:
    """The document with another part."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name == path else old.read(name))
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<a>" + b" " * (8 * 2**20) + b"</a>", "too-large"),
        (b"<a>", "malformed"),
        (f"<w:document {_W}/>".encode(), "empty"),
        (
            f'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///">]><w:document {_W}><w:body>&e;</w:body></w:document>'.encode(),
            "empty",
        ),
    ],
)
def test_bombs_and_damage_are_refused(content: bytes, why: str) -> None:
    data = _with(_data(_headed), "word/document.xml", content)
    with pytest.raises(FormatError) as refused:
        docx.read(Material("a.docx", data))
    assert refused.value.why == why


def test_a_document_that_is_cut_short_is_not_taken_for_one() -> None:
    data = _data(_headed)
    assert docx.score(Material("a.docx", data[: len(data) // 2])) == 0
    with pytest.raises(FormatError):
        docx.read(Material("a.docx", data[: len(data) // 2]))
