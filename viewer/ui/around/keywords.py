"""What an article is about: its keywords as links, and the articles that share them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db.records import Keyword, Related
from viewer.ui import language
from viewer.ui.tokens import COLOURS, SPACE, Scheme

_WORDS = 12
"""Keywords that are shown, the weightiest of those that are kept."""


class KeywordsSection(QWidget):
    """Two lists of links, hidden where there is nothing; tells which word or article was chosen."""

    word_chosen = Signal(str)
    article_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keywordsSection")
        self._scheme: Scheme = "light"
        self._words: Sequence[Keyword] = ()
        self._related: Sequence[Related] = ()
        self._word_title, self._word_links = self._list(self.tr("Keywords"), "keywordLinks")
        self._related_title, self._related_links = self._list(self.tr("Related articles"), "relatedLinks")
        self._word_links.linkActivated.connect(lambda link: self.word_chosen.emit(self._words[int(link)].word))
        self._related_links.linkActivated.connect(lambda link: self.article_chosen.emit(int(link)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE[1], 0, SPACE[1])
        column.setSpacing(SPACE[0])
        for widget in (self._word_title, self._word_links, self._related_title, self._related_links):
            column.addWidget(widget)
        self.put((), ())

    def put(self, keywords: Sequence[Keyword], related: Sequence[Related]) -> None:
        """Show keywords and related articles in the place of those before."""
        self._words, self._related = keywords[:_WORDS], related
        self._fill()

    def dress(self, scheme: Scheme) -> None:
        """Take the colours of a scheme."""
        self._scheme = scheme
        self._fill()

    def _fill(self) -> None:
        style = f"color:{COLOURS[self._scheme].accent}; text-decoration:none"
        words = [f'<a href="{n}" style="{style}">{_unbroken(each.word)}</a>' for n, each in enumerate(self._words)]
        self._word_links.setText(" &nbsp; ".join(words))
        self._related_links.setText("".join(map(self._line, self._related)))
        for widget in (self._word_title, self._word_links):
            widget.setVisible(bool(self._words))
        for widget in (self._related_title, self._related_links):
            widget.setVisible(bool(self._related))

    def _line(self, each: Related) -> str:
        colours = COLOURS[self._scheme]
        where = (each.newspaper, language.short_day(each.date) if each.date else "", language.page(each.page))
        source = escape(" · ".join(part for part in where if part))
        return (
            f'<p style="margin:0 0 {SPACE[1]}px 0">'
            f'<a href="{each.article}" style="color:{colours.ink}; text-decoration:none">{escape(each.title)}</a>'
            f'<br><span style="color:{colours.second}">{source}</span></p>'
        )

    def _list(self, title: str, name: str) -> tuple[QLabel, QLabel]:
        head, links = QLabel(title, self), QLabel(self)
        head.setObjectName("sectionTitle")
        head.setIndent(0)
        links.setObjectName(name)
        links.setAccessibleName(title)
        links.setTextFormat(Qt.TextFormat.RichText)
        links.setWordWrap(True)
        links.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        return head, links


def _unbroken(word: str) -> str:
    """A word that isn't parted at the end of a line."""
    return "\u2060".join(escape(char) for char in word)
