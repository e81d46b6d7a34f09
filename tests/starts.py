"""Starts of the program as processes of their own, which say what their windows do."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from textwrap import dedent, indent

ROOT = Path(__file__).parents[1]
_SAYING = """
import sys
from PySide6.QtCore import QTimer
from viewer import app, cli
furnish, take = app.Program._furnish, app.Program.take
def furnished(self, window, db, files):
    furnish(self, window, db, files)
    print("furnished", window.path, flush=True)
{then}
def taken(self, call):
    take(self, call)
    print("taken", *call.files, flush=True)
app.Program._furnish, app.Program.take = furnished, taken
sys.exit(cli.main(sys.argv[1:]))
"""


def environment(home: Path) -> dict[str, str]:
    """A user of his own, without a display."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "DISPLAY"))}
    return {
        **kept,
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "*.warning=false",
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
    }


def state(home: Path) -> Path:
    """The folder of that user's logs."""
    return home / ".local" / "state" / "baoku"


@contextmanager
def started(home: Path, *words: str, then: str = "pass", **more: str) -> Iterator[subprocess.Popen[str]]:
    """A start with a window, in which something is done once it is furnished; it is ended in the end."""
    with subprocess.Popen(
        [sys.executable, "-c", _SAYING.replace("{then}", indent(dedent(then).strip(), "    ")), *words],
        cwd=home, env=environment(home) | more, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> str:
    """The next line that a start says; empty when it has ended."""
    assert process.stdout is not None
    return process.stdout.readline().strip()
