"""How the user cites: the style and the width of punctuation, remembered from one start to the next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal

from viewer.exporting.citing import STYLES, Punctuation, Settings, Style
from viewer.ui import settings as remembered
from viewer.ui.preferences import values


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
        settings.changed.connect(self._follow)

    @property
    def style(self) -> Style:
        """The style that is chosen."""
        return STYLES.get(self._settings.of(values.STYLE), STYLES[values.STYLE.default])

    @property
    def punctuation(self) -> Punctuation:
        """The width of punctuation that is chosen."""
        kept = self._settings.of(values.PUNCTUATION)
        return "half" if kept == "half" else "full" if kept == "full" else "standard"

    @property
    def settings(self) -> Settings:
        """What citations are made with today."""
        return Settings(self.punctuation, date.today())

    def choose_style(self, name: str) -> None:
        """Cite in the style of that name from now on."""
        self._settings.choose(values.STYLE, name)

    def choose_punctuation(self, width: str) -> None:
        """Cite with punctuation of that width from now on."""
        self._settings.choose(values.PUNCTUATION, width)

    def _follow(self, key: str) -> None:
        if key in (values.STYLE.key, values.PUNCTUATION.key):
            self.changed.emit()
