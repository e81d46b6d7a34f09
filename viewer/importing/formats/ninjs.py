"""ninjs, news in JSON: versions 1 to 3, one item or several, with pictures associated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from db.records import Block, Issue, Person, Role
from viewer.importing.material import FormatError, Material
from viewer.importing.news import newsbody, newsitem
from viewer.importing.news.newsitem import Item

_OPENS = re.compile(r"\s*[\[{]")
_HINT = re.compile(
    r'"(?:body_?(?:x?html|text)|bodies|headlines|description_?text|versioncreated|pubstatus|contentcreated|firstcreated)"',
    re.IGNORECASE,
)
_DEEPEST = 4
"""Objects and lists that services wrap items in."""
_NAMED = ("uri", "guid")
_TEXTS = ("body_xhtml", "body_html", "body_text", "bodyxhtml", "bodyhtml", "bodytext", "bodies")
_ABOUT = ("versioncreated", "pubstatus", "type", "firstcreated", "contentcreated", "headlines", "bodies")
_PICTURES = ("picture", "graphic", "photo", "image")
_OTHERS = ("event", "planning")
_ROLES: dict[str, Role] = {
    "writer": "author", "author": "author", "photographer": "photographer", "editor": "editor",
    "translator": "translator", "correspondent": "correspondent",
}  # fmt: skip
_DECKS, _KICKERS = ("sub", "deck", "drop"), ("kicker", "over", "pre")

_Object = dict[str, Any]


def score(material: Material) -> int:
    """Certain of JSON in which an item stands with a name, a headline or text, and what ninjs says of items."""
    if material.text is None or not _OPENS.match(material.text) or not _HINT.search(material.text):
        return 0
    try:
        return 95 if any(_found(_decoded(material))) else 0
    except FormatError:
        return 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read each item as an article; raises FormatError for what is no JSON or holds no item."""
    items = list(_found(_decoded(material)))
    if not items:
        raise FormatError(material.name, "unknown-format")
    return newsitem.issues([each for item in items for each in _items(item)], material.name)


def _decoded(material: Material) -> Any:
    try:
        return msgspec.json.decode((material.text or "").encode("utf-8", "replace"))
    except (msgspec.MsgspecError, RecursionError) as error:
        raise FormatError(material.name, "malformed", found=str(error)) from error


def _found(value: Any, depth: int = 0) -> Iterator[_Object]:
    """The items in a value, with their keys in small letters: version 3 writes versionCreated for versioncreated."""
    if isinstance(value, dict):
        item = {key.lower(): each for key, each in value.items()}
        if _is_item(item):
            yield item
            return
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if depth < _DEEPEST:
        for each in inner:
            yield from _found(each, depth + 1)


def _is_item(item: _Object) -> bool:
    told = any(key in item for key in ("headline", "headlines", *_TEXTS, "descriptions", "description_text"))
    # A service that leaves out all else still gives a headline and a text.
    whole = "headline" in item and any(key in item for key in _TEXTS)
    return any(key in item for key in _NAMED) and told and (whole or any(key in item for key in _ABOUT))


def _items(item: _Object) -> list[Item]:
    """The article that an item is; associated pictures give it captions, associated texts are articles too."""
    if _text(item.get("type")) in _OTHERS:
        return []
    found = _pictured(item) if _text(item.get("type")) in _PICTURES else _written(item)
    others = []
    for each in _associated(item):
        if _text(each.get("type")) in _PICTURES:
            found.blocks += [block for block in _pictured(each).blocks if block not in found.blocks]
        elif _is_item(each) and any(key in each for key in _TEXTS):
            others += _items(each)
    return [found, *others]


def _associated(item: _Object) -> list[_Object]:
    value = item.get("associations")
    listed = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return [{key.lower(): each for key, each in one.items()} for one in listed if isinstance(one, dict)]


def _described(item: _Object) -> Item:
    """What an item says beside its text."""
    found = Item(place=_text(item.get("located")), byline=_text(item.get("byline")) or _text(item.get("by")))
    found.dateline = _text(item.get("dateline"))
    told = (_text(item.get(key)) for key in ("versioncreated", "contentcreated", "firstcreated"))
    found.date = next((day for day in map(newsitem.day, told) if day), None)
    found.headline = _text(item.get("headline"))
    for role, text in reversed(_roles(item.get("headlines"))):
        if role.startswith(_DECKS):
            found.deck = text
        elif role.startswith(_KICKERS):
            found.kicker = text
        else:
            found.headline = text
    genres = (name for key in ("genre", "genres") for name in _names(item.get(key)))
    found.column = next((name for name in map(newsitem.column, genres) if name), None)
    found.people = tuple(_people(item.get("authors")))
    return found


def _written(item: _Object) -> Item:
    found, body = _described(item), newsbody.of_text(_body(item))
    found.headline = found.headline or body.headline
    found.byline = found.byline or body.byline
    found.dateline = found.dateline or body.dateline
    found.blocks = body.blocks
    return found


def _pictured(item: _Object) -> Item:
    """A photograph: its description is the caption, who made it the credit."""
    found = _described(item)
    found.kind = "photo"
    captions: list[str | None] = [text for _, text in _roles(item.get("descriptions"))]
    captions.append(_text(item.get("description_text")))
    captions += [_text(item.get("body_text")), found.headline]
    credit = found.byline
    found.byline, found.people = None, ()
    caption = next((text for text in captions if text), None)
    found.blocks = [Block("caption", text) for text in (caption,) if text]
    found.blocks += [Block("credit", text) for text in (credit,) if text]
    return found


def _body(item: _Object) -> str:
    """The text in the form that says most of its structure."""
    for key in _TEXTS[:-1]:
        if text := _text(item.get(key)):
            return text
    bodies = item.get("bodies")
    forms = [each for each in bodies if isinstance(each, dict)] if isinstance(bodies, list) else []
    ranked = sorted(({key.lower(): each for key, each in form.items()} for form in forms), key=_rank)
    texts = (_text(form.get("value")) for form in ranked)
    return next((text for text in texts if text), "") or _text(item.get("description_text")) or ""


def _rank(form: _Object) -> int:
    named = f"{_text(form.get('contenttype'))} {_text(form.get('role'))}".lower()
    return 0 if "html" in named else 1 if "plain" in named or "text" in named else 2


def _roles(value: Any) -> list[tuple[str, str]]:
    """The texts of a list of roles and values."""
    listed = value if isinstance(value, list) else []
    found = [(_text(each.get("role")) or "", _text(each.get("value"))) for each in listed if isinstance(each, dict)]
    return [(role.lower(), text) for role, text in found if text]


def _names(value: Any) -> list[str]:
    listed = value if isinstance(value, list) else [value]
    return [name for each in listed if isinstance(each, dict) and (name := _text(each.get("name")))]


def _people(value: Any) -> Iterator[Person]:
    for each in value if isinstance(value, list) else ():
        name, role = (_text(each.get(key)) for key in ("name", "role")) if isinstance(each, dict) else (None, None)
        if name:
            yield Person(name, _ROLES.get((role or "").lower(), "author"))


def _text(value: Any) -> str | None:
    """A string that isn't blank."""
    return value.strip() or None if isinstance(value, str) else None
