"""Jump lines (转版), continued on and continued from: lines of their own or in brackets at a paragraph's edge."""

from __future__ import annotations

import re

from db.labels import order
from db.records import Direction, Jump
from viewer.importing.printed.numerals import label

_LABEL = r"[A-ZＡ-Ｚ]?\s?[0-9０-９]{1,3}|[特增][0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}"
_WORDS = rf"(?P<word>下转|下轉|上接|紧接|緊接|转|接|轉|續|续)\s*(?:自|到)?\s*第?\s*(?P<label>{_LABEL})\s*版"
_LINE = re.compile(
    rf"^[▼▲►▶→↘☞▷》>\s]*[（(【\[]?\s*{_WORDS}\s*(?P<name>《[^》]{{1,60}}》(?:一文)?)?\s*[）)】\]]?[\s▶►→▼▲》☞]*$"
)
_OPENING = re.compile(rf"^[▼▲►▶→]*[（(【]\s*{_WORDS}\s*(?:《[^》]{{1,60}}》)?[^）)】]{{0,12}}[）)】][▼▲►▶→]*\s*")
_CLOSING = re.compile(rf"\s*[▼▲►▶→]*[（(【]\s*{_WORDS}[^）)】]{{0,12}}[）)】][▼▲►▶→]*$")
_LONGEST = 90
_EDGE = 100


def line(text: str, flat: str, page: str) -> Jump | None:
    """The jump that a line of page `page` is, if it is nothing else."""
    if len(text) > _LONGEST or not (match := _LINE.match(flat)):
        return None
    if len(text) - len(match["name"] or "") > 24:
        return None
    return _jump(match, text, page)


def take(text: str, page: str) -> tuple[str, list[Jump]]:
    """A paragraph without the bracketed jumps at its beginning and its end, and those jumps."""
    jumps = []
    if opening := _OPENING.match(text[:_EDGE]):
        jumps.append(_jump(opening, opening[0].strip(), page))
        text = text[opening.end() :]
    tail = max(0, len(text) - _EDGE)
    if closing := _CLOSING.search(text, tail):
        jumps.append(_jump(closing, closing[0].strip(), page))
        text = text[: closing.start()]
    return text, jumps


def _jump(match: re.Match[str], printed: str, page: str) -> Jump:
    target = label(match["label"].replace(" ", ""))
    return Jump(_direction(match["word"], target, page), target, printed=printed)


def _direction(word: str, target: str, page: str) -> Direction:
    if word in ("紧接", "緊接"):
        return "from" if order(target) < order(page) else "to"
    return "from" if word in ("上接", "接", "續", "续") else "to"
