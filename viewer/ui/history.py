"""Where the reader has been: back and forward, as in a browser."""

from __future__ import annotations


class History:
    """Articles in the order in which they were read, and the place in it."""

    _LONGEST = 200

    def __init__(self) -> None:
        self._articles: list[int] = []
        self._scrolls: list[int] = []
        self._place = -1

    def leave(self, scroll: int) -> None:
        """Note how far down the article is that is left now."""
        if self._place >= 0:
            self._scrolls[self._place] = scroll

    def visit(self, article: int) -> None:
        """Note that an article is read; what lay ahead is forgotten."""
        if self._place >= 0 and self._articles[self._place] == article:
            return
        self._articles[self._place + 1 :] = [article]
        self._scrolls[self._place + 1 :] = [0]
        self._articles, self._scrolls = self._articles[-self._LONGEST :], self._scrolls[-self._LONGEST :]
        self._place = len(self._articles) - 1

    def can_go(self, by: int) -> bool:
        """Whether there is an article so many steps ahead, or behind."""
        return 0 <= self._place + by < len(self._articles)

    def go(self, by: int) -> tuple[int, int] | None:
        """Move so many steps and give the article there and how far down it was left."""
        if not self.can_go(by):
            return None
        self._place += by
        return self._articles[self._place], self._scrolls[self._place]
