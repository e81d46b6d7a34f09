"""What somebody does with a package that they have just installed; the same for each of them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.packages.screen import PATIENCE, Installed


def imports_the_sample_by_the_window(program: Installed) -> Path:
    """Start it, open the sample issue, close it; gives back the archive that its user now has."""
    archive = program.home / ".local" / "share" / "baoku" / "archive.baoku"
    assert not archive.exists()
    settings = program.home / ".config" / "baoku" / "baoku.ini"
    with program.window() as process:
        # What was opened last is kept once the archive is there and the window is about to be filled.
        program.until(process, lambda: settings.is_file() and archive.name in settings.read_text(encoding="utf-8"))

        def imported() -> bool:
            # The empty window offers the sample issue, and its button has the keyboard.
            program.press("space")
            return "4版  12篇" in program.run("list")

        program.until(process, imported)
        program.press("ctrl+q")
        assert process.wait(PATIENCE) == 0
    assert archive.is_file()
    return archive


def does_its_work_without_a_window(program: Installed) -> None:
    """Words of Chinese, processes of its own, typesetting, templates: what a package easily lacks a file for."""
    assert json.loads(program.run("search", "潮水", "--json"))["total"] > 0
    program.run("digest")
    assert program.run("keywords", "1").strip()
    for form in ("pdf", "docx", "epub", "html"):
        target = program.home / f"issue.{form}"
        program.run("export", "--issue", "1", "--format", form, "--to", str(target))
        assert target.stat().st_size > 3000
    assert program.run("check").strip()
