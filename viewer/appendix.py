"""The search diary as an appendix on methods: what was searched when and how, in a file that can be cited."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from db.searches import DiaryEntry
from viewer.exporting import csv_table
from viewer.messages import QT_TRANSLATE_NOOP, Say

FORMATS = {"md": "Markdown", "html": "HTML", "csv": "CSV", "txt": "Text"}
"""The formats by the endings of their files."""

_SAID = {
    "title": QT_TRANSLATE_NOOP("messages", "Searches of the archive"),
    "archive": QT_TRANSLATE_NOOP("messages", "Archive: {archive}"),
    "searches": QT_TRANSLATE_NOOP("messages", "Searches: {count:,}, from {first} to {last} ({zone})"),
    "none": QT_TRANSLATE_NOOP("messages", "Searches: none"),
    "program": QT_TRANSLATE_NOOP("messages", "Program: {program}"),
    "matching": QT_TRANSLATE_NOOP(
        "messages",
        "An article is found where the characters of every term stand in it one after the other; blanks between "
        "Chinese characters, width, case, and traditional or simplified form make no difference.",
    ),
    "eased": QT_TRANSLATE_NOOP(
        "messages",
        "Words of letters are found whole, and where a text without quotation marks stands nowhere as typed, articles "
        "with all of its words are counted.",
    ),
    "when": QT_TRANSLATE_NOOP("messages", "When"),
    "query": QT_TRANSLATE_NOOP("messages", "Query"),
    "filters": QT_TRANSLATE_NOOP("messages", "Filters"),
    "sort": QT_TRANSLATE_NOOP("messages", "Order"),
    "hits": QT_TRANSLATE_NOOP("messages", "Hits"),
    "articles": QT_TRANSLATE_NOOP("messages", "Articles searched"),
    "seconds": QT_TRANSLATE_NOOP("messages", "Seconds"),
    "relevance": QT_TRANSLATE_NOOP("messages", "by relevance"),
    "date": QT_TRANSLATE_NOOP("messages", "newest first"),
    "page": QT_TRANSLATE_NOOP("messages", "by page"),
}
_COLUMNS = ("when", "query", "filters", "sort", "hits", "articles", "seconds")
_NUMBERS = 4
"""The first of the columns that hold numbers."""


@dataclass(frozen=True, slots=True)
class Appendix:
    """The entries of a diary, in any order, and the archive and program that they are of."""

    entries: tuple[DiaryEntry, ...]
    archive: str
    program: str


def render(appendix: Appendix, ending: str, say: Say = str) -> bytes:
    """The appendix as a file of one of FORMATS, oldest search first; times are those of this machine's zone."""
    return _RENDER[ending](appendix, say)


def _markdown(appendix: Appendix, say: Say) -> bytes:
    lines = [f"# {say(_SAID['title'])}", "", *(f"- {_plain(line)}" for line in _facts(appendix, say)), ""]
    lines += [_rules(say), "", _row(_heads(say)), _row(["---"] * _NUMBERS + ["--:"] * (len(_COLUMNS) - _NUMBERS))]
    lines += [_row(map(_plain, cells)) for cells in _cells(appendix, say)]
    return ("\n".join(lines) + "\n").encode()


def _html(appendix: Appendix, say: Say) -> bytes:
    def row(cells: Sequence[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    title = html.escape(say(_SAID["title"]))
    style = (
        "body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}"
        "th,td{text-align:left;vertical-align:top;padding:.3em .8em;border-bottom:1px solid #ccc}"
        f"td:nth-child(n+{_NUMBERS + 1}),th:nth-child(n+{_NUMBERS + 1}){{text-align:right}}"
    )
    lines = [
        "<!DOCTYPE html>",
        f'<html><head><meta charset="utf-8"><title>{title}</title><style>{style}</style></head>',
    ]
    lines += [f"<body><h1>{title}</h1>", *(f"<p>{html.escape(line)}</p>" for line in _facts(appendix, say))]
    lines += [f"<p>{html.escape(_rules(say))}</p>", "<table>", row(_heads(say), "th")]
    lines += [row(cells, "td") for cells in _cells(appendix, say)]
    return ("\n".join([*lines, "</table></body></html>"]) + "\n").encode()


def _csv(appendix: Appendix, say: Say) -> bytes:
    """A table alone: what is to be known of it stands in the other formats."""
    rows: list[list[object]] = [
        [
            each.when, each.asked.text, " ".join(each.asked.filters), say(_SAID[each.asked.sort]),
            each.hits, each.articles, each.seconds,
        ]
        for each in _ordered(appendix)
    ]  # fmt: skip
    return csv_table.data([_heads(say), *rows])


def _text(appendix: Appendix, say: Say) -> bytes:
    lines = [say(_SAID["title"]), "", *_facts(appendix, say), "", _rules(say), ""]
    for cells in _cells(appendix, say):
        lines += [f"{head}: {cell}" for head, cell in zip(_heads(say), cells, strict=True) if cell] + [""]
    return "\n".join(lines).encode()


_RENDER: dict[str, Callable[[Appendix, Say], bytes]] = {"md": _markdown, "html": _html, "csv": _csv, "txt": _text}


def _facts(appendix: Appendix, say: Say) -> list[str]:
    entries = _ordered(appendix)
    told = say(_SAID["none"])
    if entries:
        first, last = (_local(entries[n].when) for n in (0, -1))
        told = say(_SAID["searches"]).format(
            count=len(entries), first=f"{first:%Y-%m-%d %H:%M}", last=f"{last:%Y-%m-%d %H:%M}", zone=f"UTC{last:%z}"
        )
    archive = say(_SAID["archive"]).format(archive=appendix.archive)
    return [archive, told, say(_SAID["program"]).format(program=appendix.program)]


def _rules(say: Say) -> str:
    return f"{say(_SAID['matching'])} {say(_SAID['eased'])}"


def _heads(say: Say) -> list[str]:
    return [say(_SAID[column]) for column in _COLUMNS]


def _cells(appendix: Appendix, say: Say) -> list[list[str]]:
    return [
        [
            f"{_local(each.when):%Y-%m-%d %H:%M:%S}", " ".join(each.asked.text.split()), "  ".join(each.asked.filters),
            say(_SAID[each.asked.sort]), f"{each.hits:,}", f"{each.articles:,}", f"{each.seconds:.2f}",
        ]
        for each in _ordered(appendix)
    ]  # fmt: skip


def _ordered(appendix: Appendix) -> list[DiaryEntry]:
    return sorted(appendix.entries, key=lambda each: each.id)


def _local(when: str) -> datetime:
    return datetime.fromisoformat(when).astimezone()


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _plain(text: str) -> str:
    """Text in which Markdown sees no signs of its own."""
    return "".join(f"\\{char}" if char in r"\`*_{}[]<>#|~!&" else char for char in text)
