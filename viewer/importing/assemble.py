"""What a file says set in its place: by its name where nothing is printed, and within the issue by its other pages."""

from __future__ import annotations

from dataclasses import replace

from db import labels
from db.records import Article, ContentsEntry, Issue, Placement, Warning
from viewer.importing import continuation
from viewer.importing.hints import Hint

_ENOUGH = 0.5
"""Share of a contents entry's pairs of characters that a headline must have; entries shorten headlines."""


def placed(issue: Issue, hint: Hint, source: str) -> Issue:
    """The issue with what its file's name adds: newspaper, date and page label where none was printed.

    What is printed goes before the name; where the two differ the issue gets a warning.
    """
    warnings = list(issue.warnings)
    if hint.date and issue.date and hint.date != issue.date:
        message = f"The page says {issue.date}, the name of the file {hint.date}: the page was believed."
        warnings.append(Warning(source, None, "date-differs", message))
    newspaper = issue.newspaper
    if not newspaper.title and hint.title:
        newspaper = replace(newspaper, title=hint.title)
    issue = replace(issue, newspaper=newspaper, date=issue.date or hint.date, warnings=tuple(warnings))
    if len(issue.pages) != 1 or not (_is_untold(issue) or not issue.pages[0].label):
        return issue
    if hint.page:
        issue = _relabelled(issue, issue.pages[0].label, hint)
        return replace(issue, warnings=tuple(each for each in issue.warnings if each.code != "page-unsure"))
    return issue if issue.pages[0].label else _unplaced(issue)


def completed(issue: Issue) -> Issue:
    """The issue with continued articles joined, articles in the order of pages, and contents entries matched."""
    issue = continuation.join(issue)
    order = sorted(issue.articles, key=_place)
    contents = tuple(replace(entry, article=_matching(entry, order)) for entry in issue.contents)
    pages = tuple(sorted(issue.pages, key=lambda page: labels.order(page.label)))
    return replace(issue, articles=tuple(order), contents=contents, pages=pages)


def _place(article: Article) -> tuple[object, ...]:
    first = article.placements[0] if article.placements else None
    return (labels.order(first.page), first.position) if first else ((), 0)


def _is_untold(issue: Issue) -> bool:
    """Whether the only page's label is the parser's guess."""
    return any(warning.code == "page-unsure" for warning in issue.warnings)


def _relabelled(issue: Issue, old: str, hint: Hint) -> Issue:
    new = hint.page or old
    articles = tuple(
        replace(a, placements=tuple(_moved(p, new, hint.position) if p.page == old else p for p in a.placements))
        for a in issue.articles
    )
    pages = tuple(replace(page, label=new) if page.label == old else page for page in issue.pages)
    return replace(issue, articles=articles, pages=pages)


def _moved(place: Placement, label: str, first: int | None) -> Placement:
    return replace(place, page=label, position=place.position if first is None else first + place.position - 1)


def _unplaced(issue: Issue) -> Issue:
    """The issue without its only page, whose label neither the file nor its name tells."""
    return replace(issue, pages=(), articles=tuple(replace(article, placements=()) for article in issue.articles))


def _matching(entry: ContentsEntry, articles: list[Article]) -> int | None:
    """The one article on the entry's page whose heads hold most of the entry's title, if that is enough."""
    scores = [
        (continuation.overlap(entry.title, "\n".join(filter(None, (a.kicker, a.headline, a.deck)))), n)
        for n, a in enumerate(articles)
        if entry.page in [placement.page for placement in a.placements]
    ]
    best = max(scores, default=(0.0, 0))
    rivals = [score for score, n in scores if n != best[1]]
    return best[1] if best[0] >= _ENOUGH and best[0] > max(rivals, default=0.0) else None
