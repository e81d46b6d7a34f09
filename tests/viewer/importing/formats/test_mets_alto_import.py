"""Digitised issues imported as they lie in folders and archives: pages with their METS, copies of it once."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from db import archive, browse, issues
from db.records import Issue
from tests.digitised import alto, area, block, div, element, mets
from viewer.importing.run import run

_ARTICLES = [div("ARTICLE", area("B1")), div("ARTICLE", area("B2"))]
_FILES = {"A1": "./text/0001.xml", "A2": "./text/0002.xml"}
_FOLDER = {
    "2031031001.xml": mets(_ARTICLES, _FILES),
    "2031031001_1.xml": mets(_ARTICLES, _FILES).replace("<fileSec>", "<amdSec>signed</amdSec><fileSec>"),
    "text/0001.xml": alto(block("B1", "Die neue Mole ist fertig."), block("B2", "Es regnet.")),
    "text/0002.xml": alto(block("B1", "Das Meer geht.")),
}


def _lay_out(path: Path, files: Mapping[str, str], container: str) -> Path:
    if container == "zip":
        with zipfile.ZipFile(path / "issue.zip", "w") as made:
            for name, text in files.items():
                made.writestr(f"issue/{name}", text)
        return path / "issue.zip"
    for name, text in files.items():
        (path / "issue" / name).parent.mkdir(parents=True, exist_ok=True)
        (path / "issue" / name).write_text(text, encoding="utf-8")
    return path / "issue"


def _imported(path: Path) -> list[Issue]:
    with closing(archive.create_or_open(path)) as db:
        found = [row["id"] for row in db.query("SELECT id FROM issue ORDER BY date")]
        return [issues.get(db, number) for number in found]


@pytest.mark.parametrize("container", ["folder", "zip"])
def test_an_issue_its_pages_and_its_copy_are_one_issue(tmp_path: Path, container: str) -> None:
    source = _lay_out(tmp_path, _FOLDER, container)
    report = run(tmp_path / "a.db", [source], lambda progress: None, lambda: False, processes=0)
    assert Counter(each.status for each in report.files) == {"added": 1, "duplicate": 1}
    (issue,) = _imported(tmp_path / "a.db")
    assert (issue.newspaper.title, issue.date) == ("Shanhai Tageblatt", date(2031, 3, 10))
    assert [page.label for page in issue.pages] == ["1", "2"]
    texts = [each.blocks[0].text for each in issue.articles]
    assert texts == ["Die neue Mole ist fertig.", "Es regnet.", "Das Meer geht."]
    places = [place for each in issue.articles for place in each.placements]
    assert [(place.page, place.position) for place in places] == [("1", 1), ("1", 2), ("2", 1)]
    assert all(place.regions for place in places)


def test_pages_alone_have_their_day_and_number_from_their_names(tmp_path: Path) -> None:
    files = {f"2031-03-10/{n:04}.xml": alto(block("B1", f"Seite {n}"), PHYSICAL_IMG_NR="1") for n in (1, 2)}
    report = run(
        tmp_path / "a.db", [_lay_out(tmp_path, files, "folder")], lambda progress: None, lambda: False, processes=0
    )
    assert [each.status for each in report.files] == ["added", "added"]
    found = _imported(tmp_path / "a.db")
    assert {issue.date for issue in found} == {date(2031, 3, 10)}
    placed = [(each.placements[0].page, each.blocks[0].text) for issue in found for each in issue.articles]
    assert sorted(placed) == [("1", "Seite 1"), ("2", "Seite 2")]


def test_a_book_is_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    book = mets(pages=[div("page", element("fptr", FILEID="A1"))]).replace("Newspaper", "Monograph")
    files = {"book/mets.xml": book, "issue/mets.xml": mets(_ARTICLES), "issue/text/0001.xml": _FOLDER["text/0001.xml"]}
    report = run(
        tmp_path / "a.db", [_lay_out(tmp_path, files, "folder")], lambda progress: None, lambda: False, processes=0
    )
    assert Counter(each.status for each in report.files) == {"failed": 1, "added": 1}
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        assert browse.totals(db).articles == 2
