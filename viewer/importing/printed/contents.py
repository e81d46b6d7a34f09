"""The contents list (导读): its heading, and its entries, a title and a page each."""

from __future__ import annotations

import re

from db.records import ContentsEntry
from viewer.importing.printed.labels import LABEL, label
from viewer.importing.printed.lines import Line, flat

_HEADING = re.compile(
    r"[\W_]*(?:本期|今日|本版|本报|本周|明日|内页|要闻|新闻)*\s*"
    r"(?:导读|导\s+读|導讀|要目|目录|看点)(?: ?[A-Za-z]+)?[\W_]*"
)
_MARK = r"[-–—•●·■◆▲►▶*○□★]"
_LEADER = r"[\s·.…—_>/|-]*"
_PAGES = rf"(?P<page>{LABEL})(?: ?[、,~至—-] ?{LABEL})*"
_REFER = r"(?:[(【]? ?(?:详?见|请看|刊)?(?:于)? ?第? ?)"
_ENTRY = re.compile(rf"{_MARK}? *(?P<title>\S.{{0,58}}?){_LEADER}{_REFER}{_PAGES} ?版[)】]?")
_BARE_ENTRY = re.compile(rf"{_MARK} *(?P<title>\S.{{0,58}}?)[\s·.…>/|]+(?:P|p)?(?P<page>{LABEL})")
_LETTERED_ENTRY = re.compile(r"(?P<title>\S.{1,58}?)[\s·.…>/|]+第? ?(?P<page>[A-Z] ?[0-9]{1,2}|[特增] ?[0-9]{1,2})")
_PAGE_FIRST = re.compile(
    rf"{_MARK}? *(?:[【(\[] ?第? ?(?P<boxed>{LABEL}) ?版?(?:[·:| ][^】)\]]{{1,8}})? ?[】)\]]"
    rf"|第? ?(?P<page>{LABEL}) ?版(?: ?[·|] ?[\u3400-\u9fff]{{2,6}})?[ :|]"
    rf"|[Pp](?P<short>[0-9]{{1,3}})[ :|]|(?P<lettered>[A-Z][0-9]{{1,3}})[ :|]) *(?P<title>\S.{{1,58}})"
)
_MARKED = re.compile(rf"{_MARK} *(?P<title>\S.{{3,58}})")
_LONGEST = 90
_FEWEST = 2


def is_heading(text: str) -> bool:
    """Whether a flat line heads a contents list."""
    return len(text) <= 16 and _HEADING.fullmatch(text) is not None


def entry(printed: str) -> ContentsEntry | None:
    """The entry on a line below a contents heading; a marked line without a page is one whose page is not known."""
    if len(printed) > _LONGEST:
        return None
    text = flat(printed)
    match = (
        _PAGE_FIRST.fullmatch(text)
        or _ENTRY.fullmatch(text)
        or _BARE_ENTRY.fullmatch(text)
        or _LETTERED_ENTRY.fullmatch(text)
    )
    if match is None:
        marked = _MARKED.fullmatch(text)
        return ContentsEntry(printed[marked.start("title") :], None, printed=printed) if marked else None
    groups = match.groupdict()
    page = next(groups[name] for name in ("page", "boxed", "short", "lettered") if groups.get(name))
    return ContentsEntry(printed[match.start("title") : match.end("title")], label(page), printed=printed)


def continues(last: ContentsEntry, line: Line) -> ContentsEntry | None:
    """The last entry with a second line that ends it with its page; None if the line is none such."""
    if last.page is not None or last.printed is None or line.above or re.match(_MARK, line.flat):
        return None
    rest = entry(line.text)
    if rest is None or rest.page is None:
        return None
    return ContentsEntry(f"{last.title}\n{rest.title}", rest.page, printed=f"{last.printed}\n{line.text}")


def begins(lines: list[Line]) -> bool:
    """Whether these lines, with no heading above them, begin with at least two entries that each name their page."""
    found = [_ENTRY.fullmatch(line.flat) for line in lines[:_FEWEST] if len(line.text) <= _LONGEST]
    return len([match for match in found if match]) == _FEWEST and all(
        re.match(_MARK, line.flat) or re.search(r"[·.…]{2,}", line.flat) for line in lines[:_FEWEST]
    )
