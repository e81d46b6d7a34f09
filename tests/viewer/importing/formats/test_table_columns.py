"""What a column holds: by many names for one thing, by its cells, and the days that cells say."""

from __future__ import annotations

from datetime import date

import pytest

from viewer.importing.tables import celltext, days, vocabulary
from viewer.importing.tables.vocabulary import guess


@pytest.mark.parametrize(
    ("names", "column"),
    [
        (
            "标题 標題 题目 篇名 新闻标题 文章标题 title headline news_title article-title TITLE_CN og:title biaoti",
            "headline",
        ),
        ("引题 肩題 kicker overline introtitle", "kicker"),
        ("副题 副標題 deck subtitle sub_title sub-headline", "deck"),
        (
            "正文 內容 全文 正文内容 content Content body text fullText article_body body_html content_clean zhengwen",
            "body",
        ),
        ("作者 記者 署名 author authors byline reporter dc:creator zuozhe", "byline"),
        ("日期 出版日期 發布時間 见报日期 date pub_date publish_time publishedAt datePublished timestamp riqi", "date"),
        ("版次 版号 版面 所在版面 页码 page page_no PageNumber banci", "page"),
        ("版名 section sectionName", "section"),
        ("报纸 報紙名稱 报名 来源 來源 出处 newspaper paper source media publication_name", "newspaper"),
        ("栏目 欄目名稱 专栏 column rubric category", "column"),
        ("期号 期数 issue issue_no", "number"),
        ("总期号 whole_number", "whole_number"),
        ("版本 edition", "edition"),
        ("顺序 position order", "position"),
        ("电头 dateline", "dateline"),
        ("发稿地点 place location", "place"),
        ("网址 原文链接 url link URL permalink", "address"),
        ("类型 体裁 kind type", "kind"),
        ("序号 id _id guid tags 关键词", "ignore"),
    ],
)
def test_names_of_columns(names: str, column: str) -> None:
    told = {name: known[0] if (known := vocabulary.named(name)) else None for name in names.split()}
    assert told == dict.fromkeys(names.split(), column)


@pytest.mark.parametrize("name", ["article_hard_wrapped", "x", "", "很长的" * 20, "价格", "titleist"])
def test_other_names_say_nothing(name: str) -> None:
    assert vocabulary.named(name) is None


@pytest.mark.parametrize(
    ("header", "row", "columns"),
    [
        ("摘要,正文", "短,长", "ignore,body"),
        ("title,摘要", "渡口,长", "headline,body"),
        ("来源,报纸", "某网,山海新报", "ignore,newspaper"),
        ("来源,标题", "山海新报,渡口", "newspaper,headline"),
        ("发布时间,出版日期", "2031-03-11 08:00,2031-03-10", "ignore,date"),
        ("发布时间,出版日期", "2031-03-11 08:00,不详", "date,ignore"),
        ("发布时间,出版日期", "2031-03-11 08:00,", "date,ignore"),
        ("title,text,article", "渡口,31,长文", "headline,ignore,body"),
    ],
)
def test_the_stronger_name_wins_if_its_cells_fit(header: str, row: str, columns: str) -> None:
    found = ["ignore" if each is None else each for each in guess(header.split(","), [row.split(",")] * 3)]
    assert ",".join(found) == columns


def test_pages_without_a_name_must_come_again_or_say_so() -> None:
    numbers = [[str(n), f"第{n}版", str(1 + n % 2), f"渡口的第{n}条消息"] for n in range(1, 9)]
    assert guess([""] * 4, numbers) == ("ignore", "page", "ignore", "headline")
    assert guess([""] * 3, [[row[0], row[2], row[3]] for row in numbers]) == ("ignore", "page", "headline")


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2031-03-10", "2031-03-10"),
        ("２０３１/3/10", "2031-03-10"),
        ("2031.3.10", "2031-03-10"),
        ("20310310", "2031-03-10"),
        ("20310310083000", "2031-03-10"),
        ("2031年3月10日 星期一", "2031-03-10"),
        ("二〇三一年三月十日", "2031-03-10"),
        ("民國120年3月10日", "2031-03-10"),
        ("发布时间：2031-03-10 08:30", "2031-03-10"),
        ("2031-03-10T23:30:00+08:00", "2031-03-10"),
        ("2031-03-09T16:00:00Z", "2031-03-10"),
        ("2031-03-10T00:00:00.000Z", "2031-03-10"),
        ("Mon, 10 Mar 2031 08:00:00 GMT", "2031-03-10"),
        ("March 10th, 2031", "2031-03-10"),
        ("10 Mar 2031", "2031-03-10"),
        ("13/3/2031", "2031-03-13"),
        ("3/13/2031", "2031-03-13"),
        ("3/4/2031", None),
        ("1930838400", "2031-03-10"),
        ("1930838400.0", "2031-03-10"),
        ("1930838400000", "2031-03-10"),
        ("1930838399", "2031-03-09"),
        ("2031-02-30", None),
        ("2031-03", None),
        ("99999999", None),
        ("9999-12-31", None),
        ("农历辛亥年二月十八", None),
        ("", None),
        ("9" * 5000, None),
    ],
)
def test_days(cell: str, day: str | None) -> None:
    assert days.day(cell) == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("cell", "labels", "section"),
    [
        ("2", ("2",), None),
        ("０２", ("2",), None),
        ("2.0", ("2",), None),
        ("第十二版", ("12",), None),
        ("第A01版：头版", ("A01",), "头版"),
        ("03版:要闻", ("3",), "要闻"),
        ("特1", ("特1",), None),
        ("头版", ("1",), None),
        ("1、8-10", ("1", "8", "9", "10"), None),
        ("1,2", ("1", "2"), None),
        ("副刊", ("副刊",), None),
        ("0", (), None),
        ("", (), None),
        ("这一版的名字太长了不像是版次", (), None),
        ("1-900", ("1-900",), None),
    ],
)
def test_pages(cell: str, labels: tuple[str, ...], section: str | None) -> None:
    assert celltext.pages(cell) == celltext.Pages(labels, section)
