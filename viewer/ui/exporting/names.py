"""How files are called that are written for each article: a template, its fields to insert, and the first names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from db.archive import Database
from viewer.exporting import naming, run
from viewer.exporting.run import Wish
from viewer.ui.counts import Counts
from viewer.ui.tokens import SPACE

SHOWN = 3
"""Names that are shown of those to come."""


@dataclass(frozen=True, slots=True)
class FirstNames:
    """How the first files will be called, and how many come after them."""

    names: tuple[str, ...]
    more: int


def first(db: Database, wish: Wish, files: int) -> FirstNames:
    """The first names of so many files; raises ArchiveError's kinds and Interrupted."""
    shown = tuple(str(target.relative_to(wish.to)) for target in islice(run.targets(db, wish), SHOWN))
    return FirstNames(shown, max(0, files - len(shown)))


def fields() -> dict[str, str]:
    """What the fields of a template are called."""
    translate = QCoreApplication.translate
    return {
        "date": translate("exporting", "Date"),
        "year": translate("exporting", "Year"),
        "month": translate("exporting", "Month"),
        "day": translate("exporting", "Day"),
        "newspaper": translate("exporting", "Newspaper"),
        "edition": translate("exporting", "Edition"),
        "issue": translate("exporting", "Number of the issue"),
        "page": translate("exporting", "Page"),
        "column": translate("exporting", "Column"),
        "headline": translate("exporting", "Headline"),
        "author": translate("exporting", "Author"),
        "number": translate("exporting", "Running number"),
    }


class NameTemplate(QWidget):
    """The template and its first names; tells when it is another."""

    changed = Signal()

    def __init__(self, template: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._edit = QLineEdit(template, self)
        self._edit.setObjectName("nameTemplate")
        self._edit.setAccessibleName(self.tr("Template of the names"))
        self._edit.textChanged.connect(self.changed)
        self._field = QToolButton(self)
        self._field.setObjectName("nameField")
        self._field.setText(self.tr("Field"))
        self._field.setToolTip(self.tr("Insert a field"))
        self._field.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._field.setMenu(self._menu())
        self._preview = QLabel(self)
        self._preview.setObjectName("firstNames")
        self._preview.setAccessibleName(self.tr("First names"))
        self._preview.setTextFormat(Qt.TextFormat.PlainText)
        self._preview.setMinimumWidth(1)
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._head = QWidget(self)
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE[1])
        row.addWidget(self._edit, 1)
        row.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE[1])
        column.addWidget(self._head)
        column.addWidget(self._preview)

    @property
    def template(self) -> str:
        """What the names are made by; the usual template where nothing is said."""
        return self._edit.text().strip() or naming.TEMPLATE

    def offer_template(self, there: bool) -> None:
        """Offer the template, or only show names that are made without one."""
        self._head.setVisible(there)

    def show_names(self, found: FirstNames) -> None:
        """Show how the first files will be called."""
        more = [Counts().more_files(found.more)] if found.more else []
        unknown = [] if self._head.isHidden() else naming.unknown(self.template)
        doubts = [self.tr("{0} is no field and stays as it is written.").format(f"{{{name}}}") for name in unknown]
        last = " · ".join((*more, *doubts))
        self._names = (*found.names, last) if last else found.names
        self._write()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep room for all lines: names that come later or are fewer don't move what is below them."""
        super().showEvent(event)
        if not self._names:
            self._preview.setText("\n".join("汉" * (SHOWN + 1)))
            self._preview.setMinimumHeight(self._preview.sizeHint().height())
            self._preview.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names are cut in the middle: what tells them apart stands at both ends."""
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        metrics, room = QFontMetrics(self._preview.font()), max(80, self.width() - SPACE[0])
        self._preview.setText(
            "\n".join(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room) for name in self._names)
        )
        self._preview.setToolTip("\n".join(self._names))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for key, name in fields().items():
            action = menu.addAction(f"{name}\t{{{key}}}")
            action.setObjectName(key)
            action.triggered.connect(lambda _=False, key=key: self._insert(key))
        return menu

    def _insert(self, key: str) -> None:
        self._edit.insert(f"{{{key}}}")
        self._edit.setFocus()
