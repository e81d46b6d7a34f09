"""DOCX, documents of Word and its like: headings begin articles, tracked changes are taken as accepted."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace

from db.records import Issue
from viewer.importing import printed
from viewer.importing.documents import chapters, wordml, zipped
from viewer.importing.documents.wordml import Line
from viewer.importing.documents.zipped import Zipped
from viewer.importing.markup import Piece
from viewer.importing.material import FormatError, Material
from viewer.importing.news import wire
from viewer.importing.printed import names
from viewer.importing.xmltree import below, child

_TYPES, _RELATIONS, _MAIN, _ABOUT = "[Content_Types].xml", "_rels/.rels", "word/document.xml", "docProps/core.xml"
_NOBODY = re.compile(r"(?i)microsoft|office|user|admin|windows|用户|wps|python")


def score(material: Material) -> int:
    """Certain of a zip with a list of content types and a Word document."""
    found = zipped.names(material.data)
    return 95 if _TYPES in found and any(name.startswith("word/document") for name in found) else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read the articles of a document; one without headings is read as a printed page if it names paper or day."""
    document = zipped.open_(material.data, material.name)
    main = _main(document)
    root = document.tree(main)
    if root is None:
        raise FormatError(material.name, "malformed", found=main)
    found = wordml.lines(root, document.tree(posixpath.join(posixpath.dirname(main), "styles.xml")))
    if not found:
        raise FormatError(material.name, "empty")
    if not any(line.piece.level for line in found):
        page = printed.read("\n".join(line.piece.text for line in found), material.name)
        if any(each.newspaper.title or each.date for each in page):
            return page
    return _written(_pieces(found), document)


def _main(document: Zipped) -> str:
    """The path of the document proper, as the package says."""
    relations = document.tree(_RELATIONS)
    for each in below(relations, "Relationship") if relations is not None else ():
        if (each.get("Type") or "").endswith("/officeDocument"):
            return (each.get("Target") or _MAIN).lstrip("/")
    return _MAIN


def _pieces(found: list[Line]) -> list[Piece]:
    """The pieces with their headings: by style, else by size, else the first line if it looks like one."""
    pieces = [line.piece for line in found]
    if any(piece.level for piece in pieces):
        return pieces
    pieces = wordml.by_size(found)
    if not any(piece.level for piece in pieces) and wordml.is_headline(found[0]):
        pieces[0] = replace(pieces[0], kind="subheading", level=1)
    return pieces


def _written(pieces: list[Piece], document: Zipped) -> tuple[Issue, ...]:
    """The issues of the articles below the masthead, if lines above the first heading, or a title, are one."""
    top = min((piece.level for piece in pieces if piece.level), default=0)
    first = next((n for n, piece in enumerate(pieces) if piece.level == top), 0)
    if first + 1 < len(pieces) and pieces[first].level == pieces[first + 1].level:
        first += 1
    second = next((n for n, piece in enumerate(pieces) if n > first and piece.level), first)
    above = chapters.head([piece.text for piece in pieces[:second]], document.name)
    if above:
        first = second
    else:
        above = chapters.head([piece.text for piece in pieces[:first]], document.name)
    found = chapters.items(pieces[first:] if above else pieces)
    if len(found) == 1 and found[0].byline is None and (author := _author(document)):
        issues = chapters.issues(found, above, document.name)
        return tuple(_signed(issue, author) for issue in issues)
    return chapters.issues(found, above, document.name)


def _signed(issue: Issue, author: str) -> Issue:
    """The issue with its author where the text of its only article names nobody."""
    (article,) = issue.articles
    if article.byline or article.people:
        return issue
    return replace(issue, articles=(replace(article, byline=author, people=wire.people(author)),))


def _author(document: Zipped) -> str | None:
    """Who the file says wrote it, if that is a person's name."""
    try:
        about = document.tree(_ABOUT)
    except FormatError:
        return None
    creator = child(about, "creator")
    name = (creator.text or "").strip() if creator is not None else ""
    is_person = names.surely(name) or (" " in name and wire.is_name(name))
    return name if name and is_person and not _NOBODY.search(name) else None
