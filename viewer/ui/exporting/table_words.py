"""What a table of articles calls its columns and the kinds of articles in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from viewer.exporting.options import TableWords
from viewer.ui.facets import phrases


def words() -> TableWords:
    """The names, which the import of tables knows in Chinese as well."""
    translate = QCoreApplication.translate
    columns = (
        translate("articleTable", "No."),
        translate("articleTable", "Newspaper"),
        translate("articleTable", "Date"),
        translate("articleTable", "Edition"),
        translate("articleTable", "Issue"),
        translate("articleTable", "Whole number"),
        translate("articleTable", "Page"),
        translate("articleTable", "Section"),
        translate("articleTable", "Kind"),
        translate("articleTable", "Column"),
        translate("articleTable", "Kicker"),
        translate("articleTable", "Headline"),
        translate("articleTable", "Deck"),
        translate("articleTable", "Byline"),
        translate("articleTable", "Author names"),
        translate("articleTable", "Dateline"),
        translate("articleTable", "Place"),
        translate("articleTable", "Characters"),
        translate("articleTable", "Tags"),
        translate("articleTable", "Notes"),
        translate("articleTable", "Highlights"),
        translate("articleTable", "Remark"),
        translate("articleTable", "Citation"),
        translate("articleTable", "URL"),
        translate("articleTable", "ID"),
        translate("articleTable", "Text"),
    )
    return TableWords(columns, phrases.kinds())
