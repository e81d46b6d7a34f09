"""From bytes to text: which encoding, how sure, and what could not be read.

Evidence in order: a byte order mark, strict UTF-8, then the encodings of Chinese and UTF-16 without a mark, weighed by
how many of the characters they give are common ones.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass

from viewer.importing.material import FormatError

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; a year of a daily as text has some 60 MiB."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# First bytes of files that are surely something else than text, whatever their name says.
_BINARY = (
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF8",
    b"%PDF",
    b"PK\x03\x04",
    b"SQLite format 3",
    b"\xd0\xcf\x11\xe0",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\x1f\x8b",
    b"\x7fELF",
    b"II*\x00",
    b"MM\x00*",
)
_LINE_ENDS = re.compile("\r\n|[\r\v\u0085\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_SAMPLE = 200_000
_SURE = 0.85
_FAIR_UTF8 = 0.999


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with plain line ends and form feeds; damaged are byte offsets that the encoding could not explain."""

    text: str
    encoding: str
    sure: bool = True
    damaged: tuple[int, ...] = ()


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """The text of a file; raises FormatError for what is empty, no text, or larger than a page can be.

    An encoding that the user names is believed; what it can't explain is replaced and its places are told.
    """
    if not data.strip(b"\x00 \t\r\n\f\v"):
        raise FormatError(name, "empty")
    if len(data) > LARGEST_FILE:
        raise FormatError(name, "too-large", found=f"{len(data)} bytes")
    if is_binary(data):
        raise FormatError(name, "not-text", found=data[:4].decode("latin-1"))
    decoded = _told(data, name, encoding) if encoding else _marked(data) or _utf8(data) or _best(data)
    if decoded is None:
        raise FormatError(name, "not-text")
    return _checked(decoded, name)


def is_binary(data: bytes) -> bool:
    """Whether bytes begin as files do that are surely something else than text."""
    return data.startswith(_BINARY)


def _checked(decoded: Decoded, name: str) -> Decoded:
    text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", decoded.text))
    if not text.strip():
        raise FormatError(name, "empty")
    return Decoded(text, decoded.encoding, decoded.sure, decoded.damaged)


def _told(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        text, damaged = _lenient(data, encoding)
    except LookupError as error:
        raise FormatError(name, "not-text", found=encoding) from error
    return Decoded(text.removeprefix("\ufeff"), encoding, damaged=damaged)


def _marked(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text, damaged = _lenient(data[len(mark) :] if encoding == "utf-8" else data, encoding)
            return Decoded(text, encoding, damaged=damaged)
    return None


def _utf8(data: bytes) -> Decoded | None:
    """UTF-8, also with a few damaged bytes: a text that is nearly all UTF-8 by chance doesn't occur."""
    text, damaged = _lenient(data, "utf-8")
    if damaged:
        beyond_ascii = sum(byte > 0x7F for byte in data[:_SAMPLE])
        if len(damaged) > (1 - _FAIR_UTF8) * len(data) + 1 or beyond_ascii < 8 * len(damaged):
            return None
    return None if _looks_binary(text) else Decoded(text, "utf-8", damaged=damaged)


def _best(data: bytes) -> Decoded | None:
    candidates = [each for each in (_trial(data, *trial) for trial in _TRIALS) if each is not None]
    if not candidates:
        return None
    share, decoded = max(candidates, key=lambda each: each[0])
    return decoded if share >= _SURE / 2 else None


def _trial(data: bytes, encoding: str, is_common: Callable[[str], bool]) -> tuple[float, Decoded] | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    if _looks_binary(text):
        return None
    telling = [char for char in text[:_SAMPLE] if ord(char) > 0x7F]
    share = sum(map(is_common, telling)) / len(telling) if telling else 1.0
    return share, Decoded(text, encoding, share >= _SURE)


def _common_in(encoding: str, first: int, last: int) -> Callable[[str], bool]:
    """Whether a character stands in the part of a national set that holds its frequent characters and signs."""

    def is_common(char: str) -> bool:
        try:
            code = char.encode(encoding)
        except UnicodeEncodeError:
            return False
        return len(code) == 2 and first <= code[0] <= last

    return is_common


# Level 1 of each set is its frequent characters, after a few rows of signs (GB 2312: rows 1-9, 16-55; Big5: A1-C6).
_TRIALS = (
    ("gb18030", _common_in("gb2312", 0xA1, 0xD7)),
    ("big5hkscs", _common_in("big5", 0xA1, 0xC6)),
    ("utf-16-le", _common_in("gb2312", 0xA1, 0xD7)),
    ("utf-16-be", _common_in("gb2312", 0xA1, 0xD7)),
)


def _lenient(data: bytes, encoding: str) -> tuple[str, tuple[int, ...]]:
    damaged: list[int] = []

    def note(error: UnicodeError) -> tuple[str, int]:
        assert isinstance(error, UnicodeDecodeError)
        damaged.append(error.start)
        return "\ufffd", error.end

    codecs.register_error("baoku-note", note)
    return data.decode(encoding, "baoku-note"), tuple(damaged)


def _looks_binary(text: str) -> bool:
    head = text[:_SAMPLE]
    return len(_CONTROLS.findall(head)) > len(head) / 100
