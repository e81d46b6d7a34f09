"""The documents say what is so: every example of the query language is understood, every verb is there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from db.search.lexing import _NAMES
from db.search.query import parse
from viewer import cli

ROOT = Path(__file__).parents[1]
_EXAMPLE = re.compile(r"`([^`]+)`")


def _examples(file: Path) -> list[str]:
    """What stands in the first cells of the tables of queries."""
    examples: list[str] = []
    of_queries = False
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            of_queries = False
        elif line.startswith(("| 输入 typed |", "| typed |")):
            of_queries = True
        elif of_queries:
            examples += _EXAMPLE.findall(line.split("|")[1])
    return examples


LANGUAGE, README = _examples(ROOT / "docs" / "search-language.md"), _examples(ROOT / "README.md")


@pytest.mark.parametrize("example", LANGUAGE + README)
def test_every_example_is_understood(example: str) -> None:
    query = parse(example)
    assert not query.is_empty
    assert not query.literal


def test_every_field_has_an_example() -> None:
    assert len(README) > 5
    told = " ".join(LANGUAGE)
    traditional = {"標題", "記者", "版面", "欄目", "報紙", "類型", "標籤", "批註", "劃線", "剪報夾"}
    assert [name for name in _NAMES if name not in traditional and not re.search(f"{name}[:=]", told)] == []


def test_the_readme_names_every_verb() -> None:
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [verb for verb in cli.VERBS if not re.search(rf"(?:main\.py|[·|]) {verb}\b", told)] == []


def test_the_arrows_of_the_architecture_are_those_that_are_checked() -> None:
    block = re.search(r"\n\n((?: {4}.*\n)+)\n", (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"))
    assert block is not None
    told = " ".join(block[1].split())
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    for layers in (each["layers"] for each in contracts if each["type"] == "layers"):
        inside = next((room for room in ("viewer.importing.", "db.") if layers[0].startswith(room)), "")
        assert " → ".join(layers).replace(inside, "") in told
