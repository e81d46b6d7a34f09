"""How the user cites: the style and the width of punctuation, remembered from one start to the next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal

from viewer.exporting.citing import STYLES, Punctuation, Settings, Style
from viewer.ui import settings as remembered


def styles() -> dict[str, str]:
    """What the styles are called in the language of the window."""
    translate = QCoreApplication.translate
    named = {
        "newsroom": translate("citing", "Newsroom"),
        "chicago": translate("citing", "Chicago, bibliography"),
        "chicago-note": translate("citing", "Chicago, note"),
    }
    return {name: named.get(name, style.label) for name, style in STYLES.items()}


def widths() -> dict[str, str]:
    """What the widths of punctuation are called in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "standard": translate("citing", "As the style has it"),
        "half": translate("citing", "Half width"),
        "full": translate("citing", "Full width"),
    }


class CitationChoice(QObject):
    """Holds the choice; tells when it is another."""

    changed = Signal()

    def __init__(self, settings: remembered.Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def style(self) -> Style:
        """The style that is chosen."""
        return STYLES.get(self._settings.get("citing/style", "gbt2025"), STYLES["gbt2025"])

    @property
    def punctuation(self) -> Punctuation:
        """The width of punctuation that is chosen."""
        kept = self._settings.get("citing/punctuation", "standard")
        return "half" if kept == "half" else "full" if kept == "full" else "standard"

    @property
    def settings(self) -> Settings:
        """What citations are made with today."""
        return Settings(self.punctuation, date.today())

    def choose_style(self, name: str) -> None:
        """Cite in the style of that name from now on."""
        self._choose("citing/style", self.style.name, name)

    def choose_punctuation(self, width: str) -> None:
        """Cite with punctuation of that width from now on."""
        self._choose("citing/punctuation", self.punctuation, width)

    def _choose(self, key: str, before: str, now: str) -> None:
        if now != before:
            self._settings.set(key, now)
            self.changed.emit()
