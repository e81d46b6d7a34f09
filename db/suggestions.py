"""What somebody may be about to type: words, people, columns and newspapers of the archive, the most frequent first."""

from __future__ import annotations

import re

from sqlite_utils import Database

from db import archive
from db.folding import fold
from db.records import Suggestion

_MOST_SORTED = 500
"""So many terms at most are put in order; where more begin so, the most frequent of all are gone through instead."""
_LAST = "\U0010ffff"
_BLANKS = re.compile(r"\s+")
_APART = re.compile(r"[\s'’-]+")
_COLUMNS = ("text", "pinyin", "initials")
_BEGINS = " OR ".join(f"({column} >= :{column} AND {column} < :{column}_end)" for column in _COLUMNS)
_COUNTED = " + ".join(
    f"(SELECT count(*) FROM (SELECT 1 FROM term WHERE {column} >= :{column} AND {column} < :{column}_end LIMIT :most))"
    for column in _COLUMNS
)
_SORTED = f"SELECT shown, kind, articles, text FROM term WHERE {_BEGINS} ORDER BY articles DESC, text LIMIT :limit"
_FREQUENT = (
    "SELECT shown, kind, articles, text FROM term JOIN (SELECT id AS found FROM term INDEXED BY term_by_articles"
    f" WHERE {_BEGINS} ORDER BY articles DESC LIMIT :limit) ON found = id ORDER BY articles DESC, text"
)


def suggest(db: Database, typed: str, limit: int = 8) -> tuple[Suggestion, ...]:
    """The terms that begin as typed, at most limit, the most frequent first.

    What is typed begins the term itself, its pinyin without tones (gaoxin, also gao xin) or the initials of that
    (gxjs), however it is written. Nothing typed suggests nothing. Raises ArchiveError's kinds and Interrupted.
    """
    begun = _begun(typed)
    if not begun["text"] or limit < 1:
        return ()
    # A name may stand there as a word, too.
    asked = {**begun, "limit": 2 * limit, "most": _MOST_SORTED}
    with archive.world_errors(db):
        few = db.execute(f"SELECT {_COUNTED}", asked).fetchone()[0] < _MOST_SORTED
        rows = db.execute(_SORTED if few else _FREQUENT, asked).fetchall()
    names = {text for _, kind, _, text in rows if kind != "word"}
    told = [Suggestion(shown, kind, n) for shown, kind, n, text in rows if kind != "word" or text not in names]
    return tuple(told[:limit])


def _begun(typed: str) -> dict[str, str]:
    """The beginnings looked for in each column, and where they end; what is no pinyin is looked for as text alone."""
    text = _BLANKS.sub(" ", fold(typed)).strip()
    sounds = _APART.sub("", text).replace("ü", "v")
    sounds = sounds if sounds.isascii() and sounds.isalnum() else _LAST
    # A single letter begins the same pinyin as initials.
    keys = {"text": text, "pinyin": sounds, "initials": sounds if len(sounds) > 1 else _LAST}
    return keys | {f"{column}_end": key + _LAST for column, key in keys.items()}
