"""CSL-JSON, the data that citation processors and Zotero read: an array of items of the type article-newspaper."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from viewer.exporting.citing.cited import Cited, Settings, compact
from viewer.exporting.citing.names import Name


def entry(cited: Cited, settings: Settings) -> str:
    """One item of the array, on a line of its own."""
    value: dict[str, Any] = {
        "id": cited.key,
        "type": "article-newspaper",
        "title": cited.full_title,
        "container-title": cited.newspaper,
        "author": [_name(author) for author in cited.authors],
        "translator": [_name(translator) for translator in cited.translators],
        "issued": _day(cited.date),
        "page": compact(cited.pages),
        "issue": cited.number,
        "edition": cited.edition,
        "section": cited.section,
        "publisher-place": cited.place,
        "ISSN": cited.issn,
        "language": cited.language,
        "URL": cited.url,
        "accessed": _day(settings.today) if cited.url else None,
    }
    return json.dumps({name: each for name, each in value.items() if each}, ensure_ascii=False)


def _day(day: date | None) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else None


def _name(author: Name) -> dict[str, str]:
    return {"family": author.family, "given": author.given} if author.family else {"literal": author.whole}
