"""What a value typed into a query means: numbers of facet values, or a condition on what readers added themselves."""

from __future__ import annotations

import json
import re

from sqlite_utils import Database

from db import clippings, facet_values, grams
from db.annotations import clean
from db.folding import fold
from db.highlights import Colour
from db.records import ArticleKind
from db.search.nodes import Valued

_KINDS: dict[str, ArticleKind] = {
    "文章": "article", "图片": "photo", "照片": "photo", "导读": "contents", "目录": "contents",
    "编者按": "editor_note", "启事": "notice", "公告": "notice", "广告": "advertisement", "更正": "correction",
    "版权": "staff",
}  # fmt: skip
_COLOURS: dict[str, Colour] = {
    "黄": "yellow", "绿": "green", "蓝": "blue", "红": "red", "yellow": "yellow", "green": "green", "blue": "blue",
    "red": "red",
}  # fmt: skip
_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
_Condition = tuple[str, tuple[str | int, ...]]


def numbers(db: Database, node: Valued) -> list[int]:
    """The numbers of the values of newspaper, page, column, person or kind that are meant."""
    if node.field == "newspaper":
        return [n for paper in _newspapers(db, node) for n in facet_values.numbers(db, "newspaper", str(paper))]
    if node.whole:
        return list(facet_values.numbers(db, node.field, node.text))
    if node.field == "kind":
        return list(facet_values.numbers(db, "kind", _KINDS.get(fold(node.text), fold(node.text))))
    wanted, prefix = _plain(node.text.rstrip("*")), node.text.endswith("*")
    found = ((number, _plain(value)) for number, value in facet_values.all_of(db, node.field))
    return [number for number, value in found if value == wanted or (prefix and value.startswith(wanted))]


def of_reader(node: Valued) -> _Condition:
    """The condition on {key} that an article has a reader's tag, a note that holds some characters, or a highlight."""
    keys = "+{key} IN (SELECT index_key FROM article WHERE id IN (SELECT article FROM "
    if node.field == "note":
        return keys + "note WHERE instr(squeezed, ?)))", (grams.squeeze(node.text),)
    if node.field == "highlight":
        return _highlighted(node, keys)
    if node.text.endswith("*") and not node.whole:
        start = fold(node.text.rstrip("*"))
        return keys + "article_tag JOIN tag ON tag.id = tag WHERE substr(folded, 1, ?) = ?))", (len(start), start)
    return keys + "article_tag JOIN tag ON tag.id = tag WHERE folded = ?))", (fold(node.text),)


def _highlighted(node: Valued, keys: str) -> _Condition:
    """Highlights of a colour; all, for a star; or those that hold some characters."""
    if colour := _COLOURS.get(fold(node.text).removesuffix("色")):
        return keys + "highlight WHERE colour = ?))", (colour,)
    if fold(node.text) == "*":
        return keys + "highlight))", ()
    return keys + "highlight WHERE instr(squeezed, ?)))", (grams.squeeze(node.text.rstrip("*")),)


def of_folders(db: Database, node: Valued) -> _Condition:
    """The condition on {key} that an article is in a clippings folder of that name, or one that begins so."""
    is_start = node.text.endswith("*") and not node.whole
    wanted = fold(clean(node.text.rstrip("*") if is_start else node.text))
    names = [(each.id, fold(each.name)) for each in clippings.folders(db)]
    found = [number for number, name in names if name == wanted or (is_start and name.startswith(wanted))]
    return (
        "+{key} IN (SELECT index_key FROM article WHERE id IN (SELECT article FROM clipping"
        " WHERE folder IN (SELECT value FROM json_each(?))))",
        (json.dumps(found),),
    )


def _newspapers(db: Database, node: Valued) -> list[int]:
    """Newspapers by their very title, or by a piece of a title or alias."""
    if node.whole:
        return [row[0] for row in db.execute("SELECT id FROM newspaper WHERE title = ?", [node.text])]
    piece = grams.squeeze(node.text.rstrip("*"))
    rows = db.execute(
        "SELECT id, title FROM newspaper UNION ALL SELECT id, parallel_title FROM newspaper"
        " WHERE parallel_title IS NOT NULL UNION ALL SELECT newspaper, alias FROM newspaper_alias"
    )
    return sorted({number for number, title in rows.fetchall() if piece in grams.squeeze(title)})


def _plain(page: str) -> str:
    """A page label as it is compared: "第01版" is "1", "a02" is "a2"."""
    bare = fold(page).strip()
    if bare.startswith("第"):
        bare = bare[1:]
    return _ZEROS.sub("", bare.removesuffix("版"))
