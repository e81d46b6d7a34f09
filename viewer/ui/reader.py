"""The reader: one article set for reading, its marks, and the links around it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QNativeGestureEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from db.highlights import Highlight
from db.records import Article, Issue, Mark
from db.search.marks import marks, places
from db.search.nodes import Query, Term
from viewer.exporting.document import Piece
from viewer.exporting.source_line import source_line
from viewer.ui import painted
from viewer.ui.copying import mime_data
from viewer.ui.page_of_text import Look, TextPage, Type, set_margins
from viewer.ui.positions import utf16
from viewer.ui.tokens import BODY, COLOURS, SPACE, ZOOMS, Scheme
from viewer.ui.zoom_steps import ZoomSteps

_PINCH = 0.15
"""By so much of itself must the distance of two fingers grow for a step."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader shows: an article, its issue, the articles before and after it with their titles.

    pages holds the labels of the issue's pages that are in the archive: jumps to others lead nowhere. versions counts
    those that the article had before.
    """

    article: Article
    issue: Issue
    previous: tuple[int, str] | None = None
    following: tuple[int, str] | None = None
    pages: frozenset[str] = frozenset()
    versions: int = 0


class ArticleReader(QTextBrowser):
    """The pane; tells which article or page a link was followed to, and which mark it stands at."""

    article_chosen = Signal(int)
    page_wanted = Signal(str)
    versions_wanted = Signal()
    mark_reached = Signal(int, int)
    zoom_changed = Signal(float)
    menu_offered = Signal(object, object)
    """A menu before it is shown, and the highlight that it was asked for at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleReader")
        self.setAccessibleName(self.tr("Article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        # Files that are dropped here are meant for the window.
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)
        self._scheme: Scheme = "light"
        self._zoom, self._type = 1.0, Type()
        self._steps = ZoomSteps(_PINCH)
        self._reading: Reading | None = None
        self._query: Query | None = None
        self._places: list[tuple[int, int]] = []
        self._current = -1
        self._highlights: tuple[Highlight, ...] = ()

    @property
    def reading(self) -> Reading | None:
        """What is shown."""
        return self._reading

    @property
    def marks(self) -> int:
        """How many places are marked."""
        return len(self._places)

    @property
    def zoom(self) -> float:
        """The size of text against the designed one."""
        return self._zoom

    def show_reading(self, reading: Reading, query: Query | None) -> None:
        """Show an article from its top, the places that a query matches marked, and go to the first of them."""
        self._reading, self._query, self._highlights = reading, query, ()
        self._render()
        self.verticalScrollBar().setValue(0)
        if self._places:
            self.next_mark(1)

    def forget(self) -> None:
        """Show nothing: what was shown is not in the archive any more."""
        self._reading, self._query, self._places, self._highlights = None, None, [], ()
        self.clear()

    def mark(self, query: Query | None) -> None:
        """Mark what another query matches, without moving."""
        self._query = query
        self._current = -1
        self._find_places()
        self._paint_marks()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self._rerender()

    def set_zoom(self, zoom: float) -> None:
        """Show text larger or smaller."""
        self._zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self._rerender()
        self.zoom_changed.emit(self._zoom)

    def set_type(self, type_: Type) -> None:
        """Set text in another face, on lines of another height or length."""
        self._type = type_
        self._rerender()

    def zoom_step(self, by: int) -> None:
        """Show text one step larger or smaller."""
        if not by:
            return
        near = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self._zoom))
        self.set_zoom(ZOOMS[min(max(near + by, 0), len(ZOOMS) - 1)])

    def next_mark(self, by: int) -> bool:
        """Go to the next or previous mark; whether there was one in that direction."""
        wanted = self._current + by
        if not 0 <= wanted < len(self._places):
            return False
        self._current = wanted
        start, _ = self._places[wanted]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        self._centre(cursor)
        self._paint_marks()
        self.mark_reached.emit(wanted + 1, len(self._places))
        return True

    def last_mark(self) -> None:
        """Go to the last mark."""
        self._current = len(self._places)
        self.next_mark(-1)

    def go_to(self, mark: Mark) -> bool:
        """Go to one of the marks; whether it is among them."""
        place = self._page.place(mark) if self._reading is not None else None
        if place not in self._places:
            return False
        self._current = self._places.index(place)
        return self.next_mark(0)

    def show_highlights(self, highlights: tuple[Highlight, ...]) -> None:
        """Show passages of the article in their colours, below the marks."""
        self._highlights = highlights
        self._paint_marks()

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        """The highlights that are shown."""
        return self._highlights

    def highlight_at(self, cursor: QTextCursor) -> Highlight | None:
        """The highlight that a place of the text is in."""
        for each in self._highlights:
            place = self._page.place(each.place)
            if place and place[0] <= cursor.position() <= place[1]:
                return each
        return None

    def go_to_highlight(self, highlight: Highlight) -> None:
        """Bring a highlight into view and put the cursor before it."""
        if self._reading is not None and (place := self._page.place(highlight.place)):
            cursor = QTextCursor(self.document())
            cursor.setPosition(place[0])
            self.setTextCursor(cursor)
            self._centre(cursor)

    def find_text(self, text: str) -> None:
        """Mark every place of some text in the article, however it is folded, and go to the first from here on."""
        plain = self.document().toRawText()
        found = places([Term(text, exact=True)], plain)
        self._places = [(utf16(plain, start), utf16(plain, end)) for start, end in found]
        self._current = -1
        self._paint_marks()
        self.next_mark(1)
        if not self._places:
            self.mark_reached.emit(0, 0)

    def selected_text(self) -> str:
        """The selected text, lines parted as they are shown."""
        return self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def passage(self) -> tuple[Mark, ...]:
        """What of the article is selected."""
        cursor = self.textCursor()
        if self._reading is None or not cursor.hasSelection():
            return ()
        return self._page.stretches(cursor.selectionStart(), cursor.selectionEnd())

    @property
    def marked(self) -> tuple[Mark, ...]:
        """What of the article the mark is on at which one stands."""
        if self._reading is None or not 0 <= self._current < len(self._places):
            return ()
        return self._page.stretches(*self._places[self._current])

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is selected as other programs take it: without the colours of the window, nor the links around it."""
        # What writes texts is loaded when the first is copied: a window that only reads starts without it.
        from viewer.exporting import copied

        reading, selected, passage = self._reading, self.selected_text(), self.passage
        if reading is None or not passage:
            return mime_data(copied.words(selected))
        piece = Piece(reading.article, reading.issue)
        with_source = source_line(reading.article, reading.issue) in selected
        if with_source and passage == self._page.stretches(0, self.document().characterCount()):
            return mime_data(copied.articles([piece]))
        return mime_data(copied.passage(piece, passage, with_source=with_source))

    def scroll_later(self, value: int) -> None:
        """Scroll to a remembered place when the text has been laid out."""
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(value))

    def scroll_now(self, value: int) -> None:
        """Scroll to a remembered place; the text is laid out that far for it."""
        self.document().documentLayout().documentSize()
        self.verticalScrollBar().setValue(value)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a text, and the commands that were put to the reader."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addActions(self.actions())
        self.menu_offered.emit(menu, self.highlight_at(self.cursorForPosition(event.pos())))
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure: the text stays in the middle."""
        super().resizeEvent(event)
        self._set_margins()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the control key held, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_step(self._steps.turned(event.angleDelta().y()))
            event.accept()
            return
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom when two fingers part on a touchpad."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_step(self._steps.pinched(event.value()))
            return True
        return super().viewportEvent(event)

    def _rerender(self) -> None:
        if self._reading is None:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        current = self._current
        self._render()
        self._current = min(current, len(self._places) - 1)
        self._paint_marks()
        bar.setValue(round(share * bar.maximum()))

    def _render(self) -> None:
        reading = self._reading
        assert reading is not None
        self._page = TextPage(self.document(), Look(COLOURS[self._scheme], self._zoom, self._type))
        links = [(f"‹ {reading.previous[1]}", f"article:{reading.previous[0]}")] if reading.previous else []
        links += [(f"› {reading.following[1]}", f"article:{reading.following[0]}")] if reading.following else []
        count = self.tr("%Ln earlier version(s) of this article", "", reading.versions)
        above = [(f"{count} · " + self.tr("Compare"), "versions:")] if reading.versions else []
        self._page.write(reading.article, reading.issue, links, reading.pages, above)
        # The view keeps its cursor in sight: it must not stay where the writing ended.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._set_margins()
        self._current = -1
        self._find_places()
        self._paint_marks()

    def _set_margins(self) -> None:
        measure = self._type.measure * BODY * self._zoom
        side = max(SPACE[4], (self.viewport().width() - measure) / 2)
        set_margins(self.document(), side, SPACE[5])

    def _find_places(self) -> None:
        self._places = []
        if self._query is not None and self._reading is not None:
            found: tuple[Mark, ...] = marks(self._query, self._reading.article)
            self._places = sorted(place for mark in found if (place := self._page.place(mark)))

    def _paint_marks(self) -> None:
        document, scheme = self.document(), self._scheme
        found = ((self._page.place(each.place), each.colour) for each in self._highlights)
        lit = [(place, colour) for place, colour in found if place]
        selections = [painted.highlight(document, place, colour, scheme) for place, colour in lit]
        for number, (start, end) in enumerate(self._places):
            marked = painted.mark(document, (start, end), number == self._current, scheme)
            selections.append(marked)
            for (first, last), colour in lit:
                if first < end and start < last:
                    shared = max(first, start), min(last, end)
                    selections.append(painted.both(document, shared, marked.format, colour, scheme))
        self.setExtraSelections(selections)

    def _centre(self, cursor: QTextCursor) -> None:
        """Bring a place into view, a third down the page."""
        place = self.cursorRect(cursor)
        if not self.viewport().rect().adjusted(0, 0, 0, -place.height()).contains(place.center()):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place.top() - self.viewport().height() // 3)

    def _follow(self, link: QUrl) -> None:
        kind, _, name = link.toString().partition(":")
        if kind == "article":
            self.article_chosen.emit(int(name))
        elif kind == "versions":
            self.versions_wanted.emit()
        elif kind == "page":
            self.page_wanted.emit(QUrl.fromPercentEncoding(name.encode()))
