"""Paragraphs, runs, fields and tables of WordprocessingML as text, as they are written one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from db.highlights import Colour
from viewer.exporting.highlighted import Run
from viewer.exporting.xml_text import escaped

_CHINESE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_HINT = '<w:rFonts w:hint="eastAsia"/>'
"""Quotes and dashes, which stand in fonts of either kind, are Chinese ones in Chinese text."""
_COLOURS: dict[Colour, str] = {"yellow": "yellow", "green": "green", "blue": "cyan", "red": "magenta"}
"""The marker pens that Word has; its blue and red leave black text hard to read."""


def paragraph(style: str, inner: str, more: str = "") -> str:
    """A paragraph of a style; more is further properties."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{inner}</w:p>'


def run(text: str, style: str = "", colour: Colour | None = None) -> str:
    """A run in a character style, highlighted or not; line ends and tabs are those of Word."""
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties += _HINT if _CHINESE.search(text) else ""
    properties += f'<w:highlight w:val="{_COLOURS[colour]}"/>' if colour else ""
    inner = escaped(text).replace("\n", f"{_OUT}<w:br/>{_IN}").replace("\t", f"{_OUT}<w:tab/>{_IN}")
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{_IN}{inner}{_OUT}</w:r>"


_IN, _OUT = '<w:t xml:space="preserve">', "</w:t>"


def coloured(runs: Iterable[Run], style: str = "") -> str:
    """Runs with their highlights."""
    return "".join(run(each.text, style, each.colour) for each in runs)


def bookmarked(number: int, name: str, inner: str) -> str:
    """What a link or a field can point to."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="{number}"/>'


def link(bookmark: str, inner: str) -> str:
    """A link to a bookmark."""
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{inner}</w:hyperlink>'


def field(instruction: str, shown: str) -> str:
    """A field with what it shows until it is brought up to date."""
    return field_begins(instruction) + shown + FIELD_ENDS


def field_begins(instruction: str, *, is_stale: bool = False) -> str:
    """The beginning of a field, what it shows follows; Word offers to bring a stale one up to date."""
    stale = ' w:dirty="true"' if is_stale else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"{stale}/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


FIELD_ENDS = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def table(rows: Sequence[Sequence[Sequence[Run]]], style: str, cell_style: str, has_head: bool) -> str:
    """A table of rows of one length; its first row heads it again on a new page where it heads the columns."""
    columns = len(rows[0])
    grid = '<w:gridCol w:w="1000"/>' * columns
    look = f'<w:tblLook w:firstRow="{int(has_head)}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noVBand="1"/>'
    about = f'<w:tblStyle w:val="{style}"/><w:tblW w:w="0" w:type="auto"/>{look}'
    lines = (
        _row(row, cell_style, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if has_head and not n else _WHOLE)
        for n, row in enumerate(rows)
    )
    return f"<w:tbl><w:tblPr>{about}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl>"


_WHOLE = "<w:trPr><w:cantSplit/></w:trPr>"


def _row(row: Sequence[Sequence[Run]], style: str, about: str) -> str:
    cells = (f"<w:tc><w:tcPr/>{paragraph(style, coloured(cell))}</w:tc>" for cell in row)
    return f"<w:tr>{about}{''.join(cells)}</w:tr>"
