"""How a file begins: its text in every encoding that it may be in, its columns where it is a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from viewer.importing.choices import Choice
from viewer.importing.report import FileReport
from viewer.ui.jobs import Cancel

if TYPE_CHECKING:
    from viewer.importing.tables.vocabulary import Table

ENCODINGS = (
    "utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be", "hz", "shift_jis", "euc_jp", "euc_kr", "cp1252",
)  # fmt: skip
"""Those of Chinese newspapers first, then those of its neighbours."""
_LINE = 48


@dataclass(frozen=True, slots=True)
class Preview:
    """The beginning of a file's text by encodings, the likeliest first; none for what is no text. A table's columns."""

    key: str
    told: str | None = None
    """The encoding that the file was read in."""
    texts: Mapping[str, str] = field(default_factory=dict)
    table: Table | None = None

    def first_line(self, encoding: str) -> str:
        """The first line that has anything in it."""
        lines = (line.strip() for line in self.texts.get(encoding, "").splitlines())
        return next((line[:_LINE] for line in lines if line), "")


def reading(report: FileReport, choice: Choice) -> Callable[[Cancel], Preview]:
    """The work of reading a preview, for a job."""

    def work(cancel: Cancel) -> Preview:
        # What reads files is loaded with the first of them: a window that only reads starts without it.
        from viewer.ui.rehearsal import beginnings

        return beginnings.read(report, choice)

    return work
