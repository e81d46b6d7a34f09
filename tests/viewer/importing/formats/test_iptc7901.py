"""IPTC 7901: the heads, the text and the day of a message, with its control characters and without."""

from __future__ import annotations

from datetime import date

import pytest

from viewer.importing import decoding
from viewer.importing.formats import iptc7901
from viewer.importing.material import FormatError, Material

_WITH = (
    "\x01swa0062 4 i 211 ccccb   swa 061\r\n\r\nNorthland-harbour/\r\n\x02Northland: Ships sail =\r\n\r\n"
    "   Stonehaven (swa) - Ships sailed into the harbour of\r\n"
    "Stonehaven on Sunday, the left-\r\nhand pier first.\r\n\r\n"
    '   "At last," said the pilot.\r\n\r\n# swa NOTEBOOK\r\n\r\n* * * *\r\nThe following is not for publication\r\n'
    "- Editing by: Jane Doe\r\n\r\nswa jd\r\n\r\n\x03100800 GMT Mar 31 \r\n\x7f\r\n\x04"
)
_WITHOUT = (
    "swa0003 3 i 380  swa 0045\n\nNorthland/harbour/\nREFILE\n1ST LEAD\nNorthland's ships sail\n"
    "By Jane Doe, The Tribune =\n\n"
    "Stonehaven (tca/swa) - Ships sailed into\nthe harbour.\n\n"
    "The final score:\n\nTide   High\n0600   3.1\n\n110800 Dez 31\n\n"
)


def _material(text: str, encoding: str = "utf-8") -> Material:
    data = text.encode(encoding)
    try:
        decoded = decoding.decode(data, "a.txt")
    except FormatError:
        return Material("a.txt", data)
    return Material("a.txt", data, decoded.text, decoded.encoding)


def test_a_message_with_its_controls() -> None:
    material = _material(_WITH)
    assert iptc7901.score(material) == 95
    (issue,) = iptc7901.read(material)
    (article,) = issue.articles
    assert (issue.date, issue.newspaper.title) == (date(2031, 3, 10), "")
    assert (article.headline, article.kicker, article.byline) == ("Northland: Ships sail", None, None)
    assert (article.dateline, article.place) == ("Stonehaven (swa) -", "Stonehaven")
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", "Ships sailed into the harbour of Stonehaven on Sunday, the left-hand pier first."),
        ("paragraph", '"At last," said the pilot.'),
        ("note", "# swa NOTEBOOK"),
        ("note", "* * * *\nThe following is not for publication\n- Editing by: Jane Doe"),
        ("note", "swa jd"),
    ]


def test_a_message_that_lost_them() -> None:
    material = _material(_WITHOUT)
    assert iptc7901.score(material) == 95
    (issue,) = iptc7901.read(material)
    (article,) = issue.articles
    assert issue.date == date(2031, 12, 11)
    assert (article.kicker, article.headline) == ("REFILE\n1ST LEAD", "Northland's ships sail")
    assert (article.byline, [person.name for person in article.people]) == ("By Jane Doe, The Tribune", ["Jane Doe"])
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", "Ships sailed into the harbour."),
        ("paragraph", "The final score:"),
        ("table", "Tide   High\n0600   3.1"),
    ]


def test_several_messages_are_several_articles() -> None:
    (issue,) = iptc7901.read(_material(_WITH * 2))
    assert [article.placements[0].position for article in issue.articles] == [1, 2]


def test_latin_letters_of_one_byte_are_read_as_they_are() -> None:
    text = _WITH.replace("Ships sail", "Fähre läuft ein").encode("latin-1")
    (issue,) = iptc7901.read(Material("a.txt", text))
    assert issue.articles[0].headline == "Northland: Fähre läuft ein"


@pytest.mark.parametrize(("end", "day"), [("310800 GMT Feb 31", None), ("010800 Mai 82", date(1982, 5, 1)), ("", None)])
def test_the_day_of_a_message(end: str, day: date | None) -> None:
    (issue,) = iptc7901.read(_material(_WITH.replace("100800 GMT Mar 31", end)))
    assert issue.date == day


@pytest.mark.parametrize(
    "text", ["山海新报\n2031年3月10日\n", "swa0003 3 i 380\nplain text", "1 2 3 4\n", "2031 3 i 10\n\nx"]
)
def test_other_texts_are_not_wanted(text: str) -> None:
    material = _material(text)
    assert iptc7901.score(material) == 0
    if not text.startswith("swa"):
        with pytest.raises(FormatError):
            iptc7901.read(material)
