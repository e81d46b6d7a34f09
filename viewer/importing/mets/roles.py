"""What the types of METS divisions stand for, whatever library named them: one table, in capitals without signs."""

from __future__ import annotations

import re
from typing import Literal

from db.records import ArticleKind, BlockKind, FurnitureKind

Head = Literal["headline", "kicker", "deck", "byline", "dateline"]

ITEMS: dict[str, ArticleKind] = {
    **dict.fromkeys(("ARTICLE", "STORY", "NEWS", "NEWSITEM", "EDITORIAL", "LETTER", "FEUILLETON", "REVIEW"), "article"),
    **dict.fromkeys(("ADVERTISEMENT", "ADVERTISING", "ADVERT", "AD", "CLASSIFIED", "CLASSIFIEDAD"), "advertisement"),
    **dict.fromkeys(("DEATHNOTICE", "BIRTHNOTICE", "MARRIAGENOTICE", "FAMILYNOTICE", "OBITUARY"), "notice"),
    **dict.fromkeys(("NOTICE", "PUBLICNOTICE", "LEGALNOTICE", "OFFICIALNOTICE", "ANNOUNCEMENT"), "notice"),
    **dict.fromkeys(("ILLUSTRATION", "PHOTO", "PHOTOGRAPH", "PICTURE", "CARTOON", "COMIC", "DRAWING"), "photo"),
    **dict.fromkeys(("MAP", "CHART", "GRAPHIC"), "photo"),
    **dict.fromkeys(("TABLEOFCONTENTS", "CONTENTS", "INDEX"), "contents"),
    **dict.fromkeys(("CORRECTION", "ERRATUM", "ERRATA"), "correction"),
}
"""Items of an issue."""

HEADS: dict[str, Head] = {
    **dict.fromkeys(("HEADING", "HEAD", "TITLE", "HEADLINE", "MAINTITLE", "MAINHEADLINE"), "headline"),
    **dict.fromkeys(("OVERLINE", "KICKER", "PRETITLE", "SURTITLE", "SUPERTITLE", "OVERTITLE", "EYEBROW"), "kicker"),
    **dict.fromkeys(("SUBTITLE", "SUBHEADLINE", "SUBHEAD", "DECK", "UNDERLINE"), "deck"),
    **dict.fromkeys(("AUTHOR", "BYLINE", "CREATOR"), "byline"),
    **dict.fromkeys(("DATELINE",), "dateline"),
}
"""Lines above an article; one in the midst of its text is a subheading."""

BLOCKS: dict[str, BlockKind] = {
    **dict.fromkeys(("PARAGRAPH", "PARA", "P", "TEXT", "TEXTBLOCK"), "paragraph"),
    **dict.fromkeys(("CROSSHEADING", "CROSSHEAD", "SUBHEADING", "INTERTITLE", "PARAGRAPHTITLE"), "subheading"),
    **dict.fromkeys(("CAPTION", "LEGEND"), "caption"),
    **dict.fromkeys(("CREDIT", "PHOTOCREDIT", "COPYRIGHT"), "credit"),
    **dict.fromkeys(("FOOTNOTE", "NOTE", "ENDNOTE", "MARGINALIA"), "note"),
    "TABLE": "table",
}
"""Pieces of an item's body."""

FURNITURE: dict[str, FurnitureKind] = {
    **dict.fromkeys(("TITLESECTION", "MASTHEAD", "NAMEPLATE", "TITLEPAGE"), "masthead"),
    **dict.fromkeys(("PUBLISHINGSTMT", "PUBLISHINGSTATEMENT", "IMPRINT", "COLOPHON", "MOTTO"), "imprint"),
    **dict.fromkeys(("PAGENUMBER", "RUNNINGTITLE", "RUNNINGHEAD", "PAGEHEADER", "PAGEFOOTER", "FOLIO"), "folio"),
}
"""What belongs to a page and to no article."""

SECTIONS = ("SECTION", "RUBRIC", "COLUMN", "SUPPLEMENT", "DEPARTMENT")
PAGES = ("PAGE",)
BODIES = ("BODY", "BODYCONTENT")
ISSUES = ("NEWSPAPER", "VOLUME", "YEAR", "MONTH", "DAY", "ISSUE", "EDITION", "SERIAL", "METAESERIAL")
"""What stands above pages and articles, and is described as the newspaper and its issue."""
ABOVE = (*ISSUES, *PAGES, *BODIES, "CONTENT")
"""What holds items and is never one."""

BOOKS = ("MONOGRAPH", "METAEMONOGRAPH", "BOOK", "MULTIVOLUMEWORK", "MULTIPARTMONOGRAPH", "MANUSCRIPT", "MUSICALWORK")
"""What is no newspaper."""

_SIGN = re.compile(r"[^A-Z]+")


def name(printed: str | None) -> str:
    """A type as the table has it: "np:page" and "PAGE" are one, "Title Section", "TITLE_SECTION" and "titleSection"."""
    return _SIGN.sub("", (printed or "").rpartition(":")[2].upper())
