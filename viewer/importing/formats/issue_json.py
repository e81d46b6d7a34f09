"""The project's own open format, `baoku-issue/1`: one JSON object an issue, read back without loss."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from dataclasses import replace
from itertools import pairwise
from typing import Any

import msgspec

from db.records import Issue
from viewer.importing.material import FormatError, Material

_FORMAT = "baoku-issue/1"
_NAMED = re.compile(r'\s*\{[^{}\[\]]{0,400}?"format"\s*:\s*"baoku-issue/', re.DOTALL)
_HIGHEST = 1_000_000


class _Envelope(msgspec.Struct):
    """What tells the format apart from other JSON."""

    format: str


def score(material: Material) -> int:
    """Certain of a JSON object that names the format before anything nested; wants nothing else."""
    openings = (material.text or "")[:2000], material.data[:2000].removeprefix(BOM_UTF8).decode(errors="replace")
    return 100 if any(map(_NAMED.match, openings)) else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read one issue; raises FormatError on anything that the format doesn't allow. Unknown keys are left out."""
    text = _utf8(material)
    try:
        envelope = msgspec.json.decode(text, type=_Envelope)
        if envelope.format != _FORMAT:
            raise FormatError(material.name, "unknown-format", found=envelope.format)
        issue = msgspec.json.decode(text, type=Issue)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise FormatError(material.name, "malformed", found=str(error)) from error
    if fault := _fault(issue):
        raise FormatError(material.name, "malformed", found=fault)
    return (_unnumbered(issue),)


def _utf8(material: Material) -> bytes:
    """The bytes as the format has them, every character as it was; those that somebody has written anew, as read."""
    data = material.data.removeprefix(BOM_UTF8)
    try:
        data.decode()
    except UnicodeDecodeError:
        return (material.text or "").encode()
    return data


def _fault(issue: Issue) -> str | None:
    """What the types allow and the format doesn't."""
    labels = [page.label for page in issue.pages]
    if len(set(labels)) != len(labels):
        return "pages: a label stands twice"
    for article in issue.articles:
        for placement in article.placements:
            if placement.page not in labels:
                return f"placements: there is no page {placement.page!r}"
        for block in article.blocks:
            if any(not before < after <= len(block.text) for before, after in pairwise((-1, *block.joins))):
                return "joins: an offset that is not in the text, or not behind the one before"
    numbers: list[Any] = [entry.article for entry in issue.contents if entry.article is not None]
    if any(not 0 <= number < len(issue.articles) for number in numbers):
        return "contents: an entry points to an article that is not there"
    numbers += [placement.position for article in issue.articles for placement in article.placements]
    numbers += [page.facsimile.leaf for page in issue.pages if page.facsimile]
    numbers += [issue.pages_declared or 0, *(warning.line or 0 for warning in issue.warnings)]
    return "a number is too large" if any(abs(number) > _HIGHEST for number in numbers) else None


def _unnumbered(issue: Issue) -> Issue:
    """The issue without the numbers of an archive, whatever a file says."""
    return replace(issue, id=None, articles=tuple(replace(article, id=None) for article in issue.articles))
