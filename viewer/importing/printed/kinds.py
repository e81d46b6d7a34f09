"""What kind of item a headline or a label announces: correction, notice, advertisement, editor's note."""

from __future__ import annotations

import re

from db.records import ArticleKind

_KINDS: tuple[tuple[re.Pattern[str], ArticleKind], ...] = (
    (re.compile(r"[\W_]*(?:更\s*正|勘\s*误|致\s*歉)(?:启事|说明|声明|与说明)?[\W_]*"), "correction"),
    (re.compile(r".{0,24}(?:启\s*事|公\s*告|声\s*明|讣\s*告|征\s*订|通\s*告|招\s*聘)[\W_]*"), "notice"),
    (re.compile(r"[\W_]*(?:公益)?广\s*告[\W_]*"), "advertisement"),
    (re.compile(r"[\W_]*(?:编\s*者\s*按|编\s*后|编后语|开栏语|开栏的话|编者的话|编者手记)[\W_]*"), "editor_note"),
    (re.compile(r"[\W_]*(?:图片报道|图片新闻|图片故事|图说新闻|摄影报道)[\W_]*"), "photo"),
)
_NOTE = re.compile(r"[【■●◆]?(?:编者按|编后|开栏语|开栏的话|核心阅读|阅读提示|提要)[】]?[:：\s]")
_SUMMARY = re.compile(
    r"[\W_]*(?:核心阅读|阅读提示|内容提要|核心提示|引\s*子|提\s*要|人物小传|人物名片|开栏的话|编\s*者\s*按)[\W_]*"
)
_BOX = re.compile(
    r"[\W_]*(?:点\s*评|链\s*接|相关链接|新闻链接|延伸阅读|背景链接|背景资料|名词解释|小贴士|记者手记|采访手记|编辑手记|专家点评)[\W_]*"
)
_LONGEST = 30


def announced(*heads: str | None) -> ArticleKind:
    """The kind of item under these heads."""
    for head in heads:
        for pattern, kind in _KINDS:
            if head and len(head) <= _LONGEST and pattern.fullmatch(head):
                return kind
    return "article"


def is_note(text: str) -> bool:
    """Whether a paragraph says of itself that the editors wrote it."""
    return _NOTE.match(text[:12]) is not None


def is_summary_label(text: str) -> bool:
    """Whether a line heads the summary that stands between an article's heads and its text (核心阅读)."""
    return len(text) <= _LONGEST and _SUMMARY.fullmatch(text) is not None


def is_box_label(text: str) -> bool:
    """Whether a line heads a part that belongs to the article before it (点评, 相关链接)."""
    return len(text) <= _LONGEST and _BOX.fullmatch(text) is not None
