"""METS and ALTO: what their divisions and blocks become, and what is made of documents with something missing."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Article, Block, Facsimile, Furniture, Issue, Page, Region
from tests.digitised import (
    ISSUED,
    TITLE,
    V4,
    Folder,
    alto,
    area,
    block,
    div,
    element,
    line,
    mets,
    mods,
)
from viewer.importing.formats import mets_alto
from viewer.importing.material import FormatError, Material


def read(document: str, *pages: str, name: str = "issue.xml") -> Issue:
    """The issue of a METS document whose pages lie where the builder says."""
    folder = Folder({f"text/{n:04}.xml": page for n, page in enumerate(pages, 1)})
    (issue,) = mets_alto.read(folder.material(name, document))
    return issue


def article(*inner: str, blocks: tuple[str, ...], kind: str = "ARTICLE") -> Article:
    """The only item of an issue of one page."""
    (found,) = read(mets([div(kind, *inner)]), alto(*blocks)).articles
    return found


def rectangle(left: float, top: float, right: float, bottom: float) -> Region:
    return Region(((left, top), (right, top), (right, bottom), (left, bottom)))


HEADED = div(
    "ARTICLE",
    div(
        "HEADING",
        div("OVERLINE", area("B1")),
        div("TITLE", area("B2")),
        div("SUBTITLE", area("B3")),
        div("AUTHOR", area("B4")),
    ),
    div(
        "BODY",
        div("PARAGRAPH", div("TEXT", area("B5"), area("B6"))),
        div("CROSSHEADING", area("B7")),
        div("PARAGRAPH", div("TEXT", area("B8"))),
    ),
)
HEADED_PAGE = alto(
    block("B1", "Aus dem Hafen", place=(100, 100, 300, 20)),
    block("B2", "Neue Mole", "ist fertig", place=(100, 125, 300, 40)),
    block("B3", "Drei Jahre Arbeit", place=(100, 170, 300, 20)),
    block("B4", "By Lin Shan", place=(100, 195, 300, 20)),
    block("B5", "Die neue Mole am Ost~Osthafen", place=(100, 220, 300, 400)),
    block("B6", "~hafen~Osthafen ist fertig.", place=(500, 100, 300, 100)),
    block("B7", "Schiffe", place=(600, 210, 100, 20)),
    block("B8", "Am Montag lief das erste Schiff", "ein.", place=(500, 240, 300, 100)),
)


def test_an_article_has_all_its_roles() -> None:
    (found,) = read(mets([HEADED]), HEADED_PAGE).articles
    assert (found.kind, found.kicker, found.headline) == ("article", "Aus dem Hafen", "Neue Mole\nist fertig")
    assert (found.deck, found.byline) == ("Drei Jahre Arbeit", "By Lin Shan")
    assert [(person.name, person.role) for person in found.people] == [("Lin Shan", "author")]
    assert found.blocks == (
        Block("paragraph", "Die neue Mole am Osthafen ist fertig.", (20,)),
        Block("subheading", "Schiffe"),
        Block("paragraph", "Am Montag lief das erste Schiff ein."),
    )


def test_an_article_covers_its_columns() -> None:
    (found,) = read(mets([HEADED]), HEADED_PAGE).articles
    (place,) = found.placements
    assert (place.page, place.position) == ("1", 1)
    assert place.regions == (rectangle(0.1, 0.05, 0.4, 0.31), rectangle(0.5, 0.05, 0.8, 0.17))


def test_a_wide_headline_and_the_column_below_it_stay_apart() -> None:
    found = article(
        div("HEADING", div("TITLE", area("B1"))),
        div("BODY", div("PARAGRAPH", area("B2"))),
        blocks=(
            block("B1", "Hafenfest", place=(100, 100, 800, 100)),
            block("B2", "Es war laut.", place=(100, 210, 200, 900)),
        ),
    )
    assert len(found.placements[0].regions) == 2


@pytest.mark.parametrize("namespace", [None, "http://www.loc.gov/standards/alto/ns-v2#", V4, "http://example.org/own"])
def test_any_namespace_will_do(namespace: str | None) -> None:
    issue = read(mets([div("ARTICLE", area("B1"))]), alto(block("B1", "Guten Morgen"), namespace=namespace))
    assert [each.text for each in issue.articles[0].blocks] == ["Guten Morgen"]


def test_what_a_record_says_of_the_issue() -> None:
    host = element(
        "mods:relatedItem",
        element("mods:titleInfo", "<mods:nonSort>The</mods:nonSort><mods:title>Shanhai Times</mods:title>"),
        element("mods:identifier", "2031-0015", type="issn"),
        element(
            "mods:part",
            element("mods:detail", "<mods:number>12</mods:number>", type="issue"),
            element("mods:detail", "<mods:number>1</mods:number>", type="edition"),
        ),
        type="host",
    )
    issue = read(mets(records={"ISSUE": mods(host, ISSUED)}), alto(block("B1", "Rain")))
    assert (issue.newspaper.title, issue.newspaper.issn) == ("The Shanhai Times", "2031-0015")
    assert (issue.date, issue.number, issue.whole_number, issue.edition) == (date(2031, 3, 10), "12", None, None)


_PART = '<mods:part><mods:detail type="{}"><mods:number>{}</mods:number></mods:detail></mods:part>'


@pytest.mark.parametrize(
    ("record", "day", "number", "whole", "edition"),
    [
        (_PART.format("issue", "12,345") + ISSUED, date(2031, 3, 10), None, "12345", None),
        (_PART.format("edition", "2") + ISSUED, date(2031, 3, 10), None, None, "2"),
        ("<mods:originInfo><mods:edition>Abendblatt</mods:edition></mods:originInfo>", None, None, None, "Abendblatt"),
        ("<mods:dateIssued>20310310</mods:dateIssued>", date(2031, 3, 10), None, None, None),
        ("<mods:dateIssued>2031年3月10日</mods:dateIssued>", date(2031, 3, 10), None, None, None),
        ("<mods:dateIssued>2031-02-30</mods:dateIssued>", None, None, None, None),
        ("<mods:titleInfo><mods:partNumber>Jg. 4, nº 69</mods:partNumber></mods:titleInfo>", None, "69", None, None),
    ],
)  # fmt: skip
def test_days_numbers_and_editions(
    record: str, day: date | None, number: str | None, whole: str | None, edition: str | None
) -> None:
    issue = read(mets(records={"ISSUE": mods(TITLE, record)}), alto(block("B1", "Regen")))
    assert (issue.date, issue.number, issue.whole_number, issue.edition) == (day, number, whole, edition)
    assert issue.newspaper.title == "Shanhai Tageblatt"


def test_the_label_tells_what_no_record_does() -> None:
    issue = read(mets(records={}, LABEL="Shanhai Times (Shanhai), 2031-03-10, ed-1"), alto(block("B1", "Rain")))
    assert (issue.newspaper.title, issue.date) == ("Shanhai Times (Shanhai)", date(2031, 3, 10))


def test_pages_without_articles_are_page_texts() -> None:
    pages = (
        alto(block("B1", "Good morning,", "harbour.")),
        alto(
            block("C1", "The ships", "are~aren't", place=(0, 0, 400, 1000)),
            block("C2", "~n't~aren't late.", "Rain.", place=(500, 0, 400, 1000)),
        ),
    )
    issue = read(mets(files={"A1": "text\\0001.xml", "A2": "/old/disk/text/0002.xml"}), *pages)
    assert [page.label for page in issue.pages] == ["1", "2"]
    first, second = issue.articles
    assert (first.kind, first.headline, first.blocks) == (
        "article",
        None,
        (Block("paragraph", "Good morning, harbour."),),
    )
    assert second.blocks == (Block("paragraph", "The ships aren't late. Rain.", (13,)),)
    assert second.placements[0].regions == (rectangle(0, 0, 0.4, 0.5), rectangle(0.5, 0, 0.9, 0.5))


def test_a_column_is_parted_where_lines_are_indented() -> None:
    rows = [(0 if n % 5 else 20, f"Zeile {n} der Spalte") for n in range(20)]
    column = [line(text, (left, 30 * n, 400 - left, 25)) for n, (left, text) in enumerate(rows)]
    issue = read(mets(), alto(block("B1", *column, place=(0, 0, 400, 620))))
    texts = [each.text for each in issue.articles[0].blocks]
    assert [text.split()[1] for text in texts] == ["0", "5", "10", "15"]
    assert " ".join(texts) == " ".join(text for _, text in rows)


def test_large_letters_are_headings_of_a_page_text() -> None:
    blocks = [
        block(f"B{n}", text) for n, text in enumerate(("Neue Mole", "Die neue Mole ist fertig.", "Wetter", "Regen."))
    ]
    styles = "".join(element("TextStyle", ID=key, FONTSIZE=size) for key, size in (("T1", 24), ("T2", "10.0")))
    page = alto(
        *(each.replace("<TextBlock", f'<TextBlock STYLEREFS="T{n % 2 + 1} P1"') for n, each in enumerate(blocks))
    )
    (found,) = read(mets(), page.replace("<Styles>", f"<Styles>{styles}")).articles
    assert [each.kind for each in found.blocks] == ["subheading", "paragraph"] * 2


def test_sections_are_columns_and_have_items_of_their_own() -> None:
    inner = div("SECTION", div("HEADING", div("TITLE", area("B4"))), div("ARTICLE", area("B5")))
    section = div(
        "SECTION",
        div("HEADING", div("TITLE", area("B1"), area("B2"))),
        div("BODY", div("PARAGRAPH", area("B3"))),
        inner,
    )
    texts = ("Amtlich", "Officiel", "Vom Rathaus", "Hafenamt", "Das Amt ist zu.")
    issue = read(mets([section]), alto(*(block(f"B{n}", text) for n, text in enumerate(texts, 1))))
    assert [(each.column, each.blocks[0].text) for each in issue.articles] == [
        ("Amtlich\nOfficiel", "Vom Rathaus"),
        ("Hafenamt", "Das Amt ist zu."),
    ]
    assert issue.pages == (Page("1"),)


def test_a_heading_above_sections_only_is_passed_on() -> None:
    inner = div("SECTION", div("HEADING", area("B2")), div("ARTICLE", area("B3")))
    issue = read(
        mets([div("SECTION", div("HEADING", area("B1")), inner), div("SECTION", div("HEADING", area("B4")))]),
        alto(block("B1", "Ausland"), block("B2", "Inseln"), block("B3", "Es stürmt."), block("B4", "Sport")),
    )
    assert [each.column for each in issue.articles] == ["Ausland\nInseln"]
    assert issue.pages[0].furniture == (Furniture("unplaced", "Sport"),)


@pytest.mark.parametrize(
    ("label", "headline", "texts"),
    [
        ("NEUE MOLE!", "Neue Mole", ["Sie ist fertig."]),
        ("Eine neue Mole", "Eine neue Mole", ["Neue Mole", "Sie ist fertig."]),
        ("Article 3", None, ["Neue Mole", "Sie ist fertig."]),
        (None, None, ["Neue Mole", "Sie ist fertig."]),
    ],
)
def test_an_article_without_a_heading_is_headed_by_its_label(
    label: str | None, headline: str | None, texts: list[str]
) -> None:
    document = mets([div("ARTICLE", area("B1"), area("B2"), LABEL=label)])
    (found,) = read(document, alto(block("B1", "Neue Mole"), block("B2", "Sie ist fertig."))).articles
    assert (found.headline, [each.text for each in found.blocks]) == (headline, texts)


@pytest.mark.parametrize("kind", ["SECTION", "POEM", "Interview"])
def test_what_has_a_body_and_no_items_is_one(kind: str) -> None:
    parts = div("HEADING", area("B1")), div("BODY", div("PARAGRAPH", area("B2")))
    found = article(*parts, blocks=(block("B1", "Ebbe"), block("B2", "Das Meer geht.")), kind=kind)
    assert (found.kind, found.headline, found.column) == ("article", "Ebbe", None)
    assert found.blocks == (Block("paragraph", "Das Meer geht."),)


@pytest.mark.parametrize(
    ("newspaper", "root", "record", "title"),
    [
        ("Shanhai Tageblatt", None, "Nr. 69", "Shanhai Tageblatt"),
        (None, "Shanhai Times, 2031-03-10", None, "Shanhai Times"),
        (None, None, "Shanhai Tageblatt 2031-03-10_01", "Shanhai Tageblatt"),
        ("2031-03-10", None, None, ""),
    ],
)
def test_the_title_of_the_newspaper_is_not_that_of_the_issue(
    newspaper: str | None, root: str | None, record: str | None, title: str
) -> None:
    inner = f"<mods:titleInfo><mods:title>{record}</mods:title></mods:titleInfo>" if record else ""
    top = div("Newspaper", div("issue", div("page", element("fptr", FILEID="A1")), DMDID="ISSUE"), LABEL=newspaper)
    document = mets(records={"ISSUE": mods(inner)}, pages=[top], LABEL=root)
    document = document.replace('<div TYPE="Newspaper" DMDID="ISSUE">', '<div TYPE="x">')
    assert read(document, alto(block("B1", "Regen"))).newspaper.title == title


def test_the_title_section_belongs_to_the_page() -> None:
    top = div(
        "TITLE_SECTION", div("TEXTBLOCK", area("B1")), div("HEADLINE", area("B2")), div("PUBLISHING_STMT", area("B3"))
    )
    issue = read(
        mets([top, div("ARTICLE", area("B4"))]),
        alto(
            block("B1", "Nr. 69"), block("B2", "Shanhai Tageblatt"), block("B3", "Erscheint", "täglich."),
            block("B4", "Es regnet."), block("B5", "Wetter: nass"), margin=block("B6", "Seite 1"),
        ),
    )  # fmt: skip
    assert issue.pages[0].furniture == (
        Furniture("masthead", "Nr. 69"),
        Furniture("masthead", "Shanhai Tageblatt"),
        Furniture("imprint", "Erscheint täglich."),
        Furniture("folio", "Seite 1"),
        Furniture("unplaced", "Wetter: nass"),
    )
    assert len(issue.articles) == 1


def test_much_unplaced_text_is_an_item() -> None:
    rest = [f"Die {n}. Zeile hat niemand genannt." for n in range(9)]
    issue = read(mets([div("ARTICLE", area("B1"))]), alto(block("B1", "Es regnet."), block("B2", *rest)))
    assert [each.blocks[0].text for each in issue.articles] == ["Es regnet.", " ".join(rest)]
    assert [each.placements[0].position for each in issue.articles] == [1, 2]
    assert issue.pages[0].furniture == ()


@pytest.mark.parametrize(
    ("kind", "is_kind"),
    [
        ("ADVERTISEMENT", "advertisement"), ("Advertisement", "advertisement"), ("np:article", "article"),
        ("DEATH_NOTICE", "notice"), ("Illustration", "photo"), ("Table of Contents", "contents"),
    ],
)  # fmt: skip
def test_kinds_of_items_however_they_are_written(kind: str, is_kind: str) -> None:
    assert article(area("B1"), blocks=(block("B1", "Frische Fische"),), kind=kind).kind == is_kind


def test_each_block_of_an_advertisement_is_a_paragraph() -> None:
    composed = element("ComposedBlock", block("B1", "Fische", "frisch"), block("B2", "Am Kai 3"), ID="C1")
    found = article(area("C1"), blocks=(composed,), kind="ADVERTISEMENT")
    assert [each.text for each in found.blocks] == ["Fische frisch", "Am Kai 3"]


def test_an_illustration_is_a_photo_with_its_caption() -> None:
    picture = element("Illustration", ID="I1", HPOS=100, VPOS=100, WIDTH=400, HEIGHT=300)
    parts = div("IMAGE", area("I1")), div("CAPTION", area("B1")), div("CREDIT", area("B2"))
    blocks = (
        picture,
        block("B1", "Die Mole", place=(100, 410, 400, 20)),
        block("B2", "Bild: Lin", place=(100, 435, 400, 20)),
    )
    found = article(*parts, blocks=blocks, kind="ILLUSTRATION")
    assert (found.kind, found.blocks) == ("photo", (Block("caption", "Die Mole"), Block("credit", "Bild: Lin")))
    assert found.placements[0].regions == (rectangle(0.1, 0.05, 0.5, 0.2275),)


def test_an_illustration_of_an_article_stays_with_it() -> None:
    inner = div("BODY", div("ILLUSTRATION", div("CAPTION", area("B1"))), div("PARAGRAPH", area("B2")))
    found = article(inner, blocks=(block("B1", "Die Mole"), block("B2", "Sie ist fertig.")))
    assert found.blocks == (Block("caption", "Die Mole"), Block("paragraph", "Sie ist fertig."))


def test_a_table_keeps_rows_and_cells() -> None:
    cells = [
        ("Hafen", 100, 100),
        ("Schiffe", 300, 102),
        ("Ost", 100, 130),
        ("3", 300, 128),
        ("West", 100, 160),
        ("5", 300, 161),
    ]
    rows = [line(text, (left, top, 80, 20)) for text, left, top in cells]
    inner = div("TABLE", div("HEADING", area("B1")), div("IMAGE", area("B2")), div("CAPTION", area("B3")))
    blocks = block("B1", "Ankünfte"), block("B2", *reversed(rows)), block("B3", "Stand: Montag")
    found = article(div("BODY", div("PARAGRAPH", area("B0")), inner), blocks=(block("B0", "Es kamen:"), *blocks))
    assert found.blocks == (
        Block("paragraph", "Es kamen:"),
        Block("subheading", "Ankünfte"),
        Block("table", "Hafen\tSchiffe\nOst\t3\nWest\t5"),
        Block("caption", "Stand: Montag"),
    )


def test_an_article_goes_on_on_the_next_page() -> None:
    parts = div("BODY", div("PARAGRAPH", area("B1"), area("C1", "A2")))
    document = mets(
        [div("ARTICLE", parts), div("ARTICLE", area("C2", "A2"))], {"A1": "text/0001.xml", "A2": "text/0002.xml"}
    )
    issue = read(document, alto(block("B1", "Der Wind")), alto(block("C1", "weht."), block("C2", "Ebbe")))
    assert [each.blocks[0].text for each in issue.articles] == ["Der Wind weht.", "Ebbe"]
    assert [[(p.page, p.position) for p in each.placements] for each in issue.articles] == [
        [("1", 1), ("2", 1)],
        [("2", 2)],
    ]


def test_the_order_of_divisions_is_their_order() -> None:
    second, first = div("ARTICLE", area("B1"), ORDER=2), div("ARTICLE", area("B2"), ORDER=1)
    issue = read(mets([second, first]), alto(block("B1", "zwei"), block("B2", "eins")))
    assert [each.blocks[0].text for each in issue.articles] == ["eins", "zwei"]


def test_a_range_of_blocks_and_single_lines() -> None:
    rows = (
        element("TextLine", element("String", CONTENT="oben"), ID="L1"),
        element("TextLine", element("String", CONTENT="unten")),
    )
    issue = read(
        mets([div("ARTICLE", area("B1", end="B2")), div("ARTICLE", area("L1"))]),
        alto(block("B1", "eins"), block("B2", "zwei"), block("B3", *rows)),
    )
    assert [[each.text for each in item.blocks] for item in issue.articles] == [["eins", "zwei"], ["oben"]]
    assert issue.pages[0].furniture == (Furniture("unplaced", "unten"),)


def test_a_block_named_twice_is_printed_once() -> None:
    parts = area("B1"), area("B2"), div("BODY", div("PARAGRAPH", area("B2")), div("PARAGRAPH", area("B1")))
    issue = read(
        mets([div("ARTICLE", *parts), div("ARTICLE", area("B2"), area("B3"))]),
        alto(block("B1", "eins"), block("B2", "zwei"), block("B3", "drei")),
    )
    assert [[each.text for each in item.blocks] for item in issue.articles] == [["zwei", "eins"], ["drei"]]


def test_a_missing_page_is_named_and_the_rest_is_read() -> None:
    lost = div("ARTICLE", div("HEADING", div("TITLE", area("C1", "A2"))), LABEL="Sturm")
    document = mets(
        [div("ARTICLE", area("B1")), lost], {"A1": "file://./text/0001.xml", "A2": "file://./text/0002.xml"}
    )
    issue = read(document, alto(block("B1", "Es regnet.")))
    assert [page.label for page in issue.pages] == ["1", "2"]
    assert [(each.headline, each.placements[0].page) for each in issue.articles] == [(None, "1"), ("Sturm", "2")]
    assert [(each.code, "0002.xml" in each.message) for each in issue.warnings] == [("alto-missing", True)]


def test_a_broken_page_is_named_and_the_rest_is_read() -> None:
    files = {"A1": "text/0001.xml", "A2": "text/0002.xml"}
    issue = read(mets(files=files), alto(block("B1", "Es regnet.")), "<alto><Layout>")
    assert len(issue.articles) == 1
    assert [(each.source, each.code) for each in issue.warnings] == [("0002.xml", "alto-broken")]


def test_a_missing_block_is_named_and_the_rest_is_read() -> None:
    issue = read(mets([div("ARTICLE", area("B9"), area("B1"))]), alto(block("B1", "Es regnet.")))
    assert [each.text for each in issue.articles[0].blocks] == ["Es regnet."]
    assert [(each.code, "B9" in each.message) for each in issue.warnings] == [("block-missing", True)]


@pytest.mark.parametrize("points", ["100,200 300,200 300,600", "100,200,300,200,300,600", "100 200 300 200 300 600"])
def test_a_polygon_is_the_region(points: str) -> None:
    shape = element("Shape", element("Polygon", POINTS=points))
    found = article(area("B1"), blocks=(block("B1", "Schief", inside=shape),))
    assert found.placements[0].regions == (Region(((0.1, 0.1), (0.3, 0.1), (0.3, 0.3))),)


def test_blocks_measured_in_other_units_have_no_region() -> None:
    issue = read(mets(), alto(block("B1", "Rain", place=(900, 900, 9000, 100))))
    assert issue.articles[0].placements[0].regions == ()


@pytest.mark.parametrize(
    ("attributes", "label"),
    [
        ({"ORDERLABEL": "A01", "ORDER": 1}, "A01"), ({"ORDERLABEL": "[3]"}, "3"),
        ({"ORDERLABEL": "uncounted", "ORDER": 4}, "4"), ({"LABEL": "Seite 5"}, "5"),
        ({"ORDERLABEL": "第二版"}, "2"), ({}, "1"),
    ],
)  # fmt: skip
def test_labels_of_pages(attributes: dict[str, object], label: str) -> None:
    issue = read(mets(pages=[div("PAGE", element("fptr", FILEID="A1"), **attributes)]), alto(block("B1", "Rain")))
    assert [page.label for page in issue.pages] == [label]
    assert issue.articles[0].placements[0].page == label


def test_pages_under_one_label_stay_apart() -> None:
    pages = [div("PAGE", element("fptr", FILEID=key), ORDERLABEL="1", ORDER=n) for n, key in enumerate(("A1", "A2"), 1)]
    issue = read(
        mets(files={"A1": "text/0001.xml", "A2": "text/0002.xml"}, pages=pages),
        alto(block("B1", "Regen")), alto(block("B1", "Wind")),
    )  # fmt: skip
    assert [(each.placements[0].page, each.blocks[0].text) for each in issue.articles] == [
        ("1", "Regen"),
        ("2", "Wind"),
    ]


def test_sections_of_pages() -> None:
    pages = [div("np:section", div("np:page", element("fptr", FILEID="A1")), LABEL="Sport")]
    assert read(mets(pages=pages), alto(block("B1", "Rain"))).pages == (Page("1", "Sport"),)


@pytest.mark.parametrize(
    ("beside", "taken"),
    [
        ({"jpg/1.jpg": b"\xff\xd8\xff1", "1.pdf": b"%PDF-1.7"}, b"\xff\xd8\xff1"),
        ({"1.pdf": b"%PDF-1.7"}, b"%PDF-1.7"),
        ({"jpg/1.jpg": b"<html>"}, None),
        ({"min/1.jpg": b"\xff\xd8\xff0", "1.tif": b"II*"}, None),
        ({}, None),
    ],
)
def test_the_picture_of_a_page_is_kept(beside: dict[str, bytes], taken: bytes | None) -> None:
    files = {"T1": "1.tif", "M1": "min/1.jpg", "P1": "1.pdf", "J1": "jpg/1.jpg", "A1": "1.xml"}
    document = mets(files=files, pages=[div("PAGE", *(element("fptr", FILEID=key) for key in files))])
    document = document.replace('ID="M1"', 'ID="M1" USE="THUMBS"').replace(' MIMETYPE="text/xml"', "")
    folder = Folder({"1.xml": alto(block("B1", "Rain")), **beside})
    (issue,) = mets_alto.read(folder.material("issue.xml", document))
    wanted = Facsimile(hashlib.sha256(taken).hexdigest()) if taken else None
    assert [page.facsimile for page in issue.pages] == [wanted]


@pytest.mark.parametrize(
    ("name", "page", "label", "sure"),
    [
        ("0003.xml", {"PRINTED_IMG_NR": "[2]", "PHYSICAL_IMG_NR": "7"}, "2", True),
        ("0003.xml", {"PHYSICAL_IMG_NR": "1"}, "3", True),
        ("IMG0003.xml", {"PHYSICAL_IMG_NR": "0"}, "3", True),
        ("2031-03-10_A01.xml", {"PHYSICAL_IMG_NR": "1"}, "A01", True),
        ("2031-03-10_1-00012.xml", {"PHYSICAL_IMG_NR": "1"}, "12", True),
        ("2031-03-10.xml", {"PHYSICAL_IMG_NR": "1"}, "1", False),
        ("20310310.xml", {}, "", False),
        ("scan.xml", {"PHYSICAL_IMG_NR": "4"}, "4", True),
        ("scan.xml", {"PHYSICAL_IMG_NR": "1"}, "1", False),
        ("scan.xml", {}, "", False),
    ],
)
def test_a_page_alone(name: str, page: dict[str, object], label: str, sure: bool) -> None:
    (issue,) = mets_alto.read(Folder({}).material(name, alto(block("B1", "Rain"), **page)))
    assert (issue.newspaper.title, issue.date, [each.label for each in issue.pages]) == ("", None, [label])
    assert [each.text for each in issue.articles[0].blocks] == ["Rain"]
    assert [each.code for each in issue.warnings] == ([] if sure else ["page-unsure"])


@pytest.mark.parametrize(
    ("document", "why"),
    [
        (mets(TYPE="Monograph"), "unknown-format"),
        (mets(files={}), "unknown-format"),
        (element("alto"), "empty"),
        ("<mets><structMap>", "malformed"),
        ('<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><alto a="&e;"/>', "malformed"),
        (element("html"), "unknown-format"),
        ("<mets>" + '<div TYPE="ARTICLE">' * 120 + "</div>" * 120 + "</mets>", "malformed"),
    ],
)
def test_what_is_refused(document: str, why: str) -> None:
    folder = Folder({"text/0001.xml": alto(block("B1", "Rain"))})
    with pytest.raises(FormatError) as refused:
        mets_alto.read(folder.material("a.xml", document.replace(' TYPE="PHYSICAL"', "").replace("Newspaper", "")))
    assert refused.value.why == why


def test_entities_are_not_fetched() -> None:
    document = '<!DOCTYPE alto [<!ENTITY e SYSTEM "file:///etc/hostname">]>' + alto(block("B1", "Rain"), "&e;")
    (issue,) = mets_alto.read(Folder({}).material("a.xml", document))
    assert [each.text for each in issue.articles[0].blocks] == ["Rain"]


@pytest.mark.parametrize(
    ("opening", "sure", "leads"),
    [
        ("<mets>", True, True), ('<?xml version="1.0"?>\n<!-- von Hand -->\n<METS:mets xmlns:METS="m">', True, True),
        ("<alto >", True, False), ("<!DOCTYPE alto SYSTEM 'a.dtd' [\n<!ENTITY a 'b'>\n]><alto/>", True, False),
        ("<html><mets>", False, False), ("mets", False, False), ("<metsX>", False, False), ("", False, False),
    ],
)  # fmt: skip
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_it_is_known_by_its_root(opening: str, sure: bool, leads: bool, encoding: str) -> None:
    data = opening.encode(encoding)
    assert (mets_alto.score(Material("a.txt", data)) > 0, mets_alto.leads(data)) == (sure, leads)


def test_a_wrong_encoding_is_no_obstacle_to_text_that_was_decoded() -> None:
    document = '<?xml version="1.0" encoding="UTF-8"?>' + alto(block("B1", "山海新报"))
    (issue,) = mets_alto.read(Material("a.xml", document.encode("gb18030"), document, "gb18030"))
    assert issue.articles[0].blocks[0].text == "山海新报"


_KEYS = st.sampled_from(["B1", "B2", "B3", "C1", "P1", "B9", ""])
_TYPES = st.sampled_from(
    ["ARTICLE", "SECTION", "HEADING", "TITLE", "BODY", "PARAGRAPH", "TABLE", "ILLUSTRATION", "CAPTION", "TITLE_SECTION",
     "ADVERTISEMENT", "AUTHOR", "PAGE", "Newspaper", "x:y", "", "FOOTNOTE"]
)  # fmt: skip
_AREAS = st.builds(area, _KEYS, st.sampled_from(["A1", "A2", "A9", ""]), st.none() | _KEYS)
_ENDLESS = "9" * 5000
"""More digits than Python makes a number of."""
_LABELS = st.none() | st.text("Seite 1²", max_size=4)
_DIVS = st.recursive(
    _AREAS,
    lambda inner: st.builds(
        lambda kind, parts, label, order: div(kind, *parts, LABEL=label, ORDER=order),
        _TYPES, st.lists(inner, max_size=3), _LABELS, st.none() | st.text("01²-", max_size=2) | st.just(_ENDLESS),
    ),
    max_leaves=10,
)  # fmt: skip
_NUMBERS = st.sampled_from([0, 1, 500, 2000, -5, 10**30, _ENDLESS, "1e5", "nan", "x", ""])
_PLACES = st.none() | st.tuples(_NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS)
_LINES = st.builds(line, st.text("aß~- 山，\u00ad", max_size=9).filter(lambda text: text.count("~") == 0), _PLACES)
_HALVES = st.sampled_from([line("a~ab"), line("~b~ab"), line("~b~ab c~cd"), "<TextLine><HYP/></TextLine>"])
_SHAPES = st.sampled_from(
    ["", "<Shape><Polygon POINTS='1,2 3,4 5,6'/></Shape>", "<Shape><Polygon POINTS='1,2,3'/></Shape>"]
)
_BLOCKS = st.builds(
    lambda key, texts, place, shape: block(key, *texts, place=place, inside=shape),
    _KEYS, st.lists(_LINES | _HALVES, max_size=4), _PLACES, _SHAPES,
)  # fmt: skip
_PAGES = st.builds(
    lambda blocks, nr, width: alto(*blocks, PHYSICAL_IMG_NR=nr, WIDTH=width, ID="P1"),
    st.lists(_BLOCKS, max_size=4), st.sampled_from([None, "", "1", "x"]), _NUMBERS,
)  # fmt: skip
_RECORDS = st.sampled_from(
    [TITLE, ISSUED, "<mods:dateIssued/>", _PART.format("issue", "²"), _PART.format("issue", _ENDLESS), "<mods:name/>"]
)
_FILES = {"A1": "0001.xml", "A2": "0002.xml"}
_DOCUMENTS = st.builds(
    lambda divs, pages, record: mets(divs, _FILES, {"ISSUE": mods(*record)}, pages or None),
    st.lists(_DIVS, max_size=3), st.lists(_DIVS, max_size=2), st.lists(_RECORDS, max_size=3),
)  # fmt: skip


@settings(max_examples=150)
@given(document=_DOCUMENTS | _PAGES, pages=st.lists(_PAGES, max_size=2), cut=st.none() | st.integers(0, 3000))
def test_almost_valid_documents_are_read_or_refused(document: str, pages: list[str], cut: int | None) -> None:
    folder = Folder({f"{n:04}.xml": page for n, page in enumerate(pages, 1)})
    try:
        issues = mets_alto.read(folder.material("a.xml", document[:cut]))
    except FormatError:
        return
    labels = [page.label for issue in issues for page in issue.pages]
    assert len(set(labels)) == len(labels)
    for found in (each for issue in issues for each in issue.articles):
        assert {place.page for place in found.placements} <= set(labels)
        assert all(0 <= share <= 1 for p in found.placements for r in p.regions for c in r.corners for share in c)


_FIRST = re.compile(r' CONTENT="a(?:[^"]*" SUBS_TYPE="HypPart1" SUBS_CONTENT="a)?')
_SIGN = re.compile(' CONTENT="([\ue000-\uf8ff])')


@settings(max_examples=100)
@given(pages=st.lists(_PAGES, min_size=1, max_size=2), divs=st.lists(_DIVS, max_size=3))
def test_every_line_has_one_home(pages: list[str], divs: list[str]) -> None:
    """Every first letter is made a sign of its own, so that none can be lost or told twice without being seen."""
    signs = map(chr, range(0xE000, 0xF8FF))
    marked = [_FIRST.sub(lambda found: found[0].replace('"a', f'"{next(signs)}'), page) for page in pages]
    files = {f"A{n}": f"text/{n:04}.xml" for n in range(1, len(pages) + 1)}
    issue = read(mets(divs, files), *marked)
    homes = "".join(piece.text for page in issue.pages for piece in page.furniture)
    for each in issue.articles:
        heads = each.kicker, each.headline, each.deck, each.byline, each.dateline
        homes += "".join(filter(None, (*heads, *(found.text for found in each.blocks))))
    columns = "".join(each.column or "" for each in issue.articles)
    homes += "".join(set(columns))
    printed = Counter(sign for page in marked for found in _SIGN.findall(page) for sign in found)
    assert Counter(sign for sign in homes if sign in printed) == printed
