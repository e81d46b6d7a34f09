"""The printed page that the project began with, where it is at hand; nothing of its text stands here."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from db.records import Issue
from viewer.importing import printed


@pytest.fixture(scope="module")
def source(shared_data: Path) -> Path:
    return next((shared_data / "printed_page").glob("*.txt"))


@pytest.fixture(scope="module")
def issue(source: Path) -> Issue:
    (found,) = printed.read(source.read_text(encoding="utf-8"), source.name)
    return found


def test_the_masthead(issue: Issue) -> None:
    paper = issue.newspaper
    assert (paper.title, paper.cn, paper.postal_code) == ("中国高新技术产业导报", "11-0237", "1-206")
    assert (paper.parallel_title, paper.supervisor, paper.sponsor) == (
        "CHINA HIGH-TECH INDUSTRY HERALD", "科学技术部", "科技日报社",
    )  # fmt: skip
    assert (issue.date, issue.number, issue.whole_number) == (datetime.date(2025, 2, 17), "5", "2609")
    assert (issue.pages_declared, issue.weekday_printed) == (24, "星期一")


def test_two_articles_and_a_photo(issue: Issue) -> None:
    first, photo, second = issue.articles
    assert [block.kind for block in first.blocks] == ["paragraph", "subheading"] + ["paragraph"] * 5
    assert [(jump.direction, jump.page, jump.resolved) for jump in first.jumps] == [("to", "2", False)]
    assert (first.byline, second.byline) == ("► 孙立彬", "► 本报记者 张伟")
    assert (photo.kind, photo.headline, photo.byline) == ("photo", None, None)
    assert [block.kind for block in photo.blocks] == ["caption", "credit"]
    assert [(p.name, p.role, p.affiliation) for p in photo.people] == [("唐奕", "photographer", "新华社记者")]
    assert [(p.name, p.affiliation) for p in second.people] == [("张伟", "本报记者")]
    assert [block.kind for block in second.blocks] == ["paragraph"] * 10


def test_ten_contents_entries(issue: Issue) -> None:
    assert [entry.page for entry in issue.contents] == ["2", "4", "5", "10", "13", "14", "15", "17", "19", "21"]


def test_four_column_breaks_are_joined_without_a_character_lost_or_added(issue: Issue, source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    joined = [(block.text, join) for article in issue.articles for block in article.blocks for join in block.joins]
    assert len(joined) == 4
    for block, join in joined:
        assert block[:join] + "\n\n" + block[join:] in text


def test_the_jump_is_the_only_doubt(issue: Issue) -> None:
    assert [warning.code for warning in issue.warnings] == ["jump-unresolved"]
