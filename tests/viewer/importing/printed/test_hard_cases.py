"""Pages that are hard to read: many in one text, strange labels and dates, lists, verse, marks, imprints."""

from __future__ import annotations

from datetime import date

import pytest

from db.records import Block, Issue
from viewer.importing import printed
from viewer.importing.printed import bylines, jumps, photos, signatures
from viewer.importing.printed.lines import flat

_HEAD = "山海新报\n2031年3月10日 星期一 第10期(总第486期) 今日4版\n\n"
_P = "清晨五点,码头上的灯一盏一盏亮起来,等船的人把手揣进袖口,谁也不说话。"
_Q = "水位每年只涨一点,可是三十年的一点加起来,就把老码头的第三级台阶淹没了。"
_ARTICLE = f"夜校\n► 林溪\n{_P}\n{_Q}\n"


def _read(text: str) -> Issue:
    (issue,) = printed.read(text, "a.txt")
    return issue


def test_newspapers_one_below_another_without_a_form_feed() -> None:
    other = "鹤嘴晚报\n2031年3月10日 星期一 第99期\n\n"
    issues = printed.read(_HEAD + _ARTICLE + "\n" + other + _ARTICLE, "a.txt")
    assert [(issue.newspaper.title, issue.number, len(issue.articles)) for issue in issues] == [
        ("山海新报", "10", 1),
        ("鹤嘴晚报", "99", 1),
    ]


@pytest.mark.parametrize(
    ("folio", "label", "section"),
    [
        ("第A02版：要闻", "A02", "要闻"),
        ("A03 副刊", "A03", "副刊"),
        ("Ａ０４　　副刊", "A04", "副刊"),
        ("Ｂ叠３版 2031年3月10日", "B叠3", None),
        ("特1版：春潮特刊", "特1", "春潮特刊"),
        ("增2 2031年3月10日", "增2", None),
        ("第二張第五版", "2張5", None),
        ("第一张第四版 中華民國一百二十年三月十日 星期一", "1張4", None),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\f"])
def test_a_page_below_another_with_a_label_of_any_kind(folio: str, label: str, section: str, between: str) -> None:
    issue = _read(_HEAD + _ARTICLE + between + folio + "\n\n" + _ARTICLE)
    assert [(page.label, page.section) for page in issue.pages] == [("1", None), (label, section)]
    assert [article.headline for article in issue.articles] == ["夜校", "夜校"]


def test_a_list_of_sections_is_no_row_of_pages() -> None:
    issue = _read(_HEAD + _ARTICLE + "\n02 要闻\n03 国际\n04 副刊\n")
    assert [page.label for page in issue.pages] == ["1"]


@pytest.mark.parametrize(
    ("printed_date", "day"),
    [
        ("2O31年3月1O日", date(2031, 3, 10)),
        ("中華民國一百二十年三月十日", date(2031, 3, 10)),
        ("'31年3月10日", None),
        ("31年3月10日", None),
        ("农历辛亥年二月十八", None),
        ("2031年2月30日", None),
    ],
)
def test_years_of_two_digits_and_moons_are_not_guessed(printed_date: str, day: date | None) -> None:
    issue = _read(f"山海新报\n{printed_date} 星期一 第1O期\n\n{_ARTICLE}")
    assert (issue.date, issue.number, issue.newspaper.title) == (day, "10", "山海新报")


def test_a_page_in_traditional_characters() -> None:
    issue = _read(
        "山海新報\n中華民國一百二十年三月十日 星期一 第一千二百號\n\n夜校開課\n記者林溪/北嶼報導\n"
        "清晨五點,碼頭上的燈一盞一盞亮起來,等船的人把手揣進袖口,誰也不說話。（下轉第二版）\n"
        "第二版\n\n（續第一版）潮水來了,人也來了,誰也沒有說話。\n"
    )
    first, second = issue.articles
    assert (issue.newspaper.title, issue.whole_number) == ("山海新報", "1200")
    assert [person.name for person in first.people] == ["林溪"]
    assert [(jump.direction, jump.page) for jump in first.jumps + second.jumps] == [("to", "2"), ("from", "1")]


@pytest.mark.parametrize(
    ("line", "direction", "page"),
    [
        ("（轉第二版）", "to", "2"),
        ("（文轉A3版）", "to", "A3"),
        ("轉入第三版", "to", "3"),
        ("下接第三版", "to", "3"),
        ("（未完,下转第3版）", "to", "3"),
        ("（未完待续 下转A3版）", "to", "A3"),
        ("（下转2版、3版）", "to", "2"),
        ("（下转第二版④）", "to", "2"),
        ("（續第一版）", "from", "1"),
        ("（續自第一版）", "from", "1"),
        ("←上接第1版", "from", "1"),
        ("（上接一版头条）", "from", "1"),
        ("▲接一版", "from", "1"),
    ],
)
def test_more_forms_of_jumps(line: str, direction: str, page: str) -> None:
    jump = jumps.line(line, "2")
    assert jump is not None
    assert (jump.direction, jump.page) == (direction, page)
    if line.startswith("（"):
        assert jumps.closing(f"灯亮了。{line}", "2") == jumps.opening(f"{line}灯亮了。", "2") == jump


def test_contents_below_a_masthead_with_ranges_and_special_pages() -> None:
    entries = ["夜校开课 ………… 2版", "一条渔船的年检 4-5版", "海图 A3", "特刊·春潮 特1版", "- 没有页码的一条"]
    issue = _read(_HEAD.strip() + "\n今日导读\n" + "\n".join(entries) + "\n\n" + _ARTICLE)
    assert [entry.page for entry in issue.contents] == ["2", "4", "A3", "特1", None]
    assert [entry.printed for entry in issue.contents] == entries
    assert (issue.edition, [article.headline for article in issue.articles]) == (None, ["夜校"])


def test_a_list_below_a_headline_is_neither_headlines_nor_joined() -> None:
    rows = ["一等奖(2名)", "林溪 青屿一中 《潮信》", "周原 北屿小学 《灯》", "二等奖(1名)", "何川 东门中学 《闸》"]
    (article,) = _read(_HEAD + "春季渔歌赛获奖名单\n\n" + "\n".join(rows)).articles
    assert (article.headline, article.kicker, article.deck) == ("春季渔歌赛获奖名单", None, None)
    assert [block.text for block in article.blocks] == rows


def test_long_lines_of_a_list_are_not_joined() -> None:
    rows = [
        "会长：林溪（青屿渔业公司）、周原（北屿渔业公司）、何川（东门渔业合作社）、沈苇（西门渔业合作社）",
        "理事：陈舟（南屿渔业公司）、方小舟（海门渔业合作社）、高岩（石矶渔业合作社）、许白（江口渔业合作社）",
        "监事：郑海生（青屿港务局）、罗小满（北屿港务局）、何守川（东门港务局）、黄泊（西门港务局）、于湾（港务局）",
    ]
    (article,) = _read(_HEAD + "新一届渔会理事名单\n\n" + "\n".join(rows)).articles
    assert [block.text for block in article.blocks] == rows


def test_lines_of_verse_are_not_joined() -> None:
    verse = [
        "潮水从夜里来,没有敲门,",
        "把船一条一条推醒,",
        "又从夜里走,带走",
        "我们写在沙上的名字,",
        "和一盏没有关的灯。",
    ]
    (article,) = _read(_HEAD + "潮信\n林溪\n" + "\n".join(verse)).articles
    assert [block.text for block in article.blocks] == verse


def test_an_open_quotation_does_not_reach_into_the_next_article() -> None:
    issue = _read(_HEAD + f"夜校\n► 林溪\n他说：“{_P}\n\n一条渔船的年检\n► 何川\n{_Q}\n")
    assert [(a.headline, [b.text for b in a.blocks]) for a in issue.articles] == [
        ("夜校", [f"他说：“{_P}"]),
        ("一条渔船的年检", [_Q]),
    ]


def test_marks_inside_running_text_are_text() -> None:
    text = ["►他指着海图上的►号说,那是老码头,三十年前就沉在水里了。", "▼水位落下去的时候能看见它。"]
    (article,) = _read(_HEAD + "夜校\n► 林溪\n" + "\n".join(text)).articles
    assert [block.text for block in article.blocks] == text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("广告", "advertisement"),
        ("更正\n\n本报2031年3月3日第2版《夜校》一文中,“三十年”应为“二十年”。特此更正。", "correction"),
        ("停航启事\n\n因大风,三月十日停航一天。\n\n青屿市轮渡服务中心", "notice"),
    ],
)
def test_items_that_are_no_articles(text: str, kind: str) -> None:
    (item,) = _read(_HEAD + text).articles
    assert (item.kind, item.headline) == (kind, text.split("\n")[0])


@pytest.mark.parametrize("headline", ["海上来信（中）", "渔船③", "连载12 老码头", "港口守则（试行）"])
def test_marks_of_a_serial_stay_in_the_headline_and_are_no_column(headline: str) -> None:
    (article,) = _read(_HEAD + f"{headline}\n► 林溪\n{_P}").articles
    assert (article.headline, article.column) == (headline, None)


def test_a_page_of_nothing_but_its_editors_has_no_article() -> None:
    issue = _read(_HEAD + "本版责编：周原\n")
    assert (issue.articles, issue.pages[0].editors) == ((), ("周原",))


def test_every_line_of_an_imprint_is_of_it() -> None:
    lines = [
        "本报地址：青屿市码头路1号 邮政编码：999000",
        "总编室电话：0000-1234567 广告部：0000-7654321",
        "印刷：山海印务 零售价：1.50元",
        "广告经营许可证：9900001",
    ]
    issue = _read(_HEAD + _ARTICLE + "\n" + "\n".join(lines))
    assert [piece.text for piece in issue.pages[0].furniture if piece.kind == "imprint"] == lines


@pytest.mark.parametrize("line", ["□ 山海新报全媒体报道组", "（海洋课题组）", "本报编辑部", "青屿渔业调研组"])
def test_offices_sign_below_headlines(line: str) -> None:
    assert bylines.is_below_headline(flat(line))
    assert bylines.people(flat(line)) == ()


def test_what_closes_an_article_goes_to_its_credits_and_bylines() -> None:
    end = "（本报记者林溪、周原参与采写）\n版式设计：何川\n数据来源：青屿市“潮信”观测站、港务局\n"
    end += "（作者单位：青屿大学（北屿）海洋学院）"
    (article,) = _read(_HEAD + f"夜校\n\n{_P}\n\n{_Q}\n\n{end}").articles
    assert article.byline == "（本报记者林溪、周原参与采写）\n（作者单位：青屿大学（北屿）海洋学院）"
    assert [(person.name, person.role) for person in article.people] == [
        ("林溪", "author"),
        ("周原", "author"),
        ("何川", "layout"),
    ]
    assert article.blocks[2:] == (
        Block("credit", "版式设计：何川"),
        Block("credit", "数据来源：青屿市“潮信”观测站、港务局"),
    )


@pytest.mark.parametrize("line", ["数据整理：林溪", "资料来源：青屿市统计局", "（数据来源：港务局）"])
def test_sources_of_figures_are_credits(line: str) -> None:
    assert photos.is_credit(flat(line))


@pytest.mark.parametrize("line", ["（作者为青屿大学（北屿）教授，本报记者林溪整理）", "（作者单位：青屿大学）"])
def test_signatures_with_brackets_inside(line: str) -> None:
    assert signatures.is_line(flat(line))
    assert not signatures.is_line(flat(line) + "的人")


def test_marks_of_html_and_markdown_are_no_text() -> None:
    issue = _read(
        "# 山海新报\n\n**2031年3月10日 星期一 第10期**\n\n## 夜校\n\n► 林溪\n\n"
        f"&nbsp;&nbsp;{_P}<br>{_Q}\n\n- 他说&#8220;好&#8221;。\n"
    )
    assert (issue.newspaper.title, issue.date) == ("山海新报", date(2031, 3, 10))
    (article,) = issue.articles
    assert article.headline == "夜校"
    assert [block.text for block in article.blocks] == [_P, _Q, "他说“好”。"]


def test_rules_between_columns_are_no_text() -> None:
    (article,) = _read(_HEAD + f"夜校\n► 林溪\n│{_P}│\n┃{_Q}\n").articles
    assert [block.text for block in article.blocks] == [_P, _Q]
