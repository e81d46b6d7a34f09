"""How far an import or its rehearsal is, in one line: files of files, how many a second, how long still."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.importing.report import Progress
from viewer.ui.counts import Counts

_SETTLED = 3.0
"""Seconds after which a rate says something."""
_MINUTE, _HOUR = 60, 3600


def line(progress: Progress) -> str:
    """1,204 of 9,930 files · 310 a second · 28 s left; the rate and the rest once they can be told."""
    translate = QCoreApplication.translate
    parts = [Counts().of_files(progress.done, progress.total)]
    if progress.seconds >= _SETTLED and progress.done < progress.total:
        rate = f"{progress.rate:,.0f}" if progress.rate >= 10 else f"{progress.rate:.1f}"
        parts.append(translate("pace", "{0} a second").format(rate))
        if progress.seconds_left is not None:
            parts.append(_left(progress.seconds_left))
    return " · ".join(parts)


def _left(seconds: float) -> str:
    translate = QCoreApplication.translate
    if seconds < 1.5 * _MINUTE:
        return translate("pace", "{0} s left").format(max(1, round(seconds)))
    if seconds < 1.5 * _HOUR:
        return translate("pace", "{0} min left").format(round(seconds / _MINUTE))
    return translate("pace", "{0} h left").format(round(seconds / _HOUR))
