"""The window speaks Chinese of both ways of writing and English, all of it, from files that fit the sources."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from viewer import guide, resources
from viewer.ui import language
from viewer.ui.actions import commands

ROOT = Path(__file__).parents[3]
CHINESE = resources.path("translations", "baoku_zh_CN.ts")
TAIWANESE = resources.path("translations", "baoku_zh_TW.ts")
ENGLISH = resources.path("translations", "baoku_en.ts")


def messages(file: Path) -> list[tuple[str, str, list[str]]]:
    """Context, source and translations of every message; a translation that was not finished is empty."""
    found = []
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            done = translation.get("type") is None
            found.append((context.findtext("name", ""), message.findtext("source", ""), forms if done else [""]))
    return found


@pytest.fixture(params=["zh_CN", "zh_TW", "en"])
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    translators: list[QTranslator] = language.install(qapp, request.param)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize("file", [CHINESE, TAIWANESE, ENGLISH], ids=lambda file: file.stem)
def test_every_message_is_translated(file: Path) -> None:
    assert [(context, source) for context, source, forms in messages(file) if not all(forms)] == []


@pytest.mark.parametrize("file", [CHINESE, TAIWANESE, ENGLISH], ids=lambda file: file.stem)
def test_a_translation_fills_in_what_its_source_does(file: Path) -> None:
    def fields(text: str) -> list[str]:
        return sorted({name or "" for _, name, _, _ in Formatter().parse(text) if name is not None})

    for _, source, forms in messages(file):
        for form in forms:
            assert fields(form) == fields(source), source
            assert ("%n" in form or "%Ln" in form) == ("%n" in source or "%Ln" in source), source


def test_the_files_hold_just_what_the_sources_say(tmp_path: Path) -> None:
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    sources = [str(path) for path in sorted((ROOT / "viewer").rglob("*.py"))]
    for file, options in ((CHINESE, []), (ENGLISH, ["-pluralonly"])):
        copy = tmp_path / file.name
        shutil.copy(file, copy)
        command = [str(tool), "-silent", "-locations", "none", "-no-obsolete", *options, *sources, "-ts", str(copy)]
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        said = {(context, source) for context, source, _ in messages(copy)}
        assert said == {(context, source) for context, source, _ in messages(file)}, "run make translations"


def test_the_compiled_files_are_those_of_the_texts(qapp: QApplication) -> None:
    for file in (CHINESE, TAIWANESE, ENGLISH):
        translator = QTranslator()
        assert translator.load(str(file.with_suffix(".qm")))
        for context, source, forms in messages(file):
            shown = translator.translate(context, source, None, 1)  # type: ignore[arg-type]
            assert shown == forms[0], "run make translations"


def test_the_taiwanese_is_that_of_the_simplified() -> None:
    script = ROOT / "resources" / "setup" / "traditional.py"
    made = subprocess.run([sys.executable, str(script), "--compare"], check=False, cwd=ROOT)
    assert made.returncode == 0, "run make translations"


def test_the_taiwanese_is_in_traditional_characters() -> None:
    import opencc

    told = [form for _, _, forms in messages(TAIWANESE) for form in forms]
    told += [chapter.text for chapter in guide.chapters("zh_TW")]
    traditional = opencc.OpenCC("s2t").convert
    pairs = {pair for text in told for pair in zip(text, traditional(text), strict=True)}
    # Characters with two traditional forms, of which Taiwan takes the one that OpenCC's plain table doesn't.
    assert {(one, other) for one, other in pairs if one != other} <= {
        ("裡", "裏"),
        ("群", "羣"),
        ("台", "臺"),
        ("核", "覈"),
    }


@pytest.mark.parametrize(
    ("system", "spoken"),
    [("zh_CN", "zh_CN"), ("zh_SG", "zh_CN"), ("zh_TW", "zh_TW"), ("zh_HK", "zh_TW"), ("en_GB", "en"), ("fr", "en")],
)
def test_the_language_of_the_system_is_taken(system: str, spoken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert language.chosen(language.SYSTEM) == spoken


def test_every_command_is_called_something_else_in_the_other_language(spoken: str) -> None:
    texts = [command.text for command in commands() if command.text]
    chinese = [text for text in texts if any("\u4e00" <= char <= "\u9fff" for char in text)]
    assert chinese == ([] if spoken == "en" else texts)


def test_dates_pages_and_months(spoken: str) -> None:
    day = date(2031, 3, 10)
    said = (language.day(day), language.page("A01"), language.day(None))
    assert (
        said
        == {
            "zh_CN": ("2031年3月10日 星期一", "A01版", ""),
            "zh_TW": ("2031年3月10日 星期一", "A01版", ""),
            "en": ("10 Mar 2031", "p. A01", ""),
        }[spoken]
    )
