"""What is shipped is listed, all of it, with its licence."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from viewer import licences

ROOT = Path(__file__).parents[2]


def test_all_that_the_program_asks_for_is_named() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert sorted(re.split(r"[<>=]", each)[0] for each in asked) == sorted(licences.LIBRARIES)


def test_what_those_ask_for_is_listed_too_and_tests_are_not() -> None:
    parts = {part.name.casefold(): part for part in licences.parts()}
    assert {"python", "qt", "sqlite", "typst", "sqlite-utils", "click", "shiboken6"} <= parts.keys()
    assert not {"pytest", "hypothesis", "ruff"} & parts.keys()
    assert parts["qt"].licence == "LGPL-3.0-only"
    assert parts["typst"].licence == "Apache-2.0"
    assert all(part.version for part in parts.values())


def test_a_licence_can_be_read() -> None:
    assert "Apache License" in licences.text("typst")
    assert licences.text("no-such-part") == ""


def test_the_licence_of_every_part_can_be_read() -> None:
    told = {part.name: licences.text(part.name) for part in licences.parts()}
    assert len([name for name, text in told.items() if text]) > len(licences.LIBRARIES) / 2
    assert "©" in told["pypdfium2"]
    assert not [name for name, text in told.items() if "\N{REPLACEMENT CHARACTER}" in text]
