"""The rows of the issue tree: newspaper › year › month › issue › page › article, read when a branch is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCollator,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from db import articles, browse
from db.archive import Database
from db.browse import Branch as Kind
from db.records import IssueListing
from viewer.ui import language

Index = QModelIndex | QPersistentModelIndex
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(slots=True, eq=False)
class Node:
    """A row of the tree; number is what its kind is known by: an id of the archive, a year, a month."""

    kind: Kind
    number: int
    title: str
    count: int = 0
    parent: Node | None = None
    row: int = 0
    children: list[Node] | None = field(default=None)

    def above(self, kind: Kind) -> Node:
        """The node of that kind on the way to the root."""
        node: Node | None = self
        while node is not None and node.kind != kind:
            node = node.parent
        assert node is not None
        return node


class IssueTreeModel(QAbstractItemModel):
    """The archive as a tree; a branch costs one read by key when it is first opened."""

    def __init__(self, db: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._db = db
        self._root = Node("root", 0, "")

    def reload(self) -> None:
        """Read the archive anew."""
        self.beginResetModel()
        self._root = Node("root", 0, "")
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """The node of an index; the root of none."""
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else self._root

    def index_of(self, node: Node) -> QModelIndex:
        """The index of a node."""
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)

    def find(self, path: list[tuple[Kind, int]]) -> QModelIndex:
        """The index at the end of a path of kinds and numbers, or of as much of it as there is."""
        node = self._root
        for kind, number in path:
            child = next((c for c in self._children(node) if (c.kind, c.number) == (kind, number)), None)
            if child is None:
                break
            node = child
        return self.index_of(node)

    def _children(self, node: Node) -> list[Node]:
        if node.children is None:
            node.children = _READ[node.kind](self._db, node)
            for row, child in enumerate(node.children):
                child.parent, child.row = node, row
        return node.children

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        children = self._children(self.node(parent))
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # the overload without arguments is QObject's
        """See QAbstractItemModel."""
        above = self.node(index).parent
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 0 if parent.column() > 0 else len(self._children(self.node(parent)))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """See QAbstractItemModel."""
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        """Whether there is anything below, known without reading it."""
        node = self.node(parent)
        return bool(self._children(node)) if node.kind == "root" else node.kind != "article"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See QAbstractItemModel."""
        node = self.node(index)
        if node is self._root:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return node.title
        if role == COUNT_ROLE:
            return node.count
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{node.title}, {node.count}" if node.count else node.title
        return None


def _newspapers(db: Database, node: Node) -> list[Node]:
    unknown = QCoreApplication.translate("IssueTree", "Newspaper not known")
    by_sound = QCollator(QLocale(QLocale.Language.Chinese))
    listed = sorted(browse.newspapers(db), key=lambda each: by_sound.sortKey(each.title))
    return [Node("newspaper", each.id, each.title or unknown, each.issues) for each in listed]


def _years(db: Database, node: Node) -> list[Node]:
    undated = QCoreApplication.translate("IssueTree", "No date")
    return [
        Node("year", y.number, str(y.number) if y.number else undated, y.issues) for y in browse.years(db, node.number)
    ]


def _months(db: Database, node: Node) -> list[Node]:
    newspaper = node.above("newspaper").number
    if not node.number:
        return [_issue_node(each) for each in browse.undated_issues(db, newspaper)]
    return [
        Node("month", m.number, language.month(m.number), m.issues) for m in browse.months(db, newspaper, node.number)
    ]


def _issues(db: Database, node: Node) -> list[Node]:
    newspaper, year = node.above("newspaper").number, node.above("year").number
    return [_issue_node(each) for each in browse.issues_of_month(db, newspaper, year, node.number)]


def _issue_node(listing: IssueListing) -> Node:
    number = f"第{listing.number}期" if listing.number else ""
    whole = f"(总第{listing.whole_number}期)" if listing.whole_number else ""
    parts = (language.day_of_month(listing.date) if listing.date else "", listing.edition or "", number + whole)
    return Node("issue", listing.id, " ".join(part for part in parts if part) or f"#{listing.id}", listing.articles)


def _pages(db: Database, node: Node) -> list[Node]:
    return [
        Node("page", page.id, f"{language.page(page.label)} {page.section or ''}".strip(), page.articles)
        for page in browse.pages(db, node.number)
    ]


def _articles(db: Database, node: Node) -> list[Node]:
    mark = {"photo": "▣ ", "notice": "▤ ", "correction": "✎ "}
    return [Node("article", a.id, mark.get(a.kind, "") + (a.title or "—")) for a in articles.on_page(db, node.number)]


def _nothing(db: Database, node: Node) -> list[Node]:
    return []


_READ: dict[Kind, Callable[[Database, Node], list[Node]]] = {
    "root": _newspapers,
    "newspaper": _years,
    "year": _months,
    "month": _issues,
    "issue": _pages,
    "page": _articles,
    "article": _nothing,
}
