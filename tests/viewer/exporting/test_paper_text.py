"""Paper prints any text letter by letter, whatever it would mean as Typst, HTML, JSON or a control."""

from __future__ import annotations

import datetime
import unicodedata
from functools import cache

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from db.annotations import Note
from db.highlights import Highlight
from db.records import Article, Block, Issue, Jump, Newspaper, Person, Placement
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Layout, Options, Standard
from viewer.exporting.typeset import Typesetter

_CONTROLS = "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, 0xFEFF)))
_SIGNS = "#*_`<>&\"'[]()!|\\~$@{}=-+/.,:;?%^1a"
_HOSTILE = (
    '#panic("no")', "#import \"x.typ\"", "*bold* _thin_ `raw`", "= Heading", "- list", "+ list", "/ term: text",
    "$x^2$", "<label> @label", "https://example.org/", "// comment", "/* comment */", "\\u{41}", "~", "--- ...", "#{",
    "]",
    "<b>&amp;</b>", "<script>alert(1)</script>", "&lt;", '"]}', "\\", "\\n", "a\\", "{{x}}", "%PDF", "(a)(b", "\"'\"'",
)  # fmt: skip
_TEXT = st.one_of(
    st.sampled_from(_HOSTILE),
    st.text(alphabet=_SIGNS + "潮汐电站，。“”《》—…　 \t\n", min_size=1, max_size=40),
    st.text(alphabet=_SIGNS + "潮" + _CONTROLS, min_size=1, max_size=30),
)


@cache
def _typesetter() -> Typesetter:
    """One for all examples: looking for fonts takes longer than a page."""
    return Typesetter()


def _letters(text: str) -> str:
    """What of a text can be seen: neither blanks nor controls."""
    return "".join(sign for sign in text if not sign.isspace() and unicodedata.category(sign) not in ("Cc", "Cf", "Zs"))


def _printed(made: bytes) -> str:
    with pypdfium2.PdfDocument(made) as document:
        # A hyphen at a line's end is told by U+FFFE.
        shown = "".join(page.get_textpage().get_text_range().replace("\ufffe", "-") for page in document)
    return _letters(shown)


def _marked(texts: dict[str, str]) -> dict[str, str]:
    """Each text between two numbers of its own, by which it is found again."""
    return {part: f"始{place:02}{text}终{place:02}" for place, (part, text) in enumerate(texts.items())}


_PARTS = (
    "kicker", "headline", "deck", "column", "byline", "dateline", "paragraph", "subheading", "caption", "credit",
    "note", "tag", "remark", "remarked", "jump",
)  # fmt: skip


def _document(texts: dict[str, str]) -> Document:
    kinds = ("paragraph", "subheading", "caption", "credit", "note")
    article = Article(
        **{part: texts[part] for part in ("kicker", "headline", "deck", "column", "byline", "dateline")},
        placements=(Placement("1", 1),),
        blocks=tuple(Block(kind, texts[kind]) for kind in kinds),  # type: ignore[arg-type]
        people=(Person(texts["byline"], "author"),),
        jumps=(Jump("to", "2", False, texts["jump"]),),
    )
    note = Note(1, 1, texts["remark"], "2031-03-11T08:00:00Z", "2031-03-11T08:00:00Z")
    issue = Issue(Newspaper("山海新报"), datetime.date(2031, 3, 10))
    return Document("潮汐", [Piece(article, issue, (texts["tag"],), (note,), remark=texts["remarked"])])


@settings(max_examples=60)
@given(texts=st.fixed_dictionaries(dict.fromkeys(_PARTS, _TEXT)), columns=st.sampled_from([1, 2]))
def test_each_field_is_printed_letter_by_letter(texts: dict[str, str], columns: int) -> None:
    marked = _marked(texts)
    shown = _printed(_typesetter().pdf(_document(marked), Options(Layout(columns=columns))))  # type: ignore[arg-type]
    for part, text in marked.items():
        assert _letters(text) in shown, part


@settings(max_examples=20)
@given(text=_TEXT, title=_TEXT, name=_TEXT, standard=st.sampled_from(["a-2b", "ua-1"]))
def test_standards_take_any_text_and_title(text: str, title: str, name: str, standard: Standard) -> None:
    article = Article(headline=title, blocks=(Block("paragraph", f"始{text}终"), Block("table", f"始{text}终 | 乙")))
    piece = Piece(article, Issue(Newspaper(name), None))
    made = _typesetter().pdf(Document(title, [piece, piece], numbered=True), Options(Layout(standard=standard)))
    assert f"始{_letters(text)}终" in _printed(made)


@settings(max_examples=30)
@given(text=_TEXT, data=st.data())
@example("a" * 300, None)
@example("…" * 200, None)
def test_highlighted_text_is_the_text(text: str, data: st.DataObject | None) -> None:
    edges = st.integers(0, len(text))
    start, end = sorted((data.draw(edges), data.draw(edges))) if data else (2, len(text) - 2)
    light = Highlight(1, 1, "block", 0, start, end, text[start:end], "yellow", "2031-03-11T08:00:00Z")
    piece = Piece(
        Article(headline="潮", blocks=(Block("paragraph", text),)), Issue(Newspaper("报"), None), (), (), (light,)
    )
    shown = _printed(_typesetter().pdf(Document("潮", [piece]), Options()))
    assert _letters(text) in shown


@pytest.mark.parametrize(("sign", "code"), [("\U0003fff0", "3FFF0"), ("\u0378", "0378"), ("\ufdd0", "FDD0")])
@pytest.mark.parametrize("standard", ["", "a-2b", "ua-1"])
def test_what_no_font_has_is_told_by_its_code(sign: str, code: str, standard: Standard) -> None:
    piece = Piece(Article(headline="潮", blocks=(Block("paragraph", f"甲{sign}乙"),)), Issue(Newspaper("报"), None))
    made = _typesetter().pdf(Document("潮", [piece]), Options(Layout(standard=standard)))
    assert f"甲〔U+{code}〕乙" in _printed(made)
