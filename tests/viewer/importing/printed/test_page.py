"""A page read from top to bottom: where articles begin and end, and what their parts are."""

from __future__ import annotations

import pytest

from db.records import Article, Block, Issue
from viewer.importing import printed

_P = "清晨五点,码头上的灯一盏一盏亮起来,等船的人把手揣进袖口,谁也不说话。"
_Q = "水位每年只涨一点,可是三十年的一点加起来,就把老码头的第三级台阶淹没了。"


def _read(*lines: str) -> Issue:
    (issue,) = printed.read("\n".join(lines), "a.txt")
    return issue


def _articles(*lines: str) -> list[tuple[str | None, list[str]]]:
    """Headlines with the kinds of their blocks, of lines parted by one blank line."""
    issue = _read(*[line + "\n" for line in lines])
    return [(article.headline, [block.kind for block in article.blocks]) for article in issue.articles]


def _codes(issue: Issue) -> list[str]:
    return [warning.code for warning in issue.warnings if warning.code != "page-unsure"]


@pytest.mark.parametrize(
    "opening",
    [
        "► 周原",
        "本报记者 林溪",
        "林溪",
        "（本报记者 林溪）",
        "文/图 林溪",
        "本报评论员",
        "（上接第一版）",
        "核心阅读",
        "本报青屿3月9日电 （记者林溪）" + _P,
        "林溪 摄影报道",
    ],
)
def test_a_headline_is_known_by_what_follows_it(opening: str) -> None:
    found = _articles("一条渔船的年检", "► 何川", _P, "旧书店里的夜校", opening, _Q)
    assert [headline for headline, _ in found] == ["一条渔船的年检", "旧书店里的夜校"]


@pytest.mark.parametrize(
    "last",
    ["▼▼下转第 2 版", "（作者单位：青屿大学）", "（本报青屿3月9日电）", "——编者"],
)
def test_a_headline_is_known_by_what_closed_the_article_before_it(last: str) -> None:
    found = _articles("一条渔船的年检", "► 何川", _P, last, "旧书店里的夜校", _Q)
    assert [headline for headline, _ in found] == ["一条渔船的年检", "旧书店里的夜校"]


@pytest.mark.parametrize("headline", ["慢半个小时的勇气（潮头时评）", "更正", "停航启事", "图片报道"])
def test_a_headline_is_known_by_its_own_words(headline: str) -> None:
    found = _articles("一条渔船的年检", "► 何川", _P, headline, _Q)
    assert [each for each, _ in found] == ["一条渔船的年检", headline]


def test_a_headline_is_known_by_the_white_above_it() -> None:
    issue = _read("一条渔船的年检", "", "► 何川", "", _P, "", _P, "", "", "", "旧书店里的夜校", "", _Q)
    assert [article.headline for article in issue.articles] == ["一条渔船的年检", "旧书店里的夜校"]
    assert _codes(issue) == []


def test_a_little_more_white_is_thin_evidence_and_said_to_be() -> None:
    issue = _read("一条渔船的年检", "", "► 何川", "", _P, "", _P, "", "", "旧书店里的夜校", "", _Q)
    assert [article.headline for article in issue.articles] == ["一条渔船的年检", "旧书店里的夜校"]
    assert [(warning.code, warning.line) for warning in issue.warnings if warning.code == "headline-unsure"] == [
        ("headline-unsure", 10)
    ]


def test_a_signed_paragraph_before_a_short_line_is_thin_evidence_too() -> None:
    issue = _read(
        *[line + "\n" for line in ("短波", "► 何川", "船靠岸了。", _P + "（林溪）", "夜校开课", _Q + "（周原）")]
    )
    assert [(article.headline, article.byline) for article in issue.articles] == [
        ("短波", "► 何川\n（林溪）"),
        ("夜校开课", "（周原）"),
    ]
    assert _codes(issue) == ["headline-unsure"]


def test_short_lines_between_paragraphs_are_subheadings() -> None:
    found = _articles(
        "一条渔船的年检", "► 何川", _P, "船舱里的海图", _Q, "鱼怎么办？", _P, "一、先修闸", _Q, "点评", _P
    )
    kinds = ["paragraph"] + ["subheading", "paragraph"] * 4
    assert found == [("一条渔船的年检", kinds)]


def test_without_any_white_a_blank_line_parts_articles() -> None:
    issue = _read("一条渔船的年检", _P, _P, _Q, "", "旧书店里的夜校", _Q, _P, _Q)
    assert [article.headline for article in issue.articles] == ["一条渔船的年检", "旧书店里的夜校"]


def test_a_line_left_at_the_end_is_a_note_and_a_name_there_a_byline() -> None:
    issue = _read("停航启事", "", _P, "", "青屿市轮渡服务中心", "", "", "", "夜校", "", _Q, "", "林溪")
    notice, school = issue.articles
    assert (notice.kind, notice.blocks[-1]) == ("notice", Block("note", "青屿市轮渡服务中心"))
    assert (school.byline, len(school.blocks)) == ("林溪", 1)


def test_a_long_kicker_and_a_long_deck_stay_out_of_the_body() -> None:
    kicker = "从第一张草图到第一度电,青屿人算了十九年的潮差,改了三十七次图纸"
    deck = "——写在潮汐电站一号机组、二号机组和三号机组全部并入海岛电网并且稳定运行之际"
    issue = _read(*[line + "\n" for line in (kicker, "潮汐电站发电", deck, _P, _Q)])
    (article,) = issue.articles
    assert (article.kicker, article.headline, article.deck) == (kicker, "潮汐电站发电", deck)
    assert len(article.blocks) == 2


def test_a_column_label_above_a_headline() -> None:
    issue = _read("夜校", "", _P, "", "【潮头时评】", "", "慢半个小时的勇气", "", "► 林溪", "", _Q)
    comment = issue.articles[1]
    assert (comment.column, comment.headline, comment.kicker) == ("【潮头时评】", "慢半个小时的勇气", None)


def test_dateline_reporters_and_text_of_a_first_paragraph_are_parted() -> None:
    issue = _read("夜校", "", "本报青屿3月9日电\u00a0\u00a0（记者林溪）" + _P)
    (article,) = issue.articles
    assert (article.dateline, article.place, article.byline) == ("本报青屿3月9日电", "青屿", "（记者林溪）")
    assert article.blocks == (Block("paragraph", _P),)


def test_a_signature_closes_the_last_paragraph() -> None:
    (article,) = _read("夜校", "", _P, "", _Q + "（本报记者 林溪 周原）").articles
    assert article.byline == "（本报记者 林溪 周原）"
    assert [person.name for person in article.people] == ["林溪", "周原"]
    assert [block.text for block in article.blocks] == [_P, _Q]


def test_an_article_that_goes_on_keeps_both_jumps_and_says_they_are_open() -> None:
    issue = _read(
        "夜校", "", "► 林溪", "", "（上接第二版）" + _P, "", _Q + "（下转第四版）", "", "图为等船的人。", "林溪摄"
    )
    school, photo = issue.articles
    assert [(jump.direction, jump.page, jump.printed) for jump in school.jumps] == [
        ("from", "2", "（上接第二版）"),
        ("to", "4", "（下转第四版）"),
    ]
    assert [block.text for block in school.blocks] == [_P, _Q]
    assert photo.kind == "photo"
    assert [(warning.code, warning.line) for warning in issue.warnings if warning.code == "jump-unresolved"] == [
        ("jump-unresolved", 5),
        ("jump-unresolved", 7),
    ]


def test_what_follows_a_jump_without_a_headline_is_an_item_that_lacks_one() -> None:
    issue = _read("夜校", "", "► 林溪", "", _P, "", "▼下转第 4 版", "", _Q)
    assert [article.headline for article in issue.articles] == ["夜校", None]
    assert "headline-missing" in _codes(issue)


def test_words_of_mastheads_and_jumps_inside_sentences_stay_in_the_text() -> None:
    text = (
        "这家报纸的国内统一刊号是 CN 99-0086,2031年3月10日出了第486期,读者把它叫作老报。",
        "他念到“下转第2版”就停住了,因为第2版已经包了鱼,责编:周原也笑了。",
    )
    (article,) = _read("刊号的故事", "", "► 林溪", "", text[0], "", text[1]).articles
    assert [block.text for block in article.blocks] == list(text)
    assert article.jumps == ()


def _photo(article: Article) -> tuple[str, str | None, list[tuple[str, str]], list[str]]:
    blocks = [(block.kind, block.text) for block in article.blocks]
    return article.kind, article.headline, blocks, [person.name for person in article.people]


def test_a_picture_is_an_item_of_its_own_and_the_article_goes_on_behind_it() -> None:
    issue = _read("夜校", "", "► 林溪", "", _P, "", "图为等船的人。", "", "本报记者 周原/摄", "", _Q)
    school, photo = issue.articles
    assert [block.text for block in school.blocks] == [_P, _Q]
    assert _photo(photo) == ("photo", None, [("caption", "图为等船的人。"), ("credit", "本报记者 周原/摄")], ["周原"])
    assert [article.placements[0].position for article in issue.articles] == [1, 2]


def test_a_picture_with_a_headline_of_its_own() -> None:
    issue = _read("夜校", "", "► 林溪", "", _P, "", "", "", "图片报道", "", "图为等船的人。周原摄")
    assert _photo(issue.articles[1]) == (
        "photo",
        "图片报道",
        [("caption", "图为等船的人。"), ("credit", "周原摄")],
        ["周原"],
    )


def test_a_credit_inside_an_article_is_a_block_of_it() -> None:
    (article,) = _read("夜校", "", "► 林溪", "", _P, "", _Q, "", "制图：周原").articles
    assert [block.kind for block in article.blocks] == ["paragraph", "paragraph", "credit"]


def test_a_name_alone_is_a_byline_below_a_headline_and_a_subheading_between_paragraphs() -> None:
    (article,) = _read("夜校", "", "林溪", "", _P, "", "周原", "", _Q).articles
    assert article.byline == "林溪"
    assert [block.kind for block in article.blocks] == ["paragraph", "subheading", "paragraph"]


def test_a_column_break_is_joined_and_remembered() -> None:
    first = "他把三十年的潮位都记在一个本子上,本子越记越厚,到后来连他自己也数不清记了多"
    (article,) = _read("夜校", "", "► 林溪", "", _P, "", first, "", "少本。", "", _Q).articles
    assert article.blocks[1] == Block("paragraph", first + "少本。", (len(first),))


def test_joins_are_counted_in_the_text_that_is_left_when_its_edges_are_cut_off() -> None:
    opening = "（上接第一版）本报青屿3月9日电 （记者林溪）"
    first = "他把三十年的潮位都记在一个本子上,本子越记越厚,到后来连他自己也数不清记了多"
    (article,) = _read("夜校", "", opening + first, "", "少本。（下转第四版）").articles
    assert article.blocks == (Block("paragraph", first + "少本。", (len(first),)),)


def test_a_table_is_one_block() -> None:
    rows = ("站名  班次  到达", "东门  3  07:10", "西门  4  07:25")
    (article,) = _read("春季时刻", "", *rows).articles
    assert article.blocks == (Block("table", "\n".join(rows)),)


def test_verse_is_not_joined() -> None:
    (article,) = _read("潮", "", "► 林溪", "", "潮水从夜里来", "又从夜里去", "没有人数过", "").articles
    assert [block.text for block in article.blocks] == ["潮水从夜里来", "又从夜里去", "没有人数过"]


def test_a_contents_list_ends_at_the_first_line_that_is_no_entry() -> None:
    issue = _read("本期导读", "", "- 一条渔船的年检 2 版", "- 夜校 3 版", "", "停航启事", "", _P)
    assert [(entry.title, entry.page) for entry in issue.contents] == [("一条渔船的年检", "2"), ("夜校", "3")]
    assert [article.kind for article in issue.articles] == ["notice"]


def test_entries_without_a_heading_are_contents_if_dots_lead_to_their_pages() -> None:
    issue = _read("一条渔船的年检……2版", "夜校……3版", "", "停航启事", "", _P)
    assert [entry.page for entry in issue.contents] == ["2", "3"]


def test_furniture_keeps_its_kind_and_editors_are_read() -> None:
    issue = _read(
        "02 要闻 2031年3月10日", "", "夜校", "", "► 林溪", "", _P, "", "————", "", "本版责编：周原", "", "- 2 -", "",
        "社址:青屿市码头路1号 邮编:999000 电话:0000-1234567",
    )  # fmt: skip
    (page,) = issue.pages
    assert [piece.kind for piece in page.furniture] == ["folio", "unplaced", "editors", "folio", "imprint"]
    assert page.editors == ("周原",)


@pytest.mark.parametrize(
    "sign", ["（", "记者", "张三 ", "2031年", "第2版", "《", "—", "图", "摄", "http", "【", "、", "-", "\u3000潮"]
)
def test_long_runs_of_any_sign_are_read(sign: str) -> None:
    for length in (60, 140, 100_000):
        text = sign * (length // len(sign))
        for issue in printed.read(text, "a.txt"):
            assert issue.pages
