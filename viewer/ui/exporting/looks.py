"""How pictures of articles look: the choices by their names in settings, and the one that was chosen last."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.exporting.options import PictureLook
from viewer.ui.settings import Settings

LOOKS = {
    "narrow": PictureLook(),
    "narrow-dark": PictureLook(dark=True),
    "wide": PictureLook(wide=True),
    "wide-dark": PictureLook(wide=True, dark=True),
}


def named() -> dict[str, str]:
    """What the looks are called in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "narrow": translate("pictures", "Narrow, for chats"),
        "narrow-dark": translate("pictures", "Narrow, on dark paper"),
        "wide": translate("pictures", "Wide, for slides"),
        "wide-dark": translate("pictures", "Wide, on dark paper"),
    }


def chosen(settings: Settings) -> str:
    """The name of the look that was chosen last, as far as there is one of that name."""
    kept = settings.get("picture/look", "narrow")
    return kept if kept in LOOKS else "narrow"


def choose(settings: Settings, name: str) -> None:
    """Make pictures with the look of that name from now on."""
    settings.set("picture/look", name)
