"""The contents list (导读): its heading, and its entries, a title and a page each."""

from __future__ import annotations

import re

from db.records import ContentsEntry
from viewer.importing.printed.numerals import label

_HEADING = re.compile(
    r"^[\W_]*(?:本期|今日|本版|本报|本周|明日)?\s*(?:导读|导 读|要目|要闻导读|目录|看点|提要|内容提要)[\W_]*$"
)
_LABEL = r"[A-ZＡ-Ｚ]?[0-9０-９]{1,3}|[特增][0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_ENTRY = re.compile(
    rf"^[-–—•●·■◆▲►*○]?\s*(?P<title>\S.{{1,58}}?)\s*[·.…—\-]*\s*[（(]?(?:详?见|[第刊])?\s*(?P<page>{_LABEL})"
    rf"(?:\s*[-—~至]\s*(?:{_LABEL}))?\s*版[）)]?$"
)
_BARE_ENTRY = re.compile(rf"^[-–—•●·■◆▲►*○]\s*(?P<title>\S.{{1,58}}?)[\s·.…]+(?P<page>{_LABEL})$")
_MARK = re.compile(r"^[-–—•●·■◆▲►*○]\s*(?P<title>\S.{3,58})$")
_LONGEST = 80


def is_heading(text: str) -> bool:
    """Whether a line heads a contents list."""
    return len(text) <= 16 and _HEADING.match(text) is not None


def entry(text: str, flat: str) -> ContentsEntry | None:
    """The entry on a line below a contents heading; a marked line without a page is one whose page is not known."""
    if len(text) > _LONGEST:
        return None
    match = _ENTRY.match(flat) or _BARE_ENTRY.match(flat)
    if match:
        return ContentsEntry(text[match.start("title") : match.end("title")], label(match["page"]), printed=text)
    marked = _MARK.match(flat)
    return ContentsEntry(text[marked.start("title") :], None, printed=text) if marked else None
