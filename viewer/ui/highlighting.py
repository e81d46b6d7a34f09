"""What one window does with highlights: in the text, in the list below it, in the list of articles and the sidebar."""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QMenu

from db import highlights as put
from db.highlights import COLOURS, Colour, Highlight
from db.records import Asked, Mark
from viewer import messages
from viewer.exporting.document import Piece
from viewer.exporting.passages import lines
from viewer.ui import language
from viewer.ui.highlights import selected
from viewer.ui.highlights.keeping import Keeping
from viewer.ui.tokens import COLOURS as TONES
from viewer.ui.tokens import ICON, PENS, RADIUS, Scheme

if TYPE_CHECKING:
    from viewer.ui.main_window import MainWindow

_SHOWN, _COLOUR = "view/highlights", "view/highlight"


class Highlighting(QObject):
    """Connects the panes of highlights to each other and to what writes them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._reader = window, window.frame.reader
        self._pane, self._button = window.frame.highlights, window.frame.strip.highlights
        self.keeping = Keeping(window.path, self)
        self._article: int | None = None
        self._scheme: Scheme = "light"
        self._was_delayed = False
        self._connect()
        for changed in (window.importing.finished, window.importing.undone, window.upkeep.reindexed):
            changed.connect(lambda _=None: self.keeping.read())
        self._button.setChecked(window.settings.get(_SHOWN, False))
        self.keeping.read()

    def _connect(self) -> None:
        pane, keeping = self._pane, self.keeping
        pane.chosen.connect(self._go_to)
        pane.removed.connect(lambda highlight: keeping.remove([highlight.id]))
        pane.left.connect(self._reader.setFocus)
        for offering in (self._reader, pane):
            offering.menu_offered.connect(self._offer)
        self._button.clicked.connect(self.show_list)
        self._window.frame.tags.highlighted_chosen.connect(self._find_all)
        keeping.changed.connect(lambda: self.show(self._article))
        keeping.counted.connect(self._show_counted)
        keeping.taken_away.connect(self._say_taken)
        keeping.delayed.connect(self._say_delayed)
        keeping.caught_up.connect(self._say_caught_up)
        keeping.failed.connect(self._say_failed)

    def show(self, article: int | None) -> None:
        """Show the highlights of what is read now; None for nothing."""
        self._article = article
        there = put.of_article(self._window.db, article) if article is not None else ()
        away = put.without_place(self._window.db, article) if article is not None else ()
        self._reader.show_highlights(there)
        self._pane.show_highlights(there, away)
        self._window.frame.strip.count_highlights(len(there) + len(away))
        self._pane.setVisible(article is not None and self._button.isChecked())

    def show_list(self, shown: bool) -> None:
        """Unfold the list of the article's highlights, or fold it away."""
        self._button.setChecked(shown)
        self._window.settings.set(_SHOWN, shown)
        self._pane.setVisible(shown and self._article is not None)
        if shown and self._pane.rows:
            self._pane.view.setFocus()

    def toggle_list(self) -> None:
        """Unfold the list, or fold it away if it is there."""
        self.show_list(not self._button.isChecked())

    def highlight(self, colour: Colour | None = None) -> None:
        """Highlight what is selected, in the colour used last unless told, or give another one to what is here.

        Where neither is, the mark of a search at which one stands is highlighted: so it is done by keys alone.
        """
        chosen = colour or self._used()
        self._window.settings.set(_COLOUR, chosen)
        passages, here = self._selected(), self._reader.highlight_at(self._reader.textCursor())
        if self._article is not None and passages:
            self.keeping.highlight(self._article, passages, chosen)
            self._unselect()
        elif here is not None:
            self.keeping.recolour(here.id, chosen)
        elif self._article is not None and (found := self._passages(self._reader.marked)):
            self.keeping.highlight(self._article, found, chosen)
        else:
            self._window.tell(self.tr("Select a passage of the article first."))

    def remove(self) -> None:
        """Take the colour from what is selected, or take the highlight that one is at away."""
        passages, here = self._selected(), self._reader.highlight_at(self._reader.textCursor())
        if self._article is not None and passages:
            self.keeping.erase(self._article, [mark for mark, _ in passages])
            self._unselect()
        elif here is not None:
            self.keeping.remove([here.id])
        else:
            self._window.tell(self.tr("There is no highlight here."))

    def copy_all(self) -> None:
        """Copy the article's highlights as text, its source below them."""
        reading, there = self._reader.reading, self._reader.highlights
        if reading is None or not there:
            self._window.tell(self.tr("There is no highlight here."))
            return
        piece = Piece(reading.article, reading.issue, highlights=there)
        QApplication.clipboard().setText("\n".join(lines([piece])).strip())
        self._window.tell(self.tr("%Ln highlight(s) copied.", "", len(there)))

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self._pane.dress(scheme)
        for colour in COLOURS:
            action = self._window.actions_.by_key[f"highlight_{colour}"]
            action.setIcon(swatch(colour, scheme))
            action.setIconVisibleInMenu(True)

    def finish(self) -> None:
        """Have all that waits written: the window goes, and what is read with it."""
        self._article = None
        self.keeping.finish()

    def _selected(self) -> tuple[tuple[Mark, str], ...]:
        return self._passages(self._reader.passage)

    def _passages(self, marks: tuple[Mark, ...]) -> tuple[tuple[Mark, str], ...]:
        reading = self._reader.reading
        return selected.passages(reading.article, marks) if reading else ()

    def _used(self) -> Colour:
        """The colour that was used last."""
        name = self._window.settings.get(_COLOUR, "")
        return next((each for each in COLOURS if each == name), COLOURS[0])

    def _unselect(self) -> None:
        """The selection would hide the colour."""
        cursor = self._reader.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._reader.setTextCursor(cursor)

    def _go_to(self, highlight: Highlight) -> None:
        self._window.frame.focus_on("reader")
        self._reader.go_to_highlight(highlight)

    def _offer(self, menu: QMenu, highlight: Highlight | None) -> None:
        """Put into a menu what can be done with a highlight, or with what is selected."""
        passages = self._selected() if menu.parent() is not self._pane else ()
        if highlight is None and not passages:
            return
        keys = self._window.actions_.by_key
        first = menu.actions()[0] if menu.actions() else None
        made = []
        for colour in COLOURS:
            is_here = highlight is not None and colour == highlight.colour and not passages
            action = QAction(swatch(colour, self._scheme, is_here), keys[f"highlight_{colour}"].text(), menu)
            if passages:
                action.triggered.connect(lambda _=False, colour=colour: self.highlight(colour))
            elif highlight is not None:
                action.setCheckable(True)
                action.setChecked(is_here)
                number = highlight.id
                action.triggered.connect(
                    lambda _=False, colour=colour, number=number: self.keeping.recolour(number, colour)
                )
            made.append(action)
        if highlight is not None:
            away, number = QAction(keys["unhighlight"].text(), menu), highlight.id
            away.triggered.connect(lambda: self.keeping.remove([number]))
            made.append(away)
        made.append(QAction(menu))
        made[-1].setSeparator(True)
        if menu.parent() is self._pane:
            made.append(keys["copy_highlights"])
        for action in made:
            menu.insertAction(first, action) if first else menu.addAction(action)

    def _find_all(self) -> None:
        """List all articles that have highlights."""
        self._window.finding.ask(Asked(self.tr("highlight:*"), (), "date"))

    def _show_counted(self, articles: Set[int]) -> None:
        self._window.frame.result_model.show_highlighted(articles)
        self._window.frame.tags.show_highlighted(len(articles))

    def _say_taken(self, taken: tuple[Highlight, ...]) -> None:
        said = self.tr("%Ln highlight(s) removed.", "", len(taken))
        self._window.frame.notice.say_undoable(said, lambda: self.keeping.put_back(taken))

    def _say_delayed(self) -> None:
        self._was_delayed = True
        self._window.tell(self.tr("The archive is being written: highlights wait for it and are not lost."))

    def _say_caught_up(self) -> None:
        if self._was_delayed:
            self._was_delayed = False
            self._window.tell(self.tr("What had waited is written."))

    def _say_failed(self, error: Exception, text: str) -> None:
        if text:
            self._window.frame.notice.say(messages.sentence(error, language.say, language.day), text)
        else:
            self._window.tell_error(error)


def swatch(colour: Colour, scheme: Scheme, is_chosen: bool = False) -> QIcon:
    """A small piece of a colour of highlights, framed where it is the one that is on."""
    pen = PENS[scheme][colour]
    drawn = QPixmap(2 * ICON, 2 * ICON)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(TONES[scheme].ink), 4) if is_chosen else QColor(pen.line))
    painter.setBrush(QColor(pen.ground))
    painter.drawRoundedRect(drawn.rect().adjusted(4, 4, -5, -5), RADIUS, RADIUS)
    painter.end()
    drawn.setDevicePixelRatio(2)
    return QIcon(drawn)
