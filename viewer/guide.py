"""The user's guide: chapters in the reader's language, as pages for the window, and where in them something is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from db.folding import fold
from viewer import resources

_HEAD = re.compile(r"^#{1,2} (.+)$", re.MULTILINE)
_SIGNS = re.compile(r"[*`|]|\]\([^)]*\)|\[|^[-#] ?|-{3,}", re.MULTILINE)
_AROUND = 12
"""Characters that an extract has on either side of what was looked for."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its name is the same in all languages, its text is Markdown."""

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a chapter under a heading; section 0 is what stands before the first."""

    chapter: str
    number: int
    title: str
    text: str
    """As one reads it, without signs of Markdown."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A section in which all that was looked for stands, with an extract around the first of it."""

    section: Section
    extract: str


def chapters(language: str) -> tuple[Chapter, ...]:
    """The chapters in their order, in a language of the window (zh_CN, en)."""
    files = sorted(resources.path("guide", language).glob("*.md"))
    return tuple(_chapter(file.stem.partition("-")[2], file.read_text("utf-8")) for file in files)


def sections(chapter: Chapter) -> tuple[Section, ...]:
    """The parts of a chapter, each from its heading to the next."""
    heads = list(_HEAD.finditer(chapter.text))
    ends = [head.start() for head in heads[1:]] + [len(chapter.text)]
    return tuple(
        Section(chapter.name, number, _plain(head[1]), _plain(chapter.text[head.end() : end]))
        for number, (head, end) in enumerate(zip(heads, ends, strict=True))
    )


def search(among: Sequence[Chapter], typed: str) -> list[Passage]:
    """The sections that hold every word typed, in the order of the guide; those with it in their heading first."""
    words = fold(typed).split()
    if not words:
        return []
    found = [
        (section, folded)
        for chapter in among
        for section in sections(chapter)
        if all(word in (folded := fold(f"{section.title} {section.text}")) for word in words)
    ]
    found.sort(key=lambda each: not all(word in fold(each[0].title) for word in words))
    return [Passage(section, _extract(section, words[0])) for section, _ in found]


def page(chapter: Chapter) -> str:
    """A chapter as HTML, each heading with an anchor of its section's number."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark").enable("table")
    tokens = reader.parse(chapter.text)
    number = 0
    for token in tokens:
        if token.type == "heading_open" and token.tag in ("h1", "h2"):
            token.attrSet("id", str(number))
            number += 1
    return f"<title>{escape(chapter.title)}</title>{reader.renderer.render(tokens, reader.options, {})}"


def _chapter(name: str, text: str) -> Chapter:
    head = _HEAD.search(text)
    return Chapter(name, head[1] if head else name, text)


def _plain(text: str) -> str:
    return " ".join(_SIGNS.sub("", text).split())


def _extract(section: Section, word: str) -> str:
    at = max(fold(section.text).find(word), 0)
    start, end = max(at - _AROUND, 0), at + len(word) + _AROUND
    return f"{'…' if start else ''}{section.text[start:end]}{'…' if end < len(section.text) else ''}"
