"""Chinese can be typed with the input method that the desktop has."""

from __future__ import annotations

import pytest

from viewer.ui import input_method

X11, WAYLAND = {"DISPLAY": ":0"}, {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}


@pytest.mark.parametrize(
    ("environment", "asked"),
    [
        (X11, "ibus;compose"),
        (WAYLAND, None),
        (X11 | {"QT_IM_MODULE": "fcitx"}, "fcitx;ibus;compose"),
        (WAYLAND | {"QT_IM_MODULE": "fcitx5"}, "fcitx5;ibus;compose"),
        (X11 | {"QT_IM_MODULE": "ibus"}, None),
        (X11 | {"QT_IM_MODULE": "compose"}, None),
        (X11 | {"QT_IM_MODULE": "fcitx", "QT_IM_MODULES": "wayland"}, "wayland"),
    ],
)
def test_the_order_in_which_input_methods_are_asked(environment: dict[str, str], asked: str | None) -> None:
    environment = dict(environment)
    input_method.prefer(environment)
    assert environment.get("QT_IM_MODULES") == asked
