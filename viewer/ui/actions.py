"""Every command of the window, a row each: its name, its place in a menu, its keys, its icon."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from viewer.ui.icons import icon
from viewer.ui.tokens import Scheme

Slot = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Command:
    """A command: key is its name in code; an empty text is a line between commands."""

    key: str
    menu: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    needs_article: bool = False
    checkable: bool = False


def english(context: str, text: str) -> str:
    """In place of a translation, the text as it is written here."""
    return text


def commands(translate: Callable[[str, str], str] = QCoreApplication.translate) -> tuple[Command, ...]:
    """All commands in the order of the menus, in the language of the window or, by english, in that of the code."""
    return (
        Command("import_files", "file", translate("actions", "Import files …"), ("Ctrl+O",), "download-simple"),
        Command("import_folder", "file", translate("actions", "Import folder …"), ("Ctrl+Shift+O",)),
        Command("watch", "file", translate("actions", "Watch a folder …")),
        Command("", "file", ""),
        Command("new_archive", "file", translate("actions", "New archive …"), ("Ctrl+Shift+N",)),
        Command("open_archive", "file", translate("actions", "Open archive …")),
        Command("recent", "file", translate("actions", "Recent archives")),
        Command("", "file", ""),
        Command("export", "file", translate("actions", "Export …"), ("Ctrl+E",), "export", True),
        Command("export_everything", "file", translate("actions", "Export everything …")),
        Command("preview", "file", translate("actions", "Print preview …"), ("Ctrl+Shift+P",), "", True),
        Command("print", "file", translate("actions", "Print …"), ("Ctrl+P",), "printer", True),
        Command("save_picture", "file", translate("actions", "Save as picture …"), ("Ctrl+Shift+S",), "", True),
        Command("", "file", ""),
        Command("settings", "file", translate("actions", "Settings …"), ("Ctrl+,",), "gear"),
        Command("", "file", ""),
        Command("quit", "file", translate("actions", "Quit"), ("Ctrl+Q",)),
        Command("copy", "edit", translate("actions", "Copy"), ("Ctrl+C",), "", True),
        Command("copy_article", "edit", translate("actions", "Copy article"), ("Ctrl+Shift+A",), "", True),
        Command("copy_picture", "edit", translate("actions", "Copy as picture"), ("Ctrl+Shift+G",), "", True),
        Command("picture_look", "edit", translate("actions", "Look of pictures")),
        Command("", "edit", ""),
        Command("copy_citation", "edit", translate("actions", "Copy citation"), ("Ctrl+Shift+C",), "", True),
        Command(
            "copy_cited",
            "edit",
            translate("actions", "Copy selection with its source"),
            ("Ctrl+Alt+C",),
            "quotes",
            True,
        ),
        Command("citation_style", "edit", translate("actions", "Citation style")),
        Command("citation_width", "edit", translate("actions", "Punctuation of citations")),
        Command("citations", "edit", translate("actions", "Citations …"), ("Ctrl+Shift+R",), "", True),
        Command("", "edit", ""),
        Command("find", "edit", translate("actions", "Find in article …"), ("Ctrl+F",), "", True),
        Command("next_mark", "edit", translate("actions", "Next mark"), ("F3",), "", True),
        Command("previous_mark", "edit", translate("actions", "Previous mark"), ("Shift+F3",), "", True),
        Command("add_tag", "mark", translate("actions", "Add tag …"), ("Ctrl+T",), "", True),
        Command("add_note", "mark", translate("actions", "New note …"), ("Ctrl+M",), "", True),
        Command("", "mark", ""),
        Command("highlight", "mark", translate("actions", "Highlight"), ("Ctrl+U",), "", True),
        Command("highlight_yellow", "mark", translate("actions", "Highlight yellow"), ("Ctrl+1",), "", True),
        Command("highlight_green", "mark", translate("actions", "Highlight green"), ("Ctrl+2",), "", True),
        Command("highlight_blue", "mark", translate("actions", "Highlight blue"), ("Ctrl+3",), "", True),
        Command("highlight_red", "mark", translate("actions", "Highlight red"), ("Ctrl+4",), "", True),
        Command("unhighlight", "mark", translate("actions", "Remove highlight"), ("Ctrl+Alt+U",), "", True),
        Command("copy_highlights", "mark", translate("actions", "Copy highlights with their source"), (), "", True),
        Command("highlights", "mark", translate("actions", "List of highlights"), ("Ctrl+Shift+L",), "", True),
        Command("", "mark", ""),
        Command("clip", "mark", translate("actions", "Clip into a folder …"), ("Ctrl+J",), "", True),
        Command("remark", "mark", translate("actions", "Remark on the clipping …"), ("Ctrl+Shift+M",)),
        Command("clip_up", "mark", translate("actions", "Move up in the folder"), ("Alt+Shift+Up",)),
        Command("clip_down", "mark", translate("actions", "Move down in the folder"), ("Alt+Shift+Down",)),
        Command("unclip", "mark", translate("actions", "Remove from the folder"), ("Ctrl+Shift+J",)),
        Command("search", "search", translate("actions", "Search the archive"), ("Ctrl+L", "F6")),
        Command("palette", "search", translate("actions", "Go to anything …"), ("Ctrl+K",)),
        Command("", "search", ""),
        Command("facets", "search", translate("actions", "Facets"), ("Ctrl+Shift+F",)),
        Command("sort", "search", translate("actions", "Order of hits")),
        Command("over_time", "search", translate("actions", "Over time …"), ("Ctrl+Shift+T",)),
        Command("concordance", "search", translate("actions", "Concordance …"), ("Ctrl+Shift+K",)),
        Command("", "search", ""),
        Command("next_hit", "search", translate("actions", "Next hit"), ("F4",)),
        Command("previous_hit", "search", translate("actions", "Previous hit"), ("Shift+F4",)),
        Command("", "search", ""),
        Command("save_search", "search", translate("actions", "Save search …"), ("Ctrl+D",)),
        Command("diary", "search", translate("actions", "Search history …"), ("Ctrl+H",)),
        Command("sidebar", "view", translate("actions", "Sidebar"), ("F9",), "list", False, True),
        Command("", "view", ""),
        Command("zoom_in", "view", translate("actions", "Larger text"), ("Ctrl+=", "Ctrl++"), "magnifying-glass-plus"),
        Command("zoom_out", "view", translate("actions", "Smaller text"), ("Ctrl+-",), "magnifying-glass-minus"),
        Command("zoom_reset", "view", translate("actions", "Text as designed"), ("Ctrl+0",)),
        Command("", "view", ""),
        Command("theme", "view", translate("actions", "Colours"), (), "circle-half"),
        Command("language", "view", translate("actions", "Language")),
        Command("", "view", ""),
        Command("versions", "view", translate("actions", "Earlier versions …"), ("Ctrl+Shift+H",)),
        Command("full_screen", "view", translate("actions", "Full screen"), ("F11",), "", False, True),
        Command("back", "go", translate("actions", "Back"), ("Alt+Left",), "caret-left"),
        Command("forward", "go", translate("actions", "Forward"), ("Alt+Right",), "caret-right"),
        Command("", "go", ""),
        Command("previous_article", "go", translate("actions", "Previous article"), ("Alt+Up",), "", True),
        Command("next_article", "go", translate("actions", "Next article"), ("Alt+Down",), "", True),
        Command("previous_page", "go", translate("actions", "Previous page"), ("Alt+PgUp",), "", True),
        Command("next_page", "go", translate("actions", "Next page"), ("Alt+PgDown",), "", True),
        Command("previous_issue", "go", translate("actions", "Previous issue"), ("Ctrl+Alt+Left",), "", True),
        Command("next_issue", "go", translate("actions", "Next issue"), ("Ctrl+Alt+Right",), "", True),
        Command("imports", "tools", translate("actions", "Imports …"), ("Ctrl+Shift+I",)),
        Command("dictionary", "tools", translate("actions", "User dictionary …")),
        Command("", "tools", ""),
        Command("check", "tools", translate("actions", "Check the archive")),
        Command("reindex", "tools", translate("actions", "Rebuild the index")),
        Command("backup", "tools", translate("actions", "Back up the archive …")),
        Command("put_back", "tools", translate("actions", "Put back a backup …")),
        Command("sample", "help", translate("actions", "Open the sample issue")),
        Command("guide", "help", translate("actions", "User’s guide"), ("F1",)),
        Command("search_language", "help", translate("actions", "Search language"), ("Shift+F1",)),
        Command("shortcuts", "help", translate("actions", "Keyboard shortcuts"), ("Ctrl+?",)),
        Command("news", "help", translate("actions", "What’s new")),
        Command("", "help", ""),
        Command("data_folder", "help", translate("actions", "Show data folder")),
        Command("log_folder", "help", translate("actions", "Show log")),
        Command("report_problem", "help", translate("actions", "Report a problem")),
        Command("", "help", ""),
        Command("about", "help", translate("actions", "About Baoku")),
    )


def menus() -> dict[str, str]:
    """The menus by their keys, in their order."""
    translate = QCoreApplication.translate
    return {
        "file": translate("actions", "&File"),
        "edit": translate("actions", "&Edit"),
        "mark": translate("actions", "&Mark"),
        "search": translate("actions", "&Search"),
        "view": translate("actions", "&View"),
        "go": translate("actions", "&Go"),
        "tools": translate("actions", "&Tools"),
        "help": translate("actions", "&Help"),
    }


class Actions:
    """The commands of one window as actions of its menus; those that open a menu of their own are in submenus."""

    _SUBMENUS = ("recent", "theme", "language", "sort", "citation_style", "citation_width", "picture_look")

    def __init__(self, window: QWidget, bar: QMenuBar, slots: dict[str, Slot]) -> None:
        self._window = window
        self.by_key: dict[str, QAction] = {}
        self.submenus: dict[str, QMenu] = {}
        self._article_actions: list[QAction] = []
        self._icons: list[tuple[QAction, str]] = []
        made = {key: bar.addMenu(title) for key, title in menus().items()}
        self._rows = commands()
        for command in self._rows:
            menu = made[command.menu]
            if not command.text:
                menu.addSeparator()
            elif command.key in self._SUBMENUS:
                self.submenus[command.key] = menu.addMenu(command.text)
                self._sign(command, self.submenus[command.key].menuAction())
            else:
                self._add(command, menu, slots[command.key])

    def enable_for_article(self, there: bool) -> None:
        """Allow or forbid the commands that work on an article."""
        for action in self._article_actions:
            action.setEnabled(there)

    def dress(self, scheme: Scheme) -> None:
        """Take the icons of a scheme."""
        for action, name in self._icons:
            action.setIcon(icon(name, scheme))

    def take_keys(self, own: Mapping[str, Sequence[str]]) -> None:
        """Give the commands named the user's own keys, and all others those they have by default."""
        for command in self._rows:
            if command.key in self.by_key:
                _give_keys(self.by_key[command.key], command.text, own.get(command.key, command.shortcuts))

    def check(self, key: str, chosen: str) -> None:
        """Show in a submenu which of its choices is on."""
        for action in self.submenus[key].actions():
            action.setChecked(action.data() == chosen)

    def choices(self, key: str, names: dict[str, str], chosen: str, told: Callable[[str], None]) -> None:
        """Fill a submenu with choices of which one is on."""
        menu = self.submenus[key]
        menu.clear()
        group = QActionGroup(menu)
        for value, name in names.items():
            action = menu.addAction(name)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            group.addAction(action)
            action.triggered.connect(lambda _=False, value=value: told(value))

    def _add(self, command: Command, menu: QMenu, slot: Slot) -> None:
        action = QAction(command.text, self._window)
        action.setObjectName(command.key)
        _give_keys(action, command.text, command.shortcuts)
        action.setCheckable(command.checkable)
        action.triggered.connect(lambda _=False: slot())
        menu.addAction(action)
        self.by_key[command.key] = action
        if command.needs_article:
            self._article_actions.append(action)
        self._sign(command, action)

    def _sign(self, command: Command, action: QAction) -> None:
        """Icons stand in the bar, not in the menus, where words suffice."""
        action.setIconVisibleInMenu(False)
        if command.icon:
            self._icons.append((action, command.icon))


def _give_keys(action: QAction, text: str, keys: Sequence[str]) -> None:
    action.setShortcuts([QKeySequence(each) for each in keys])
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{text}  {shown}".strip())
