"""Other pages of the web: one article with what its page says of it, feeds, pages saved as one file."""

from __future__ import annotations

from datetime import date
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Issue
from tests import saved_pages as pages
from viewer.importing import formats
from viewer.importing.material import FormatError, Material

_FIRST = pages.FIRST.strip()
_SECOND = pages.SECOND.strip()
_DAY = date(2031, 3, 10)
_LINKED = f"""<!DOCTYPE html><html><head><title>海带上岸_山海网</title><script type="application/ld+json">
{{"@context":"https://schema.org","@graph":[{{"@type":"WebPage"}},{{"@type":"NewsArticle","headline":"海带上岸",
"alternativeHeadline":"码头见闻","datePublished":"2031-03-10T08:00:00+08:00","printPage":"A3","printSection":"海湾",
"author":[{{"name":"周原"}},{{"name":"陈岸"}}],"publisher":{{"@type":"Organization","name":"山海新报"}}}}]}}</script></head>
<body><nav><p>首页这里没有文章，只有许许多多的栏目和链接。</p></nav><article><h1>海带上岸</h1><p>{_FIRST}</p>
<figure><img src=a.jpg><figcaption>码头上的海带。林澜摄</figcaption></figure><p>{_SECOND}</p></article>
<aside><p>推荐阅读：这一篇说的是别的事情，不在这篇文章里面。</p></aside></body></html>"""
_GRAPH = f"""<html><head><meta property="og:title" content="灯塔亮了"><meta property="og:site_name" content="山海网">
<meta property="article:published_time" content="2031-03-10 07:00"><meta name="author" content="林澜">
<title>灯塔亮了 - 山海网</title></head><body><div class=menu><ul><li><a href=1>要闻</a></li></ul></div>
<div id=main>　　{_FIRST}<br>　　{_SECOND}<br></div><div class=foot>版权所有。</div></body></html>"""
_ITEMS = f"""<html itemscope itemtype="http://schema.org/NewsArticle"><body><h1 itemprop=headline>新渡轮首航</h1>
<span itemprop=author>周原</span><time itemprop=datePublished datetime="2031-03-10">昨天</time>
<div itemprop=articleBody><p>{_FIRST}{_SECOND}</p></div></body></html>"""
_PLAIN = (
    f"<html><head><title>潮汐表-海湾晚报-山海网</title></head><body><div><p>{_FIRST}<p>{_SECOND}</div></body></html>"
)
_RSS = f"""<?xml version="1.0" encoding="GBK"?><!-- made by hand --><rss version="2.0"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>山海新报</title>
<item><title>海带上岸</title><author>周原</author><pubDate>Mon, 10 Mar 2031 08:00:00 +0800</pubDate>
<description>摘要</description><content:encoded><![CDATA[<p>{_FIRST}</p><p>{_SECOND}</p>]]></content:encoded></item>
<item><title>只有标题</title></item>
<item><title>灯塔亮了</title><pubDate>2031-3-9 7:05:36</pubDate><description>{_FIRST}</description></item>
</channel></rss>"""
_ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>一个人的海</title><entry><title>海带上岸</title>
<published>2031-03-10T01:02:03Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{_FIRST}</p>
<p>{_SECOND}</p></div></content></entry></feed>"""


def _read(text: str, data: bytes | None = None, name: str = "page.html") -> tuple[str, tuple[Issue, ...]]:
    material = Material(name, text.encode() if data is None else data, text, "utf-8")
    chosen = formats.choose(material)
    return chosen.name, chosen.read(material)


@pytest.mark.parametrize(
    ("text", "paper", "day", "label", "heads", "byline"),
    [
        (_LINKED, "山海新报", _DAY, "A3", ("海带上岸", "码头见闻"), "周原、陈岸"),
        (_GRAPH, "", _DAY, "", ("灯塔亮了", None), "林澜"),
        (_ITEMS, "", _DAY, "", ("新渡轮首航", None), "周原"),
        (_PLAIN, "", None, "", ("潮汐表", None), None),
    ],
)
def test_a_page_is_its_article(
    text: str, paper: str, day: date | None, label: str, heads: tuple[str, str | None], byline: str | None
) -> None:
    name, (issue,) = _read(text)
    (article,) = issue.articles
    assert name == "web_article"
    assert (issue.newspaper.title, issue.date, [page.label for page in issue.pages]) == (paper, day, [label])
    assert (article.headline, article.deck, article.byline) == (*heads, byline)
    assert "".join(block.text for block in article.blocks if block.kind == "paragraph") == _FIRST + _SECOND


def test_captions_stay_apart_from_the_text() -> None:
    _, (issue,) = _read(_LINKED)
    (article,) = issue.articles
    assert [(block.kind, block.text) for block in article.blocks][2:] == [
        ("caption", "码头上的海带。"),
        ("credit", "林澜摄"),
    ]
    assert [(person.name, person.role) for person in article.people][2:] == [("林澜", "photographer")]


@pytest.mark.parametrize(
    "text",
    [
        "<html><body><ul>" + "".join(f"<li><a href=/{n}>这是第{n}条新闻的标题，它很长。</a>" for n in range(40)),
        "<html><head><title>山海网</title></head><body><h1>404</h1><p>找不到。</p></body></html>",
        "<html></html>",
        "<rss><channel><title>山海新报</title><item><title>只有标题</title></item></channel></rss>",
        "<feed></feed>",
    ],
)  # fmt: skip
def test_what_is_no_article_is_refused(text: str) -> None:
    with pytest.raises(FormatError) as refused:
        _read(text)
    assert refused.value.why == "unknown-format"


def test_a_feed_is_an_issue_for_each_day() -> None:
    name, issues = _read(_RSS)
    assert name == "feed"
    assert [(issue.newspaper.title, issue.date) for issue in issues] == [
        ("山海新报", _DAY),
        ("山海新报", date(2031, 3, 9)),
    ]
    assert [[article.headline for article in issue.articles] for issue in issues] == [["海带上岸"], ["灯塔亮了"]]
    assert issues[0].articles[0].byline == "周原"
    assert [block.text for block in issues[0].articles[0].blocks] == [_FIRST, _SECOND]


def test_atom_has_its_text_as_elements() -> None:
    _, (issue,) = _read(_ATOM)
    assert (issue.newspaper.title, issue.date) == ("", _DAY)
    assert [block.text for block in issue.articles[0].blocks] == [_FIRST, _SECOND]


def test_entities_of_a_feed_are_not_expanded() -> None:
    bomb = _RSS.replace("<rss", '<!DOCTYPE rss [<!ENTITY a "山海"><!ENTITY b "&a;&a;&a;">]><rss', 1)
    name, issues = _read(bomb.replace("<title>海带上岸", "<title>海带上岸&b;"))
    assert name == "feed"
    assert issues[0].articles[0].headline == "海带上岸"


def _archived(*parts: tuple[str, str]) -> bytes:
    whole = MIMEMultipart("related")
    whole["Subject"] = "=?utf-8?Q?saved?="
    for location, text in parts:
        part = MIMEText(text, "html", "utf-8")
        part["Content-Location"] = location
        whole.attach(part)
    picture = MIMEImage(b"\xff\xd8\xff\xe0", "jpeg")
    picture["Content-Location"] = "http://paper.example/p.jpg"
    whole.attach(picture)
    return whole.as_bytes()


def test_a_page_saved_as_one_file_is_read_with_what_lies_in_it() -> None:
    root = "http://paper.example/shxb/html/2031-03/10"
    page = (f"{root}/nbs.D110000shxb_02.htm", pages.NBS_PAGE)
    article = (f"{root}/nw.D110000shxb_20310310_1-02.htm", pages.NBS_ARTICLE)
    data = _archived(page, article)
    name, (issue,) = _read(data.decode("ascii", "replace"), data, "saved.mht")
    assert name == "archived_page"
    assert (issue.newspaper.title, issue.date, issue.pages[0].label) == ("山海新报", _DAY, "2")
    assert issue.pages[0].facsimile is None
    assert [bool(article.blocks) for article in issue.articles] == [True, False, False]
    _, (other,) = _read("", _archived(("http://web.example/a", _GRAPH)), "saved.mht")
    assert other.articles[0].headline == "灯塔亮了"


_SAMPLES = (_LINKED, _GRAPH, _ITEMS, _PLAIN, _RSS, _ATOM, _archived(("http://web.example/a", _GRAPH)).decode("ascii"))
_SCRAPS = st.sampled_from(
    (
        "<p>", "</div>", "<body>", "{", "}", "[", "]]>", "<![CDATA[", "<!--", "&a;", "&#0;", "\n\n", "=E6",
        "<item>", "</item>", "<?xml", "Content-Type: text/html", "charset=xyz", "\ud83d", "2031-02-30", "<h1>", "null",
    )
)  # fmt: skip


@st.composite
def _spoilt(draw: st.DrawFn) -> str:
    """A page, a feed or an archived page with pieces cut out, said twice or put in."""
    text = draw(st.sampled_from(_SAMPLES))
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 200)))
        middle = draw(st.just("") | st.just(text[start:end] * 2) | _SCRAPS | st.text(max_size=8))
        text = text[:start] + middle + text[end:]
    return text


@settings(max_examples=150)
@given(text=_spoilt())
def test_spoilt_pages_and_feeds_are_read_or_refused(text: str) -> None:
    try:
        name, issues = _read(text, text.encode("utf-8", "replace"))
    except FormatError as error:
        assert error.path == "page.html"
    else:
        assert issues or name == "printed_page"
        articles = [article for issue in issues for article in issue.articles]
        # What is spoilt at its beginning may be damaged JSON, whose rows can be headlines alone.
        assert all(each.placements or each.blocks or (name == "json_table" and each.headline) for each in articles)


@pytest.mark.parametrize(
    ("noted", "address"),
    [
        ('<link rel="canonical" href="https://paper.example/a">', "https://paper.example/a"),
        ('<meta property="og:url" content="http://paper.example/b">', "http://paper.example/b"),
        ("<!-- saved from url=(0022)http://paper.example/c -->", "http://paper.example/c"),
        ('<link rel="canonical" href="file:///home/zhou/a.html">', None),
        ('<link rel="canonical" href="/a">', None),
        ("", None),
    ],
)
def test_an_article_keeps_the_address_that_its_page_was_saved_from(noted: str, address: str | None) -> None:
    _, (issue,) = _read(_PLAIN.replace("<head>", f"<head>{noted}"))
    assert [article.url for article in issue.articles] == [address]
