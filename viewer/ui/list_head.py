"""The head of the list: what stands in it, and where it lists hits, their order and the ways to other hits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from db.records import Sort
from viewer.ui.icons import icon
from viewer.ui.tokens import ICON, SPACE, Scheme
from viewer.ui.why.way_back import WayBack


def orders() -> dict[Sort, str]:
    """What the orders of hits are called."""
    translate = QCoreApplication.translate
    return {
        "relevance": translate("orders", "By relevance"),
        "date": translate("orders", "Newest first"),
        "page": translate("orders", "By page"),
    }


class ListHead(QWidget):
    """The pane; tells the order that was chosen, and that the tree is wanted."""

    order_chosen = Signal(str)
    tree_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.note = self._label("listTitle"), self._label("listNote")
        self.way_back = WayBack(self)
        self.to_tree = QToolButton(self)
        self.to_tree.setText("‹ " + self.tr("Newspapers"))
        self.to_tree.clicked.connect(self.tree_wanted)
        self.to_tree.hide()
        self.sort_button, self.facet_button = self._button("sortButton"), self._button("facetButton")
        self.orders = QActionGroup(self)
        self._make_sort()
        self._make_facets()
        self._arrange()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self.facet_button.setIcon(icon("funnel", scheme))
        self.sort_button.setIcon(icon("caret-down", scheme))

    def show_text(self, title: str, note: str) -> None:
        """Say what stands in the list, and below that more about it."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_search(self, filters: int | None) -> None:
        """Offer facets, with the number of filters that are on, and orders; nothing of that where no search is on."""
        self.facet_button.setText(str(filters) if filters else "")
        for button in (self.sort_button, self.facet_button):
            button.setVisible(filters is not None)

    def show_order(self, order: Sort) -> None:
        """Show in which order the hits stand."""
        said = orders()[order]
        self.sort_button.setText(said)
        self.sort_button.setAccessibleName(self.tr("Order of hits: {0}").format(said))
        for action in self.orders.actions():
            action.setChecked(action.data() == order)

    def _make_sort(self) -> None:
        menu = QMenu(self)
        for order, said in orders().items():
            action = menu.addAction(said)
            action.setCheckable(True)
            action.setData(order)
            self.orders.addAction(action)
        self.orders.triggered.connect(lambda action: self.order_chosen.emit(action.data()))
        self.sort_button.setMenu(menu)
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # Its sign stands behind its words, as that of every list to choose from.
        self.sort_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.sort_button.setIconSize(QSize(ICON - 4, ICON - 4))
        self.sort_button.setToolTip(self.tr("Order of hits"))
        self.show_order("relevance")

    def _make_facets(self) -> None:
        said = self.tr("Facets: narrow the hits")
        self.facet_button.setCheckable(True)
        self.facet_button.setToolTip(said)
        self.facet_button.setAccessibleName(said)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, SPACE[1], 0)
        line.setSpacing(0)
        line.addWidget(self.title, 1)
        line.addWidget(self.sort_button)
        line.addWidget(self.facet_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[0], 0, SPACE[1])
        column.setSpacing(0)
        column.addWidget(self.to_tree, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(line)
        column.addWidget(self.note)
        column.addWidget(self.way_back)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setIndent(0)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIconSize(QSize(ICON, ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.hide()
        return button
