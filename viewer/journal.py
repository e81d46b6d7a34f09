"""The log: what went wrong, for whoever is to mend it; kept on this computer and never sent anywhere."""

from __future__ import annotations

import logging
import sys

from viewer import places

_NAME = "baoku"
_LARGEST = 500_000
"""Bytes of one file; it and two older ones are kept."""


def warn(text: str) -> None:
    """Write down what somebody may want to know later."""
    _log().warning(text)


def fault(text: str, error: BaseException | None = None) -> None:
    """Write down what should not have happened; an error with all that is known of it."""
    _log().error(text, exc_info=error)


def _log() -> logging.Logger:
    log = logging.getLogger(_NAME)
    if not any(handler.name == _NAME for handler in log.handlers):
        log.propagate = False
        handler = _handler()
        handler.name = _NAME
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
    return log


def _handler() -> logging.Handler:
    # Loaded with the first line that is written: most starts write none.
    from logging.handlers import RotatingFileHandler

    try:
        places.state_folder().mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(places.log_file(), maxBytes=_LARGEST, backupCount=2, encoding="utf-8")
    except OSError:
        # A program without a console has no standard error.
        return logging.StreamHandler() if sys.stderr else logging.NullHandler()
