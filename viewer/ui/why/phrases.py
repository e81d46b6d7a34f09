"""Why there are hits or none, in the words of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from db.search import filters
from db.search.why import Found, Relaxation, Where
from viewer.ui.facets import phrases

_MOST = 6
"""Terms of which it is said where they stand."""


def relaxation(looser: Relaxation) -> str:
    """What is asked in place of what finds nothing."""
    translate = QCoreApplication.translate
    removed = phrases.short(looser.removed)
    match looser.kind:
        case "without_term":
            return translate("why", "Without “{0}”").format(removed)
        case "without_filter":
            read = filters.read(looser.removed)
            if read is not None and read.excluded:
                left_out = phrases.one_filter(looser.removed.removeprefix("-"))
                return translate("why", "With {0} as well").format(phrases.short(left_out))
            return translate("why", "Without {0}").format(phrases.short(phrases.one_filter(looser.removed)))
        case "without_filters":
            return translate("why", "Without any filter")
        case "words":
            return translate("why", "All of the words, one by one: {0}").format(removed)
        case "substring":
            return translate("why", "Also inside longer words")
        case "any_of":
            return translate("why", "Any of the words")


def found(terms: Sequence[Found]) -> str:
    """Which words stand where: 高新技术：标题 1 处，正文 5 处."""
    translate = QCoreApplication.translate
    lines = [
        translate("why", "{0}: {1}").format(
            phrases.short(each.term),
            translate("why", ", ").join(
                translate("why", "{0} {1}×").format(_part(part), f"{times:,}") for part, times in each.places
            ),
        )
        for each in terms
        if each.places
    ]
    said = translate("why", "; ").join(lines[:_MOST])
    return f"{said} …" if len(lines) > _MOST else said


def _part(part: Where) -> str:
    translate = QCoreApplication.translate
    return {
        "kicker": translate("why", "kicker"),
        "headline": translate("why", "headline"),
        "deck": translate("why", "deck"),
        "column": translate("why", "column"),
        "byline": translate("why", "byline"),
        "dateline": translate("why", "dateline"),
        "body": translate("why", "text"),
    }[part]
