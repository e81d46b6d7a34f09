"""Text as XML holds it: signs of markup escaped, without the characters that XML forbids."""

from __future__ import annotations

import re
from html import escape

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Char of XML 1.0, 2.2."""
_ENDS = re.compile("\r\n?")


def clean(text: str) -> str:
    """The text without control characters and the like, its line ends as newlines."""
    return _FORBIDDEN.sub("", _ENDS.sub("\n", text))


def escaped(text: str) -> str:
    """The text for an element or, in double quotes, for an attribute."""
    return escape(clean(text))
