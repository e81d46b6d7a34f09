"""A file's report in words and short columns, as the rehearsal shows them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from viewer import messages
from viewer.importing.report import Entry, FileReport
from viewer.ui import language
from viewer.ui.counts import Counts

_MOST_LABELS = 4


def status(report: FileReport) -> str:
    """What an import would do with a file."""
    translate = QCoreApplication.translate
    if report.error is not None:
        return translate("rehearsal", "can't be read: {0}").format(messages.sentence(report.error, language.say))
    if report.status == "duplicate":
        beside = report.format == "carried"
        return translate("rehearsal", "nothing new") if beside else translate("rehearsal", "already in the archive")
    if report.brought:
        return translate("rehearsal", "would bring {0}").format(messages.brought_line(report.brought, language.say))
    if not report.articles and not report.revised:
        return translate("rehearsal", "would be added")
    added = Counts().adds(report.articles) if report.articles else ""
    revised = Counts().revises(report.revised) if report.revised else ""
    if added and not revised:
        return translate("rehearsal", "would be added")
    return translate("rehearsal", ", ").join(part for part in (revised, added) if part)


def newspaper(report: FileReport) -> str:
    """The newspapers that a file holds, one where it is one."""
    return _one_of([entry.newspaper for entry in report.entries])


def day(report: FileReport) -> str:
    """The date of a file's issue, or from when to when its issues are."""
    days = sorted({entry.date for entry in report.entries if entry.date is not None})
    if len(days) < 2:
        return language.short_day(days[0]) if days else ""
    return f"{language.short_day(days[0])} – {language.short_day(days[-1])}"


def pages(report: FileReport) -> str:
    """The pages that a file holds, those of several issues only counted."""
    if len(report.entries) == 1:
        return page_range(report.entries[0].pages)
    count = sum(len(entry.pages) for entry in report.entries)
    return Counts().pages(count) if count else ""


def page_range(labels: tuple[str, ...]) -> str:
    """1–4版, or p. 1–4; many that make no range are counted."""
    runs = [f"{run[0]}–{run[-1]}" if len(run) > 1 else run[0] for run in _runs(labels)]
    if len(runs) > _MOST_LABELS:
        return Counts().pages(len(labels))
    return language.page(" ".join(runs)) if runs else ""


def there(report: FileReport) -> int:
    """How many of its articles the archive has as they are."""
    return sum(entry.articles for entry in report.entries) - report.articles - report.revised


def encoding(report: FileReport) -> str:
    """GB18030, with a question mark where it is only probable; nothing for bytes that are no text."""
    if report.encoding in (None, "binary"):
        return ""
    return f"{report.encoding.upper()}{'' if report.sure else ' ?'}"


def is_doubtful(report: FileReport) -> bool:
    """Whether a person should look at it: unread, unsure, with warnings, or of no paper or day."""
    return bool(
        report.error is not None
        or report.warnings
        or not report.sure
        or any(not entry.newspaper or entry.date is None for entry in report.entries)
    )


def entry_line(entry: Entry) -> str:
    """What a file says of one issue, in one line."""
    translate = QCoreApplication.translate
    paper = entry.newspaper or translate("rehearsal", "newspaper unknown")
    when = language.day(entry.date) or translate("rehearsal", "date unknown")
    parts = [paper, when, entry.edition or "", page_range(entry.pages)]
    kept = entry.articles - entry.added - entry.revised
    if entry.added:
        parts.append(Counts().new(entry.added))
    if entry.revised:
        parts.append(Counts().revised(entry.revised))
    if kept:
        parts.append(Counts().there(kept))
    return " · ".join(part for part in parts if part)


def _one_of(names: list[str]) -> str:
    different = list(dict.fromkeys(name for name in names if name))
    if len(different) > 1:
        return Counts().newspapers(len(different))
    return different[0] if different else ""


def _runs(labels: tuple[str, ...]) -> Iterator[list[str]]:
    """Labels in runs of numbers that follow each other."""
    run = list(labels[:1])
    for before, label in pairwise(labels):
        if before.isdecimal() and label.isdecimal() and int(label) == int(before) + 1:
            run.append(label)
        else:
            yield run
            run = [label]
    if run:
        yield run
