"""A book's package: what it is, what is in it and in which order, and the ways in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.records import Issue
from viewer.exporting import parts
from viewer.exporting.contents import HEADLINE, Entry, breaks, listed
from viewer.exporting.epub.chapter import REFERENCES
from viewer.exporting.xml_text import clean, escaped

FOLDER = "EPUB/"
CONTAINER = (
    '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" '
    'xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" '
    'media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_XHTML = "application/xhtml+xml"


@dataclass(frozen=True, slots=True)
class About:
    """What is said of a book; day and changed (in UTC) as ISO 8601, empty where nothing has a day."""

    name: str
    """Its URN, the same whenever the same articles are written."""
    title: str
    language: str
    authors: tuple[str, ...]
    issue: Issue | None
    day: str
    changed: str
    has_references: bool
    has_picture: bool
    has_pages: bool
    """Whether it goes through one issue, so that pages are told by their labels alone."""


def opf(about: About, entries: Sequence[Entry]) -> Iterator[str]:
    """The package document."""
    yield (
        '<?xml version="1.0" encoding="utf-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" version="3.0" '
        'unique-identifier="name" xml:lang="zh-CN" dir="ltr">\n<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
    )
    yield from (f"{line}\n" for line in _metadata(about))
    yield "</metadata>\n<manifest>\n"
    yield '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n'
    yield '<item id="style" href="style.css" media-type="text/css"/>\n'
    yield f'<item id="cover" href="cover.xhtml" media-type="{_XHTML}"/>\n'
    pictures = {"cover.png": "image/png"} if about.has_picture else {}
    for place, (name, kind) in enumerate((pictures | {"cover.svg": "image/svg+xml"}).items()):
        role = ' properties="cover-image"' if not place else ""
        yield f'<item id="picture{place}" href="{name}" media-type="{kind}"{role}/>\n'
    files = [entry.file for entry in entries] + [REFERENCES] * about.has_references
    yield from (f'<item id="t{place}" href="{file}" media-type="{_XHTML}"/>\n' for place, file in enumerate(files))
    yield '</manifest>\n<spine>\n<itemref idref="cover"/>\n<itemref idref="nav"/>\n'
    yield from (f'<itemref idref="t{place}"/>\n' for place in range(len(files)))
    yield "</spine>\n</package>\n"


def nav(about: About, entries: Sequence[Entry]) -> Iterator[str]:
    """The body of the page of contents: articles, pages of the newspaper, parts of the book."""
    yield '<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">\n<h1 id="contents">目录</h1>\n'
    references = [Entry(REFERENCES, "参考文献", "")] if about.has_references else []
    if about.has_references or not entries:
        yield from listed([*entries, *references] or [Entry("cover.xhtml", about.title, "")], is_flat=True)
    else:
        yield from listed(entries, is_flat=False)
    yield "\n</nav>\n"
    if about.has_pages:
        yield '<nav epub:type="page-list" role="doc-pagelist" hidden="">\n<h2>版面</h2>\n'
        yield from breaks(entries)
        yield "\n</nav>\n"
    yield '<nav epub:type="landmarks" hidden="">\n<h2>各部分</h2>\n<ol>\n'
    yield '<li><a epub:type="cover" href="cover.xhtml">封面</a></li>\n'
    yield '<li><a epub:type="toc" href="#toc">目录</a></li>\n'
    if entries:
        yield f'<li><a epub:type="bodymatter" href="{entries[0].file}">正文</a></li>\n'
    if about.has_references:
        yield f'<li><a epub:type="bibliography" href="{REFERENCES}#{HEADLINE}">参考文献</a></li>\n'
    yield "</ol>\n</nav>\n"


def _metadata(about: About) -> Iterator[str]:
    yield f'<dc:identifier id="name">{about.name}</dc:identifier>'
    yield f"<dc:title>{escaped(about.title)}</dc:title>"
    yield f"<dc:language>{about.language}</dc:language>"
    yield from (f"<dc:creator>{escaped(name)}</dc:creator>" for name in about.authors if clean(name).strip())
    if about.day:
        yield f"<dc:date>{about.day}</dc:date>"
    yield f'<meta property="dcterms:modified">{about.changed}</meta>'
    if about.issue:
        yield from _of_issue(about.issue)
    if about.has_pages:
        yield f'<dc:source id="paper">{escaped(about.title)}</dc:source>'
        yield '<meta refines="#paper" property="source-of">pagination</meta>'
    if about.has_picture:
        yield '<meta name="cover" content="picture0"/>'
    yield from _accessibility(about)


def _of_issue(issue: Issue) -> Iterator[str]:
    name = parts.shown(issue.newspaper.title)
    yield f"<dc:publisher>{escaped(name)}</dc:publisher>"
    yield f'<meta property="belongs-to-collection" id="series">{escaped(name)}</meta>'
    yield '<meta refines="#series" property="collection-type">series</meta>'
    if issue.newspaper.issn and (issn := clean(issue.newspaper.issn).strip()):
        yield f'<meta refines="#series" property="dcterms:identifier">urn:issn:{escaped(issn)}</meta>'
    if (number := issue.whole_number or issue.number or "").isascii() and number.isdecimal():
        yield f'<meta refines="#series" property="group-position">{number}</meta>'


def _accessibility(about: About) -> Iterator[str]:
    features = ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability", "unlocked"]
    if about.has_pages:
        features += ["pageBreakMarkers", "pageNavigation"]
    for name, values in (
        ("accessMode", ["textual"]), ("accessModeSufficient", ["textual"]), ("accessibilityFeature", features),
        ("accessibilityHazard", ["none"]),
    ):  # fmt: skip
        yield from (f'<meta property="schema:{name}">{value}</meta>' for value in values)
    yield '<meta property="schema:accessibilitySummary">全部内容为文字，可由读屏软件按顺序读出。</meta>'
