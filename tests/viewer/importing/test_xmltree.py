"""XML from anywhere: nothing is fetched or expanded, and what the bytes are goes before what they say of themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.importing import markup, xmltree
from viewer.importing.material import FormatError


def test_an_entity_bomb_does_not_go_off() -> None:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE nitf [<!ENTITY e0 "boom">{levels}]><nitf><p>&e11;</p></nitf>'
    try:
        root = xmltree.parse(bomb.encode(), "bomb.xml")
    except FormatError as error:
        assert error.why == "malformed"
    else:
        assert markup.line(root) == "&e11;"


@pytest.mark.parametrize("declared", ['<!ENTITY secret SYSTEM "{}">', '<!ENTITY % outer SYSTEM "{}">%outer;'])
def test_a_file_of_this_machine_is_not_read(tmp_path: Path, declared: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text('<!ENTITY secret "灯塔的钥匙">', encoding="utf-8")
    text = f"<!DOCTYPE nitf [{declared.format(secret.as_uri())}]><nitf><p>a&secret;b</p></nitf>"
    try:
        said = markup.line(xmltree.parse(text.encode(), "a.xml"))
    except FormatError as error:
        said = error.found
    assert "灯塔的钥匙" not in said


def test_a_document_type_elsewhere_is_not_looked_for(tmp_path: Path) -> None:
    outer = tmp_path / "nitf.dtd"
    outer.write_text('<!ENTITY paper "灯塔的钥匙"><!ATTLIST p class CDATA "kicker">', encoding="utf-8")
    text = f'<!DOCTYPE nitf SYSTEM "{outer.as_uri()}"><nitf><p>a&paper;b</p></nitf>'
    root = xmltree.parse(text.encode(), "a.xml")
    assert markup.line(root) == "a&paper;b"
    assert root[0].get("class") is None


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ('<?xml version="1.0" encoding="iso-8859-1"?><a>山海</a>'.encode(), "山海"),
        ('<?xml version="1.0" encoding="gb2312"?><a>山海镕</a>'.encode("gb18030"), "山海镕"),
        ('<?xml version="1.0" encoding="iso-8859-1"?><a>Fähre</a>'.encode("latin-1"), "Fähre"),
        ('<?xml version="1.0" encoding="utf-16"?><a>山海</a>'.encode("utf-16"), "山海"),
        ('\n  <?xml version="1.0"?><a>山海</a>'.encode(), "山海"),
        ('\ufeff<?xml version="1.0"?><a>山海</a>'.encode(), "山海"),
        (b"<a>caf&eacute;&nbsp;&amp;&lt;</a>", "café\u00a0&<"),
    ],
)
def test_text_is_read_as_what_it_is(data: bytes, said: str) -> None:
    assert xmltree.parse(data, "a.xml").text == said


def test_the_line_of_a_fault_is_named() -> None:
    with pytest.raises(FormatError) as refused:
        xmltree.parse(b"\n<a>\n<b>\n</a>", "a.xml")
    assert (refused.value.why, refused.value.where) == ("malformed", 4)
    assert "b" in refused.value.found


@pytest.mark.parametrize(
    "data", [b"", b"<", b"<a", b"<a>" * 5000 + b"</a>" * 5000, b"<a>&x;</a>", b"plain", b"<a/><b/>"]
)
def test_what_is_no_document_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError):
        xmltree.parse(data, "a.xml")


@pytest.mark.parametrize(
    ("data", "root"),
    [
        (b'<?xml version="1.0"?><!-- a --><nitf><unfinished', ("", "nitf")),
        (
            b'<x:newsItem xmlns:x="http://iptc.org/std/nar/2006-10-01/">',
            ("http://iptc.org/std/nar/2006-10-01/", "newsItem"),
        ),
        ("<NewsML>".encode("utf-16"), ("", "NewsML")),
        (b"plain <nitf>", None),
        (b"", None),
        (b'{"a": 1}', None),
    ],
)
def test_the_root_is_known_from_the_opening(data: bytes, root: tuple[str, str] | None) -> None:
    assert xmltree.opening(data) == root
