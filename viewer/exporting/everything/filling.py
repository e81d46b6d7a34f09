"""A bag filled with all that an archive holds, one issue after the other, so that it takes no more memory than one."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from db import archive, browse, dictionary, history, issues
from db.archive import Database
from db.carried import out
from db.carried.told import Named
from db.errors import ArchiveDamaged, NoSuchRecord
from db.records import Issue, Source
from viewer import carried
from viewer.exporting import issue_json
from viewer.exporting.everything.bag import Bag, Listing
from viewer.exporting.everything.names import Names


class Cancelled(Exception):
    """The user wants to stop."""


@dataclass(slots=True)
class Filling:
    """Fills a bag; failed gets why something of the archive can't be read; the rest goes on."""

    db: Database
    bag: Bag
    told: Callable[[int, int], None]
    cancelled: Callable[[], bool]
    failed: list[Exception] = field(default_factory=list)
    issues: int = 0
    articles: int = 0
    sources: int = 0
    _names: Names = field(default_factory=Names)
    _paths: dict[int, str] = field(default_factory=dict)
    _clipped: dict[int, Named] = field(default_factory=dict)
    _shared: frozenset[str] = frozenset()
    _written: set[str] = field(default_factory=set)

    def fill(self) -> None:
        """Put everything in; raises Cancelled and OSError."""
        total = browse.totals(self.db).articles
        self._shared = out.shared_sources(self.db)
        clipped = out.clipped(self.db)
        with self.bag.listing(carried.MARKS) as marks:
            for number in self._order():
                self._stop()
                issue = self._issue(number)
                if issue is not None:
                    self._put_issue(issue, marks, clipped)
                self.told(self.articles, total)
        self._put_rest()
        about = {"format": carried.FORMAT, "issues": self.issues, "articles": self.articles}
        self.bag.add(carried.ABOUT, _json(about))

    def _stop(self) -> None:
        if self.cancelled():
            raise Cancelled

    def _order(self) -> Iterator[int]:
        """The numbers of all issues; those without a day, which are in no order, by what they say."""
        yield from out.dated(self.db)
        read = ((number, self._issue(number)) for number in out.undated(self.db))
        sums = {number: hashlib.sha256(issue_json.encode(issue)).digest() for number, issue in read if issue}
        yield from sorted(sums, key=lambda number: sums[number])

    def _issue(self, number: int) -> Issue | None:
        """An issue, if it can be read."""
        try:
            with archive.world_errors(self.db):
                return issues.get(self.db, number)
        except (NoSuchRecord, ArchiveDamaged) as error:
            if error not in self.failed:
                self.failed.append(error)
            return None

    def _put_issue(self, issue: Issue, marks: Listing, clipped: frozenset[int]) -> None:
        data = issue_json.encode(issue)
        path = self._names.of(issue, data)
        self.bag.add(path, data)
        self._paths[issue.id or 0] = path
        for source in {carried.source_name(each): each for each in issue.sources}.values():
            self._stop()
            self._put_source(source, path)
        for marked in out.marked(self.db, issue, path):
            marks.add(_value(marked))
        if earlier := out.earlier(self.db, issue, path):
            texts = [{**_value(each), "before": issue_json.article_value(each.before)} for each in earlier]
            self.bag.add(f"{carried.beside(path, carried.EARLIER)}.json", _json(texts))
        for place, article in enumerate(issue.articles):
            if article.id in clipped:
                self._clipped[article.id or 0] = out.named(issue, place, path)
        self.issues += 1
        self.articles += len(issue.articles)

    def _put_source(self, source: Source, issue: str) -> None:
        """A file that an issue was read from, if its bytes were kept."""
        shared = source.sha256 in self._shared
        if shared and source.sha256 in self._written:
            return
        folder = carried.SHARED if shared else carried.beside(issue, carried.SOURCES)
        path = f"{folder}/{carried.source_name(source)}"
        try:
            with archive.world_errors(self.db):
                data = history.raw(self.db, source.sha256)
        except NoSuchRecord:
            return
        except (zlib.error, ArchiveDamaged) as error:
            self.failed.append(ArchiveDamaged(archive.location(self.db), f"{source.name}: {error}"))
            return
        if shared:
            self._written.add(source.sha256)
        self.bag.add(path, data)
        self.sources += 1

    def _put_rest(self) -> None:
        """What belongs to no issue."""
        lists = (
            (carried.CLIPPINGS, out.collected(self.db, self._clipped)),
            (carried.GONE, out.gone(self.db)),
            (carried.SEARCHES, out.saved(self.db)),
            (carried.DIARY, out.diary(self.db)),
        )
        for path, values in lists:
            with self.bag.listing(path) as listing:
                for value in values:
                    self._stop()
                    listing.add(_value(value))
        self.bag.add(carried.DICTIONARY, dictionary.text(self.db).encode())
        for number, run in enumerate(out.runs(self.db, self._paths), 1):
            self._stop()
            started = run[0].started[:19].replace(":", ".").replace("T", " ")
            with self.bag.listing(f"{carried.RUNS}/{number:04} {started}.json") as listing:
                for part in run:
                    listing.add(_value(part))


def _value(record: Any) -> Any:
    return msgspec.to_builtins(record)


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode(errors="replace")
