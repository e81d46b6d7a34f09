"""The project's own open format, `baoku-issue/1`: one JSON object an issue."""

from __future__ import annotations

from db.records import Issue
from viewer.importing.material import Material


def score(material: Material) -> int:
    """Certain of JSON that names the format; wants nothing else."""
    return 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read one issue; raises FormatError on anything that the format doesn't allow."""
    raise NotImplementedError
