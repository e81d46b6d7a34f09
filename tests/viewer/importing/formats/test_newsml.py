"""NewsML 1 and G2: items, their lines and their text, however it is put in."""

from __future__ import annotations

from datetime import date

import pytest

from db.records import Article, Issue
from viewer.importing.formats import newsml1, newsml_g2
from viewer.importing.material import FormatError, Material

_NAR = ' xmlns="http://iptc.org/std/nar/2006-10-01/"'


def _first(text: str) -> Issue:
    material = Material("a.xml", f"<NewsML>{text}</NewsML>".encode())
    assert (newsml1.score(material), newsml_g2.score(material)) == (95, 0)
    (issue,) = newsml1.read(material)
    return issue


def _second(text: str) -> tuple[Issue, ...]:
    material = Material("a.xml", text.encode())
    assert (newsml1.score(material), newsml_g2.score(material)) == (0, 95)
    return newsml_g2.read(material)


def _item(content: str, carried: str, about: str = "", more: str = _NAR) -> str:
    return (
        f"<newsItem{more}><itemMeta>{about}</itemMeta><contentMeta>{content}</contentMeta>"
        f"<contentSet>{carried}</contentSet></newsItem>"
    )


def _blocks(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in article.blocks]


_CAPTION = (
    '<NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>图说</DataContent></ContentItem>'
    "</NewsComponent>"
)


def test_the_lines_of_a_story_and_its_nested_text() -> None:
    issue = _first(
        "<NewsItem><Identification><NewsIdentifier><DateId>20310310T080000Z</DateId></NewsIdentifier></Identification>"
        "<NewsComponent><NewsLines><DateLine>STONEHAVEN, March 9 (SWA) -</DateLine>"
        "<HeadLine><![CDATA[Ships sail]]></HeadLine>"
        "<SubHeadLine>The harbour opens</SubHeadLine><ByLine>By Jane Doe</ByLine><SlugLine>no</SlugLine></NewsLines>"
        f'<NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body>'
        f"<body.content><p>one</p><p>two</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent>"
        f"{_CAPTION}"
        "</NewsComponent></NewsItem>"
    )
    (article,) = issue.articles
    assert (issue.newspaper.title, issue.date) == ("", date(2031, 3, 10))
    assert (article.headline, article.deck, article.byline) == ("Ships sail", "The harbour opens", "By Jane Doe")
    assert (article.dateline, article.place) == ("STONEHAVEN, March 9 (SWA) -", "STONEHAVEN")
    assert _blocks(article) == [("paragraph", "one"), ("paragraph", "two"), ("caption", "图说")]


@pytest.mark.parametrize(
    "content",
    [
        "<p>one</p><p>two</p>",
        "<![CDATA[<P>one<P>two]]>",
        "one\n\ntwo",
        "<html><body><h1>Ships</h1><p>one</p><p>two</p></body></html>",
    ],
)
def test_a_text_may_be_put_in_in_many_ways(content: str) -> None:
    issue = _first(
        "<NewsItem><NewsComponent><NewsLines><HeadLine>Ships</HeadLine></NewsLines><ContentItem>"
        f"<DataContent>{content}</DataContent></ContentItem></NewsComponent></NewsItem>"
    )
    assert issue.articles[0].headline == "Ships"
    assert [block.text for block in issue.articles[0].blocks] == ["one", "two"]


def test_components_with_headlines_are_articles_and_equivalents_one() -> None:
    def component(headline: str, text: str) -> str:
        return (
            f"<NewsComponent><NewsLines><HeadLine>{headline}</HeadLine></NewsLines><ContentItem>"
            f"<DataContent><p>{text}</p>"
            "</DataContent></ContentItem></NewsComponent>"
        )

    two = component("甲", "甲文") + component("乙", "乙文")
    several = _first(f"<NewsItem><NewsComponent>{two}</NewsComponent></NewsItem>")
    assert [(each.headline, _blocks(each)) for each in several.articles] == [
        ("甲", [("paragraph", "甲文")]),
        ("乙", [("paragraph", "乙文")]),
    ]
    one = _first(f'<NewsItem><NewsComponent EquivalentsList="yes">{two}</NewsComponent></NewsItem>')
    assert [each.headline for each in one.articles] == ["甲"]


def test_metadata_and_a_text_in_xhtml() -> None:
    (issue,) = _second(
        _item(
            "<contentCreated>2031-03-10T08:00:00+08:00</contentCreated><headline>海塘开工</headline>"
            "<slugline>no</slugline>"
            '<headline role="hld:subHeadline">三年完成</headline><located><name>Stonehaven</name></located>'
            "<creator><name>jd</name></creator><creator><name>Jane Doe</name></creator>"
            "<genre><name>Interview</name></genre>"
            "<dateline>Stonehaven (swa) - </dateline>",
            '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head>'
            "<body><header><ul><li>no</li></ul>"
            '<h1>海塘开工</h1></header><section><p><span class="dateline">Stonehaven (swa) - </span>'
            'one <a href="x">two</a></p>'
            "<p/><h2>小标题</h2><p>three</p></section></body></html></inlineXML>",
            "<versionCreated>2031-04-01T00:00:00Z</versionCreated><provider><name>SWA</name></provider>",
        )
    )
    (article,) = issue.articles
    assert (issue.newspaper.title, issue.date) == ("", date(2031, 3, 10))
    assert (article.headline, article.deck, article.column) == ("海塘开工", "三年完成", "Interview")
    assert (article.byline, article.dateline, article.place) == ("Jane Doe", "Stonehaven (swa) -", "Stonehaven")
    assert _blocks(article) == [("paragraph", "one two"), ("subheading", "小标题"), ("paragraph", "three")]


def test_a_text_in_nitf_or_as_data() -> None:
    carried = (
        '<remoteContent href="x"/><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>'
        "<byline>By Jane Doe</byline></body.head><body.content><p>one</p></body.content></body></nitf></inlineXML>"
    )
    ((article,),) = (issue.articles for issue in _second(_item("<headline>Ships</headline>", carried)))
    assert (article.byline, _blocks(article)) == ("By Jane Doe", [("paragraph", "one")])
    data = "<inlineData><![CDATA[\n<p>one</p><p>two</p>]]></inlineData>"
    ((article,),) = (issue.articles for issue in _second(_item("<headline>Ships</headline>", data)))
    assert _blocks(article) == [("paragraph", "one"), ("paragraph", "two")]


def test_a_message_gives_an_article_an_item_in_the_order_of_its_package() -> None:
    items = "".join(
        _item(f"<headline>{name}</headline>", "<inlineData>text</inlineData>", more=f' guid="{name}"')
        for name in "乙甲丙"
    )
    package = '<packageItem><itemRef residref="甲"/><itemRef residref="乙"/></packageItem>'
    message = (
        f"<newsMessage{_NAR}><header><sent>2031-03-10</sent></header><itemSet>{package}{items}</itemSet></newsMessage>"
    )
    (issue,) = _second(message)
    assert issue.date == date(2031, 3, 10)
    assert [(each.headline, each.placements[0].position) for each in issue.articles] == [
        ("甲", 1),
        ("乙", 2),
        ("丙", 3),
    ]


def test_a_picture_is_a_photograph() -> None:
    about = '<itemClass qcode="ninat:picture"/>'
    content = "<headline>工地</headline><description>工地一角</description><creditline>Tom Hill/SWA</creditline>"
    ((article,),) = (issue.articles for issue in _second(_item(content, '<remoteContent href="x"/>', about)))
    assert (article.kind, _blocks(article)) == ("photo", [("caption", "工地一角"), ("credit", "Tom Hill/SWA")])
    assert [(person.name, person.role) for person in article.people] == [("Tom Hill", "photographer")]


@pytest.mark.parametrize("name", ["knowledgeItem", "packageItem", "conceptItem", "catalog"])
def test_items_that_are_no_news_are_refused_as_what_they_are(name: str) -> None:
    with pytest.raises(FormatError) as refused:
        _second(f"<{name}{_NAR}/>")
    assert (refused.value.why, refused.value.found) == ("unknown-format", name)
