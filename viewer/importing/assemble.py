"""Pages and articles of many files put together into issues: pages added, nothing twice, contents lists matched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from db import labels
from db.grams import squeeze
from db.records import Article, ContentsEntry, Issue, Newspaper, Page, Placement, Warning
from viewer.importing import continuation
from viewer.importing.hints import Hint

_LONG = 100
"""Characters from which on equal texts are one article."""
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


def combine(stored: Issue, incoming: Issue) -> Issue:
    """The stored issue with all that incoming brings and it doesn't have; equal to stored when that is nothing."""
    articles = list(stored.articles)
    again: set[str] = set()
    known_labels = {page.label for page in stored.pages}
    for article in incoming.articles:
        here = _pages_of(article)
        if any(_pages_of(each) & here and _holds(each, article) for each in articles):
            continue
        again |= here & known_labels
        placed_below = _below(stored.articles, article)
        twin = next((n for n, each in enumerate(articles) if _is_repeated(each, article)), None)
        if twin is None:
            articles.append(placed_below)
        else:
            articles[twin] = _also_on(articles[twin], placed_below)
    pages = tuple(_merged_pages(stored.pages, incoming.pages))
    entries = _new_entries(stored.contents, incoming.contents)
    if articles == list(stored.articles) and pages == stored.pages and not entries:
        return stored
    return replace(
        _head(stored, incoming),
        pages=pages,
        articles=tuple(articles),
        contents=stored.contents + entries,
        sources=tuple(dict.fromkeys(stored.sources + incoming.sources)),
        warnings=stored.warnings + incoming.warnings + tuple(_page_again(incoming, label) for label in sorted(again)),
    )


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


def _holds(stored: Article, incoming: Article) -> bool:
    """Whether all that an incoming article says stands in a stored one: its blocks, or its headline if it has none."""
    text = _text(stored)
    parts = [squeeze(block.text) for block in incoming.blocks] or [squeeze(incoming.headline or "")]
    return stored.kind == incoming.kind and all(part in text for part in parts)


def _text(article: Article) -> str:
    heads = (article.kicker, article.headline, article.deck, *(jump.printed for jump in article.jumps))
    return "\n".join(squeeze(text) for text in (*filter(None, heads), *(block.text for block in article.blocks)))


def _merged_pages(stored: Iterable[Page], incoming: Iterable[Page]) -> list[Page]:
    pages = {page.label: page for page in stored}
    for page in incoming:
        old = pages.get(page.label, page)
        furniture = tuple(dict.fromkeys(old.furniture + page.furniture))
        pages[page.label] = replace(
            old, section=old.section or page.section, editors=old.editors or page.editors, furniture=furniture
        )
    return list(pages.values())


def _is_repeated(stored: Article, incoming: Article) -> bool:
    """Whether two articles have one text, as the web form of a paper repeats a continued article on all its pages.

    Of 36,544 articles of a national daily 1,297 groups did; short notices are alike without being one.
    """
    texts = ["".join(squeeze(block.text) for block in article.blocks) for article in (stored, incoming)]
    return stored.kind == incoming.kind and texts[0] == texts[1] and len(texts[0]) >= _LONG


def _also_on(article: Article, other: Article) -> Article:
    """The article with the places of another that is the same, in the order of pages."""
    places = sorted(article.placements + other.placements, key=lambda place: labels.order(place.page))
    return replace(article, placements=tuple(places))


def _pages_of(article: Article) -> set[str]:
    return {placement.page for placement in article.placements}


def _below(stored: Iterable[Article], article: Article) -> Article:
    """The article placed under what is already on its pages."""
    taken = {label: _lowest(stored, label) for label in _pages_of(article)}
    places = tuple(replace(p, position=p.position + taken[p.page]) for p in article.placements)
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
