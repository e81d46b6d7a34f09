"""Articles in JSON, whatever lies around them: lists, lines, an issue with pages, wrappers, and damaged pieces between.

The standard library's decoder is used and not msgspec's, for it can begin anywhere in a text and says where it ended.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from viewer.importing.material import FormatError, Material
from viewer.importing.tables import vocabulary
from viewer.importing.tables.vocabulary import Column, Table, named

_DECODER = json.JSONDecoder(strict=False, parse_float=str, parse_int=str, parse_constant=lambda _: None)
"""Numbers stay as they are written; line ends within texts are let pass."""
_BETWEEN = re.compile(r"[\s,;\[\]\ufeff\x1e]*")
_NEXT = re.compile(r"\}\s*+,?+\s*+(?=\{)|\n[ \t]*+(?=\{)")
_MOST_FAULTS = 1000
_SEEN = 200
_SHOWN = 20
_MOST_COLUMNS = 200
_DEEPEST = 10
_TEXT_KEYS = ("rendered", "#text", "text", "value", "name", "plain", "raw", "html", "title", "content", "_", "$t", "zh")
_HEAD_OF_ALL: frozenset[Column] = frozenset(
    ("date", "year", "month", "day", "newspaper", "edition", "number", "whole_number", "page", "section")
)
"""What an object says for all articles in it."""
_BESIDE = re.compile(
    "comments?|replies|images?|photos?|pictures|media|videos?|related|links|tags|keywords|authors?|attachments|files|meta",
    re.IGNORECASE,
)
"""Keys under which something else lies than articles."""
_NINJS = frozenset(("headline", "body_html", "body_text"))
_NINJS_TOO = frozenset(("uri", "versioncreated"))

Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Opened:
    """Objects in JSON that may be articles."""

    table: Table
    text: str
    single: bool
    """Whether the text is one object that is itself the article."""
    is_record: Callable[[Object], bool]

    def records(self, name: str) -> Iterator[tuple[int, Object | None]]:
        """Every row's object with the line (from 1) at which its piece begins; None for a damaged piece."""
        for line, value in values(self.text, name):
            if value is None:
                yield line, None
            else:
                yield from ((line, each) for each in list(_within(value, {}, self.is_record, 0)) or [value])


def opened(material: Material) -> Opened | None:
    """The objects in a JSON text by those at its beginning; None for other texts and for a single ninjs item."""
    text = material.text or ""
    start = text[:1000].lstrip("\ufeff \t\r\n")
    if not start.startswith(("{", "[")):
        return None
    try:
        seen = [value for _, value in islice(values(text, material.name), _SEEN) if value is not None]
    except FormatError:
        return None
    alone = len(seen) == 1 and start.startswith("{")
    if not seen or (alone and _is_anothers(seen[0])):
        return None
    for is_record in (_has_text, _is_leaf):
        found = list(islice((each for value in seen for each in _within(value, {}, is_record, 0)), _SEEN))
        if found:
            single = alone and len(found) == 1 and found[0] == seen[0]
            return Opened(_table(found), text, single, is_record)
    return None


def values(text: str, name: str) -> Iterator[tuple[int, Object | None]]:
    """The objects that stand one behind the other, each with its line (from 1); None for one that can't be read.

    Raises FormatError when there is no end of what can't be read.
    """
    line, counted, faults = 1, 0, 0
    place = _BETWEEN.match(text, 0)
    while place is not None and place.end() < len(text):
        position = place.end()
        line, counted = line + text.count("\n", counted, position), position
        value, end = _decoded(text, position)
        if value is None:
            faults += 1
            if faults > _MOST_FAULTS:
                raise FormatError(name, "malformed", line, text[position : position + 40])
            following = _NEXT.search(text, position)
            end = following.end() if following else len(text)
        yield line, value
        place = _BETWEEN.match(text, end)


def field(value: Any) -> str:
    """The text of a value: of a list its lines, of an object the one that is its text."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "\n".join(filter(None, (field(each) for each in value[:10_000] if not isinstance(each, list))))
    if isinstance(value, dict):
        inner = next((value[key] for key in _TEXT_KEYS if isinstance(value.get(key), str)), "")
        return str(inner)
    return ""


def _decoded(text: str, position: int) -> tuple[Object | None, int]:
    """The object at a place and where it ends; None for anything else."""
    if text[position] != "{":
        return None, position
    try:
        value, end = _DECODER.raw_decode(text, position)
    except (ValueError, RecursionError):
        return None, position
    return value, end


def _within(value: Any, told: Object, is_record: Callable[[Object], bool], depth: int) -> Iterator[Object]:
    """The records in a value, and rows between them, with what the objects around say of newspaper, day and page."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        rows = any(isinstance(each, dict) and is_record(each) for each in value)
        for each in value:
            if isinstance(each, dict | list):
                found = list(_within(each, told, is_record, depth + 1))
                yield from found or ([told | each] if rows and isinstance(each, dict) else [])
    elif is_record(value):
        yield {**told, **value} if told else value
    else:
        told = told | {key: inner for key, inner in value.items() if _is_head(key, inner)}
        for key, inner in value.items():
            if isinstance(inner, dict | list) and not _BESIDE.fullmatch(key):
                yield from _within(inner, told, is_record, depth + 1)


def _is_head(key: str, value: Any) -> bool:
    known = named(key)
    return known is not None and known[0] in _HEAD_OF_ALL and isinstance(value, str)


def _has_text(value: Object) -> bool:
    """Whether an object has a text of its own, or a headline and no objects with texts in it."""
    keys = [(known[0], each) for key, each in value.items() if (known := named(key))]
    if any(column == "body" and _is_text(each) for column, each in keys):
        return True
    if not any(column == "headline" and _is_text(each) for column, each in keys):
        return False
    lists = (each for key, each in value.items() if isinstance(each, list) and not _BESIDE.fullmatch(key))
    return not any(isinstance(each[0], dict) and _has_text(each[0]) for each in lists if each)


def _is_text(value: Any) -> bool:
    """Whether a value is text; a list of objects is if these have no headlines, and so are its paragraphs."""
    objects = [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
    headed = any((known := named(key)) and known[0] == "headline" for each in objects[:3] for key in each)
    return not headed and bool(field(value).strip())


def _is_leaf(value: Object) -> bool:
    """Whether an object has values and holds no other objects in lists."""
    nested = any(isinstance(each, list) and each and isinstance(each[0], dict) for each in value.values())
    return not nested and any(isinstance(each, str) for each in value.values())


def _is_anothers(value: Object) -> bool:
    """Whether a single object is of another format: a ninjs item, or an issue in the project's own format."""
    return (not _NINJS.isdisjoint(value) and not _NINJS_TOO.isdisjoint(value)) or str(value.get("format")).startswith(
        "baoku-issue/"
    )


def _table(found: list[Object]) -> Table:
    header = tuple(islice(dict.fromkeys(key for each in found for key in each), _MOST_COLUMNS))
    rows = [tuple(field(each.get(key)) for key in header) for each in found]
    columns = vocabulary.guess(header, rows)
    by_name = bool(vocabulary.told_by_name(header, columns))
    return Table(header, tuple(rows[:_SHOWN]), columns, by_name)
