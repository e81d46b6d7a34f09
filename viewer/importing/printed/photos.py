"""Photographs: the credit line (摄影署名) and the caption (图片说明) it stands under or at the end of."""

from __future__ import annotations

import re

from db.records import Person, Role
from viewer.importing.printed import functions, names
from viewer.importing.printed.lines import flat
from viewer.importing.printed.names import HAN

_AGENCY = r"影像中国|人民视觉|视觉中国|新华社|新华|中新社|中新|法新|路透|美联|资料图片|资料照片|资料"
_WORD = r"(?P<word>摄影报道|摄影报導|攝影報導|摄影|攝影|摄|攝|供图|供圖|提供|绘图|绘制|绘|制图|制表|作)"
_WHICH = r"(?:(?:本组|本版|以上|以下|封面|上|下|左|右|题|本)?图片?(?:均)?[由为:]?)"
_WHO = rf"(?P<who>[{HAN}·•][{HAN}·• 、,/]{{1,40}}?)"
_AFTER = re.compile(rf"{_WHICH}?{_WHO} ?/? ?{_WORD}(?: ?\((?:{_AGENCY}|[{HAN}]{{2,8}})\))?")
_SENT = re.compile(rf"(?:新华社|中新社|本报|[{HAN}]{{2,6}}社)发 ?\({_WHO} ?/? ?{_WORD}\)")
_BEFORE = re.compile(
    r"(?P<word>摄影|攝影|摄|图|图片|照片|供图|绘图|制图|制表|版式设计|版式|图表)"
    r"(?:提供)? ?[:/] ?"
    rf"(?P<who>[{HAN}A-Za-z·• 、,]{{2,40}})"
)
_OF_DATA = re.compile(r"(?:数据|资料|图片|图表|统计)(?:来源|整理|提供) ?[:/] ?[^。:]{2,50}")
_SOURCES = re.compile(rf"\(?(?:{_AGENCY})(?: ?/ ?(?:{_AGENCY}))?\)?")
_ROLES: dict[str, Role] = {
    "摄影报道": "photographer", "摄影报導": "photographer", "攝影報導": "photographer", "摄影": "photographer",
    "攝影": "photographer", "摄": "photographer", "攝": "photographer", "图": "photographer", "图片": "photographer",
    "照片": "photographer", "供图": "photographer", "供圖": "photographer", "版式设计": "layout", "版式": "layout",
}  # fmt: skip
_IN_CAPTION = re.compile(
    rf"(?:(?<=[。!”)])|(?<= )) *(?P<credit>\((?:{functions.FUNCTION.pattern})? ?[{HAN}·]{{2,4}} ?/? ?(?:摄影|摄|攝)\)"
    rf"|(?:{functions.FUNCTION.pattern})? ?[{HAN}·]{{2,4}} ?/? ?(?:摄影报道|摄影|摄|攝))$"
)
_CAPTION = re.compile(r"图为|圖為|图\d?中|[上下左右]图[:为]|图[①-⑨]:?|^图\d?:|图片说明")
_LONGEST = 60
_LONGEST_CAPTION = 600
_TAIL = 40


def is_credit(text: str) -> bool:
    """Whether a flat line says who took, drew or gave a picture and nothing else."""
    if len(text) > _LONGEST:
        return False
    if _SOURCES.fullmatch(_bare(text)) or _OF_DATA.fullmatch(_bare(text)):
        return True
    match = _credit(text)
    return match is not None and _is_somebody(match)


def is_caption(text: str) -> bool:
    """Whether a paragraph says of itself that it explains a picture."""
    return len(text) <= _LONGEST_CAPTION and _CAPTION.search(text) is not None


def credit_start(caption: str) -> int | None:
    """Where the credit begins that closes a caption."""
    offset = max(0, len(caption) - _TAIL)
    match = _IN_CAPTION.search(flat(caption[offset:]))
    return offset + match.start("credit") if match and match.start("credit") + offset else None


def people(credit: str) -> tuple[Person, ...]:
    """Those whom a flat credit names as photographers or designers; who drew or sent a picture has no role here."""
    match = _credit(credit)
    role = _ROLES.get(match["word"]) if match else None
    if match is None or role is None:
        return ()
    return tuple(Person(name, role, function) for name, function in _named(match["who"], match["word"] in ("摄", "攝")))


def _bare(text: str) -> str:
    text = text.strip()
    return text[1:-1].strip() if text.startswith("(") and text.endswith(")") else text


def _credit(text: str) -> re.Match[str] | None:
    bare = names.closed_up(_bare(text))
    return _SENT.fullmatch(bare) or _BEFORE.fullmatch(bare) or _AFTER.fullmatch(bare)


def _named(who: str, who_took: bool) -> list[tuple[str, str | None]]:
    function = functions.FUNCTION.match(who)
    words = re.split(r"[、,/ ]+", who[function.end() :] if function else who)
    fits = names.can_be if function or who_took else names.surely
    return [(word, function[0] if function else None) for word in words if word and fits(word)]


def _is_somebody(match: re.Match[str]) -> bool:
    """Whether a credit names people, or one who isn't named (受访者供图, 市气象局提供)."""
    function = functions.FUNCTION.match(match["who"])
    words = [
        word for word in re.split(r"[、,/ ]+", match["who"][function.end() :] if function else match["who"]) if word
    ]
    if match["word"] in ("供图", "供圖", "提供") or match.re is _SENT:
        return len(words) == 1 and len(words[0]) <= 12
    if match.re is _BEFORE or function or match["word"] in ("摄", "攝"):
        return bool(words) and all(names.can_be(word) for word in words)
    return bool(words) and all(names.surely(word) for word in words)
