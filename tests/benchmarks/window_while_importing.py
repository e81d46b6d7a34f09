"""How late the window's event loop is while some hundred files are rehearsed and imported, beside an idle one.

A timer of 5 ms runs in the window's thread; how much later than that it comes is what a user feels of a busy program.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.lateness import Lateness
from viewer import app
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import in_folder

TICK = 5
"""Milliseconds."""
WANTED = {"p99": 16.0, "max": 50.0}
_FILES = int(sys.argv[1]) if sys.argv[1:] and sys.argv[1].isdecimal() else 480
_PAGES = 8
_ARTICLES = 8
_SENTENCES = (
    "码头上的灯一盏一盏亮起来，等船的人把手揣进袖口。",
    "潮水在清晨涨满，渔船要在天亮前出港。",
    "老码头的修缮从三月开始，到秋天才能完工。",
    "电站的值班员把这一刻记在本子上，字写得很慢。",
    "旧书店里的夜校每周开三次，来的人比去年多了一半。",
)


def main() -> None:
    """Print the lateness of the idle window, of the rehearsal and of the import up to the refreshed window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = app.prepared(QApplication(sys.argv[:1]))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder / "in")
        program = app.Program(application, in_folder(folder))
        program.open(folder / "archive.baoku")
        assert program.window is not None
        say("idle", _while(lambda done: QTimer.singleShot(2000, done)))
        say("rehearsal", _while(lambda done: _rehearse(program.window, folder / "in", done)))
        say("import", _while(lambda done: _import(program.window, done)))
        program.close()


def _write(folder: Path) -> None:
    """Pages of an invented newspaper, eight a day."""
    for number in range(_FILES):
        day = date(2031, 3, 10) + timedelta(days=number // _PAGES)
        page = number % _PAGES + 1
        parts = [f"{page:02} 要闻 {day.year}年{day.month}月{day.day}日 责编:顾南 美编:叶小满"]
        for n in range(_ARTICLES):
            turned = number * _ARTICLES + n
            body = "\n\n".join("".join(_SENTENCES[(turned + s + p) % 5] for s in range(4)) for p in range(6))
            parts += [f"第{turned}号渔港的一天", "► 本报记者 周原", body]
        file = folder / f"山海新报_{day:%Y%m%d}" / f"{page:02}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n\n".join(parts), encoding="utf-8")


def _rehearse(window: MainWindow | None, folder: Path, done: Callable[[], object]) -> None:
    assert window is not None
    window.import_paths([folder])
    assert window.asking.dialog is not None
    window.asking.dialog.rehearsed.connect(lambda: QTimer.singleShot(300, done))


def _import(window: MainWindow | None, done: Callable[[], object]) -> None:
    assert window is not None and window.asking.dialog is not None
    window.importing.finished.connect(lambda report: QTimer.singleShot(300, done))
    window.asking.dialog.accept()


def _while(start: Callable[[Callable[[], object]], object]) -> list[float]:
    """The lateness of each tick between the start of something and its end."""
    lateness, loop = Lateness(TICK), QEventLoop()
    with lateness.measured():
        QTimer.singleShot(0, lambda: start(loop.quit))
        loop.exec()
    return lateness.milliseconds


def say(name: str, late: list[float]) -> None:
    p99 = statistics.quantiles(late, n=100)[98]
    told = f"p50 {statistics.median(late):5.1f}  p99 {p99:5.1f}  max {max(late):6.1f} ms late ({len(late)} ticks)"
    kept = p99 <= WANTED["p99"] and max(late) <= WANTED["max"]
    print(f"{name:10} {told}  {'as wanted' if kept else 'wanted: p99 16, max 50'}", flush=True)


if __name__ == "__main__":
    main()
