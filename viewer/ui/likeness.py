"""How alike two articles are, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.reprints import Likeness

_AS_LONG = 1.25
"""How many times longer than the other a text is that is called longer."""


def words(likeness: Likeness) -> str:
    """How much of another text is the same as this one."""
    translate = QCoreApplication.translate
    if likeness.exact:
        return translate("likeness", "the same text")
    if likeness.length > _AS_LONG:
        return translate("likeness", "longer, holds {0} of this one").format(_percent(likeness.contained))
    if likeness.length < 1 / _AS_LONG:
        return translate("likeness", "shorter, {0} of it is the same").format(_percent(likeness.contained))
    return translate("likeness", "{0} the same").format(_percent(likeness.similarity))


def between(likeness: Likeness) -> str:
    """How much of two texts is the same."""
    translate = QCoreApplication.translate
    if likeness.exact or 1 / _AS_LONG <= likeness.length <= _AS_LONG:
        return words(likeness)
    share = _percent(likeness.contained)
    return translate("likeness", "{0} of the shorter text stands in the longer one").format(share)


def _percent(share: float) -> str:
    """Rounded down: what is called 100 % lacks nothing."""
    return f"{int(share * 100)} %"
