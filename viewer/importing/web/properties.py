"""What Founder's software notes in a comment at the end of a file: paper, day, page, and the parts of an article."""

from __future__ import annotations

import re

from viewer.importing.web import markup

_COMMENT = re.compile(r"<!--\s*enpproperty\b(?P<fields>.*?)(?:/?\s*enpproperty\s*)?-->", re.IGNORECASE | re.DOTALL)
_FIELD = re.compile(r"<(?P<name>(?:founder-)?[a-z]+)\s*>(?P<value>.*?)</(?P=name)\s*>", re.IGNORECASE | re.DOTALL)
_SAYS_NOTHING = ("null", "undefined")


def read(source: str) -> dict[str, str]:
    """The fields that say something, by their names in small letters and without "founder-", lines by newlines."""
    fields: dict[str, str] = {}
    for comment in _COMMENT.finditer(source):
        for field in _FIELD.finditer(comment["fields"]):
            value = markup.text_of(field["value"])
            if value and value.lower() not in _SAYS_NOTHING:
                fields.setdefault(field["name"].lower().removeprefix("founder-"), value)
    return fields


def without(source: str) -> str:
    """The page without these comments, which repeat its text."""
    return _COMMENT.sub("", source)
