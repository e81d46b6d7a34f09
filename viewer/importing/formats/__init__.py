"""The formats that can be read, one file each; a new one is its file and its line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from db.records import Issue
from viewer.importing.formats import archived_page as archived_page
from viewer.importing.formats import docx as docx
from viewer.importing.formats import epaper as epaper
from viewer.importing.formats import epub as epub
from viewer.importing.formats import exported_page as exported_page
from viewer.importing.formats import feed as feed
from viewer.importing.formats import iptc7901 as iptc7901
from viewer.importing.formats import issue_json as issue_json
from viewer.importing.formats import json_table as json_table
from viewer.importing.formats import labelled_text as labelled_text
from viewer.importing.formats import mets_alto as mets_alto
from viewer.importing.formats import newsml1 as newsml1
from viewer.importing.formats import newsml_g2 as newsml_g2
from viewer.importing.formats import ninjs as ninjs
from viewer.importing.formats import nitf as nitf
from viewer.importing.formats import pdf as pdf
from viewer.importing.formats import printed_page as printed_page
from viewer.importing.formats import text_table as text_table
from viewer.importing.formats import titled_text as titled_text
from viewer.importing.formats import web_article as web_article
from viewer.importing.material import FormatError, Material


def _never(opening: bytes) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Format:
    """How sure a format is that a file is its own (0 not at all … 100 certain), and how it reads it.

    What a whole format yields says all there is to say and is stored as it is; other issues are assembled first.
    """

    name: str
    score: Callable[[Material], int]
    read: Callable[[Material], tuple[Issue, ...]]
    whole: bool = False
    leads: Callable[[bytes], bool] = _never
    """Whether a file that begins with some bytes (64 KiB at most) takes others beside it in; it is read before them."""


_SURE = 80
"""From this score on no other format is asked."""

FORMATS: tuple[Format, ...] = (
    Format("issue_json", issue_json.score, issue_json.read, whole=True),
    Format("exported_page", exported_page.score, exported_page.read),
    Format("epaper", epaper.score, epaper.read, leads=epaper.leads),
    Format("mets_alto", mets_alto.score, mets_alto.read, leads=mets_alto.leads),
    Format("nitf", nitf.score, nitf.read),
    Format("newsml1", newsml1.score, newsml1.read),
    Format("newsml_g2", newsml_g2.score, newsml_g2.read),
    Format("ninjs", ninjs.score, ninjs.read),
    Format("iptc7901", iptc7901.score, iptc7901.read),
    Format("docx", docx.score, docx.read),
    Format("epub", epub.score, epub.read),
    Format("pdf", pdf.score, pdf.read),
    Format("labelled_text", labelled_text.score, labelled_text.read),
    Format("titled_text", titled_text.score, titled_text.read),
    Format("json_table", json_table.score, json_table.read),
    Format("text_table", text_table.score, text_table.read),
    Format("archived_page", archived_page.score, archived_page.read),
    Format("feed", feed.score, feed.read),
    Format("web_article", web_article.score, web_article.read),
    Format("printed_page", printed_page.score, printed_page.read),
)


def leads(opening: bytes) -> bool:
    """Whether some format takes other files in with the file that begins so."""
    return any(each.leads(opening) for each in FORMATS)


def choose(material: Material) -> Format:
    """The first format that is sure of a file, else the surest; raises FormatError when none wants it."""
    best, highest = None, 0
    for each in FORMATS:
        score = each.score(material)
        if score >= _SURE:
            return each
        if score > highest:
            best, highest = each, score
    if best is None:
        raise FormatError(material.name, "unknown-format")
    return best
