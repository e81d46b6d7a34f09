"""Real digitised issues: what is read is what METS and ALTO say, by a walk of its own over the same files."""

from __future__ import annotations

import os
import time
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from db import archive, browse, issues
from db.records import Article, Issue
from tests.digitised import Folder
from viewer.importing.formats import mets_alto
from viewer.importing.run import run

_ROOT = Path(__file__).parents[4]
_SHARED = Path(os.environ.get("BAOKU_SHARED_DATA", _ROOT.parent / "shared" / "data")) / "mets_alto"
_SEGMENTED = sorted(_SHARED.glob("luxemburger*/*.xml"))
_PAGES = sorted(each for each in _SHARED.glob("omaha*/*/*.xml") if len(each.stem) > 4)
_METS, _XLINK = "{http://www.loc.gov/METS/}", "{http://www.w3.org/1999/xlink}"

pytestmark = pytest.mark.skipif(not _SEGMENTED or not _PAGES, reason="the shared data is not here")


def _read(path: Path) -> Issue:
    beside = {file.relative_to(path.parent).as_posix(): file.read_bytes() for file in path.parent.glob("**/*.xml")}
    (issue,) = mets_alto.read(Folder(beside).material(path.name, path.read_bytes()))
    return issue


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


class _Blocks:
    """The words of each block of the pages beside a METS file, in order; the halves of a word are the whole once."""

    def __init__(self, path: Path) -> None:
        self.words: dict[str, list[str]] = {}
        self.inside: dict[str, list[str]] = {}
        self.boxes: dict[str, tuple[float, ...]] = {}
        self.pages: dict[str, str] = {}
        tree = ET.parse(path)
        for file in tree.iter(f"{_METS}file"):
            place = file[0].get(f"{_XLINK}href", "")
            if place.endswith(".xml"):
                self._read(ET.parse(path.parent / place.removeprefix("file://")).getroot(), file.get("ID", ""))

    def _read(self, root: ET.Element, file: str) -> None:
        page = next(each for each in root.iter() if _name(each) == "Page")
        size = float(page.get("WIDTH", 0)), float(page.get("HEIGHT", 0))
        for element in root.iter():
            if key := element.get("ID"):
                blocks = [each for each in element.iter() if _name(each) == "TextBlock"]
                self.inside[key] = [each.get("ID", "") for each in blocks]
                self.pages[key] = file
            if _name(element) == "TextBlock":
                strings = [each for each in element.iter() if _name(each) == "String"]
                self.words[element.get("ID", "")] = [_whole(each) for each in strings if not _is_second(each)]
                left, top, width, height = (float(element.get(k, 0)) for k in ("HPOS", "VPOS", "WIDTH", "HEIGHT"))
                box = left / size[0], top / size[1], (left + width) / size[0], (top + height) / size[1]
                self.boxes[element.get("ID", "")] = box

    def text(self, keys: list[str]) -> str:
        return "".join(word for key in keys for block in self.inside[key] for word in self.words[block])


def _whole(string: ET.Element) -> str:
    return string.get("SUBS_CONTENT") or string.get("CONTENT", "")


def _is_second(string: ET.Element) -> bool:
    return string.get("SUBS_TYPE") == "HypPart2"


def _bare(text: str | None) -> str:
    return "".join((text or "").split())


def _areas(div: ET.Element, *kinds: str) -> list[str]:
    """The blocks that the divisions of some types in a division point to."""
    below = (each for each in div.iter(f"{_METS}div") if each.get("TYPE") in kinds)
    return [area.get("BEGIN", "") for each in below for area in each.iter(f"{_METS}area")]


def _items(div: ET.Element) -> Iterator[ET.Element]:
    """The items in a division, and what a section has of text that is in none of them."""
    for child in div.findall(f"{_METS}div"):
        kind = child.get("TYPE")
        if kind in ("ARTICLE", "ADVERTISEMENT") or (kind == "BODY" and _areas(child, "PARAGRAPH")):
            yield child
        else:
            yield from _items(child)


def _said(div: ET.Element, blocks: _Blocks) -> tuple[object, ...]:
    """An item as METS and ALTO say it: kind, heads, paragraphs, notes, and the characters of tables."""
    heads = (("OVERLINE",), ("TITLE",), ("SUBTITLE", "SUBHEADLINE"), ("AUTHOR",))
    if div.get("TYPE") == "ADVERTISEMENT":
        return "advertisement", *[""] * 4, [blocks.text(_areas(div, "ADVERTISEMENT"))], [], Counter()
    paragraphs, notes = (
        [blocks.text(_areas(each, "TEXT")) for each in div.iter(f"{_METS}div") if each.get("TYPE") == kind]
        for kind in ("PARAGRAPH", "FOOTNOTE")
    )
    table = Counter(blocks.text(_areas(div, "TABLE")))
    return "article", *(blocks.text(_areas(div, *kinds)) for kinds in heads), paragraphs, notes, table


def _read_as(article: Article) -> tuple[object, ...]:
    heads = (_bare(text) for text in (article.kicker, article.headline, article.deck, article.byline))
    by_kind = {
        kind: [_bare(each.text) for each in article.blocks if each.kind == kind]
        for kind in ("paragraph", "note", "table")
    }
    assert sum(map(len, by_kind.values())) == len(article.blocks)
    return article.kind, *heads, by_kind["paragraph"], by_kind["note"], Counter("".join(by_kind["table"]))


def test_articles_roles_and_text_are_what_mets_says() -> None:
    path = _SEGMENTED[0]
    issue, blocks = _read(path), _Blocks(path)
    logical = next(each for each in ET.parse(path).iter(f"{_METS}structMap") if each.get("TYPE") == "LOGICAL")
    said = [_said(div, blocks) for div in _items(logical)]
    assert Counter(each[0] for each in said) == {"article": 18, "advertisement": 4}
    assert [_read_as(each) for each in issue.articles] == said
    assert issue.warnings == ()


def test_every_block_has_one_home() -> None:
    path = _SEGMENTED[0]
    issue, blocks = _read(path), _Blocks(path)
    homes = [piece.text for page in issue.pages for piece in page.furniture]
    homes += {each.column: "" for each in issue.articles if each.column}
    for each in issue.articles:
        homes += filter(None, (each.kicker, each.headline, each.deck, each.byline, *(b.text for b in each.blocks)))
    printed = [word for words in blocks.words.values() for word in words]
    assert len(blocks.words) == 96
    assert Counter(_bare("".join(homes))) == Counter("".join(printed))


def test_sections_are_columns_and_the_head_of_the_page_is_its_own() -> None:
    path = _SEGMENTED[0]
    issue, blocks = _read(path), _Blocks(path)
    kinds = [(piece.kind, _bare(piece.text)) for page in issue.pages for piece in page.furniture]
    masthead = [("masthead", blocks.text([f"P1_TB0000{n}"])) for n in (1, 2, 3)]
    imprint = [("imprint", blocks.text([key])) for key in ("P1_TB00004", "P1_TB00005", "P4_TB00016")]
    assert kinds == masthead + imprint
    columns = dict.fromkeys(_bare(each.column) for each in issue.articles)
    headings = (
        ["P1_TB00006", "P1_TB00007"],
        ["P1_TB00012", "P1_TB00013"],
        ["P1_TB00019", "P1_TB00020"],
        ["P4_TB00007"],
    )
    assert set(columns) == {"", *map(blocks.text, headings)}


def test_regions_cover_the_blocks_and_little_more() -> None:
    path = _SEGMENTED[0]
    issue, blocks = _read(path), _Blocks(path)
    logical = next(each for each in ET.parse(path).iter(f"{_METS}structMap") if each.get("TYPE") == "LOGICAL")
    for article, div in zip(issue.articles, _items(logical), strict=True):
        keys = [block for area in div.iter(f"{_METS}area") for block in blocks.inside[area.get("BEGIN", "")]]
        boxes = {place.page: [(*r.corners[0], *r.corners[2]) for r in place.regions] for place in article.placements}
        for key in keys:
            left, top, right, bottom = blocks.boxes[key]
            around = (box for box in boxes[key[1]] if box[0] <= left + 1e-5 and right - 1e-5 <= box[2])
            assert [box for box in around if box[1] <= top + 1e-5 and bottom - 1e-5 <= box[3]], key
        covered = sum((box[2] - box[0]) * (box[3] - box[1]) for every in boxes.values() for box in every)
        wanted = sum((box[2] - box[0]) * (box[3] - box[1]) for box in map(blocks.boxes.__getitem__, keys))
        assert wanted * 0.99 < covered < wanted * 1.25


def test_the_issue_and_its_pages() -> None:
    issue = _read(_SEGMENTED[0])
    assert (issue.date, issue.number, issue.edition) == (date(1858, 7, 10), "161", None)
    assert [page.label for page in issue.pages] == ["1", "2", "3", "4"]
    assert issue.newspaper.title == ET.parse(_SEGMENTED[0]).getroot().get("LABEL", "").removesuffix(" 1858-07-10_01")


@pytest.mark.parametrize("path", _PAGES, ids=lambda path: path.stem)
def test_pages_without_articles_are_their_text(path: Path) -> None:
    issue, blocks = _read(path), _Blocks(path)
    (article,) = issue.articles
    said = "".join("".join(words) for words in blocks.words.values())
    assert _bare("".join(block.text for block in article.blocks)) == said
    (place,) = article.placements
    assert place.page == "1"
    assert len(place.regions) == len(blocks.boxes)
    for region, box in zip(place.regions, blocks.boxes.values(), strict=True):
        assert (*region.corners[0], *region.corners[2]) == pytest.approx(box, abs=1e-5)
    assert issue.date is not None
    assert issue.date.strftime("%Y%m%d") == path.stem[:8]


def test_twins_are_one_issue(tmp_path: Path) -> None:
    report = run(tmp_path / "a.db", [_SHARED / "omaha_daily_bee"], lambda progress: None, lambda: False, processes=0)
    assert Counter(each.status for each in report.files) == {"added": 3, "duplicate": 3}
    assert all(each.name.endswith("_1.xml") for each in report.files if each.status == "duplicate")
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        assert browse.totals(db).issues == 3
        assert browse.totals(db).articles == 3


def test_pages_without_their_mets_stay_pages_of_one_day(tmp_path: Path) -> None:
    run(tmp_path / "a.db", [_SEGMENTED[0].parent / "text"], lambda progress: None, lambda: False, processes=0)
    with closing(archive.create_or_open(tmp_path / "a.db")) as db:
        (number,) = (row["id"] for row in db.query("SELECT id FROM issue"))
        issue = issues.get(db, number)
    assert issue.date == date(1858, 7, 10)
    assert [page.label for page in issue.pages] == ["1", "2", "3", "4"]
    assert [each.placements[0].page for each in issue.articles] == ["1", "2", "3", "4"]


def test_an_issue_is_read_in_half_a_second() -> None:
    began = time.perf_counter()
    _read(_SEGMENTED[0])
    assert time.perf_counter() - began < 0.5
