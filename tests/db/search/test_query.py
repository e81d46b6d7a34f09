from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.search.nodes import And, Days, Near, Node, Not, Or, Part, Term, Valued
from db.search.query import parse
from tests.strategies import texts


def exact(text: str, part: Part = "anywhere") -> Term:
    return Term(text, exact=True, part=part)


def titled(text: str) -> Term:
    return Term(text, part="title")


A, B, C = Term("甲乙"), Term("丙丁"), Term("戊己")
TODAY = date(2031, 3, 1)
YEAR = Days(date(2025, 1, 1), date(2025, 12, 31))

UNDERSTOOD: list[tuple[str, Node | None]] = [
    ("甲乙", A),
    (" 甲乙\u3000丙丁\n", And((A, B))),
    ("甲乙 AND 丙丁", And((A, B))),
    ("甲乙 OR 丙丁 戊己", Or((A, And((B, C))))),
    ("（甲乙 OR 丙丁） 戊己", And((Or((A, B)), C))),
    ("甲乙 NOT 丙丁", And((A, Not(B)))),
    ("甲乙 -丙丁", And((A, Not(B)))),
    ("甲乙 －（丙丁 戊己）", And((A, Not(And((B, C)))))),
    ("NOT 甲乙", Not(A)),
    ("NOT NOT 甲乙", A),
    ("NOT (NOT 甲乙)", A),
    ("甲乙 ＯＲ 丙丁 ＡＮＤ ＮＯＴ 戊己", Or((A, And((B, Not(C)))))),
    ("甲乙 甲乙", A),
    ("甲乙 OR 甲乙", A),
    ("((甲乙))", A),
    ('"甲乙 丙丁"', exact("甲乙 丙丁")),
    ("“甲乙”", exact("甲乙")),
    ("「甲乙」 『丙丁』 ＂戊己＂", And((exact("甲乙"), exact("丙丁"), exact("戊己")))),
    ('"他说""好"""', exact('他说"好"')),
    ('"他说“好”"', exact("他说“好”")),
    ('-"甲乙"', Not(exact("甲乙"))),
    ('("甲乙" OR "丙丁")', Or((exact("甲乙"), exact("丙丁")))),
    ("title:甲乙 丙丁", And((titled("甲乙"), B))),
    ("标题：甲乙", titled("甲乙")),
    ("標題: “甲乙”", exact("甲乙", "title")),
    ("Title:(甲乙 OR -丙丁)", Or((titled("甲乙"), Not(titled("丙丁"))))),
    ("-title:甲乙", Not(titled("甲乙"))),
    ("date:2025", YEAR),
    ("日期：２０２５", YEAR),
    ("日期:2025年", YEAR),
    ("date:2025-02", Days(date(2025, 2, 1), date(2025, 2, 28))),
    ("date:2024/2", Days(date(2024, 2, 1), date(2024, 2, 29))),
    ("日期:2025年2月17日", Days(date(2025, 2, 17), date(2025, 2, 17))),
    ("date:2025-02-01..2025-02-17", Days(date(2025, 2, 1), date(2025, 2, 17))),
    ("date:2025..2024-03", Days(date(2024, 3, 1), date(2025, 12, 31))),
    ("date:2025-02..", Days(date(2025, 2, 1), date.max)),
    ("date:..2025-02", Days(date.min, date(2025, 2, 28))),
    ("(甲乙 date:2025)", And((A, YEAR))),
    ("甲乙 NOT date:2025", And((A, Not(YEAR)))),
    ("日期=2025", YEAR),
    ("date:2025.02", Days(date(2025, 2, 1), date(2025, 2, 28))),
    ("日期:去年", Days(date(2030, 1, 1), date(2030, 12, 31))),
    ("日期:今年", Days(date(2031, 1, 1), date(2031, 12, 31))),
    ("日期：昨天", Days(date(2031, 2, 28), date(2031, 2, 28))),
    ("date:yesterday", Days(date(2031, 2, 28), date(2031, 2, 28))),
    ("日期:上个月", Days(date(2031, 2, 1), date(2031, 2, 28))),
    ("日期:上周", Days(date(2031, 2, 17), date(2031, 2, 23))),
    ("日期:最近7天", Days(date(2031, 2, 23), date(2031, 3, 1))),
    ("日期:近1周..今天", Days(date(2031, 2, 23), date(2031, 3, 1))),
    ("日期:最近9999年", Days(date.min, date(2031, 3, 1))),
    ("作者:甲乙", Term("甲乙", part="author")),
    ("author:(甲乙 OR 丙丁)", Or((Term("甲乙", part="author"), Term("丙丁", part="author")))),
    ("人物:甲乙", Term("甲乙", part="author")),
    ('person="甲乙"', Valued("person", "甲乙", whole=True)),
    ("栏目：甲乙", Term("甲乙", part="column")),
    ('column="甲 乙"', Valued("column", "甲 乙", whole=True)),
    ("栏目＝甲乙", Valued("column", "甲乙", whole=True)),
    ("版:1", Valued("page", "1")),
    ("版:(1 OR A*)", Or((Valued("page", "1"), Valued("page", "A*")))),
    ("-page=A01", Not(Valued("page", "A01", whole=True))),
    ("报纸:山海 甲乙", And((Valued("newspaper", "山海"), A))),
    ("类型:图片", Valued("kind", "图片")),
    ("folder:甲乙 剪报夹：“丙丁”", And((Valued("folder", "甲乙"), Valued("folder", "丙丁")))),
    ("tag:甲乙 note:丙丁", And((Valued("tag", "甲乙"), Valued("note", "丙丁")))),
    ("highlight:* 划线：黄色", And((Valued("highlight", "*"), Valued("highlight", "黄色")))),
    ("标签:甲乙 批注：“丙丁”", And((Valued("tag", "甲乙"), Valued("note", "丙丁")))),
    ("deep*", Term("deep", prefix=True)),
    ("title:deep＊", Term("deep", part="title", prefix=True)),
    ("甲乙 NEAR 丙丁", Near((A, B), 10)),
    ("甲乙 NEAR/5 丙丁", Near((A, B), 5)),
    ("甲乙 ＮＥＡＲ／３ “丙丁” NEAR/4 戊己", Near((A, exact("丙丁"), C), 4)),
    ("甲乙 NEAR/5 丙丁 戊己", And((Near((A, B), 5), C))),
    ("title:甲乙 NEAR/5 丙丁", Near((titled("甲乙"), titled("丙丁")), 5)),
    ("甲乙 -丙丁 NEAR/5 戊己", And((A, Not(Near((B, C), 5))))),
    ("版:1 NEAR 2", And((Valued("page", "1"), Valued("page", "2")))),
    # What wraps a word in running text goes, what belongs to it stays.
    ("《甲乙》，", A),
    ("甲乙。 ？ 丙丁", And((A, B))),
    ("C++ 3.5% #甲乙", And((Term("C++"), Term("3.5%"), Term("#甲乙")))),
    ("甲乙(丙丁)", Term("甲乙(丙丁")),
    ("(甲乙（丙） OR 丙丁)", Or((Term("甲乙（丙"), B))),
    ("他说“甲乙”了", Term("他说“甲乙”了")),
    ("“甲乙”了", Term("甲乙”了")),
    ("甲-乙", Term("甲-乙")),
    ("and or not", And((Term("and"), Term("or"), Term("not")))),
    ("小标题:甲", Term("小标题:甲")),
    ("", None),
    (" \n。…—", None),
    ("()", None),
    ('"" " "', None),
    ("NOT ()", None),
]

LITERAL: list[tuple[str, Node | None]] = [
    ("AND", Term("AND")),
    ("甲乙 OR", And((A, Term("OR")))),
    ("NOT", Term("NOT")),
    ("甲乙 AND NOT", And((A, Term("NOT")))),
    ("OR 甲乙", And((Term("OR"), A))),
    ("(甲乙", A),
    ("(甲乙 (丙丁)", And((A, B))),
    ("(" * 40 + "甲乙" + ")" * 40, A),
    ("date:2025-13", Term("date:2025-13")),
    ("date:2025-02-30", Term("date:2025-02-30")),
    ("date:改天", Term("date:改天")),
    ("date:..", Term("date")),
    ("-(", None),
    ("NEAR", Term("NEAR")),
    ("甲乙 NEAR/5", And((A, Term("NEAR/5")))),
    ("NEAR/5 甲乙", And((Term("NEAR/5"), A))),
    ("(甲乙) NEAR/5 丙丁", And((A, Term("NEAR/5"), B))),
    ("甲乙 版:", And((A, Term("版")))),
]


@pytest.mark.parametrize(("text", "root"), UNDERSTOOD)
def test_a_query_is_understood(text: str, root: Node | None) -> None:
    query = parse(text, TODAY)
    assert query.root == root
    assert query.is_empty == (root is None)


@pytest.mark.parametrize(("text", "root"), LITERAL)
def test_what_makes_no_sense_is_taken_literally(text: str, root: Node | None) -> None:
    assert parse(text).root == root


@pytest.mark.parametrize("text", [text for text, _ in LITERAL if text not in ("date:..", "甲乙 版:")])
def test_what_was_taken_literally_is_said(text: str) -> None:
    assert parse(text).literal


@pytest.mark.parametrize("text", ["甲乙 丙丁", "他说“甲乙”了", "1） 甲乙", "(甲乙 OR 丙丁)", "date:2025", '"date:13"'])
def test_what_was_understood_is_not_called_literal(text: str) -> None:
    assert not parse(text).literal


def test_wanted_terms_leave_out_what_is_behind_not() -> None:
    query = parse("甲乙 -丙丁 (title:戊己 OR NOT 庚辛 OR 甲乙) date:2025")
    assert query.terms == (A, titled("戊己"))


_SIGNS = """( ) （ ） " “ 」 - － 。 * AND OR NOT ＮＯＴ NEAR NEAR/3 title: 日期： date: 2025 ..
版: column= 作者： 报纸: 类型: 人物= tag: 批注: 最近7天 甲 a"""
signs = st.sampled_from([*_SIGNS.split(), " ", "\n", " NEAR "])


@given(st.lists(signs | texts).map("".join) | st.lists(signs | texts).map(" ".join))
@example("NOT " * 2000 + "甲")
@example("-(" * 2000 + "甲" + ")" * 2000)
@example("title:" * 2000 + "甲")
@example('"' * 2001)
@example("\ud800 甲")
def test_any_text_is_a_query(text: str) -> None:
    query = parse(text)
    assert query.text == text
    assert query.is_empty or query.root is not None
