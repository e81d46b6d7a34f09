"""Quoting: words of an article in quotes, with where they stand behind them."""

from __future__ import annotations

_INNER = str.maketrans("“”‘’", "‘’“”")


def quoted(words: str) -> str:
    """Words in quotes; quotes inside become those of the other kind (GB/T 15834), if they are whole."""
    bare = words.strip()
    if bare.startswith("“") and bare.endswith("”") and bare.count("“") == bare.count("”") == 1:
        return bare
    return f"“{bare.translate(_INNER) if bare.count('“') == bare.count('”') else bare}”"


def with_source(words: str, source: str, *, in_brackets: bool) -> str:
    """Quoted words and their source, in brackets right behind them or on a line of its own."""
    return f"{quoted(words)}（{source}）" if in_brackets else f"{quoted(words)}\n{source}"
