"""Markdown: front matter, heads as headings, every character escaped that Markdown would take for a sign.

CommonMark with the tables of GitHub's; highlights, which neither has, are <mark>.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from viewer.exporting import beginning, parts, web_address
from viewer.exporting.citing import Settings
from viewer.exporting.document import Document, Piece
from viewer.exporting.highlighted import Run
from viewer.exporting.options import Options
from viewer.exporting.parts import Part
from viewer.exporting.so_far import SoFar, Standing
from viewer.exporting.source_line import page_labels, source_line
from viewer.exporting.words import Words
from viewer.exporting.xml_text import clean

_SIGNS = re.compile(r"([\\`*_\[\]<>&~$|]|=(?==)|(?<==)=)")
# Blanks at the head of a line would make it code.
_LINE_SIGNS = re.compile(r"(?<=\n)[ \t]*([#+\-=:]|\d{1,9}(?=[.)]))?")
_ESCAPED = r"\\#"
_CLOSING = re.compile(r"(?<=[ \t])#(?=#*\s*$)")
"""A heading's last # would close it."""
_BREAKS_OF_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as Markdown in UTF-8; YAML front matter for its only piece, or for the whole."""
    beginning.write(target, document.pieces, _Markdown(document, options.citing))


class _Markdown:
    """What is to be said of the pieces so far in the front matter and the references."""

    def __init__(self, document: Document, citing: Settings) -> None:
        self._so_far = SoFar(document, citing)
        self._first: Piece | None = None

    def piece(self, piece: Piece) -> Iterator[str]:
        standing = self._so_far.add(piece)
        self._first = self._first or piece
        yield "\n" + "\n".join(_article(piece, "#" if self._so_far.is_alone else "##", standing))

    def end(self) -> Iterator[str]:
        if self._so_far.references:
            yield f"\n## {self._so_far.words.references}\n"
        yield from (f"\n{_text(f'[{number}] {text}')}\n" for number, text in self._so_far.references)

    def beginning(self) -> Iterator[str]:
        yield "---\n"
        yield from (f"{name}: {_value(value)}\n" for name, value in self._told().items())
        yield "---\n"
        if not self._so_far.is_alone:
            yield f"\n{_heading('#', _text(parts.shown(self._so_far.document.title)))}"
            if imprint := self._so_far.imprint:
                yield f"\n{_text(imprint)}\n"

    def _told(self) -> dict[str, Any]:
        """What the front matter says: of the only article, or of them all."""
        told: dict[str, Any] = {"title": self._so_far.document.title}
        if self._so_far.is_alone and self._first:
            return told | _of_article(self._first)
        seen = self._so_far.seen
        if issue := seen.only_issue:
            day = issue.date.isoformat() if issue.date else ""
            told |= {"newspaper": issue.newspaper.title, "date": day} | _filled({"issue": issue.number})
        return told | {"articles": seen.pieces}


def _of_article(piece: Piece) -> dict[str, Any]:
    article, issue = piece.article, piece.issue
    told = {
        "author": [person.name for person in article.people],
        "newspaper": issue.newspaper.title,
        "date": issue.date.isoformat() if issue.date else "",
        "pages": page_labels(article),
    }
    more = {"issue": issue.number, "column": article.column, "url": article.url, "tags": list(piece.tags)}
    return told | _filled(more)


def _filled(told: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if value}


def _value(value: Any) -> str:
    """A value as JSON, which every reader of YAML takes as it is but for line ends that JSON doesn't know."""
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    written = json.dumps(clean(value) if isinstance(value, str) else value, ensure_ascii=False)
    return _BREAKS_OF_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def _article(piece: Piece, heading: str, standing: Standing) -> Iterator[str]:
    """The blocks of an article, each with the end of its last line."""
    own, label = standing.words, _text(f"[{standing.number}]") + " " if standing.number else ""
    heads, text = parts.halves(piece)
    for part in heads:
        if part.role in ("headline", "untitled"):
            yield _heading(heading, label + (_inline(_flat(part.runs)) or _text(parts.title(piece))))
        else:
            yield _part(part, heading)
    if piece.remark:
        yield _quoted(f"{own.remark}{own.stop}{_text(piece.remark)}")
    yield from (_part(part, heading) for part in text)
    yield from _foot(piece, own)


def _part(part: Part, heading: str) -> str:
    match part.role:
        case "subheading":
            return _heading(f"{heading}#", _inline(_flat(part.runs)))
        case "table" if part.rows:
            return _table(part)
        case "caption" | "credit" | "note":
            return _quoted(_inline(part.runs))
        case "paragraph" if part.dateline:
            dateline = f"**{_inline(part.dateline)}**" if _is_seen(part.dateline) else ""
            return f"{dateline}　{_inline(part.runs)}\n"
        case _:
            return f"{_inline(part.runs)}\n"


def _foot(piece: Piece, own: Words) -> Iterator[str]:
    """Where the article stood, its tags and notes."""
    source, address = source_line(piece.article, piece.issue), web_address.of(clean(piece.article.url or ""))
    link = f"[{own.original}](<{address}>)" if address else ""
    if source or link:
        yield _quoted(" ".join(filter(None, (_text(source), link))))
    if piece.tags:
        yield f"{own.tags}{own.stop}{_text(own.comma.join(piece.tags))}\n"
    for note in piece.notes:
        yield _quoted(f"{own.note}{own.stop}{_text(note.text)} ({note.changed[:10]})")


def _heading(signs: str, text: str) -> str:
    return f"{signs} {_CLOSING.sub(_ESCAPED, text)}\n"


def _quoted(text: str) -> str:
    return "".join(f"> {line}\n" for line in text.split("\n"))


def _table(part: Part) -> str:
    """A table of GitHub's; one whose first row heads no columns has an empty head, as it must have one."""
    width = len(part.rows[0])
    head = [part.rows[0] if part.has_head else ((),) * width]
    rows = [*head, None, *part.rows[part.has_head :]]
    lines = (_row(map(_inline, row)) if row else _row(["---"] * width) for row in rows)
    return "".join(lines)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _flat(runs: Iterable[Run]) -> Iterator[Run]:
    """Runs on one line."""
    return (Run(clean(run.text).replace("\n", " "), run.colour) for run in runs)


def _inline(runs: Iterable[Run]) -> str:
    """Runs as one text without blanks at its ends, what is highlighted between tags."""
    texts = [(clean(run.text), run.colour) for run in runs]
    escaped = [(_escaped(text, is_first=not place), colour) for place, (text, colour) in enumerate(texts)]
    written = (f'<mark class="{colour}">{text}</mark>' if colour else text for text, colour in escaped)
    return _trimmed("".join(written))


def _is_seen(runs: Iterable[Run]) -> bool:
    return bool(clean("".join(run.text for run in runs)).strip())


def _text(text: str) -> str:
    return _trimmed(_escaped(clean(text), is_first=True))


def _escaped(text: str, *, is_first: bool) -> str:
    """Escaped where a sign would mean something: anywhere in a line, or at its head; line ends as hard breaks."""
    head = "\n" if is_first else ""
    signs = _SIGNS.sub(r"\\\1", head + text)
    return _LINE_SIGNS.sub(_escape_head, signs)[len(head) :].replace("\n", "\\\n")


def _trimmed(text: str) -> str:
    """Without breaks and blanks at the ends: a break before nothing would be a sign that is shown."""
    while (shorter := text.strip(" \t").removeprefix("\\\n").removesuffix("\\\n")) != text:
        text = shorter
    return text


def _escape_head(match: re.Match[str]) -> str:
    sign = match[1] or ""
    if not sign:
        return ""
    # A number is escaped behind itself: it is its point that would make a list.
    return f"{sign}\\" if sign[0].isdigit() else f"\\{sign}"
