"""Facets: how many of a search's hits have each value of newspaper, year, month, page, column, person, kind and tag.

Hits come as keys of the index; what each has is looked up in columns that are read into memory once, for a join of half
a large archive takes ten times as long as the search itself.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from operator import sub
from typing import cast

from sqlite_utils import Database

from db import archive, facet_values, index, labels
from db.records import Facet, FacetField, FacetValue
from db.search import find
from db.search.nodes import Query

_MOST = 100
"""Values of a facet that are told."""
_AT_ONCE = 500
"""Hits whose tags are looked up one by one."""
_FIELDS: tuple[FacetField, ...] = ("newspaper", "year", "month", "page", "column", "person", "kind", "tag")


@dataclass(frozen=True, slots=True)
class Columns:
    """The facet values of all articles as columns of numbers in the order of the index's keys: 16 bytes an article."""

    state: int
    """Of the index when they were read."""
    keys: array[int]
    whole: dict[int, int]
    """For the end of each day whose keys follow each other without a gap, what to take off a key to get its place."""
    own: array[int]
    people: array[int]
    sets: dict[int, tuple[int, ...]]
    values: dict[int, tuple[FacetField, str]]


def columns(db: Database, before: Columns | None = None) -> Columns:
    """The columns of the archive as it is now; those that were read before, where nothing has changed since.

    Raises ArchiveError's kinds and Interrupted.
    """
    with archive.world_errors(db):
        state = index.state(db)
        if before is not None and before.state == state:
            return before
        rows = db.execute("SELECT index_key, own, people FROM article_facets ORDER BY index_key").fetchall()
        sets = db.execute("SELECT id, members FROM facet_set").fetchall()
        values = db.execute("SELECT id, field, value FROM facet_value").fetchall()
        keys = array("q", (row[0] for row in rows))
        return Columns(
            state,
            keys,
            _whole(keys),
            array("I", (row[1] for row in rows)),
            array("I", (row[2] for row in rows)),
            {number: facet_values.members(kept) for number, kept in sets},
            {number: (field, value) for number, field, value in values},
        )


def facets(db: Database, query: Query, known: Columns | None = None) -> tuple[Facet, ...]:
    """What the hits of a query have, counted exactly, by columns that are already known or else read for it.

    Raises ArchiveError's kinds and Interrupted.
    """
    known = columns(db, known)
    hits = find.keys(db, query)
    with archive.world_errors(db):
        counts: dict[FacetField, Counter[str]] = {field: Counter() for field in _FIELDS}
        for (field, value), articles in _by_value(known, hits):
            counts[field][value] += articles
        counts["newspaper"] = _titled(db, counts["newspaper"])
        counts["month"], counts["year"] = _by_time(hits)
        counts["tag"] = _by_tag(db, hits)
    return tuple(_facet(field, counts[field]) for field in _FIELDS)


def _by_value(known: Columns, hits: Sequence[int]) -> Iterator[tuple[tuple[FacetField, str], int]]:
    own, people = _sets(known, hits)
    numbers: Counter[int] = Counter()
    for chosen in (own, people):
        for number, articles in chosen.items():
            for value in known.sets.get(number, ()):
                numbers[value] += articles
    return ((known.values[value], articles) for value, articles in numbers.items() if value in known.values)


def _sets(known: Columns, hits: Sequence[int]) -> tuple[Counter[int], Counter[int]]:
    """How many hits have each set of values, and each set of people."""
    places = _places(known, hits)
    return Counter(map(known.own.__getitem__, places)), Counter(map(known.people.__getitem__, places))


def _places(known: Columns, hits: Sequence[int]) -> list[int]:
    """Where in the columns the hits stand; a day's keys mostly follow each other, so that one subtraction tells."""
    places: list[int] = []
    at = 0
    while at < len(hits):
        end_of_day = index.after_day(hits[at])
        end = bisect_left(hits, end_of_day, at)
        if (less := known.whole.get(end_of_day)) is not None:
            places += map(sub, hits[at:end], repeat(less))
        else:
            found = ((key, bisect_left(known.keys, key)) for key in hits[at:end])
            places += [place for key, place in found if place < len(known.keys) and known.keys[place] == key]
        at = end
    return places


def _whole(keys: Sequence[int]) -> dict[int, int]:
    whole: dict[int, int] = {}
    at = 0
    while at < len(keys):
        end_of_day = index.after_day(keys[at])
        end = bisect_left(keys, end_of_day, at)
        if keys[end - 1] - keys[at] == end - 1 - at:
            whole[end_of_day] = keys[at] - at
        at = end
    return whole


def _titled(db: Database, counts: Counter[str]) -> Counter[str]:
    """Newspapers by their titles: their numbers are what the index knows."""
    titles = {str(number): title for number, title in db.execute("SELECT id, title FROM newspaper").fetchall()}
    titled: Counter[str] = Counter()
    for number, articles in counts.items():
        titled[titles.get(number, "")] += articles
    return titled


def _by_time(hits: Sequence[int]) -> tuple[Counter[str], Counter[str]]:
    """Dated hits by month and by year, told from the keys, which come in order."""
    months: Counter[str] = Counter()
    years: Counter[str] = Counter()
    at = bisect_left(hits, index.last_key(None) + 1)
    while at < len(hits):
        day = cast("date", index.day_of(hits[at]))
        december = day.month == 12
        last = day.year == date.max.year and december
        following = date(day.year + december, 1 if december else day.month + 1, 1) if not last else None
        end = bisect_left(hits, index.first_key(following)) if following else len(hits)
        months[f"{day:%Y-%m}"] = end - at
        years[f"{day:%Y}"] += end - at
        at = end
    return months, years


def _by_tag(db: Database, hits: Sequence[int]) -> Counter[str]:
    tagged = "SELECT name, index_key FROM article JOIN article_tag ON article = article.id JOIN tag ON tag.id = tag"
    if len(hits) <= _AT_ONCE:
        marked = ",".join("?" * len(hits))
        return Counter(row[0] for row in db.execute(f"{tagged} WHERE index_key IN ({marked})", hits))
    rows: Iterable[tuple[str, int]] = db.execute(tagged)
    return Counter(name for name, key in rows if (at := bisect_left(hits, key)) < len(hits) and hits[at] == key)


def _facet(field: FacetField, counts: Counter[str]) -> Facet:
    if field in ("year", "month"):
        ordered = sorted(counts.items(), reverse=True)
    else:
        ordered = sorted(counts.items(), key=lambda item: (-item[1], labels.order(item[0])))
    kept = ordered if field in ("year", "month") else ordered[:_MOST]
    return Facet(field, tuple(FacetValue(value, articles) for value, articles in kept), len(ordered))
