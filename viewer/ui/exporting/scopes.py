"""What can be exported or printed now: a line for each, from the article that is read to all hits of the search."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db import articles
from db.archive import Database
from db.records import Asked
from viewer.exporting import chosen
from viewer.exporting.chosen import Chosen
from viewer.ui.counts import Counts


@dataclass(frozen=True, slots=True)
class Scope:
    """Something to choose: its name in settings, what it is called, and how its articles are found in a job."""

    key: str
    label: str
    choose: Callable[[Database], Chosen]


@dataclass(frozen=True, slots=True)
class Counted:
    """What a scope has: its articles, and of how many issues they are."""

    chosen: Chosen
    issues: int


def scopes(article: int, asked: Asked | None = None, selected: Sequence[int] = ()) -> tuple[Scope, ...]:
    """What can be chosen while an article is read, while something is asked, while several articles are selected."""
    translate = QCoreApplication.translate
    offered = [
        Scope("article", translate("exporting", "This article"), lambda db: chosen.article(db, article)),
        Scope("page", translate("exporting", "This page"), lambda db: chosen.page_of(db, article)),
        Scope(
            "issue",
            translate("exporting", "This issue"),
            lambda db: chosen.issue(db, articles.issue_of(db, article)),
        ),
    ]
    if len(selected) > 1:
        named = translate("exporting", "The selected articles")
        offered.append(Scope("selected", named, lambda db: chosen.several(db, selected, named)))
    if asked is not None:
        offered.append(Scope("hits", translate("exporting", "All hits"), lambda db: chosen.hits(db, asked)))
    return tuple(offered)


def folder(number: int) -> Scope:
    """A clippings folder."""
    return Scope("folder", QCoreApplication.translate("exporting", "This folder"), lambda db: chosen.folder(db, number))


def counted(db: Database, scope: Scope) -> Counted:
    """Look how much a scope has; raises NoSuchRecord, ArchiveError's kinds and Interrupted."""
    what = scope.choose(db)
    return Counted(what, len(set(articles.issues_of(db, what.articles).values())))


def label(scope: Scope, found: Counted | None) -> str:
    """This page · 3 articles, once they are counted."""
    return f"{scope.label} · {Counts().articles(len(found.chosen.articles))}" if found else scope.label
