"""Everything out of an archive and into another one: the same archive again, and never half of it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import annotations, archive, articles, aside, clippings, dictionary, highlights, issues, searches
from db.archive import Database
from db.carried import out
from db.folding import fold
from db.newspapers import _alias
from db.records import Asked, Issue, Mark
from tests import papers, strategies
from viewer.exporting.everything import folder
from viewer.importing.report import Report
from viewer.importing.run import run

_PLAIN = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=6)
_STAMPS = ("bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt")


def _imported(into: Path, *paths: Path) -> Report:
    return run(into, paths, lambda progress: None, lambda: False, processes=0)


@contextmanager
def _opened(path: Path) -> Iterator[Database]:
    with closing(archive.create_or_open(path)) as db:
        yield db


def _files(of: Path) -> dict[str, bytes]:
    """What stands in a folder; imports are told of apart, for bringing it in is one more."""
    return {
        each.relative_to(of).as_posix(): each.read_bytes()
        for each in sorted(of.rglob("*"))
        if each.is_file() and each.name not in _STAMPS and each.parent.name != "imports"
    }


def _unnumbered(issue: Issue) -> Issue:
    return replace(issue, id=None, articles=tuple(replace(each, id=None) for each in issue.articles))


def _issues(db: Database) -> list[Issue]:
    return [_unnumbered(issues.get(db, number)) for number in (*out.dated(db), *out.undated(db))]


def _marks(db: Database) -> list[object]:
    """What readers put to the articles, by the articles' texts; and what else they keep."""
    found: list[object] = []
    for number in (*out.dated(db), *out.undated(db)):
        whole = issues.get(db, number)
        for article in whole.articles:
            mine = annotations.marks(db, [article.id or 0]).get(article.id or 0)
            notes = [(note.text, note.written, note.changed) for note in mine.notes] if mine else []
            lit = [
                (each.highlight.place, each.highlight.text, each.highlight.colour, each.highlight.made, each.has_place)
                for each in highlights.kept(db, article.id or 0)
            ]
            within = [(each.name, each.remark) for each in clippings.of_article(db, article.id or 0)]
            found.append((replace(article, id=None), mine.tags if mine else (), notes, lit, sorted(within)))
    found += [(each.name, each.asked, each.made) for each in searches.saved(db)]
    found += [replace(each, id=0) for each in searches.diary(db)]
    return [*found, dictionary.text(db), aside.kept(db)]


def _is_storable(issue: Issue) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in repr(issue))


def _home(issue: Issue) -> object:
    """Issues of one home are one; those without a day are told apart by their texts."""
    undated = tuple(article.blocks for article in issue.articles) if issue.date is None else None
    return _alias(issue.newspaper.title), issue.date, issue.edition, undated


@given(data=st.data(), some=st.lists(strategies.issues().filter(_is_storable), max_size=3, unique_by=_home))
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_out_and_in_again_is_the_same_archive(data: st.DataObject, some: list[Issue]) -> None:
    with tempfile.TemporaryDirectory() as name:
        here = Path(name)
        with _opened(here / "a.baoku") as db:
            for issue in some:
                issues.store(db, issue)
            _mark(db, data)
            before, marks = _issues(db), _marks(db)
            folder.write(db, here / "a")
        report = _imported(here / "b.baoku", here / "a")
        assert not [file for file in report.files if file.error or file.status == "failed"]
        with _opened(here / "b.baoku") as db:
            assert sorted(map(repr, _issues(db))) == sorted(map(repr, before))
            assert sorted(map(repr, _marks(db))) == sorted(map(repr, marks))
            folder.write(db, here / "b")
            assert archive.check(db) == []
        assert _files(here / "b") == _files(here / "a")
        again = _imported(here / "b.baoku", here / "a")
        assert {file.status for file in again.files} == {"duplicate"}
        with _opened(here / "b.baoku") as db:
            assert sorted(map(repr, _marks(db))) == sorted(map(repr, marks))


def _mark(db: Database, data: st.DataObject) -> None:
    """Put tags, notes, clippings and the rest into an archive, as readers would."""
    numbers = [article.id or 0 for number in out.dated(db) for article in issues.get(db, number).articles]
    if numbers:
        chosen = st.lists(st.sampled_from(numbers), max_size=3, unique=True)
        for name in data.draw(st.lists(_PLAIN.filter(annotations.clean), max_size=2, unique_by=fold)):
            annotations.tag(db, data.draw(chosen), name)
        for number in data.draw(chosen):
            annotations.write_note(db, number, data.draw(_PLAIN))
        for number in data.draw(chosen):
            _highlight(db, number, data)
        for name in data.draw(st.lists(_PLAIN.filter(annotations.clean), max_size=2)):
            made = clippings.make(db, name)
            for number in clippings.clip(db, made.id, data.draw(chosen)):
                clippings.remark(db, made.id, number, data.draw(st.just("") | _PLAIN))
    asked = st.builds(Asked, _PLAIN, st.lists(_PLAIN, max_size=2).map(tuple), st.sampled_from(("relevance", "date")))
    when = st.datetimes(datetime(2030, 1, 1), datetime(2031, 1, 1)).map(lambda each: each.replace(tzinfo=UTC))
    for name in data.draw(st.lists(_PLAIN, max_size=2)):
        searches.save(db, name, data.draw(asked), data.draw(when))
    for moment in sorted(data.draw(st.lists(when, max_size=2))):
        searches.note(db, data.draw(asked), moment, hits=1, articles=2, seconds=0.5)
    dictionary.write(db, "\n".join(data.draw(st.lists(_PLAIN, max_size=3))))


def _highlight(db: Database, number: int, data: st.DataObject) -> None:
    """Highlight some passages of an article, and words that aren't there."""
    texts = [(n, block.text) for n, block in enumerate(articles.get(db, number).blocks) if block.text]
    for block, text in data.draw(st.lists(st.sampled_from(texts), max_size=3)) if texts else ():
        start = data.draw(st.integers(0, len(text) - 1))
        mark = Mark("block", block, start, data.draw(st.integers(start + 1, len(text))))
        colour = data.draw(st.sampled_from(highlights.COLOURS))
        highlights.add(db, number, [(mark, data.draw(st.just(text[mark.start : mark.end]) | _PLAIN))], colour)


def _lit(path: Path) -> list[tuple[str, str]]:
    with _opened(path) as db:
        return [(each.text, each.colour) for each in highlights.of_article(db, 1)]


def test_what_is_highlighted_there_keeps_its_colour_and_what_is_new_comes(tmp_path: Path) -> None:
    here, there, gone = tmp_path / "a.baoku", tmp_path / "b.baoku", tmp_path / "c.baoku"
    text = "涨潮发一次，退潮再发一次。"
    paint: dict[Path, list[tuple[int, int, highlights.Colour]]] = {
        here: [(0, 5, "red"), (6, 8, "blue"), (10, 12, "green")],
        there: [(3, 6, "yellow"), (10, 12, "green")],
    }
    for path, some in paint.items():
        with _opened(path) as db:
            issues.store(db, papers.issue(papers.article(text)))
            for start, end, colour in some:
                highlights.add(db, 1, [(Mark("block", 0, start, end), text[start:end])], colour)
    with _opened(here) as db:
        folder.write(db, tmp_path / "a")
    report = _imported(there, tmp_path / "a")
    assert not [file for file in report.files if file.error]
    assert _lit(there) == [("一次，", "yellow"), ("退潮", "blue"), ("一次", "green")]
    # An archive in which the article is gone keeps them for when it comes again, once.
    with _opened(gone) as db:
        issues.store(db, papers.issue(papers.article(text)))
        highlights.add(db, 1, [(Mark("block", 0, 6, 8), "退潮")], "blue")
        issues.remove(db, 1)
        folder.write(db, tmp_path / "c")
        assert [each.highlights for each in aside.kept(db)] == [("退潮",)]
    other = tmp_path / "d.baoku"
    for _ in range(2):
        _imported(other, tmp_path / "c")
    with _opened(other) as db:
        assert [each.highlights for each in aside.kept(db)] == [("退潮",)]
        issues.store(db, papers.issue(papers.article(text)))
    assert _lit(other) == [("退潮", "blue")]
