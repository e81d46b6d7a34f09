"""What a newspaper is made of, as plain frozen records that cross every layer.

Two kinds of field stand side by side. *Printed* fields hold text exactly as it stood on the paper, and every
printed character has one home among them: a block, a field of an article, a jump, a contents entry or a piece of
page furniture. *Read* fields (people, place, date, numbers, labels) are what the program understood from printed ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

ArticleKind = Literal["article", "photo", "contents", "editor_note", "notice", "advertisement", "staff", "correction"]
BlockKind = Literal["paragraph", "subheading", "caption", "credit", "note", "table"]
Role = Literal["author", "photographer", "editor", "layout", "correspondent", "translator"]
Direction = Literal["to", "from"]
FurnitureKind = Literal["masthead", "folio", "editors", "contents_heading", "imprint", "unplaced"]


@dataclass(frozen=True, slots=True)
class Newspaper:
    """A title, as its masthead gives it; an empty title means that none was printed or told."""

    title: str
    parallel_title: str | None = None
    cn: str | None = None
    """National serial number without the letters CN: "11-0237"."""
    issn: str | None = None
    postal_code: str | None = None
    """Subscription code of the post (邮发代号): "1-206"."""
    supervisor: str | None = None
    sponsor: str | None = None


@dataclass(frozen=True, slots=True)
class Furniture:
    """A printed line of a page that belongs to no article: masthead, folio line, imprint …, or text left unplaced."""

    kind: FurnitureKind
    text: str


@dataclass(frozen=True, slots=True)
class Facsimile:
    """The picture of a page: a leaf (from 0) of a source file that is kept whole, named by its SHA-256."""

    sha256: str
    leaf: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """One page (版) of an issue, under the label printed on it: "1", "A01", "特1"."""

    label: str
    section: str | None = None
    editors: tuple[str, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    facsimile: Facsimile | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of an article's body, text as printed, column breaks joined."""

    kind: BlockKind
    text: str
    joins: tuple[int, ...] = ()
    """Offsets (code points into text) at which the importer joined two printed halves."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a byline or credit; affiliation is the printed function without the name (本报记者)."""

    name: str
    role: Role
    affiliation: str | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A polygon on a page: corners as shares of the page's width (from the left) and height (from the top), 0 … 1."""

    corners: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an article stands: the label of a page and its place there, counted from 1 down the page."""

    page: str
    position: int
    regions: tuple[Region, ...] = ()
    """What it covers of the page, where its source says so."""


@dataclass(frozen=True, slots=True)
class Jump:
    """A printed "continued on" (to) or "continued from" (from) line; resolved when the other end is in the archive."""

    direction: Direction
    page: str
    resolved: bool = False
    printed: str | None = None
    """The line as printed; None where the source format doesn't keep it."""


@dataclass(frozen=True, slots=True)
class Article:
    """One item of an issue, printed on one page or several."""

    kind: ArticleKind = "article"
    headline: str | None = None
    """As printed; the lines of one headline are joined by a newline."""
    kicker: str | None = None
    deck: str | None = None
    column: str | None = None
    byline: str | None = None
    people: tuple[Person, ...] = ()
    dateline: str | None = None
    place: str | None = None
    placements: tuple[Placement, ...] = ()
    jumps: tuple[Jump, ...] = ()
    blocks: tuple[Block, ...] = ()
    url: str | None = None
    """The address of its page on the web, where its source tells one."""
    id: int | None = None
    """The archive's number for it; None until it is stored."""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of a printed contents list (导读): a title and the label of the page it points to."""

    title: str
    page: str | None
    article: int | None = None
    """Index into Issue.articles of the article it was matched to."""
    printed: str | None = None
    """The line as printed; None where the source format doesn't keep it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file that an issue was read from."""

    name: str
    sha256: str
    encoding: str


@dataclass(frozen=True, slots=True)
class Warning:
    """Something the importer was unsure of: a stable code, a line (from 1) of a source, a sentence for people."""

    source: str
    line: int | None
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue (期) of a newspaper with all that is known of it; a record without a date waits for one."""

    newspaper: Newspaper
    date: date | None = None
    edition: str | None = None
    number: str | None = None
    """Within the year, as text: "5", a double issue "6-7"."""
    whole_number: str | None = None
    pages_declared: int | None = None
    weekday_printed: str | None = None
    lunar: str | None = None
    pages: tuple[Page, ...] = ()
    articles: tuple[Article, ...] = ()
    contents: tuple[ContentsEntry, ...] = ()
    sources: tuple[Source, ...] = ()
    warnings: tuple[Warning, ...] = ()
    id: int | None = None
    """The archive's number for it; None until it is stored."""


@dataclass(frozen=True, slots=True)
class NewspaperListing:
    """A newspaper as a tree shows it."""

    id: int
    title: str
    issues: int


@dataclass(frozen=True, slots=True)
class PeriodListing:
    """A year, or a month of one, with the number of issues in it; the number 0 stands for "no date"."""

    number: int
    issues: int


@dataclass(frozen=True, slots=True)
class IssueListing:
    """An issue as a tree or a list shows it; pages counts those that are in the archive."""

    id: int
    newspaper: str
    date: date | None
    edition: str | None
    number: str | None
    whole_number: str | None
    pages_declared: int | None
    pages: int
    articles: int


@dataclass(frozen=True, slots=True)
class PageListing:
    """A page as a tree shows it."""

    id: int
    issue: int
    label: str
    section: str | None
    articles: int


@dataclass(frozen=True, slots=True)
class ArticleListing:
    """An article as a tree or a list shows it: title is its headline, else its caption's first clause, else ""."""

    id: int
    issue: int
    kind: ArticleKind
    title: str
    byline: str | None
    pages: tuple[str, ...]
    opening: str
    """The first characters of its first paragraph, at most 120."""


@dataclass(frozen=True, slots=True)
class ImportRun:
    """An import run as a list shows it; times are ISO 8601 in UTC."""

    id: int
    started: str
    finished: str | None
    undone: str | None
    files: int
    articles: int
    added: int
    failed: int
    undoable: bool
    """Whether it changed something that can be undone; one that was made in another archive can't be."""


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of one file of an import run; why, line and found say what was wrong with one that failed."""

    id: int
    path: str
    status: Literal["added", "revised", "duplicate", "part", "failed"]
    encoding: str | None
    format: str | None
    articles: int
    why: str | None
    line: int | None
    found: str | None
    sha256: str | None
    issues: tuple[int, ...] = ()
    warnings: tuple[Warning, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file an issue was read from, as it is kept: its path when it was imported, its bytes where these were kept.

    Told is what the user said of it, as JSON; a part was taken in by another file.
    """

    path: str
    source: Source
    raw: bytes | None
    told: str | None = None
    part: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """How an article stood before an import run replaced its text; run is None once the run is forgotten."""

    replaced: str
    run: int | None
    before: Article


@dataclass(frozen=True, slots=True)
class Totals:
    """How much an archive holds."""

    newspapers: int
    issues: int
    articles: int


Sort = Literal["relevance", "date", "page"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of the archive: a text as it was typed, and filters that narrow it, each in the query language."""

    text: str
    filters: tuple[str, ...] = ()
    sort: Sort = "relevance"


FacetField = Literal["newspaper", "year", "month", "page", "column", "person", "kind", "tag"]


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of a facet, as the query language writes it, and how many hits have it."""

    value: str
    articles: int


@dataclass(frozen=True, slots=True)
class Facet:
    """The values that a search's hits have in one respect, the most frequent first; years and months in their order."""

    field: FacetField
    values: tuple[FacetValue, ...]
    distinct: int
    """How many values there are, of which these are the first."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter that narrows a search to a facet's value, or keeps it out."""

    field: FacetField | Literal["days"]
    value: str
    """For days "2031-02-01..2031-02-28"; for a month "2031-02", for a year "2031"."""
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, in code points, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in an article that a query matches; block is an index into Article.blocks where part is "block"."""

    part: Literal["kicker", "headline", "deck", "column", "byline", "dateline", "block"]
    block: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a query finds, as a list shows it; spans are the matches in title and snippet."""

    article: int
    issue: int
    newspaper: str
    date: date | None
    page: str
    kind: ArticleKind
    title: str
    title_spans: tuple[Span, ...]
    snippet: str
    snippet_spans: tuple[Span, ...]


TermKind = Literal["word", "person", "column", "newspaper"]


@dataclass(frozen=True, slots=True)
class Keyword:
    """A word that says what an article is about: its weight from 0 to 1, and how many articles have it as a keyword."""

    word: str
    weight: float
    articles: int


@dataclass(frozen=True, slots=True)
class Related:
    """An article that shares keywords with another one, as a list shows it; words are those they share."""

    article: int
    title: str
    newspaper: str
    date: date | None
    page: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word or name of the archive that begins as somebody types, and how many articles have it."""

    text: str
    kind: TermKind
    articles: int
