"""NITF: what its elements say comes to the fields of an article, an issue and a page."""

from __future__ import annotations

from datetime import date

import pytest

from db.records import Article, Issue, Person, Placement
from viewer.importing.formats import nitf
from viewer.importing.material import FormatError, Material

_WHOLE = """<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "../dtd/nitf-3-2.dtd">
<nitf>
<head>
  <title>no headline</title>
  <docdata><date.issue norm="20310309T230000Z"/><series series.name="海塘纪事" series.part="2"/></docdata>
  <pubdata type="print" name="山海新报" issn="1999-0000" date.publication="20310310T000000+0800" edition.name="海外版"
    issue="5" position.section="要闻" position.sequence="A03"/>
</head>
<body>
  <body.head>
    <hedline><hl1>海塘修复工程<br/>昨日开工</hl1><hl2>三年完成十二公里</hl2></hedline>
    <note><body.content><p>编辑说明</p></body.content></note>
    <byline>By <person>Jane Doe</person><byttl>Harbour Editor</byttl></byline>
    <dateline><location><city>山海</city>, 东省</location> <story.date norm="20310309">3月9日</story.date></dateline>
    <abstract><p>海塘开工</p></abstract>
  </body.head>
  <body.content>
    <media media-type="image"><media-caption>工地一角</media-caption><media-producer>Tom Hill</media-producer></media>
    <block><p>海塘修复工程昨日<em>开工</em>。</p><hl2>分段施工</hl2><ul><li>一段在东岬</li></ul></block>
    <table><tr><td>段</td><td>公里</td></tr><tr><td>一</td><td>3</td></tr></table>
  </body.content>
  <body.end><tagline>王五也有贡献</tagline></body.end>
</body>
</nitf>"""


def _read(text: str) -> Issue:
    material = Material("a.xml", text.encode(), text, "utf-8")
    assert nitf.score(material) == 95
    (issue,) = nitf.read(material)
    return issue


def _body(inside: str, head: str = "<hedline><hl1>Ships sail</hl1></hedline>") -> Article:
    text = f"<nitf><body><body.head>{head}</body.head><body.content>{inside}</body.content></body></nitf>"
    (article,) = _read(text).articles
    return article


def test_everything_has_its_field() -> None:
    issue = _read(_WHOLE)
    assert (issue.newspaper.title, issue.newspaper.issn) == ("山海新报", "1999-0000")
    assert (issue.date, issue.edition, issue.number) == (date(2031, 3, 10), "海外版", "5")
    assert [(page.label, page.section) for page in issue.pages] == [("A03", "要闻")]
    (article,) = issue.articles
    assert (article.headline, article.deck, article.column) == (
        "海塘修复工程\n昨日开工",
        "三年完成十二公里",
        "海塘纪事",
    )
    assert article.byline == "By Jane Doe\nHarbour Editor"
    assert article.people == (Person("Jane Doe", "author", "Harbour Editor"), Person("Tom Hill", "photographer"))
    assert (article.dateline, article.place) == ("山海, 东省 3月9日", "山海")
    assert article.placements == (Placement("A03", 1),)
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("note", "编辑说明"), ("note", "海塘开工"), ("caption", "工地一角"), ("credit", "Tom Hill"),
        ("paragraph", "海塘修复工程昨日开工。"), ("subheading", "分段施工"), ("paragraph", "一段在东岬"),
        ("table", "段\t公里\n一\t3"), ("note", "王五也有贡献"),
    ]  # fmt: skip


def test_a_dateline_stands_in_the_text_or_in_its_field_but_once() -> None:
    told = "<hedline><hl1>Ships sail</hl1></hedline><dateline><location>STONEHAVEN</location></dateline>"
    for head in (told, "<hedline><hl1>Ships sail</hl1></hedline>"):
        article = _body("<p>STONEHAVEN (SWA) — Ships sail.</p>", head)
        assert (article.dateline, article.place) == ("STONEHAVEN (SWA) —", "STONEHAVEN")
        assert [block.text for block in article.blocks] == ["Ships sail."]
    article = _body("<p>Stonehaven is a harbour.</p>", told)
    assert (article.dateline, article.blocks[0].text) == ("STONEHAVEN", "Stonehaven is a harbour.")


def test_a_chinese_opening_and_signature_go_to_their_fields() -> None:
    article = _body("<p>本报山海3月9日电（记者李四）海塘开工。</p><p>三年完成。（王五参与采写）</p>")
    assert (article.dateline, article.place) == ("本报山海3月9日电", "山海")
    assert article.byline == "（记者李四）\n（王五参与采写）"
    assert [block.text for block in article.blocks] == ["海塘开工。", "三年完成。"]


def test_a_time_for_programs_is_no_dateline() -> None:
    told = '<dateline><story.date norm="20310309T0800Z">20310309T0800Z</story.date></dateline>'
    assert _body("<p>text</p>", f"<hedline><hl1>A</hl1></hedline>{told}").dateline is None


def test_heads_that_say_the_same_are_one() -> None:
    article = _body("<hl2>Ships sail</hl2><p>text</p>", "<hedline><hl1>Ships sail</hl1><hl2>Ships Sail</hl2></hedline>")
    assert (article.deck, [block.kind for block in article.blocks]) == (None, ["paragraph"])


def test_a_title_stands_in_for_a_headline() -> None:
    text = "<nitf><head><title>Ships sail</title></head><body><body.content><p>text</p></body.content></body></nitf>"
    issue = _read(text)
    assert (issue.articles[0].headline, issue.newspaper.title, issue.date) == ("Ships sail", "", None)


def test_html_put_in_as_text_is_read() -> None:
    article = _body("<![CDATA[<p>甲&nbsp;</p><p>乙</p>]]>")
    assert [block.text for block in article.blocks] == ["甲", "乙"]


@pytest.mark.parametrize("text", ["<nitf/>", "<nitf><body><body.content><p> </p></body.content></body></nitf>"])
def test_an_item_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(FormatError) as refused:
        nitf.read(Material("a.xml", text.encode()))
    assert refused.value.why == "empty"


@pytest.mark.parametrize("text", ["<NewsML/>", "<html><nitf/></html>", "nitf", '{"nitf": 1}', "", "海塘<nitf>"])
def test_other_files_are_not_wanted(text: str) -> None:
    assert nitf.score(Material("nitf.xml", text.encode())) == 0
