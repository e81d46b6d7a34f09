"""Draws the program's icon in every size that systems ask for: PNG files, .ico for Windows, .icns for macOS.

python resources/packaging/icons.py FOLDER
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[1] / "icon.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the PNG files, as the hicolor theme of freedesktop.org has folders."""
_ICO = (16, 24, 32, 48, 64, 128, 256)
_ICNS = (
    (b"icp4", 16), (b"ic11", 32), (b"icp5", 32), (b"ic12", 64), (b"ic07", 128), (b"ic13", 256), (b"ic08", 256),
    (b"ic14", 512), (b"ic09", 512), (b"ic10", 1024),
)  # fmt: skip
"""Apple's names of the pictures in an .icns, those for displays of double density among them."""
_APPLES_MARGIN = 100 / 1024
"""What Apple's grid for icons leaves free on each side."""


def png(size: int, margin: float = 0) -> bytes:
    """The icon as PNG, size pixels wide and high, of which the given part is left free on each side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = size * margin
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(inset, inset, size - 2 * inset, size - 2 * inset))
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(kept.data())


def ico(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """PNG pictures with their sizes as an icon of Windows, which reads PNG in it since Vista."""
    listed = list(pictures)
    head, place = struct.pack("<3H", 0, 1, len(listed)), 6 + 16 * len(listed)
    for size, data in listed:
        # One byte for a side: 256 is written as 0.
        head += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + b"".join(data for _, data in listed)


def icns(pictures: Iterable[tuple[bytes, bytes]]) -> bytes:
    """PNG pictures with Apple's names for them as an icon of macOS."""
    body = b"".join(name + struct.pack(">I", 8 + len(data)) + data for name, data in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(folder: Path) -> None:
    """Write all of them into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(png(size))
    (folder / "baoku.ico").write_bytes(ico((size, png(size)) for size in _ICO))
    (folder / "baoku.icns").write_bytes(icns((name, png(size, _APPLES_MARGIN)) for name, size in _ICNS))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
