"""The guide says in both languages what is so: its keys, menus and links are those of the program."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QKeySequence

from db.folding import fold
from viewer import guide, resources
from viewer.ui.actions import Actions, commands, english

LANGUAGES = ("zh_CN", "zh_TW", "en")
BY_KEY = {command.key: command for command in commands(english)}
_LINK = re.compile(r"\[([^]]+)\]\(([^)]+)\)")
_KEYS = re.compile(r"`((?:Ctrl|Alt|Shift|F\d)[^`]*)`")


def _links(language: str) -> list[tuple[str, str]]:
    return [link for chapter in guide.chapters(language) for link in _LINK.findall(chapter.text)]


def test_both_languages_have_the_same_chapters_and_sections() -> None:
    told = [
        [(chapter.name, len(guide.sections(chapter))) for chapter in guide.chapters(language)] for language in LANGUAGES
    ]
    assert told[0] == told[1] == told[2]
    assert len(told[0]) > 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_command_or_a_chapter(language: str) -> None:
    names = {chapter.name for chapter in guide.chapters(language)}
    links = _links(language)
    assert len(links) > 20
    for _, target in links:
        kind, _, key = target.rpartition(":")
        assert (key in BY_KEY and key not in Actions._SUBMENUS) if kind else target.removesuffix(".md") in names


def _translated(language: str) -> dict[str, str]:
    root = ET.parse(resources.path("translations", f"baoku_{language}.ts"))
    context = next(each for each in root.iter("context") if each.findtext("name") == "actions")
    return {each.findtext("source") or "": each.findtext("translation") or "" for each in context.iter("message")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_are_called_as_they_are(language: str) -> None:
    say = {} if language == "en" else _translated(language)
    named = [link for link in _links(language) if "›" in link[0]]
    assert named
    for words, target in named:
        text = BY_KEY[target.removeprefix("command:")].text
        assert words.split("›")[1].strip() == say.get(text, text).rstrip(" …").rstrip("…")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_one_that_the_program_hears(language: str) -> None:
    heard = {QKeySequence(keys).toString() for command in BY_KEY.values() for keys in command.shortcuts}
    told = {keys for chapter in guide.chapters(language) for keys in _KEYS.findall(chapter.text)}
    assert len(told) > 15
    assert {keys for keys in told if QKeySequence(keys).toString() not in heard} == set()


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [
        ("zh_CN", "编码", "编码"),
        ("zh_CN", "剪報夾", "剪报夹"),
        ("zh_CN", "zotero", "很多篇的引文"),
        ("en", "concordance", "Every mention"),
        ("en", "FACETS  year", "Narrowing, and time"),
    ],
)
def test_what_is_looked_for_is_found(language: str, typed: str, first: str) -> None:
    found = guide.search(guide.chapters(language), typed)
    assert found[0].section.title == first
    for passage in found:
        assert all(word in fold(f"{passage.section.title} {passage.section.text}") for word in fold(typed).split())


def test_what_is_not_there_is_not_found() -> None:
    chapters = guide.chapters("en")
    assert guide.search(chapters, "zeppelin") == guide.search(chapters, "  ") == []


def test_extracts_show_text_without_signs() -> None:
    extract = guide.search(guide.chapters("en"), "watched")[-1].extract
    assert "watched" in extract.casefold()
    assert not set("[]()`*|") & set(extract)


def test_a_page_has_an_anchor_for_each_section() -> None:
    chapter = guide.chapters("en")[1]
    page = guide.page(chapter)
    assert [f'id="{section.number}"' in page for section in guide.sections(chapter)] == [True] * 7
