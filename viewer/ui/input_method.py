"""Which input methods Qt asks, in which order, so that Chinese can be typed on Linux as the desktop comes."""

from __future__ import annotations

from collections.abc import MutableMapping

_ORDER = "QT_IM_MODULES"
"""Qt's own list, from the most wanted on; those that don't answer are passed over (Qt 6.7 and later)."""


def prefer(environment: MutableMapping[str, str]) -> None:
    """Put an order into an environment that has none; before the application is made.

    fcitx5 has a plugin of its own for Qt, which fits just the Qt that it was built with, but it also answers as ibus
    does, and ibus's plugin comes with Qt. Tried with fcitx5 5.0 and ibus 1.5: each gets its characters into the window.
    """
    if _ORDER in environment:
        return
    wanted = environment.get("QT_IM_MODULE", "")
    if wanted in ("fcitx", "fcitx5"):
        environment[_ORDER] = f"{wanted};ibus;compose"
    elif not wanted and "WAYLAND_DISPLAY" not in environment:
        # On Wayland the compositor has the input method, and Qt knows.
        environment[_ORDER] = "ibus;compose"
