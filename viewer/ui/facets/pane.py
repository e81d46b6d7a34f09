"""The pane of facets beside the hits: what they have, counted, to be narrowed to or left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from db.records import Facet, FacetField, Filter
from db.search import filters
from viewer.ui.facets import rows
from viewer.ui.facets.rows import Row
from viewer.ui.facets.tree import FacetTree
from viewer.ui.line_edit import LineEdit
from viewer.ui.tokens import SPACE, Scheme

PATIENCE = 300
"""Milliseconds of counting after which the pane says that it counts."""


class FacetPane(QWidget):
    """The pane; tells filters of the query language that are wanted: only these, these not, one no longer."""

    included = Signal(str)
    excluded = Signal(str)
    dropped = Signal(str)
    unfolded = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facetPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._facets: tuple[Facet, ...] = ()
        self._chosen: frozenset[Filter] = frozenset()
        self._unfolded: set[FacetField] = set()
        self._title = QLabel(self.tr("Facets"), self)
        self._title.setObjectName("facetTitle")
        self._note = QLabel(self)
        self._note.setObjectName("facetNote")
        self._wanted = _Wanted(self)
        self.tree = FacetTree(self)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE)
        self._waiting.timeout.connect(lambda: self._note.setText(self.tr("counting …")))
        self._wanted.textChanged.connect(self._fill)
        self._wanted.escaped.connect(self._fold)
        self._wanted.list_wanted.connect(self.tree.setFocus)
        self.tree.chosen.connect(self._choose)
        self.tree.left_out.connect(lambda row: self.excluded.emit(_written(row, excluded=True)))
        self.tree.unfolded.connect(self._unfold)
        self.tree.escaped.connect(self.escaped)
        self.setFocusProxy(self.tree)
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], 0)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._note)
        wanted = QHBoxLayout()
        wanted.setContentsMargins(SPACE[2], SPACE[1], SPACE[2], 0)
        wanted.addWidget(self._wanted)
        column = QVBoxLayout(self)
        # The line at its left edge is not covered.
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(wanted)
        column.addWidget(self.tree, 1)

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.tree.dress(scheme)
        self._wanted.dress(scheme)

    def begin(self) -> None:
        """A count is under way: say so when it takes longer than one notices; what stands there stays until then."""
        self._waiting.start()

    def show_facets(self, facets: Sequence[Facet], chosen: Sequence[str]) -> None:
        """Show what the hits of a search have, narrowed by some filters."""
        self._waiting.stop()
        self._facets = tuple(facets)
        self._chosen = frozenset(read for text in chosen if (read := filters.read(text)))
        found = any(facet.values for facet in self._facets)
        self._note.setText("" if found else self.tr("no hits"))
        self._fill()

    def give_up(self) -> None:
        """No count will come; what stands there stays."""
        self._waiting.stop()
        self._note.clear()

    def clear(self) -> None:
        """Show nothing: no search is on."""
        self._waiting.stop()
        self._facets, self._chosen = (), frozenset()
        self._unfolded.clear()
        self._note.clear()
        self._wanted.close_empty()
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the pane is seen: what isn't seen need not be counted."""
        super().showEvent(event)
        self.unfolded.emit()

    def _fill(self) -> None:
        self.tree.show_rows(rows.sections(self._facets, self._chosen, self._unfolded, self._wanted.text()))

    def _choose(self, row: Row) -> None:
        (self.dropped if row.included else self.included).emit(_written(row))

    def _unfold(self, field: FacetField, more: bool) -> None:
        (self._unfolded.add if more else self._unfolded.discard)(field)
        self._fill()
        if more:
            self._wanted.show()
            self._wanted.setFocus()
            self.tree.scrollTo(self.tree.index_of(field), FacetTree.ScrollHint.PositionAtTop)
        elif not self._unfolded:
            self._fold()

    def _fold(self) -> None:
        """Leave what was unfolded."""
        self._unfolded.clear()
        self._wanted.close_empty()
        self._fill()
        self.tree.setFocus()


class _Wanted(LineEdit):
    """A line to find values by, hidden until some section shows all of its own."""

    escaped = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("facetFilter")
        self.setAccessibleName(self.tr("Find a value"))
        self.setPlaceholderText(self.tr("Find a value"))
        self.setClearButtonEnabled(True)
        self.hide()

    def close_empty(self) -> None:
        """Empty it and hide it."""
        self.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the values by ↓, leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)


def _written(row: Row, *, excluded: bool = False) -> str:
    return filters.written(Filter(row.field, row.value, excluded))
