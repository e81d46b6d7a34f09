"""The package around the text: styles, fonts, settings, running lines and properties, made by python-docx."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.shared import Mm

from viewer.exporting.docx import styles, wordml
from viewer.exporting.options import Layout, Paper
from viewer.exporting.xml_text import clean

if TYPE_CHECKING:
    from docx.document import Document as Package

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PAPERS: dict[Paper, tuple[float, float]] = {
    "a4": (210, 297), "a3": (297, 420), "iso-b5": (176, 250), "us-letter": (215.9, 279.4),
}  # fmt: skip
"""Width and height in millimetres."""
_MARGIN = 25
_LONGEST = 255
"""Characters that the format's properties take."""
_AUTHORS = 20
_NEEDLESS = ("stylesWithEffects", "customXml", "numbering", "webSettings", "thumbnail")
"""What the library's template brings along and no document of ours has."""
DOCUMENT, FOOTNOTES, COMMENTS = "word/document.xml", "word/footnotes.xml", "word/comments.xml"
PLACE = "<w:p/>"
"""The empty paragraph in a part where its text belongs."""


@dataclass(frozen=True, slots=True)
class About:
    """What is said of a document outside its text."""

    title: str
    running: tuple[str, str]
    """What stands left and right above each page."""
    authors: tuple[str, ...]
    day: date | None
    """Of the newest issue in it: files of one text are the same, whenever they are written."""


def made(about: About, layout: Layout, is_paged: bool, has_comments: bool) -> bytes:
    """A package whose document, footnotes and comments are still empty, PLACE standing for their text."""
    package = docx.Document(io.BytesIO(_dressed(layout.paper, layout.size, is_paged)))
    _run(package, about.running)
    if has_comments:
        _attach(package, "comments", CONTENT_TYPE.WML_COMMENTS, RELATIONSHIP_TYPE.COMMENTS, _COMMENTS)
    _describe(package, about)
    return _packed(package)


@lru_cache(maxsize=4)
def _dressed(paper: Paper, size: float, is_paged: bool) -> bytes:
    """What packages have in common: to give the styles anew takes longer than all else of an article's file."""
    package = docx.Document()
    _tidy(package)
    styles.give(package, is_paged, size)
    _set_page(package, paper)
    _attach(package, "footnotes", CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES, _FOOTNOTES)
    package.element.body.insert(0, parse_xml(f"<w:p {_W}/>"))
    return _packed(package)


def _packed(package: Package) -> bytes:
    packed = io.BytesIO()
    package.save(packed)
    return packed.getvalue()


def _tidy(package: Package) -> None:
    part = package.part
    for owner in (part, part.package):
        for key, relation in list(owner.rels.items()):
            if relation.reltype.rpartition("/")[2] in _NEEDLESS:
                del owner.rels[key]
            elif relation.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES:
                relation.target_part._blob = _APPLICATION
            elif relation.reltype == RELATIONSHIP_TYPE.FONT_TABLE:
                relation.target_part._blob = _font_table()
    settings = package.settings.element
    settings[:] = list(parse_xml(_SETTINGS))


def _set_page(package: Package, paper: Paper) -> None:
    section: Any = package.sections[0]
    section.page_width, section.page_height = map(Mm, _PAPERS[paper])
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN)
    section.header_distance = section.footer_distance = Mm(_MARGIN / 2)


def _run(package: Package, running: tuple[str, str]) -> None:
    section = package.sections[0]
    header, footer = section.header, section.footer
    width = section.page_width - section.left_margin - section.right_margin  # type: ignore[operator]
    for place, style, inner in (
        (header, "Header", wordml.run("\t".join(part for part in running if part))),
        (footer, "Footer", wordml.field("PAGE", wordml.run("1")) + wordml.run(" / ")
            + wordml.field("NUMPAGES", wordml.run("1"))),
    ):  # fmt: skip
        place.is_linked_to_previous = False
        old = place.paragraphs[0]._p
        new: Any = parse_xml(wordml.paragraph(style, inner).replace("<w:p>", f"<w:p {_W}>", 1))
        old.getparent().replace(old, new)
    head = header.paragraphs[0].paragraph_format
    head.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)


def _attach(package: Package, name: str, content_type: str, relation: str, blob: str) -> None:
    part = Part(PackURI(f"/word/{name}.xml"), content_type, blob.encode(), package.part.package)
    package.part.relate_to(part, relation)


def _describe(package: Package, about: About) -> None:
    told = package.core_properties
    told.title = clean(about.title)[:_LONGEST]
    names = [clean(name) for name in about.authors[:_AUTHORS]]
    while len("; ".join(names)) > _LONGEST:
        names.pop()
    told.author = told.last_modified_by = "; ".join(names)
    told.language, told.comments, told.keywords, told.revision = "zh-CN", "", "", 1
    day = datetime.combine(about.day or _UNDATED, time(), UTC).replace(tzinfo=None)
    told.created = told.modified = day


_UNDATED = date(1980, 1, 1)
"""The day of a zip that has none."""
_APPLICATION = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/'
    b'officeDocument/2006/extended-properties"><Application>Baoku</Application></Properties>'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SEPARATOR = '<w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:{}/></w:r></w:p>'
_FOOTNOTES = (
    f'{_HEAD}<w:footnotes {_W}><w:footnote w:type="separator" w:id="-1">{_SEPARATOR.format("separator")}</w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0">'
    f"{_SEPARATOR.format('continuationSeparator')}</w:footnote>{PLACE}</w:footnotes>"
)
_COMMENTS = f"{_HEAD}<w:comments {_W}>{PLACE}</w:comments>"
_OWN = 'w:uri="http://schemas.microsoft.com/office/word"'
_SETTINGS = (
    f'<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>'
    '<w:characterSpacingControl w:val="compressPunctuation"/>'
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'
    f'<w:compatSetting w:name="compatibilityMode" {_OWN} w:val="15"/>'
    f'<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" {_OWN} w:val="1"/>'
    f'<w:compatSetting w:name="enableOpenTypeFeatures" {_OWN} w:val="1"/>'
    f'<w:compatSetting w:name="doNotFlipMirrorIndents" {_OWN} w:val="1"/></w:compat>'
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
    "</w:settings>"
)


def _font_table() -> bytes:
    """The Chinese fonts with the names of what may stand for them."""
    fonts = (
        f'<w:font w:name="{chinese}"><w:altName w:val="{",".join(others)}"/><w:charset w:val="86"/>'
        f'<w:family w:val="{"swiss" if face == "hei" else "roman"}"/><w:pitch w:val="variable"/></w:font>'
        for face, (chinese, _, others) in styles.FACES.items()
    )
    return f"{_HEAD}<w:fonts {_W}>{''.join(fonts)}</w:fonts>".encode()
