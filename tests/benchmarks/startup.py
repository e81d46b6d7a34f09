"""Start-up: from process start to the first painted window, against an empty PySide6 window in the same run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 9

_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
window.repaint()
print("painted", flush=True)
"""

_OURS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from viewer import app
from viewer.ui.settings import in_folder
application = app.prepared(QApplication(sys.argv[:1]))
program = app.Program(application, in_folder(Path(sys.argv[1]).parent))
program.open(Path(sys.argv[1]))
program.window.repaint()
print("painted", flush=True)
program.close()
"""


def _seconds(code: str, *words: str) -> float:
    """From the start of a process to its word that the window is painted; what it does to end is not counted."""
    # Compiled modules are kept, as they are for a user.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", code, *words]
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"painted"
        return time.perf_counter() - began


def main() -> None:
    """Start both by turns and print the ratio of their medians."""
    with tempfile.TemporaryDirectory() as folder:
        archives = {"a new archive": Path(folder) / "new.baoku", "the sample issue": Path(folder) / "sample.baoku"}
        subprocess.run(
            [sys.executable, "main.py", "--archive", str(archives["the sample issue"]), "import", "resources/sample"],
            cwd=ROOT, check=True, capture_output=True,
        )  # fmt: skip
        for _ in range(2):
            _seconds(_EMPTY)
            _seconds(_OURS, str(archives["a new archive"]))
        for name, path in archives.items():
            pairs = [(_seconds(_EMPTY), _seconds(_OURS, str(path))) for _ in range(RUNS)]
            empty, ours = (statistics.median(each) for each in zip(*pairs, strict=True))
            print(f"start-up with {name}: {ours / empty:.2f} × an empty PySide6 window ({RUNS} runs each, by turns)")


if __name__ == "__main__":
    main()
