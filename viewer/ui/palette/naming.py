"""Offers out of what the window knows already: commands, saved and recent searches, newspapers, issues of a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from db.folding import fold
from db.records import Asked, Filter, Hit, IssueListing, NewspaperListing
from db.search import filters
from db.searches import SavedSearch
from viewer.ui import asking_words, language
from viewer.ui.actions import Actions, commands, english
from viewer.ui.counts import Counts
from viewer.ui.offered import Kind, Offer, spans

_BY_DATE, _WHOLE, _BEGINS, _HOLDS, _ELSEWHERE = 40, 30, 20, 10, 0
"""How well an offer fits what was typed; of offers that fit alike the one stands first whose kind is more at hand."""
_LEAST = -1
_KINDS: tuple[Kind, ...] = ("article", "person", "issue", "newspaper", "recent", "saved", "command")
_MOST = 5
_WITHIN = " › "
"""Between the name of a submenu and that of a choice in it."""


def offer(pieces: Sequence[str], kind: Kind, title: str, note: str, target: object, also: str = "") -> Offer | None:
    """What is offered under a title that has all folded pieces in it, or whose other name has; None where neither."""
    folded, whole = fold(title), " ".join(pieces)
    # A choice of a submenu is also called by its own name alone.
    names = (folded, folded.rpartition(_WITHIN)[2])
    if all(piece in folded for piece in pieces):
        fits = _WHOLE if whole in names else _BEGINS if any(name.startswith(whole) for name in names) else _HOLDS
    elif also and all(piece in fold(also) for piece in pieces):
        fits = _ELSEWHERE
    else:
        return None
    return Offer(kind, title, note, target, fits + _KINDS.index(kind), spans(pieces, title))


def of_commands(actions: Actions, pieces: Sequence[str]) -> list[Offer]:
    """The commands that can be given now, by their names in the window's language or in English."""
    return _some(offer(pieces, "command", *each) for each in _commands(actions))


def of_saved(searches: Iterable[SavedSearch], pieces: Sequence[str]) -> list[Offer]:
    """Saved searches, by their names or what they ask."""
    return _some(
        offer(pieces, "saved", each.name, "" if each.hits is None else f"{each.hits:,}", each.asked, each.asked.text)
        for each in searches
    )


def of_recent(asked: Iterable[Asked], pieces: Sequence[str]) -> list[Offer]:
    """Searches of late."""
    return _some(offer(pieces, "recent", asking_words.line(each), "", each) for each in asked)


def of_newspapers(listed: Iterable[NewspaperListing], pieces: Sequence[str]) -> list[Offer]:
    """Newspapers, by their titles."""
    return _some(offer(pieces, "newspaper", each.title, Counts().issues(each.issues), each.id) for each in listed)


def of_issues(listed: Iterable[IssueListing]) -> list[Offer]:
    """Issues that were called by their day."""
    score = _BY_DATE + _KINDS.index("issue")
    return [
        Offer("issue", f"{language.day(each.date)} {each.edition or ''}".strip(), _issue(each), each.id, score)
        for each in listed
    ]


def of_people(named: Iterable[tuple[str, int]], pieces: Sequence[str]) -> list[Offer]:
    """People, by their names; they lead to a search for what they wrote."""
    return _some(
        offer(
            pieces, "person", name, Counts().articles(articles), Asked("", (_by(name),), "date"), also=" ".join(pieces)
        )
        for name, articles in named
    )


def of_hits(hits: Iterable[Hit], pieces: Sequence[str]) -> list[Offer]:
    """Articles that were found by their headlines."""
    found = []
    for hit in hits:
        note = " · ".join(filter(None, (language.short_day(hit.date) if hit.date else "", hit.newspaper)))
        made = offer(pieces, "article", hit.title, note, hit.article, also=" ".join(pieces))
        if made is not None:
            found.append(made)
    return found


def of_text(text: str) -> Offer:
    """The last resort: search the archive for what is typed."""
    said = QCoreApplication.translate("palette", "Search the archive for “{0}”").format(text)
    return Offer("search", said, "", text, _LEAST)


def _commands(actions: Actions) -> Iterator[tuple[str, str, QAction, str]]:
    """Name, keys, action and English name of each command that can be given, and of the choices of submenus."""
    in_english = {each.key: each.text for each in commands(english)}
    for key, action in actions.by_key.items():
        if action.isEnabled() and key != "palette":
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            yield action.text().rstrip(" …"), keys, action, in_english[key]
    for key, menu in actions.submenus.items():
        for action in menu.actions():
            yield f"{menu.title()}{_WITHIN}{action.text()}", "", action, in_english[key]


def _issue(listing: IssueListing) -> str:
    number = f"第{listing.number}期" if listing.number else ""
    return " · ".join(filter(None, (listing.newspaper, number, Counts().articles(listing.articles))))


def _by(name: str) -> str:
    return filters.written(Filter("person", name))


def _some(found: Iterable[Offer | None]) -> list[Offer]:
    return sorted((each for each in found if each is not None), key=lambda each: -each.score)[:_MOST]
