"""The report of an import run as plain text, to be kept or sent."""

from __future__ import annotations

from collections.abc import Sequence

from db.records import ImportedFile, ImportRun
from viewer import messages
from viewer.ui import language
from viewer.ui.imports.files import encoding_name
from viewer.ui.imports.runs import RunWords


def report(run: ImportRun, files: Sequence[ImportedFile]) -> str:
    """A head and a line about every file, failures first, with what the importer was unsure of below it."""
    title, *counts = RunWords().all(run)
    lines = [title, " · ".join(counts), ""]
    for file in sorted(files, key=lambda each: each.status != "failed"):
        lines.append(_line(file))
        for warning in file.warnings:
            place = f"{warning.line}: " if warning.line is not None else ""
            lines.append(f"    {place}{warning.message}")
    return "\n".join(lines) + "\n"


def _line(file: ImportedFile) -> str:
    said = [messages.status(file, language.say)]
    if file.status == "failed":
        said.append(messages.failure(file, language.say))
    else:
        said += filter(None, (encoding_name(file), messages.format_name(file.format, language.say)))
    return f"{file.path}: {' · '.join(said)}"
