"""The window of the user's guide: chapters at its left, or what was found in them, the page at its right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from viewer import guide
from viewer.ui import language
from viewer.ui.guide.looks import sheet
from viewer.ui.line_edit import LineEdit
from viewer.ui.tokens import SPACE, Scheme

_PLACE = Qt.ItemDataRole.UserRole
_SIDE = 250
"""Pixels that the chapters take."""
_COMMAND = "command"


class GuideWindow(QDialog):
    """Stands beside the main window; tells the command that a link in the guide names."""

    command_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("guideWindow")
        self.setWindowTitle(self.tr("User’s guide"))
        self.resize(980, 720)
        self._chapters = {each.name: each for each in guide.chapters(language.of_guide())}
        self._scheme: Scheme = "light"
        self._shown = ""
        self.filter, self.list, self.page = LineEdit(self), QListWidget(self), QTextBrowser(self)
        self._nothing = QLabel(self)
        self._prepare()
        self._arrange()
        self.filter.textChanged.connect(self._fill)
        self.filter.returnPressed.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._choose)
        self.page.anchorClicked.connect(self._follow)
        self._fill("")
        self.list.setCurrentRow(0)

    def _prepare(self) -> None:
        self.filter.setObjectName("fileFilter")
        self.filter.setPlaceholderText(self.tr("Search the guide"))
        self.filter.setAccessibleName(self.tr("Search the guide"))
        self.filter.setClearButtonEnabled(True)
        self.list.setObjectName("guideList")
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setWordWrap(True)
        self.list.setUniformItemSizes(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setObjectName("guidePage")
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("Page of the guide"))
        self._nothing.setObjectName("paneEmpty")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.filter.setFocus)

    def _arrange(self) -> None:
        side = QWidget(self)
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, SPACE[2], 0, 0)
        column.setSpacing(SPACE[1])
        head = QHBoxLayout()
        head.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
        head.addWidget(self.filter)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.page, 1)

    def open_beside(self, chapter: str = "") -> None:
        """Show the window, at a chapter if one is named."""
        if chapter:
            self.filter.clear()
            self._go(chapter, 0)
        self.show()
        self.raise_()
        self.activateWindow()
        self.filter.setFocus()

    def refresh(self) -> None:
        """The guide doesn't change."""

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self.filter.dress(scheme)
        at, shown = self.page.verticalScrollBar().value(), self._shown
        self._shown = ""
        self._show(shown)
        self.page.verticalScrollBar().setValue(at)

    def stop(self) -> None:
        """Close."""
        self.close()

    def _fill(self, typed: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        if typed.strip():
            for passage in guide.search(tuple(self._chapters.values()), typed):
                section = passage.section
                self._add(section.chapter, section.number, f"{section.title}\n{passage.extract}")
        else:
            for name, chapter in self._chapters.items():
                self._add(name, 0, chapter.title)
        self._nothing.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        self._nothing.setText(self.tr("The guide doesn’t say “{0}” anywhere.").format(typed.strip()))
        self.list.blockSignals(False)
        if typed.strip() and self.list.count():
            self.list.setCurrentRow(0)
        self._seat()
        self._mark()

    def _add(self, chapter: str, section: int, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(_PLACE, (chapter, section))
        if "\n" not in text:
            item.setSizeHint(QSize(0, SPACE[5]))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._go(*item.data(_PLACE))

    def _go(self, chapter: str, section: int) -> None:
        if chapter in self._chapters:
            self._show(chapter)
            if section:
                self.page.scrollToAnchor(str(section))
            else:
                self.page.verticalScrollBar().setValue(0)
            self._mark()

    def _show(self, chapter: str) -> None:
        if chapter == self._shown or chapter not in self._chapters:
            return
        self._shown = chapter
        document = QTextDocument(self.page)
        document.setDefaultStyleSheet(sheet(self._scheme))
        document.setDocumentMargin(SPACE[5])
        document.setHtml(guide.page(self._chapters[chapter]))
        # The one before is the page's own and goes with it.
        self.page.setDocument(document)
        self._seat()

    def _seat(self) -> None:
        """Have the list say which chapter is read."""
        for row in range(self.list.count()):
            name, section = self.list.item(row).data(_PLACE)
            if name == self._shown and not section and not self.filter.text().strip():
                self.list.blockSignals(True)
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)

    def _mark(self) -> None:
        """Mark in the page what is looked for."""
        marks = []
        for word in self.filter.text().split():
            found = self.page.document().find(word)
            while not found.isNull():
                mark = QTextBrowser.ExtraSelection()
                mark.cursor = QTextCursor(found)
                mark.format.setBackground(self.page.palette().highlight())
                marks.append(mark)
                found = self.page.document().find(word, found)
        self.page.setExtraSelections(marks)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == _COMMAND:
            self.command_chosen.emit(link.path())
        else:
            self._go(link.path().removesuffix(".md"), 0)
