"""The query language: a table of what is typed and what it means, and that nothing typed ever fails."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.archive import Database
from db.search import find
from db.search.dates import Dates
from db.search.query import And, Node, Not, Or, Term, parse

_D = datetime.date


def _shape(node: Node | None) -> object:
    """A tree as nested lists, terms as the texts they search."""
    match node:
        case Term():
            return f"title:{node.text}" if node.in_title else f'"{node.text}"' if node.quoted else node.text
        case And(parts):
            return ["and", *map(_shape, parts)]
        case Or(parts):
            return ["or", *map(_shape, parts)]
        case Not(part):
            return ["not", _shape(part)]
        case Dates(first, last):
            return (first, last)
        case _:
            return None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("潮汐", "潮汐"),
        ("潮汐 电站", ["and", "潮汐", "电站"]),
        ("潮汐 AND 电站", ["and", "潮汐", "电站"]),
        ("潮汐 OR 风电 灯塔", ["or", "潮汐", ["and", "风电", "灯塔"]]),
        ("（潮汐 OR 风电） 灯塔", ["and", ["or", "潮汐", "风电"], "灯塔"]),
        ("潮汐 NOT 风电", ["and", "潮汐", ["not", "风电"]]),
        ("潮汐 -风电", ["and", "潮汐", ["not", "风电"]]),
        ("-风电", ["not", "风电"]),
        ('"潮 汐"', '"潮 汐"'),
        ('"他说""好"""', '"他说"好""'),
        ("“潮汐电站”", '"潮汐电站"'),
        ('潮汐"电站', '潮汐"电站'),
        ("标题：潮汐", "title:潮汐"),
        ("title:潮汐 date:2031", ["and", "title:潮汐", (_D(2031, 1, 1), _D(2031, 12, 31))]),
        ("日期:2031-02", (_D(2031, 2, 1), _D(2031, 2, 28))),
        ("date:2031-02-03..2031-03", (_D(2031, 2, 3), _D(2031, 3, 31))),
        ("date:..2031-03-10", (None, _D(2031, 3, 10))),
        ("什么是潮汐？", "什么是潮汐"),
        ("，", "，"),
        ("", None),
        ("  　", None),
    ],
)
def test_what_is_typed_is_understood(typed: str, meant: object) -> None:
    query = parse(typed)
    assert _shape(query.root) == meant
    assert not query.literal


@pytest.mark.parametrize("typed", ["潮汐 AND", "OR 潮汐", "(潮汐", "潮汐 )", "date:昨天", "date:2031-13", "title:"])
def test_what_makes_no_sense_is_taken_literally(typed: str) -> None:
    query = parse(typed)
    assert query.literal or _shape(query.root) == typed.strip(":")


_SIGNS = st.text(alphabet='潮汐 "“”()（）:：-AND ORNOT*^title标题date:.2031\u3000', max_size=30)


@given(typed=st.one_of(st.text(), _SIGNS))
@example(typed="(" * 3000)
@example(typed="- " * 3000)
@example(typed="潮 OR (汐 " * 400)
@example(typed=" ".join(map(chr, range(0x4E00, 0x5200))))
@example(typed="潮汐电站" * 5000)
@example(typed='"')
@example(typed="\x00\ufffe")
def test_no_text_fails(empty_archive: Database, typed: str) -> None:
    result = find.search(empty_archive, typed)
    assert result.total == len(result.hits) == 0
