"""The functions people stand behind in bylines and credits, 本报记者, 通讯员, and lead words: 文/图, 摄影, 编译."""

from __future__ import annotations

import re

from db.records import Role
from viewer.importing.printed.names import HAN

AGENCY = (
    r"(?:本报|本報|本刊|本网|本台|新华社|新華社|中新社|中央社"
    rf"|[{HAN}]{{2,6}}?(?:日报|晚报|日報|晚報|周报|时报|青年报|通讯社|电视台|网))"
)
"""An agency or paper in flat text."""
_KIND = r"(?:特约|特派|特邀|见习|見習|实习|首席|资深|高级|主任|全媒体|融媒体|视觉|摄影|攝影|文字)"
_NOUN = r"(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|撰稿|撰述|实习生|观察员|编译|編譯|摄影师|攝影師|图片编辑)"
FUNCTION = re.compile(rf"{AGENCY}?(?:驻[{HAN}]{{1,8}}?|[{HAN}]{{2,4}}分社)?{_KIND}*{_NOUN}")
"""A function in flat text, to be followed by names."""

_LEADS: dict[str, Role] = {
    "文图": "author", "图文": "author", "文字": "author", "文": "author", "撰文": "author", "采写": "author",
    "撰稿": "author", "采访": "author", "执笔": "author", "作者": "author", "整理": "author", "口述": "author",
    "记录": "author", "綜合": "author", "图": "photographer", "图片": "photographer", "摄": "photographer",
    "摄影": "photographer", "攝影": "photographer", "编译": "translator", "翻译": "translator", "译者": "translator",
    "译": "translator", "编辑": "editor",
}  # fmt: skip
_BOTH = re.compile(r"文 ?/ ?图|图 ?/ ?文|采写 ?/ ?摄影")


def joined_leads(text: str) -> str:
    """Flat text with the lead words of two parts (文/图) written as one word."""
    return _BOTH.sub("文图", text)


def of_lead(word: str) -> Role | None:
    """The role that a lead word (文, 图, 编译) gives to the names beside it."""
    return _LEADS.get(word)


def role(function: str) -> Role:
    """The role of people behind a printed function."""
    if "通讯员" in function or "通訊員" in function:
        return "correspondent"
    if "编译" in function or "編譯" in function:
        return "translator"
    return "photographer" if re.search("摄影|攝影|视觉", function) else "author"
