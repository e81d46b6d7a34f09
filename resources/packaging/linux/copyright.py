"""Prints what Debian asks for as a package's copyright file: by what licences the program and its parts may be used.

PYTHONPATH=. python resources/packaging/linux/copyright.py
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from viewer import licences

ROOT = Path(__file__).parents[3]
_OF_THE_SYSTEM = """\
Of Debian's libraries come along: libbz2 (bzip2 licence), libcrypto and libssl of OpenSSL (Apache-2.0), libffi (MIT),
liblzma (0BSD), libsqlite3 (public domain), libuuid (BSD-3-Clause), libxcb's utilities and libxkbcommon (MIT); with Qt
comes ICU (Unicode-3.0). Qt and PySide6 (LGPL-3, see /usr/share/common-licenses/LGPL-3) lie as separate files in
/usr/lib/baoku/_internal/PySide6, where others of the same version can take their place."""


def told() -> Iterator[str]:
    """The paragraphs."""
    parts = licences.parts()
    yield (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    yield "Baoku comes with these parts, each under its own licence:\n\n" + "\n".join(
        f"  {part.name} {part.version}: {part.licence}" for part in parts
    )
    yield _OF_THE_SYSTEM
    for part in parts:
        if text := licences.text(part.name).strip():
            yield f"---- {part.name} {part.version}\n\n{text}"


if __name__ == "__main__":
    sys.stdout.buffer.write(("\n\n".join(told()) + "\n").encode())
