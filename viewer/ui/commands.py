"""What the commands of the menus do, each in a few lines over the window's panes and work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from viewer import resources
from viewer.ui import language, theme
from viewer.ui.helping import Help
from viewer.ui.preferences import values

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow

_ARCHIVES = "*.baoku *.db"


class Commands(QObject):
    """The commands of one window by their keys in viewer.ui.actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._help = Help(window)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        w, reader = self._window, self._window.frame.reader
        return {
            "import_files": self.import_files,
            "import_folder": self.import_folder,
            "watch": lambda: w.preferring.open("import"),
            "new_archive": self.new_archive,
            "open_archive": self.open_archive,
            "export": lambda: self._with_article(w.exporting.export),
            "export_everything": lambda: w.exporting.export_everything(),
            "preview": lambda: self._with_article(w.exporting.preview),
            "print": lambda: self._with_article(w.exporting.print),
            "settings": lambda: w.preferring.open(),
            "save_picture": lambda: w.exporting.pictures.ask(),
            "quit": w.close,
            "copy": self._copy,
            "copy_article": lambda: self._with_article(w.carrying.copy),
            "copy_picture": lambda: w.exporting.pictures.copy(),
            "copy_citation": lambda: w.citing.copy(),
            "copy_cited": lambda: w.citing.copy_selection(),
            "citations": lambda: self._with_article(w.citing.list_references),
            "find": w.frame.find_bar.open,
            "search": self._go_to_search,
            "palette": lambda: w.kept.palette.open(),
            "save_search": lambda: w.kept.save(),
            "diary": lambda: w.beside.diary.open_beside(),
            "next_mark": lambda: w.walking.to_mark(1),
            "previous_mark": lambda: w.walking.to_mark(-1),
            "next_hit": lambda: w.walking.to_hit(1),
            "previous_hit": lambda: w.walking.to_hit(-1),
            "concordance": self._concordance,
            "add_tag": lambda: w.annotating.add_tag(),
            "add_note": lambda: w.annotating.add_note(),
            "highlight": lambda: w.highlighting.highlight(),
            "highlight_yellow": lambda: w.highlighting.highlight("yellow"),
            "highlight_green": lambda: w.highlighting.highlight("green"),
            "highlight_blue": lambda: w.highlighting.highlight("blue"),
            "highlight_red": lambda: w.highlighting.highlight("red"),
            "unhighlight": lambda: w.highlighting.remove(),
            "copy_highlights": lambda: w.highlighting.copy_all(),
            "highlights": lambda: w.highlighting.toggle_list(),
            "clip": lambda: self._with_article(w.clipping.ask),
            "remark": lambda: w.clipping.write_remark(),
            "clip_up": lambda: w.clipping.move(-1),
            "clip_down": lambda: w.clipping.move(1),
            "unclip": lambda: w.clipping.unclip(),
            "sidebar": lambda: w.frame.set_sidebar(w.actions_.by_key["sidebar"].isChecked()),
            "zoom_in": lambda: reader.zoom_step(1),
            "zoom_out": lambda: reader.zoom_step(-1),
            "zoom_reset": lambda: reader.set_zoom(1.0),
            "over_time": lambda: w.beside.timeline.show_asked(w.finding.now),
            "facets": w.narrowing.toggle,
            "versions": lambda: self._with_article(lambda number: w.beside.versions.show_article(number)),
            "full_screen": self._full_screen,
            "back": lambda: w.opening.travel(-1),
            "forward": lambda: w.opening.travel(1),
            "previous_article": lambda: w.opening.step_article(-1),
            "next_article": lambda: w.opening.step_article(1),
            "previous_page": lambda: w.opening.step_page(-1),
            "next_page": lambda: w.opening.step_page(1),
            "previous_issue": lambda: w.opening.step_issue(-1),
            "next_issue": lambda: w.opening.step_issue(1),
            "imports": lambda: w.beside.report.show_run(None),
            "dictionary": lambda: w.beside.dictionary.open_beside(),
            "check": w.upkeep.check,
            "reindex": w.upkeep.reindex,
            "backup": self._back_up,
            "put_back": lambda: w.preferring.open("backups"),
            "sample": self.sample,
            **self._help.slots(),
        }

    def fill_submenus(self) -> None:
        """Offer the choices of colours, language, citations and order, and the recent archives."""
        w = self._window
        w.actions_.by_key["sidebar"].setChecked(True)
        follow = self.tr("As the system")
        colours = {theme.SYSTEM: follow, "light": self.tr("Light"), "sepia": self.tr("Sepia"), "dark": self.tr("Dark")}
        w.actions_.choices("theme", colours, w.settings.of(values.THEME), self._choose_theme)
        speech = {language.SYSTEM: follow} | language.LANGUAGES
        w.actions_.choices("language", speech, w.settings.of(values.LANGUAGE), self._choose_language)
        w.citing.fill_submenus()
        w.exporting.pictures.fill_submenu()
        w.actions_.submenus["sort"].addActions(w.frame.head.orders.actions())
        recent = {str(path): str(path) for path in w.settings.recent_archives()}
        w.actions_.choices("recent", recent, str(w.path), lambda path: self._open(Path(path)))

    def import_files(self) -> None:
        """Ask for files and import them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import files"), self._folder())
        self._import([Path(name) for name in names])

    def import_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import folder"), self._folder())
        self._import([Path(name)] if name else [])

    def sample(self) -> None:
        """Import the sample issue."""
        self._window.import_at_once([resources.path("sample")])

    def _folder(self) -> str:
        return self._window.settings.get("import/folder", "")

    def _import(self, paths: list[Path]) -> None:
        if paths:
            self._window.settings.set("import/folder", str(paths[0].parent))
            self._window.import_paths(paths)

    def new_archive(self) -> None:
        """Ask where, and open a new archive there."""
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("New archive"), "archive.baoku", _ARCHIVES)
        if name:
            self._open(Path(name))

    def open_archive(self) -> None:
        """Ask for an archive and open it."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open archive"), "", _ARCHIVES)
        if name:
            self._window.archive_wanted.emit(Path(name))

    def _back_up(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Back up the archive"), f"{self._window.path.stem} backup.baoku", _ARCHIVES
        )
        if name:
            self._window.upkeep.back_up(Path(name))

    def _open(self, archive: Path) -> None:
        if self._window.may_leave():
            self._window.archive_wanted.emit(archive)

    def _with_article(self, work: Callable[[int], None]) -> None:
        number = self._window.opening.current_article()
        if number is not None:
            work(number)

    def _copy(self) -> None:
        """Copy what is selected where one works: articles in the list, else text in the reader."""
        if self._window.frame.results.hasFocus():
            self._with_article(self._window.carrying.copy)
        else:
            self._window.frame.reader.copy()

    def _go_to_search(self) -> None:
        self._window.frame.search_bar.setFocus()
        self._window.frame.search_bar.selectAll()

    def _concordance(self) -> None:
        result = self._window.searching.result
        if result is not None:
            self._window.beside.concordance.show_result(result)
        else:
            self._go_to_search()
            self._window.tell(self.tr("Search for a word first: the concordance lists all its mentions."))

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _choose_theme(self, choice: str) -> None:
        self._window.settings.choose(values.THEME, choice)

    def _choose_language(self, choice: str) -> None:
        self._window.settings.choose(values.LANGUAGE, choice)
