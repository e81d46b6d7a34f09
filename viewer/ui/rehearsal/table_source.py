"""Where the column panel gets a table's columns from: the one place that is connected to how importing reads tables."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Protocol

from viewer.importing.material import Material
from viewer.importing.report import FileReport

_ENDINGS = (".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson", ".xlsx")


class Table(Protocol):
    """A table's columns: their names, the first rows below them, and what each is taken to hold."""

    @property
    def header(self) -> Sequence[str]:
        """The names of the columns as the file has them, "" where it has none."""

    @property
    def rows(self) -> Sequence[Sequence[str]]:
        """The first rows."""

    @property
    def columns(self) -> Sequence[str]:
        """What each column is taken to hold, by the names that Choice.columns takes."""


def may_be_table(report: FileReport) -> bool:
    """Whether a file is worth asking about its columns."""
    return PurePosixPath(report.name).suffix.lower() in _ENDINGS


def sample(material: Material) -> Table | None:
    """The columns of a table; None for what is none, as everything is to an importer without tables."""
    return None
