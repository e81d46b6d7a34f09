"""What folders with everything carry beside issues, taken into a store file by file: marks, searches and such."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from itertools import groupby
from typing import Protocol, TypeVar

import msgspec

from db import archive, imports
from db.archive import Database
from db.carried.into import Into, Places
from db.carried.told import Brought, Collected, Earlier, Gone, Marked, Named, Run, Saved, Searched
from db.errors import ArchiveError, Interrupted
from db.records import Article, Warning
from viewer import carried
from viewer.importing import bags, sources
from viewer.importing.bags import Bag
from viewer.importing.formats import issue_json
from viewer.importing.gathering import Cancelled
from viewer.importing.material import FormatError, Material
from viewer.importing.report import FileReport, Status
from viewer.importing.shelf import Shelf
from viewer.importing.sources import Found

T = TypeVar("T")
_FORMAT = "carried"
_ORDER = (
    carried.SHARED, carried.DICTIONARY, carried.MARKS, carried.CLIPPINGS, carried.GONE, carried.SEARCHES, carried.DIARY,
    carried.EARLIER, carried.RUNS,
)  # fmt: skip
"""Clippings of articles that are gone go into folders that the others have made."""


class Store(Protocol):
    """Where what is carried is kept."""

    def into(self, places: Callable[[Database], Places]) -> AbstractContextManager[Into]:
        """What puts it into an archive, or says what that would bring."""

    def note(self, report: FileReport, sha256: str) -> None:
        """Keep the line about a file."""


def carry(
    store: Store, bag: Bag, shelf: Shelf, failed: set[str], cancelled: Callable[[], bool]
) -> Iterator[FileReport]:
    """Take in what a folder carries and report on each file; failed are the keys of files that could not be read.

    Raises Cancelled when the user wants to stop: a file is taken in as a whole or not at all.
    """
    coming = frozenset(path for path, found in bag.issues.items() if found.key not in failed)
    texts = _Texts(bag, shelf)

    def places(db: Database) -> Places:
        return Places(db, lambda path: _home(db, bag, path), texts.text, coming)

    with store.into(places) as into:
        for kind, files in _in_order(bag):
            if cancelled():
                raise Cancelled
            brought, error = _taken(into, kind, files, shelf)
            for found in files:
                status: Status = "failed" if error else "added" if brought else "duplicate"
                encoding = "binary" if kind == carried.SHARED else "utf-8"
                report = FileReport(
                    found.name, status, encoding, warnings=_doubts(found, brought), error=error, key=found.key,
                    format=_FORMAT, brought=brought,
                )  # fmt: skip
                # What the files of a long list brought together is told with the first of them.
                brought = Brought()
                store.note(report, found.sha256)
                yield report


def _in_order(bag: Bag) -> Iterator[tuple[str, list[Found]]]:
    """The carried files with what they hold, each by itself, those of one import run together."""
    for kind in _ORDER:
        paths = sorted((path for path in bag.carried if bags.kind(path) == kind), key=sources.natural)
        together = bags.first if kind == carried.RUNS else str
        for _, group in groupby(paths, key=together):
            yield kind, [bag.carried[path] for path in group]


def _taken(into: Into, kind: str, files: Sequence[Found], shelf: Shelf) -> tuple[Brought, Exception | None]:
    """What some files brought, or why nothing."""
    try:
        data = [_read(each, shelf) for each in files]
        with archive.world_errors(into.db):
            return _take(into, kind, data), None
    except Interrupted as error:
        raise Cancelled from error
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError) as error:
        return Brought(), FormatError(files[0].place.name, "malformed", found=str(error))
    except (FormatError, OSError, ArchiveError) as error:
        return Brought(), error


def _doubts(found: Found, brought: Brought) -> tuple[Warning, ...]:
    if not brought.homeless:
        return ()
    message = f"“{brought.homeless}” of what it holds belongs to articles that are nowhere to be found: it was left."
    return (Warning(found.place.name, None, "homeless", message),)


def _read(found: Found, shelf: Shelf) -> bytes:
    data = shelf.read(found)
    if found.sha256 and hashlib.sha256(data).hexdigest() != found.sha256:
        raise FormatError(found.place.name, "altered")
    return data


def _take(into: Into, kind: str, data: Sequence[bytes]) -> Brought:
    first = data[0]
    match kind:
        case carried.SHARED:
            return into.source(first)
        case carried.DICTIONARY:
            return into.dictionary(first.decode())
        case carried.MARKS:
            return into.marked(_list(first, Marked))
        case carried.CLIPPINGS:
            return into.collected(_list(first, Collected))
        case carried.GONE:
            return into.gone(_list(first, Gone))
        case carried.SEARCHES:
            return into.saved(_list(first, Saved))
        case carried.DIARY:
            return into.diary(_list(first, Searched))
        case carried.EARLIER:
            return into.earlier(_list(first, Earlier))
        case _:
            return into.run([part for each in data for part in _list(each, Run)])


def _list(data: bytes, record: type[T]) -> list[T]:
    return msgspec.json.decode(data, type=list[record])  # type: ignore[valid-type]


def _home(db: Database, bag: Bag, path: str) -> int | None:
    """The issue that a file became, in this import or one before."""
    found = bag.issues.get(path)
    homes = imports.issues_of(db, found.sha256) if found is not None and found.sha256 else []
    return homes[0] if homes else None


class _Texts:
    """Reads articles from the files of issues; the issue that was read last is kept."""

    def __init__(self, bag: Bag, shelf: Shelf) -> None:
        self._bag, self._shelf = bag, shelf
        self._path, self._articles = "", tuple[Article, ...]()

    def text(self, named: Named) -> Article | None:
        """An article as its file has it; None where there is no such file, or it is damaged."""
        if named.issue != self._path:
            self._path, self._articles = named.issue, self._read(named.issue)
        return self._articles[named.article] if 0 <= named.article < len(self._articles) else None

    def _read(self, path: str) -> tuple[Article, ...]:
        found = self._bag.issues.get(path)
        if found is None:
            return ()
        try:
            data = self._shelf.read(found)
            return issue_json.read(Material(found.place.name, data, data.decode()))[0].articles
        except (FormatError, OSError, ValueError):
            return ()
