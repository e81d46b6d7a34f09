"""PDF: pages set for these tests come back whole, in order and to the character; others are refused in a sentence."""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Article, Issue
from tests import raw_pdf, typeset_pages
from tests.typeset_pages import Paper, Photo, Story, Words, paragraph
from viewer.importing import assemble
from viewer.importing.formats import pdf
from viewer.importing.material import FormatError, Material
from viewer.importing.pdf import leaves

_ROOT = Path(__file__).parents[4]
_SHARED = Path(os.environ.get("BAOKU_SHARED_DATA", _ROOT.parent / "shared" / "data"))
_RETYPESET = _SHARED / "pdf" / "retypeset_20251020.pdf"

typeset = pytest.mark.skipif(not typeset_pages.has_fonts(), reason="Noto Serif CJK SC is not installed")
_DATED = "02 要闻 2031年3月10日 星期一 责编：林山海"


def _read(data: bytes) -> Issue:
    (issue,) = pdf.read(Material("a.pdf", data))
    return issue


def _set(*papers: Paper) -> Issue:
    return _read(typeset_pages.pdf(*papers))


def _text(article: Article) -> str:
    """All that is printed of an article, in the order of reading, without blanks."""
    parts = [article.kicker, article.headline, article.deck, article.byline, *(block.text for block in article.blocks)]
    return "".join(part for part in parts if part).replace(" ", "").replace("\n", "")


def _distance(one: str, other: str) -> int:
    """Characters to put in, take out or change (Levenshtein)."""
    row = list(range(len(other) + 1))
    for count, char in enumerate(one, 1):
        before, row = row, [count]
        for place, its in enumerate(other, 1):
            row.append(min(before[place] + 1, row[-1] + 1, before[place - 1] + (char != its)))
    return row[-1]


def _error_rate(got: Sequence[str], wanted: Sequence[str]) -> float:
    """Character error rate of a page, article for article."""
    pairs = [*zip(got, wanted, strict=False)]
    errors = sum(0 if one == other else _distance(one, other) for one, other in pairs)
    errors += sum(map(len, [*got[len(pairs) :], *wanted[len(pairs) :]]))
    return errors / sum(map(len, wanted))


def _story(
    seed: int, headline: str, count: int, box: tuple[float, float, float, float], columns: int, size: float
) -> Story:
    rng = random.Random(seed)
    return Story(headline, [paragraph(rng) for _ in range(count)], *box, columns, size)


def _front() -> Paper:
    lead = _story(1, "海湾大桥昨日合龙", 8, (40, 150, 700, 330), 4, 34)
    lead.kicker, lead.deck, lead.byline = "历时三年 造价低于预算", "——东岸居民步行往返只要一刻钟", "本报记者 周听潮"
    lead.paragraphs[-1] += "（下转第2版）"
    left = _story(2, "茶园装上滴灌管", 5, (40, 530, 342, 420), 2, 22)
    right = _story(3, "老灯塔改成\n儿童图书馆", 2, (398, 530, 342, 230), 2, 20)
    right.byline, right.centred = "本报记者 陈望岳", False
    lines = [
        Words("山海新报", 40, 30, 260, 44),
        Words("2031年3月10日 星期一 农历辛亥年二月十八", 320, 40, 300, 10),
        Words("CN 99-0001 第5期（总第2609期） 今日4版", 320, 60, 420, 10),
        Words("第1版", 600, 1060, 140, 9),
    ]
    return Paper([lead, left, right], lines, [Photo("图为合龙后的海湾大桥。本报记者 林山海摄", 398, 790, 342, 150)])


def _second() -> Paper:
    rest = _story(4, "海湾大桥昨日合龙", 5, (40, 70, 700, 300), 4, 24)
    rest.paragraphs[0] = "（上接第1版）" + rest.paragraphs[0]
    tides = _story(5, "潮汐表今年起按月发布", 6, (40, 420, 500, 420), 3, 20)
    box = _story(6, "便民信息", 3, (560, 420, 180, 400), 1, 14)
    box.framed = True
    return Paper([rest, tides, box], [Words(_DATED, 40, 26, 500, 10)])


@pytest.fixture(scope="module")
def paper() -> bytes:
    if not typeset_pages.has_fonts():
        pytest.skip("Noto Serif CJK SC is not installed")
    return typeset_pages.pdf(_front(), _second())


def test_a_paper_of_two_pages_has_its_heads(paper: bytes) -> None:
    issue = _read(paper)
    assert (issue.newspaper.title, issue.newspaper.cn, issue.date) == ("山海新报", "99-0001", date(2031, 3, 10))
    assert (issue.number, issue.whole_number, issue.pages_declared) == ("5", "2609", 4)
    assert [(page.label, page.section, page.editors) for page in issue.pages] == [
        ("1", None, ()),
        ("2", "要闻", ("林山海",)),
    ]
    assert [page.facsimile.leaf for page in issue.pages if page.facsimile] == [0, 1]
    assert [(a.kind, a.headline, a.placements[0].page) for a in issue.articles] == [
        ("article", "海湾大桥昨日合龙", "1"),
        ("article", "茶园装上滴灌管", "1"),
        ("article", "老灯塔改成\n儿童图书馆", "1"),
        ("photo", None, "1"),
        ("article", "海湾大桥昨日合龙", "2"),
        ("article", "潮汐表今年起按月发布", "2"),
        ("article", "便民信息", "2"),
    ]
    lead, photo = issue.articles[0], issue.articles[3]
    assert (lead.kicker, lead.deck) == ("历时三年 造价低于预算", "——东岸居民步行往返只要一刻钟")
    assert [person.name for person in lead.people] == ["周听潮"]
    assert [(block.kind, block.text) for block in photo.blocks] == [
        ("caption", "图为合龙后的海湾大桥。"),
        ("credit", "本报记者 林山海摄"),
    ]


def test_every_article_of_it_is_whole(paper: bytes) -> None:
    issue = _read(paper)
    wanted = [story.text for story in (*_front().articles, *_second().articles)]
    wanted = [text.replace("（下转第2版）", "").replace("（上接第1版）", "") for text in wanted]
    assert [_text(article) for article in issue.articles if article.kind == "article"] == wanted
    paragraphs = [p for story in (*_front().articles, *_second().articles) for p in story.paragraphs]
    blocks = [block for article in issue.articles if article.kind == "article" for block in article.blocks]
    assert len(blocks) == len(paragraphs)


def test_every_character_of_it_has_one_home(paper: bytes) -> None:
    issue = _read(paper)
    kept = [piece.text for page in issue.pages for piece in page.furniture]
    for article in issue.articles:
        kept += [_text(article), *(jump.printed or "" for jump in article.jumps)]
    lines = [line.text for leaf in leaves.read(paper, "a.pdf") for line in leaf.lines]
    assert Counter("".join("".join(kept).split())) == Counter("".join("".join(lines).split()))


def test_its_jump_is_joined(paper: bytes) -> None:
    issue = assemble.completed(_read(paper))
    lead = issue.articles[0]
    assert [place.page for place in lead.placements] == ["1", "2"]
    assert all(jump.resolved for jump in lead.jumps) and len(lead.jumps) == 2
    assert not any(warning.code == "jump-unresolved" for warning in issue.warnings)


def test_its_articles_say_where_on_the_leaf_they_stand(paper: bytes) -> None:
    for article, story in zip(_read(paper).articles[:3], _front().articles, strict=True):
        corners = [corner for region in article.placements[0].regions for corner in region.corners]
        left, right = min(x for x, _ in corners) * 780, max(x for x, _ in corners) * 780
        top, bottom = min(y for _, y in corners) * 1100, max(y for _, y in corners) * 1100
        assert story.left - 2 <= left and right <= story.left + story.width + 6
        assert story.top - 8 <= top and bottom <= story.top + story.height + 4


@typeset
@pytest.mark.parametrize("seed", [0, 5, 7, 10, 11, 23, 47, 60, 88])
def test_pages_drawn_by_lot_come_back(seed: int) -> None:
    wanted = typeset_pages.random_paper(seed)
    issue = _set(wanted)
    got = {(article.headline or "").replace("\n", ""): _text(article) for article in issue.articles}
    texts = [got.get(story.headline.replace("\n", ""), "") for story in wanted.articles]
    assert len(issue.articles) == len(wanted.articles)
    assert _error_rate(texts, [story.text for story in wanted.articles]) <= 0.01
    assert [(page.label, page.section) for page in issue.pages] == [("2", "要闻")]


@typeset
def test_an_article_begins_in_the_middle_of_columns() -> None:
    above = _story(11, "潮汐表按月发布", 7, (40, 60, 700, 300), 4, 26)
    below = _story(12, "茶农试用滴灌", 3, (398, 420, 342, 200), 2, 17)
    issue = _set(Paper([above, below], [Words(_DATED, 40, 26, 500, 10)]))
    assert [_text(article) for article in issue.articles] == [above.text, below.text]


@typeset
def test_a_column_runs_past_a_photo() -> None:
    story = _story(13, "渔港有了新冷库", 7, (40, 60, 340, 900), 1, 24)
    data = typeset_pages.pdf(Paper([story], [Words(_DATED, 40, 26, 500, 10)], width=420))
    (article,) = _read(data).articles
    assert [block.text for block in article.blocks] == story.paragraphs


@typeset
@pytest.mark.parametrize(("indent", "spacing"), [(0.0, 1.6), (2.0, 0.75), (2.0, 1.4)])
def test_paragraphs_are_told_by_indents_or_by_white(indent: float, spacing: float) -> None:
    story = _story(14, "港务局公布潮汐表", 9, (40, 60, 500, 700), 2, 24)
    issue = _set(Paper([story], [Words(_DATED, 40, 26, 500, 10)], indent=indent, spacing=spacing))
    assert [block.text.replace(" ", "") for block in issue.articles[0].blocks] == [
        text.replace(" ", "") for text in story.paragraphs
    ]


_ENGLISH = (
    "The harbour authority of Shanhai published its new tide tables yesterday, after surveyors had measured every "
    "anchorage along the eastern breakwater for eighteen uninterrupted months.",
    "Representatives of neighbouring municipalities congratulated the cartographers, whose instruments registered "
    "differences of 0.3 millimetres. Subscriptions cost 2,600 yuan.",
)


@typeset
@pytest.mark.parametrize("justify", [True, False])
def test_hyphens_at_line_ends_are_taken_out_and_words_kept_apart(justify: bool) -> None:
    story = Story("Harbour publishes tide tables", [*_ENGLISH * 3], 40, 60, 330, 700, 2, 18)
    issue = _set(Paper([story], [Words(_DATED, 40, 26, 500, 10)], language="en", justify=justify, indent=1.5))
    assert [block.text for block in issue.articles[0].blocks] == [*_ENGLISH * 3]


@typeset
def test_a_text_set_anew_flows_over_leaves_and_is_put_under_its_printed_pages() -> None:
    rng = random.Random(20)
    texts = [[paragraph(rng) for _ in range(6)] for _ in range(2)]
    listed = [Words("山海新报文章目录", 200, 40, 200, 22), Words("1. 海湾大桥昨日合龙", 40, 90, 300, 11)]
    listed += [Words("2. 茶园装上滴灌管", 40, 112, 300, 11), Words("3. 本版责编：林山海", 40, 134, 300, 11)]
    leaves = [Paper([], listed, width=595, height=842)]
    for title, page, body in (("海湾大桥昨日合龙", "01", texts[0]), ("茶园装上滴灌管", "03", texts[1])):
        heads = [Words(title, 40, 40, 515, 28, True), Words("林山海", 40, 90, 515, 10, True)]
        heads.append(Words(f"《山海新报》（2031年3月10日 第 {page} 版）", 40, 120, 515, 10, True))
        first = Story("", body[:3], 40, 150, 515, 640, 1, 1)
        leaves.append(Paper([first], heads, width=595, height=842, size=12))
        leaves.append(Paper([Story("", body[3:], 40, 40, 515, 740, 1, 1)], width=595, height=842, size=12))
    staff = [Words("本版责编：林山海", 40, 40, 515, 28, True)]
    staff.append(Words("《山海新报》（2031年3月10日 第 03 版）", 40, 90, 515, 10, True))
    leaves.append(Paper([], staff, width=595, height=842, size=12))
    for number, leaf in enumerate(leaves, 1):
        leaf.lines.append(Words(f"第 {number} 页", 270, 815, 60, 9))
    issue = _set(*leaves)
    assert (issue.newspaper.title, issue.date) == ("山海新报", date(2031, 3, 10))
    assert [(a.kind, a.headline, a.placements[0].page) for a in issue.articles] == [
        ("article", "海湾大桥昨日合龙", "1"),
        ("article", "茶园装上滴灌管", "3"),
        ("staff", "本版责编：林山海", "3"),
    ]
    for article, body in zip(issue.articles, texts, strict=False):
        assert [block.text.replace(" ", "") for block in article.blocks] == [text.replace(" ", "") for text in body]
        assert article.byline == "林山海"
    assert [(entry.title, entry.page, entry.article) for entry in issue.contents] == [
        ("海湾大桥昨日合龙", "1", 0),
        ("茶园装上滴灌管", "3", 1),
        ("本版责编：林山海", "3", 2),
    ]
    assert [(p.label, p.facsimile and p.facsimile.leaf, p.editors) for p in issue.pages] == [
        ("1", 1, ()),
        ("3", 3, ("林山海",)),
    ]


@typeset
def test_a_contents_list_in_a_box_is_no_article_and_leaves_without_numbers_are_counted() -> None:
    listed = ["海湾大桥昨日合龙 2版", "茶园装上滴灌管 3版", "老灯塔改成图书馆 4版"]
    box = Story("导 读", listed, 560, 60, 180, 120, 1, 14, framed=True)
    story = _story(31, "港务局公布潮汐表", 5, (40, 60, 500, 400), 3, 24)
    issue = _set(Paper([story, box]), Paper([_story(32, "新桥镇修路", 8, (40, 60, 700, 400), 4, 24)]))
    assert [(entry.title, entry.page) for entry in issue.contents] == [
        ("海湾大桥昨日合龙", "2"),
        ("茶园装上滴灌管", "3"),
        ("老灯塔改成图书馆", "4"),
    ]
    assert [(a.headline, a.placements[0].page) for a in issue.articles] == [
        ("港务局公布潮汐表", "1"),
        ("新桥镇修路", "2"),
    ]
    assert [warning.code for warning in issue.warnings] == ["page-unsure", "page-unsure"]


@typeset
def test_a_leaf_set_from_top_to_bottom_is_read_from_right_to_left() -> None:
    text = paragraph(random.Random(33)) + paragraph(random.Random(34))
    text = "".join(char for char in text if not char.isascii())
    cells = [(column, row) for column in range(20) for row in range(2 if column == 0 else 0, 24)]
    lines = [Words(char, 500 - 18 * at, 80 + 11 * row, 20, 10) for char, (at, row) in zip(text, cells, strict=False)]
    lines += [Words(char, 530, 80 + 26 * row, 40, 24) for row, char in enumerate("海湾大桥合龙")]
    (article,) = _set(Paper([], lines, width=595, height=842)).articles
    assert (article.headline, [block.text for block in article.blocks]) == ("海湾大桥合龙", [text])
    left, right = (choose(x for r in article.placements[0].regions for x, _ in r.corners) for choose in (min, max))
    assert right > 0.9 and left < 0.7


@typeset
def test_what_is_printed_twice_in_one_place_is_read_once() -> None:
    shadowed = [Words("山海新报讯", 40 + step, 40 + step, 300, 30) for step in (0, 1.2)]
    issue = _set(Paper([_story(21, "", 3, (40, 90, 300, 300), 1, 1)], [*shadowed, Words("第3版", 600, 1060, 90, 9)]))
    assert [article.headline for article in issue.articles] == ["山海新报讯"]


def test_a_leaf_without_text_is_kept_as_a_picture() -> None:
    issue = _read(raw_pdf.document(["", "0.5 g 20 20 100 100 re f"]))
    assert [(page.label, page.facsimile and page.facsimile.leaf) for page in issue.pages] == [("1", 0), ("2", 1)]
    assert [w.code for w in issue.warnings].count("no-text-layer") == 2
    assert issue.articles == ()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"%PDF-1.7\nnothing", "malformed"),
        (raw_pdf.document([]), "malformed"),
        (raw_pdf.document([""], encrypted=True), "encrypted"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(FormatError) as refused:
        pdf.read(Material("a.pdf", data))
    assert refused.value.why == why


@pytest.mark.parametrize(
    ("data", "score"),
    [(b"%PDF-1.4", 100), (b"\xef\xbb\xbf\n%PDF-1.4", 100), (b"a %PD F", 0), (b" " * 2000 + b"%PDF-", 0)],
)
def test_a_pdf_is_known_by_its_beginning(data: bytes, score: int) -> None:
    assert pdf.score(Material("a.txt", data)) == score


_numbers = st.one_of(
    st.integers(-50, 900), st.floats(-3, 3).map(lambda x: round(x, 2)), st.sampled_from([0, 1e9, -1e9])
)
_words = st.text(st.sampled_from("abc ABC.-0123"), min_size=1, max_size=12).map(lambda text: f"({text}) Tj")
_operators = st.one_of(
    _words,
    _words,
    st.tuples(_numbers, _numbers).map(lambda at: f"{at[0]} {at[1]} Td"),
    st.tuples(*[_numbers] * 6).map(lambda m: " ".join(map(str, m)) + " Tm"),
    st.sampled_from(["10 TL T*", "/F1 9 Tf", "/F1 24 Tf", "/F1 0 Tf", "/F1 -8 Tf", "0 Tr", "3 Tr", "200 Tz", "9 Tc"]),
)
_contents = st.lists(_operators, max_size=30).map(lambda each: "BT /F1 10 Tf 50 700 Td " + " ".join(each) + " ET")
_drawings = st.tuples(*[_numbers] * 4).map(lambda at: " ".join(map(str, at)) + " re S")
_changes = st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=3)), max_size=4)


@st.composite
def _documents(draw: st.DrawFn) -> bytes:
    leaves = draw(st.lists(st.tuples(_contents, st.lists(_drawings, max_size=3)), min_size=1, max_size=3))
    turned = draw(st.sampled_from([0, 0, 90, 180, 270]))
    box = draw(st.sampled_from(["0 0 595 842", "0 0 595 842", "-50 -50 300 300", "0 0 1 1", "0 0 0 0"]))
    data = raw_pdf.document([f"{text} {' '.join(drawn)}" for text, drawn in leaves], turned=turned, box=box)
    for at, change in draw(_changes):
        place = int(at * len(data))
        data = data[:place] + change + data[place + len(change) :]
    return b"%PDF-" + data[5:]


@settings(max_examples=150, deadline=None)
@given(data=_documents())
def test_almost_valid_files_are_read_or_refused(data: bytes) -> None:
    try:
        issues = pdf.read(Material("a.pdf", data))
    except FormatError as error:
        assert error.why in ("malformed", "encrypted", "too-large")
    else:
        for issue in issues:
            labels = [page.label for page in issue.pages]
            assert len(set(labels)) == len(labels) > 0
            assert all(place.page in labels for article in issue.articles for place in article.placements)


@pytest.mark.skipif(not _RETYPESET.exists(), reason="the shared data is not here")
def test_a_daily_set_anew_gives_the_articles_of_its_contents_list() -> None:
    issue = _read(_RETYPESET.read_bytes())
    assert issue.date == date(2025, 10, 20)
    assert len(issue.contents) == len(issue.articles) == 99
    assert [article.headline for article in issue.articles] == [entry.title for entry in issue.contents]
    assert [page.label for page in issue.pages] == [str(n) for n in range(1, 21) if n not in (7, 12)]
    assert not issue.warnings
