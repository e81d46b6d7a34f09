"""Plain text with fixed lines, as agencies send it: lines put together again to paragraphs."""

from __future__ import annotations

import re

from db.records import Block

_INDENT = re.compile(r" {2,}|\t|\u3000")
_BLANKS = re.compile(r"[ \t\r\f\v]+")
_COLUMNS = re.compile(r"\S(?: {3,}|\t)\S")
_LONGEST_LINE = 100
"""Characters; lines of agencies have 69 at most, so what is longer is a paragraph by itself."""
_WIDE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")


def blocks(text: str) -> list[Block]:
    """The paragraphs of a plain text: parted by empty lines, by indents, or line by line; columns stay a table."""
    found: list[Block] = []
    for part in _parts(text):
        if len(part) > 1 and sum(_COLUMNS.search(line.strip()) is not None for line in part) > len(part) / 2:
            found.append(Block("table", "\n".join(line.rstrip() for line in part)))
        else:
            found.append(Block("paragraph", joined(part)))
    return found


def parts(text: str) -> list[str]:
    """The paragraphs of a plain text with their lines as they stand."""
    return ["\n".join(line.rstrip() for line in part) for part in _parts(text)]


def joined(lines: list[str]) -> str:
    """Lines of one paragraph in one: nothing between two Chinese characters or behind a hyphen, else a space."""
    text = ""
    for line in (_BLANKS.sub(" ", line).strip() for line in lines):
        if not line:
            continue
        tight = not text or (text[-1] == "-" and text[-2:-1].isalpha()) or (_WIDE.match(text[-1]) and _WIDE.match(line))
        text += line if tight else f" {line}"
    return text


def is_fixed(text: str) -> bool:
    """Whether a text has lines of its own: short ones, some of them indented to begin a paragraph and most not."""
    lines = [line for line in text.split("\n")[1:] if line.strip()]
    indented = sum(_INDENT.match(line) is not None for line in lines)
    return 0 < indented < len(lines) / 2 + 1 and indented < len(lines) and max(map(len, lines)) <= _LONGEST_LINE


def _parts(text: str) -> list[list[str]]:
    """The lines of each paragraph."""
    lines = text.strip("\n").split("\n")
    parted = any(not line.strip() for line in lines) or is_fixed(f"\n{text}")
    line_by_line = not parted or any(len(line) > _LONGEST_LINE for line in lines)
    parts: list[list[str]] = [[]]
    for line in lines:
        if not line.strip() or line_by_line or (_INDENT.match(line) and not _COLUMNS.search(line.strip())):
            parts.append([])
        if line.strip():
            parts[-1].append(line)
    return [part for part in parts if part]
