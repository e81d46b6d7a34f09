"""BibTeX in the two forms that Chinese styles read: of gbt7714 (BibTeX) and of biblatex-gb7714 (biblatex)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.exporting.citing.cited import Cited, Settings, compact
from viewer.exporting.citing.names import Name

_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
}  # fmt: skip
"""What LaTeX reads as more than itself; a brace behind a backslash would still count as one to BibTeX."""
_WORD = re.compile(r"[A-Za-z0-9]+(?:['’-][A-Za-z0-9]+)*")
_BETWEEN = re.compile(r"(?<!\S)(and|others)(?!\S)", re.IGNORECASE)
_LANGUAGES = {"zh": "chinese", "en": "english", "ja": "japanese", "ko": "korean", "ru": "russian", "mn": "mongolian"}


def gbt7714(cited: Cited, settings: Settings) -> str:
    """An entry for gbt7714: @article of the subtype newspaper, the page as pages."""
    day = {"year": str(cited.date.year)} if cited.date else {}
    fields = (
        {"entrysubtype": "newspaper"}
        | _common(cited, settings)
        | day
        | {"pages": escaped(compact(cited.pages)).replace("-", "--")}
    )
    return _entry("article", cited, fields)


def biblatex(cited: Cited, settings: Settings) -> str:
    """An entry for biblatex-gb7714: @newspaper, the page as number."""
    return _entry("newspaper", cited, _common(cited, settings) | {"number": escaped(compact(cited.pages))})


def escaped(text: str) -> str:
    """A text that LaTeX prints letter by letter."""
    return "".join(_SPECIAL.get(char, char) for char in text)


def _common(cited: Cited, settings: Settings) -> dict[str, str]:
    return {
        "author": " and ".join(_name(each) for each in cited.authors),
        "translator": " and ".join(_name(each) for each in cited.translators),
        "title": _title(cited),
        "journal": escaped(cited.newspaper),
        "edition": escaped(cited.edition),
        "address": cited.place,
        "date": cited.date.isoformat() if cited.date else "",
        "issn": escaped(cited.issn),
        "url": _address(cited.url),
        "urldate": settings.today.isoformat() if cited.url and settings.today else "",
        "langid": _LANGUAGES.get(cited.language[:2], ""),
    }


def _entry(kind: str, cited: Cited, fields: dict[str, str]) -> str:
    lines = (f"  {name:<12} = {{{value}}}" for name, value in fields.items() if value)
    return f"@{kind}{{{cited.key},\n" + ",\n".join(lines) + "\n}"


def _title(cited: Cited) -> str:
    """The title, words braced whose capitals a style must not take away: in Latin those like DeepSeek."""
    return "".join(_parts(cited.full_title, cited.is_chinese))


def _parts(title: str, is_chinese: bool) -> Iterator[str]:
    position = 0
    for word in _WORD.finditer(title):
        yield escaped(title[position : word.start()])
        kept = word[0] if is_chinese else word[0][1:]
        yield f"{{{word[0]}}}" if any(char.isupper() for char in kept) else word[0]
        position = word.end()
    yield escaped(title[position:])


def _name(author: Name) -> str:
    """Chinese names as they are, Latin ones surname first; what can't be parted is braced, and so no name in parts."""
    if author.family and author.is_latin:
        return f"{_within(author.family)}, {_within(author.given)}"
    return escaped(author.whole) if author.family else f"{{{escaped(author.whole)}}}"


def _within(part: str) -> str:
    """A part of a name in which BibTeX finds neither the word between two names nor that for more of them."""
    return _BETWEEN.sub(r"{\1}", escaped(part))


def _address(url: str) -> str:
    """An address is printed as it stands, so that only what would end the field is put in another way."""
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D")
