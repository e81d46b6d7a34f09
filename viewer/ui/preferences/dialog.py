"""The window with the settings: a list of pages, what stands on them, and a field that finds settings on all pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.ui.actions import english
from viewer.ui.icons import icon
from viewer.ui.keys import keep_enter_from_buttons
from viewer.ui.line_edit import LineEdit
from viewer.ui.preferences import entries, matching
from viewer.ui.preferences.archive_place import ArchivePanel
from viewer.ui.preferences.backup_list import BackupsPanel
from viewer.ui.preferences.block import Block
from viewer.ui.preferences.dictionary_panel import DictionaryPanel
from viewer.ui.preferences.entries import Entry, Page, Panel, Shown
from viewer.ui.preferences.folders import FoldersPanel
from viewer.ui.preferences.keys import KeysPanel
from viewer.ui.preferences.row import Row
from viewer.ui.tokens import ICON, SPACE, Scheme

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow

_SIZE = (920, 680)
_PAGES = 200
_WIDEST = 720
"""Pixels of a page's text; a longer line is hard to follow."""
_TALL = (KeysPanel, FoldersPanel, BackupsPanel)


class _Section(QWidget):
    """A page: its title, and what stands on it."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self.held: list[tuple[Block, tuple[str, ...]]] = []
        self.is_tall = False
        """Whether something on it takes what height there is to spare."""
        self._title = QLabel(page.title, self)
        self._title.setObjectName("preferencePage")
        self._title.setIndent(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, SPACE[3])
        self._column.setSpacing(0)
        self._column.addWidget(self._title)

    def add(self, block: Block, found_by: tuple[str, ...]) -> None:
        """Put something on the page below what is there, with a hairline between them."""
        if self.held:
            line = QFrame(self)
            line.setObjectName("preferenceLine")
            line.setFixedHeight(1)
            self._column.addWidget(line)
            block.setProperty("line", line)
        self._column.addWidget(block, 1 if isinstance(block, _TALL) else 0)
        self.is_tall = self.is_tall or isinstance(block, _TALL)
        self.held.append((block, found_by))

    def narrow(self, words: Sequence[str], scheme: Scheme) -> bool:
        """Show what words are found in, all of it where none are; whether there is any."""
        first = True
        for block, found_by in self.held:
            found = matching.fits(words, found_by)
            if isinstance(block, KeysPanel):
                # Where the panel itself is meant it shows all commands, else those that are meant.
                found = block.narrow(() if found else words) or found
            block.mark(words, scheme)
            block.setVisible(found)
            line = block.property("line")
            if line is not None:
                line.setVisible(found and not first)
            first = first and not found
        return not first


class _Panel(Protocol):
    """What every panel can do besides being a block."""

    def refresh(self) -> None:
        """Show what is so now."""

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""


class PreferencesDialog(QDialog):
    """Stands beside the window; what is changed in it counts at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("preferencesDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._window, self._settings = window, window.settings
        self._scheme: Scheme = "light"
        self._rows: list[Row] = []
        self._panels: dict[str, _Panel] = {}
        self._pages = entries.pages()
        self.field, self.list = self._made_field(), self._made_list()
        self._nothing = QLabel(self)
        self._nothing.setObjectName("paneEmpty")
        self._nothing.setWordWrap(True)
        self._sections = self._made_sections()
        self._area = self._made_area()
        self._arrange()
        self._settings.changed.connect(self._follow)
        self.field.textChanged.connect(self._narrow)
        self.list.currentRowChanged.connect(self._show_page)
        self.list.itemClicked.connect(lambda _: self.field.clear())
        self.list.setCurrentRow(0)
        keep_enter_from_buttons(self)

    @property
    def page(self) -> str:
        """The page that is chosen."""
        return self._pages[max(0, self.list.currentRow())].key

    def open_beside(self, page: str = "") -> None:
        """Show the settings, on a page if one is named."""
        for row, each in enumerate(self._pages):
            if each.key == page:
                self.field.clear()
                self.list.setCurrentRow(row)
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()
        (self.list if page else self.field).setFocus()

    def refresh(self) -> None:
        """Show what is set now, and how things stand."""
        for row in self._rows:
            row.refresh()
        for panel in self._panels.values():
            panel.refresh()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self.field.dress(scheme)
        for row, page in enumerate(self._pages):
            self.list.item(row).setIcon(icon(page.icon, scheme))
        for panel in self._panels.values():
            panel.dress(scheme)
        self._narrow(self.field.text())

    def stop(self) -> None:
        """Close, and show nothing of what is set elsewhere any more."""
        self._settings.changed.disconnect(self._follow)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field before it closes the window."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            return
        super().keyPressEvent(event)

    # What it is made of

    def _made_field(self) -> LineEdit:
        field = LineEdit(self)
        field.setObjectName("fileFilter")
        field.setPlaceholderText(self.tr("Search the settings"))
        field.setAccessibleName(self.tr("Search the settings"))
        field.setClearButtonEnabled(True)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, field.setFocus)
        return field

    def _made_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("pageList")
        made.setAccessibleName(self.tr("Pages"))
        made.setIconSize(QSize(ICON, ICON))
        for page in self._pages:
            item = QListWidgetItem(page.title, made)
            item.setSizeHint(QSize(0, made.fontMetrics().height() + SPACE[3]))
        return made

    def _made_sections(self) -> list[_Section]:
        content = QWidget(self)
        sections = {page.key: _Section(page, content) for page in self._pages}
        for each, plain in zip(entries.shown(), entries.shown(english), strict=True):
            section = sections[each.page]
            section.add(self._made_block(each, section), (section.page.title, *_texts(each), *_texts(plain)))
        return list(sections.values())

    def _made_block(self, shown: Shown, parent: QWidget) -> Block:
        if isinstance(shown, Entry):
            row = Row(shown, self._settings, parent)
            self._rows.append(row)
            return row
        panel = self._made_panel(shown, parent)
        self._panels[shown.key] = panel
        return panel

    def _made_panel(
        self, panel: Panel, parent: QWidget
    ) -> KeysPanel | ArchivePanel | FoldersPanel | BackupsPanel | DictionaryPanel:
        window = self._window
        match panel.key:
            case "keys":
                return KeysPanel(panel, window.actions_, self._settings, parent)
            case "folders":
                return FoldersPanel(panel, window.watching, parent)
            case "backups":
                backups = BackupsPanel(panel, window.path, window.backing_up, parent)
                backups.change_wanted.connect(window.change_file)
                return backups
            case "dictionary":
                dictionary = DictionaryPanel(panel, parent)
                dictionary.wanted.connect(lambda: window.actions_.by_key["dictionary"].trigger())
                return dictionary
            case _:
                archive = ArchivePanel(panel, window.path, parent)
                archive.change_wanted.connect(window.change_file)
                archive.other_wanted.connect(lambda: window.actions_.by_key["open_archive"].trigger())
                archive.new_wanted.connect(lambda: window.actions_.by_key["new_archive"].trigger())
                return archive

    def _made_area(self) -> QScrollArea:
        content = QWidget(self)
        content.setObjectName("preferenceContent")
        content.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE[5], SPACE[4], SPACE[5], SPACE[3])
        column.setSpacing(SPACE[2])
        column.addWidget(self._nothing)
        for section in self._sections:
            column.addWidget(section, 1 if section.is_tall else 0)
        column.addStretch()
        area = QScrollArea(self)
        area.setObjectName("preferenceArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _arrange(self) -> None:
        side = QWidget(self)
        side.setFixedWidth(_PAGES)
        left = QVBoxLayout(side)
        left.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], SPACE[2])
        left.setSpacing(SPACE[2])
        left.addWidget(self.field)
        left.addWidget(self.list, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        foot = QWidget(self)
        foot.setObjectName("preferenceFoot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        below = QHBoxLayout(foot)
        below.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        below.addWidget(buttons)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._area, 1)
        right.addWidget(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)
        room = self.screen().availableSize()
        self.resize(min(_SIZE[0], room.width() - SPACE[5]), min(_SIZE[1], room.height() - 2 * SPACE[5]))

    # What happens

    def _follow(self, key: str) -> None:
        for row in self._rows:
            if row.key == key:
                row.refresh()
        keys = self._panels["keys"]
        if key.startswith("keys/"):
            keys.refresh()
        if key.startswith("backups/"):
            self._panels["backups"].refresh()

    def _show_page(self) -> None:
        self.field.clear()
        self._narrow("")

    def _narrow(self, text: str) -> None:
        """Show the settings that the words are found in, on whatever page; without words the chosen page."""
        looked_for = matching.words(text)
        any_found = False
        for section in self._sections:
            found = section.narrow(looked_for, self._scheme)
            is_shown = found and (bool(looked_for) or section.page.key == self.page)
            section.setVisible(is_shown)
            any_found = any_found or is_shown
        self._nothing.setText(self.tr("No setting fits “{0}”.").format(text.strip()))
        self._nothing.setVisible(not any_found)
        self._area.verticalScrollBar().setValue(0)


def _texts(shown: Shown) -> tuple[str, ...]:
    choices = tuple(shown.choices.values()) if isinstance(shown, Entry) else ()
    return (shown.title, shown.sentence, shown.also, *choices)
