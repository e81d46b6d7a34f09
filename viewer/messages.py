"""Errors and reports in sentences for people: the one place where they are phrased, for window and command line.

The sentences are English here; `say` turns one into the language of the window.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import PurePath
from typing import cast

from db import errors
from db.carried.told import Brought
from db.records import ImportedFile, Warning
from db.search.find import Result
from viewer.exporting.errors import NoChineseFont, TooLongForPicture, TypesettingFailed
from viewer.exporting.writing import AlreadyThere, CannotWrite
from viewer.fetching import CannotFetch
from viewer.importing.material import FormatError, Reason
from viewer.importing.report import FileReport, Report
from viewer.places import PortableRefused, SettingsUnreadable, SettingsUnwritable
from viewer.processes import ProcessBroke

Say = Callable[[str], str]


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:
    """Mark a sentence for translation and give it back."""
    return sentence


_ARCHIVE: dict[type[errors.ArchiveError], str] = {
    errors.NotAnArchive: QT_TRANSLATE_NOOP(
        "messages", "{path} is not an archive of this program; it was left as it is."
    ),
    errors.ArchiveTooNew: QT_TRANSLATE_NOOP(
        "messages", "{path} was made by a newer version of this program: install that version to open it."
    ),
    errors.ArchiveDamaged: QT_TRANSLATE_NOOP(
        "messages", "{path} is damaged ({detail}): put back a backup, or export what can still be read."
    ),
    errors.ArchiveBusy: QT_TRANSLATE_NOOP(
        "messages", "{path} is in use by another program: close it there and try again."
    ),
    errors.ArchiveUnwritable: QT_TRANSLATE_NOOP(
        "messages", "{path} can't be read or written ({detail}): look for room on the disk and rights to the folder."
    ),
}
_FORMAT = {
    "empty": QT_TRANSLATE_NOOP("messages", "{path} is empty."),
    "not-text": QT_TRANSLATE_NOOP("messages", "{path} is not a text file, whatever its name says."),
    "too-large": QT_TRANSLATE_NOOP("messages", "{path} is larger than a newspaper's text can be ({found})."),
    "unreadable": QT_TRANSLATE_NOOP("messages", "{path} can't be read."),
    "malformed": QT_TRANSLATE_NOOP("messages", "{path} breaks the rules of its format: {found}."),
    "unknown-format": QT_TRANSLATE_NOOP("messages", "{path} has a format that this program doesn't know."),
    "not-kept": QT_TRANSLATE_NOOP("messages", "The bytes of {path} were not kept: import the file again."),
    "encrypted": QT_TRANSLATE_NOOP("messages", "{path} is encrypted: take the password off first."),
    "altered": QT_TRANSLATE_NOOP(
        "messages", "{path} is not as it was written, its checksum is another: import it by itself if you changed it."
    ),
    "columns-unknown": QT_TRANSLATE_NOOP(
        "messages", "{path} is a table, but none of its columns is known to hold headlines or texts: {found}."
    ),
}
_OTHER = {
    "at-line": QT_TRANSLATE_NOOP("messages", "line {line}: {doubt}"),
    "line": QT_TRANSLATE_NOOP("messages", "{sentence} (line {line})"),
    "changed-since": QT_TRANSLATE_NOOP(
        "messages", "Import {run} can't be undone alone: import {later} changed {issue} after it. Undo that one first."
    ),
    "nothing-to-undo": QT_TRANSLATE_NOOP(
        "messages", "Import {run} changed nothing in this archive: there is nothing to undo."
    ),
    "no-record": QT_TRANSLATE_NOOP("messages", "The archive holds no {kind} number {number}."),
    "name-taken": QT_TRANSLATE_NOOP("messages", "There is already a folder “{name}”: choose another name."),
    "no-folder": QT_TRANSLATE_NOOP("messages", "There is no clippings folder “{name}”."),
    "there": QT_TRANSLATE_NOOP("messages", "{path} is already there; nothing was written over it."),
    "unwritten": QT_TRANSLATE_NOOP("messages", "{path} can't be written: {reason}."),
    "font": QT_TRANSLATE_NOOP("messages", "No Chinese font is installed: install one, such as Noto Serif CJK."),
    "template-line": QT_TRANSLATE_NOOP("messages", "The page template {path} is faulty in line {line}: {reason}."),
    "template": QT_TRANSLATE_NOOP("messages", "The page template {path} is faulty: {reason}."),
    "picture": QT_TRANSLATE_NOOP(
        "messages",
        "An article of {characters} characters is too long for a picture: select a passage, or export a PDF.",
    ),
    "digesting": QT_TRANSLATE_NOOP(
        "messages",
        "The making of keywords was broken off, its process ended unexpectedly: it goes on at the next start.",
    ),
    "process": QT_TRANSLATE_NOOP(
        "messages", "The work was broken off, its process ended unexpectedly: free some memory and try again."
    ),
    "no-text": QT_TRANSLATE_NOOP("messages", "{path} holds no text to be shown here: open the file itself."),
    "not-fetched": QT_TRANSLATE_NOOP(
        "messages", "{path} can't be fetched ({reason}): look whether it opens in a browser, and save it from there."
    ),
    "not-portable": QT_TRANSLATE_NOOP(
        "messages",
        "{path} can't be written, though this program is to keep all beside itself: what is kept now lies in the"
        " folders of your account on this computer.",
    ),
    "settings-aside": QT_TRANSLATE_NOOP(
        "messages", "The settings could not be read and are as at the first start; the old file is kept as {path}."
    ),
    "settings-stuck": QT_TRANSLATE_NOOP(
        "messages",
        "The settings could not be read and are as at the first start: {path} is in their way, take it away.",
    ),
    "settings-unwritten": QT_TRANSLATE_NOOP(
        "messages", "{path} can't be written: what you set holds until the program is closed."
    ),
    "missing": QT_TRANSLATE_NOOP("messages", "{path} is not there, or holds no file."),
    "directory": QT_TRANSLATE_NOOP("messages", "{path} is a folder."),
    "rights": QT_TRANSLATE_NOOP("messages", "{path} can't be opened: you have no right to."),
    "refused": QT_TRANSLATE_NOOP("messages", "The system refused what the program asked for: “{reason}”."),
    "system": QT_TRANSLATE_NOOP("messages", "{path}: the system says “{reason}”."),
}


WORLD: tuple[type[Exception], ...] = (
    errors.ArchiveError,
    errors.NoSuchRecord,
    errors.NameTaken,
    errors.NoSuchFolder,
    errors.ChangedSince,
    errors.NothingToUndo,
    FormatError,
    AlreadyThere,
    CannotWrite,
    NoChineseFont,
    TypesettingFailed,
    TooLongForPicture,
    errors.DigestingBroke,
    ProcessBroke,
    CannotFetch,
    PortableRefused,
    SettingsUnreadable,
    SettingsUnwritable,
    OSError,
)
"""The errors of the world, about which there is a sentence; all others are mistakes of the program."""


def sentence(error: Exception, say: Say = str, day: Callable[[date], str] = date.isoformat) -> str:
    """What happened, to which file, and what can be done, in one sentence; day writes dates."""
    match error:
        case errors.ArchiveError():
            return say(_ARCHIVE[type(error)]).format(path=error.path, detail=getattr(error, "detail", ""))
        case errors.NameTaken(name):
            return say(_OTHER["name-taken"]).format(name=name)
        case errors.NoSuchFolder(name):
            return say(_OTHER["no-folder"]).format(name=name)
        case errors.NothingToUndo(run):
            return say(_OTHER["nothing-to-undo"]).format(run=run)
        case errors.NoSuchRecord(kind, number):
            return say(_OTHER["no-record"]).format(kind=kind, number=number)
        case errors.ChangedSince(run, later, issue):
            named = f"{issue.newspaper.title} {day(issue.date) if issue.date else ''}".strip()
            return say(_OTHER["changed-since"]).format(run=run, later=later, issue=named)
        case FormatError():
            text = say(_FORMAT[error.why]).format(path=error.path, found=error.found)
            return say(_OTHER["line"]).format(sentence=text, line=error.where) if error.where else text
        case AlreadyThere(path):
            return say(_OTHER["there"]).format(path=path)
        case CannotWrite(path, reason):
            return say(_OTHER["unwritten"]).format(path=path, reason=reason)
        case NoChineseFont():
            return say(_OTHER["font"])
        case TypesettingFailed():
            key = "template-line" if error.line else "template"
            return say(_OTHER[key]).format(path=error.template, line=error.line, reason=error.reason)
        case TooLongForPicture(characters):
            return say(_OTHER["picture"]).format(characters=f"{characters:,}")
        case errors.DigestingBroke():
            return say(_OTHER["digesting"])
        case ProcessBroke():
            return say(_OTHER["process"])
        case CannotFetch(address, reason):
            return say(_OTHER["not-fetched"]).format(path=address, reason=reason)
        case PortableRefused(folder):
            return say(_OTHER["not-portable"]).format(path=folder)
        case SettingsUnreadable(file, aside):
            return say(_OTHER["settings-aside" if aside else "settings-stuck"]).format(path=aside or file)
        case SettingsUnwritable(file):
            return say(_OTHER["settings-unwritten"]).format(path=file)
        case OSError():
            return _system(error, say)
        case _:
            return str(error)


def _system(error: OSError, say: Say) -> str:
    kinds: tuple[tuple[type[OSError], str], ...] = (
        (FileNotFoundError, "missing"),
        (IsADirectoryError, "directory"),
        (PermissionError, "rights"),
    )
    if error.filename is None:
        # A process, a socket or memory was refused, not a file.
        return say(_OTHER["refused"]).format(reason=error.strerror or error)
    key = next((key for kind, key in kinds if isinstance(error, kind)), "system")
    return say(_OTHER[key]).format(path=error.filename, reason=error.strerror)


_STATUS = {
    "added": QT_TRANSLATE_NOOP("messages", "added"),
    "revised": QT_TRANSLATE_NOOP("messages", "revised"),
    "part": QT_TRANSLATE_NOOP("messages", "taken in by another file"),
    "duplicate": QT_TRANSLATE_NOOP("messages", "already in the archive"),
    "failed": QT_TRANSLATE_NOOP("messages", "failed"),
}
_DOUBTS = {
    "jump-unresolved": QT_TRANSLATE_NOOP("messages", "leads to another part that is not in the archive: {printed}"),
    "weekday-differs": QT_TRANSLATE_NOOP("messages", "the weekday is not that of the date: {printed}"),
    "date-impossible": QT_TRANSLATE_NOOP("messages", "no day of the calendar: {printed}"),
    "date-differs": QT_TRANSLATE_NOOP(
        "messages", "the file's name tells another date than the page; the page was believed"
    ),
    "headline-missing": QT_TRANSLATE_NOOP("messages", "an article without a headline: {printed}"),
    "headline-unsure": QT_TRANSLATE_NOOP("messages", "a headline of its own or a subheading: {printed}"),
    "kicker-unsure": QT_TRANSLATE_NOOP("messages", "a kicker, or a headline with a deck below it: {printed}"),
    "page-unsure": QT_TRANSLATE_NOOP("messages", "no page number is printed"),
    "page-again": QT_TRANSLATE_NOOP(
        "messages", "the page was in the archive with other articles; what is new was added below them"
    ),
    "bytes-damaged": QT_TRANSLATE_NOOP("messages", "some bytes fit the encoding not and were replaced"),
    "encoding-unsure": QT_TRANSLATE_NOOP("messages", "the encoding is only probable"),
    "columns-guessed": QT_TRANSLATE_NOOP("messages", "what the columns hold was guessed from their cells"),
    "row-unusable": QT_TRANSLATE_NOOP("messages", "a row without headline and text"),
    "row-damaged": QT_TRANSLATE_NOOP("messages", "a row that is damaged"),
    "row-unsure": QT_TRANSLATE_NOOP("messages", "a row that may be read wrongly"),
    "date-unreadable": QT_TRANSLATE_NOOP("messages", "a date that can't be read: {printed}"),
    "article-file-missing": QT_TRANSLATE_NOOP("messages", "the file of an article is not there: {printed}"),
    "alto-missing": QT_TRANSLATE_NOOP("messages", "the file of a page's text is not there"),
    "alto-broken": QT_TRANSLATE_NOOP("messages", "the file of a page's text can't be read"),
    "block-missing": QT_TRANSLATE_NOOP("messages", "a piece of text that is named is not there"),
    "no-text-layer": QT_TRANSLATE_NOOP("messages", "a page without text, kept as a picture"),
    "homeless": QT_TRANSLATE_NOOP(
        "messages", "marks of articles that are in neither the archive nor the files, and were left: {printed}"
    ),
    "source-altered": QT_TRANSLATE_NOOP("messages", "a file it was made from is not as it was: {printed}"),
    "text-damaged": QT_TRANSLATE_NOOP("messages", "characters that can't be read"),
}
"""What an importer may be unsure of, for a window that doesn't speak the language of its own sentences."""
_PRINTED = re.compile("“(.*?)”", re.DOTALL)
_FORMATS = {
    "issue_json": QT_TRANSLATE_NOOP("messages", "Open format"),
    "epaper": QT_TRANSLATE_NOOP("messages", "Electronic paper"),
    "labelled_text": QT_TRANSLATE_NOOP("messages", "Labelled text"),
    "titled_text": QT_TRANSLATE_NOOP("messages", "Single article"),
    "archived_page": QT_TRANSLATE_NOOP("messages", "Saved web page"),
    "feed": QT_TRANSLATE_NOOP("messages", "News feed"),
    "exported_page": QT_TRANSLATE_NOOP("messages", "Exported HTML"),
    "web_article": QT_TRANSLATE_NOOP("messages", "Web article"),
    "printed_page": QT_TRANSLATE_NOOP("messages", "Newspaper page"),
    "text_table": QT_TRANSLATE_NOOP("messages", "Table"),
    "carried": QT_TRANSLATE_NOOP("messages", "Marks and more"),
    "json_table": QT_TRANSLATE_NOOP("messages", "Table in JSON"),
}
_PROPER_NAMES = {
    "mets_alto": "METS/ALTO", "nitf": "NITF", "newsml1": "NewsML 1", "newsml_g2": "NewsML-G2", "ninjs": "ninjs",
    "iptc7901": "IPTC 7901", "docx": "Word", "epub": "EPUB", "pdf": "PDF",
}  # fmt: skip
_COUNTS = {
    "report": QT_TRANSLATE_NOOP(
        "messages", "Files added: {added} (articles: {articles}) · already there: {duplicates} · failed: {failed}"
    ),
    "revised": QT_TRANSLATE_NOOP("messages", "{report} · articles revised: {revised}"),
    "doubts": QT_TRANSLATE_NOOP("messages", "{report} · warnings: {warnings}"),
    "cancelled": QT_TRANSLATE_NOOP("messages", "{report}; cancelled before the end"),
    "carried": QT_TRANSLATE_NOOP("messages", "{name}: {brought}"),
    "file": QT_TRANSLATE_NOOP("messages", "{name}: {status} (articles: {articles}, warnings: {warnings})"),
    "hits": QT_TRANSLATE_NOOP("messages", "Found in {total:,} of {searched:,} articles, all indexed"),
    "searched": QT_TRANSLATE_NOOP("messages", "{searched:,} articles searched, all indexed, {seconds}"),
    "seconds": QT_TRANSLATE_NOOP("messages", "{seconds} s"),
    "words": QT_TRANSLATE_NOOP("messages", "Not found as typed; searched for articles with all of: {words}"),
    "substring": QT_TRANSLATE_NOOP("messages", "Found only inside longer words"),
    "literal": QT_TRANSLATE_NOOP("messages", "Taken literally: the signs made no query"),
}

_BROUGHT = {
    "tags": QT_TRANSLATE_NOOP("messages", "tags: {0}"),
    "notes": QT_TRANSLATE_NOOP("messages", "notes: {0}"),
    "highlights": QT_TRANSLATE_NOOP("messages", "highlights: {0}"),
    "folders": QT_TRANSLATE_NOOP("messages", "clippings folders: {0}"),
    "clippings": QT_TRANSLATE_NOOP("messages", "clippings: {0}"),
    "gone": QT_TRANSLATE_NOOP("messages", "marks of gone articles: {0}"),
    "searches": QT_TRANSLATE_NOOP("messages", "saved searches: {0}"),
    "diary": QT_TRANSLATE_NOOP("messages", "lines of the search diary: {0}"),
    "terms": QT_TRANSLATE_NOOP("messages", "terms of the dictionary: {0}"),
    "earlier": QT_TRANSLATE_NOOP("messages", "earlier texts of articles: {0}"),
    "runs": QT_TRANSLATE_NOOP("messages", "past imports: {0}"),
    "sources": QT_TRANSLATE_NOOP("messages", "source files: {0}"),
}


def brought_line(brought: Brought, say: Say = str) -> str:
    """What came beside articles, each kind with its number; nothing where nothing did."""
    return " · ".join(
        say(words).format(f"{number:,}") for name, words in _BROUGHT.items() if (number := getattr(brought, name))
    )


def warning_line(warning: Warning, say: Say = str) -> str:
    """What an importer was unsure of and where; in another language than its own by the kind of doubt."""
    kind = _DOUBTS.get(warning.code, "")
    said, printed = warning.message, _PRINTED.search(warning.message)
    if say(kind) != kind:
        said = say(kind).format(printed=printed[0] if printed else "").strip()
    return said if warning.line is None else say(_OTHER["at-line"]).format(line=warning.line, doubt=said)


def report_line(report: Report, say: Say = str) -> str:
    """How an import ended, in one line."""
    text = say(_COUNTS["report"]).format(
        added=report.count("added"),
        articles=sum(file.articles for file in report.files if file.status == "added"),
        duplicates=report.count("duplicate"),
        failed=report.count("failed"),
    )
    if revised := sum(file.revised for file in report.files):
        text = say(_COUNTS["revised"]).format(report=text, revised=revised)
    text = " · ".join(filter(None, (text, brought_line(report.brought, say))))
    if warnings := sum(len(file.warnings) for file in report.files):
        text = say(_COUNTS["doubts"]).format(report=text, warnings=warnings)
    return say(_COUNTS["cancelled"]).format(report=text) if report.cancelled else text


def no_source(error: FormatError, say: Say = str) -> str:
    """Why the text that a file was read from can't be shown, in one sentence."""
    return say(_OTHER["no-text"]).format(path=error.path) if error.why == "not-text" else sentence(error, say)


def format_name(name: str | None, say: Say = str) -> str:
    """What a format is called; one without a name for people goes by its own."""
    if name in _FORMATS:
        return say(_FORMATS[name])
    return _PROPER_NAMES.get(name or "", (name or "").replace("_", " "))


def status(file: ImportedFile, say: Say = str) -> str:
    """What became of a file of an earlier import, in a word."""
    return say(_STATUS[file.status])


def failure(file: ImportedFile, say: Say = str) -> str:
    """Why a file of an earlier import failed, in one sentence."""
    name = PurePath(file.path).name
    if file.why in _FORMAT:
        return sentence(FormatError(name, cast("Reason", file.why), file.line, file.found or ""), say)
    return say(_OTHER["system"]).format(path=name, reason=file.why)


def file_line(report: FileReport, say: Say = str) -> str:
    """What became of one file, in one line."""
    if report.error is not None:
        return f"{report.name}: {say(_STATUS['failed'])}. {sentence(report.error, say)}"
    if report.status == "duplicate":
        return f"{report.name}: {say(_STATUS['duplicate'])}"
    if brought := brought_line(report.brought, say):
        return say(_COUNTS["carried"]).format(name=report.name, brought=brought)
    return say(_COUNTS["file"]).format(
        name=report.name,
        status=say(_STATUS[report.status]),
        articles=report.articles,
        warnings=len(report.warnings),
    )


def result_line(result: Result, say: Say = str) -> str:
    """What was searched and how many hits there are, by which reading of the query, in one line."""
    hits = say(_COUNTS["hits"]).format(total=result.total, searched=result.searched)
    return " — ".join(filter(None, (hits, _reading(result, say))))


def result_note(result: Result, seconds: float, say: Say = str) -> str:
    """What was searched, in how many seconds, and in a line below, how the query was read if not as it was typed."""
    searched = say(_COUNTS["searched"]).format(searched=result.searched, seconds=_in_seconds(seconds, say))
    return "\n".join(filter(None, (searched, _reading(result, say))))


def _reading(result: Result, say: Say) -> str:
    if result.words:
        return say(_COUNTS["words"]).format(words=" ".join(result.words))
    if result.substring:
        return say(_COUNTS["substring"])
    return say(_COUNTS["literal"]) if result.query.literal else ""


def _in_seconds(seconds: float, say: Say) -> str:
    """To a hundredth, as far as one feels the difference; figure and unit stay on one line."""
    figure = "< 0.01" if seconds < 0.01 else f"{seconds:.2f}" if seconds < 10 else f"{seconds:,.0f}"
    return say(_COUNTS["seconds"]).format(seconds=figure).replace(" ", "\u00a0")
