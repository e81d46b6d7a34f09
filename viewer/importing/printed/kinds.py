"""What kind of item a headline or a label announces: correction, notice, advertisement, editor's note."""

from __future__ import annotations

import re

from db.records import ArticleKind

_KINDS: tuple[tuple[re.Pattern[str], ArticleKind], ...] = (
    (re.compile(r"^[\W_]*(?:更\s*正|勘\s*误|致\s*歉)(?:启事|说明|声明)?[\W_]*$"), "correction"),
    (re.compile(r"^.{0,20}(?:启\s*事|公\s*告|声\s*明|讣\s*告|征\s*订|通\s*告|招\s*聘)[\W_]*$"), "notice"),
    (re.compile(r"^[\W_]*(?:广\s*告|·广告·)[\W_]*$"), "advertisement"),
    (re.compile(r"^[\W_]*(?:编者按|编后|编后语|开栏语|编者的话)[\W_]*$"), "editor_note"),
)
_NOTE = re.compile(r"^[【■●◆]?(?:编者按|编后|开栏语|核心阅读|阅读提示|提要)[】]?[:：\s]")
_LONGEST = 30


def announced(headline: str | None) -> ArticleKind:
    """The kind of item under a headline."""
    if headline and len(headline) <= _LONGEST:
        for pattern, kind in _KINDS:
            if pattern.match(headline):
                return kind
    return "article"


def is_note(text: str) -> bool:
    """Whether a paragraph says of itself that the editors wrote it."""
    return _NOTE.match(text[:12]) is not None
