"""Errors, reports and warnings in sentences for people: the one place where they are phrased, for window and shell.

Every sentence is English here; `say` turns it into the language of the window.
"""

from __future__ import annotations

from collections.abc import Callable

from db import errors
from viewer.exporting.writing import AlreadyThere, CannotWrite
from viewer.exporting.typeset import NoChineseFont, TypesettingFailed
from viewer.importing.material import FormatError
from viewer.importing.report import FileReport, Report

Say = Callable[[str], str]


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:  # the name that Qt's tools look for
    """Mark a sentence for translation and return it as it is."""
    return sentence
