"""Real files of agencies: heads, days, and every word of the text, found by a walk that shares nothing with ours."""

from __future__ import annotations

import html
import json
import os
import re
from datetime import date
from pathlib import Path

import pytest
from lxml import etree
from lxml import html as lxml_html

from db.records import Article, Issue
from viewer.importing import decoding, formats
from viewer.importing.material import FormatError, Material

_ROOT = Path(__file__).parents[4]
_SHARED = Path(os.environ.get("BAOKU_SHARED_DATA", _ROOT.parent / "shared" / "data")) / "news_xml"
_FILES = sorted(_SHARED.glob("*.*")) if _SHARED.is_dir() else []
pytestmark = pytest.mark.skipif(not _FILES, reason="the shared data is not here")

# By name: format, day, begin of the headline, of the byline, of the dateline, the place, paragraphs.
_EXPECTED: dict[str, tuple[str, date | None, str, str | None, str | None, str | None, int]] = {
    "IPTC7901": ("iptc7901", date(2013, 11, 13), "Germany S", None, "Berlin (dpa) -", "Berlin", 5),
    "LISTING 1": ("newsml_g2", date(2016, 10, 18), "Fed to", "Meredith Jameson", None, "Berlin", 0),
    "LISTING_25": ("newsml_g2", None, "Arizona", "Sports Network", None, None, 1),
    "LISTING_2_": ("newsml_g2", date(2016, 11, 21), "Fed to", "By Meredith Jameson, S", None, "New York, NY", 2),
    "afp.": ("newsml1", date(2014, 8, 29), "Sweden c", None, "STOCKHOLM, Aug 29, 2014 (AFP) -", "Stockholm", 10),
    "afp20.": ("newsml1", date(2024, 7, 10), "Décès de N", None, "Strasbourg, 10 juil 2024 (AFP)", "Strasbourg", 2),
    "ap-nitf": ("nitf", date(2015, 12, 10), "Can tr", "By BERNARD CONDON\nAP", "NEW YORK (AP) —", "NEW YORK", 28),
    "dpa.": ("newsml_g2", date(2022, 10, 11), "Eintracht i", None, "London (dpa) -", "London", 3),
    "efe": ("nitf", date(2017, 1, 2), "Honduran p", "gr/bp", "Tegucigalpa, Jan 2 (EFE).-", "Tegucigalpa", 1),
    "ninjs1": ("ninjs", date(2017, 8, 24), "headline", "Peter and Jane", None, "Milton Keynes", 1),
    "ninjs2": ("ninjs", date(2017, 8, 24), "Oil prices e", "By Henning Gloystein", None, "Singapore", 9),
    "ninjsEx": ("ninjs", date(2013, 7, 9), "Captain of", "Paulo Santalucia and", "GROSSETO, Italy (AP) --", None, 4),
    "nitf-fish": ("nitf", date(2002, 2, 26), "Weather a", "By Alan Karben NITF", "Newport News, VA", "Newport News", 9),
    "nitf-ntb": ("nitf", date(2020, 9, 7), "Faktisk.no: Nei", "Geir Molnes / F", "Oslo", "Oslo", 46),
    "stt": ("newsml_g2", date(2017, 12, 19), "Parliament p", None, "Helsinki", "Helsinki", 38),
}


def _issue(path: Path) -> tuple[str, Issue]:
    data = path.read_bytes()
    try:
        decoded = decoding.decode(data, path.name)
        material = Material(path.name, data, decoded.text, decoded.encoding)
    except FormatError:
        material = Material(path.name, data)
    chosen = formats.choose(material)
    (issue,) = chosen.read(material)
    return chosen.name, issue


def _expected(path: Path) -> tuple[str, date | None, str, str | None, str | None, str | None, int]:
    return next(value for name, value in _EXPECTED.items() if path.name.startswith(name))


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_heads_and_days(path: Path) -> None:
    name, day, headline, byline, dateline, place, paragraphs = _expected(path)
    found, issue = _issue(path)
    (article,) = issue.articles
    assert (found, issue.date, article.dateline) == (name, day, dateline)
    assert (article.headline or "").startswith(headline)
    assert article.byline == byline if byline is None else (article.byline or "").startswith(byline)
    assert place is None or article.place == place
    assert sum(block.kind == "paragraph" for block in article.blocks) == paragraphs


def _words(path: Path) -> str:
    """All text of the body, found by nothing but names of elements and keys."""
    if path.suffix == ".json":
        item = json.loads(path.read_text(encoding="utf-8"))
        root = lxml_html.fromstring(f"<div>{item.get('body_xhtml') or item['body_html']}</div>")
        return str(root.text_content())
    if path.suffix == ".txt":
        text = path.read_text(encoding="latin-1")
        return text.partition("=\n")[2].partition("\x03")[0]
    root = etree.fromstring(
        path.read_bytes(), etree.XMLParser(encoding="utf-8" if b"\xc3" in path.read_bytes() else None)
    )
    for name in ("body.content", "section", "body", "DataContent"):
        found = root.xpath(f"//*[local-name()='body']/*[local-name()='{name}'] | //*[local-name()='{name}']")
        outer = [
            each for each in found if not any(a.tag.endswith("edNote") or a.tag == "note" for a in each.iterancestors())
        ]
        if outer:
            return html.unescape("".join(outer[-1].itertext()))
    return ""


def _told(article: Article) -> str:
    """The text of the article, with the dateline where it opened the first paragraph."""
    kinds = [block.kind for block in article.blocks]
    first = kinds.index("paragraph") if "paragraph" in kinds else 0
    blocks = [block.text for block in article.blocks]
    return " ".join([*blocks[:first], article.dateline or "", *blocks[first:]])


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_every_word_of_the_text_is_there_once_and_in_order(path: Path) -> None:
    _, issue = _issue(path)
    wanted, told = (re.sub(r"\s+", "", text) for text in (_words(path), _told(issue.articles[0])))
    bare = re.sub(r"\s+", "", "".join(block.text for block in issue.articles[0].blocks))
    assert wanted in told or wanted in bare
    assert wanted or "LISTING 1" in path.name
