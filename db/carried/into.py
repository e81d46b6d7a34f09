"""What is carried, put into an archive that may have some of it: nothing comes twice, and nothing there is changed."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import UTC, datetime
from functools import cached_property

import msgspec
from sqlite_utils import Database

from db import archive, articles, aside, clippings, dictionary, highlights, history, imports, issues, searches
from db.annotations import Note, clean, put_note, put_tag
from db.aside import Said
from db.carried.told import (
    Brought,
    Clipped,
    Collected,
    Earlier,
    Gone,
    Highlighted,
    Marked,
    Named,
    Run,
    Saved,
    Searched,
    Slotted,
    says,
)
from db.clippings import Slot
from db.folding import fold
from db.highlights import Highlight
from db.records import Article, Asked, Newspaper
from db.searches import DiaryEntry, SavedSearch


@dataclass(frozen=True, slots=True)
class Places:
    """Where an archive has what is carried: homes gives the issue that a file became, texts an article of a file.

    Coming are the files whose issues will be there when this is not only looked at.
    """

    db: Database
    homes: Callable[[str], int | None]
    texts: Callable[[Named], Article | None]
    coming: frozenset[str] = frozenset()

    def number(self, named: Named) -> int | None:
        """The number of the article that says just this, at its place of the issue or else anywhere in it."""
        issue = self._issue(named)
        if issue is None:
            return None
        row = self.db.execute("SELECT id FROM article WHERE issue = ? AND n = ?", [issue, named.article]).fetchone()
        if row is not None and says(articles.get(self.db, row[0])) == named.says:
            return int(row[0])
        same = [each for each in articles.of_issue(self.db, issue) if says(each) == named.says]
        same.sort(key=lambda each: not {place.page for place in each.placements} & set(named.pages))
        return same[0].id if same else None

    def said(self, named: Named) -> Said | None:
        """What an article that isn't there says, by the file of its issue."""
        article = self.texts(named)
        return None if article is None or says(article) != named.says else aside.said_of(article)

    def _issue(self, named: Named) -> int | None:
        if named.date is None:
            return self.homes(named.issue)
        return issues.find(self.db, Newspaper(named.newspaper), named.date, named.edition)


@dataclass(frozen=True)
class Into:
    """Puts what is carried into an archive, or only says what that would bring; each call in a transaction."""

    places: Places
    for_good: bool

    @property
    def db(self) -> Database:
        """The archive."""
        return self.places.db

    def marked(self, some: Iterable[Marked]) -> Brought:
        """Tags, notes and highlights, to their articles; where one isn't there, aside."""
        return self._all(self._marked(each) for each in some)

    def collected(self, some: Iterable[Collected]) -> Brought:
        """Clippings folders: into one of the same name what it hasn't, behind its own."""
        return self._all(self._collected(each) for each in some)

    def gone(self, some: Iterable[Gone]) -> Brought:
        """What is kept of articles that were gone, to those that are here, else aside."""
        return self._all(self._kept(each) for each in some)

    def earlier(self, some: Iterable[Earlier]) -> Brought:
        """How articles stood before they were revised."""
        return self._all(self._earlier(each) for each in some)

    def saved(self, some: Sequence[Saved]) -> Brought:
        """Saved searches, behind those that are there."""
        there = {(each.name, each.asked) for each in searches.saved(self.db)}
        brought = [SavedSearch(0, e.name, Asked(e.text, e.filters, e.sort), e.made) for e in some]
        news = [each for each in brought if (each.name, each.asked) not in there]
        if news and self.for_good:
            with archive.transaction(self.db):
                searches.join_saved(self.db, news)
        return Brought(searches=len(news))

    def diary(self, some: Sequence[Searched]) -> Brought:
        """The search diary, by times between the lines that are there. Raises ValueError where a time is none."""
        there = {(each.when, each.asked) for each in searches.diary(self.db)}
        brought = [DiaryEntry(0, e.when, Asked(e.text, e.filters, e.sort), e.hits, e.articles, e.seconds) for e in some]
        news = [each for each in brought if (each.when, each.asked) not in there]
        if news and self.for_good:
            with archive.transaction(self.db):
                searches.join_diary(self.db, news)
        return Brought(diary=len(news))

    def dictionary(self, text: str) -> Brought:
        """The user dictionary: the terms that aren't in the one that is there, below its own."""
        own = dictionary.text(self.db)
        terms = dictionary.understood(own).terms
        news = [line for line in text.splitlines() if dictionary.understood(line).terms - terms]
        if self.for_good and (news or (text.strip() and not own.strip())):
            joined = "\n".join([*own.splitlines(), *news]) + "\n"
            dictionary.write(self.db, joined if own.strip() else text)
        return Brought(terms=len(dictionary.understood(text).terms - terms))

    def source(self, data: bytes) -> Brought:
        """A file that several issues were read from, kept once for all of them."""
        sha256 = hashlib.sha256(data).hexdigest()
        told, kept = self.db.execute(
            "SELECT count(*), coalesce(max(raw IS NOT NULL), 0) FROM source_file WHERE sha256 = ?", [sha256]
        ).fetchone()
        if kept or (self.for_good and not told):
            return Brought()
        if self.for_good:
            with archive.transaction(self.db):
                self.db.execute("UPDATE source_file SET raw = ? WHERE sha256 = ?", [zlib.compress(data), sha256])
        return Brought(sources=1)

    def run(self, parts: Sequence[Run]) -> Brought:
        """An import run, to be read of; it can't be undone here, for how issues stood before it isn't carried."""
        if not parts:
            return Brought()
        key = (parts[0].started, parts[0].finished, parts[0].total)
        if self._known_runs[key] > 0:
            self._known_runs[key] -= 1
            return Brought()
        if self.for_good:
            with archive.transaction(self.db):
                self._put_run(parts)
        return Brought(runs=1)

    @cached_property
    def _known_runs(self) -> Counter[tuple[str, str | None, int]]:
        """The runs that were there before, each as often as it is there; two may be alike."""
        return Counter((each.started, each.finished, each.files) for each in history.runs(self.db))

    def _all(self, brought: Iterable[Brought]) -> Brought:
        whole = Brought()
        if not self.for_good:
            return sum(brought, whole)
        with archive.transaction(self.db):
            return sum(brought, whole)

    def _marked(self, marked: Marked) -> Brought:
        number = self.places.number(marked.article)
        if number is not None:
            return self._put(number, marked)
        named = marked.article
        if not self.for_good and named.issue in self.places.coming:
            return Brought(len(marked.tags), len(marked.notes), len(marked.highlights))
        said = self.places.said(named)
        if said is None:
            return Brought(homeless=1)
        gone = _gone(named, said)
        return self._kept(replace(gone, tags=marked.tags, notes=marked.notes, highlights=marked.highlights))

    def _put(self, number: int, marked: Marked | Gone) -> Brought:
        """To an article what it hasn't."""
        rows = self.db.execute("SELECT folded FROM article_tag JOIN tag ON tag.id = tag WHERE article = ?", [number])
        has = {row[0] for row in rows}
        new_tags = [each for each in marked.tags if fold(each.name) not in has]
        rows = self.db.execute("SELECT text, written FROM note WHERE article = ?", [number])
        known = set(rows.fetchall())
        new_notes = [each for each in marked.notes if (each.text, each.written) not in known]
        if self.for_good:
            for tag in new_tags:
                put_tag(self.db, [(number, tag.tagged)], _name(tag.name))
            for note in new_notes:
                put_note(self.db, Note(0, number, note.text, note.written, note.changed))
        return Brought(len(new_tags), len(new_notes), sum(self._light(number, each) for each in marked.highlights))

    def _light(self, number: int, lit: Highlighted) -> bool:
        """A highlight of an article, whether it hadn't that; what is coloured there stays as it is."""
        highlight = _highlight(number, lit)
        adds = highlights.adds(self.db, highlight, lit.before, lit.behind)
        if adds and self.for_good:
            highlights.put(self.db, highlight, lit.before, lit.behind)
        return adds

    def _collected(self, folder: Collected) -> Brought:
        there = clippings.named(self.db, folder.name)
        known = {slot.article for slot in clippings.slots(self.db, there.id)} if there else set()
        found = [(each, self.places.number(each.article)) for each in folder.clippings]
        slots = [Slot(number, each.place, each.remark, each.added) for each, number in found if number is not None]
        brought = Brought(folders=int(there is None), clippings=sum(slot.article not in known for slot in slots))
        if self.for_good:
            clippings.join(self.db, _name(folder.name), folder.used, folder.following, slots)
        return sum((self._away(folder.name, each) for each, number in found if number is None), brought)

    def _away(self, folder: str, clipped: Clipped) -> Brought:
        """A clipping whose article isn't there."""
        named = clipped.article
        if not self.for_good and named.issue in self.places.coming:
            return Brought(clippings=1)
        said = self.places.said(named)
        if said is None:
            return Brought(homeless=1)
        slot = Slotted(folder, clipped.place, clipped.remark, clipped.added)
        return self._kept(replace(_gone(named, said), clippings=(slot,)))

    def _kept(self, gone: Gone) -> Brought:
        """What is kept of a gone article: to the one that it is here, else aside."""
        newspaper, said = gone.newspaper, Said(gone.title, gone.headline, gone.text, gone.pages)
        home = aside.home(self.db, newspaper, gone.date, said)
        if home is not None:
            brought = self._put(home, gone)
            return sum((self._clip(home, each) for each in gone.clippings), brought)
        there = aside.laid(self.db, newspaper, gone.date, said)
        news = gone if there is None else self._not_laid(there, gone)
        if not (news.tags or news.notes or news.highlights or news.clippings):
            return Brought()
        if self.for_good:
            self._lay(aside.lay(self.db, newspaper, gone.date, said, gone.since), news)
        return Brought(gone=1)

    def _not_laid(self, number: int, gone: Gone) -> Gone:
        """What of it isn't kept yet under a number."""
        tags = {row[0] for row in self.db.execute("SELECT name FROM aside_tag WHERE article = ?", [number])}
        rows = self.db.execute("SELECT text, written FROM aside_note WHERE article = ?", [number])
        notes = set(rows.fetchall())
        rows = self.db.execute("SELECT made, text, colour FROM aside_highlight WHERE article = ?", [number])
        lit = set(rows.fetchall())
        rows = self.db.execute(
            "SELECT name FROM aside_clipping JOIN folder ON folder.id = folder WHERE article = ?", [number]
        )
        folders = {fold(row[0]) for row in rows}
        return replace(
            gone,
            tags=tuple(each for each in gone.tags if each.name not in tags),
            notes=tuple(each for each in gone.notes if (each.text, each.written) not in notes),
            highlights=tuple(each for each in gone.highlights if (each.made, each.text, each.colour) not in lit),
            clippings=tuple(each for each in gone.clippings if fold(each.folder) not in folders),
        )

    def _lay(self, number: int, gone: Gone) -> None:
        self.db.conn.executemany(
            "INSERT INTO aside_tag(article, name, tagged) VALUES(?, ?, ?)",
            ((number, _name(each.name), each.tagged) for each in gone.tags),
        )
        # A number below zero is given up for one of its own when the note or highlight comes to an article.
        self.db.conn.executemany(
            "INSERT INTO aside_note(id, article, text, written, changed)"
            " VALUES((SELECT min(0, coalesce(min(id), 0)) - 1 FROM aside_note), ?, ?, ?, ?)",
            ((number, each.text, each.written, each.changed) for each in gone.notes),
        )
        self.db.conn.executemany(
            "INSERT INTO aside_highlight(id, article, part, block, start, end, text, before, behind, colour, made)"
            " VALUES((SELECT min(0, coalesce(min(id), 0)) - 1 FROM aside_highlight), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((number, *astuple(each)) for each in gone.highlights if _highlight(number, each)),
        )
        for each in gone.clippings:
            folder = clippings.join(self.db, _name(each.folder), each.added, each.place + 1, ())
            clippings.lay(self.db, folder, Slot(number, each.place, each.remark, each.added))

    def _clip(self, number: int, slotted: Slotted) -> Brought:
        there = clippings.named(self.db, slotted.folder)
        slot = Slot(number, slotted.place, slotted.remark, slotted.added)
        known = there is not None and number in {each.article for each in clippings.slots(self.db, there.id)}
        if self.for_good:
            clippings.join(self.db, _name(slotted.folder), slotted.added, slotted.place + 1, [slot])
        return Brought(folders=int(there is None), clippings=int(not known))

    def _earlier(self, earlier: Earlier) -> Brought:
        number = self.places.number(earlier.article)
        if number is None:
            coming = not self.for_good and earlier.article.issue in self.places.coming
            return Brought(earlier=1) if coming else Brought(homeless=1)
        rows = self.db.execute("SELECT replaced, before FROM revision WHERE article = ?", [number]).fetchall()
        for replaced, before in rows:
            known = replace(msgspec.json.decode(before, type=Article), id=None)
            if (replaced, known) == (earlier.replaced, earlier.before):
                return Brought()
        if self.for_good:
            before = json.dumps(msgspec.to_builtins(replace(earlier.before, id=number)), ensure_ascii=False)
            self.db.execute(
                "INSERT INTO revision(article, n, replaced, run, before) VALUES(?, ?, ?, NULL, ?)",
                [number, len(rows), earlier.replaced, before],
            )
        return Brought(earlier=1)

    def _put_run(self, parts: Sequence[Run]) -> None:
        run = parts[0]
        number = self.db.execute(
            "INSERT INTO import_run(started, finished, undone) VALUES(?, ?, ?)", [run.started, run.finished, run.undone]
        ).lastrowid
        for file in (file for part in parts for file in part.files):
            homes = {home for path in file.issues if (home := self.places.homes(path)) is not None}
            imports.record_file(
                self.db, number or 0, file.path, file.status, sha256=file.sha256, encoding=file.encoding,
                format=file.format, articles=file.articles, told=file.told, why=file.why, line=file.line,
                found=file.found, issues=sorted(homes), warnings=file.warnings,
            )  # fmt: skip


def _gone(named: Named, said: Said) -> Gone:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return Gone(named.newspaper, named.date, said.title, said.headline, said.text, said.pages, now)


def _highlight(article: int, lit: Highlighted) -> Highlight:
    """A highlight as an article has it; raises ValueError for one that can stand nowhere."""
    if not 0 <= lit.start < lit.end or (lit.part == "block") != (lit.block is not None):
        raise ValueError(f"a highlight from {lit.start} to {lit.end} of {lit.part}")
    return Highlight(0, article, lit.part, lit.block, lit.start, lit.end, lit.text, lit.colour, lit.made)


def _name(name: str) -> str:
    """The name of a tag or folder; raises ValueError for none."""
    if not clean(name):
        raise ValueError("a name without a character")
    return name
