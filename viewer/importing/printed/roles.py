"""What a line is by its own looks: one ordered table, the surer rule first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from viewer.importing.printed import (
    bylines,
    contents,
    datelines,
    editors,
    folio,
    imprint,
    jumps,
    kinds,
    paragraphs,
    photos,
    signatures,
)
from viewer.importing.printed.lines import Line

Role = Literal[
    "ornament", "sheet_number", "contents_heading", "jump", "credit", "editors", "imprint", "signature", "byline",
    "summary_label", "refer", "body", "head",
]  # fmt: skip

_TABLE: tuple[tuple[Role, Callable[[Line], bool]], ...] = (
    ("sheet_number", lambda line: folio.is_sheet_number(line.flat)),
    ("contents_heading", lambda line: contents.is_heading(line.flat)),
    ("jump", lambda line: jumps.line(line.text, "") is not None),
    ("refer", lambda line: jumps.is_refer(line.flat)),
    ("credit", lambda line: photos.is_credit(line.flat)),
    ("editors", lambda line: bool(editors.read(line.flat))),
    ("imprint", lambda line: imprint.is_line(line.flat) or editors.is_contact(line.flat)),
    ("signature", lambda line: signatures.is_line(line.flat)),
    ("body", lambda line: datelines.read(line.text) is not None),
    ("byline", lambda line: bylines.is_line(line.flat)),
    ("summary_label", lambda line: kinds.is_summary_label(line.text)),
    ("body", lambda line: paragraphs.is_body(line.text)),
)
_LONGEST = 150
"""Characters; a longer line is running text or an imprint, whatever it begins with."""


def of(line: Line) -> Role:
    """The role of a line; what no rule claims is a head: a headline, a kicker, a subheading.

    No rule but the last claims a line in which a sentence ends before its end.
    """
    if not line.has_letters and not paragraphs.goes_on(line.text):
        return "ornament"
    if "。" in line.text[:-1]:
        return "body"
    if len(line.text) > _LONGEST:
        return "imprint" if imprint.is_line(line.flat) else "body"
    return next((role for role, fits in _TABLE if fits(line)), "head")
