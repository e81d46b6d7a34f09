"""Signatures: words in brackets that close an article and say who wrote it, who that is, or where it came from."""

from __future__ import annotations

import re

from viewer.importing.printed import bylines, names
from viewer.importing.printed.functions import AGENCY
from viewer.importing.printed.lines import flat
from viewer.importing.printed.names import HAN

_SAYS = re.compile(
    rf"^(?:作者(?:为|是|系|单位|:| )|(?:据|综合)?{AGENCY}[^。]{{0,30}}(?:电|讯|報導|报道)(?:$| )"
    r"|(?:原载|选自|摘自|来源:|本文(?:作者|系|由|为))|.{2,40}(?:参与采写|参与报道)$|据.{2,20}(?:报道|消息)$)"
)
_DATELINE = re.compile(rf"^(?:据|综合)?{AGENCY}[^。]{{0,30}}(?:电|讯)$")
_DASHED = re.compile(rf"[—-]{{1,3}} ?(?:编 *者|本报编辑部|[{HAN}]{{2,3}})$")
_NESTED = re.compile(r"[^()]*(?:\([^()]*\)[^()]*){0,3}")
_LONGEST = 90
_CLOSED = tuple("。!?…;”’)》」』】")


def is_line(line: str) -> bool:
    """Whether a flat line is a signature: in brackets from end to end, or an editor's behind a dash."""
    inner = _inner(line)
    if _DASHED.match(line):
        return line.lstrip("—- ") in ("编者", "编  者", "编 者", "本报编辑部") or names.surely(
            line.lstrip("—- ").replace(" ", "")
        )
    return inner is not None and _is_one(inner)


def is_dateline(signature: str) -> bool:
    """Whether a signature names an agency, a place and a day, but nobody."""
    inner = _inner(flat(signature))
    return inner is not None and _DATELINE.match(inner) is not None


def start(paragraph: str) -> int | None:
    """Where the signature begins that closes a paragraph, None if none does."""
    offset = max(0, len(paragraph) - _LONGEST)
    tail = flat(paragraph[offset:]).rstrip()
    opening = tail.rfind("(") if tail.endswith(")") else -1
    if opening < 0 or not (offset + opening == 0 or tail[:opening].rstrip().endswith(_CLOSED)):
        return None
    return offset + opening if _is_one(tail[opening + 1 : -1].strip()) else None


def _inner(line: str) -> str | None:
    bracketed = line.startswith("(") and line.endswith(")") and len(line) <= _LONGEST
    return line[1:-1].strip() if bracketed and _NESTED.fullmatch(line[1:-1]) else None


def _is_one(inner: str) -> bool:
    if "。" in inner:
        return False
    return _SAYS.match(inner) is not None or bylines.nothing_but_people(inner, surely=True)
