"""The beginning of a file, read and decoded for a preview."""

from __future__ import annotations

import codecs
import re
from dataclasses import replace
from typing import cast

from viewer.importing import decoding, sources
from viewer.importing.choices import Choice
from viewer.importing.material import FormatError, Material
from viewer.importing.report import FileReport
from viewer.importing.shelf import Shelf
from viewer.importing.tables import samples
from viewer.importing.tables.vocabulary import Column, Table
from viewer.ui.rehearsal.preview import ENCODINGS, Preview

_TABLES = ("json_table", "text_table")
LENGTH = 2000
"""Characters of a text that are shown."""
_BYTES = 2**16
_STRANGE = re.compile(
    r"[^\n\t -~\u00a0-\u052f\u2000-\u2bff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
    r"\U00020000-\U0003ffff]"
)
"""What no newspaper of the region has: in a wrong encoding a text is full of it, and fonts would be sought for it."""
_MARK = "\ufffd"


def read(report: FileReport, choice: Choice) -> Preview:
    """Read the beginning of a file; nothing is raised for one that can't be read."""
    found = sources.of_key(report.key)
    with Shelf() as shelf:
        data = shelf.opening(found, _BYTES)
        table = _table(report, choice, shelf) if _is_table(report) else None
    told = report.encoding if report.encoding != "binary" else None
    if told is None and (report.error is None or decoding.is_binary(data)):
        return Preview(report.key, None, {}, table)
    likely = (each.encoding for each in decoding.candidates(data))
    names = dict.fromkeys((told, choice.encoding, *likely, *ENCODINGS))
    texts = {name: text for name in names if name and (text := decoded(data, name))}
    return Preview(report.key, told, texts, table)


def decoded(data: bytes, encoding: str) -> str:
    """The beginning of a text; what the encoding can't explain shows as a mark, and what it doesn't know as nothing."""
    try:
        text = codecs.getincrementaldecoder(encoding)("replace").decode(data)
    except (LookupError, UnicodeError):
        return ""
    plain = text[: 2 * LENGTH].removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    return _STRANGE.sub(_MARK, plain)[:LENGTH]


def _is_table(report: FileReport) -> bool:
    return report.format in _TABLES or getattr(report.error, "why", None) == "columns-unknown"


def _table(report: FileReport, choice: Choice, shelf: Shelf) -> Table | None:
    """What the columns of a table hold, as the user said or as they seem to."""
    found = sources.of_key(report.key)
    name = found.place.name
    try:
        data = shelf.read(found)
        text = decoding.decode(data, name, choice.encoding)
        table = samples.sample(Material(name, data, text.text, text.encoding))
    except (FormatError, OSError):
        return None
    told = choice.columns or ()
    return replace(table, columns=cast("tuple[Column, ...]", told)) if len(told) == len(table.columns) else table
