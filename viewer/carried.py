"""The folder in which everything that an archive holds is carried: what lies where in it, for who writes and who reads.

It is a bag as libraries hand them over (BagIt, RFC 8493): what is carried lies in data/, manifest-sha256.txt tells the
checksum of each file.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from db.records import Source
from viewer.safe_names import safe

FORMAT = "baoku-archive/1"
DATA, MANIFEST, BAG = "data", "manifest-sha256.txt", "bagit.txt"
ABOUT = "archive.json"
"""Within data, as all that follows: says which format this is, and how much there is."""
ISSUES, SOURCES, SHARED, EARLIER, RUNS = "issues", "sources", "shared-sources", "earlier", "imports"
"""Folders: issues in the open format, the files each was read from, those that several were read from, earlier texts of
articles, import runs."""
MARKS, CLIPPINGS, GONE = "marks.json", "clippings.json", "gone.json"
SEARCHES, DIARY, DICTIONARY = "searches.json", "diary.json", "dictionary.txt"
_DIGITS = 8


def source_name(source: Source) -> str:
    """What a source file is called: its name, and the beginning of its checksum, which tells two of one name apart."""
    name = PurePosixPath(safe(source.name))
    return f"{name.stem} {source.sha256[:_DIGITS]}{name.suffix}"


def beside(issue: str, folder: str) -> str:
    """Where in another folder that lies which belongs to an issue: of issues/A/2031/x.json it is sources/A/2031/x."""
    inner = PurePosixPath(issue).relative_to(ISSUES)
    return str(PurePosixPath(folder) / inner.with_name(inner.name.removesuffix(".json")))


def manifested(path: str) -> str:
    """A path as manifests write it."""
    return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def unmanifested(written: str) -> str:
    """A path as a manifest has it written."""
    return written.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
