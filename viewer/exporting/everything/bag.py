"""A bag (BagIt, RFC 8493) as it fills: files of any size with their checksums, and in the end what tells of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from viewer import carried

_ROOM = 2**25
"""Bytes after which a list goes on in another file: half of what is read of one."""


class Growing:
    """A file of a bag that is written bit by bit."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        self._sum = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> None:
        """Write some more."""
        self._file.write(data)
        self._sum.update(data)
        self.size += len(data)

    def close(self) -> str:
        """Write no more; gives the checksum."""
        self._file.close()
        return self._sum.hexdigest()


class Bag:
    """A bag in a folder of its own, which is there and empty; raises OSError where it can't be written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._manifest = Growing(folder / carried.MANIFEST)
        self._open = [self._manifest]
        self._octets = self._files = 0

    def add(self, path: str, data: bytes) -> None:
        """Put a file into it, under a path in its data."""
        file = self.begin(path)
        try:
            file.write(data)
        finally:
            self.take(path, file)

    @contextmanager
    def listing(self, path: str) -> Iterator[Listing]:
        """A list in JSON, in as many files as it needs."""
        listed = Listing(self, path)
        try:
            yield listed
        finally:
            listed.close()

    def begin(self, path: str) -> Growing:
        """A file of it that is written bit by bit, to be taken when it is whole."""
        target = self._folder / carried.DATA / path
        target.parent.mkdir(parents=True, exist_ok=True)
        self._open.append(Growing(target))
        return self._open[-1]

    def take(self, path: str, file: Growing) -> None:
        """Write no more of a file, and tell of it."""
        self._open.remove(file)
        checksum = file.close()
        self._manifest.write(f"{checksum}  {carried.manifested(f'{carried.DATA}/{path}')}\n".encode())
        self._octets += file.size
        self._files += 1

    def finish(self, info: Mapping[str, str], texts: Mapping[str, bytes]) -> None:
        """Write what tells of the bag, and texts that lie beside its data."""
        info = {**info, "Payload-Oxum": f"{self._octets}.{self._files}"}
        tags = {
            carried.BAG: b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
            "bag-info.txt": "".join(f"{name}: {value}\n" for name, value in info.items()).encode(),
            **texts,
        }
        sums = {carried.MANIFEST: self._manifest.close()}
        for name, data in tags.items():
            (self._folder / name).write_bytes(data)
            sums[name] = hashlib.sha256(data).hexdigest()
        lines = "".join(f"{checksum}  {name}\n" for name, checksum in sorted(sums.items()))
        (self._folder / "tagmanifest-sha256.txt").write_bytes(lines.encode())

    def close(self) -> None:
        """Write no more, also where it isn't finished."""
        for file in self._open:
            # What was not finished is not wanted, and nobody needs to know that its last bytes found no room.
            with suppress(OSError):
                file.close()


class Listing:
    """A list in JSON, written value by value and indented to be read by people; a long one goes on in another file."""

    def __init__(self, bag: Bag, path: str) -> None:
        self._bag, self._first = bag, path
        self._count = 0
        self._between = "["
        self._open()

    def add(self, value: Any) -> None:
        """Write another value."""
        if self._file.size > _ROOM:
            self.close()
            self._open()
        text = json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")
        self._file.write(f"{self._between}\n  {text}".encode(errors="replace"))
        self._between = ","

    def close(self) -> None:
        """Write the end of the list."""
        self._file.write(("[]\n" if self._between == "[" else "\n]\n").encode())
        self._bag.take(self._path, self._file)

    def _open(self) -> None:
        self._count += 1
        self._path = self._first if self._count == 1 else self._first.replace(".json", f"-{self._count}.json")
        self._file = self._bag.begin(self._path)
        self._between = "["
