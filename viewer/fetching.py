"""A link of the web fetched into a file, with the note of its address in it that browsers leave in pages they save."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from viewer import places
from viewer.safe_names import safe

_LONGEST = 50_000_000
"""Bytes; a whole paper as a PDF has some ten million."""
_PATIENCE = 20
"""Seconds without a byte."""
_PART = 65_536
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "application/json": ".json",
    "application/zip": ".zip",
    "application/epub+zip": ".epub",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "text/plain": ".txt",
    "text/csv": ".csv",
}


@dataclass
class CannotFetch(Exception):
    """A link could not be fetched, and why, in the system's or the server's words."""

    address: str
    reason: str


def fetch(address: str, folder: Path, cancelled: Callable[[], bool]) -> Path | None:
    """Fetch what is at an address into a new file of a folder; None where it was cancelled. Raises CannotFetch."""
    from http.client import HTTPException
    from urllib.error import HTTPError
    from urllib.request import Request, urlopen

    try:
        with urlopen(Request(address, headers={"User-Agent": f"Baoku/{places.VERSION}"}), timeout=_PATIENCE) as answer:
            kind, content = answer.headers.get_content_type(), bytearray()
            while part := answer.read(_PART):
                content += part
                if cancelled():
                    return None
                if len(content) > _LONGEST:
                    raise CannotFetch(address, f"more than {_LONGEST // 1_000_000} MB")
    except HTTPError as error:
        with error:
            raise CannotFetch(address, f"{error.code} {error.reason}") from error
    except (OSError, HTTPException, ValueError) as error:
        # The reason of a failed connection is an error of its own.
        raise CannotFetch(address, str(getattr(error, "reason", "")) or str(error)) from error
    target = _free(folder, *_name(address, kind))
    target.write_bytes(_noted(bytes(content), address) if _ENDINGS.get(kind) == ".html" else bytes(content))
    return target


def _name(address: str, kind: str) -> tuple[str, str]:
    """What a file of this address is called, and how its name ends."""
    parts = urlsplit(address)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.netloc
    stem, dot, ending = last.rpartition(".")
    own = f".{ending}" if dot and stem and ending.isalnum() else ""
    return safe(stem if own else last), _ENDINGS.get(kind) or own or ".html"


def _free(folder: Path, stem: str, ending: str) -> Path:
    target, number = folder / f"{stem}{ending}", 2
    while target.exists():
        target, number = folder / f"{stem} ({number}){ending}", number + 1
    return target


def _noted(page: bytes, address: str) -> bytes:
    if page.startswith((b"\xff\xfe", b"\xfe\xff")):
        # UTF-16: a note of single bytes would spoil it.
        return page
    bom = b"\xef\xbb\xbf" if page.startswith(b"\xef\xbb\xbf") else b""
    note = f"<!-- saved from url=({len(address):04}){address} -->\n".encode("ascii", "xmlcharrefreplace")
    return bom + note + page[len(bom) :]
