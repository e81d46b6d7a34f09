"""All that is computed of articles after their import, a line each, in the order in which it is done."""

from __future__ import annotations

from db import keywords, reprints
from db.digests import Digester

DIGESTERS: tuple[Digester, ...] = (keywords.DIGESTER, reprints.DIGESTER)
