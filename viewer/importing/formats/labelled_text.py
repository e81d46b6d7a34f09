"""One article a file, its parts under labels of their own: 标题：, 内容：, and where it came from."""

from __future__ import annotations

import re
from datetime import date

from db.records import Issue, Newspaper, Page
from viewer.importing import hints, story
from viewer.importing.material import FormatError, Material
from viewer.importing.printed import dates, labels
from viewer.importing.printed.heads import Heads
from viewer.importing.printed.lines import flat

_LABELS = {
    "address": "连接|链接|鏈接|連接|网址|網址|地址|URL|url",
    "newspaper": "报纸|報紙|报名|来源|來源|出处",
    "date": "日期|时间|時間|发布时间|发布日期|出版日期",
    "page": "版次|版面|版",
    "column": "栏目|欄目|专栏",
    "kicker": "引题|肩题|眉题",
    "headline": "标题|標題|题目|主题|正题",
    "deck": "副题|副标题|副標題",
    "byline": "作者|记者|記者|署名",
    "body": "内容|內容|正文|全文",
}
_LABEL = re.compile(
    "|".join(rf"(?P<{name}>{words})" for name, words in _LABELS.items()).join(("^(?:", ")[：:]")), re.MULTILINE
)
_OPENING = 4000


def score(material: Material) -> int:
    """Sure of a text that opens with a label and labels a headline and, below it, a body."""
    text = (material.text or "")[:_OPENING].lstrip()
    found = [match.lastgroup for match in _LABEL.finditer(text)]
    first = _LABEL.match(text)
    if first is None or "headline" not in found or "body" not in found:
        return 0
    return 90 if found.index("headline") < found.index("body") else 0


def read(material: Material) -> tuple[Issue, ...]:
    """Read one article with what its labels say of newspaper, day and page."""
    if not score(material):
        raise FormatError(material.name, "unknown-format")
    parts = _parts((material.text or "").lstrip())
    hint = hints.of_address(parts.get("address", ""))
    label = labels.label(parts["page"]) if parts.get("page") else hint.page or ""
    texts = [text for text in (line.strip() for line in parts["body"].split("\n")) if text]
    found = _heads(parts)
    if not texts and not found.headline:
        raise FormatError(material.name, "empty")
    article = story.article(found, texts, label, hint.position or 1, parts.get("byline") or None)
    day = _day(parts.get("date", "")) or hint.date
    newspaper = parts.get("newspaper", "").strip("《》 \n")
    return (Issue(Newspaper(newspaper), day, pages=(Page(label),), articles=(article,)),)


def _parts(text: str) -> dict[str, str]:
    """The text under each label; all that follows the body's label is body, whatever else it holds."""
    parts: dict[str, str] = {}
    for match in _LABEL.finditer(text):
        name = match.lastgroup or ""
        end = _LABEL.search(text, match.end())
        stop = end.start() if end and name != "body" else len(text)
        parts.setdefault(name, text[match.end() : stop])
        if name == "body":
            break
    return {name: value if name == "headline" else value.strip() for name, value in parts.items()}


def _heads(parts: dict[str, str]) -> Heads:
    """The heads: a headline of several lines has the kicker beside its label, then the headline, then decks."""
    first, *more = (line.strip() for line in parts["headline"].split("\n"))
    if any(more):
        kicker, headline, deck = first, more[0], "\n".join(filter(None, more[1:]))
    else:
        kicker, headline, deck = "", first, ""
    column = parts.get("column")
    return story.headed(parts.get("kicker") or kicker, headline, parts.get("deck") or deck, column)


def _day(printed: str) -> date | None:
    found = dates.find(flat(printed))
    return found.day if found else None
