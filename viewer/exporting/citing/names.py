"""Names of people and organisations as citations need them: without functions, and parted where they surely can be."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# These are compiled by re when the first name is read: a window starts without them.
_AGENCY = (
    r"(?:本报|本報|本刊|本网|本台|新华社|新華社|中新社"
    rf"|[{_HAN}]{{2,6}}?(?:日报|晚报|日報|晚報|周报|时报|青年报|通讯社|网))"
)
_NOUN = r"(?:记者|記者|通讯员|通訊員|撰稿人|撰稿|撰述|实习生|见习生|观察员|评论员|評論員|编译|編譯|摄影师|攝影師|作者)"
_KIND = r"(?:特约|特派|特邀|见习|見習|实习|首席|资深|高级|全媒体|融媒体|视觉|摄影|攝影|文字)"
_FUNCTION = rf"(?i:(?:By:? +|{_AGENCY}?(?:驻[{_HAN}]{{1,8}}?)?{_KIND}*{_NOUN}(?!文章))[\s:：]*)"
_NOBODY = rf"{_AGENCY}?{_KIND}*(?:记者|記者|通讯员|通訊員|撰稿|作者)"
_PADDED = re.compile(rf"([{_HAN}])[ \u00a0\u3000]+([{_HAN}])")
_OFFICE = re.compile(
    r".{2,}[社報报网]|.{3,}(?:[局部委会會院所处廳厅台臺组組室站队隊党黨团團]|中心|公司|集团|大学|學院|协会|评论员|評論員|编辑部|工作室)"
)
_DOUBLE = (
    "欧阳|歐陽|太史|端木|上官|司马|司馬|东方|東方|独孤|獨孤|南宫|南宮|万俟|萬俟|闻人|聞人|夏侯|诸葛|諸葛|尉迟|尉遲|公羊|赫连|赫連"
    "|澹台|澹臺|皇甫|宗政|濮阳|濮陽|公冶|太叔|申屠|公孙|公孫|慕容|仲孙|仲孫|钟离|鍾離|长孙|長孫|宇文|司徒|鲜于|鮮于|司空|闾丘|閭丘"
    "|亓官|司寇|子车|子車|颛孙|顓孫|端沐|巫马|巫馬|公西|漆雕|乐正|樂正|壤驷|壤駟|公良|拓跋|夹谷|夾谷|宰父|谷梁|令狐|段干|百里|呼延|东郭|東郭"
    "|南门|南門|羊舌|微生|梁丘|左丘|东门|東門|西门|西門|第五"
)
_SYLLABLE = (
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|uo|ui|ue|ve|er|a|o|e|i|u|v|ü))"
)
_GIVEN = rf"(?i:{_SYLLABLE}(?:['’-]?{_SYLLABLE})?)"
_SURNAME = (
    "(?i:ai|an|bai|bao|bi|bian|cai|cao|cen|chai|chang|chen|cheng|chi|chu|cui|dai|deng|ding|dong|dou|du|duan|fan|fang|"
    "fei|feng|fu|gan|gao|ge|geng|gong|gu|guan|guo|han|hao|he|hong|hou|hu|hua|huang|huo|ji|jia|jiang|jiao|jin|"
    "jing|ju|kang|ke|kong|kuang|lai|lan|lei|li|lian|liang|liao|lin|ling|liu|lou|lu|luo|lv|ma|mao|mei|meng|mi|"
    "miao|mo|mu|ni|nie|ning|niu|ouyang|pan|pang|pei|peng|qi|qian|qiang|qiao|qin|qiu|qu|quan|ran|rao|ren|ruan|"
    "shang|shao|shen|sheng|shi|shu|shui|si|sima|song|su|sun|tan|tang|tao|teng|tian|tong|tu|wan|wang|wei|wen|weng|"
    "wu|xi|xia|xiang|xiao|xie|xin|xing|xiong|xu|xue|yan|yang|yao|ye|yi|yin|ying|you|yu|yuan|yue|yun|zang|zeng|"
    "zha|zhai|zhan|zhang|zhao|zhen|zheng|zhong|zhou|zhu|zhuang|zhuge|zhuo|zou|zu|zuo)"
)
_PARTICLE = re.compile("von|van|der|den|del|della|de|da|di|du|la|le|el|al|bin|ibn|ben|ter|ten|dos|zu|zum|zur|af|av")
_GENERATION = re.compile(r"(?:Jr|Sr)\.?|[IVX]{2,4}")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as printed, closed up; family and given name are there where it is surely a person's and can be parted."""

    whole: str
    family: str = ""
    given: str = ""
    is_pinyin: bool = False

    @property
    def is_latin(self) -> bool:
        """Whether it is written in an alphabet rather than in characters."""
        return not re.search(rf"[{_HAN}\u3040-\u30ff\uac00-\ud7af]", self.whole)


def name(printed: str) -> Name | None:
    """A name without the function before it (本报记者, 通讯员, By); None where nothing but a function is printed."""
    plain = _PADDED.sub(r"\1\2", " ".join(printed.split()))
    if not plain or re.fullmatch(_NOBODY, plain):
        return None
    function = re.match(_FUNCTION, plain)
    bare = plain[function.end() :] if function and function.end() < len(plain) else plain
    made = Name(bare)
    return _latin(bare) if made.is_latin else _chinese(bare)


def office(byline: str) -> Name | None:
    """The desk or group that signs where nobody is named, as 本报评论员 or 采访组; None for any other byline."""
    bare = byline.strip("►▶▷□■☉●◆◇▲△★☆◎○▪ \u3000\n（）()【】")
    signed = re.fullmatch(
        rf"[{_HAN}]{{0,14}}(?:评论员|評論員|编辑部|編輯部|评论部|报道组|采访组|调研组|课题组|编委会|工作室|观察员)",
        bare,
    )
    return Name(bare) if signed else None


def _chinese(bare: str) -> Name:
    """Two or three characters behind a surname of one, three or four behind one of two; all others stay whole."""
    if not re.fullmatch(rf"[{_HAN}]{{2,4}}", bare) or _OFFICE.fullmatch(bare):
        return Name(bare)
    surname = 2 if len(bare) > 2 and re.match(_DOUBLE, bare) else 1
    return Name(bare) if len(bare) - surname > 2 else Name(bare, bare[:surname], bare[surname:])


def _latin(bare: str) -> Name:
    """By its comma, its capitals or its pinyin where these tell the surname; else the last word is it."""
    if "," in bare:
        family, _, given = bare.partition(",")
        parted = all(any(map(str.isalpha, part)) for part in (family, given))
        return Name(bare, family.strip(), given.strip()) if parted else Name(bare)
    words = bare.split()
    if len(words) < 2 or not all(word[0].isalpha() for word in words) or len(words) > 5 or words[0].lower() == "the":
        return Name(bare)
    if (shouted := _shouted(words)) is not None:
        return Name(bare, " ".join(shouted[0]), " ".join(shouted[1]), _is_pinyin(*shouted))
    if _is_pinyin(words[:1], words[1:]):
        return Name(bare, words[0], " ".join(words[1:]), True)
    cut = len(words) - 1 - (len(words) > 2 and _GENERATION.fullmatch(words[-1]) is not None)
    while cut > 1 and _PARTICLE.fullmatch(words[cut - 1]):
        cut -= 1
    return Name(bare, " ".join(words[cut:]), " ".join(words[:cut]))


def _shouted(words: list[str]) -> tuple[list[str], list[str]] | None:
    """Surname and given name where just one of them, at the beginning or the end, is in capitals."""
    loud = [len(word) > 1 and word.isupper() and "." not in word for word in words]
    if loud[0] and not any(loud[1:]):
        return words[:1], words[1:]
    if loud[-1] and not any(loud[:-1]) and not _GENERATION.fullmatch(words[-1]):
        return words[-1:], words[:-1]
    return None


def _is_pinyin(family: list[str], given: list[str]) -> bool:
    is_surname = len(family) == 1 and re.fullmatch(_SURNAME, family[0]) is not None
    return is_surname and len(given) < 3 and re.fullmatch(_GIVEN, "-".join(given)) is not None
