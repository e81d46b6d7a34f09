"""Bylines (署名): who wrote, photographed or translated, in what function, however the line is dressed."""

from __future__ import annotations

import re

from db.records import Person, Role

_MARKS = "►▶▷□■☉●◆◇▲△★☆◎○▪"
_FUNCTION = (
    r"(?:本报|本刊|本网|新华社|中新社|人民日报|[\u3400-\u9fff]{2,4}(?:日报|晚报|周报|通讯社))?"
    r"(?:驻[\u3400-\u9fff]{1,6})?(?:特约|特派|见习|实习|首席|资深|全媒体|融媒体)*"
    r"(?:记者|記者|通讯员|通訊員|评论员|特约撰稿人?|撰稿人?|实习生|观察员|编译|摄影师)"
)
_LEAD = r"(?:文\s*[/／]?\s*图|图\s*[/／]?\s*文|撰文|作者|编译|翻译|译者|整理|文|图|摄影|口述)"
_HAN = r"[\u3400-\u9fff]"
_NAME = (
    rf"{_HAN}(?:[ \u00a0\u3000]{{1,2}}{_HAN}(?!{_HAN})|{_HAN}{{1,3}})(?:·{_HAN}{{1,6}})*"
    rf"|{_HAN}{{2,6}}(?:·{_HAN}{{1,8}})+|[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){{0,3}}"
)
_MARKED = re.compile(rf"^[{_MARKS}]\s*(?P<rest>\S.{{0,60}})$")
_BRACKETED = re.compile(r"^[【（(](?P<rest>[^】）)]{2,60})[】）)]$")
_FUNCTIONED = re.compile(rf"^(?:{_FUNCTION}|{_LEAD}(?=[\s:：/／]))")
_FUNCTION_ANYWHERE = re.compile(_FUNCTION)
_TAIL = re.compile(rf"[（(](?P<rest>(?:综合|据)?(?:{_FUNCTION}|作者)[^（）()。]{{1,60}}?)[）)]\s*$")
_SPLIT = re.compile(r"[、，,;；/／\s\u00a0\u3000]+")
_PADDED = re.compile(r"(?<![\u3400-\u9fff])([\u3400-\u9fff])[ \u00a0\u3000]{1,2}([\u3400-\u9fff])(?![\u3400-\u9fff])")
_PLACE_AFTER = re.compile(r"[/／]\s*[\u3400-\u9fff]{2,4}(?:報導|报道|電|电)$|(?:報導|报道|整理|摄影报道|综合报道)$")
_SINGLE = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊"
    "秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季"
    "裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾"
    "隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计"
    "索宣晋相初门云容敬来扈晁都普阎宰孫張陳楊黃趙吳馬羅鄭謝許韓馮鄧葉蘇呂盧鍾譚陸範賈韋鄒錢嚴湯龐顏莊聶歐關蘭寧紀畢單駱藍遊華時農簡車項連蘆麥婁竇戚黨宮費衛應臧閔鄔邊師欒"
)


def line(text: str, flat: str) -> bool:
    """Whether a line is a byline by its mark or by a function it names; bare names need a headline above them."""
    if len(text) > 70 or text.endswith(("。", "！", "？", "：", ":")):
        return False
    if (marked := _MARKED.match(flat)) and (_FUNCTIONED.match(marked["rest"]) or _all_names(marked["rest"])):
        return True
    bracketed = _BRACKETED.match(flat)
    inner = bracketed["rest"] if bracketed else flat
    return bool(_FUNCTIONED.match(inner)) and bool(people(inner)) and len(inner) <= 50 and "，" not in inner[:20]


def bare(flat: str) -> bool:
    """Whether a line holds nothing but one to four names."""
    return len(flat) <= 30 and _all_names(flat)


def tail(paragraph: str) -> int | None:
    """Where the byline in brackets begins that closes a paragraph."""
    start = max(0, len(paragraph) - 80)
    match = _TAIL.search(paragraph, start)
    return match.start() if match else None


def people(byline: str) -> tuple[Person, ...]:
    """The people that a byline names, with the printed function each stands behind."""
    text = byline.strip(f"{_MARKS}（）()【】[] \u00a0\u3000")
    text = _PLACE_AFTER.sub("", _PADDED.sub(r"\1\2", text))
    found: list[Person] = []
    affiliation, role = None, _role("")
    position = 0
    for match in [*_FUNCTION_ANYWHERE.finditer(text), None]:
        end = match.start() if match else len(text)
        chunk = text[position:end]
        lead = re.match(rf"\s*{_LEAD}(?=[\s:：/／])", chunk)
        if lead:
            role = _role(lead[0])
            chunk = chunk[lead.end() :]
        found += [Person(name, role, affiliation) for name in _names(chunk)]
        if match:
            affiliation, role, position = match[0], _role(match[0]), match.end()
    return tuple(dict.fromkeys(found))


def _role(function: str) -> Role:
    if "通讯员" in function or "通訊員" in function:
        return "correspondent"
    if "译" in function:
        return "translator"
    return "photographer" if re.fullmatch(r"\s*(?:图|摄影|摄影师)\s*", function) else "author"


def _names(chunk: str) -> list[str]:
    pieces = (piece.strip(":： ") for piece in _SPLIT.split(_PADDED.sub(r"\1\2", chunk)))
    return [piece for piece in pieces if re.fullmatch(_NAME, piece) and piece not in ("文图", "图文")]


def _all_names(flat: str) -> bool:
    pieces = [piece for piece in _SPLIT.split(_PADDED.sub(r"\1\2", flat.strip())) if piece]
    return 0 < len(pieces) <= 4 and all(_is_name(piece, len(pieces)) for piece in pieces)


def _is_name(piece: str, among: int) -> bool:
    """Whether a word is a name: two to four characters behind a surname, with a middle dot, or Latin and alone."""
    if not re.fullmatch(_NAME, piece):
        return False
    if "·" in piece:
        return True
    if piece[0].isascii():
        return among == 1
    return (len(piece) in (2, 3) and piece[0] in _SINGLE) or (len(piece) in (3, 4) and bool(_DOUBLE.match(piece)))


_DOUBLE = re.compile("欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|皇甫|尉迟|公孙|慕容|令狐|端木|司徒|夏侯|白玛|扎西")
