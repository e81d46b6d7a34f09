"""The log: what went wrong, for whoever is to mend it; kept on this computer and never sent anywhere."""

from __future__ import annotations

import logging
import sys
import traceback
from pathlib import Path

from viewer import places

_LARGEST = 500_000
"""Bytes of one file; it and two older ones are kept."""
_NAMED = ("PySide6-Essentials", "sqlite-utils", "jieba", "typst", "pypdfium2", "lxml")


def path() -> Path:
    """The file that is written to now."""
    return places.state_folder() / "baoku.log"


def warn(text: str) -> None:
    """Write down what somebody may want to know later."""
    _log().warning(text)


def fault(text: str, error: BaseException | None = None) -> None:
    """Write down what should not have happened; an error with all that is known of it."""
    _log().error(text, exc_info=error)
    if error is not None:
        _keep_last(error)


def problem() -> str:
    """The versions and the last error, to be copied into a report: where in the program, no text of an archive."""
    import platform

    system = f"Baoku {places.VERSION}, Python {platform.python_version()}, {platform.platform()}"
    try:
        last = _last().read_text(encoding="utf-8")
    except OSError:
        last = "no error"
    return "\n".join((system, ", ".join(map(_version, _NAMED)), "", last.strip(), ""))


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"{package} ?"


def _last() -> Path:
    return places.state_folder() / "last-error.txt"


def _keep_last(error: BaseException) -> None:
    """Keep where an error came from; what it says of itself may hold text of an archive and is left out."""
    lines = []
    seen: BaseException | None = error
    while seen is not None:
        lines += [type(seen).__qualname__, *_frames(seen)]
        seen = seen.__cause__ or seen.__context__
    try:
        _last().write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as refused:
        _log().warning("the last error could not be kept: %s", refused)


def _frames(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"  {Path(each.filename).name}:{each.lineno} {each.name}" for each in frames]


def _log() -> logging.Logger:
    log = logging.getLogger("baoku")
    if not log.handlers:
        log.propagate = False
        handler = _handler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
    return log


def _handler() -> logging.Handler:
    # Loaded with the first line that is written: most starts write none.
    from logging.handlers import RotatingFileHandler

    try:
        places.state_folder().mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(path(), maxBytes=_LARGEST, backupCount=2, encoding="utf-8")
    except OSError:
        # A program without a console has no standard error.
        return logging.StreamHandler() if sys.stderr else logging.NullHandler()
