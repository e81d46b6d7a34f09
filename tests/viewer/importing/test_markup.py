"""Marked-up text to pieces: every character once, whole words, each piece in its role."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.records import Block
from viewer.importing import markup, wrapped, xmltree


def _blocks(text: str) -> list[tuple[str, str]]:
    root = xmltree.parse(f"<body>{text}</body>".encode(), "a.xml")
    return [(block.kind, block.text) for block in markup.blocks(root)]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("<p>海塘<em>修<b>复</b></em>工程</p>", [("paragraph", "海塘修复工程")]),
        ("<p>one\n      two</p>", [("paragraph", "one two")]),
        ("<p>海塘\n      修复</p>", [("paragraph", "海塘修复")]),
        ("<p>甲<br/>乙</p>", [("paragraph", "甲\n乙")]),
        ("<p>甲<br/> <br/>乙</p>", [("paragraph", "甲"), ("paragraph", "乙")]),
        ("<p/><p> \u00a0</p><p>甲</p>", [("paragraph", "甲")]),
        ("loose<p>甲</p>tail", [("paragraph", "loose"), ("paragraph", "甲"), ("paragraph", "tail")]),
        ("<hl2>小标题</hl2><h3>又一个</h3>", [("subheading", "小标题"), ("subheading", "又一个")]),
        ("<p><h3>小标题</h3></p>", [("subheading", "小标题")]),
        ("<ul><li>甲</li><li><p>乙</p></li></ul>", [("paragraph", "甲"), ("paragraph", "乙")]),
        ("<div><div>甲<p>乙</p></div>丙</div>", [("paragraph", "甲"), ("paragraph", "乙"), ("paragraph", "丙")]),
        (
            "<media><media-reference>no</media-reference><media-caption><p>图说</p></media-caption>"
            "<media-producer>李四</media-producer></media>",
            [("caption", "图说"), ("credit", "李四")],
        ),
        (
            "<figure><img alt='no'/><div class='byline'>李四</div><figcaption>图说</figcaption></figure>",
            [("credit", "李四"), ("caption", "图说")],
        ),
        ("<figure><p>引文</p></figure>", [("paragraph", "引文")]),
        (
            "<table><tr><td>甲</td><td><p>乙</p><p>丙</p></td></tr><tr><th>1</th></tr></table>",
            [("table", "甲\t乙 丙\n1")],
        ),
        (
            "<table><caption>表题</caption><tbody><tr><td>甲</td><td/><td>2</td></tr></tbody></table>",
            [("caption", "表题"), ("table", "甲\t\t2")],
        ),
        ("<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", [("paragraph", "甲"), ("paragraph", "乙")]),
        (
            "<table><tr><td>甲</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>",
            [("table", "甲\ta b")],
        ),
        ("<pre>潮位  高\n0600  3</pre>", [("paragraph", "潮位  高\n0600  3")]),
        ("<pre>潮位\t高\n0600\t3</pre>", [("table", "潮位\t高\n0600\t3")]),
        ("<script>no</script><style>no</style><p>甲</p>", [("paragraph", "甲")]),
        ("<p>a &amp;amp; b &amp;#8220;c&amp;#8221; R&amp;D</p>", [("paragraph", "a & b “c” R&D")]),
        ('<p class="credit">李四</p><tagline>补记</tagline>', [("credit", "李四"), ("note", "补记")]),
        (
            "<p>(Adds comment)\n    * Tides rise\n    By Jane Doe\n    March 9 (SWA) - Ships\nsail into the har-\nbour."
            "\n    More\nships.</p>",
            [
                ("paragraph", "(Adds comment)"),
                ("paragraph", "* Tides rise"),
                ("paragraph", "By Jane Doe"),
                ("paragraph", "March 9 (SWA) - Ships sail into the har-bour."),
                ("paragraph", "More ships."),
            ],
        ),
    ],
)
def test_each_piece_is_whole_and_in_its_role(text: str, blocks: list[tuple[str, str]]) -> None:
    assert _blocks(text) == blocks


_NAMES = st.sampled_from(("p", "em", "div", "h2", "li", "span", "table", "td", "tr", "media-caption", "section", "br"))
_TREES = st.recursive(
    st.text("海塘ab 。\n\u3000", min_size=1, max_size=6),
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>", _NAMES, st.lists(inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.lists(_TREES, max_size=5).map("".join))
def test_no_character_is_lost_or_doubled(text: str) -> None:
    """Loose text in a table, outside its cells, is shown nowhere and has no place."""
    if "<table" in text or "<tr" in text:
        text = re.sub(r"</?t(?:able|r|d)>", "", text)
    root = xmltree.parse(f"<body>{text}</body>".encode(), "a.xml")
    found = "".join(block.text for block in markup.blocks(root))
    assert "".join(found.split()) == "".join("".join(root.itertext()).split())


def test_html_in_small_pieces_is_read() -> None:
    found = markup.plain("<P>甲<P>乙<br>丙&nbsp;丁 <unknown>戊")
    assert found == [Block("paragraph", "甲"), Block("paragraph", "乙\n丙\u00a0丁 戊")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("100<sup >®</sup> &lt; 200", "100® < 200"),
        ("a < b and c > d <jane@example.org>", "a < b and c > d <jane@example.org>"),
    ],
)
def test_html_is_told_from_plain_text(text: str, said: str) -> None:
    assert markup.plain(text) == [Block("paragraph", said)]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("甲\n乙", ["甲", "乙"]),
        ("one\ntwo\n\nthree\nfour", ["one two", "three four"]),
        ("   one\ntwo\n   three\nfour\nfive", ["one two", "three four five"]),
        ("海塘修\n复工程\n\n通航", ["海塘修复工程", "通航"]),
        ("left-\nleaning\n\nx", ["left-leaning", "x"]),
        ("a" * 101 + "\nb", ["a" * 101, "b"]),
        ("Tide   High\n0600   3.1\n\nx", ["Tide   High\n0600   3.1", "x"]),
    ],
)
def test_fixed_lines_become_paragraphs(text: str, blocks: list[str]) -> None:
    assert [block.text for block in wrapped.blocks(text)] == blocks
