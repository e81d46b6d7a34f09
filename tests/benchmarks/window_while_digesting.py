"""How late the window's event loop is while articles are digested beside it, how many are a second, what they take.

Wants an archive as an argument, of which a copy is digested; a timer of 5 ms runs in the window's thread meanwhile.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from db import archive
from db.digests import Progress
from tests.benchmarks.window_while_importing import Lateness
from viewer import app
from viewer.ui.settings import in_folder

_SECONDS = 60
_TABLES = (
    "term",
    "article_term",
    "term_by_articles",
    "term_by_pinyin",
    "term_by_initials",
    "article_by_term",
    "digest",
)


def main() -> None:
    """Print lateness, rate and sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = app.prepared(QApplication(sys.argv[:1]))
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "archive.baoku"
        shutil.copy(sys.argv[1], copy)
        program = app.Program(application, in_folder(Path(name)))
        program.open(copy)
        assert program.window is not None
        program.window.digesting.stop()
        _late("idle", 5)
        told: list[tuple[float, Progress]] = []
        program.window.digesting.progressed.connect(lambda progress: told.append((time.perf_counter(), progress)))
        program.window.digesting.look()
        _late("digesting", _SECONDS)
        before = time.perf_counter()
        program.close()
        print(f"closed in {time.perf_counter() - before:.2f} s")
        (begun, first), (ended, last) = told[1], told[-1]
        print(f"{(last.done - first.done) / (ended - begun):.0f} articles/s, {last.done:,} of {last.total:,}")
        _sizes(copy, last.done)


def _late(what: str, seconds: float) -> None:
    lateness, loop = Lateness(), QEventLoop()
    with lateness.measured():
        QTimer.singleShot(int(1000 * seconds), loop.quit)
        loop.exec()
    late = lateness.milliseconds
    p99 = statistics.quantiles(late, n=100)[98]
    print(f"{what:10} p50 {statistics.median(late):5.1f}  p99 {p99:5.1f}  max {max(late):6.1f} ms late ({len(late)})")


def _sizes(path: Path, articles: int) -> None:
    with closing(archive.connect(path)) as db:
        for table in _TABLES:
            size = db.execute("SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name = ?", [table]).fetchone()[0]
            print(f"{table:18} {size / 1e6:7.2f} MB, {size / max(articles, 1):6.0f} bytes an article")


if __name__ == "__main__":
    main()
