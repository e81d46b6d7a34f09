"""The pictures of an issue's pages, where they lie beside its METS file and are of a kind that can be shown."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from db.records import Facsimile
from viewer.importing.mets.files import Files
from viewer.importing.mets.leaves import Leaf

_KINDS = (
    ((".jpg", ".jpeg"), b"\xff\xd8\xff"),
    ((".png",), b"\x89PNG\r\n\x1a\n"),
    ((".pdf",), b"%PDF-"),
)
"""Names and first bytes of pictures, the ones that take least room first."""
_MOST = 100_000_000
"""Bytes of an issue's pictures; those of further pages are left where they lie."""


@dataclass(slots=True)
class Pictures:
    """Gives pages their pictures, until an issue has enough of them."""

    files: Files
    taken: int = 0

    def of(self, leaf: Leaf) -> Facsimile | None:
        """The picture of a page, None where there is none."""
        for endings, signature in _KINDS:
            for file in leaf.others:
                data = self.files.picture(file, endings) if self.taken < _MOST else None
                if data is not None and data.startswith(signature):
                    self.taken += len(data)
                    return Facsimile(hashlib.sha256(data).hexdigest())
        return None
