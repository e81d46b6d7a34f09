"""Much that is chosen, parted into volumes, where a format has all of a file in memory while it is made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from db import articles
from db.archive import Database
from viewer.exporting.chosen import Chosen

_HEADS = 100
"""What an article takes beside its text, in characters."""


def parted(db: Database, what: Chosen, most: int) -> list[Chosen]:
    """What is chosen in parts of about one length, none much longer than so many characters; as it is where it fits."""
    lengths = articles.lengths(db, what.articles)
    begins, total = list[int](), 0
    for number in what.articles:
        begins.append(total)
        total += lengths.get(number, 0) + _HEADS
    if total <= most:
        return [what]
    count = -(-total // most)
    volume_of = [begin * count // total for begin in begins]
    edges = [volume_of.index(volume) for volume in sorted(set(volume_of))]
    return [_slice(what, slice(*span)) for span in zip(edges, [*edges[1:], None], strict=True)]


def named(target: Path, volume: int, of: int) -> str:
    """What a volume of so many is called, without its ending: 03 behind the name of the whole."""
    return f"{target.stem}-{volume:0{len(str(of))}}"


def pages(pdf: Path) -> int:
    """How many pages a PDF has."""
    from pypdfium2 import PdfDocument

    with PdfDocument(pdf) as document:
        return len(document)


def _slice(what: Chosen, part: slice) -> Chosen:
    return replace(what, articles=what.articles[part], remarks=what.remarks[part])
