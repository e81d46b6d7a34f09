"""Writing what is chosen: as one file or many, each whole or not at all, for as long as nobody wants to stop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Literal, overload

from db import articles, issues
from db.archive import Database, location
from db.errors import ArchiveError, NoSuchRecord
from viewer.exporting import naming, volumes, writing
from viewer.exporting.chosen import Chosen, Pieces, issue_with, title_of
from viewer.exporting.document import Document, Piece
from viewer.exporting.errors import NoChineseFont, TooLongForPicture, TypesettingFailed
from viewer.exporting.formats import FORMATS, Format
from viewer.exporting.options import Options
from viewer.exporting.typeset import template_beside
from viewer.exporting.writing import AlreadyThere, CannotWrite

Split = Literal["one", "article", "issue"]
FAILURES = (
    AlreadyThere, CannotWrite, TypesettingFailed, NoChineseFont, TooLongForPicture, NoSuchRecord, ArchiveError,
)  # fmt: skip
"""What can be wrong with one file while others can still be written."""


class Cancelled(Exception):
    """The user wants to stop."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be written, in which format, and where to.

    One file goes to the path `to`; files for each article or issue go into the folder `to` under names of the template.
    A format that is of an issue or an article makes a file for each, in the folder `to` where there are several.
    What is too much for one file becomes volumes beside the path `to`, under numbered names.
    """

    chosen: Chosen
    format: str
    to: Path
    split: Split = "one"
    template: str = naming.TEMPLATE
    overwrite: bool = False
    """Whether a file that is there may be replaced; in a folder, names that are taken are numbered otherwise."""
    with_marks: bool = False
    """Whether tags, notes and remarks are written too."""
    options: Options = field(default_factory=Options)


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be written, and why."""

    target: Path
    error: Exception


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a wish."""

    written: tuple[Path, ...]
    failed: tuple[Failure, ...] = ()
    cancelled: bool = False
    articles: int = 0
    """How many articles the written files hold."""


def write(
    db: Database,
    wish: Wish,
    told: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    kept: Callable[[Path, int], None] = lambda target, articles: None,
) -> Report:
    """Write all that is wished for; told hears how many articles of how many are done, kept of each file that is there.

    What can't be written is reported and the rest goes on; what was begun when the user wants to stop leaves nothing.
    """
    options = replace(wish.options, template=wish.options.template or template_beside(location(db)))
    written: list[Path] = []
    failed: list[Failure] = []
    held, stopped = 0, False
    try:
        for target, document in _files(db, wish, _Steps(len(wish.chosen.articles), told, cancelled)):
            try:
                _write(wish, target, document, options, cancelled)
                written.append(target)
                held += len(document.pieces)
                kept(target, len(document.pieces))
            except FAILURES as error:
                failed.append(Failure(target, error))
    except Cancelled:
        stopped = True
    return Report(tuple(written), tuple(failed), stopped, held)


def targets(db: Database, wish: Wish) -> Iterator[Path]:
    """The files that would be written, one after the other; nothing is."""
    for target, _ in _files(db, wish, _Steps(len(wish.chosen.articles), lambda done, total: None, lambda: False)):
        yield target


def format_named(name: str) -> Format:
    """The format of that name."""
    return next(each for each in FORMATS if each.name == name)


def _write(wish: Wish, target: Path, document: Document, options: Options, cancelled: Callable[[], bool]) -> None:
    if target.parent != wish.to.parent:
        _make_folder(target.parent)
    with writing.replacing(target, overwrite=wish.overwrite) as temporary:
        format_named(wish.format).write(document, temporary, options)
        # What a format does behind the last piece, as typesetting, may have taken long.
        if cancelled():
            raise Cancelled


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(folder, error.strerror or str(error)) from error


def _files(db: Database, wish: Wish, steps: _Steps) -> Iterator[tuple[Path, Document]]:
    """Where each file goes, and what is in it, one after the other."""
    made = format_named(wish.format)
    names = _Names(wish.to, made.extension, wish.overwrite)
    alone = wish.split == "one" and len(wish.chosen.articles) == 1
    if made.of_an_issue or (wish.split == "issue" and not made.of_an_article):
        yield from _issue_files(db, wish, steps, names)
    elif wish.split == "article" or (made.of_an_article and not alone):
        for number, piece in enumerate(steps.through(Pieces(db, wish.chosen, wish.with_marks)), 1):
            target = names.free(str(naming.filled(wish.template, piece, number)))
            yield target, Document(articles.title(piece.article), (piece,))
    else:
        yield from _volumes(db, wish, steps, wish.chosen, wish.to)


def _issue_files(db: Database, wish: Wish, steps: _Steps, names: _Names) -> Iterator[tuple[Path, Document]]:
    homes = articles.issues_of(db, wish.chosen.articles)
    groups: dict[int, list[int]] = {}
    for number in wish.chosen.articles:
        if number in homes:
            groups.setdefault(homes[number], []).append(number)
    for home, numbers in groups.items():
        title = title_of(issues.heading(db, home))
        alone = len(groups) == 1 and wish.split == "one"
        target = wish.to if alone else names.free(naming.safe(title))
        what = Chosen(title, tuple(numbers))
        if format_named(wish.format).of_an_issue:
            yield target, Document(title, _pieces(db, wish, steps, what), issue=issue_with(db, home, numbers))
        else:
            yield from _volumes(db, wish, steps, what, target)


def _volumes(db: Database, wish: Wish, steps: _Steps, what: Chosen, target: Path) -> Iterator[tuple[Path, Document]]:
    """All as one file or, where that is too much, in volumes beside it whose numbers and pages go on."""
    made = format_named(wish.format)
    parted = volumes.parted(db, what, made.most) if made.most else [what]
    if len(parted) == 1:
        yield target, Document(what.title, _pieces(db, wish, steps, what), what.numbered)
        return
    # Nobody was asked whether files of such names may be written over.
    names = _Names(target.parent, made.extension, overwrite=False)
    first, first_page = 1, 1
    for volume, part in enumerate(parted, 1):
        file = names.free(volumes.named(target, volume, len(parted)))
        pieces = _pieces(db, wish, steps, part)
        yield file, Document(what.title, pieces, what.numbered, None, volume, first, first_page)
        first += len(part.articles)
        first_page += volumes.pages(file) if file.exists() else 0


def _pieces(db: Database, wish: Wish, steps: _Steps, what: Chosen) -> _Counted:
    return _Counted(Pieces(db, what, wish.with_marks), steps)


class _Names:
    """Gives names in a folder that no file has yet; a taken one is numbered, unless it may be replaced."""

    def __init__(self, folder: Path, ending: str, overwrite: bool) -> None:
        self._folder, self._ending, self._overwrite = folder, ending, overwrite
        self._taken: set[str] = set()

    def free(self, name: str) -> Path:
        for number in count(1):
            tried = f"{name} ({number})" if number > 1 else name
            target = self._folder / f"{tried}{self._ending}"
            # Some systems don't tell capitals from small letters.
            if tried.casefold() not in self._taken and (self._overwrite or not target.exists()):
                self._taken.add(tried.casefold())
                return target
        raise AssertionError("there are always more numbers")


@dataclass(slots=True)
class _Steps:
    """Counts the articles that are done, tells of them, and raises Cancelled when the user wants to stop."""

    total: int
    told: Callable[[int, int], None]
    cancelled: Callable[[], bool]
    done: int = 0

    def through(self, pieces: Iterable[Piece]) -> Iterator[Piece]:
        """The pieces, each counted when it is done."""
        for piece in pieces:
            if self.cancelled():
                raise Cancelled
            yield piece
            self.done += 1
            self.told(self.done, self.total)


class _Counted(Sequence[Piece]):
    """Pieces that are counted as one goes through them."""

    def __init__(self, pieces: Sequence[Piece], steps: _Steps) -> None:
        self._pieces, self._steps = pieces, steps

    def __len__(self) -> int:
        return len(self._pieces)

    @overload
    def __getitem__(self, place: int) -> Piece: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Piece]: ...

    def __getitem__(self, place: int | slice) -> Piece | Sequence[Piece]:
        return self._pieces[place]

    def __iter__(self) -> Iterator[Piece]:
        return self._steps.through(self._pieces)
