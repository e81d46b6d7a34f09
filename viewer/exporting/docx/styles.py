"""The styles of a document: each part of an article has its own, by which an editor changes all of its kind at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document as Package

Face = Literal["song", "hei", "kai"]
FACES: dict[Face, tuple[str, str, tuple[str, ...]]] = {
    "song": ("宋体", "Times New Roman", ("SimSun", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC")),
    "hei": ("黑体", "Arial", ("SimHei", "Noto Sans CJK SC", "Source Han Sans SC", "Heiti SC")),
    "kai": ("楷体", "Times New Roman", ("KaiTi", "LXGW WenKai", "STKaiti", "Kaiti SC", "AR PL UKai CN")),
}
"""The Chinese and the Latin font of each face, and other names under which systems have the like of the Chinese one."""
_INK, _SECOND, _ACCENT = "1E1E1C", "595751", "8C2A22"


@dataclass(frozen=True, slots=True)
class Look:
    """How paragraphs of a style look; sizes and distances are in sizes of the running text."""

    id: str
    name: str
    """As Word calls it; those that it knows itself it shows in its own language."""
    face: Face = "song"
    size: float = 1
    line: float = 1.5
    before: float = 0
    after: float = 0
    bold: bool = False
    colour: str = _INK
    align: Literal["left", "center", "right", "both"] = "left"
    keeps: bool = False
    """Whether it stays with the paragraph that follows."""
    level: int = 0
    """Its rank among headings, 0 for none."""
    indent: bool = False
    """Whether its first line begins two characters in."""
    inset: float = 0
    rule: Literal["", "left"] = ""


def looks(is_paged: bool) -> tuple[Look, ...]:
    """The paragraph styles; where pages have headings, those of articles and within them stand a rank lower."""
    page, head, inner = (1, 2, 3) if is_paged else (3, 1, 2)
    return (
        Look("Title", "Title", size=2.2, line=1.25, before=1, after=0.4, bold=True, align="center", keeps=True),
        Look("Imprint", "刊期", size=0.95, after=1.2, colour=_SECOND, align="center"),
        Look("TOCHeading", "TOC Heading", "hei", 1.2, before=0.8, after=0.5, keeps=True),
        Look("TOC1", "toc 1", "hei" if is_paged else "song", before=0.3 if is_paged else 0),
        Look("TOC2", "toc 2", inset=2),
        Look("Page", f"Heading {page}", "hei", 1.05, before=2.2, colour=_ACCENT, keeps=True, level=page),
        Look("Column", "栏目", "hei", 0.95, before=1.8, colour=_ACCENT, keeps=True),
        Look("Kicker", "引题", size=1.1, before=1.8, colour=_ACCENT, keeps=True),
        Look(
            "Headline", f"Heading {head}", size=1.9, line=1.25, before=1.8, after=0.4, bold=True, keeps=True, level=head
        ),
        Look("Untitled", "无题", size=1.2, before=1.8, after=0.4, colour=_SECOND, keeps=True, level=head),
        Look("Subtitle", "Subtitle", size=1.2, after=0.3, colour=_SECOND, keeps=True),
        Look("Byline", "署名", "kai", after=0.8, colour=_SECOND, keeps=True),
        Look("BodyText", "Body Text", line=1.6, align="both", indent=True),
        Look("Subheading", f"Heading {inner}", "hei", 1.1, before=0.9, after=0.4, keeps=True, level=inner),
        Look("Caption", "Caption", size=0.92, before=0.4, after=0.2, colour=_SECOND),
        Look("Credit", "图片署名", "kai", 0.92, after=0.4, colour=_SECOND),
        Look("Note", "编注", "kai", 0.95, before=0.3, after=0.3, colour=_SECOND),
        Look("Jump", "转版", "hei", 0.88, before=0.3, colour=_SECOND),
        Look("TableText", "表格文字", size=0.95, line=1.3, before=0.15, after=0.15),
        Look("Remark", "剪报按语", "kai", before=0.3, after=0.8, colour=_SECOND, inset=1, rule="left"),
        Look("Tags", "标签", "hei", 0.85, before=0.5, colour=_SECOND),
        Look("Bibliography", "Bibliography", after=0.2, line=1.4),
        Look("Header", "Header", size=0.82, line=1.2, colour=_SECOND),
        Look("Footer", "Footer", size=0.82, line=1.2, colour=_SECOND, align="center"),
        Look("FootnoteText", "footnote text", size=0.86, line=1.25),
        Look("CommentText", "annotation text", line=1.25),
    )  # fmt: skip


def give(package: Package, is_paged: bool, size: float) -> None:
    """Put the styles in place of those of the library's template; size is of the running text, in points."""
    styles: Any = package.styles
    _clear(styles.element)
    _defaults(styles.element, size)
    for look in looks(is_paged):
        _paragraph_style(styles, look, size)
    for place, (name, bold, raised) in enumerate((("电头", True, False), ("footnote reference", False, True))):
        style = styles.add_style(name, WD_STYLE_TYPE.CHARACTER, builtin=name.isascii())
        style.style_id = ("Dateline", "FootnoteReference")[place]
        style.font.bold = bold or None
        style.font.superscript = raised or None
    comment = styles.add_style("annotation reference", WD_STYLE_TYPE.CHARACTER, builtin=True)
    comment.style_id, comment.font.size = "CommentReference", Pt(8)
    _table_style(styles)


def _clear(element: Any) -> None:
    """Leave only what a document falls back to, without the template's own taste."""
    for style in element.findall(qn("w:style")):
        if style.get(qn("w:default")) != "1":
            element.remove(style)
    normal = next(each for each in element.findall(qn("w:style")) if each.get(qn("w:styleId")) == "Normal")
    for name in ("w:pPr", "w:rPr"):
        for each in normal.findall(qn(name)):
            normal.remove(each)


def _defaults(element: Any, size: float) -> None:
    defaults = element.find(qn("w:docDefaults"))
    run = defaults.find(qn("w:rPrDefault")).find(qn("w:rPr"))
    run[:] = [_fonts("song"), *_sizes(size), _element("w:lang", val="en-US", eastAsia="zh-CN", bidi="ar-SA")]
    about = defaults.find(qn("w:pPrDefault")).find(qn("w:pPr"))
    # Word lets punctuation hang over a line's end anyway; LibreOffice, untold, loses some of it there.
    about[:] = [
        _element("w:overflowPunct", val="1"),
        _element("w:spacing", before="0", after="0", line="240", lineRule="auto"),
    ]


def _paragraph_style(styles: Any, look: Look, size: float) -> None:
    style = styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH, builtin=look.name.isascii())
    style.style_id, style.quick_style, style.hidden, style.priority = look.id, True, False, 1
    style.base_style = styles["Normal"]
    if look.level or look.id in ("Title", "Subtitle", "Byline"):
        style.next_paragraph_style = style if look.level else None
    font, form = style.font, style.paragraph_format
    properties = style.element.get_or_add_rPr()
    properties.insert(0, _fonts(look.face))
    font.bold = look.bold or None
    font.size, font.color.rgb = Pt(_half(size * look.size)), RGBColor.from_string(look.colour)
    form.alignment = _ALIGNMENTS[look.align]
    form.keep_with_next, form.widow_control = look.keeps or None, True
    # Chinese fonts differ in the height of their lines by half: only told in points do lines stand everywhere alike.
    form.line_spacing = Pt(_half(size * look.size * look.line))
    form.space_before, form.space_after = Pt(_half(size * look.before)), Pt(_half(size * look.after))
    _dress(style.element.get_or_add_pPr(), look, size)


_ALIGNMENTS = {
    "left": WD_ALIGN_PARAGRAPH.LEFT, "center": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
}  # fmt: skip


def _dress(about: Any, look: Look, size: float) -> None:
    """What the library has no words for: indents in characters, ranks, rules."""
    if look.indent:
        about.get_or_add_ind().set(qn("w:firstLineChars"), "200")
        about.get_or_add_ind().set(qn("w:firstLine"), str(round(size * 40)))
    if look.inset:
        about.get_or_add_ind().set(qn("w:leftChars"), str(round(look.inset * 100)))
        about.get_or_add_ind().set(qn("w:left"), str(round(size * look.inset * 20)))
    if look.level:
        about.append(_element("w:outlineLvl", val=str(look.level - 1)))
    if look.rule:
        rule = OxmlElement("w:pBdr")
        rule.append(_element("w:left", val="single", sz="12", space="8", color=_ACCENT))
        about.insert_element_before(rule, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")


def _table_style(styles: Any) -> None:
    """Rules above, below and between the rows, as newspapers set them; the head in bold."""
    style = styles.add_style("表格", WD_STYLE_TYPE.TABLE)
    style.style_id, style.base_style = "NewsTable", styles["Normal Table"]
    about = OxmlElement("w:tblPr")
    borders = OxmlElement("w:tblBorders")
    for side, width in (("top", "8"), ("bottom", "8"), ("insideH", "4")):
        borders.append(_element(f"w:{side}", val="single", sz=width, space="0", color=_SECOND))
    about.append(borders)
    head = _element("w:tblStylePr", type="firstRow")
    bold = OxmlElement("w:rPr")
    bold.append(OxmlElement("w:b"))
    head.append(bold)
    style.element.append(about)
    style.element.append(head)


def _fonts(face: Face) -> Any:
    chinese, latin, _ = FACES[face]
    return _element("w:rFonts", ascii=latin, eastAsia=chinese, hAnsi=latin, cs=latin)


def _sizes(size: float) -> Iterator[Any]:
    for name in ("w:sz", "w:szCs"):
        yield _element(name, val=str(round(size * 2)))


def _element(name: str, **attributes: str) -> Any:
    made = OxmlElement(name)
    for each, value in attributes.items():
        made.set(qn(f"w:{each}"), value)
    return made


def _half(points: float) -> float:
    """Points as Word counts them, by halves."""
    return round(points * 2) / 2
