"""The few words that files of text add to the articles, in the language of these."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one language; stop parts a name from what it names, page has the label of a page in it."""

    skip: str
    """The link over the contents, for who can't point at what is behind them."""
    contents: str
    references: str
    tags: str
    note: str
    remark: str
    highlight: str
    original: str
    """The link to an article's own page on the web."""
    page: str
    stop: str
    comma: str


_CHINESE = Words("跳到正文", "目录", "参考文献", "标签", "批注", "备注", "划线", "原文", "第{}版", "：", "、")
_ENGLISH = Words(
    "Skip to the articles", "Contents", "References", "Tags", "Note", "Remark", "Highlight", "Original", "Page {}",
    ": ", ", ",
)  # fmt: skip


def of(language: str) -> Words:
    """The words for a language after BCP 47: Chinese ones, or English ones for what isn't written in characters."""
    return _CHINESE if language[:2] in ("zh", "ja") else _ENGLISH


def main(before: str, language: str) -> str:
    """The language of a document whose next article is in a language: Chinese if any is, else the first one's."""
    return language if not before or (language[:2] == "zh" and before[:2] != "zh") else before
