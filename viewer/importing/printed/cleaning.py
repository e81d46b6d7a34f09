"""What a file of text holds besides what was printed: marks of HTML and Markdown, rules drawn between columns."""

from __future__ import annotations

import html
import re

BREAK = "\x1e"
"""Stands where a mark breaks a line, so that lines keep their numbers in the file."""

# Control characters, soft hyphens and byte order marks have no print.
_UNSEEN = re.compile("[\u0000-\u0008\u000e-\u001b\u007f\u00ad\u2060\ufeff]")
_NO_WIDTH = "\u200b"
_SHORT = 30
"""Characters; what is read for its role is no longer. Longer lines keep spaces without width: they are text."""
_BREAKS = re.compile(r"</?(?:br|p|div|h[1-6]|li|tr)(?:[ \t][^<>\n\f]{0,200})?/?>", re.IGNORECASE)
_TAGS = re.compile(
    r"</?(?:a|b|i|u|em|strong|font|span|center|small|big|sup|sub|ul|ol|img)(?:[ \t][^<>\n\f]{0,300})?/?>",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#[0-9]{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8}[0-9]?);")
_MARKDOWN = re.compile(r"^ {0,3}#{1,6}[ \t]+\S|\*\*[^\s*][^*\n]{0,200}\*\*", re.MULTILINE)
_HEAD = re.compile(r"^ {0,3}#{1,6}[ \t]+(\S[^\n]*?)(?:[ \t]+#+)?[ \t]*$", re.MULTILINE)
_STRONG = re.compile(r"\*\*([^\s*][^*\n]{0,200})\*\*")
_QUOTED = re.compile(r"^ {0,3}>[ \t]?", re.MULTILINE)
_ITEM = re.compile(r"^ {0,3}[-*+][ \t]+(?=\S[^\n]*[。！？!?…”][ \t]*$)", re.MULTILINE)
"""An item that is a sentence; a short one may be an entry of a contents list, whose mark is printed."""
_RULE = "│┃║┆┊"
_RULED = re.compile(rf"^([ \t\u3000]*)[{_RULE}|]([^{_RULE}|\n]+)[{_RULE}|]([ \t\u3000]*)$", re.MULTILINE)
_EDGE = re.compile(
    rf"^([ \t\u3000]*)[{_RULE}]([^{_RULE}|\n]+)$|^([^{_RULE}|\n]+)[{_RULE}]([ \t\u3000]*)$", re.MULTILINE
)


def cleaned(text: str) -> str:
    """The text as it was printed, with as many lines."""
    text = _UNSEEN.sub("", text)
    if _NO_WIDTH in text:
        text = "\n".join(line if len(line) > _SHORT else line.replace(_NO_WIDTH, "") for line in text.split("\n"))
    if "<" in text:
        text = _TAGS.sub("", _BREAKS.sub(BREAK, text))
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    if _MARKDOWN.search(text):
        text = _ITEM.sub("", _QUOTED.sub("", _STRONG.sub(r"\1", _HEAD.sub(r"\1", text))))
    return _EDGE.sub(r"\1\2\3\4", _RULED.sub(r"\1\2\3", text))


def _character(entity: re.Match[str]) -> str:
    """The character that an entity stands for, white for what has no print."""
    char = html.unescape(entity[0])
    return char if char.isprintable() else " "
