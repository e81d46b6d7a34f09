"""How late the window's event loop is while all articles of an archive are exported, beside an idle one.

A timer of 5 ms runs in the window's thread; how much later than that it comes is what a user feels of a busy program,
and of a busy machine: how long the thread itself worked from tick to tick is told beside it.
Real articles are written, which lie outside the repository: a number of articles can be named, or an archive.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from db.records import Asked
from tests.benchmarks import corpus
from tests.benchmarks.lateness import Lateness
from tests.benchmarks.window_while_importing import TICK, say
from viewer import app
from viewer.exporting import chosen
from viewer.exporting.run import Report, Split, Wish
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import in_folder

WAYS: tuple[tuple[str, Split], ...] = (("txt", "article"), ("html", "article"), ("docx", "one"), ("pdf", "one"))
_EVERYTHING = Asked("", ("date:1000..2999",))


def main() -> None:
    """Print the lateness of the idle window, and of the exports up to the sentence that tells of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = app.prepared(QApplication(sys.argv[:1]))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = app.Program(application, in_folder(folder))
        program.open(_archive(folder))
        assert program.window is not None
        what = chosen.hits(program.window.db, _EVERYTHING)
        _settle()
        say("idle", _while(lambda done: QTimer.singleShot(2000, done)))
        for made, split in WAYS:
            began, reports = time.perf_counter(), list[Report]()
            (folder / made).mkdir()
            wish = Wish(what, made, folder / made / f"out.{made}" if split == "one" else folder / made, split)
            say(made, _while(lambda done, how=(wish, reports): _export(program.window, *how, done)))
            count, seconds = reports[0].articles, time.perf_counter() - began
            files = len(reports[0].written)
            told = f"{count:,} articles, {files:,} files in {seconds:.1f} s, {count / seconds:,.0f} a second"
            print(f"{'':10} {told}", flush=True)
        program.close()


def _archive(folder: Path) -> Path:
    """The archive that is named, or one of so many real articles."""
    named = sys.argv[1] if sys.argv[1:] else "10000"
    if not named.isdecimal():
        return Path(named)
    from contextlib import closing

    from db import archive, issues

    path = folder / "archive.baoku"
    with closing(archive.create_or_open(path)) as db:
        for issue in corpus.issues(int(named)):
            issues.store(db, issue)
    return path


def _settle() -> None:
    """Let the window come up."""
    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)
    loop.exec()


def _export(window: MainWindow | None, wish: Wish, reports: list[Report], done: Callable[[], object]) -> None:
    assert window is not None

    def ended(_: Wish, report: Report) -> None:
        window.exporting.exports.finished.disconnect(ended)
        reports.append(report)
        QTimer.singleShot(300, done)

    window.exporting.exports.finished.connect(ended)
    window.exporting.exports.start(wish)


def _while(start: Callable[[Callable[[], object]], object]) -> list[float]:
    """The lateness of each tick between the start of something and its end."""
    lateness, loop = Lateness(TICK), QEventLoop()
    with lateness.measured():
        QTimer.singleShot(0, lambda: start(loop.quit))
        loop.exec()
    own = statistics.quantiles(lateness.work, n=100)[98]
    print(f"{'':10} its own work: p99 {own:.1f} ms, max {max(lateness.work):.1f} ms from tick to tick", flush=True)
    return lateness.milliseconds


if __name__ == "__main__":
    main()
