"""The files of issues in a folder with everything: by newspaper, year and day, none twice."""

from __future__ import annotations

import hashlib
from itertools import count

from db import articles
from db.records import Issue
from viewer import carried
from viewer.safe_names import safe


class Names:
    """Gives each issue a file of its own: the same for the same issues in the same order, whatever their numbers."""

    def __init__(self) -> None:
        self._papers: dict[str, str] = {}
        self._taken: set[str] = set()

    def of(self, issue: Issue, data: bytes) -> str:
        """The path of the file that an issue goes to, which holds these bytes."""
        paper = issue.newspaper.title
        if paper not in self._papers:
            self._papers[paper] = self._free(carried.ISSUES, safe(paper), "")
        if issue.date is not None:
            name = " ".join(filter(None, (issue.date.isoformat(), issue.edition and safe(issue.edition))))
            return self._free(f"{self._papers[paper]}/{issue.date.year:04}", name, ".json")
        # Issues without a day stand in no order: what they say tells one from the other.
        title = safe(articles.title(issue.articles[0]) if issue.articles else "")
        name = f"{title} {hashlib.sha256(data).hexdigest()[:8]}"
        return self._free(f"{self._papers[paper]}/undated", name, ".json")

    def _free(self, folder: str, name: str, ending: str) -> str:
        for number in count(1):
            path = f"{folder}/{name} ({number}){ending}" if number > 1 else f"{folder}/{name}{ending}"
            # Some systems don't tell capitals from small letters.
            if path.casefold() not in self._taken:
                self._taken.add(path.casefold())
                return path
        raise AssertionError("there are always more numbers")
