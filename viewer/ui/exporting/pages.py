"""The pages of a preview below each other, drawn as they come into view."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from viewer.ui.exporting.drawing import Drawing
from viewer.ui.exporting.paper import POINTS
from viewer.ui.tokens import COLOURS, SPACE, Scheme

Zoom = Literal["width", "page", "true"]
_KEPT = 24
"""Pictures of pages that are kept; one takes some 4 MB."""
_EDGE, _BETWEEN = SPACE[3], SPACE[3]


class PagesView(QAbstractScrollArea):
    """The pane; tells which page, from 0, is the one that is looked at."""

    page_reached = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("previewPages")
        self.setAccessibleName(self.tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._colours = COLOURS["light"]
        self._zoom: Zoom = "width"
        self._sizes: Sequence[QSizeF] = ()
        self._rects: list[QRect] = []
        self._tops: list[int] = []
        self._pictures: OrderedDict[int, tuple[float, QPixmap]] = OrderedDict()
        self._drawing = Drawing(self)
        self._drawing.drawn.connect(self._take)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme; paper is white in all of them."""
        self._colours = COLOURS[scheme]
        self.viewport().update()

    def show_pdf(self, pdf: bytes, sizes: Sequence[QSizeF]) -> None:
        """Show another PDF at the same place; what is seen of the one before stays until its page is drawn."""
        place = self._place() / len(self._sizes) if self._sizes else 0.0
        self._drawing.show_pdf(pdf)
        self._sizes = sizes
        self._pictures = OrderedDict((number, (0.0, picture)) for number, (_, picture) in self._pictures.items())
        self._lay_out()
        self._go_to_place(place * len(sizes))
        self._want()

    @property
    def zoom(self) -> Zoom:
        """How large pages are shown."""
        return self._zoom

    def set_zoom(self, zoom: Zoom) -> None:
        """Show pages as wide as the pane, as a whole, or as large as on paper; the place stays."""
        place = self._place()
        self._zoom = zoom
        self._lay_out()
        self._go_to_place(place)
        self._want()

    @property
    def page(self) -> int:
        """The page that is looked at, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(0, bisect_right(self._tops, middle) - 1)

    def go_to(self, page: int) -> None:
        """Bring the top of a page into view."""
        if 0 <= page < len(self._tops):
            self.verticalScrollBar().setValue(self._tops[page] - _EDGE)

    def is_drawn(self, page: int) -> bool:
        """Whether a page of this very PDF is shown as fine as it can be."""
        return page in self._pictures and self._pictures[page][0] == self._dots(page)

    def stop(self) -> None:
        """Draw nothing any more."""
        self._drawing.stop()

    # Places

    def _scale(self) -> float:
        """Pixels a point."""
        if self._zoom == "true" or not self._sizes:
            return self.logicalDpiX() / POINTS
        widest = max(size.width() for size in self._sizes)
        scale = max(1, self.viewport().width() - 2 * _EDGE) / widest
        if self._zoom == "page":
            highest = max(size.height() for size in self._sizes)
            scale = min(scale, max(1, self.viewport().height() - 2 * _EDGE) / highest)
        return scale

    def _lay_out(self) -> None:
        scale = self._scale()
        sizes = [QSize(round(size.width() * scale), round(size.height() * scale)) for size in self._sizes]
        room = max(self.viewport().width(), *(size.width() + 2 * _EDGE for size in sizes), 1)
        top, self._rects = _EDGE, []
        for size in sizes:
            self._rects.append(QRect((room - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + _BETWEEN
        self._tops = [rect.top() for rect in self._rects]
        self._set_bars(room, top - _BETWEEN + _EDGE)
        self.viewport().update()

    def _set_bars(self, width: int, height: int) -> None:
        view = self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), width, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(SPACE[5] * 2)

    def _place(self) -> float:
        """The place at the top of the pane: pages from 0, with the part of the page that is above."""
        if not self._rects:
            return 0.0
        top = self.verticalScrollBar().value() + _EDGE
        page = max(0, bisect_right(self._tops, top) - 1)
        return page + (top - self._tops[page]) / (self._rects[page].height() + _BETWEEN)

    def _go_to_place(self, place: float) -> None:
        if self._rects:
            page = min(int(place), len(self._rects) - 1)
            within = (place - page) * (self._rects[page].height() + _BETWEEN)
            self.verticalScrollBar().setValue(round(self._tops[page] + within) - _EDGE)

    # Pictures

    def _dots(self, page: int) -> float:
        """Dots an inch at which a page is drawn: one for each of the screen."""
        return self._rects[page].width() * self.devicePixelRatioF() / self._sizes[page].width() * POINTS

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, top + self.viewport().height())
        return range(first, min(last, len(self._rects)))

    def _want(self) -> None:
        """Have the pages in view drawn, and then those beside them."""
        seen = self._seen()
        near = [page for page in (seen.stop, seen.start - 1) if 0 <= page < len(self._rects)]
        self._drawing.want([(page, self._dots(page)) for page in (*seen, *near) if not self.is_drawn(page)])

    def _take(self, page: int, dots: float, image: QImage) -> None:
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures[page] = (dots, QPixmap.fromImage(image))
        self._pictures.move_to_end(page)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    # Events

    def _scrolled(self) -> None:
        self._want()
        self.viewport().update()
        self.page_reached.emit(self.page)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view: a picture that is still of another size is stretched meanwhile."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for page in self._seen():
            rect = self._rects[page]
            if page in self._pictures:
                painter.drawPixmap(rect, self._pictures[page][1])
            else:
                painter.fillRect(rect, QColor(Qt.GlobalColor.white))
            painter.setPen(QColor(self._colours.hairline))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place while the pane becomes wider or narrower."""
        self.set_zoom(self._zoom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last page."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
