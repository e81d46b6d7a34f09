"""Photographs: the credit line (摄影署名) and the caption (图片说明) it stands under or at the end of."""

from __future__ import annotations

import re

from db.records import Person

_WHO = r"[\u3400-\u9fff·]{2,12}(?:[ \u00a0\u3000、，,][\u3400-\u9fff·]{1,12}){0,4}"
_CREDIT = re.compile(
    rf"^[（(]?(?:{_WHO}\s*[/／]?\s*(?:摄影报道|摄影|摄|供图|绘|制图)"
    r"|(?:图片|照片|资料|图)\s*(?:来源|由)?\s*[:：/／]\s*\S{2,20}|资料(?:图片|照片)|影像中国|人民视觉)[）)]?(?:（[^）]{2,10}）)?$"
)
_IN_CAPTION = re.compile(
    r"(?<=[。！”）)\s])\s*(?P<credit>[（(]?(?:本报|新华社)?(?:特约|见习)?(?:记者|通讯员)?\s*[\u3400-\u9fff·]{2,4}\s*[/／]?\s*(?:摄影|摄)[）)]?)$"
)
_CAPTION = re.compile(r"图为|图\d?中|[上下左右]图[:：为]|图[①-⑨][:：]?|^图\d?[:：]|图片说明")
_FUNCTION = re.compile(r"^(?:本报|新华社|中新社)?(?:特约|见习)?(?:记者|通讯员|摄影师)")
_END = re.compile(r"\s*[/／]?\s*(?:摄影报道|摄影|摄|供图|绘|制图).*$")
_LONGEST = 40
_TAIL = 40


def is_credit(flat: str) -> bool:
    """Whether a line says who took or drew a picture and nothing else."""
    return len(flat) <= _LONGEST and _CREDIT.match(flat) is not None


def is_caption(text: str) -> bool:
    """Whether a paragraph says of itself that it explains a picture."""
    return _CAPTION.search(text[:1000]) is not None


def credit_start(caption: str) -> int | None:
    """Where the credit begins that closes a caption."""
    match = _IN_CAPTION.search(caption, max(0, len(caption) - _TAIL))
    return match.start("credit") if match else None


def people(credit: str) -> tuple[Person, ...]:
    """The photographers whom a credit names."""
    text = _END.sub("", credit.strip("（）() "))
    function = _FUNCTION.match(text)
    names = re.split(r"[、，,\s\u00a0\u3000]+", text[function.end() :] if function else text)
    known = [name for name in names if re.fullmatch(r"[\u3400-\u9fff·]{2,8}", name)]
    if not _END.search(credit):
        return ()
    return tuple(Person(name, "photographer", function[0] if function else None) for name in known)
