"""How settings are shown: the pages, and on them every setting with its name, a sentence, and its choices in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from viewer import places
from viewer.ui.citing.choice import styles, widths
from viewer.ui.language import LANGUAGES
from viewer.ui.list_head import orders
from viewer.ui.preferences import values
from viewer.ui.settings import Setting
from viewer.ui.tokens import LINE, MEASURE, ZOOMS

Translate = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its name in code, its title and its icon."""

    key: str
    title: str
    icon: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A setting as it is shown: one with choices as a list of them, one that is on or off as a tick, else a folder."""

    page: str
    setting: Setting[Any]
    title: str
    sentence: str
    choices: Mapping[Any, str] = field(default_factory=dict)
    usual: str = ""
    """The folder that is meant where none is chosen."""
    also: str = ""
    """Other words that people look for it by; they are not shown."""


@dataclass(frozen=True, slots=True)
class Panel:
    """What stands on a page that is more than a value: its name in code, its title, a sentence."""

    page: str
    key: str
    title: str
    sentence: str
    also: str = ""


Shown = Entry | Panel


def pages(translate: Translate = QCoreApplication.translate) -> tuple[Page, ...]:
    """The pages in their order."""
    return (
        Page("general", translate("preferences", "General"), "gear"),
        Page("looks", translate("preferences", "Looks"), "circle-half"),
        Page("reading", translate("preferences", "Reading"), "text-aa"),
        Page("search", translate("preferences", "Search"), "magnifying-glass"),
        Page("citing", translate("preferences", "Citing"), "quotes"),
        Page("import", translate("preferences", "Import"), "download-simple"),
        Page("backups", translate("preferences", "Backups"), "clock-counter-clockwise"),
        Page("keyboard", translate("preferences", "Keyboard"), "keyboard"),
    )


def shown(translate: Translate = QCoreApplication.translate) -> tuple[Shown, ...]:
    """What stands on the pages, in its order."""
    return (
        *_general(translate),
        *_looks(translate),
        *_reading(translate),
        *_search(translate),
        *_citing(translate),
        *_import(translate),
        *_backups(translate),
        Panel(
            "keyboard",
            "keys",
            translate("preferences", "Keys of commands"),
            translate("preferences", "Choose a command, then press the keys that are to call it."),
            translate("preferences", "shortcuts hotkeys bindings"),
        ),
    )


def _general(translate: Translate) -> tuple[Shown, ...]:
    return (
        Entry(
            "general",
            values.LANGUAGE,
            translate("preferences", "Language"),
            translate(
                "preferences", "The language of menus, messages and dates. Newspapers stay as they were printed."
            ),
            {values.LANGUAGE.default: translate("preferences", "As the system")} | LANGUAGES,
        ),
        Entry(
            "general",
            values.START,
            translate("preferences", "At the start, open"),
            translate("preferences", "The archive that a start opens when no other is named."),
            {
                "last": translate("preferences", "The archive of the last time"),
                "usual": translate("preferences", "The archive in the usual place"),
            },
            also=translate("preferences", "startup launch"),
        ),
        Entry(
            "general",
            values.REOPEN,
            translate("preferences", "Go on reading where you left off"),
            translate("preferences", "An archive opens with the article that was read last, at the same line."),
        ),
        Panel(
            "general",
            "archive",
            translate("preferences", "The archive's place"),
            translate(
                "preferences",
                "All that you keep is in this one file. It can be moved to another folder or drive, but should not lie"
                " in one that is kept the same with other computers while it is open.",
            ),
            also=translate("preferences", "location path database file move"),
        ),
    )


def _looks(translate: Translate) -> tuple[Shown, ...]:
    return (
        Entry(
            "looks",
            values.THEME,
            translate("preferences", "Colours"),
            translate("preferences", "The colours of the window and of the paper that is read on."),
            {
                values.THEME.default: translate("preferences", "As the system"),
                "light": translate("preferences", "Light"),
                "sepia": translate("preferences", "Sepia"),
                "dark": translate("preferences", "Dark"),
            },
            also=translate("preferences", "theme night mode"),
        ),
        Entry(
            "looks",
            values.INTERFACE,
            translate("preferences", "Size of the window's text"),
            translate(
                "preferences", "Menus, lists and buttons, against the size that the system has. Articles have theirs."
            ),
            {percent: f"{percent} %" for percent in values.INTERFACE.among},
            also=translate("preferences", "font size scale zoom"),
        ),
    )


def _reading(translate: Translate) -> tuple[Shown, ...]:
    return (
        Entry(
            "reading",
            values.FACE,
            translate("preferences", "Typeface"),
            translate("preferences", "The face that articles are read in; bylines keep the kai face of newspapers."),
            {
                "serif": translate("preferences", "Song, with serifs"),
                "sans": translate("preferences", "Hei, without serifs"),
            },
            also=translate("preferences", "font family"),
        ),
        Entry(
            "reading",
            values.ZOOM,
            translate("preferences", "Size of the text"),
            translate("preferences", "Against the designed size; Ctrl and the mouse wheel change it as well."),
            {zoom: f"{round(zoom * 100)} %" for zoom in ZOOMS},
            also=translate("preferences", "font size larger smaller"),
        ),
        Entry(
            "reading",
            values.LEADING,
            translate("preferences", "Height of lines"),
            translate("preferences", "How far the lines of an article are from each other."),
            {
                1.5: translate("preferences", "Tight"),
                LINE: translate("preferences", "As designed"),
                2.0: translate("preferences", "Wide"),
            },
            also=translate("preferences", "line spacing leading"),
        ),
        Entry(
            "reading",
            values.WIDTH,
            translate("preferences", "Length of lines"),
            translate("preferences", "Chinese characters in a line, as far as the window has room for them."),
            {
                count: translate("preferences", "{0} characters").format(count)
                if count != MEASURE
                else translate("preferences", "{0} characters, as designed").format(count)
                for count in values.WIDTH.among
            },
            also=translate("preferences", "line width measure column margins"),
        ),
    )


def _search(translate: Translate) -> tuple[Shown, ...]:
    days = translate("preferences", "{0} days")
    return (
        Entry(
            "search",
            values.ORDER,
            translate("preferences", "Order of hits"),
            translate("preferences", "The order in which a search lists what it finds."),
            dict(orders()),
        ),
        Entry(
            "search",
            values.PAUSE,
            translate("preferences", "Search while typing"),
            translate("preferences", "How soon after the last key a search begins. Enter always begins it at once."),
            {
                150: translate("preferences", "Almost at once"),
                400: translate("preferences", "After a short pause"),
                1000: translate("preferences", "After a second"),
                0: translate("preferences", "Only by Enter"),
            },
            also=translate("preferences", "delay instant live"),
        ),
        Entry(
            "search",
            values.DIARY,
            translate("preferences", "Keep the search history"),
            translate(
                "preferences",
                "How long a search stays in the history, which is offered again and can be exported as an appendix."
                " Older ones are forgotten at the next start. If none is kept from now on, what is there stays until"
                " you forget it.",
            ),
            {
                -1: translate("preferences", "For ever"),
                365: translate("preferences", "A year"),
                90: days.format(90),
                30: days.format(30),
                0: translate("preferences", "Keep none"),
            },
            also=translate("preferences", "privacy diary"),
        ),
        Panel(
            "search",
            "dictionary",
            translate("preferences", "User dictionary"),
            translate("preferences", "Names and terms that are always taken as one word."),
        ),
    )


def _citing(translate: Translate) -> tuple[Shown, ...]:
    return (
        Entry(
            "citing",
            values.STYLE,
            translate("preferences", "Citation style"),
            translate("preferences", "The style in which citations are copied and listed."),
            styles(),
            also=translate("preferences", "reference bibliography footnote"),
        ),
        Entry(
            "citing",
            values.PUNCTUATION,
            translate("preferences", "Punctuation of citations"),
            translate("preferences", "The width of commas, points and brackets, where a style leaves that open."),
            widths(),
        ),
    )


def _import(translate: Translate) -> tuple[Shown, ...]:
    return (
        Entry(
            "import",
            values.REHEARSE,
            translate("preferences", "Show first what an import would do"),
            translate(
                "preferences",
                "Encoding, newspaper, day and articles of every file are shown before anything is stored. Without that,"
                " files are imported at once; an import can be undone either way.",
            ),
            also=translate("preferences", "preview dry run ask"),
        ),
        Panel(
            "import",
            "folders",
            translate("preferences", "Watched folders"),
            translate(
                "preferences",
                "What lies in these folders, and what is put there later, is imported by itself once it is whole.",
            ),
            also=translate("preferences", "monitor automatic hot folder"),
        ),
    )


def _backups(translate: Translate) -> tuple[Shown, ...]:
    return (
        Entry(
            "backups",
            values.BACKUP_EVERY,
            translate("preferences", "Back up by itself"),
            translate(
                "preferences", "A whole copy, made while you work, if the archive was changed since the last one."
            ),
            {
                1: translate("preferences", "Every day"),
                7: translate("preferences", "Every week"),
                30: translate("preferences", "Every month"),
                0: translate("preferences", "Never"),
            },
            also=translate("preferences", "automatic copy safety interval"),
        ),
        Entry(
            "backups",
            values.BACKUPS_KEPT,
            translate("preferences", "Backups to be kept"),
            translate("preferences", "When there are more, the oldest is deleted. Each is as large as the archive."),
            {count: str(count) for count in values.BACKUPS_KEPT.among},
            also=translate("preferences", "number rotate old"),
        ),
        Entry(
            "backups",
            values.BACKUP_FOLDER,
            translate("preferences", "Folder for backups"),
            translate("preferences", "Another drive is best: it is still there when this one fails."),
            usual=str(places.default_backups()),
        ),
        Panel(
            "backups",
            "backups",
            translate("preferences", "Backups of this archive"),
            translate(
                "preferences",
                "Each was read through when it was made. When one is put back, the archive as it is now is kept beside"
                " it under another name.",
            ),
            also=translate("preferences", "restore recover"),
        ),
    )
