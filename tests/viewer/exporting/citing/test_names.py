"""Names: without the functions before them, parted where they surely can be."""

from __future__ import annotations

import pytest

from viewer.exporting.citing import names


@pytest.mark.parametrize(
    ("printed", "whole", "family", "given"),
    [
        ("周原", "周原", "周", "原"),
        ("张 三", "张三", "张", "三"),
        ("张\u3000三", "张三", "张", "三"),
        ("欧阳潮", "欧阳潮", "欧阳", "潮"),
        ("司马听涛", "司马听涛", "司马", "听涛"),
        ("歐陽潮平", "歐陽潮平", "歐陽", "潮平"),
        ("白玛央措", "白玛央措", "", ""),
        ("约翰·史密斯", "约翰·史密斯", "", ""),
        ("本报记者 周原", "周原", "周", "原"),
        ("新华社记者周原", "周原", "周", "原"),
        ("本报驻青屿特约记者：周原", "周原", "周", "原"),
        ("通讯员 贺潮生", "贺潮生", "贺", "潮生"),
        ("本报评论员", "本报评论员", "", ""),
        ("新华社", "新华社", "", ""),
        ("青屿市气象局", "青屿市气象局", "", ""),
        ("青屿市教育局课题组", "青屿市教育局课题组", "", ""),
        ("John A. Smith", "John A. Smith", "Smith", "John A."),
        ("By John Smith", "John Smith", "Smith", "John"),
        ("Smith, John", "Smith, John", "Smith", "John"),
        ("Jan van der Berg", "Jan van der Berg", "van der Berg", "Jan"),
        ("Martin King Jr.", "Martin King Jr.", "King Jr.", "Martin"),
        ("ZHOU Yuan", "ZHOU Yuan", "ZHOU", "Yuan"),
        ("John SMITH", "John SMITH", "SMITH", "John"),
        ("Zhou Yuan", "Zhou Yuan", "Zhou", "Yuan"),
        ("Lin Xiao-ming", "Lin Xiao-ming", "Lin", "Xiao-ming"),
        ("The Harbour Board", "The Harbour Board", "", ""),
        ("Reuters", "Reuters", "", ""),
    ],
)
def test_a_name(printed: str, whole: str, family: str, given: str) -> None:
    name = names.name(printed)
    assert name is not None
    assert (name.whole, name.family, name.given) == (whole, family, given)


@pytest.mark.parametrize("printed", ["", " ", "本报记者", "记者", "新华社记者", "特约通讯员"])
def test_a_function_alone_is_nobody(printed: str) -> None:
    assert names.name(printed) is None


@pytest.mark.parametrize(
    ("byline", "who"),
    [("本报评论员", "本报评论员"), ("□ 本报编辑部", "本报编辑部"), ("（潮声采访组）", "潮声采访组"), ("本报记者", None),
     ("综合报道", None), ("", None)],
)  # fmt: skip
def test_a_desk_signs_where_nobody_does(byline: str, who: str | None) -> None:
    signed = names.office(byline)
    assert (signed.whole if signed else None) == who
