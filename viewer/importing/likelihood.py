"""How likely a text is one that a newspaper prints: characters weighed by how often Chinese texts use them.

The same bytes read in a wrong encoding give rarer characters, so that the likeliest reading is the right one.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

# The most common characters, simplified and traditional, the commonest first: counted over the words of jieba's
# dictionary (MIT licence) with their frequencies, once as they are and once in the traditional script by OpenCC.
# fmt: off
_COMMON = (
    "的一是人了不在有大中國国和爲为這这上他个個地年來来我會会以到時时要出生學学說说道民家子也成行下們们于於后就发後發"
    "自之对對得主長长可過过天作分方用多你着部能市等业業全里工公經经本都而高政法面門门動动日進进區区事代那去心小同北定"
    "開开產产前其軍军还還然起种種所如裏現现理機机體体表力好外與与文当兩两當实實重新三麼么只山水關关明從从化平建又制南"
    "內内西沒没此將将員员名手最東东頭头者月間间無无安看见見各城十相但已些正口通想度加第她合院物性戰战由位常點点海意場"
    "场武使次二向治因立數数樣样身情入原問问把路被并利石老教万萬知級级量任江及应應省資资委務务元美特並期世湖回系比氣气"
    "漢汉總总展電电科金先声聲提品設设或義义王社很統统處处四首共马馬形己兒儿太司目基領领队隊直计計别女別權权话話少流命"
    "至報报米給给打變变果書书清活几州華华解幾議议更稱称程今張決决张導导术府術才保交放管結结師师便走達达族反再題题色五"
    "京河接條条规規县式縣白它改風风光運运信受什组組听聽布百济濟党指论論黨強强做取技黃黄神選选記记斯真卻却職职号號界件"
    "花類类何眼兵传傳帶带空干農农边邊据集據聯联古广廣完質质陽阳難难增历史專专官每住商即步认認車车台林必死游舉举線线備"
    "言皇土团收臺考求德叫近备爭研争非具李衆众連连歷調调感轉转笑革團该該持始英克士爾尔讓让拉思根格造较較际際親亲单單朝"
    "紅红型價价校約约器字段周亞亚深候則则屬功属積积快圖图火千准究往极極育像裝装許许参半令吃遊喫佈觀观參魚鱼精辦办帝八"
    "复影告隨遠远羣群包整構构料随划算象容劃示投勢势熱热值網夫网望源息語语股鐵铁断斷派速怎需片愛爱律紀纪支早况況病境證"
    "证編编越局推滿满且列觉覺服雙双未居除織樂乐企引標标确確织初青志項率项飞飛節球察节龙龍响響药站藥施均消幹客準失輕轻"
    "存低甚般擊击曾防請请離离落顯显羅罗營营足素視视護护副食創创餘余照興兴占巴虽雖洲村佔費费易试試星木寶黑左宝置跟央識"
    "识維维采六環底宮宫房音环案批切斗富鄉乡另倒若按查故突責责严嚴橋桥模僅仅勝胜殺杀围圍席採製态態破承招係楊杨負负層层"
    "须父供續续狀状域細似依銀银范修找九致密終终血須旅錢钱賽赛獨鬥独细效玉冲获習习醫医演毛尽彈臉脸弹樓楼藝艺鎮航陆陸右"
    "協协七攻镇檢检寫写範苏宗章注阿獲抗弟坐蘇驗验封緊紧勞劳户戶優优財财养養適陳适陈喜衛卫座排射哥油刻留急降念云微伤傷"
    "例景拿絕绝阶階雲劉刘剛刚害印億亿沙母酒助闻聞超審审待壓压升送監监策略限竟香配藏敌敵樹呢差仍蘭兰復溫温園园树簡征善"
    "波哪詞词島岛止預预怕繼继皮執执味份角草男普答誰益谁船惊驚核街夏輯宣掌畫劍田久著画辑奇尼剑吧谈談背免孩禮礼材愿願洋"
    "春架筑築括晚亂乱講乎讲尚良友臨临激刀夜室既敢邦挥揮昌板胡歐欧福葉港叶简苦擔担句歲岁荆荊贵貴娘守辖轄威宜衣錯幫帮塊"
    "块堂额額错剧劇充欢歡够夠孫孙班呼陣阵銷销堅坚練练脚腳退讀读測测衝吴吳希寧宁換换版異异某顧顾曲楚典朱毒菜判救宋茶洪"
    "含順顺啊敗鲜鮮败货貨矿礦端兄歸归冷忙買买险險康评評肉嗎吗厂廠永哈沉散遺遗停筆笔假输輸牛洞松漸渐頂顶训訓录錄否述畢"
    "徵毕督盡控丰獻献姑爺忽爷互亮納纳襄登咱钟伯臣雄季腦脑豐介鄂召饭飯暗擴扩祖齊齐短烈趕赶牌恩訴诉移詩诗礎础露屆届蒙靜"
    "静喝盘盤賣卖植授伊湾灣博痛減减穿逐秘祕庭陵固禁票靈灵雜杂姓泽澤吸側侧庆慶媽妈遇追甲馆館補补唐炮沿殿刺怪彩俄旧舊警"
    "索岸輪轮妇婦載载靠附毫懷怀乾軟软骨探雷旁罪枪槍牙迎序慢盛雨墙牆恶谷頓顿危稳穩熟概酸操諸诸綠绿佛榮荣针托寬宽折野購"
    "付午肯庫库罷厚缺罢耳屋惡嘴末谢謝巨培页頁瓦款犯困店針智拥擁雪翻聖圣戏戲複旗吉婚獎奖岩疑币幣圓圆歌廷健卡燒烧析週讨"
    "討跑烟療誤误仙疗舞亡閉闭汽伸脱脫秋姐繁侵川莫麻秀借尋寻私崗岗卷跳麗丽橫横驻駐套兼您君丁束紙纸夺奪袁燈灯壞坏坦絲丝"
    "径购陰阴牀床瞧擇择墓憲宪峯峰遍鲁魯庙廟掉丹桃御舰艦避售怒课課播拔奧奥延虛虚隐隱糧粮络絡遭摇搖潛潜莊庄滅噸混廳厅婆"
    "奴鼓趙赵訪访睡震予童徐韋韦殖抓拜吨扬揚址洛休纵縱逃紛染纷贸貿透汇灭蛋森儀仪塔距狐融郡緩隻缓聚蓋盖拍迹忠潤释釋润粉"
    "涓孔嶺岭儘徑搜紫虑慮促抵钢鋼塞寺津液码碼虎壇坛珍硬梁奔累役偏迫錛锛凡损損壁瞭哭替稅税綜综伦倫冰盟掛挂競韩韓竞烏乌"
    "尤弱鋪铺妹秦尊竹珠迅脈脉泥純鬼纯睛刑途隆潮幅杯握謀谋劑剂幸奉覆鐘乘抱朋谓謂頻频崇壯壮騎骑紝恐享雞鸡蟲虫紹绍铜銅呈"
    "泛械摆欲奶績敬措擺爆暴签猛郭嘉障縮缩亦廢废搞胞埃曰撤暖寒訂订俗绩阻鹽盐萨薩勒忘煙奏孝貼贴灰梅觸触玩默醒胸莲蓮篇柱"
    "裁紡啦淡抢搶捕闹鬧纺沖截讯訊朗誉譽雅繫忍夢梦伙勇峡峽徒丈尾迷唱泉泰貧佳殘残闪閃伍呀疾署剩緣贼賊冠傾倾豆申麥贫諾诺"
    "麦淚泪羊尖辈輩镜鏡涉贡貢爹缘摩妻殊贝貝零映甘罵骂糖奮岳飲饮奋棉雕躍跃汗啓冒渡努赞閣启阁斤裂患伏池鹿洗勁劲晉晋倍圈"
    "媒箭鋒沟锋溝胆膽憑凭挑抬闖闯鍾隔弄曹湯汤苗迁遷匯叹貫唯儲振储贯彻徹桌祭符僧衡炸簽旋鳳凤喊黎郎援肥磁遼忌辽赏賞祥董"
    "仁辛淨瑞询詢敏浪貌毁昨巧腿畝抽荷陷焦净棄腹弃乃湘亩滑狗冬宏皆番偉尸伟屍桂览覽恢齡龄繞绕趣晶坡魏摸閱伴濃墨浓緒绪蓝"
    "舍藍荡阅井鸿鴻旦惯慣症鳥鸟窗扎辞辭聘窮穷堰髮宇键鍵荒夥遞递恨闊隶隸厲厉鍋杜闲閒腰袭侍灾涨叔湿寨幕豪郑磨"
)
# fmt: on
_RANK = {char: rank for rank, char in enumerate(_COMMON)}

_SIGNS = {"，": -4.0, "。": -4.0, "\ufffd": -25.0}
_SIGNS |= dict.fromkeys("、：；“”‘’（）《》「」『』！？—…\u3000", -5.5) | dict.fromkeys("©®°±·×", -7.0)
_HANGUL = frozenset(
    "이다는의에가을를고은로지하도한사리기어인시자대수아정서해그나일라부스장보전상제국과만여소주원동구성용경공들게관조유위"
)
_RANGES: tuple[tuple[str, str, float], ...] = (
    ("\u0080", "\u009f", -14.0),
    ("\u00a0", "\u024f", -9.0),
    ("\u0370", "\u052f", -9.0),
    ("\u2010", "\u2027", -9.0),
    ("\u2030", "\u2e7f", -10.0),
    ("\u3001", "\u3020", -9.0),
    ("\u3041", "\u309f", -8.5),
    ("\u30a0", "\u30ff", -9.0),
    ("\u3400", "\u4dbf", -15.0),
    ("\u4e00", "\u9fff", -13.5),
    ("\uff01", "\uff5e", -8.0),
    ("\uff61", "\uff9f", -10.0),
    ("\U00020000", "\U0003ffff", -15.0),
)
"""Logarithms of shares, roughly."""
_ELSE = -16.0
"""What stands nowhere here: controls, private use, unassigned."""
_ACCENTED = re.compile("(?<=[A-Za-z])[ß-öø-ÿ]|[À-ÖØ-ö](?=[a-z])")
_ACCENTED_GAIN = 5.0
_LEVEL_1 = (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6))


@dataclass(frozen=True, slots=True)
class Likelihood:
    """The logarithm of a text's likelihood, and the mean of it over the characters that aren't ASCII."""

    total: float
    mean: float
    telling: int
    """How many characters aren't ASCII."""


def of(text: str) -> Likelihood:
    """Weigh a text."""
    total = beyond = 0.0
    telling = 0
    for char, count in Counter(text).items():
        weight = _weight(char)
        total += count * weight
        if char > "\x7f":
            telling += count
            beyond += count * weight
    gain = _ACCENTED_GAIN * len(_ACCENTED.findall(text))
    return Likelihood(total + gain, (beyond + gain) / telling if telling else 0.0, telling)


@lru_cache(maxsize=70_000)
def _weight(char: str) -> float:
    """The logarithm of a character's share of Chinese texts."""
    if char in _RANK:
        # Fits the counted shares from the tenth character (0.6 %) to the two thousandth (0.004 %).
        return -5 - 0.115 * math.sqrt(_RANK[char])
    if char <= "\x7f":
        return -3.0 if char.isalnum() or char in " \n\r\t" else -4.5 if char.isprintable() else _ELSE
    if char in _SIGNS:
        return _SIGNS[char]
    if char in _HANGUL:
        return -5.0
    if "\u4e00" <= char <= "\u9fff":
        return _weight_of_rare(char)
    if "\uac00" <= char <= "\ud7a3":
        return -9.5 if _lead(char, "euc_kr") is not None else -13.0
    return next((weight for first, last, weight in _RANGES if first <= char <= last), _ELSE)


def _weight_of_rare(char: str) -> float:
    """The weight of a Chinese character by its place in the national sets, whose first level holds frequent ones."""
    leads = ((encoding, first, last, _lead(char, encoding)) for encoding, first, last in _LEVEL_1)
    found = [-10.5 if first <= lead <= last else -12.0 for _, first, last, lead in leads if lead is not None]
    return max(found, default=-13.5)


def _lead(char: str, encoding: str) -> int | None:
    """The first byte of a character in an encoding that may not have it."""
    try:
        return char.encode(encoding)[0]
    except UnicodeEncodeError:
        return None
