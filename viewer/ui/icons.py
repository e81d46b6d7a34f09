"""Icons of one family, tinted with the scheme's ink."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from viewer.ui.tokens import COLOURS, Scheme


def icon(name: str, scheme: Scheme) -> QIcon:
    """An icon of the Material family by its name there; the font is loaded with the first one."""
    import qtawesome

    colours = COLOURS[scheme]
    found = qtawesome.icon(
        f"mdi6.{name}", color=colours.second, color_on=colours.accent, color_disabled=colours.hairline
    )
    return QIcon(found)
