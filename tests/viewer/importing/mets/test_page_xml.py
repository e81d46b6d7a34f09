"""PAGE XML: regions in their reading order, alone and beside a METS file."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from db.records import Block, Furniture, Region
from tests.digitised import Folder, div, element, mets
from viewer.importing.formats import mets_alto
from viewer.importing.material import FormatError


def _equiv(*texts: str) -> str:
    return "".join(
        element("TextEquiv", element("Unicode", text), index=n if len(texts) > 1 else None)
        for n, text in reversed(list(enumerate(texts)))
    )


def _region(key: str, *texts: str, points: str = "100,100 500,100 500,300 100,300", kind: str = "paragraph") -> str:
    lines = (element("TextLine", element("Coords", points=points), _equiv(text)) for text in texts)
    return element("TextRegion", element("Coords", points=points), *lines, id=key, type=kind)


def _page(*regions: str, order: tuple[str, ...] = (), width: object = 1000) -> str:
    told = "".join(element("RegionRefIndexed", regionRef=key) for key in order)
    inner = element("Page", element("ReadingOrder", told), *regions, imageWidth=width, imageHeight=2000)
    return element("PcGts", inner, xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15")


def test_a_page_alone() -> None:
    document = _page(
        _region("r2", "Das Meer geht."),
        _region("r1", "Die neue Mo¬", "le ist fertig."),
        _region("r0", "Seite 3", kind="header"),
        order=("r1", "r2"),
    )
    (issue,) = mets_alto.read(Folder({}).material("0003.xml", document))
    (article,) = issue.articles
    assert article.blocks == (Block("paragraph", "Die neue Mole ist fertig."), Block("paragraph", "Das Meer geht."))
    assert article.placements[0].regions == (Region(((0.1, 0.05), (0.5, 0.05), (0.5, 0.15), (0.1, 0.15))),)
    assert [(page.label, page.furniture) for page in issue.pages] == [("3", (Furniture("folio", "Seite 3"),))]


def test_a_page_of_a_mets_issue() -> None:
    article = div("ARTICLE", element("fptr", element("area", FILEID="A1", BEGIN="r2", BETYPE="IDREF")))
    folder = Folder({"text/0001.xml": _page(_region("r1", "Shanhai"), _region("r2", "山海", "新报"))})
    (issue,) = mets_alto.read(folder.material("issue.xml", mets([article])))
    assert [[each.text for each in found.blocks] for found in issue.articles] == [["山海新报"]]
    assert issue.pages[0].furniture == (Furniture("unplaced", "Shanhai"),)


def test_the_best_reading_of_a_region_without_lines() -> None:
    document = _page(element("TextRegion", _equiv("Neue Mole\nist fertig.", "Nene Mole")))
    (issue,) = mets_alto.read(Folder({}).material("a.xml", document))
    assert [each.text for each in issue.articles[0].blocks] == ["Neue Mole ist fertig."]


_TEXTS = st.lists(st.text("Q¬ -山\n", max_size=4), max_size=3)
_POINTS = st.sampled_from(["", "1,2", "1,2 3,4 5,6", "9" * 5000, "-5,x 1,1 2,2"])
_REGIONS = st.builds(
    lambda key, texts, points: _region(key, *texts, points=points), st.text("r1", max_size=2), _TEXTS, _POINTS
)


@settings(max_examples=100)
@given(
    regions=st.lists(_REGIONS, max_size=3), width=st.sampled_from([1000, 0, "x", "", "9" * 5000]),
    order=st.lists(st.text("r1", max_size=2), max_size=3).map(tuple), cut=st.none() | st.integers(0, 900),
)  # fmt: skip
def test_almost_valid_pages_are_read_or_refused(
    regions: list[str], width: object, order: tuple[str, ...], cut: int | None
) -> None:
    document = _page(*regions, order=order, width=width)[:cut]
    try:
        (issue,) = mets_alto.read(Folder({}).material("a.xml", document))
    except FormatError:
        return
    homes = "".join(each.text for found in issue.articles for each in found.blocks)
    homes += "".join(each.text for page in issue.pages for each in page.furniture)
    assert homes.count("Q") == document.count("Q")
