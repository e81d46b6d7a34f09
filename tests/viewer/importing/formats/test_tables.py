"""Tables of articles: what becomes of their rows, whatever parts the cells, and who says what a column holds."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from tests.viewer.importing.formats.tables import (
    FERRY,
    LIGHT,
    LONG,
    articles,
    as_json,
    headlines,
    material,
    read,
    texts,
)
from viewer.importing.material import FormatError
from viewer.importing.tables import samples


def test_a_table_with_all_there_can_be() -> None:
    head = "报纸,出版日期,期号,版次,版名,位置,栏目,引题,标题,副题,作者,正文"
    body = f"本报临海3月9日电 （记者李四） {FERRY}\n{LIGHT}"
    row = [
        "《山海新报》",
        "2031年3月10日",
        "第5期",
        "第02版",
        "要闻",
        "3",
        "海湾夜话",
        "开春",
        "渡口增班",
        "——三班",
        "张三",
        body,
    ]
    text = io.StringIO()
    csv.writer(text).writerow(row)
    (issue,) = read(f"{head}\r\n{text.getvalue()}")
    assert (issue.newspaper.title, issue.date, issue.number) == ("山海新报", date(2031, 3, 10), "5")
    assert [(page.label, page.section) for page in issue.pages] == [("2", "要闻")]
    (article,) = issue.articles
    heads = (article.column, article.kicker, article.headline, article.deck)
    assert heads == ("海湾夜话", "开春", "渡口增班", "——三班")
    assert [(place.page, place.position) for place in article.placements] == [("2", 3)]
    assert article.byline is not None and article.byline.startswith("张三")
    assert {person.name for person in article.people} == {"张三", "李四"}
    assert article.place == "临海"
    assert texts(article) == [FERRY, LIGHT]


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (f"标题,正文\n渡口增班,{FERRY}\n老灯塔,{LIGHT}\n", "a.csv"),
        (f"标题,正文\r\n渡口增班,{FERRY}\r\n老灯塔,{LIGHT}\r\n", "a.txt"),
        (f"标题\t正文\n渡口增班\t{FERRY}\n老灯塔\t{LIGHT}\n", "a.tsv"),
        (f"標題;內容\n渡口增班;{FERRY}\n老灯塔;{LIGHT}", "a.csv"),
        (f"news_title|content\n渡口增班|{FERRY}\n老灯塔|{LIGHT}\n", "a.txt"),
        (f"Title,Full Text\r渡口增班,{FERRY}\r老灯塔,{LIGHT}\r", "a.csv"),
        (f"sep=;\r\ntitle;body\r\n渡口增班;{FERRY}\r\n老灯塔;{LIGHT}\r\n", "a.csv"),
        (f"\ufefftitle,content\n渡口增班,{FERRY}\n老灯塔,{LIGHT}\n", "a.csv"),
        (f"报道目录,\n标题,正文\n渡口增班,{FERRY}\n老灯塔,{LIGHT}\n", "a.csv"),
        (f"id,biaoti,x,zhengwen\n1,渡口增班,,{FERRY}\n2,老灯塔,,{LIGHT}\n", "a.csv"),
        (f"title,content\n渡口增班,{FERRY}\n老灯塔,{LIGHT}\n".encode("gb18030"), "a.csv"),
        (f"title,content\n渡口增班,{FERRY}\n老灯塔,{LIGHT}\n".encode("utf-16"), "a.csv"),
        (as_json([{"title": "渡口增班", "content": FERRY}, {"title": "老灯塔", "content": LIGHT}]), "a.json"),
        (as_json({"标题": "渡口增班", "正文": FERRY}) + "\n" + as_json({"标题": "老灯塔", "正文": LIGHT}), "a.jsonl"),
        (
            as_json({"data": {"list": [{"title": "渡口增班", "text": FERRY}, {"title": "老灯塔", "text": LIGHT}]}}),
            "a.json",
        ),
        (
            "\n".join(
                as_json({"_id": n, "_source": {"headline": headline, "articleBody": body}})
                for n, (headline, body) in enumerate((("渡口增班", FERRY), ("老灯塔", LIGHT)))
            ),
            "a.ndjson",
        ),
        (as_json({"7": {"title": "渡口增班", "article": FERRY}, "8": {"title": "老灯塔", "article": LIGHT}}), "a.json"),
        (
            as_json(
                [
                    {"title": {"rendered": "渡口增班"}, "content": {"rendered": f"<p>{FERRY}</p>\n"}},
                    {"title": {"rendered": "老灯塔"}, "content": {"rendered": f"<p>{LIGHT}</p>\n"}},
                ]
            ),
            "posts.json",
        ),
    ],
)
def test_one_table_in_many_forms(data: str | bytes, name: str) -> None:
    found = articles(data, name)
    assert [(article.headline, *texts(article)) for article in found] == [("渡口增班", FERRY), ("老灯塔", LIGHT)]


def test_rows_go_to_issues_by_newspaper_day_and_edition() -> None:
    rows = [
        ("渡口", "山海新报", "2031-03-10", ""),
        ("灯塔", "海湾晚报", "2031-03-10", ""),
        ("山路", "山海新报", "2031-03-11", ""),
        ("码头", "山海新报", "2031-03-10", "海外版"),
        ("鱼市", "山海新报", "2031-03-10", ""),
        ("茶园", "", "", ""),
    ]
    data = "标题,报纸,日期,版本\n" + "".join(",".join(row) + "\n" for row in rows)
    found = [(each.newspaper.title, each.date, each.edition, headlines(list(each.articles))) for each in read(data)]
    assert found == [
        ("山海新报", date(2031, 3, 10), None, ["渡口", "鱼市"]),
        ("海湾晚报", date(2031, 3, 10), None, ["灯塔"]),
        ("山海新报", date(2031, 3, 11), None, ["山路"]),
        ("山海新报", date(2031, 3, 10), "海外版", ["码头"]),
        ("", None, None, ["茶园"]),
    ]


def test_places_follow_the_rows_where_none_is_told() -> None:
    data = '版次,位置,标题\n1,,甲甲\nA01：头版,,乙乙\n01,4,丙丙\n第一版,,丁丁\n1,4,戊戊\n"2、4-5",,己己\n,,庚庚\n'
    (issue,) = read(data)
    assert [page.label for page in issue.pages] == ["1", "A01", "2", "4", "5"]
    places = {a.headline: [(p.page, p.position) for p in a.placements] for a in issue.articles}
    assert places == {
        "甲甲": [("1", 1)],
        "乙乙": [("A01", 1)],
        "丙丙": [("1", 4)],
        "丁丁": [("1", 5)],
        "戊戊": [("1", 6)],
        "己己": [("2", 1), ("4", 1), ("5", 1)],
        "庚庚": [],
    }


def test_a_table_without_header_is_told_by_its_cells() -> None:
    rows = [
        ("渡口增班乘客少等", "2031-03-10", "2031-03"),
        ("灯塔, 又亮了", "2031-03-10", "2031-03"),
        ("山路封闭三天", "2031-03-11", "2031-03"),
    ]
    for order in ((0, 1, 2), (2, 1, 0), (1, 0, 2)):
        text = io.StringIO()
        csv.writer(text).writerows([row[n] for n in order] for row in rows)
        found = [(issue.date, headlines(list(issue.articles))) for issue in read(text.getvalue())]
        assert found == [(date(2031, 3, 10), [rows[0][0], rows[1][0]]), (date(2031, 3, 11), [rows[2][0]])]
    found = articles(f"20310310,{LONG},渡口增班,http://a.example/1\n20310310,{LONG},老灯塔,http://a.example/2\n")
    assert [(each.headline, texts(each)) for each in found] == [("渡口增班", [LONG]), ("老灯塔", [LONG])]


def test_names_that_are_not_known_do_not_hide_long_texts() -> None:
    (article,) = articles(as_json([{"zzz": "渡口增班", "yyy": LONG}]), "a.json")
    assert (article.headline, texts(article)) == ("渡口增班", [LONG])


def test_the_user_has_the_last_word() -> None:
    data = f"c1,c2,c3\n渡口,{FERRY},灯塔\n山路,{LIGHT},码头\n"
    assert headlines(articles(data, columns=("headline", "body", "ignore"))) == ["渡口", "山路"]
    assert headlines(articles(data, "a.txt", columns=("ignore", "body", "headline"))) == ["灯塔", "码头"]
    told = articles(data, columns=("body", "body", "headline"))
    assert texts(told[0])[-1] == FERRY
    (article,) = articles(as_json([{"a": "渡口", "b": "灯塔"}]), "a.json", columns=("ignore", "headline"))
    assert article.headline == "灯塔"
    with pytest.raises(FormatError) as refused:
        read("标题,正文\n渡口,文\n", columns=("date", "page"))
    assert refused.value.why == "columns-unknown"


def test_an_issue_in_json_tells_its_articles_where_they_stand() -> None:
    value = {
        "paper": "山海新报",
        "date": "20310310",
        "pages": [
            {"page": "01", "版名": "要闻", "articles": [{"title": "渡口", "content": FERRY}, {"title": "灯塔"}]},
            {"page": "A02", "articles": [{"标题": "山路", "正文": [LIGHT, FERRY], "comments": [{"text": "好"}]}]},
        ],
    }
    (issue,) = read(as_json(value), "a.json")
    assert (issue.newspaper.title, issue.date) == ("山海新报", date(2031, 3, 10))
    assert [(page.label, page.section) for page in issue.pages] == [("1", "要闻"), ("A02", None)]
    found = [(a.headline, a.placements[0].page, a.placements[0].position, texts(a)) for a in issue.articles]
    assert found == [("渡口", "1", 1, [FERRY]), ("灯塔", "1", 2, []), ("山路", "A02", 1, [LIGHT, FERRY])]


@pytest.mark.parametrize(
    ("cell", "paragraphs"),
    [
        (f"\u3000\u3000{FERRY}\n\u3000\u3000{LIGHT}", [FERRY, LIGHT]),
        (f"{FERRY}\u3000\u3000{LIGHT}", [FERRY, LIGHT]),
        (f"{FERRY}\r\n\r\n{LIGHT}\r\n", [FERRY, LIGHT]),
        (f"{FERRY}\u2028{LIGHT}", [FERRY, LIGHT]),
        (f"<p>{FERRY}</p><p>{LIGHT}</p>", [FERRY, LIGHT]),
        (f"<div>{FERRY[:9]}\n  {FERRY[9:]}<br/>{LIGHT}<script>if (1<2) x('<p>')</script></div>", [FERRY, LIGHT]),
        (f"<p>{FERRY}&nbsp;&lt;三&gt;</p><!-- <p>x</p> -->", [f"{FERRY}\u00a0<三>"]),
        (f"{FERRY}3<5,a>b & c", [f"{FERRY}3<5,a>b & c"]),
        (f"{FERRY}&<b>", [f"{FERRY}&"]),
        ("NaN", []),
    ],
)
@pytest.mark.parametrize("kind", ["csv", "json"])
def test_paragraphs_of_a_cell(cell: str, paragraphs: list[str], kind: str) -> None:
    if kind == "csv":
        text = io.StringIO()
        csv.writer(text).writerows((("title", "content"), ("渡口", cell), ("灯塔", LIGHT)))
        data = text.getvalue()
    else:
        data = as_json([{"title": "渡口", "content": cell}, {"title": "灯塔", "content": LIGHT}])
    assert texts(articles(data, f"a.{kind}")[0]) == paragraphs


@pytest.mark.parametrize(
    ("headline", "heads"),
    [
        ("渡口增班（海湾夜话）", (None, "渡口增班（海湾夜话）", None, "海湾夜话")),
        ("开春第一天——\n渡口增班", ("开春第一天——", "渡口增班", None, None)),
        ("渡口增班\n——三班船同时开出", (None, "渡口增班", "——三班船同时开出", None)),
        ("开春\t渡口增班\t三班", ("开春", "渡口增班", "三班", None)),
        ("渡口增班    三班同开", (None, "渡口增班    三班同开", None, None)),
    ],
)
def test_heads_in_one_cell(headline: str, heads: tuple[str | None, ...]) -> None:
    (article,) = articles(as_json([{"title": headline}]), "a.json")
    assert (article.kicker, article.headline, article.deck, article.column) == heads


def test_a_sample_shows_the_first_rows_and_what_was_guessed() -> None:
    rows = "".join(f"{n},渡口{n},2031-03-10\n" for n in range(1, 90))
    table = samples.sample(material(f"编号,标题,见报日期\n{rows}"))
    assert table.header == ("编号", "标题", "见报日期")
    assert table.columns == ("ignore", "headline", "date")
    assert (len(table.rows), table.rows[0]) == (20, ("1", "渡口1", "2031-03-10"))
    lines = "\n".join(as_json({"a": n, "正文": LONG}) for n in range(30)) + "\n{broken"
    table = samples.sample(material(lines, "a.jsonl"))
    assert (table.header, table.columns, len(table.rows)) == (("a", "正文"), ("ignore", "body"), 20)
    with pytest.raises(FormatError):
        samples.sample(material(FERRY, "a.txt"))
