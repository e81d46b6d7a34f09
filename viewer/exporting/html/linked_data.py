"""What machines are told of an article: schema.org's NewsArticle as JSON-LD."""

from __future__ import annotations

import json
from typing import Any

from viewer.exporting import parts
from viewer.exporting.document import Piece
from viewer.exporting.xml_text import clean


def script(piece: Piece, language: str) -> str:
    """The element that holds it; whatever the text, it can't end before its end."""
    told = json.dumps(_told(piece, language), ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{told}</script>\n'


def _told(piece: Piece, language: str) -> dict[str, Any]:
    article, issue = piece.article, piece.issue
    told: dict[str, Any] = {"headline": parts.title(piece), "alternativeHeadline": _line(article.deck)}
    told["author"] = [
        {"@type": "Person", "name": _line(person.name)}
        for person in article.people
        if person.role in ("author", "correspondent")
    ]
    told["datePublished"] = issue.date.isoformat() if issue.date else ""
    told["printPage"] = parts.first_page(piece)
    told["printSection"] = parts.section(piece)
    paper = {"name": _line(issue.newspaper.title), "issn": _line(issue.newspaper.issn)}
    told["isPartOf"] = {"@type": "Newspaper"} | _filled(paper) if paper["name"] else None
    told["url"] = _line(article.url)
    return {"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": language} | _filled(told)


def _filled(told: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in told.items() if value}


def _line(text: str | None) -> str:
    return " ".join(clean(text or "").split())
