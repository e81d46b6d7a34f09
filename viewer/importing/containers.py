"""Zip, tar and gzip files opened in place: read in memory and within limits, never unpacked to disk."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import posixpath
import re
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, Protocol

from viewer.importing.material import FormatError

LARGEST_MEMBER = 64 * 2**20
"""Bytes that a file in a container may have; a zip of a megabyte can hold a gigabyte of zeros."""
MOST_MEMBERS = 500_000
DEEPEST = 2
"""Containers in containers that are opened."""
_DOCUMENTS = ("[Content_Types].xml", "mimetype", "META-INF/container.xml")
"""Members by which a zip is one document (DOCX, EPUB, ODT) and no container of files."""
_JUNK = re.compile(r"(?:^|/)(?:\.|__MACOSX/)")
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1
_PACKED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_BROKEN = (
    zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError,
    NotImplementedError, RuntimeError, OverflowError,
)  # fmt: skip
"""What the standard library's readers raise for a container that is damaged or of a kind they don't know."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a container: its number there, its path as people read it, its size in bytes where that is told."""

    number: int
    path: str
    size: int | None
    encrypted: bool = False


Stream = gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile
"""A compressed file, read as it is unpacked."""


class Container(Protocol):
    """An open container; raises FormatError for what can't be read."""

    members: tuple[Member, ...]

    def read(self, member: Member) -> bytes:
        """A member's bytes."""

    def close(self) -> None:
        """Let go of the file."""


def is_container(opening: bytes) -> bool:
    """Whether a file that begins with these bytes (512 at least) may be a container."""
    return opening[:4] in (b"PK\x03\x04", b"PK\x05\x06") or opening.startswith(_PACKED) or opening[257:262] == b"ustar"


def open_(source: Path | bytes, name: str) -> Container | None:
    """Open a container; None where the bytes are another thing, as a document that is a zip. Raises FormatError."""
    file: BinaryIO = io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    try:
        opened = _opened(file, name)
    except _BROKEN as error:
        file.close()
        raise FormatError(name, "malformed", found=str(error)) from error
    except FormatError:
        file.close()
        raise
    if opened is None:
        file.close()
    return opened


def _opened(file: BinaryIO, name: str) -> Container | None:
    opening = file.read(512)
    file.seek(0)
    if opening.startswith(b"PK"):
        zipped = zipfile.ZipFile(file)
        known = set(zipped.namelist()[:200])
        return None if any(each in known for each in _DOCUMENTS) else _Zip(file, zipped, name)
    if opening[257:262] == b"ustar":
        return _Tar(file, tarfile.open(fileobj=file, mode="r:"), name)
    if opening.startswith(_PACKED):
        return _packed(file, opening, name)
    return None


def _packed(file: BinaryIO, opening: bytes, name: str) -> Container:
    """A compressed tar, or one compressed file."""
    stream = _stream(file, opening)
    within = stream.read(512)
    stream.seek(0)
    if within[257:262] == b"ustar":
        return _Tar(file, tarfile.open(fileobj=stream, mode="r:"), name)
    return _Single(file, stream, name)


def _stream(file: BinaryIO, opening: bytes) -> Stream:
    if opening.startswith(b"\x1f\x8b"):
        return gzip.GzipFile(fileobj=file)
    return bz2.BZ2File(file) if opening.startswith(b"BZh") else lzma.LZMAFile(file)


class _Zip:
    def __init__(self, file: BinaryIO, zipped: zipfile.ZipFile, name: str) -> None:
        self._file, self._zipped, self._name = file, zipped, name
        self._infos = zipped.infolist()
        _limited(len(self._infos), name)
        self.members = tuple(self._listed())

    def _listed(self) -> Iterator[Member]:
        for number, info in enumerate(self._infos):
            path = clean(_name(info))
            if not info.is_dir() and path and not _JUNK.search(path):
                yield Member(number, path, info.file_size, bool(info.flag_bits & _ENCRYPTED))

    def read(self, member: Member) -> bytes:
        """A member's bytes."""
        if member.encrypted:
            raise FormatError(member.path, "encrypted")
        try:
            with self._zipped.open(self._infos[member.number]) as stream:
                return _capped(stream, member)
        except _BROKEN as error:
            raise FormatError(member.path, "malformed", found=str(error)) from error

    def close(self) -> None:
        """Let go of the file."""
        self._zipped.close()
        self._file.close()


class _Tar:
    def __init__(self, file: BinaryIO, tar: tarfile.TarFile, name: str) -> None:
        self._file, self._tar = file, tar
        self._infos: list[tarfile.TarInfo] = []
        for info in tar:
            self._infos.append(info)
            _limited(len(self._infos), name)
        self.members = tuple(
            Member(number, path, info.size)
            for number, info in enumerate(self._infos)
            if info.isfile() and (path := clean(_shown(info.name))) and not _JUNK.search(path)
        )

    def read(self, member: Member) -> bytes:
        """A member's bytes."""
        try:
            stream = self._tar.extractfile(self._infos[member.number])
            return _capped(stream, member) if stream else b""
        except _BROKEN as error:
            raise FormatError(member.path, "malformed", found=str(error)) from error

    def close(self) -> None:
        """Let go of the file."""
        self._tar.close()
        self._file.close()


class _Single:
    def __init__(self, file: BinaryIO, stream: Stream, name: str) -> None:
        self._file, self._stream = file, stream
        self.members: tuple[Member, ...] = (Member(0, posixpath.splitext(name)[0] or name, None),)

    def read(self, member: Member) -> bytes:
        """The file's bytes."""
        try:
            self._stream.seek(0)
            return _capped(self._stream, member)
        except _BROKEN as error:
            raise FormatError(member.path, "malformed", found=str(error)) from error

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()
        self._file.close()


def clean(path: str) -> str:
    """A member's path without what would lead out of the container: drives, roots, "..", backslashes."""
    parts = re.sub(r"^[A-Za-z]:", "", path.replace("\\", "/")).split("/")
    return "/".join(part for part in parts if part not in ("", ".", ".."))


def _name(info: zipfile.ZipInfo) -> str:
    """A member's name; one without the flag of UTF-8 was read as code page 437, whatever it was written in."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    try:
        raw = info.orig_filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    for encoding in ("utf-8", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return info.filename


def _shown(name: str) -> str:
    """A tar's name; bytes that are no UTF-8 were written by a system that writes names in GBK."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogateescape").decode("gb18030", "replace")
    return name


def _capped(stream: IO[bytes] | Stream, member: Member) -> bytes:
    """All bytes of a stream, within the limit; what a header says of the size is not believed."""
    data = stream.read(LARGEST_MEMBER + 1)
    if len(data) > LARGEST_MEMBER:
        raise FormatError(member.path, "too-large", found=f"{member.size or len(data)} bytes")
    return data


def _limited(count: int, name: str) -> None:
    if count > MOST_MEMBERS:
        raise FormatError(name, "too-large", found=f"{count} files")
