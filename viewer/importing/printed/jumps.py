"""Jump lines (转版), continued on and continued from: lines of their own or in brackets at a paragraph's edge."""

from __future__ import annotations

import re

from db.labels import order
from db.records import Direction, Jump
from viewer.importing.printed.labels import LABEL, label
from viewer.importing.printed.lines import flat

_MARKS = "▼▲►▶◀◄←→↙↘↖↗↑↓☞☜▷◁△▽》>"
_TO_OR_FROM = r"(?P<word>下转|下轉|下接|转入|轉入|上接|紧接|緊接|转|接|轉|續|续)"
_UNFINISHED = r"(?:(?:本文)?未完(?:待续|待續)?[,，、;；。 ]?|[本全]?文 ?(?=[转轉]))?"
_PAGES = rf"(?P<label>{LABEL})(?: ?版?[、,至~—-] ?{LABEL})* ?版"
_SPOT = r"(?:第?[一二三四五六七八九十0-9]{1,2}条|·?[\u3400-\u9fff]{2,6}版?|[①-⑳])?"
_TARGET = rf"{_UNFINISHED}{_TO_OR_FROM} ?(?:自|到)? ?第? ?{_PAGES}"
_NAME = r"(?P<name>《[^》]{1,60}》(?:一文)?)?"
_LINE = re.compile(
    rf"[{_MARKS} ]*[(【\[]? ?(?:{_TARGET} ?{_SPOT} ?{_NAME}|(?P<short>下转|下轉|上接) ?第? ?(?P<bare>{LABEL}))"
    rf" ?[)】\]]?[ {_MARKS}▲]*"
)
_NAMED = re.compile(rf"[{_MARKS} ]*[(【\[]? ?{_TARGET} (?P<name>[^。]{{4,40}}?) ?[)】\]]?")
_OPENING = re.compile(rf"[{_MARKS}]*[(【] ?{_TARGET} ?{_SPOT} ?{_NAME}[^)】]{{0,12}}[)】][{_MARKS}]*")
_CLOSING = re.compile(
    rf" *(?=[{_MARKS}(【])[{_MARKS}]*(?P<open>[(【])? ?{_TARGET}(?(open)[^)】]{{0,12}}[)】])[{_MARKS}]*$"
)
_REFER = re.compile(
    rf"[(【]? ?[\u3400-\u9fff、]{{0,12}}[见刊] ?(?:今日|本报)? ?第? ?{_PAGES}[\u3400-\u9fff]{{0,4}} ?[)】]?"
)
_TURN = re.compile("[转轉接續续]")
"""Stands in every jump, and in few other places."""
_LONGEST = 90
_LONGEST_UNNAMED = 24
_EDGE = 100


def line(printed: str, page: str) -> Jump | None:
    """The jump that a line of page `page` is, if it is nothing else; a sentence about a page is none."""
    if len(printed) > _LONGEST or not _TURN.search(printed):
        return None
    text = flat(printed)
    match = _LINE.fullmatch(text)
    if match and match["short"]:
        return _jump(match["short"], match["bare"], printed, page)
    match = match or _NAMED.fullmatch(text)
    if match is None or len(text) - len(match["name"] or "") > _LONGEST_UNNAMED or _is_loose(match):
        return None
    return _jump(match["word"], match["label"], printed, page)


def is_refer(text: str) -> bool:
    """Whether a flat line only points to a page where more is printed (相关报道见第4版); nothing goes on there."""
    return len(text) <= _LONGEST_UNNAMED + 12 and _REFER.fullmatch(text) is not None


def opening(paragraph: str, page: str) -> Jump | None:
    """The jump in brackets that opens a paragraph; its printed text begins the paragraph."""
    head = paragraph[:_EDGE]
    match = _OPENING.match(flat(head)) if _TURN.search(head) else None
    return _jump(match["word"], match["label"], paragraph[: match.end()], page) if match else None


def closing(paragraph: str, page: str) -> Jump | None:
    """The jump in brackets or behind a mark that closes a paragraph; its printed text ends the paragraph."""
    tail = paragraph[-_EDGE:]
    match = _CLOSING.search(flat(tail)) if _TURN.search(tail) else None
    return _jump(match["word"], match["label"], tail[match.start() :].lstrip(), page) if match else None


def _is_loose(match: re.Match[str]) -> bool:
    """Whether a single 转 or 接 stands without a mark or bracket before a title: rather the words of a headline."""
    return match.re is _NAMED and len(match["word"]) == 1


def _jump(word: str, target: str, printed: str, page: str) -> Jump:
    to = label(target)
    return Jump(_direction(word, to, page), to, printed=printed)


def _direction(word: str, target: str, page: str) -> Direction:
    if word in ("紧接", "緊接"):
        return "from" if order(target) < order(page) else "to"
    return "from" if word in ("上接", "接", "續", "续") else "to"
