"""The project's own open format, `baoku-issue/1`: one JSON object an issue, the promise that no archive is locked in.

Keys are written in a fixed order; the format changes only by adding keys.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from db.records import Article, Issue, Page, Placement
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
        "jumps": [_fields(jump, "direction", "page", "resolved") for jump in article.jumps],
        "blocks": [_fields(block, "kind", "text") for block in article.blocks],
    }


def _issue(issue: Issue) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "newspaper": _fields(
            issue.newspaper, "title", "parallel_title", "cn", "issn", "postal_code", "supervisor", "sponsor"
        ),
        "date": issue.date.isoformat() if issue.date else None,
        **_fields(issue, "edition", "number", "whole_number", "pages_declared"),
        "pages": [_page(page) for page in issue.pages],
        "articles": [article_value(article) for article in issue.articles],
        "contents": [_fields(entry, "title", "page", "article") for entry in issue.contents],
        "sources": [_fields(source, "name", "sha256", "encoding") for source in issue.sources],
        "warnings": [_fields(warning, "source", "line", "code", "message") for warning in issue.warnings],
    }


def _page(page: Page) -> dict[str, Any]:
    value = _fields(page, "label", "section") | {"editors": list(page.editors)}
    return value | ({"facsimile": _fields(page.facsimile, "sha256", "leaf")} if page.facsimile else {})


def _placement(placement: Placement) -> dict[str, Any]:
    value = _fields(placement, "page", "position")
    return value | (
        {"regions": [_fields(region, "corners") for region in placement.regions]} if placement.regions else {}
    )


def _fields(record: object, *names: str) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}
