"""Exporting: from records of the archive to files, one file a format; a new one is its file and its line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from viewer.exporting import html as html
from viewer.exporting import markdown as markdown
from viewer.exporting import pdf as pdf
from viewer.exporting import text as text
from viewer.exporting.document import Document


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its name on the command line: its file extension, and how it makes a file of a document."""

    name: str
    extension: str
    label: str
    render: Callable[[Document], bytes]


FORMATS: tuple[Format, ...] = (
    Format("pdf", ".pdf", "PDF", pdf.render),
    Format("html", ".html", "HTML", html.render),
    Format("md", ".md", "Markdown", markdown.render),
    Format("txt", ".txt", "Text", text.render),
)
"""Formats of any document; the open format of whole issues is issue_json."""
