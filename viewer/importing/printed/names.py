"""Names of people in bylines and credits: what can be one, what surely is one, and names padded to three characters."""

from __future__ import annotations

import re

HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters, to stand in a pattern's square brackets."""
_DOT = "·•・‧∙"
_FORM = re.compile(
    rf"[{HAN}]{{2,4}}|[{HAN}]{{1,8}}(?:[{_DOT}][{HAN}]{{1,10}})+"
    r"|[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){0,3}"
)
_PADDED = re.compile(
    rf"(?<![{HAN}])([{HAN}]) {{1,2}}([{HAN}])(?:(?![{HAN}])|(?=(?:摄|攝|报道|报导|報導|采访|整理|供图|绘|制图|文)))"
)
_NO_NAME = re.compile(
    r"记者|記者|通讯员|评论|本报|本刊|综合|報導|报道|报导|摄影|攝影|图片|图文|文图|手记|观察|调查|专访|整理|编辑|作者|编者"
    r"|来信|来源|单位|公司|中心|大学|日报|晚报|新华|中新|视觉|影像|资料|数据|今日|本期|导读|要闻"
)
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
    "常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦"
    "戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练"
    "廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁都普阎宰孫張陳楊黃趙吳馬羅鄭謝許韓馮鄧葉蘇呂盧鍾譚陸範賈韋鄒錢嚴湯龐顏莊聶歐關蘭寧紀畢單駱藍遊華時農簡車項連蘆麥婁竇黨宮費衛應閔鄔邊師欒萧逯亓牧傅丘沐"
    "芮揭诗缑赖习裘厍勾訾竺桓逄璩濮茹宦鱼慎戈庾暨禄阙殳沃夔毋乜巢蒯劉蔣餘閆龍賀顧龔萬溫齊喬魯塗鮑饒陽繆榮叢鞏遲鄺談荊樂鬱儲勞諶藺樓盤滿聞厲區闞權強帥樸蓋練豐國計晉門雲來閻蕭詩緱賴習厙魚祿闕"
)
_DOUBLE = re.compile(
    "欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|公孫|慕容|令狐|端木|司徒|夏侯|长孙|宇文|独孤|南宫"
    "|白玛|扎西|次仁|旦增|索朗|尼玛|达瓦|拉巴|格桑|卓玛"
)


def closed_up(text: str) -> str:
    """Flat text with names of two characters that are padded to the width of three ("张 三") closed up."""
    return _PADDED.sub(r"\1\2", text)


def can_be(word: str) -> bool:
    """Whether a word has the form of a name; many words that are none have it too."""
    return _FORM.fullmatch(word) is not None and _NO_NAME.search(word) is None


def surely(word: str) -> bool:
    """Whether a word is a name by itself: two or three characters behind a surname, four behind a double one, a dot."""
    if not can_be(word) or word.isascii():
        return False
    if any(dot in word for dot in _DOT):
        return True
    if len(word) == 4:
        return _DOUBLE.match(word) is not None
    return word[0] in _SURNAMES or (len(word) == 3 and _DOUBLE.match(word) is not None)
