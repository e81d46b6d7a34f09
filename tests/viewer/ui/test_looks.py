"""The looks: colours that can be told apart, and words for everything in both languages."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from db.highlights import COLOURS, Colour
from tests.contrast import contrast
from viewer import messages, resources
from viewer.ui import language, tokens

_ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("scheme", tokens.COLOURS)
@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("ink", "paper"), ("ink", "window"), ("second", "paper"), ("second", "window"), ("accent", "paper"),
        ("accent", "hover"), ("second", "hover"),
        ("ink", "mark"), ("on_current", "current_mark"), ("ink", "selection"), ("second", "selection"),
        ("on_accent", "accent"), ("ink", "hover"), ("ink", "added"), ("ink", "removed"),
    ],
)  # fmt: skip
def test_text_can_be_read(scheme: tokens.Scheme, above: str, below: str) -> None:
    colours = tokens.COLOURS[scheme]
    assert contrast(getattr(colours, above), getattr(colours, below)) >= 4.5


@pytest.mark.parametrize("scheme", tokens.PENS)
@pytest.mark.parametrize("colour", COLOURS)
def test_what_is_highlighted_can_be_read_and_told_from_what_is_not(scheme: tokens.Scheme, colour: Colour) -> None:
    pen, colours = tokens.PENS[scheme][colour], tokens.COLOURS[scheme]
    assert contrast(colours.ink, pen.ground) >= 4.5
    # The line is a sign: beside the paper, and below what a search marks.
    assert contrast(pen.line, colours.paper) >= 3
    grounds = [colours.paper, colours.mark, *(each.ground for each in tokens.PENS[scheme].values())]
    assert grounds.count(pen.ground) == 1


def test_colours_stand_in_one_file() -> None:
    for file in (_ROOT / "viewer" / "ui").rglob("*.py"):
        if file.name != "tokens.py":
            assert not re.search(r"#[0-9A-Fa-f]{6}\b", file.read_text(encoding="utf-8")), file.name


def _messages() -> list[ET.Element]:
    return list(ET.parse(resources.path("translations", "baoku_zh_CN.ts")).getroot().iter("message"))


def test_every_sentence_is_translated_and_keeps_its_places() -> None:
    for message in _messages():
        source, translation = message.findtext("source") or "", message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        said = "".join(translation.itertext()).strip()
        assert said, source
        assert sorted(re.findall(r"{\w*[^}]*}|%n", source)) == sorted(re.findall(r"{\w*[^}]*}|%n", said)), source


def test_the_translations_know_every_sentence_of_the_program() -> None:
    known = {(message.findtext("source") or "") for message in _messages()}
    for file in (_ROOT / "viewer").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        for said in re.findall(r"""self\.tr\(\s*"((?:[^"\\]|\\.)*)"\s*[),]""", text):
            assert said.encode().decode("unicode_escape").encode("latin-1", "ignore").decode() in known or said in known
        for said in re.findall(r"""(?:translate|NOOP)\(\s*"\w+",\s*"((?:[^"\\]|\\.)*)"\s*\)""", text):
            assert said in known, said


def test_chinese_is_spoken_when_it_is_chosen(qapp: QApplication) -> None:
    translators = language.install(qapp, "zh_CN")
    try:
        assert QCoreApplication.translate("actions", "&File") == "文件(&F)"
        assert language.say(messages.file_line.__doc__ or "") == messages.file_line.__doc__
        assert language.say("failed") == "失败"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
        QLocale.setDefault(QLocale("en"))
    assert language.say("failed") == "failed"


@pytest.mark.parametrize(("setting", "chosen"), [("zh_CN", "zh_CN"), ("en", "en"), ("system", "en"), ("klingon", "en")])
def test_the_language_that_a_setting_means(setting: str, chosen: str) -> None:
    assert language.chosen(setting) == chosen
