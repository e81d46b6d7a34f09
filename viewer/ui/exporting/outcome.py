"""What became of an export, in words: how much was written where, and what could not be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from viewer import messages
from viewer.ui import language
from viewer.ui.counts import Counts

if TYPE_CHECKING:
    from viewer.exporting.everything.folder import Everything
    from viewer.exporting.run import Report, Wish


def said(wish: Wish, report: Report) -> str:
    """Exported 1,230 articles to /home/shan/reading. 4 files could not be written."""
    counts, where = Counts(), str(_where(wish, report))
    sentences = []
    if report.cancelled and not report.written:
        sentences.append(QCoreApplication.translate("exporting", "The export was cancelled; nothing was written."))
    elif report.written:
        told = counts.stopped if report.cancelled else counts.exported
        sentences.append(told(report.articles, where))
    elif not report.failed:
        sentences.append(QCoreApplication.translate("exporting", "There was nothing to export."))
    if len(report.failed) == 1 and not sentences:
        return messages.sentence(report.failed[0].error, language.say)
    if report.failed:
        sentences.append(counts.unwritten(len(report.failed)))
    return ("" if language.is_chinese() else " ").join(sentences)


def said_of_everything(done: Everything) -> str:
    """Exported everything to /home/shan/archive 2031-03-10: 1,230 articles. 2 issues or files could not be read."""
    if done.folder is None:
        return QCoreApplication.translate("exporting", "The export was cancelled; nothing was written.")
    counts = Counts()
    sentences = [counts.exported_everything(done.articles, str(done.folder))]
    if done.failed:
        sentences.append(counts.unread(len(done.failed)))
    return ("" if language.is_chinese() else " ").join(sentences)


def unread(done: Everything) -> str:
    """Why something could not be read, a line each."""
    return "\n".join(messages.sentence(error, language.say) for error in done.failed)


def failures(report: Report) -> str:
    """Why each file could not be written, a line each; nothing where the sentence has said it."""
    if len(report.failed) == 1 and not report.written and not report.cancelled:
        return ""
    return "\n".join(messages.sentence(failure.error, language.say) for failure in report.failed)


def folder(wish: Wish, report: Report) -> Path | None:
    """The folder in which what was written stands; None where nothing was."""
    if not report.written:
        return None
    where = _where(wish, report)
    return where.parent if where in report.written else where


def _where(wish: Wish, report: Report) -> Path:
    """The file that was wished for, or the folder of many."""
    beside = all(file != wish.to and file.parent == wish.to.parent for file in report.written)
    return wish.to.parent if report.written and beside else wish.to
