"""Contents lists of a PDF: the short list of a first page, and the numbered list before a text set anew."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from db.grams import squeeze
from db.records import ContentsEntry
from viewer.importing.pdf.furniture import as_line
from viewer.importing.pdf.layout import Laid
from viewer.importing.printed import contents

_NUMBERED = re.compile(r"(\d{1,4})[.、．)] ?(?=\S)")
_LEADER = re.compile(r"[\s.…·]{2,}\d{1,4}$")
_FEWEST = 3


@dataclass(slots=True)
class Listing:
    """The contents list of an issue while its leaves are read."""

    headings: list[str] = field(default_factory=list)
    entries: list[ContentsEntry] = field(default_factory=list)
    numbered: int = 0

    def take(self, laid: Laid) -> bool:
        """Take what is laid out if it is a contents list or goes on with one, and say whether it is."""
        heading = [line.text for line in laid.heads]
        return self._take_numbered(laid, heading) or self._take_pages(laid, heading)

    def _take_numbered(self, laid: Laid, heading: list[str]) -> bool:
        numbers = [int(match[1]) for line in laid.lines if (match := _NUMBERED.match(line.text))]
        expected = range(self.numbered + 1, self.numbered + 1 + len(numbers))
        titled = any("目录" in line or "目次" in line for line in heading)
        if not numbers or numbers != list(expected) or 2 * len(numbers) < len(laid.lines):
            return False
        if not (titled if self.numbered == 0 else not heading) or (titled and len(numbers) < _FEWEST):
            return False
        self.headings += heading
        for line in laid.lines:
            self._add(line.text)
        return True

    def _add(self, line: str) -> None:
        """Add an entry, or to the last entry its second line."""
        match = _NUMBERED.match(line)
        if match:
            self.numbered += 1
            self.entries.append(ContentsEntry(_LEADER.sub("", line[match.end() :]), None, printed=line))
        elif self.entries:
            last = self.entries[-1]
            self.entries[-1] = ContentsEntry(last.title + line, None, printed=f"{last.printed}\n{line}")

    def _take_pages(self, laid: Laid, heading: list[str]) -> bool:
        if not heading or not all(contents.is_heading(as_line(line).flat) for line in heading):
            return False
        found = [contents.entry(line.text) for line in laid.lines]
        entries = [entry for entry in found if entry is not None]
        if len(entries) < max(1, len(laid.lines)):
            return False
        self.headings += heading
        self.entries += entries
        return True

    def title(self, headline: str | None) -> str | None:
        """A headline as it is listed, where it is listed in one line and printed in several."""
        if headline is None or "\n" not in headline:
            return headline
        words = squeeze(headline)
        return next((entry.title for entry in self.entries if squeeze(entry.title) == words), headline)
