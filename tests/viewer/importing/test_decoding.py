"""Decoding: which encoding a file is in, by the evidence in it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from pathlib import Path

import opencc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer import resources
from viewer.importing.decoding import LARGEST_FILE, candidates, decode
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


def test_characters_of_two_bytes_that_only_windows_has() -> None:
    text = TRADITIONAL[:300] + "\u2550\u2550\u2593"
    assert decode(text.encode("cp950", "ignore"), "a.txt").text.endswith("\u2550\u2550\u2593")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5", "utf-16-le", "utf-16-be"])
def test_pieces_of_200_bytes_that_begin_and_end_inside_a_character(encoding: str) -> None:
    text = (TRADITIONAL if encoding == "big5" else SIMPLE).encode(encoding, "ignore").decode(encoding)
    data = text.encode(encoding)
    ends = list(accumulate(len(char.encode(encoding)) for char in text))
    places = range(0, len(data) - 200, 70 if "16" in encoding else 35)
    right = 0
    for place in places:
        decoded = decode(data[place : place + 200], "a.txt")
        whole = text[bisect_right(ends, place) + 2 : bisect_right(ends, place + 200) - 2].strip()
        right += decoded.encoding.startswith(encoding) and whole in decoded.text
    assert right / len(places) >= 0.98


def test_a_torn_character_is_told_and_the_rest_is_whole() -> None:
    decoded = decode("潮汐电站夜里发第一度电，码头上的灯一盏一盏亮起来。".encode("gb18030")[1:-1], "a.txt")
    assert decoded.text == "\ufffd汐电站夜里发第一度电，码头上的灯一盏一盏亮起来\ufffd"
    assert decoded.damaged == (0, 47)


@pytest.mark.parametrize(
    ("head", "encoding", "told"),
    [
        ('<?xml version="1.0" encoding="GB2312"?>', "gbk", "gb18030"),
        ("<?xml version='1.0' encoding = 'big5'?>", "big5hkscs", "big5hkscs"),
        ('<html><meta charset="x-gbk">', "gbk", "gb18030"),
        ('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">', "gb18030", "gb18030"),
        ("<meta charset=Shift_JIS>", "cp932", "cp932"),
        ("<meta charset=iso-8859-1>", "cp1252", "cp1252"),
        ("<meta charset=koi8-r>", "koi8-r", "koi8-r"),
    ],
)
def test_what_a_file_declares_of_itself_is_believed(head: str, encoding: str, told: str) -> None:
    text = {"cp932": "港の灯", "cp1252": "le café", "koi8-r": "порт и море", "big5hkscs": "碼頭的燈"}.get(
        encoding, "鎔铭"
    )
    decoded = decode(f"{head}<p>{text}".encode(encoding), "a.html")
    assert (decoded.text, decoded.encoding, decoded.sure) == (f"{head}<p>{text}", told, True)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-1", "gb18030"), ("utf-8", "gb18030"), ("gb2312", "utf-8"), ("big5", "gb18030"), ("utf-7", "gb18030")],
)
def test_a_declaration_that_the_bytes_contradict_is_not(declared: str, encoding: str) -> None:
    text = f'<meta charset="{declared}">{SIMPLE}'
    decoded = decode(text.encode(encoding), "a.html")
    assert (decoded.text, decoded.encoding, decoded.sure) == (text, encoding, True)


def test_seven_bits() -> None:
    decoded = decode(b"~{3HJ}M7~} by ~{<G<{~} ~~", "a.txt")
    assert (decoded.encoding, "~{" in decoded.text) == ("hz", False)
    assert decode(b"a ~{ and a ~} in prose", "a.txt").text == "a ~{ and a ~} in prose"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_latin_in_two_bytes_without_a_mark(encoding: str) -> None:
    decoded = decode("The tide came in at night.\n".encode(encoding), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.sure) == ("The tide came in at night.\n", encoding, True)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("港の灯がともり、船を待つ人々は静かに海を見ていた。", "cp932"),
        ("港の灯がともり、船を待つ人々は静かに海を見ていた。", "euc_jp"),
        ("항구에 등불이 켜지고 배를 기다리는 사람들은 조용히 바다를 바라보았다.", "cp949"),
        ("Les lumières du port s'allument, et déjà la marée monte.", "cp1252"),
    ],
)
def test_other_languages_are_never_taken_for_chinese_but_told(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.sure) == (text, encoding, False)


def test_too_little_to_be_sure() -> None:
    assert not decode("报纸".encode("gbk"), "a.txt").sure
    assert not decode("● ▲".encode("gbk"), "a.txt").sure


def test_candidates_are_ranked_and_show_how_the_text_would_look() -> None:
    data = ("<p>\n" * 200 + "<p>码头上的灯一盏一盏亮起来</p>").encode("gb18030")
    best, *others = candidates(data)
    assert (best.encoding, best.preview) == ("gb18030", "<p>码头上的灯一盏一盏亮起来</p>")
    assert best.confidence > 0.85
    assert {"big5hkscs", "cp1252"} <= {each.encoding for each in others}
    assert all(each.confidence <= best.confidence and each.preview for each in others)
    assert candidates(b" \n") == ()


def test_a_mark_makes_the_first_candidate() -> None:
    best, *others = candidates("\ufeff潮汐电站".encode("utf-16-le"))
    assert (best.encoding, best.confidence, best.preview) == ("utf-16", 1.0, "潮汐电站")
    assert all(each.confidence == 0 for each in others)


@given(st.binary(max_size=400), st.sampled_from([None, "gb18030", "utf-8", "no-encoding"]))
def test_any_bytes(data: bytes, encoding: str | None) -> None:
    try:
        decoded = decode(data, "a.txt", encoding)
    except FormatError:
        return
    assert decoded.text.strip()
    assert 0 <= decoded.confidence <= 1
    assert all(0 <= place < len(data) for place in decoded.damaged)


@given(st.lists(st.sampled_from(["潮汐电站，", "码头", "a", "\n", "\x81", "0"])), st.binary(max_size=3), st.booleans())
def test_candidates_of_any_bytes(pieces: list[str], tail: bytes, wide: bool) -> None:
    found = candidates("".join(pieces).encode("utf-16-be" if wide else "gb18030") + tail)
    assert len({each.encoding for each in found}) == len(found)
    assert all(0 <= each.confidence <= 1 for each in found)


def test_a_few_damaged_bytes_do_not_change_the_encoding() -> None:
    data = bytearray(SIMPLE.encode())
    data[300] = 0xFF
    decoded = decode(bytes(data), "a.txt")
    assert decoded.encoding == "utf-8"
    assert "\ufffd" in decoded.text
    assert any(295 <= place <= 305 for place in decoded.damaged)


def test_a_few_damaged_bytes_in_two_byte_encodings_are_replaced_and_told() -> None:
    data = bytearray(SIMPLE.encode("gb18030", "ignore"))
    places = [data.index(b"\n", start) for start in (200, 400, 600)]
    for place in places:
        data[place] = 0xFF
    decoded = decode(bytes(data), "a.txt")
    assert (decoded.encoding, decoded.sure, decoded.damaged) == ("gb18030", True, tuple(places))
    assert decoded.text.count("\ufffd") == 3


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


def test_pieces_of_real_files_are_decoded_right(shared_data: Path) -> None:
    """Pieces of 200 bytes with at least five characters beyond ASCII, one in each 400 bytes."""
    names = {"Big5": "big5hkscs", "GB2312": "gb18030"}
    right = counted = 0
    for file in sorted((shared_data / "encodings").glob("*/*")):
        if (encoding := names.get(file.parent.name)) is None:
            continue
        text = file.read_bytes().decode(encoding)
        ends = list(accumulate(len(char.encode(encoding)) for char in text))
        for place in range(0, ends[-1] - 200, 401):
            whole = text[bisect_right(ends, place) + 2 : bisect_right(ends, place + 200) - 2].strip()
            if sum(char > "\x7f" for char in whole) >= 5:
                counted += 1
                piece = decode(text.encode(encoding)[place : place + 200], file.name)
                right += whole.split("\r")[0] in piece.text
    assert counted > 500
    assert right / counted >= 0.98


def test_real_files_are_decoded_right_with_nobody_telling_how(shared_data: Path) -> None:
    names = {"Big5": "big5hkscs", "GB2312": "gb18030", "UTF-16": "utf-16", "utf-8-sig": "utf-8-sig"}
    names |= {"UTF-16LE": "utf-16-le", "UTF-16BE": "utf-16-be"}
    for file in sorted((shared_data / "encodings").glob("*/*")):
        data = file.read_bytes()
        right = data.decode(names[file.parent.name]).replace("\r\n", "\n").replace("\r", "\n")
        assert decode(data, file.name).text == right, file.name


@pytest.mark.parametrize("encoding", ["big5hkscs", "gb18030", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("first", "燈鐙龔一丂的《□")
def test_a_file_begins_with_its_first_character_however_rare_it_is(first: str, encoding: str) -> None:
    text = f"{first}塔晚報\n\n2031年3月12日 第11期\n\n潮汐電站夜裡發出第一度電，碼頭上的燈一盞一盞亮起來。\n"
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        pytest.skip("the encoding has no such character")
    decoded = decode(data, "a.txt")
    assert (decoded.text, decoded.damaged) == (text, ())
