"""Lines that name a page's editors: 责编, 美编, 版式, 校对 and their like."""

from __future__ import annotations

import re

from viewer.importing.printed import names
from viewer.importing.printed.names import HAN

_TITLE = re.compile(
    r"(?:本版|本期|见习|执行|值班|视觉|图片|新闻|文字|一读|二读|三读)*"
    r"(?:责任编辑|責任編輯|责编|責編|编辑|編輯|美编|美術編輯|美术编辑|美术|版式设计|版式|组版|组版员|排版|校对|校對|编委|主编|总编辑?"
    r"|审校|检校|检查|制图|制作|统筹|签发|终审|审读)"
)
_MASTER = re.compile(r"责任?编|責任?編|编辑|編輯|美编|美术编|校对|校對|编委|主编|总编|审校|检校|值班|组版|本版")
_CONTACT = re.compile(
    r"(?:电话|電話|热线|传真) ?:? ?[0-9(][0-9()-]{5,}[0-9]"
    r"|(?:(?:本版|电子)?(?:邮箱|信箱)|E-?mail) ?:? ?[A-Za-z0-9_.+-]+@[A-Za-z0-9_.-]+"
    r"|[A-Za-z0-9_.+-]+@[A-Za-z0-9_.-]+|QQ群? ?:? ?[0-9]{5,}|\([^()]{2,12}注明[^()]{2,12}\)",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r" +· +|[ |│,、;/()【】:]+")
_LONGEST = 120


def take(text: str) -> tuple[tuple[str, ...], str]:
    """The editors named in a flat line, and what else the line says."""
    left: list[str] = []
    found: list[str] = []
    text = names.closed_up(text)
    titles = list(_TITLE.finditer(text))
    if not titles:
        return (), text
    for place, title in enumerate(titles):
        end = titles[place + 1].start() if place + 1 < len(titles) else len(text)
        sure = text[title.end() : title.end() + 2].strip()[:1] in (":", "/")
        for word in (word for word in _SEPARATORS.split(text[title.end() : end]) if word):
            known = not left and (names.can_be(word) if sure else names.surely(word))
            (found if known else left).append(word)
    return tuple(found), " ".join([text[: titles[0].start()].strip(), *left]).strip()


def read(text: str) -> tuple[str, ...]:
    """The editors that a flat line names, if it does nothing else; else none."""
    if len(text) > _LONGEST or not _MASTER.search(text):
        return ()
    found, rest = take(without_contact(text))
    return found if not rest else ()


def without_contact(text: str) -> str:
    """A flat line without telephone numbers and addresses of electronic mail."""
    return _CONTACT.sub(" ", text)


def is_contact(text: str) -> bool:
    """Whether a flat line only says how to reach the page's editors."""
    return len(text) <= _LONGEST and re.search(rf"[^ {HAN}]", text) is not None and not without_contact(text).strip()
