"""What a file of text has to know of the articles that it holds so far: their numbers, languages and references."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.records import Article
from viewer.exporting import citing, words
from viewer.exporting.citing import Settings
from viewer.exporting.document import Document, Piece
from viewer.exporting.seen import Seen
from viewer.exporting.source_line import source_line
from viewer.exporting.words import Words
from viewer.exporting.xml_text import clean

_STYLE_OF_REFERENCES = "gbt2025"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an article stands in its document: its place from 1, or from where a volume begins, and its language.

    Number is that under which a list of references names it.
    """

    place: int
    number: int | None
    language: str

    @property
    def words(self) -> Words:
        """The words that are added to it."""
        return words.of(self.language)


@dataclass(slots=True)
class SoFar:
    """Takes note of the pieces one after the other and keeps none."""

    document: Document
    citing: Settings
    seen: Seen = field(default_factory=Seen)
    references: list[tuple[int, str]] = field(default_factory=list)
    language: str = ""

    @property
    def is_alone(self) -> bool:
        """Whether there is one article and no more to come."""
        return len(self.document.pieces) == 1

    @property
    def words(self) -> Words:
        """The words that are added to the whole."""
        return words.of(self.language or "zh")

    @property
    def imprint(self) -> str:
        """The paper, date and number of the issue that all stood in; nothing where there are several."""
        issue = self.seen.only_issue
        return " ".join(clean(source_line(Article(), issue)).split()) if issue else ""

    def add(self, piece: Piece) -> Standing:
        """Take note of a piece."""
        place = self.document.first + self.seen.pieces
        self.seen.add(piece)
        language = citing.cited(piece.article, piece.issue).language
        self.language = words.main(self.language, language)
        if self.document.numbered:
            text = citing.reference(piece.article, piece.issue, _STYLE_OF_REFERENCES, self.citing)
            self.references.append((place, text))
        return Standing(place, place if self.document.numbered else None, language)
