"""Names of files that are safe on every system."""

from __future__ import annotations

import re
import unicodedata

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
LONGEST = 200
"""Bytes in UTF-8 without the extension; every file system in use takes 255."""


def safe(name: str) -> str:
    """The name without what some system refuses: signs, reserved words, a point or blank at the end, excess length."""
    plain = " ".join(_UNSAFE.sub(" ", unicodedata.normalize("NFC", name)).split())
    plain = "".join(char for char in plain if unicodedata.category(char) not in ("Cc", "Cf", "Cs"))
    plain = plain.encode()[:LONGEST].decode(errors="ignore").strip(". ")
    return f"_{plain}" if not plain or _RESERVED.match(plain) else plain
