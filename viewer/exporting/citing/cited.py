"""What a citation needs to know of an article, made of it and its issue once for all styles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from db import articles
from db.folding import table
from db.records import Article, Issue, Role
from viewer.exporting.citing.names import Name, name, office

Punctuation = Literal["standard", "half", "full"]
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("zh", _HAN),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("ug", re.compile(r"[\u0600-\u06ff]")),
    ("bo", re.compile(r"[\u0f00-\u0fff]")),
    ("mn", re.compile(r"[\u1800-\u18af]")),
)
_PLACES = {"11": "北京", "12": "天津", "31": "上海", "50": "重庆"}
"""The towns that the region in a CN serial number is by itself (GB/T 9999.1); a province is no place of publication."""
_LABEL = re.compile(r"(\D*)0*(\d+)")
_SHEET = re.compile(r"(\d+)[张張](\d+)")
_DASH = re.compile(r"^[—―–-]+\s*")
_SUBTITLE = 40
"""Characters of the longest deck that is still a subtitle: longer ones tell the story."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What may be chosen for citations.

    Punctuation is as the style's standard prints it, or narrow or wide everywhere. today is the day of access, for
    articles on the web in styles that want it; None leaves it out.
    """

    punctuation: Punctuation = "standard"
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Cited:
    """An article as it is cited; what is not known is empty or None. key names it in lists that want names."""

    title: str
    subtitle: str
    authors: tuple[Name, ...]
    translators: tuple[Name, ...]
    newspaper: str
    edition: str
    date: date | None
    pages: tuple[str, ...]
    """Labels as printed but for leading zeros: "1", "A01", "1張4"."""
    number: str
    section: str
    url: str
    issn: str
    place: str
    language: str
    """After BCP 47: zh-CN, zh-Hant, en."""
    key: str = ""

    @property
    def is_chinese(self) -> bool:
        """Whether it is written in characters, which have punctuation of their own width."""
        return self.language[:2] in ("zh", "ja")

    @property
    def full_title(self) -> str:
        """Title and subtitle, parted by a colon of their language."""
        return (("：" if self.is_chinese else ": ").join((self.title, self.subtitle))) if self.subtitle else self.title


def cited(article: Article, issue: Issue) -> Cited:
    """What is cited of an article of an issue."""
    title = plain(articles.title(article))
    authors = _authors(article)
    translators = _people(article, "translator")
    language = _language(title or issue.newspaper.title)
    return Cited(
        title=title,
        subtitle=_subtitle(article),
        authors=authors,
        translators=() if translators == authors else translators,
        newspaper=plain(issue.newspaper.title),
        edition=plain(issue.edition or ""),
        date=issue.date,
        pages=tuple(dict.fromkeys(_label(placement.page) for placement in article.placements)),
        number=issue.number or "",
        section=_section(article, issue),
        url=plain(article.url or ""),
        issn=issue.newspaper.issn or "",
        place=_PLACES.get((issue.newspaper.cn or "")[:2], ""),
        language=language,
    )


def compact(pages: Iterable[str]) -> str:
    """Pages with those in a row as ranges: "1-2", "2, 5-7", "A01-A03"; 1張4 is 第1张第4版."""
    runs: list[list[str]] = []
    for page in pages:
        if runs and _follows(runs[-1][-1], page):
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(f"{_named(run[0])}-{_named(run[-1])}" if len(run) > 1 else _named(run[0]) for run in runs)


def plain(text: str) -> str:
    """A text on one line without what no citation and no format of citations can hold: control and lone characters."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]", " ", text).split())


def _named(page: str) -> str:
    sheet = _SHEET.fullmatch(page)
    return f"第{sheet[1]}张第{sheet[2]}版" if sheet else page


def _follows(one: str, other: str) -> bool:
    first, second = _LABEL.fullmatch(one), _LABEL.fullmatch(other)
    return bool(first and second and first[1] == second[1] and int(second[2]) == int(first[2]) + 1)


def _label(page: str) -> str:
    return page.lstrip("0") or page if page.isdecimal() else plain(page)


def _subtitle(article: Article) -> str:
    """The deck, where it is one line that goes on with the headline rather than sums up the story."""
    deck = (article.deck or "").strip()
    if not article.headline or "\n" in deck or len(deck) > _SUBTITLE or deck.endswith(("。", ".")):
        return ""
    return plain(_DASH.sub("", deck))


def _authors(article: Article) -> tuple[Name, ...]:
    """Who wrote it; else who translated it, took the photograph, or the desk that signs."""
    groups: list[tuple[Role, ...]] = [("author", "correspondent"), ("translator",)]
    if article.kind == "photo":
        groups.append(("photographer",))
    for roles in groups:
        if found := _people(article, *roles):
            return found
    signed = office(article.byline or "") if not article.people else None
    return (signed,) if signed else ()


def _people(article: Article, *roles: Role) -> tuple[Name, ...]:
    found = (name(plain(person.name)) for person in article.people if person.role in roles)
    return tuple(dict.fromkeys(each for each in found if each))


def _section(article: Article, issue: Issue) -> str:
    first = article.placements[0].page if article.placements else None
    of_page = next((page.section for page in issue.pages if page.label == first and page.section), None)
    return plain(of_page or article.column or "")


def _language(text: str) -> str:
    found = next((language for language, script in _SCRIPTS if script.search(text)), "en" if text else "zh")
    if found != "zh":
        return found
    folded = table()
    return "zh-Hant" if any(char in folded and _HAN.match(char) and char != "著" for char in text) else "zh-CN"
