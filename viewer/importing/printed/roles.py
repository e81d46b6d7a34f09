"""What a line is by its own looks: one ordered table, the surer rule first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from viewer.importing.printed import bylines, contents, editors, imprint, jumps, paragraphs, photos
from viewer.importing.printed.lines import Line

Role = Literal["ornament", "contents_heading", "jump", "credit", "editors", "imprint", "byline", "body", "head"]

_TABLE: tuple[tuple[Role, Callable[[Line], bool]], ...] = (
    ("ornament", lambda line: not line.has_letters),
    ("contents_heading", lambda line: contents.is_heading(line.flat)),
    ("jump", lambda line: jumps.line(line.text, line.flat, "") is not None),
    ("credit", lambda line: photos.is_credit(line.flat)),
    ("editors", lambda line: bool(editors.read(line.flat))),
    ("imprint", lambda line: imprint.is_line(line.flat)),
    ("byline", lambda line: bylines.line(line.text, line.flat)),
    ("body", lambda line: paragraphs.is_body(line.text)),
)


def of(line: Line) -> Role:
    """The role of a line; what no rule claims is a head: a headline, a kicker, a subheading."""
    return next((role for role, fits in _TABLE if fits(line)), "head")
