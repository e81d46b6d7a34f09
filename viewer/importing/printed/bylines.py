"""Bylines (署名): who wrote, photographed or translated, in what function, however the line is dressed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from db.records import Person, Role
from viewer.importing.printed import functions, names
from viewer.importing.printed.names import HAN

_MARKS = "►▶▷□■☉●◆◇▲△★☆◎○▪"
_DRESS = re.compile(rf"^[{_MARKS}]?\s*[（(【〔\[]?\s*(?P<core>.*?)\s*[）)】〕\]]?$")
_START = re.compile(r"^(?:综合|綜合|据|By:? )\s*", re.IGNORECASE)
_WORD = re.compile(r"\([^()]{1,40}\)|[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*)*|[^、,;/\s:|()&]+|/")
_ENDING = re.compile(
    r"(?:综合|綜合|摄影|攝影|专电|采访)?(?:报道|報導|报导|報道|电|電)$|(?:采写|摄制|整理|编译|专稿|参与采写|参与报道)$"
)
_NOBODY = re.compile(
    rf"^[{_MARKS}]?\s*[（(]?(?:{functions.AGENCY})(?:特约)?"
    r"(?:评论员|評論員|编辑部|评论部|记者|記者|观察员|综合(?:报道|消息)?|报道组|采访组)[）)]?$"
    rf"|^[{_MARKS}]?\s*[（(]?[{HAN}]{{2,16}}(?:报道组|采访组|调研组|课题组|编辑部|评论部|编委会|工作室|工作专班)[）)]?$"
)
_OFFICE = re.compile(r"\(?作者(?:单位|單位)")
_SENTENCE = ("。", "!", "?", ":", ";", ",")
_LONGEST = 70
_BARE_LONGEST = 30
_MOST_BARE = 4


@dataclass(frozen=True, slots=True)
class _Reading:
    """The people in a byline, and whether there is nothing else in it."""

    people: tuple[Person, ...]
    whole: bool
    led: bool
    """A function or a lead word introduces or closes it."""


def is_line(flat: str) -> bool:
    """Whether a flat line is a byline by itself: a function or lead word with names, or a mark with sure names."""
    if len(flat) > _LONGEST or flat.endswith(_SENTENCE):
        return False
    reading = _read(flat)
    if not reading.whole or not reading.people:
        return flat[0] in _MARKS and _NOBODY.match(flat) is not None
    if reading.led:
        return flat[0] in _MARKS or len(flat) > 1 + len(reading.people[0].name)
    return flat[0] in _MARKS and all(names.surely(person.name) for person in reading.people)


def is_below_headline(flat: str) -> bool:
    """Whether a flat line, because it stands right below a headline, is a byline: one to four names, or an office."""
    if len(flat) > _BARE_LONGEST or flat.endswith(_SENTENCE):
        return False
    reading = _read(flat)
    if not reading.whole or not 0 < len(reading.people) <= _MOST_BARE:
        return _NOBODY.match(flat) is not None
    return flat[0] in "►□☉" or all(names.surely(person.name) for person in reading.people)


def people(byline: str) -> tuple[Person, ...]:
    """The people that a flat byline names, with the printed function each stands behind."""
    return () if _OFFICE.match(byline) else _read(byline).people


def nothing_but_people(text: str, surely: bool) -> bool:
    """Whether a flat text names people and says nothing else; surely asks for a function or for sure names."""
    reading = _read(text)
    named = reading.whole and bool(reading.people)
    return named and (not surely or reading.led or all(names.surely(each.name) for each in reading.people))


def _read(flat: str) -> _Reading:
    dressed = _DRESS.match(flat)
    core = functions.joined_leads(names.closed_up(dressed["core"] if dressed else flat))
    core = _START.sub("", core)
    if "(" in core and ")" not in core:
        core += ")"
    found: list[Person] = []
    whole, led, position = True, False, 0
    function: str | None = None
    for match in [*functions.FUNCTION.finditer(core), None]:
        segment = core[position : match.start() if match else len(core)]
        part = _segment(segment, function)
        found += part.people
        whole, led = whole and part.whole, led or part.led or function is not None
        if match:
            function, position = match[0], match.end()
    return _Reading(tuple(dict.fromkeys(found)), whole, led)


def _segment(text: str, function: str | None) -> _Reading:
    """What stands behind one function up to the next; glued to it, only a sure name is one."""
    words = _WORD.findall(text)
    glued = function is not None and text[:1] not in ("", " ", "/", ":", "、", ",")
    leads = [functions.of_lead(word) for word in words]
    role: Role = functions.role(function) if function else "author"
    found: list[Person] = []
    whole = True
    for place, (word, lead) in enumerate(zip(words, leads, strict=True)):
        if lead is not None and leads[0] is not None:
            role = lead
        elif lead is not None:
            found = [replace(person, role=lead) for person in found]
        elif word.startswith("("):
            found[-1:] = [replace(person, affiliation=person.affiliation or word[1:-1]) for person in found[-1:]]
        elif word != "/":
            name = _without_ending(word, place=bool(found) and words[place - 1] == "/")
            if names.surely(name) or (names.can_be(name) and not (glued and place == 0)):
                found.append(Person(name, role, function))
            else:
                whole = whole and not name
    return _Reading(tuple(found), whole, any(lead is not None for lead in leads))


def _without_ending(word: str, place: bool) -> str:
    """A word without the 报道 that ends it, and without the place before that; place says the word can be no name.

    Where name and place are not parted (賴錦宏北京報導) the place is taken to have two characters, as most have.
    """
    bare = _ENDING.sub("", word)
    if bare == word:
        return word
    if place:
        return ""
    if len(bare) > 3 and not names.surely(bare) and re.fullmatch(rf"[{HAN}]{{4,6}}", bare):
        return bare[:-2]
    return bare
