"""Radicals that fonts of a PDF give out for characters, put back to the characters they stand for."""

from __future__ import annotations

import unicodedata

_RADICALS = (
    "⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧"
    "⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍"
    "⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳"
)
_CHARACTERS = (
    "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛"
    "犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶"
    "辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"
)
"""The supplement U+2E80–2EFF by Unicode's EquivalentUnifiedIdeograph.txt; U+2E80 itself has no such character."""
_UNIFIED = str.maketrans(_RADICALS, _CHARACTERS) | {
    code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)
}
_SIMPLIFIED = _UNIFIED | {0x2F3E: "户"}
"""Of the radicals of Kangxi only ⼾ (戶) is a word of its own in both ways of writing, and has two forms."""
_LOWEST, _HIGHEST = "\u2e80", "\u2fdf"
_OFTEN = "这们国来说时为会个对发"
_OFTEN_TRADITIONAL = "這們國來說時為會個對發"


def unified(text: str) -> str:
    """The text of a leaf with characters for radicals, one for one; those of Kangxi by their compatibility mapping."""
    if not any(_LOWEST <= char <= _HIGHEST for char in text):
        return text
    simplified, traditional = (sum(map(text.count, chars)) for chars in (_OFTEN, _OFTEN_TRADITIONAL))
    return text.translate(_UNIFIED if traditional > simplified else _SIMPLIFIED)
