"""The parser's rules, a table each: what is printed and what is read."""

from __future__ import annotations

import datetime

import pytest

from db.records import Article, Issue
from viewer.importing import printed
from viewer.importing.printed import bylines, contents, datelines, dates, folio, jumps, masthead
from viewer.importing.printed.lines import Line, split
from viewer.importing.printed.numerals import label

_BODY = "码头上的灯一盏一盏亮起来,等船的人把手揣进袖口,谁也不说话,只听见水一下一下拍着石阶。"


def _lines(*texts: str) -> list[Line]:
    return split("\n\n".join(texts))[0]


def _read(*texts: str) -> Issue:
    (issue,) = printed.read("\n\n".join(texts), "a.txt")
    return issue


def _article(*texts: str) -> Article:
    (article,) = _read(*texts).articles
    return article


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2031年3月10日", datetime.date(2031, 3, 10)),
        ("２０３１年３月１０日", datetime.date(2031, 3, 10)),
        ("2O31年3月1O日", datetime.date(2031, 3, 10)),
        ("二〇三一年三月十日", datetime.date(2031, 3, 10)),
        ("一九五七年九月廿一日", datetime.date(1957, 9, 21)),
        ("中華民國91年3月19日", datetime.date(2002, 3, 19)),
        ("民國 廿三年十月卅一日", datetime.date(1934, 10, 31)),
        ("2031 年 3 月 10 日", datetime.date(2031, 3, 10)),
        ("2031年2月30日", None),
        ("1031年2月3日", None),
    ],
)
def test_dates(text: str, day: datetime.date | None) -> None:
    found = dates.find(f"青屿 {text} 星期一")
    assert found is not None
    assert (found.text, found.day) == (text, day)


@pytest.mark.parametrize("text", ["农历甲辰年正月二十", "三月十日", "2031年春"])
def test_what_is_no_date(text: str) -> None:
    assert dates.find(text) is None


@pytest.mark.parametrize(
    ("printed_label", "kept"),
    [("02", "2"), ("２", "2"), ("A01", "A01"), ("Ａ０１", "A01"), ("二", "2"), ("十一", "11"), ("特1", "特1")],
)
def test_page_labels(printed_label: str, kept: str) -> None:
    assert label(printed_label) == kept


@pytest.mark.parametrize(
    ("lines", "title", "number", "whole", "pages"),
    [
        (["山海新报", "2031年3月10日 星期一 第10期(总第486期) 今日4版"], "山海新报", "10", "486", 4),
        (["山海新报 2031年3月10日 第9167期 今日8版"], "山海新报", None, "9167", 8),
        (["山 海 新 报", "第10期", "总第486期", "2031年3月10日", "今日四版"], "山海新报", "10", "486", 4),
        (["山海新报", "主办单位：山海传媒社，国内统一刊号：CN99-0086", "2031年3月10日"], "山海新报", None, None, None),
        (["山海新报", "第6-7期 2031年3月10日"], "山海新报", "6-7", None, None),
    ],
)
def test_mastheads(lines: list[str], title: str, number: str | None, whole: str | None, pages: int | None) -> None:
    issue = _read(*lines, "标题在这里", "► 周原", _BODY)
    assert issue.newspaper.title == title
    assert (issue.number, issue.whole_number, issue.pages_declared) == (number, whole, pages)
    assert issue.date == datetime.date(2031, 3, 10)
    assert [article.headline for article in issue.articles] == ["标题在这里"]


def test_masthead_fields() -> None:
    found = masthead.read(
        _lines("山海新报", "SHANHAI NEWS", "市委主管 传媒社主办 国内统一连续出版物号 CN 99-0086 邮发代号 99-86")
    ).newspaper
    assert (found.parallel_title, found.supervisor, found.sponsor) == ("SHANHAI NEWS", "市委", "传媒社")
    assert (found.cn, found.postal_code) == ("99-0086", "99-86")


def test_a_story_about_numbers_is_no_masthead() -> None:
    story = f"他办的小报有了国内统一刊号 CN 99-0086,邮发代号 99-86,2031年3月10日第1期,今日4版。{_BODY}"
    issue = _read("一张小报的诞生", "► 周原", story)
    assert (issue.newspaper.title, issue.date) == ("", None)
    assert issue.articles[0].blocks[0].text == story


def test_doubts_about_dates_are_told() -> None:
    codes = [w.code for w in _read("山海新报", "2031年3月10日 星期三 第10期", "标题", "► 周原", _BODY).warnings]
    assert codes == ["weekday-differs"]
    codes = [w.code for w in _read("山海新报", "2031年2月30日 第10期", "标题", "► 周原", _BODY).warnings]
    assert codes == ["date-impossible"]


@pytest.mark.parametrize(
    ("text", "page", "section", "editors"),
    [
        ("02 要闻 2031年3月10日 星期一 责编:张三 美编:李四", "2", "要闻", ("张三", "李四")),
        ("第2版 要闻 2031年3月10日", "2", "要闻", ()),
        ("2031年3月10日 星期一 A03 副刊", "A03", "副刊", ()),
        ("第A01版：头版", "A01", "头版", ()),
        ("01版:要闻", "1", "要闻", ()),
        ("《 山海新报 》（ 2031年3月10日   10 版）", "10", None, ()),
        ("要闻 山海新报 2031年3月10日 星期一 二版 责任编辑：张三、李四", "2", "要闻", ("张三", "李四")),
    ],
)
def test_folio_lines(text: str, page: str, section: str | None, editors: tuple[str, ...]) -> None:
    found = folio.read(_lines(text)[0])
    assert found is not None
    assert (found.label, found.section, found.editors) == (page, section, editors)


@pytest.mark.parametrize("text", ["2031年3月10日", "第2版", f"2031年3月10日,第2版见报,{_BODY}", "三版"])
def test_what_is_no_folio_line(text: str) -> None:
    assert folio.read(_lines(text)[0]) is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("► 周原", [("周原", "author", None)]),
        ("► 本报记者 周原", [("周原", "author", "本报记者")]),
        ("□ 本报记者 周 原 通讯员 李 四", [("周原", "author", "本报记者"), ("李四", "correspondent", "通讯员")]),
        (
            "本报记者\u00a0\u00a0钱一彬\u00a0\u00a0张武",
            [("钱一彬", "author", "本报记者"), ("张武", "author", "本报记者")],
        ),
        ("（记者周原、林溪）", [("周原", "author", "记者"), ("林溪", "author", "记者")]),
        ("【記者周原青屿報導】", None),
        ("記者周原/青屿報導", [("周原", "author", "記者")]),
        ("文/图 周原", [("周原", "author", None)]),
        ("■周原", [("周原", "author", None)]),
        ("本报记者 阿依古丽·买买提", [("阿依古丽·买买提", "author", "本报记者")]),
    ],
)
def test_bylines(text: str, people: list[tuple[str, str, str | None]] | None) -> None:
    assert bylines.line(text, text.replace("\u00a0", " "))
    if people is not None:
        assert [(person.name, person.role, person.affiliation) for person in bylines.people(text)] == people


@pytest.mark.parametrize("text", ["记者节快乐，愿你走遍山海。", "作者简介", "本期导读", "周原", "■ 潮汐发电有新法"])
def test_what_is_no_byline(text: str) -> None:
    assert not bylines.line(text, text)


@pytest.mark.parametrize(
    ("text", "dateline", "place", "byline"),
    [
        ("本报青屿3月9日电 （记者周原）正文", "本报青屿3月9日电", "青屿", "（记者周原）"),
        ("本报青屿3月9日电\u00a0\u00a0（记者周原、林溪）正文", "本报青屿3月9日电", "青屿", "（记者周原、林溪）"),
        ("新华社青屿3月9日电 正文", "新华社青屿3月9日电", "青屿", None),
        ("【新华社青屿五日电】正文", "【新华社青屿五日电】", "青屿", None),
        ("本报讯 （记者周原）正文", "本报讯", None, "（记者周原）"),
        ("据新华社１３日讯 正文", "据新华社１３日讯", None, None),
    ],
)
def test_datelines(text: str, dateline: str, place: str | None, byline: str | None) -> None:
    found = datelines.read(text)
    assert found is not None
    assert (found.printed, found.place, found.byline, text[found.end :]) == (dateline, place, byline, "正文")


@pytest.mark.parametrize(
    ("text", "direction", "page"),
    [
        ("▼▼下转第 2 版", "to", "2"),
        ("（下转第二版）", "to", "2"),
        ("下转04版▶", "to", "4"),
        ("（上接第一版）", "from", "1"),
        ("上接A1版《潮汐电站》", "from", "A1"),
        ("（紧接第一版）", "from", "1"),
        ("轉第3版", "to", "3"),
    ],
)
def test_jumps(text: str, direction: str, page: str) -> None:
    found = jumps.line(text, text, "3")
    assert found is not None
    assert (found.direction, found.page, found.printed) == (direction, page, text)


@pytest.mark.parametrize("text", ["(见 2 版)", "（相关报道见第2版）", "他说下转第2版是编辑的口头禅。"])
def test_what_is_no_jump(text: str) -> None:
    assert jumps.line(text, text, "1") is None


def test_a_jump_in_brackets_leaves_its_paragraph() -> None:
    article = _article("潮汐电站", "► 周原", f"（上接第一版）{_BODY}（下转第四版）")
    assert [(jump.direction, jump.page) for jump in article.jumps] == [("from", "1"), ("to", "4")]
    assert [block.text for block in article.blocks] == [_BODY]


@pytest.mark.parametrize(
    ("text", "title", "page"),
    [
        ("- 潮汐电站发电 2 版", "潮汐电站发电", "2"),
        ("潮汐电站发电……第3版", "潮汐电站发电", "3"),
        ("• 潮汐电站发电 A03版", "潮汐电站发电", "A03"),
        ("● 潮汐电站发电", "潮汐电站发电", None),
        ("潮汐电站发电（详见4-5版）", "潮汐电站发电", "4"),
    ],
)
def test_contents_entries(text: str, title: str, page: str | None) -> None:
    found = contents.entry(text, text)
    assert found is not None
    assert (found.title, found.page, found.printed) == (title, page, text)


@pytest.mark.parametrize(
    ("heads", "kicker", "headline", "deck", "column"),
    [
        (["标题一行"], None, "标题一行", None, None),
        (["标题一行", "——副题在此"], None, "标题一行", "——副题在此", None),
        (["引题在此", "标题一行"], "引题在此", "标题一行", None, None),
        (["引题在此", "标题一行", "副题在此"], "引题在此", "标题一行", "副题在此", None),
        (["标题两行\n第二行"], None, "标题两行\n第二行", None, None),
        (["【潮头时评】", "标题一行"], None, "标题一行", None, "【潮头时评】"),
        (["标题一行（潮头时评）"], None, "标题一行（潮头时评）", None, "潮头时评"),
        (["办法出台（试行）"], None, "办法出台（试行）", None, None),
    ],
)
def test_heads(heads: list[str], kicker: str | None, headline: str, deck: str | None, column: str | None) -> None:
    article = _article(*heads, "► 周原", _BODY)
    assert (article.kicker, article.headline, article.deck, article.column) == (kicker, headline, deck, column)


def test_a_bare_name_is_a_byline_only_under_a_headline() -> None:
    article = _article("潮汐电站发电", "周原", _BODY, "林溪", _BODY)
    assert article.byline == "周原"
    assert [block.kind for block in article.blocks] == ["paragraph", "subheading", "paragraph"]


def test_white_above_a_line_tells_a_headline_from_a_subheading() -> None:
    text = f"潮汐电站\n\n► 周原\n\n{_BODY}\n\n小标题\n\n{_BODY}\n\n\n\n另一篇的标题\n\n{_BODY}"
    (issue,) = printed.read(text, "a.txt")
    assert [article.headline for article in issue.articles] == ["潮汐电站", "另一篇的标题"]
    assert [block.kind for block in issue.articles[0].blocks] == ["paragraph", "subheading", "paragraph"]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("他把三十年的潮位都记在一个本子上,本子越记越厚,到后来连他自己也数不清记了多", "少本。", ""),
        ("这套水下听音系统的名字叫作听潮者,它的核心是一个在海边训练了三个月的模型 Hai", "Ling 三号。", " "),
        ("按照设计,这座电站一年可以发电的度数,相当于全岛用电量的六成,合起来大约是1.", "2亿度。", ""),
    ],
)
def test_column_breaks_are_joined(first: str, second: str, joined: str) -> None:
    (block,) = _article("标题", "► 周原", first, second).blocks
    assert block.text == first + joined + second
    assert block.joins == (len(first + joined),)


@pytest.mark.parametrize(
    "lines",
    [
        ("码头一亮\n船就回来\n船一回来\n鱼就上岸",),
        (_BODY, "► 林溪"),
        ("班次  开  到\n1  06:40  08:05\n2  10:20  11:45",),
    ],
)
def test_verse_tables_and_whole_paragraphs_are_not_joined(lines: tuple[str, ...]) -> None:
    for article in _read("标题", "► 周原", _BODY, *lines).articles:
        assert not any(block.joins for block in article.blocks)


def test_two_papers_in_one_text_are_two_issues() -> None:
    text = "\n\n".join(
        f"{name}\n\n2031年3月10日 第10期 今日4版\n\n标题\n\n► 周原\n\n{_BODY}" for name in ("山海新报", "灯塔晚报")
    )
    assert [issue.newspaper.title for issue in printed.read(text, "a.txt")] == ["山海新报", "灯塔晚报"]
