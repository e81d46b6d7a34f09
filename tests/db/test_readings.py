from __future__ import annotations

import pytest

from db.readings import reading

READ = [
    ("高新技术", ("gaoxinjishu", "gxjs")),
    ("5g手机", ("5gshouji", "5gsj")),
    ("绿灯", ("lvdeng", "ld")),
    ("重庆", ("chongqing", "cq")),
    ("c++语言", ("cyuyan", "cyy")),
    ("gao高", ("gaogao", "gaog")),
    ("啊", ("a", "a")),
    ("deepseek", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "read"), READ)
def test_chinese_is_read_in_pinyin(text: str, read: tuple[str, str] | None) -> None:
    assert reading(text) == read
