"""From bytes to text: which encoding, how sure, and what could not be read.

Evidence in order: a byte order mark, strict UTF-8, what the file declares of itself, then what reading of the bytes
gives the likeliest text (viewer.importing.guessing).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from viewer.importing import guessing
from viewer.importing.guessing import CONTROLS, SAMPLE, SURE, Trial
from viewer.importing.material import FormatError

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; a year of a daily as text has some 60 MiB."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
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
_DECLARED = re.compile(
    rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})|<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})",
    re.IGNORECASE,
)
_DECLARATION = 4096
_WIDER = (
    (re.compile(r"(?:x-)?(?:gb.?2312.*|gbk|cp936|ms936|windows-936|euc-?cn|gb_2312-80|chinese)"), "gb18030"),
    (re.compile(r"(?:(?:cn|x-x)-)?big-?5.*"), "big5hkscs"),
    (re.compile(r"(?:x-)?(?:shift[_-]?jis|sjis|windows-31j)"), "cp932"),
    (re.compile(r"euc-?kr|ks_?c_?5601.*|windows-949"), "cp949"),
    (re.compile(r"hz(?:-gb-2312)?"), "hz"),
    (re.compile(r"(?:us-)?ascii|iso-?8859-1|latin-?1"), "cp1252"),
)
"""The encoding that holds all of a declared one: texts use more of a set than the name they give it."""
_DECLARABLE = re.compile(r"utf-8|gb|big5|hz|euc|shift|iso8859|iso2022|cp\d|koi8|mac|johab|tis")
_TRUSTED = 4
"""Characters of several bytes that are UTF-8 by chance in none of 10,000 texts in another encoding."""
_PREVIEW = 400


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with plain line ends and form feeds; damaged are byte offsets that the encoding could not explain."""

    text: str
    encoding: str
    confidence: float = 1.0
    """0 … 1."""
    damaged: tuple[int, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether the encoding is beyond doubt."""
        return self.confidence >= SURE


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding that a file may be in, how likely (0 … 1), and how the first of its text would look."""

    encoding: str
    confidence: float
    preview: str


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
    decoded = _told(data, name, encoding) if encoding else _marked(data) or _utf8(data) or _weighed(data)
    if decoded is None:
        raise FormatError(name, "not-text")
    text = _plain(decoded.text)
    if not text.strip():
        raise FormatError(name, "empty")
    return replace(decoded, text=text)


def is_binary(data: bytes) -> bool:
    """Whether bytes begin as files do that are surely something else than text."""
    return data.startswith(_BINARY)


def candidates(data: bytes) -> tuple[Candidate, ...]:
    """The encodings that a file may be in, the likeliest first; none for a file of nothing but white space."""
    if not data.strip(b"\x00 \t\r\n\f\v"):
        return ()
    marked = _marked(data[: 2 * SAMPLE])
    trials = guessing.trials_of(guessing.sample_of(data))
    found = [Candidate(each.encoding, guessing.confidence(each, trials), _preview(each.text)) for each in trials]
    if marked is None:
        return tuple(found)
    others = (replace(each, confidence=0.0) for each in found if each.encoding != marked.encoding)
    return (Candidate(marked.encoding, 1.0, _preview(marked.text)), *others)


def _plain(text: str) -> str:
    return CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def _preview(text: str) -> str:
    """The first of a text, from the line on in which its first character beyond ASCII stands."""
    beyond = next((place for place, char in enumerate(text) if char > "\x7f"), 0)
    return _plain(text[text.rfind("\n", 0, beyond) + 1 :][:_PREVIEW]).strip()


def _told(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        text, damaged = _lenient(data, encoding)
    except LookupError as error:
        raise FormatError(name, "not-text", found=encoding) from error
    return Decoded(text.removeprefix("\ufeff"), encoding, damaged=damaged)


def _marked(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            skipped = len(mark) if encoding in ("utf-8", "gb18030") else 0
            text, damaged = _lenient(data[skipped:], encoding)
            return Decoded(text, encoding, damaged=tuple(place + skipped for place in damaged))
    return None


def _utf8(data: bytes) -> Decoded | None:
    """Strict UTF-8 that is surely meant: with some characters of several bytes, or ASCII that means nothing else."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    if guessing.looks_binary(text) or "~{" in text:
        return None
    beyond = len(data) - len(text)
    return Decoded(text, "utf-8") if beyond == 0 or beyond >= 2 * _TRUSTED else None


def _weighed(data: bytes) -> Decoded | None:
    """The text in the encoding that is declared, unless the bytes surely are something else, or in the likeliest."""
    trials = guessing.trials_of(guessing.sample_of(data), decisive=True)
    best = trials[0] if trials else None
    confidence = guessing.confidence(best, trials) if best else 0.0
    declared = _declared(data)
    if declared is not None and (best is None or not _contradicts(best, confidence, declared)):
        return declared
    if best is None:
        return None
    text, damaged = _lenient(data[best.skipped :], best.encoding)
    if best.skipped:
        text, damaged = "\ufffd" + text, (0, *(place + best.skipped for place in damaged))
    return Decoded(text, best.encoding, confidence, damaged)


def _declared(data: bytes) -> Decoded | None:
    """The text in the encoding that a head of XML or HTML names, if that explains every byte."""
    match = _DECLARED.search(data, 0, _DECLARATION)
    if match is None:
        return None
    name = (match[1] or match[2]).decode("ascii", "replace").lower()
    encoding = next((wider for pattern, wider in _WIDER if pattern.fullmatch(name)), name)
    try:
        encoding = codecs.lookup(encoding).name
        text = data.decode(encoding) if _DECLARABLE.match(encoding) else None
    except (LookupError, UnicodeDecodeError):
        return None
    return Decoded(text, encoding) if text is not None and not guessing.looks_binary(text) else None


def _contradicts(best: Trial, confidence: float, declared: Decoded) -> bool:
    """Whether the bytes surely are in another encoding than the declared one, in which they say next to nothing."""
    if best.encoding == declared.encoding or confidence < SURE:
        return False
    return guessing.trial_of(declared.encoding, declared.text[:SAMPLE]).quality < best.quality / 2


def _lenient(data: bytes, encoding: str) -> tuple[str, tuple[int, ...]]:
    damaged: list[int] = []

    def note(error: UnicodeError) -> tuple[str, int]:
        assert isinstance(error, UnicodeDecodeError)
        damaged.append(error.start)
        return "\ufffd", error.end

    codecs.register_error("baoku-note", note)
    return data.decode(encoding, "baoku-note"), tuple(damaged)
