"""EPUB: the spine's documents to articles, front matter passed over, locks told, an issue known by its title."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest

from db.records import Article, Issue
from viewer.importing.formats import epub
from viewer.importing.material import FormatError, Material

_CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/a.opf"/></rootfiles></container>'
_LOCK = (
    '<encryption xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData><e:CipherData>'
    '<e:CipherReference URI="OEBPS/{}"/></e:CipherData></e:EncryptedData></encryption>'
)


def _book(
    documents: dict[str, str], about: str = "", guide: str = "", lock: str = "", properties: str = ""
) -> Material:
    items = "".join(
        f'<item id="i{n}" href="{path.replace(" ", "%20")}" media-type="application/xhtml+xml" '
        f'properties="{properties if not n else ""}"/>'
        for n, path in enumerate(documents)
    )
    refs = "".join(f'<itemref idref="i{n}"/>' for n in range(len(documents)))
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0">'
        f"<metadata>{about}</metadata><manifest>{items}</manifest><spine>{refs}</spine><guide>{guide}</guide></package>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("mimetype", "application/epub+zip")
        file.writestr("META-INF/container.xml", _CONTAINER)
        if lock:
            file.writestr("META-INF/encryption.xml", _LOCK.format(lock))
        file.writestr("OEBPS/a.opf", package)
        for path, body in documents.items():
            page = f'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">{body}</html>'
            file.writestr(f"OEBPS/{path}", page)
    return Material("a.epub", packed.getvalue())


def _read(material: Material) -> Issue:
    assert epub.score(material) == 95
    (issue,) = epub.read(material)
    return issue


def _said(article: Article) -> tuple[str | None, list[tuple[str, str]]]:
    return article.headline, [(block.kind, block.text) for block in article.blocks]


def test_documents_of_the_spine_become_articles() -> None:
    issue = _read(
        _book(
            {
                "cover.xhtml": '<body epub:type="cover"><p>no</p></body>',
                "toc.xhtml": "<body><h1>no</h1></body>",
                "text/1 a.xhtml": '<head><title>no</title></head><body><p class="kicker">引题</p><h1>海塘<br/>开工</h1>'
                '<p class="deck">副题</p><p class="byline">本报记者 李四</p><p>海塘&nbsp;开工。</p>'
                "<h2>分段施工</h2><p>四段。</p>"
                "<h1>灯塔亮了</h1><p>灯塔。</p></body>",
                "2.xhtml": "<body><p>灯塔（续）。</p></body>",
                "3.xhtml": "<body><h2>潮汐馆开馆</h2><p>开馆。</p></body>",
            },
            guide='<reference type="toc" href="toc.xhtml#a"/>',
        )
    )
    first, second, third = issue.articles
    assert (issue.newspaper.title, issue.date) == ("", None)
    assert (first.kicker, first.deck, first.byline) == ("引题", "副题", "本报记者 李四")
    assert _said(first) == (
        "海塘\n开工", [("paragraph", "海塘\u00a0开工。"), ("subheading", "分段施工"), ("paragraph", "四段。")],
    )  # fmt: skip
    assert _said(second) == ("灯塔亮了", [("paragraph", "灯塔。"), ("paragraph", "灯塔（续）。")])
    assert _said(third) == ("潮汐馆开馆", [("paragraph", "开馆。")])


def test_the_navigation_document_is_no_article() -> None:
    documents = {"nav.xhtml": "<body><h1>no</h1></body>", "1.xhtml": "<body><h1>灯塔亮了</h1><p>灯塔。</p></body>"}
    assert [each.headline for each in _read(_book(documents, properties="nav")).articles] == ["灯塔亮了"]


@pytest.mark.parametrize(
    ("about", "title", "day"),
    [
        ("<dc:title>山海新报 2031年3月10日</dc:title>", "山海新报", date(2031, 3, 10)),
        ("<dc:title>《山海新报》 2031-03-10 第5期</dc:title><dc:date>2031-04-01</dc:date>", "山海新报",
         date(2031, 3, 10)),
        ("<dc:title>海塘特辑</dc:title><dc:publisher>山海新报</dc:publisher><dc:date>2031-03-10</dc:date>", "山海新报",
         date(2031, 3, 10)),
        ("<dc:title>The Stonehaven Gazette</dc:title><dc:date>2031</dc:date>", "The Stonehaven Gazette", None),
        ("<dc:title>海塘史</dc:title><dc:publisher>山海出版社</dc:publisher><dc:date>2031-03-10</dc:date>", "", None),
        ("<dc:title>读报的人和他们走过的漫长道路与往事</dc:title><dc:date>2031-03-10</dc:date>", "", None),
    ],
)  # fmt: skip
def test_an_issue_is_known_by_title_and_publisher(about: str, title: str, day: date | None) -> None:
    issue = _read(_book({"1.xhtml": "<body><h1>灯塔亮了</h1><p>灯塔。</p></body>"}, about))
    assert (issue.newspaper.title, issue.date) == (title, day)


def test_locked_text_is_told_and_locked_fonts_do_no_harm() -> None:
    documents = {"1.xhtml": "<body><h1>灯塔亮了</h1></body>"}
    with pytest.raises(FormatError) as refused:
        epub.read(_book(documents, lock="1.xhtml"))
    assert refused.value.why == "encrypted"
    assert _read(_book(documents, lock="font.otf")).articles


def test_a_document_that_is_no_xml_is_read_as_html() -> None:
    issue = _read(_book({"1.xhtml": "<body><h1>灯塔亮了</h1><p>灯塔<br>又亮了</body>"}))
    assert [_said(article) for article in issue.articles] == [("灯塔亮了", [("paragraph", "灯塔\n又亮了")])]


@pytest.mark.parametrize("documents", [{}, {"1.xhtml": "<body><p> </p></body>"}])
def test_a_book_without_text_is_refused(documents: dict[str, str]) -> None:
    with pytest.raises(FormatError) as refused:
        epub.read(_book(documents))
    assert refused.value.why == "empty"
