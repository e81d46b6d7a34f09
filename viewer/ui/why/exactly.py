"""A typed text with quotes put round it, so that its very characters are searched."""

from __future__ import annotations

import re

_SIGNS = re.compile(r'["＂“”「」『』()（）:：*＊=＝]|\b(?:AND|OR|NOT|NEAR)\b|(?:ＡＮＤ|ＯＲ|ＮＯＴ)')
"""What a quote put round a piece could change the sense of: such a text is left as it is."""


def exactly(text: str) -> str | None:
    """The text with each piece between blanks in quotes, a minus kept before them; None where signs stand in it."""
    if _SIGNS.search(text):
        return None
    quoted = [_quoted(piece) for piece in text.split()]
    return " ".join(quoted) if quoted else None


def _quoted(piece: str) -> str:
    minus = "-" if piece[0] in "-－" and len(piece) > 1 else ""
    return f'{minus}"{piece[len(minus) :]}"'
