"""Pages saved as one file with all they show (MHTML, .mht): the page in it is read as if it lay among its files."""

from __future__ import annotations

import email
import email.policy
import posixpath
import re
from urllib.parse import unquote, urlsplit

from db.records import Issue
from viewer.importing import decoding
from viewer.importing.formats import epaper, web_article
from viewer.importing.material import FormatError, Material

_HEADER = re.compile(rb"\A\s*(?:[A-Za-z-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+", re.ASCII)
_OPENING = 8192
_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)


def score(material: Material) -> int:
    """Sure of a mail header that announces a page and what belongs to it."""
    header = _HEADER.match(material.data[:_OPENING])
    return 95 if header and b"mime-version:" in header[0].lower() and _RELATED.search(header[0]) else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read the page; raises FormatError where there is none or it holds no article."""
    if not score(material):
        raise FormatError(material.name, "unknown-format")
    pages = _pages(material)
    if not pages:
        raise FormatError(material.name, "malformed", found="no page in it")
    name, first = next(iter(pages.items()))
    decoded = decoding.decode(first, material.name)
    inner = Material(name, first, decoded.text, decoded.encoding, lambda path: _beside(pages, name, path))
    try:
        return epaper.read(inner) if epaper.score(inner) else web_article.read(inner)
    except FormatError as error:
        raise FormatError(material.name, error.why, error.where, error.found) from error


def _pages(material: Material) -> dict[str, bytes]:
    """The pages by the names of their files, the one that was saved first; pictures are no files to keep."""
    message = email.message_from_bytes(material.data, policy=email.policy.compat32)
    found: dict[str, bytes] = {}
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            data = part.get_payload(decode=True)
            if isinstance(data, bytes) and data:
                found.setdefault(_name(str(part.get("Content-Location", ""))) or material.name, data)
    return found


def _name(location: str) -> str:
    try:
        return posixpath.basename(unquote(urlsplit("".join(location.split())).path))
    except ValueError:
        return ""


def _beside(pages: dict[str, bytes], own: str, path: str) -> bytes | None:
    return None if path == own else pages.get(path)
