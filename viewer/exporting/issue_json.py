"""The project's own open format, `baoku-issue/1`: one JSON object an issue, the promise that no archive is locked in.

Keys are written in a fixed order; the format changes only by adding keys. Those that were added to its first version
(regions, facsimile, furniture, joins, printed lines, weekday, lunar day, url) are written where there is something.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from db.records import Article, Block, ContentsEntry, Issue, Jump, Page, Placement
from viewer.exporting.document import Document
from viewer.exporting.options import Options

FORMAT = "baoku-issue/1"


def encode(issue: Issue) -> bytes:
    """An issue as UTF-8 JSON, indented by two, with a newline at the end; the same bytes for the same issue."""
    return (json.dumps(_issue(issue), ensure_ascii=False, indent=2) + "\n").encode()


def write(document: Document, target: Path, options: Options) -> None:
    """Write the issue of a document."""
    assert document.issue is not None
    target.write_bytes(encode(document.issue))


def article_value(article: Article) -> dict[str, Any]:
    """An article as it stands in the format's list of articles."""
    return {
        "kind": article.kind,
        "kicker": article.kicker,
        "headline": article.headline,
        "deck": article.deck,
        "column": article.column,
        "byline": article.byline,
        "people": [_fields(person, "name", "role", "affiliation") for person in article.people],
        "dateline": article.dateline,
        "place": article.place,
        "placements": [_placement(placement) for placement in article.placements],
        "jumps": [_jump(jump) for jump in article.jumps],
        "blocks": [_block(block) for block in article.blocks],
        **_where_told(article, "url"),
    }


def _issue(issue: Issue) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "newspaper": _fields(
            issue.newspaper, "title", "parallel_title", "cn", "issn", "postal_code", "supervisor", "sponsor"
        ),
        "date": issue.date.isoformat() if issue.date else None,
        **_fields(issue, "edition", "number", "whole_number", "pages_declared"),
        **_where_told(issue, "weekday_printed", "lunar"),
        "pages": [_page(page) for page in issue.pages],
        "articles": [article_value(article) for article in issue.articles],
        "contents": [_entry(entry) for entry in issue.contents],
        "sources": [_fields(source, "name", "sha256", "encoding") for source in issue.sources],
        "warnings": [_fields(warning, "source", "line", "code", "message") for warning in issue.warnings],
    }


def _page(page: Page) -> dict[str, Any]:
    value = _fields(page, "label", "section") | {"editors": list(page.editors)}
    if page.furniture:
        value["furniture"] = [_fields(piece, "kind", "text") for piece in page.furniture]
    return value | ({"facsimile": _fields(page.facsimile, "sha256", "leaf")} if page.facsimile else {})


def _jump(jump: Jump) -> dict[str, Any]:
    return _fields(jump, "direction", "page", "resolved") | _where_told(jump, "printed")


def _block(block: Block) -> dict[str, Any]:
    return _fields(block, "kind", "text") | ({"joins": list(block.joins)} if block.joins else {})


def _entry(entry: ContentsEntry) -> dict[str, Any]:
    return _fields(entry, "title", "page", "article") | _where_told(entry, "printed")


def _placement(placement: Placement) -> dict[str, Any]:
    value = _fields(placement, "page", "position")
    return value | (
        {"regions": [_fields(region, "corners") for region in placement.regions]} if placement.regions else {}
    )


def _fields(record: object, *names: str) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


def _where_told(record: object, *names: str) -> dict[str, Any]:
    return {name: value for name, value in _fields(record, *names).items() if value is not None}
