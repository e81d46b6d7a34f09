"""One article a file, its heads told by lines or tabs: kicker, headline and deck first, then indented paragraphs.

The heads are the first three lines, each of them empty where there is none, or one line parted by two tabs.
"""

from __future__ import annotations

import re

from db.records import Issue, Newspaper, Page
from viewer.importing import story
from viewer.importing.material import FormatError, Material
from viewer.importing.printed import bylines, folio, lines, masthead

_INDENT = ("\u3000\u3000", "    ")
_LONGEST_HEAD = 200
_SLOT = re.compile(r"\d{8}-\d{1,3}-\d{1,3}\.")
"""A name that says day, page and place on it (YYYYMMDD-PP-NN)."""
_GOES_ON = tuple("：:，,；;。！？!?…”）)")
"""How a line ends that isn't indented and is text all the same, as the words that address a letter's readers."""


def score(material: Material) -> int:
    """Sure of three heads above paragraphs that are all indented; a name that tells page and place helps."""
    if material.text is None:
        return 0
    named = _SLOT.match(material.name) is not None
    parted = _parted(material.text)
    if parted is None:
        return 0
    found, body = parted
    kicker, headline, deck = found
    if not headline or any(len(head) > _LONGEST_HEAD for head in found) or not (named or not _is_page(found)):
        return 0
    if not body:
        return 40 if named and not (kicker and deck) else 0
    indented = [text for text in body if text.startswith(_INDENT)]
    loose = any(not text.rstrip().endswith(_GOES_ON) for text in body if not text.startswith(_INDENT))
    if not indented or (loose and not named):
        return 0
    return 80 if named else 60 if not (kicker and deck) else 40


def read(material: Material) -> tuple[Issue, ...]:
    """Read one article; its newspaper, day and page are for names of file and folder to tell."""
    parted = _parted(material.text or "")
    if parted is None or not any(parted[0]):
        raise FormatError(material.name, "empty" if material.text is not None else "not-text")
    (kicker, headline, deck), body = parted
    texts = [text for text in (line.strip() for line in body) if text]
    article = story.article(story.headed(kicker, headline, deck), texts, "", 1)
    return (Issue(Newspaper(""), pages=(Page(""),), articles=(article,)),)


def _parted(text: str) -> tuple[tuple[str, str, str], list[str]] | None:
    """The three heads and the lines below them that aren't blank."""
    rows = text.split("\n")
    first = rows[0].split("\t")
    if len(first) == 3 and any(first):
        kicker, headline, deck = (piece.strip() for piece in first)
        rest = rows[1:]
    elif len(rows) >= 2:
        kicker, headline, deck = (row.strip() for row in (*rows, "")[:3])
        rest = rows[3:]
        if any(row.startswith(_INDENT) for row in rows[:3]):
            return None
    else:
        return None
    return (kicker, headline, deck), [row for row in rest if row.strip()]


def _is_page(found: tuple[str, str, str]) -> bool:
    """Whether what stands above the paragraphs is rather a page's masthead, its folio line, or a byline."""
    above = [line for part in lines.split("\n".join(found)) for line in part]
    if masthead.length(above) or any(folio.read(line) for line in above):
        return True
    return any(bylines.is_line(line.flat) or bylines.is_below_headline(line.flat) for line in above)
