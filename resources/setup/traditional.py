"""Makes the Taiwanese of translations and guide from the simplified Chinese: by our own terms, then by OpenCC's."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import opencc

_RESOURCES = Path(__file__).parents[1]
_OURS = {
    # What OpenCC would make the same word as a file, and what is said otherwise in Taiwan.
    "档案": "资料库",
    "存档": "典藏",
    "日志": "记录档",
    "全屏": "全萤幕",
    "回车键": "Enter 键",
    "回车": " Enter ",
    "查找": "寻找",
    "许可原文": "授权原文",
    "许可": "授权",
    "文本": "文字",
    "报道": "报导",
    "短语": "片语",
    "点击": "点选",
    "进程": "处理程序",
    "示例": "范例",
    "默认": "预设",
    "字号": "字级",
    "屏幕": "萤幕",
}
_AFTER = {"指南里": "指南裡", "“": "「", "”": "」", "‘": "『", "’": "』", "許可權": "權限"}
_WORD = re.compile("|".join(sorted(_OURS, key=len, reverse=True)))
_TRANSLATION = re.compile(r"(<(translation|numerusform)[^>]*>)(.*?)(</\2>)", re.DOTALL)
_ENTER = re.compile(" *Enter *")


def taiwanese(text: str, converter: opencc.OpenCC) -> str:
    """A text of the program as one would say it in Taiwan."""
    converted = converter.convert(_WORD.sub(lambda found: _OURS[found[0]], text))
    for said, better in _AFTER.items():
        converted = converted.replace(said, better)
    return _ENTER.sub(" Enter ", converted).replace(" Enter ，", " Enter，").strip(" ") if "回车" in text else converted


def translations(text: str, converter: opencc.OpenCC) -> str:
    """A file of translations, its sources untouched."""
    return _TRANSLATION.sub(
        lambda found: f"{found[1]}{taiwanese(found[3], converter)}{found[4]}", text.replace('"zh_CN"', '"zh_TW"')
    )


def files() -> dict[Path, str]:
    """What each file that is made should hold."""
    converter = opencc.OpenCC("s2twp")
    spoken = _RESOURCES / "translations"
    made = {
        spoken / "baoku_zh_TW.ts": translations((spoken / "baoku_zh_CN.ts").read_text("utf-8"), converter),
    }
    for file in (_RESOURCES / "guide" / "zh_CN").glob("*.md"):
        made[_RESOURCES / "guide" / "zh_TW" / file.name] = taiwanese(file.read_text("utf-8"), converter)
    return made


def main() -> int:
    """Write the files, or with --compare say whether they are so already."""
    made = files()
    if "--compare" in sys.argv:
        return int(any(not file.exists() or file.read_text("utf-8") != text for file, text in made.items()))
    for file, text in made.items():
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
