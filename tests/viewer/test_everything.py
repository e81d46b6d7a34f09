"""Everything out of an archive and into another one: the same archive again, and never half of it."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import (
    annotations,
    archive,
    articles,
    aside,
    browse,
    clippings,
    dictionary,
    highlights,
    history,
    issues,
    searches,
)
from db.archive import Database
from db.carried import out
from db.folding import fold
from db.newspapers import _alias
from db.records import Asked, Issue, Mark
from tests import papers, strategies
from viewer import resources
from viewer.exporting import writing
from viewer.exporting.everything import bag, folder
from viewer.exporting.issue_json import encode
from viewer.importing.choices import Choice, Choices
from viewer.importing.report import Report
from viewer.importing.rereading import reread
from viewer.importing.run import rehearse, run

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
            within = [(each.name, each.remark) for each in clippings.of_article(db, article.id or 0)]
            colours = [
                (each.highlight.place, each.highlight.text, each.highlight.colour, each.highlight.made, each.has_place)
                for each in highlights.kept(db, article.id or 0)
            ]
            found.append((replace(article, id=None), mine.tags if mine else (), notes, colours, sorted(within)))
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


def _highlight(db: Database, number: int, data: st.DataObject) -> None:
    """Highlight some passages of an article, and words that aren't there."""
    texts = [(n, block.text) for n, block in enumerate(articles.get(db, number).blocks) if block.text]
    for block, text in data.draw(st.lists(st.sampled_from(texts), max_size=3)) if texts else ():
        start = data.draw(st.integers(0, len(text) - 1))
        mark = Mark("block", block, start, data.draw(st.integers(start + 1, len(text))))
        colour = data.draw(st.sampled_from(highlights.COLOURS))
        highlights.add(db, number, [(mark, data.draw(st.just(text[mark.start : mark.end]) | _PLAIN))], colour)


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


@pytest.fixture
def marked(sample: Database, sample_archive: Path) -> Path:
    """The sample archive with something of each kind in it."""
    annotations.tag(sample, [1, 2], "潮汐")
    annotations.write_note(sample, 1, "要核实")
    text = issues.get(sample, 1).articles[0].blocks[0].text
    highlights.add(sample, 1, [(Mark("block", 0, 2, 8), text[2:8])], "green")
    clippings.clip(sample, clippings.make(sample, "海").id, [3, 1])
    clippings.remark(sample, 1, 3, "先读")
    searches.save(sample, "水", Asked("潮水", ("年:2031",), "date"), datetime(2031, 3, 10, tzinfo=UTC))
    searches.note(sample, Asked("潮水"), datetime(2031, 3, 10, tzinfo=UTC), hits=1, articles=12, seconds=0.1)
    dictionary.write(sample, "潮汐电站\n")
    return sample_archive


@pytest.fixture
def carried(marked: Path, sample: Database, tmp_path: Path) -> Path:
    """A folder with everything of it."""
    made = tmp_path / "out" / "everything"
    done = folder.write(sample, made)
    assert (done.folder, done.issues, done.articles, done.sources, done.failed) == (made, 1, 12, 4, ())
    return made


def _issue_file(of: Path) -> Path:
    return next((of / "data" / "issues").rglob("*.json"))


def _statuses(report: Report) -> dict[str, str]:
    return {Path(file.name).name: file.status for file in report.files}


def test_every_file_is_told_of_with_its_checksum(carried: Path) -> None:
    for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        lines = (carried / name).read_text(encoding="utf-8").splitlines()
        told = {path: checksum for checksum, _, path in (line.partition("  ") for line in lines)}
        for path, checksum in told.items():
            assert hashlib.sha256((carried / path).read_bytes()).hexdigest() == checksum
        there = carried.rglob("*") if name.startswith("m") else carried.glob("*")
        files = {each.relative_to(carried).as_posix() for each in there if each.is_file()}
        data = {path for path in files if path.startswith("data/")}
        assert set(told) == (data if name.startswith("m") else files - {name})


def test_people_find_their_way_in_it(carried: Path) -> None:
    names = {each.relative_to(carried / "data").as_posix() for each in (carried / "data").rglob("*") if each.is_file()}
    assert "issues/山海新报/2031/2031-03-10.json" in names
    sources = sorted(Path(name).stem.rsplit(" ", 1)[0] for name in names if name.startswith("sources/山海新报/2031/"))
    assert sources == [f"山海新报_20310310_0{number}" for number in (1, 2, 3, 4)]
    told = (carried / "README.txt").read_text(encoding="utf-8")
    assert all(name.split("/")[0] in told for name in names)
    (folder_,) = json.loads((carried / "data" / "clippings.json").read_bytes())
    headlines = [each["article"]["headline"] for each in folder_["clippings"]]
    assert headlines == ["全市中小学今起\n推迟半小时上课", "潮汐电站夜里发出第一度电"]
    assert folder_["clippings"][0]["remark"] == "先读"


def test_the_source_files_come_along_and_can_be_read_again(carried: Path, tmp_path: Path) -> None:

    other = tmp_path / "other.baoku"
    _imported(other, carried)
    with _opened(other) as db:
        kept = history.kept_files(db, 1)
        assert [hashlib.sha256(each.raw or b"").hexdigest() for each in kept] == [each.source.sha256 for each in kept]
        assert [each.part for each in kept] == [False] * 4
        before = _issues(db)
    report = reread(other, [1], lambda progress: None, lambda: False)
    assert [file.error for file in report.files] == [None] * 4
    with _opened(other) as db:
        assert _issues(db) == before


def test_past_imports_are_read_of_and_not_undone(carried: Path, sample: Database, tmp_path: Path) -> None:
    other = tmp_path / "other.baoku"
    report = _imported(other, carried)
    with _opened(other) as db:
        own, old = sorted(history.runs(db), key=lambda run: run.id)
        assert (own.id, own.undoable, old.undoable) == (report.run, True, False)
        (before,) = history.runs(sample)
        assert (old.started, old.finished, old.files) == (before.started, before.finished, before.files)
        mine, theirs = history.files(db, old.id), history.files(sample, before.id)
        assert [(e.path, e.status, e.articles) for e in mine] == [(e.path, e.status, e.articles) for e in theirs]
    again = _imported(other, *sorted(resources.path("sample").glob("*.txt")))
    assert {file.status for file in again.files} == {"duplicate"}


def test_a_rehearsal_says_what_would_come_and_makes_no_archive(carried: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.baoku"
    report = rehearse(other, [carried], lambda progress: None, lambda: False, processes=0)
    brought = report.brought
    assert (brought.tags, brought.notes, brought.highlights) == (2, 1, 1)
    assert (brought.folders, brought.clippings) == (1, 2)
    assert (brought.searches, brought.diary, brought.terms, brought.runs, brought.gone) == (1, 1, 1, 1, 0)
    assert not other.exists()
    assert _imported(other, carried).brought == brought
    rehearsed = rehearse(other, [carried], lambda progress: None, lambda: False, processes=0)
    assert {file.status for file in rehearsed.files} == {"duplicate"}


def test_two_archives_become_one(carried: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.baoku"
    _imported(other, *sorted(resources.path("sample").glob("*.txt")))
    lead, second = 1, 2
    with _opened(other) as db:
        annotations.tag(db, [lead], "ＣＨＡＯ")
        annotations.tag(db, [second], "潮汐")
        made = clippings.make(db, "海")
        clippings.clip(db, made.id, [second, lead])
        clippings.remark(db, made.id, lead, "自己的")
        dictionary.write(db, "潮汐\n")
    report = _imported(other, carried)
    assert (report.brought.tags, report.brought.notes, report.brought.clippings) == (1, 1, 1)
    with _opened(other) as db:
        assert set(annotations.tags_of(db, lead)) == {"潮汐", "ＣＨＡＯ"}
        assert [note.text for note in annotations.notes_of(db, lead)] == ["要核实"]
        kept = clippings.clippings(db, made.id)
        assert [each.article for each in kept][:2] == [second, lead]
        assert [(each.title, each.remark) for each in kept][1:] == [
            ("潮汐电站夜里发出第一度电", "自己的"),
            ("全市中小学今起 推迟半小时上课", "先读"),
        ]
        assert dictionary.text(db) == "潮汐\n潮汐电站\n"
        assert browse.totals(db).articles == 12


def test_marks_of_an_article_that_is_left_out_wait_until_it_comes(carried: Path, tmp_path: Path) -> None:

    other, left_out = tmp_path / "other.baoku", _issue_file(carried)
    choices = Choices({str(left_out): Choice(leave_out=True)})
    report = run(other, [carried], lambda progress: None, lambda: False, choices, processes=0)
    assert (report.brought.gone, report.brought.tags, report.brought.clippings) == (4, 0, 0)
    with _opened(other) as db:
        assert aside.count(db) == 3
    again = run(other, [carried], lambda progress: None, lambda: False, choices, processes=0)
    assert not again.brought
    _imported(other, left_out)
    with _opened(other) as db:
        assert aside.count(db) == 0
        assert [each.articles for each in annotations.tags(db)] == [2]
        assert highlights.count(db) == 1
        (made,) = clippings.folders(db)
        assert [each.remark for each in clippings.clippings(db, made.id)] == ["先读", ""]


def _spoil(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace("潮".encode(), "湖".encode()) + b"\n")


@pytest.mark.parametrize(
    ("spoilt", "how", "name"),
    [
        ("marks.json", "altered", "marks.json"),
        ("marks.json", "gone", "marks.json"),
        ("dictionary.txt", "altered", "dictionary.txt"),
        ("issues/山海新报/2031/2031-03-10.json", "altered", "2031-03-10.json"),
        ("issues/山海新报/2031/2031-03-10.json", "gone", "2031-03-10.json"),
    ],
)
def test_a_damaged_file_is_reported_and_the_rest_goes_in(
    carried: Path, tmp_path: Path, spoilt: str, how: str, name: str
) -> None:
    file = carried / "data" / spoilt
    _spoil(file) if how == "altered" else file.unlink()
    other = tmp_path / "other.baoku"
    statuses = _statuses(_imported(other, carried))
    assert statuses.pop(name) == "failed"
    assert "failed" not in statuses.values()
    assert statuses["searches.json"] == "added"
    with _opened(other) as db:
        assert browse.totals(db).articles == (0 if name.startswith("2031") else 12)


def test_nonsense_in_a_list_is_reported(carried: Path, tmp_path: Path) -> None:
    (carried / "manifest-sha256.txt").unlink()
    (carried / "data" / "marks.json").write_text('[{"article": 7}]', encoding="utf-8")
    (carried / "data" / "diary.json").write_text(
        '[{"when": "never", "text": "", "filters": [], "sort": "date", "hits": 0, "articles": 0, "seconds": 0}]',
        encoding="utf-8",
    )
    (carried / "data" / "dictionary.txt").write_bytes(b"\xff\xfe\xff")
    statuses = _statuses(_imported(tmp_path / "other.baoku", carried))
    failed = [name for name, status in statuses.items() if status == "failed"]
    assert failed == ["dictionary.txt", "marks.json", "diary.json"]


def test_a_source_that_was_altered_is_not_kept(carried: Path, tmp_path: Path) -> None:
    source = next((carried / "data" / "sources").rglob("*_02*.txt"))
    _spoil(source)
    report = _imported(tmp_path / "other.baoku", carried)
    (doubt,) = [warning for file in report.files for warning in file.warnings]
    assert doubt.code == "source-altered" and "山海新报_20310310_02.txt" in doubt.message
    with _opened(tmp_path / "other.baoku") as db:
        assert [each.raw is None for each in history.kept_files(db, 1)] == [False, True, False, False]


def test_it_comes_out_of_a_zip_as_well(carried: Path, tmp_path: Path) -> None:
    packed = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", carried.parent, carried.name))
    report = _imported(tmp_path / "other.baoku", packed)
    assert not report.count("failed")
    assert (report.brought.tags, report.brought.clippings) == (2, 2)
    with _opened(tmp_path / "other.baoku") as db:
        assert all(each.raw for each in history.kept_files(db, 1))


def test_it_goes_over_nothing_but_its_like(carried: Path, sample: Database, tmp_path: Path) -> None:
    taken, empty = tmp_path / "taken", tmp_path / "empty"
    for each in (taken, empty):
        each.mkdir()
    (taken / "mine.txt").write_text("潮", encoding="utf-8")
    for overwrite in (False, True):
        with pytest.raises(writing.AlreadyThere):
            folder.write(sample, taken, overwrite=overwrite)
    with pytest.raises(writing.AlreadyThere):
        folder.write(sample, carried)
    assert folder.write(sample, empty).folder == empty
    annotations.tag(sample, [5], "新")
    assert folder.write(sample, carried, overwrite=True).folder == carried
    assert "新" in (carried / "data" / "marks.json").read_text(encoding="utf-8")
    assert [each.name for each in carried.parent.iterdir()] == [carried.name]
    assert [each.name for each in taken.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("looks", [0, 1, 3, 5])
def test_cancelled_it_leaves_nothing(marked: Path, sample: Database, tmp_path: Path, looks: int) -> None:
    asked = iter(range(100))
    made = tmp_path / "out" / "everything"
    made.parent.mkdir()
    done = folder.write(sample, made, cancelled=lambda: next(asked) >= looks)
    assert done.folder is None
    assert list(made.parent.iterdir()) == []


def test_a_full_disk_leaves_nothing(
    marked: Path, sample: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    def full(self: bag.Growing, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    made = tmp_path / "out" / "everything"
    monkeypatch.setattr(bag.Growing, "write", full)
    with pytest.raises(writing.CannotWrite, match="No space"):
        folder.write(sample, made)
    assert list(made.parent.iterdir()) == []


def test_what_cannot_be_read_is_told_and_the_rest_is_written(marked: Path, sample: Database, tmp_path: Path) -> None:
    sample.execute("UPDATE source_file SET raw = x'00' WHERE name LIKE '%_02.txt'")
    done = folder.write(sample, tmp_path / "everything")
    assert (done.issues, done.sources, len(done.failed)) == (1, 3, 1)
    assert "_02.txt" in str(done.failed[0])


def test_earlier_texts_come_along(tmp_path: Path) -> None:
    first, second = tmp_path / "1" / "海湾日报_20310310_01.json", tmp_path / "2" / "海湾日报_20310310_01.json"

    for file, text in ((first, "潮水在清晨涨满，渔船出港。"), (second, "潮水在清晨涨满，渔船都出港了。")):
        file.parent.mkdir()
        file.write_bytes(encode(papers.issue(papers.article(text, headline="潮"), day=date(2031, 3, 10))))
    path, other = tmp_path / "a.baoku", tmp_path / "b.baoku"
    for file in (first, second):
        _imported(path, file)
    with _opened(path) as db:
        (before,) = history.revisions(db, 1)
        folder.write(db, tmp_path / "everything")
    assert _imported(other, tmp_path / "everything").brought.earlier == 1
    assert not _imported(other, tmp_path / "everything").brought
    with _opened(other) as db:
        (after,) = history.revisions(db, 1)
    assert (after.replaced, after.before) == (before.replaced, before.before)


def test_a_long_list_goes_on_in_another_file(
    marked: Path, sample: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    monkeypatch.setattr(bag, "_ROOM", 10)
    folder.write(sample, tmp_path / "everything")
    data = tmp_path / "everything" / "data"
    assert len(list(data.glob("marks*.json"))) == 2
    report = _imported(tmp_path / "b.baoku", tmp_path / "everything")
    assert (report.brought.tags, report.brought.notes, report.brought.runs) == (2, 1, 1)


def test_a_file_of_several_issues_comes_along_once(tmp_path: Path) -> None:
    table, path, other = tmp_path / "表.csv", tmp_path / "a.baoku", tmp_path / "b.baoku"
    rows = (f"2031-03-1{n},潮水第{n}天,潮水在清晨涨满，渔船要在天亮之前出港。" for n in range(3))
    table.write_text("\n".join(["date,title,content", *rows]), encoding="utf-8")
    _imported(path, table)
    with _opened(path) as db:
        assert folder.write(db, tmp_path / "everything").sources == 1
    assert [each.name for each in (tmp_path / "everything" / "data" / "shared-sources").iterdir()] != []
    assert _imported(other, tmp_path / "everything").brought.sources == 1
    with _opened(other) as db:
        raws = {kept.raw for number in out.dated(db) for kept in history.kept_files(db, number)}
        assert raws == {table.read_bytes()}
    assert not _imported(other, tmp_path / "everything").brought


@pytest.mark.parametrize(
    "fault",
    [
        {"tags": [{"name": " ", "tagged": ""}]},
        {"highlights": [{"part": "block", "block": None, "start": 0, "end": 2}]},
        {"highlights": [{"part": "block", "block": 0, "start": 5, "end": 2}]},
        {"highlights": [{"part": "headline", "block": None, "start": 0, "end": 10**30, "text": "不在那里"}]},
    ],
)
def test_marks_that_cannot_be_are_refused(
    carried: Path, tmp_path: Path, fault: dict[str, list[dict[str, object]]]
) -> None:
    rest = {"text": "潮", "colour": "green", "made": "", "before": "", "behind": ""}
    file = carried / "data" / "marks.json"
    (first, *_) = json.loads(file.read_bytes())
    told = {name: [(rest if name == "highlights" else {}) | each for each in some] for name, some in fault.items()}
    (carried / "manifest-sha256.txt").unlink()
    file.write_text(json.dumps([first, {**first, "tags": [], "notes": [], "highlights": [], **told}]), encoding="utf-8")
    report = _imported(tmp_path / "other.baoku", carried)
    assert _statuses(report)["marks.json"] == "failed"
    with _opened(tmp_path / "other.baoku") as db:
        assert annotations.tags(db) == [] and highlights.count(db) == 0
        assert browse.totals(db).articles == 12


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


@pytest.mark.parametrize("last", ["2031-03-10.json", "dictionary.txt", "marks.json", "searches.json"])
def test_cancelled_on_its_way_in_it_comes_whole_the_next_time(carried: Path, tmp_path: Path, last: str) -> None:
    path, seen = tmp_path / "other.baoku", list[str]()
    report = run(path, [carried], lambda progress: seen.append(progress.name), lambda: any(map(_is(last), seen)))
    assert report.cancelled
    assert not report.count("failed")
    again = _imported(path, carried)
    assert not again.count("failed")
    brought = report.brought + again.brought
    assert (brought.tags, brought.notes, brought.highlights, brought.clippings, brought.searches) == (2, 1, 1, 2, 1)
    with _opened(path) as db:
        assert browse.totals(db).articles == 12
        assert [each.articles for each in annotations.tags(db)] == [2]


def _is(last: str) -> Callable[[str], bool]:
    return lambda name: name.endswith(last)
