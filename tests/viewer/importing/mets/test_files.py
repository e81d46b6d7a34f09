"""Where the pages of a METS document are found, however their places are written."""

from __future__ import annotations

import pytest

from tests.digitised import Folder, alto, block, mets
from viewer.importing.mets import files, xml

_PAGE = alto(block("B1", "Rain"))


@pytest.mark.parametrize(
    ("said", "lies"),
    [
        ("file://./text/0001.xml", "text/0001.xml"),
        ("./ALTO/x.xml", "ALTO/x.xml"),
        ("text\\0001.xml", "text/0001.xml"),
        ("file:///D:/scans/2031/0001.xml", "0001.xml"),
        ("D:\\scans\\2031\\0001.xml", "ALTO/0001.xml"),
        ("//server/share/0001.xml", "ocr/0001.xml"),
        ("http://example.org/issue/0001.xml", "alto/0001.xml"),
        ("old/0001.xml", "0001.xml"),
        ("Seite%201.xml", "Seite 1.xml"),
        ("山海新报/0001.xml", "山海新报/0001.xml"),
        ("../alto/0001.xml", "../alto/0001.xml"),
    ],
)
def test_a_page_is_found(said: str, lies: str) -> None:
    root = xml.parse(mets(files={"A1": said}).encode())
    listed = files.listed(root, Folder({lies: _PAGE}).beside)
    assert [sheet.lines[0].text for sheet in listed.sheets("A1")] == ["Rain"]
    assert listed.missing == []


def test_what_is_not_there_is_named_once() -> None:
    listed = files.listed(xml.parse(mets(files={"A1": "text/0001.xml"}).encode()), Folder({}).beside)
    assert (listed.sheets("A1"), listed.sheets("A1"), listed.missing) == ((), (), ["0001.xml"])


def test_what_is_no_alto_has_no_pages() -> None:
    listed = files.listed(xml.parse(mets(files={"A1": "a.xml"}).encode()), Folder({"a.xml": "<mods/>"}).beside)
    assert (listed.sheets("A1"), listed.missing) == ((), [])
