"""How late keys are in the search bar while a query is typed, and how soon a search ends that another one replaces.

The real window, over a copy of an archive. A window that is busy when a key is due is counted too. Keys come first as
fast as people type, so that only the last of a query sets off a search; then so slowly that every one does.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from db import archive
from db.records import Asked
from tests.benchmarks import recombined
from tests.benchmarks.corpus import say
from tests.benchmarks.lateness import Lateness
from tests.benchmarks.search.entries import Entry, sampled
from tests.benchmarks.typist import Searches, Typist
from viewer import app
from viewer.ui.main_window import MainWindow
from viewer.ui.settings import in_folder

WANTED = 16.0
"""Milliseconds that a key may be late."""
_RHYTHMS = {"fast": (60.0, 120.0), "slow, each key searched": (200.0, 300.0)}
"""Milliseconds between keys."""
_LENGTH = 10
_REST = 400
"""Milliseconds after which a search that was typed has begun and its hits are there, nearly always."""
_APART = 40
"""Milliseconds between searches that each take longer than that."""
_WORDS = 150
_HAN = re.compile("[\u4e00-\u9fff]+")


def main() -> None:
    """Print the delays of keys and of superseded searches for each size named on the command line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    words = argparse.ArgumentParser(description="Delays of keys in the search bar.")
    words.add_argument("sizes", type=int, nargs="*", default=[10_000], help="numbers of articles")
    application = app.prepared(QApplication(sys.argv[:1]))
    for size in words.parse_args().sizes:
        kept = recombined.path(size)
        say(f"\ntyping over {size:,} articles")
        # Not a folder that is taken away in the end, for Qt writes settings when the process ends.
        folder = kept.parent / "typing"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        copy = folder / kept.name
        shutil.copyfile(kept, copy)
        run(application, copy)
        copy.unlink()


def run(
    application: QApplication,
    path: Path,
    rhythms: Mapping[str, tuple[float, float]] = _RHYTHMS,
    queries: int = 6,
    superseded: int = 20,
    rest: int = _REST,
) -> None:
    """Print the delays over an archive that may be changed."""
    chance = random.Random(2020)
    with closing(archive.create_or_open(path)) as db:
        entries = sampled(db, chance, 200)
    program = app.Program(application, in_folder(path.parent))
    program.open(path)
    assert program.window is not None
    _pause(program.window, rest)
    _say_idle(program.window, rest)
    for name, (least, most) in rhythms.items():
        typist = Typist(program.window.frame.search_bar, partial(chance.uniform, least, most))
        _say_keys(name, typist, _typed(program.window, typist, _texts(entries, queries, chance), rest))
    searches = Searches()
    with searches.watched(program.window.finding):
        _supersede(program.window, _long_searches(entries, superseded), rest)
    _say_searches(searches)
    program.close()
    program.deleteLater()


def _texts(entries: Sequence[Entry], count: int, chance: random.Random) -> list[str]:
    """Stretches of ten Chinese characters."""
    runs = [run for entry in entries for part in entry.parts for run in _HAN.findall(part) if len(run) >= _LENGTH]
    return [run[:_LENGTH] for run in chance.sample(runs, min(count, len(runs)))]


def _long_searches(entries: Sequence[Entry], count: int) -> list[str]:
    """Queries of very many words that many articles hold."""
    pairs: Counter[str] = Counter()
    for entry in entries:
        pairs.update({a + b for part in entry.parts for run in _HAN.findall(part) for a, b in pairwise(run)})
    common = [pair for pair, _ in pairs.most_common(_WORDS + count)]
    return [" OR ".join(common[n : n + _WORDS]) for n in range(count)]


def _typed(window: MainWindow, typist: Typist, texts: Sequence[str], rest: int) -> Lateness:
    """Type the texts one after the other, each into the empty bar; the lateness of the event loop meanwhile."""
    lateness = Lateness(1)
    with lateness.measured():
        for text in texts:
            window.frame.search_bar.clear()
            _until(partial(typist.type, text))
            _pause(window, rest)
    window.frame.search_bar.clear()
    return lateness


def _supersede(window: MainWindow, texts: Sequence[str], rest: int) -> None:
    """Search for each text while the search for the one before is still under way."""
    for text in texts:
        window.finding.ask(Asked(text))
        _pause(window, _APART)
    window.finding.leave()
    _pause(window, rest)


def _until(start: Callable[[Callable[[], None]], object]) -> None:
    """Start something and let the window live until it calls back."""
    loop = QEventLoop()
    QTimer.singleShot(0, lambda: start(loop.quit))
    loop.exec()


def _pause(window: MainWindow, milliseconds: int) -> None:
    _until(lambda done: QTimer.singleShot(milliseconds, window, done))


def _say_idle(window: MainWindow, milliseconds: int) -> None:
    """Print how late the event loop is when nothing happens: so late is the machine itself."""
    lateness = Lateness(1)
    with lateness.measured():
        _pause(window, milliseconds)
    say(f"  idle: {_loop(lateness)}")


def _loop(lateness: Lateness) -> str:
    return (
        f"event loop late by p99 {statistics.quantiles(lateness.milliseconds, n=100)[-1]:.1f},"
        f" max {max(lateness.milliseconds):.1f} ms, its own work at once max {max(lateness.work):.1f} ms"
    )


def _say_keys(name: str, typist: Typist, loop: Lateness) -> None:
    late = typist.milliseconds
    word = "holds" if max(late) <= WANTED else "MISSES"
    say(
        f"  keys, {name} ({len(late)}): late by p50 {statistics.median(late):.1f}, max {max(late):.1f} ms,"
        f" wanted {WANTED:.0f}: {word}; {_loop(loop)}"
    )


def _say_searches(searches: Searches) -> None:
    ended = searches.superseded
    say(f"  searches superseded while under way: {len(ended)} of {searches.asked}")
    if ended:
        say(f"  they ended p50 {statistics.median(ended):.1f}, max {max(ended):.1f} ms after the next was asked for")


if __name__ == "__main__":
    main()
