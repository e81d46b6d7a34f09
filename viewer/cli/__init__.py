"""The command line: what the window does, as verbs without one, and the door through which files reach the window."""

from __future__ import annotations

import argparse
import gc
import importlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from viewer import called, places

_ROOMS = {
    "viewer.cli.importing": ("import", "runs", "undo", "reread"),
    "viewer.cli.reading": ("list", "show", "search", "check"),
    "viewer.cli.concordance": ("concordance",),
    "viewer.cli.exporting": ("export",),
    "viewer.cli.citing": ("cite",),
    "viewer.cli.digesting": ("digest", "keywords"),
    "viewer.cli.searches": ("saved", "diary"),
    "viewer.cli.annotating": ("tag", "tags", "note"),
    "viewer.cli.highlights": ("highlights",),
    "viewer.cli.clippings": ("clippings",),
    "viewer.cli.timeline": ("timeline",),
    "viewer.cli.reprints": ("same",),
}
VERBS = {verb: room for room, verbs in _ROOMS.items() for verb in verbs}
"""The module of each verb, which is loaded when it is named: the window needs none of them."""


def main(argv: Sequence[str]) -> int:
    """Run one verb, or open the window where none is named; returns the exit code."""
    arguments = _outer().parse_args(argv)
    words: list[str] = arguments.words
    if not words or words[0] not in VERBS:
        return _window(called.call(arguments.archive, words))
    return _run(words, arguments.archive)


def _window(call: called.Call) -> int:
    from viewer import journal

    # Some hundred modules are loaded now; looking for cycles among them would take a tenth of the start.
    gc.disable()
    try:
        from viewer import app
    except ImportError as error:
        # A library of the system that Qt needs is missing.
        journal.fault("no window", error)
        print(f"The window can't open: {error}. The verbs work without one; --help names them.", file=sys.stderr)
        return 1
    return app.run(call)


def _run(words: Sequence[str], path: Path | None) -> int:
    from viewer import messages
    from viewer.cli.verb import WITH_PROBLEMS, Verb

    verb: Verb = importlib.import_module(VERBS[words[0]]).VERBS[words[0]]
    parser = argparse.ArgumentParser(prog=f"baoku {words[0]}", description=verb.help, allow_abbrev=False)
    verb.options(parser)
    options = parser.parse_args(words[1:])
    # A name that is no UTF-8 must not keep a report from being printed.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if (refused := places.refused()) is not None:
        print(messages.sentence(refused), file=sys.stderr)
    try:
        return verb.run(options, path or places.default_archive())
    except BrokenPipeError:
        # Whoever read what is printed has seen enough; nothing is left to be written at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WITH_PROBLEMS
    except messages.WORLD as error:
        print(messages.sentence(error), file=sys.stderr)
        return WITH_PROBLEMS
    except KeyboardInterrupt:
        return WITH_PROBLEMS
    except Exception as error:  # noqa: BLE001 - a mistake of ours: the log has all of it, the user a sentence
        from viewer import journal

        journal.fault(words[0], error)
        print(f"Something went wrong that should not have; {places.log_file()} has the details.", file=sys.stderr)
        return WITH_PROBLEMS


def _outer() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="baoku",
        usage="%(prog)s [--archive FILE] [VERB … | FILE …]",
        description="Baoku 报库 keeps, reads and searches newspaper issues. Without a verb it opens its window.",
        epilog="Verbs: " + ", ".join(VERBS) + ". VERB --help tells more.",
        allow_abbrev=False,
    )
    parser.add_argument("--archive", type=Path, metavar="FILE", help="the archive to use; made if there is none")
    parser.add_argument("--version", action="version", version=f"baoku {places.VERSION}")
    parser.add_argument("words", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser
