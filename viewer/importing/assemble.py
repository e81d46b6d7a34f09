"""Pages and articles of many files put together into issues: pages added, nothing twice, contents lists matched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from db import labels
from db.records import Article, ContentsEntry, Issue, Newspaper, Page, Placement, Warning
from viewer.importing import again, continuation
from viewer.importing.again import pages_of
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


@dataclass(frozen=True, slots=True)
class Combined:
    """An issue with what came in, how many articles that added, and those, as they were, whose text it replaced."""

    issue: Issue
    added: int = 0
    revised: tuple[Article, ...] = ()


def combine(stored: Issue, incoming: Issue) -> Combined:
    """The stored issue with all that incoming brings and it doesn't have; the very same issue when that is nothing."""
    articles, added, revised = _merged_articles(stored.articles, incoming.articles)
    pages = tuple(_merged_pages(stored.pages, incoming.pages))
    entries = _new_entries(stored.contents, incoming.contents)
    if articles == list(stored.articles) and pages == stored.pages and not entries:
        return Combined(stored)
    again = {page.label for page in stored.pages} & {label for each in added for label in pages_of(each)}
    doubts = tuple(_page_again(incoming, label) for label in sorted(again)) if not _is_slotted(incoming) else ()
    issue = replace(
        _head(stored, incoming),
        pages=pages,
        articles=tuple(articles),
        contents=stored.contents + entries,
        sources=tuple(dict.fromkeys(stored.sources + incoming.sources)),
        warnings=tuple(dict.fromkeys(stored.warnings + incoming.warnings + doubts)),
    )
    return Combined(issue, len(added), tuple(revised))


def _merged_articles(
    stored: tuple[Article, ...], incoming: tuple[Article, ...]
) -> tuple[list[Article], list[Article], list[Article]]:
    """All articles, those of them that are new, and those, as they were, that have a new text."""
    articles = list(stored)
    claimed: set[int] = set()
    rest = [article for article in incoming if not _is_there(articles, claimed, article)]
    added, revised = [], []
    for article in rest:
        twin = next((n for n, each in enumerate(articles) if again.is_repeated(each, article)), None)
        older = next((n for n in range(len(stored)) if n not in claimed and _is_older(articles[n], article)), None)
        if twin is not None and twin != older:
            articles[twin] = again.filled(again.also_on(articles[twin], _below(stored, article)), article)
        elif older is not None:
            claimed.add(older)
            revised.append(articles[older])
            articles[older] = again.revised(articles[older], article)
        else:
            added.append(_below(stored, article))
            articles.append(added[-1])
    return articles, added, revised


def _is_there(articles: list[Article], claimed: set[int], article: Article) -> bool:
    """Whether an article stands in one of the same page, which then is no other's older text; regions are added."""
    for n, each in enumerate(articles):
        held = again.share_a_page(each, article) and again.holds(each, article)
        if held and not (each.id is not None and again.is_shorter(each, article)):
            claimed.add(n)
            articles[n] = _with_regions(each, article)
            return True
    return False


def _with_regions(article: Article, other: Article) -> Article:
    """The article with what another reading of it says of its place on the page, where its own says nothing."""
    known = {place.page: place.regions for place in other.placements if place.regions}
    if not known:
        return article
    return replace(
        article,
        placements=tuple(p if p.regions else replace(p, regions=known.get(p.page, ())) for p in article.placements),
    )


def _is_older(stored: Article, article: Article) -> bool:
    """Whether a stored article is what an incoming one was before; two of one import are never taken for that."""
    return stored.id is not None and again.share_a_page(stored, article) and again.is_revised(stored, article)


def _is_slotted(issue: Issue) -> bool:
    """Whether an issue is one article at a place that its file told, so that more on the same page is no surprise."""
    return len(issue.articles) == 1


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


def _head(stored: Issue, incoming: Issue) -> Issue:
    """The head of the stored issue, where it is silent filled from incoming."""
    return replace(
        stored,
        newspaper=Newspaper(
            *(
                getattr(stored.newspaper, name) or getattr(incoming.newspaper, name)
                for name in ("title", "parallel_title", "cn", "issn", "postal_code", "supervisor", "sponsor")
            )
        ),
        edition=stored.edition or incoming.edition,
        number=stored.number or incoming.number,
        whole_number=stored.whole_number or incoming.whole_number,
        pages_declared=stored.pages_declared or incoming.pages_declared,
        weekday_printed=stored.weekday_printed or incoming.weekday_printed,
        lunar=stored.lunar or incoming.lunar,
    )


def _merged_pages(stored: Iterable[Page], incoming: Iterable[Page]) -> list[Page]:
    pages = {page.label: page for page in stored}
    for page in incoming:
        old = pages.get(page.label, page)
        furniture = tuple(dict.fromkeys(old.furniture + page.furniture))
        pages[page.label] = replace(
            old, section=old.section or page.section, editors=old.editors or page.editors, furniture=furniture
        )
    return list(pages.values())


def _below(stored: Iterable[Article], article: Article) -> Article:
    """The article at its places, or under what is already on its pages where one of these is taken."""
    taken = {(place.page, place.position) for each in stored for place in each.placements}
    if not any((place.page, place.position) in taken for place in article.placements):
        return article
    lowest = {label: _lowest(stored, label) for label in pages_of(article)}
    places = tuple(replace(p, position=p.position + lowest[p.page]) for p in article.placements)
    return replace(article, placements=places)


def _lowest(articles: Iterable[Article], label: str) -> int:
    return max((p.position for a in articles for p in a.placements if p.page == label), default=0)


def _page_again(incoming: Issue, label: str) -> Warning:
    source = incoming.sources[0].name if incoming.sources else ""
    message = f"Page {label} was in the archive with other articles: what is new was added below them."
    return Warning(source, None, "page-again", message)


def _new_entries(stored: tuple[ContentsEntry, ...], incoming: tuple[ContentsEntry, ...]) -> tuple[ContentsEntry, ...]:
    known = {(entry.title, entry.page) for entry in stored}
    return tuple(replace(entry, article=None) for entry in incoming if (entry.title, entry.page) not in known)


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
