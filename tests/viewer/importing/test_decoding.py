"""Decoding: which encoding a file is in, by the evidence in it."""

from __future__ import annotations

from pathlib import Path

import opencc
import pytest

from viewer import resources
from viewer.importing.decoding import LARGEST_FILE, decode
from viewer.importing.material import FormatError

SIMPLE = resources.path("sample", "山海新报_20310310_02.txt").read_text(encoding="utf-8").replace("古人說", "古人说")
TRADITIONAL = opencc.OpenCC("s2t").convert(SIMPLE)


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("gb18030", "gb18030"),
        ("gbk", "gb18030"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
    ],
)
def test_encodings_of_simplified_chinese(encoding: str, told: str) -> None:
    decoded = decode(SIMPLE.encode(encoding, "ignore"), "a.txt")
    assert decoded.encoding == told
    assert decoded.text == SIMPLE.encode(encoding, "ignore").decode(encoding)
    assert decoded.sure


def test_big5() -> None:
    data = TRADITIONAL.encode("big5hkscs", "ignore")
    assert decode(data, "a.txt").text == data.decode("big5hkscs")


@pytest.mark.parametrize("encoding", ["gb18030", "big5hkscs"])
def test_short_pieces(encoding: str) -> None:
    text = (SIMPLE if encoding == "gb18030" else TRADITIONAL).replace("\n", "")
    pieces = [text[start : start + 100].encode(encoding, "ignore") for start in range(0, len(text) - 100, 50)]
    right = sum(decode(piece, "a.txt").encoding == encoding for piece in pieces)
    assert right / len(pieces) >= 0.98


def test_a_few_damaged_bytes_do_not_change_the_encoding() -> None:
    data = bytearray(SIMPLE.encode())
    data[300] = 0xFF
    decoded = decode(bytes(data), "a.txt")
    assert decoded.encoding == "utf-8"
    assert "\ufffd" in decoded.text
    assert any(295 <= place <= 305 for place in decoded.damaged)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u0085", "\v"])
def test_line_ends_are_newlines(end: str) -> None:
    assert decode(f"山海{end}新报".encode(), "a.txt").text == "山海\n新报"


def test_form_feeds_stay_and_nuls_go() -> None:
    text = "山海\f新报" * 40
    assert decode(f"{text}\x00{text}".encode(), "a.txt").text == text * 2


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"\x00" * 50, "empty"),
        ("\ufeff \u3000\n".encode(), "empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 20, "not-text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "not-text"),
        (b"PK\x03\x04" + bytes(500), "not-text"),
        (b"SQLite format 3\x00" + bytes(500), "not-text"),
        (bytes(range(256)) * 50, "not-text"),
        (b"a" * (LARGEST_FILE + 1), "too-large"),
    ],
    ids=lambda value: str(value)[:12] if isinstance(value, str) else None,
)
def test_what_is_refused(data: bytes | str, why: str) -> None:
    with pytest.raises(FormatError) as refused:
        decode(data.encode() if isinstance(data, str) else data, "a.txt")
    assert (refused.value.path, refused.value.why) == ("a.txt", why)


def test_real_files_are_decoded_right_with_nobody_telling_how(shared_data: Path) -> None:
    names = {"Big5": "big5hkscs", "GB2312": "gb18030", "UTF-16": "utf-16", "utf-8-sig": "utf-8-sig"}
    names |= {"UTF-16LE": "utf-16-le", "UTF-16BE": "utf-16-be"}
    for file in sorted((shared_data / "encodings").glob("*/*")):
        data = file.read_bytes()
        right = data.decode(names[file.parent.name]).replace("\r\n", "\n").replace("\r", "\n")
        assert decode(data, file.name).text == right, file.name
