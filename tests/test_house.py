"""The house itself: what starts without what, and what the top of it may hold."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_main_calls_the_viewer_and_nothing_else() -> None:
    tree = ast.parse((ROOT / "main.py").read_text(encoding="utf-8"))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)} - {"__future__"}
    assert imported == {"viewer"}


def test_verbs_start_without_qt_and_without_what_only_some_need(sample_archive: Path) -> None:
    code = (
        "import sys; from main import main; code = main(sys.argv[1:]);"
        "loaded = {'PySide6', 'jieba', 'typst', 'pypdfium2'} & set(sys.modules);"
        "sys.exit(code or (','.join(loaded) if loaded else 0))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--archive", str(sample_archive), "list"],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "山海新报" in done.stdout
