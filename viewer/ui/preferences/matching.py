"""Finding settings: by their names, sentences and choices, however the words are folded."""

from __future__ import annotations

from collections.abc import Iterable

from db.folding import fold


def words(text: str) -> tuple[str, ...]:
    """The words that are looked for."""
    return tuple(fold(text).split())


def fits(looked_for: Iterable[str], texts: Iterable[str]) -> bool:
    """Whether every word stands in one of the texts."""
    folded = fold("\n".join(texts))
    return all(word in folded for word in looked_for)


def places(looked_for: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Where the words stand in a text, from left to right, none within another."""
    folded, found = fold(text), list[tuple[int, int]]()
    for word in looked_for:
        at = folded.find(word)
        while at >= 0:
            found.append((at, at + len(word)))
            at = folded.find(word, at + len(word))
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda each: (each[0], -each[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
