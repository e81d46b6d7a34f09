"""Pages of one text put together to issues."""

from __future__ import annotations

from datetime import date

from viewer.importing import printed

_HEAD = "山海新报\n2031年3月10日 星期一 第10期(总第486期) 今日4版\n\n"
_P = "清晨五点,码头上的灯一盏一盏亮起来,等船的人把手揣进袖口,谁也不说话。"
_ARTICLE = "\n\n夜校\n\n► 林溪\n\n" + _P + "\n\n"


def test_folio_lines_part_pages() -> None:
    text = _HEAD + _ARTICLE + "02 要闻 2031年3月10日 星期一 责编:周原" + _ARTICLE + "第A03版：副刊" + _ARTICLE
    (issue,) = printed.read(text, "a.txt")
    assert (issue.newspaper.title, issue.date, issue.number) == ("山海新报", date(2031, 3, 10), "10")
    assert [(page.label, page.section, page.editors) for page in issue.pages] == [
        ("1", None, ()),
        ("2", "要闻", ("周原",)),
        ("A03", "副刊", ()),
    ]
    assert [article.placements[0].page for article in issue.articles] == ["1", "2", "A03"]
    assert issue.warnings == ()


def test_form_feeds_part_pages_and_a_page_without_a_number_gets_the_next_with_a_warning() -> None:
    (issue,) = printed.read(_HEAD + _ARTICLE + "\f" + _ARTICLE, "a.txt")
    assert [page.label for page in issue.pages] == ["1", "2"]
    assert [(warning.code, warning.line) for warning in issue.warnings] == [("page-unsure", 14)]


def test_a_page_name_alone_begins_the_page_that_comes_next() -> None:
    (issue,) = printed.read(_HEAD + _ARTICLE + "第二版" + _ARTICLE + "第四版" + _ARTICLE, "a.txt")
    assert [page.label for page in issue.pages] == ["1", "2"]


def test_a_page_that_comes_again_is_the_same_page_with_more_on_it() -> None:
    folio = "02 要闻 2031年3月10日"
    (issue,) = printed.read(folio + _ARTICLE + "\f" + folio + _ARTICLE, "a.txt")
    assert [page.label for page in issue.pages] == ["2"]
    assert [article.placements[0].position for article in issue.articles] == [1, 2]


def test_a_folio_line_at_the_foot_names_the_page_above_it() -> None:
    (issue,) = printed.read(_ARTICLE + "《山海新报》（2031年03月10日 第 03 版）", "a.txt")
    assert (issue.newspaper.title, [page.label for page in issue.pages]) == ("山海新报", ["3"])


def test_newspapers_and_days_are_issues_of_their_own_and_pages_find_theirs() -> None:
    other = "鹤嘴晚报\n2031年3月10日 星期一 第99期\n\n"
    later = "山海新报\n2031年3月17日 星期一 第11期\n\n"
    back = "山海新报 2031年3月10日 星期一 副刊 4"
    issues = printed.read("\f".join([_HEAD + _ARTICLE, other + _ARTICLE, later + _ARTICLE, back + _ARTICLE]), "a.txt")
    assert [(issue.newspaper.title, issue.date and issue.date.day) for issue in issues] == [
        ("山海新报", 10),
        ("鹤嘴晚报", 10),
        ("山海新报", 17),
    ]
    assert [[page.label for page in issue.pages] for issue in issues] == [["1", "4"], ["1"], ["1"]]


def test_two_editions_of_a_day_are_two_issues() -> None:
    extra = "山海新报 号外\n2031年3月10日\n\n"
    issues = printed.read(_HEAD + _ARTICLE + "\f" + extra + _ARTICLE, "a.txt")
    assert [issue.edition for issue in issues] == [None, "号外"]


def test_without_masthead_and_folio_nothing_is_made_up() -> None:
    (issue,) = printed.read(_ARTICLE, "a.txt")
    assert (issue.newspaper.title, issue.date) == ("", None)
    assert [(warning.source, warning.code) for warning in issue.warnings] == [("a.txt", "page-unsure")]


def test_a_day_alone_above_a_page_is_its_date_and_below_a_letter_is_text() -> None:
    (issue,) = printed.read("2031年3月10日 星期一" + _ARTICLE + "2031年3月1日", "a.txt")
    assert issue.date == date(2031, 3, 10)
    assert issue.articles[0].blocks[-1].text == "2031年3月1日"


def test_doubtful_days_are_told() -> None:
    text = "山海新报\n2031年3月10日 星期三 第10期" + _ARTICLE + "\f02 要闻 2031年2月30日 星期一" + _ARTICLE
    (issue,) = printed.read(text, "a.txt")
    assert issue.date == date(2031, 3, 10)
    assert issue.weekday_printed == "星期三"
    assert [(warning.code, warning.line) for warning in issue.warnings] == [
        ("weekday-differs", 2),
        ("date-impossible", 10),
    ]


def test_white_space_alone_is_no_issue() -> None:
    assert printed.read(" \n\f\u3000\n\u200b\x00", "a.txt") == ()
