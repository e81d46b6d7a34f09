"""What tests of tables share: texts, and reading by the way that every file goes."""

from __future__ import annotations

import json
from typing import Any

from db.records import Article, Issue
from viewer.importing import decoding, formats
from viewer.importing.material import Material

FERRY = "海湾渡口的早班船从今天起增开三班，乘客不必再在寒风里等候。"
LIGHT = "老灯塔停了十一年，昨晚又亮了起来，渔民们都出门来看。"
LONG = FERRY + LIGHT * 3


def material(data: str | bytes, name: str = "a.csv", columns: tuple[str, ...] | None = None) -> Material:
    raw = data.encode() if isinstance(data, str) else data
    decoded = decoding.decode(raw, name)
    return Material(name, raw, decoded.text, decoded.encoding, columns=columns)


def read(data: str | bytes, name: str = "a.csv", columns: tuple[str, ...] | None = None) -> tuple[Issue, ...]:
    """Read by the way every file goes: decoded, chosen by score, read."""
    given = material(data, name, columns)
    chosen = formats.choose(given)
    assert chosen.name in ("text_table", "json_table")
    return chosen.read(given)


def articles(data: str | bytes, name: str = "a.csv", columns: tuple[str, ...] | None = None) -> list[Article]:
    return [article for issue in read(data, name, columns) for article in issue.articles]


def as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def headlines(found: list[Article]) -> list[str | None]:
    return [article.headline for article in found]


def codes(found: tuple[Issue, ...]) -> list[tuple[str, int | None]]:
    return [(warning.code, warning.line) for issue in found for warning in issue.warnings]
