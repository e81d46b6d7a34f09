"""A real page one as it was printed: every field, article, photo and contents entry of it."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from db.records import Issue
from viewer.importing import printed

_ROOT = Path(__file__).parents[4]
_SHARED = Path(os.environ.get("BAOKU_SHARED_DATA", _ROOT.parent / "shared" / "data"))


@pytest.fixture
def lines() -> list[str]:
    found = sorted((_SHARED / "printed_page").glob("*_20250217_01.txt"))
    if not found:
        pytest.skip("the shared data is not here")
    return found[0].read_text(encoding="utf-8").split("\n")


@pytest.fixture
def issue(lines: list[str]) -> Issue:
    (issue,) = printed.read("\n".join(lines), "seed.txt")
    return issue


def test_the_masthead(issue: Issue, lines: list[str]) -> None:
    paper = issue.newspaper
    assert (paper.title, paper.parallel_title) == (lines[2], lines[4])
    assert (paper.cn, paper.issn, paper.postal_code) == ("11-0237", None, "1-206")
    assert (paper.supervisor, paper.sponsor) == ("科学技术部", "科技日报社")
    assert (issue.date, issue.weekday_printed) == (date(2025, 2, 17), "星期一")
    assert (issue.number, issue.whole_number, issue.pages_declared, issue.edition) == ("5", "2609", 24, None)
    assert [(page.label, page.section) for page in issue.pages] == [("1", None)]


def test_the_lead_story(issue: Issue, lines: list[str]) -> None:
    lead = issue.articles[0]
    assert (lead.headline, lead.kicker, lead.deck, lead.column) == (lines[8], None, None, None)
    assert lead.byline == lines[10]
    assert [(person.name, person.role, person.affiliation) for person in lead.people] == [("孙立彬", "author", None)]
    assert [block.kind for block in lead.blocks] == ["paragraph", "subheading"] + ["paragraph"] * 5
    assert lead.blocks[0].text == lines[12] + lines[14]
    assert lead.blocks[2].text == lines[18] + lines[20]
    assert [block.joins for block in lead.blocks if block.joins] == [(len(lines[12]),), (len(lines[18]),)]
    (jump,) = lead.jumps
    assert (jump.direction, jump.page, jump.resolved, jump.printed) == ("to", "2", False, lines[30])


def test_the_photo(issue: Issue, lines: list[str]) -> None:
    photo = issue.articles[1]
    assert (photo.kind, photo.headline, photo.byline) == ("photo", None, None)
    assert [(block.kind, block.text) for block in photo.blocks] == [("caption", lines[32]), ("credit", lines[34])]
    assert [(p.name, p.role, p.affiliation) for p in photo.people] == [("唐奕", "photographer", "新华社记者")]


def test_the_second_story(issue: Issue, lines: list[str]) -> None:
    story = issue.articles[2]
    assert (story.headline, story.byline) == (lines[38], lines[40])
    assert [(p.name, p.role, p.affiliation) for p in story.people] == [("张伟", "author", "本报记者")]
    assert [block.kind for block in story.blocks] == ["paragraph"] * 10
    assert [block.text for block in story.blocks if block.joins] == [lines[48] + lines[50], lines[56] + lines[58]]


def test_the_contents_list(issue: Issue, lines: list[str]) -> None:
    assert [entry.page for entry in issue.contents] == ["2", "4", "5", "10", "13", "14", "15", "17", "19", "21"]
    assert [entry.printed for entry in issue.contents] == lines[68:78]
    assert all(entry.title in (entry.printed or "") and entry.article is None for entry in issue.contents)


def test_nothing_else_is_on_the_page_and_only_the_jump_is_open(issue: Issue) -> None:
    assert len(issue.articles) == 3
    assert [article.placements[0].position for article in issue.articles] == [1, 2, 3]
    assert [(warning.source, warning.line, warning.code) for warning in issue.warnings] == [
        ("seed.txt", 31, "jump-unresolved")
    ]
    assert [piece.kind for piece in issue.pages[0].furniture] == ["masthead"] * 3 + ["contents_heading"]
