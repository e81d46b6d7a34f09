"""News formats and documents given what is almost right: read, or refused with a FormatError, and nothing else."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Iterator
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.importing import decoding
from viewer.importing.formats import docx, epub, iptc7901, newsml1, newsml_g2, ninjs, nitf
from viewer.importing.material import FormatError, Material

_MANY = int(os.environ.get("BAOKU_EXAMPLES", "150"))
_TEXTS = st.sampled_from(
    (
        " ", "\n   ", "海湾今日通航。", "本报山海3月9日电（记者李四）海塘开工。", "（下转第2版）", "图为海塘。",
        "STONEHAVEN, March 9 (SWA) - Ships sail.", "<p>海湾</p><p>通航", "&nbsp;&#8220;", "20310310T080000Z", "第2版",
        "2031-02-30", "\u3000\u3000海湾", "}{", "=", "/", "李四/摄", "a\n   b\nc", "By Jane Doe",
    )
) | st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]), max_size=12)  # fmt: skip
_GRAMMAR = """
nitf: head body
head: title docdata pubdata
docdata: date.issue series
body: body.head body.content body.content body.end p h1
body.head: hedline byline dateline abstract note
hedline: hl1 hl2
byline: person byttl
dateline: location story.date
location: city
body.content: block hl2 p p br table ul pre figure media div
body.end: tagline
block: p h2 table
media: media-caption media-producer
note: body.content
section: header p h1 h2 table ul
header: h1 ul p
figure: img figcaption p
div: p h2 table div
p: em br h3 table span
ul: li
li: p
table: tr caption
tr: td
td: em p table
html: body head
newsMessage: header itemSet itemSet
itemSet: packageItem newsItem newsItem
packageItem: itemRef
newsItem: itemMeta contentMeta contentSet contentSet
itemMeta: itemClass versionCreated
contentMeta: headline by creator located dateline genre creditline description contentCreated
creator: name
located: name
genre: name
contentSet: inlineXML inlineData
inlineXML: nitf html p
NewsML: NewsEnvelope NewsItem NewsItem NewsItem
NewsEnvelope: DateAndTime
NewsItem: Identification NewsManagement NewsComponent NewsComponent NewsComponent
NewsManagement: ThisRevisionCreated
NewsComponent: NewsLines NewsLines Role ContentItem ContentItem ContentItem NewsComponent
NewsLines: HeadLine SubHeadLine ByLine DateLine NewsLine
NewsLine: NewsLineType NewsLineText
ContentItem: MediaType DataContent DataContent
DataContent: nitf p p
w:document: w:body
w:body: w:p w:p w:tbl w:sdt w:ins
w:p: w:pPr w:r w:r w:r w:del w:ins
w:pPr: w:pStyle w:outlineLvl w:jc
w:r: w:rPr w:t w:t w:t w:br w:tab w:delText w:txbxContent
w:rPr: w:sz w:b
w:del: w:r
w:ins: w:r w:p
w:tbl: w:tr
w:tr: w:tc w:tc
w:tc: w:p w:tbl
w:sdt: w:sdtContent
w:sdtContent: w:p
w:txbxContent: w:p
w:styles: w:style w:style w:docDefaults
w:style: w:name w:basedOn w:pPr w:rPr
w:docDefaults: w:rPrDefault
w:rPrDefault: w:rPr
package: metadata manifest spine guide
metadata: title date publisher meta
manifest: item item
spine: itemref itemref
guide: reference
"""
_CHOICES = 120
_BELOW = {name: names.split() for name, names in (line.split(": ") for line in _GRAMMAR.strip().split("\n"))}
_KEYS = [
    "norm", "date.publication", "name", "issue", "position.sequence", "position.section", "FormalName", "qcode", "role",
    "EquivalentsList", "guid", "residref", "val", "styleId", "type", "default", "class", "id", "idref", "href",
    "media-type", "properties", "linear", "property",
]  # fmt: skip
_VALUES = st.sampled_from(
    (
        "", "1", "99", "yes", "Caption", "Photo", "picture", "hld:subHeadline", "heading 1", "Title", "a", "b", "nav",
        "x.xhtml", "20310310", "2031-13-41", "kicker", "byline", "application/xhtml+xml", "山海新报", "-1", "1e9", "0",
    )
)  # fmt: skip


@st.composite
def _trees(draw: st.DrawFn, root: str, space: str = "") -> str:
    """A document under a root: mostly what may stand in each element, now and then what may not."""
    choices = iter(draw(st.binary(min_size=_CHOICES, max_size=_CHOICES)))
    texts, values = draw(st.lists(_TEXTS, min_size=1, max_size=6)), draw(st.lists(_VALUES, min_size=1, max_size=6))
    return _element(choices, root, texts, values, space)


def _element(choices: Iterator[int], name: str, texts: list[str], values: list[str], more: str = "") -> str:
    """An element made by a row of bytes; when they are used up, nothing more is put in."""
    names = _BELOW.get(name, [])
    inside: list[str] = []
    for _ in range(next(choices, 0) % 4 + 1 if names else 0):
        choice = next(choices, None)
        if choice is None:
            break
        child = names[choice % len(names)] if choice < 245 else sorted(_BELOW)[choice % len(_BELOW)]
        if child.startswith("w:") == name.startswith("w:"):
            inside.append(_element(choices, child, texts, values))
    if not inside:
        inside.append(texts[next(choices, 0) % len(texts)].replace("&", "&amp;").replace("<", "&lt;"))
    prefix = "w:" if name.startswith("w:") else ""
    keys = {_KEYS[next(choices, 0) % len(_KEYS)] for _ in range(next(choices, 0) % 3)}
    pairs = "".join(f' {prefix}{key}="{values[next(choices, 0) % len(values)]}"' for key in sorted(keys))
    return f"<{name}{more}{pairs}>{''.join(inside)}</{name}>"


@st.composite
def _broken(draw: st.DrawFn, whole: st.SearchStrategy[bytes]) -> bytes:
    """Bytes that are mostly left as they are, else with a piece cut out or put in."""
    data = draw(whole)
    for _ in range(draw(st.sampled_from((0, 0, 0, 0, 1)))):
        at, length = draw(st.integers(0, len(data))), draw(st.integers(0, 9))
        data = data[:at] + draw(st.sampled_from((b"", b"<", b"\0", b"\xff", b"&x;", b"PK", b'"'))) + data[at + length :]
    return data


@st.composite
def _zips(draw: st.DrawFn, parts: dict[str, st.SearchStrategy[str]]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for path, texts in parts.items():
            if draw(st.integers(0, 29)):
                file.writestr(path, draw(texts))
    return packed.getvalue()


_W = ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CONTAINER = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'
_OPF = (
    '<package><metadata><title>山海新报 2031-03-10</title></metadata><manifest><item id="a" href="x.xhtml" '
    'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>'
)
_ITEM_KEYS = st.sampled_from(
    (
        "uri", "guid", "type", "headline", "headlines", "bodies", "body_html", "body_xhtml", "body_text", "genre",
        "versioncreated", "versionCreated", "byline", "by", "authors", "located", "descriptions",
        "associations", "dateline", "role", "value", "contenttype", "name", "pubstatus", "description_text", "item",
    )
)  # fmt: skip
_ODD = st.recursive(
    _TEXTS | st.sampled_from(("text", "picture", "event", "2031-03-10T08:00:00Z")) | st.integers() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_ITEM_KEYS, inner, max_size=5),
    max_leaves=8,
)
_ITEM = st.builds(
    lambda more, known: {**known, **more},
    st.dictionaries(_ITEM_KEYS, _ODD, max_size=4),
    st.fixed_dictionaries({"uri": st.just("a"), "type": st.sampled_from(("text", "picture")), "body_html": _TEXTS}),
)
_JSON = st.one_of(_ITEM, _ITEM, st.lists(_ITEM, max_size=2), _ODD)
_LINES = st.lists(
    st.sampled_from(
        (
            "\x01swa0012 4 i 211 swa 061", "swa0012 4 i 211 swa 061", "海湾/港口/", "\x02Harbour opens =", "", "REFILE",
            "   Stonehaven (swa) - Ships sail into", "the harbour again.", "# Notebook", "\x03100800 GMT Mar 31",
            "\x04", "993199 GMT Xyz 31", "1   2   3", "By Jane Doe =",
        )
    )
    | _TEXTS,
    max_size=14,
)  # fmt: skip
_DATA: dict[ModuleType, st.SearchStrategy[bytes]] = {
    nitf: _trees("nitf").map(str.encode),
    newsml1: _trees("NewsML").map(str.encode),
    newsml_g2: (_trees("newsMessage") | _trees("newsItem")).map(str.encode),
    ninjs: _JSON.map(lambda value: json.dumps(value, ensure_ascii=False).encode()),
    iptc7901: _LINES.map(lambda lines: "\r\n".join(["\x01swa0012 4 i 211 swa 061", *lines]).encode()),
    docx: _zips(
        {
            "[Content_Types].xml": st.just("<Types/>"),
            "word/document.xml": _trees("w:document", _W),
            "word/styles.xml": _trees("w:styles", _W),
        }
    ),
    epub: _zips(
        {
            "META-INF/container.xml": st.just(_CONTAINER),
            "a.opf": st.just(_OPF) | _trees("package"),
            "x.xhtml": _trees("html"),
        }
    ),
}


def _material(data: bytes) -> Material:
    try:
        decoded = decoding.decode(data, "a")
    except FormatError:
        return Material("a", data)
    return Material("a", data, decoded.text, decoded.encoding)


@pytest.mark.parametrize("format_", _DATA, ids=lambda each: each.__name__.rpartition(".")[2])
@settings(max_examples=_MANY, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_is_almost_right_is_read_or_refused(format_: ModuleType, data: st.DataObject) -> None:
    material = _material(data.draw(_broken(_DATA[format_])))
    sure = format_.score(material)
    try:
        issues = format_.read(material)
    except FormatError as error:
        assert error.why in ("malformed", "empty", "unknown-format", "too-large", "encrypted")
    else:
        assert sure in (0, 95)
        assert all(issue.articles for issue in issues)
        texts = [block.text for issue in issues for article in issue.articles for block in article.blocks]
        assert all(text.strip() for text in texts)


@pytest.mark.parametrize("format_", _DATA, ids=lambda each: each.__name__.rpartition(".")[2])
@settings(max_examples=_MANY // 3, deadline=None)
@given(data=st.binary(max_size=200))
def test_noise_is_not_wanted(format_: ModuleType, data: bytes) -> None:
    material = _material(data)
    assert format_.score(material) == 0
    with pytest.raises(FormatError):
        format_.read(material)
