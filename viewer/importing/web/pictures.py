"""The size of a picture, read from the first bytes of its file."""

from __future__ import annotations

import struct

_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Markers of JPEG segments that tell the size (ITU T.81, table B.1)."""


def is_picture(data: bytes) -> bool:
    """Whether a file is a JPEG, PNG or GIF picture."""
    return data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a"))


def size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, None where the file doesn't tell."""
    try:
        if data.startswith(b"\x89PNG"):
            return _filled(*struct.unpack_from(">II", data, 16))
        if data.startswith(b"GIF8"):
            return _filled(*struct.unpack_from("<HH", data, 6))
        return _of_jpeg(data) if data.startswith(b"\xff\xd8") else None
    except struct.error:
        return None


def _of_jpeg(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = struct.unpack_from(">xBH", data, at)
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return _filled(width, height)
        at += 2 + length
    return None


def _filled(width: int, height: int) -> tuple[int, int] | None:
    return (width, height) if width and height else None
