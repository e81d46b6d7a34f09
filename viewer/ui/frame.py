"""The frame of the window: the panes in their places, and how they fold when there is little room."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from viewer.ui.annotations.notes import NotePanel
from viewer.ui.annotations.strip import Strip
from viewer.ui.annotations.tag_pane import TagPane
from viewer.ui.clippings.folder_pane import FolderPane
from viewer.ui.clippings.remark_line import RemarkLine
from viewer.ui.empty_state import EmptyState
from viewer.ui.facets.pane import FacetPane
from viewer.ui.facets.pills import PillRow
from viewer.ui.find_bar import FindBar
from viewer.ui.highlights.pane import HighlightPane
from viewer.ui.list_head import ListHead
from viewer.ui.notice import Notice
from viewer.ui.reader import ArticleReader
from viewer.ui.results import ResultModel, ResultView
from viewer.ui.rows import Row
from viewer.ui.saved.pane import SavedPane
from viewer.ui.timeline.strip import TimeStrip
from viewer.ui.tokens import NARROW, SLIM
from viewer.ui.top_bar import TopBar
from viewer.ui.tree import IssueTree
from viewer.ui.tree_model import IssueTreeModel
from viewer.ui.why.no_hits import NoHits
from viewer.ui.why.why_line import WhyLine

_READER, _AROUND = 3, 2
"""Shares of the room that a text and what stands around it have where both want more."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What stands in the list: its rows under a title and a note, scrolled down by so many pixels."""

    title: str
    note: str
    rows: tuple[Row, ...]
    total: int
    empty: str
    scroll: int = 0
    folder: int | None = None
    """The clippings folder that the rows are of."""


class Frame(QWidget):
    """Holds the panes; knows nothing of what is in them. Tells when other rows were put into the list."""

    list_put = Signal()

    def __init__(self, top: TopBar, tree_model: IssueTreeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top, self.search_bar = top, top.search_bar
        self.tree = IssueTree(tree_model, self)
        self.saved = SavedPane(self)
        self.tags, self.strip, self.notes = TagPane(self), Strip(self), NotePanel(self)
        self.highlights = HighlightPane(self)
        self.folders, self.remark_line = FolderPane(self), RemarkLine(self)
        self.result_model = ResultModel(self)
        self.results = ResultView(self.result_model, self)
        self.time_strip = TimeStrip(self)
        self.reader = ArticleReader(self)
        self.find_bar = FindBar(self)
        self.notice, self.outgoing = Notice(self), Notice(self)
        self.outgoing.setAccessibleName(self.tr("Exports and printing"))
        self.empty = EmptyState(self)
        self.facets, self.pills = FacetPane(self), PillRow(self)
        self.head, self.no_hits, self.why_line = ListHead(self), NoHits(self), WhyLine(self)
        self.way_back, self.facet_button, self._to_tree = self.head.way_back, self.head.facet_button, self.head.to_tree
        self._is_narrowed = False
        self._facet_width, self._list_width = 200, 340
        self.facets_wanted = self._facets_meanwhile = False
        self._nothing = self._empty_list()
        self.head.tree_wanted.connect(lambda: self.focus_on("tree"))
        self._listed = Listed("", "", (), 0, "")
        self._focus = "tree"
        self._sidebar = True
        self._list = self._list_pane()
        self._splitter = self._panes()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (top, self._stack, self.outgoing, self.notice):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """The keys go from pane to pane as one sees them, from the left to the right and down."""
        side = (self.search_bar, self.tree, self.tags.view, self.folders.view, self.saved.view, self.facets.tree)
        head = (self._to_tree, self.head.sort_button, self.facet_button, self.way_back, self.pills.last)
        for one, following in pairwise((*side, *head, self.time_strip, self.results, self.reader)):
            self.setTabOrder(one, following)

    def put_around(self, pane: QWidget) -> None:
        """Put a pane under the text that is read."""
        column = self._reading.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.why_line) + 1, pane, _AROUND)

    def show_empty(self, empty: bool) -> None:
        """Show the ways to begin instead of the panes."""
        self._stack.setCurrentWidget(self.empty if empty else self._splitter)
        self.search_bar.setEnabled(not empty)

    def put_list(self, listed: Listed) -> None:
        """Show rows in the list, or what to do where there are none."""
        self._listed = listed
        self.head.show_text(listed.title, listed.note)
        self._nothing.setText(listed.empty)
        self._nothing.setVisible(listed.total == 0)
        self.results.setVisible(listed.total > 0)
        self.result_model.show(listed.rows, listed.total)
        self.results.doItemsLayout()
        self.results.verticalScrollBar().setValue(listed.scroll)
        self.list_put.emit()

    @property
    def folder(self) -> int | None:
        """The clippings folder that stands in the list."""
        return self._listed.folder

    @property
    def listed(self) -> Listed:
        """What stands in the list, as it stands now."""
        return replace(self._listed, rows=self.result_model.rows, scroll=self.results.verticalScrollBar().value())

    def focus_on(self, pane: str) -> None:
        """Say which of "tree", "list" and "reader" is worked in: where there is little room the others fold away."""
        self._focus = pane
        self.fold()

    def set_sidebar(self, shown: bool) -> None:
        """Show or fold the tree."""
        self._sidebar = shown
        if self.width() < NARROW and shown:
            self._focus = "tree"
        self.fold()

    def show_narrowing(self, filters: tuple[str, ...] | None) -> None:
        """Show the filters that narrow a search, and a way to its facets; nothing of that where no search is on."""
        self._is_narrowed = filters is not None
        self.pills.show_filters(filters or ())
        self.head.show_search(None if filters is None else len(filters))
        self.fold()

    def set_facets(self, shown: bool) -> None:
        """Fold the facets out from the list's edge, or away; in a narrow window only for the time being."""
        if self.width() < NARROW:
            self._facets_meanwhile = shown
        else:
            self.facets_wanted = shown
        self.fold()

    @property
    def facets_shown(self) -> bool:
        """Whether the facets are folded out."""
        return self.facets.isVisibleTo(self)

    def fold(self) -> None:
        """Show the panes that there is room for."""
        width = self.width()
        tree: bool = self._sidebar
        shown_list = reader = True
        if width < SLIM:
            tree, shown_list, reader = self._focus == "tree", self._focus == "list", self._focus == "reader"
        elif width < NARROW:
            shown_list = self._focus != "tree" or not self._sidebar
            tree = self._sidebar and not shown_list
        facets = self._facets_meanwhile if width < NARROW else self.facets_wanted
        self._side.setVisible(tree)
        self._fold_facets(facets and shown_list and self._is_narrowed)
        self._list.setVisible(shown_list)
        self._reading.setVisible(reader)
        self._to_tree.setVisible(width < NARROW)
        self._to_list.setVisible(width < SLIM)
        self._widen_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panes that there is no room for; the frame may come into a window that is there already."""
        super().resizeEvent(event)
        self.fold()

    def _widen_list(self) -> None:
        """Give the list its width again, which it had lost to panes that have folded away."""
        *before, listed, reader = self._splitter.sizes()
        lost = self._list_width - listed
        if listed and 0 < lost <= reader - self._reading.minimumWidth():
            self._splitter.setSizes([*before, self._list_width, reader - lost])

    def _fold_facets(self, shown: bool) -> None:
        """Fold the facets out, their room taken from the reader, or away and give it back."""
        self.facet_button.setChecked(shown)
        if shown == self.facets_shown:
            return
        tree, facets, listed, reader = self._splitter.sizes()
        if not shown:
            self._facet_width = facets
        self.facets.setVisible(shown)
        width = self._facet_width if shown else 0
        lent = self._facet_width + self._splitter.handleWidth()
        self._splitter.setSizes([tree, width, listed, reader - lent if shown else reader + lent])

    def _remember_list(self) -> None:
        self._list_width = self._splitter.sizes()[2] or self._list_width

    def sizes(self) -> list[int]:
        """The widths of tree, list and reader, which lends the facets theirs."""
        tree, facets, listed, reader = self._splitter.sizes()
        return [tree, listed, reader + facets]

    def set_sizes(self, sizes: list[int]) -> None:
        """Give the panes widths, those designed if there are none."""
        tree, listed, reader = sizes if len(sizes) == 3 and any(sizes) else (280, 340, 660)
        self._list_width = listed or self._list_width
        self._splitter.setSizes([tree, 0, listed, reader])

    def _list_pane(self) -> QWidget:
        pane = QWidget(self)
        pane.setObjectName("listPane")
        pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(pane)
        # The lines at its edges are not covered.
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.pills)
        column.addWidget(self.time_strip)
        column.addWidget(self.results, 1)
        column.addWidget(self._nothing)
        column.addWidget(self.no_hits, 1)
        return pane

    def _panes(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.splitterMoved.connect(self._remember_list)
        self._reading = QWidget(self)
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._to_list = self._way_back(self.tr("Articles"), "list")
        below = (self.why_line, self.remark_line, self.strip, self.highlights, self.notes)
        for widget in (self._to_list, self.reader, self.find_bar, *below):
            column.addWidget(widget, _READER if widget is self.reader else 0)
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(self.tree, 1)
        side.addWidget(self.tags)
        side.addWidget(self.folders)
        side.addWidget(self.saved)
        panes = ((self._side, 0, 160), (self.facets, 0, 180), (self._list, 0, 240), (self._reading, 1, 280))
        for pane, stretch, least in panes:
            pane.setMinimumWidth(least)
            splitter.addWidget(pane)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        return splitter

    def _empty_list(self) -> QLabel:
        label = QLabel(self)
        label.setObjectName("listEmpty")
        label.setWordWrap(True)
        label.setIndent(0)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        return label

    def _way_back(self, name: str, pane: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(f"‹ {name}")
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self.focus_on(pane))
        button.hide()
        return button
