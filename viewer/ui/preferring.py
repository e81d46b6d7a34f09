"""What one window does with its settings: the window that shows them, and what follows at once when one is changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from viewer import places
from viewer.ui.page_of_text import Type
from viewer.ui.preferences import values
from viewer.ui.tokens import Scheme

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow
    from viewer.ui.preferences.dialog import PreferencesDialog


class Preferring(QObject):
    """Follows the settings; what can only be had with another window it asks the window for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._settings = window, window.settings
        frame = window.frame
        self._follows: Mapping[str, Callable[[], object]] = {
            values.LANGUAGE.key: self._ask_anew,
            values.INTERFACE.key: self._ask_anew,
            values.THEME.key: self._take_theme,
            values.ZOOM.key: self._take_zoom,
            values.ORDER.key: self._take_order,
            values.PAUSE.key: lambda: frame.search_bar.set_pause(self._settings.of(values.PAUSE)),
            values.BACKUP_EVERY.key: window.backing_up.look,
        } | dict.fromkeys((values.FACE.key, values.LEADING.key, values.WIDTH.key), self._set_type)
        self._set_type()
        self._take_keys()
        for key in (values.ZOOM.key, values.PAUSE.key):
            self._follows[key]()
        frame.reader.zoom_changed.connect(lambda zoom: self._settings.choose(values.ZOOM, zoom))
        self._settings.changed.connect(self._follow)
        self._settings.failed.connect(window.tell_error)
        self._is_following = True

    @cached_property
    def dialog(self) -> PreferencesDialog:
        """The window with the settings."""
        from viewer.ui.preferences.dialog import PreferencesDialog

        made = PreferencesDialog(self._window)
        made.dress(self._scheme)
        return made

    @property
    def shown_page(self) -> str:
        """The page that the window with the settings shows; empty where it isn't open."""
        return self.dialog.page if "dialog" in self.__dict__ and self.dialog.isVisible() else ""

    def open(self, page: str = "") -> None:
        """Show the settings, one of their pages if it is named."""
        self.dialog.open_beside(page)

    def say_troubles(self) -> None:
        """Say what of the settings' file or of a portable program's folder is not as one would think."""
        for trouble in (places.refused(), self._settings.trouble):
            if trouble is not None:
                self._window.tell_error(trouble)
        self._settings.trouble = None

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        if "dialog" in self.__dict__:
            self.dialog.dress(scheme)

    def stop(self) -> None:
        """Close the window with the settings, and follow them no more."""
        if not self._is_following:
            # A window is closed by its user, and again by the program at its end.
            return
        self._is_following = False
        self._settings.changed.disconnect(self._follow)
        self._settings.failed.disconnect(self._window.tell_error)
        if "dialog" in self.__dict__:
            self.dialog.stop()
        self._settings.sync()

    def _follow(self, key: str) -> None:
        if key.startswith("keys/"):
            self._take_keys()
        elif key in self._follows:
            self._follows[key]()

    def _set_type(self) -> None:
        of = self._settings.of
        chosen = Type(of(values.FACE) == "serif", of(values.LEADING), of(values.WIDTH))
        self._window.frame.reader.set_type(chosen)

    def _take_zoom(self) -> None:
        reader, zoom = self._window.frame.reader, self._settings.of(values.ZOOM)
        if reader.zoom != zoom:
            reader.set_zoom(zoom)

    def _take_order(self) -> None:
        self._window.finding.take_order()
        self._window.frame.head.show_order(self._window.finding.order)

    def _take_theme(self) -> None:
        self._window.dress()
        self._window.actions_.check("theme", self._settings.of(values.THEME))

    def _take_keys(self) -> None:
        actions = self._window.actions_
        actions.take_keys(self._settings.own_keys())
        keys = actions.by_key["search"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._window.frame.search_bar.show_keys(keys)

    def _ask_anew(self) -> None:
        """Have another window take this one's place, unless an import would be cut off by it."""
        if self._window.importing.is_running:
            self._window.tell(self.tr("An import is under way: this is seen at the next start."))
        else:
            self._window.anew_wanted.emit()
