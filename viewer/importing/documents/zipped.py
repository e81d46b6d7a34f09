"""Documents that are a zip of parts (DOCX, EPUB): parts read in memory and within limits."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from dataclasses import dataclass, field

from lxml import etree

from viewer.importing import xmltree
from viewer.importing.material import FormatError

LARGEST = 64 * 2**20
"""Bytes that all parts read of a document may have."""
_HIGHEST_RATIO = 200
"""Text of a document shrinks to a twentieth; what shrinks far more was made to fill the memory."""
_SMALL = 2**20
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, NotImplementedError,
    RuntimeError, OverflowError,
)  # fmt: skip
"""What the standard library raises for a zip that is damaged or of a kind it doesn't know."""


@dataclass(slots=True)
class Zipped:
    """An open document; what was read of it is counted."""

    name: str
    infos: dict[str, zipfile.ZipInfo]
    _file: zipfile.ZipFile
    _read: int = field(default=0)

    def part(self, path: str) -> bytes | None:
        """The bytes of a part, None where there is none; raises FormatError for bombs, locks and damage."""
        info = self.infos.get(path)
        if info is None:
            return None
        if info.flag_bits & _ENCRYPTED:
            raise FormatError(self.name, "encrypted", found=path)
        if info.file_size > _SMALL and info.file_size > _HIGHEST_RATIO * max(1, info.compress_size):
            raise FormatError(self.name, "too-large", found=f"{path}: {info.file_size} bytes")
        try:
            with self._file.open(info) as stream:
                data = stream.read(LARGEST - self._read + 1)
        except _BROKEN as error:
            raise FormatError(self.name, "malformed", found=f"{path}: {error}") from error
        self._read += len(data)
        if self._read > LARGEST:
            raise FormatError(self.name, "too-large", found=f"{path}: more than {LARGEST} bytes")
        return data

    def tree(self, path: str) -> etree._Element | None:
        """The root of a part that is XML; raises FormatError."""
        data = self.part(path)
        return None if data is None else xmltree.parse(data, self.name)


def names(data: bytes) -> frozenset[str]:
    """The paths of a zip's parts; none where the bytes are no zip."""
    if not data.startswith(b"PK\x03\x04"):
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return frozenset(file.namelist())
    except _BROKEN:
        return frozenset()


def open_(data: bytes, name: str) -> Zipped:
    """Open a document; raises FormatError for what is no zip."""
    try:
        file = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise FormatError(name, "malformed", found=str(error)) from error
    return Zipped(name, {info.filename: info for info in file.infolist()}, file)
