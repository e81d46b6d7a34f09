"""The order of printed page labels: 2 before 10, A2 before A10, B after A, special and added pages last."""

from __future__ import annotations

import re

_LABEL = re.compile(r"(\D*?)(\d+)(.*)", re.DOTALL)


def order(label: str) -> tuple[int, str, int, str]:
    """A sort key for a page label: plain numbers, then lettered sections, then others such as 特1 or 增2."""
    match = _LABEL.fullmatch(label)
    section, number, rest = (match[1], int(match[2]), match[3]) if match else (label, 0, "")
    rank = 0 if not section else 1 if section.isascii() else 2
    return rank, section, number, rest
