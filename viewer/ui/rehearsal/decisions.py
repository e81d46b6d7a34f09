"""What the user decides about files while an import is rehearsed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from viewer.importing.choices import Choice, Choices

_NOTHING = Choice()
_LEFT_OUT = Choice(leave_out=True)


class Decisions:
    """The decisions so far, by the keys of files; a file about which nothing was decided is taken in as it is."""

    def __init__(self) -> None:
        self._of: dict[str, Choice] = {}

    def of(self, key: str) -> Choice:
        """What was decided about a file."""
        return self._of.get(key, _NOTHING)

    def decide(self, keys: Iterable[str], change: Callable[[Choice], Choice]) -> list[str]:
        """Change what was decided about files; gives those about which it is another now."""
        changed = []
        for key in keys:
            before = self.of(key)
            after = change(before)
            if after != before:
                changed.append(key)
                if after == _NOTHING:
                    self._of.pop(key)
                else:
                    self._of[key] = after
        return changed

    def as_told(self, keys: Iterable[str]) -> list[str]:
        """Believe files again; those that were left out stay so."""
        return self.decide(keys, lambda choice: replace(_NOTHING, leave_out=choice.leave_out))

    def choices(self) -> Choices:
        """All decisions, for an import."""
        return Choices(dict(self._of))

    def choices_for(self, keys: Iterable[str]) -> Choices:
        """The decisions about some files, for a rehearsal of them alone."""
        return Choices({key: self.of(key) for key in keys}, _LEFT_OUT)
