"""Pictures: all of the article or passage is on one page with its source, as wide as wanted, whatever the text is."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from db.archive import Database
from db.highlights import Highlight
from db.records import Article, Block, Mark, Placement
from main import main
from tests.viewer.exporting.pieces import ISSUE, piece
from viewer import messages
from viewer.exporting import chosen, run
from viewer.exporting.chosen import Pieces
from viewer.exporting.document import Piece
from viewer.exporting.errors import TooLongForPicture
from viewer.exporting.options import PictureLook
from viewer.exporting.picture import LONGEST, picture
from viewer.exporting.run import Wish
from viewer.exporting.typeset import Typesetter

SOURCE = "《山海新报》2031年3月10日第10期(总第486期)第1版"
LOOKS = [PictureLook(wide, dark) for wide in (False, True) for dark in (False, True)]
WIDTHS = {False: 420, True: 960}
LIGHT, DARK = QColor("#fcfbf8"), QColor("#1d1e21")


@cache
def _typesetter() -> Typesetter:
    return Typesetter()


def _image(piece: Piece, look: PictureLook = LOOKS[0], passage: tuple[Mark, ...] = ()) -> QImage:
    return QImage.fromData(picture(_typesetter(), piece, look, "png", passage))


def _colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for y in range(0, image.height(), 2) for x in range(0, image.width(), 2)}


def _read(piece: Piece, look: PictureLook = LOOKS[0], passage: tuple[Mark, ...] = ()) -> tuple[str, float, float]:
    """The text of the one page without blanks, and its width and height in points."""
    with pypdfium2.PdfDocument(picture(_typesetter(), piece, look, "pdf", passage)) as made:
        assert len(made) == 1
        text = made[0].get_textpage().get_text_range().replace("\ufffe", "-")
        return "".join(text.split()), *made[0].get_size()


def _lead(sample: Database) -> Piece:
    return Pieces(sample, chosen.article(sample, 1), with_marks=False)[0]


@pytest.mark.parametrize("look", LOOKS)
def test_a_picture_is_as_wide_as_wanted_on_its_paper_and_printed(sample: Database, look: PictureLook) -> None:
    image = _image(_lead(sample), look)
    assert image.width() == 2 * WIDTHS[look.wide]
    paper = DARK if look.dark else LIGHT
    corners = [(0, 0), (image.width() - 1, 0), (0, image.height() - 1), (image.width() - 1, image.height() - 1)]
    assert {image.pixelColor(x, y).name() for x, y in corners} == {paper.name()}
    ink = sum(
        abs(image.pixelColor(x, y).lightness() - paper.lightness()) > 100
        for y in range(0, image.height(), 3)
        for x in range(0, image.width(), 3)
    )
    assert 0.02 < ink / (image.width() * image.height() / 9) < 0.3


@pytest.mark.parametrize("look", LOOKS[::2])
def test_all_of_an_article_is_on_its_picture(sample: Database, look: PictureLook) -> None:
    lead = _lead(sample)
    shown, width, _ = _read(lead, look)
    article = lead.article
    assert width == WIDTHS[look.wide]
    for text in (article.headline, article.deck, article.byline, *(block.text for block in article.blocks)):
        assert "".join((text or "").split()) in shown
    assert shown.startswith("山海新报2031年3月10日")
    assert shown.endswith("第1、3版")


@pytest.mark.parametrize("columns", [3, 8, 12])
def test_a_table_stays_within_the_page(columns: int) -> None:
    rows = ["\t".join(f"第{place}季度产量" for place in range(columns))]
    rows += ["\t".join(str(1000 + place) for place in range(columns))] * 3
    table = Piece(Article(headline="产量", blocks=(Block("table", "\n".join(rows)),)), ISSUE)
    with pypdfium2.PdfDocument(picture(_typesetter(), table, PictureLook(), "pdf")) as made:
        text = made[0].get_textpage()
        assert max(text.get_charbox(place)[2] for place in range(text.count_chars())) <= 420 - 28 + 0.5
        assert text.get_text_range().count(str(999 + columns)) == 3


def test_a_passage_stands_alone_with_its_headline_and_source_at_the_foot(sample: Database) -> None:
    lead = _lead(sample)
    text = lead.article.blocks[0].text
    shown, _, height = _read(lead, passage=(Mark("block", 0, 0, 12),))
    headline = "".join((lead.article.headline or "").split())
    assert "“" + text[:12] + headline + "《山海新报》" in shown
    assert text[12:20] not in shown
    assert height < _read(lead)[2] / 3


def test_a_passage_with_its_headline_is_headed_by_it(sample: Database) -> None:
    lead = _lead(sample)
    headline = lead.article.headline or ""
    shown, *_ = _read(lead, passage=(Mark("headline", None, 0, len(headline)), Mark("block", 0, 0, 6)))
    assert shown.count("".join(headline.split())) == 1
    assert shown.index("".join(headline.split())) < shown.index(lead.article.blocks[0].text[:6])


def test_highlights_are_coloured() -> None:
    plain = piece("涨潮发一次，退潮再发一次。")
    light = Highlight(1, 1, "block", 0, 1, 6, "潮发一次，", "yellow", "2031-03-11T08:30:00+00:00")
    tints = {"#ffe9a0", "#6b5a1e"}
    for look, tint in ((PictureLook(), "#ffe9a0"), (PictureLook(dark=True), "#6b5a1e")):
        assert _colours(_image(replace(plain, highlights=(light,)), look)) & tints == {tint}
        assert not _colours(_image(plain, look)) & tints


@pytest.mark.parametrize(("wide", "highest"), [(False, 3600), (True, 1600)])
def test_a_long_text_goes_on_beside_itself(wide: bool, highest: float) -> None:
    texts = [f"第{number}段，" + "潮水退了又涨，船回来了。" * 12 for number in range(60)]
    shown, width, height = _read(piece(*texts), PictureLook(wide=wide))
    assert all(text in shown for text in texts)
    assert width > WIDTHS[wide]
    assert highest * 0.8 < height < highest + 250


def test_a_picture_of_much_text_has_fewer_dots(monkeypatch: pytest.MonkeyPatch) -> None:
    much = piece(*["潮水退了又涨。" * 40] * 3)
    whole = _image(much)
    monkeypatch.setattr("viewer.exporting.picture._MOST", whole.width() * whole.height() // 3)
    assert 420 < _image(much).width() < 600
    monkeypatch.setattr("viewer.exporting.picture._MOST", 1000)
    assert _image(much).width() == 420


def test_what_is_too_long_is_said_in_a_sentence() -> None:
    with pytest.raises(TooLongForPicture) as refused:
        picture(_typesetter(), piece("潮" * (LONGEST + 1)), PictureLook(), "png")
    assert messages.sentence(refused.value).startswith("An article of 60,001 characters is too long for a picture")


def test_an_article_that_is_too_long_is_reported_and_the_others_are_made(
    sample: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.exporting.picture.LONGEST", 300)
    report = run.write(sample, Wish(chosen.several(sample, [1, 3], "两篇"), "svg", tmp_path))
    assert [file.name.rsplit(" ")[-1] for file in report.written] == ["推迟半小时上课.svg"]
    [failure] = report.failed
    assert isinstance(failure.error, TooLongForPicture)


def test_an_svg_is_drawn_in_outlines(sample: Database) -> None:
    made = picture(_typesetter(), _lead(sample), PictureLook(), "svg")
    root = ElementTree.parse(io.BytesIO(made)).getroot()
    assert float(re.match(r"[\d.]+", root.attrib["width"])[0]) == 420  # type: ignore[index]
    kinds = {element.tag.rsplit("}")[-1] for element in root.iter()}
    assert "path" in kinds
    assert not kinds & {"text", "image", "script", "foreignObject"}


_SIGNS = "#*_`<>&\"'[]()!|\\~$@{}=-+/.,:;?%^1a潮汐，。“”—…　 \t\n"
_TEXT = st.one_of(
    st.sampled_from(['#panic("no")', "$x^2$", "<label> @label", "// comment", "= 一", '"]}', "\\u{41}", "a" * 90]),
    st.text(alphabet=_SIGNS, min_size=1, max_size=40),
)


@settings(max_examples=40)
@given(texts=st.fixed_dictionaries(dict.fromkeys(("kicker", "headline", "deck", "byline", "dateline", "text"), _TEXT)))
def test_any_text_is_printed_letter_by_letter(texts: dict[str, str]) -> None:
    marked = {part: f"始{place}{text}终{place}" for place, (part, text) in enumerate(texts.items())}
    body = marked.pop("text")
    article = Article(**marked, blocks=(Block("paragraph", body),), placements=(Placement("1", 1),))  # type: ignore[arg-type]
    shown, *_ = _read(Piece(article, ISSUE), PictureLook(wide=True))
    for part, text in (marked | {"text": body}).items():
        assert "".join(text.split()) in shown, part
    assert SOURCE in shown


@pytest.mark.parametrize("name", ["png", "svg"])
@pytest.mark.parametrize("split", ["one", "article", "issue"])
def test_a_whole_issue_makes_a_picture_for_each_article(
    sample: Database, tmp_path: Path, name: str, split: Any
) -> None:
    what = chosen.several(sample, [1, 3, 4], "三篇")
    report = run.write(sample, Wish(what, name, tmp_path / "out", split))
    assert [file.name.split(" ")[-1] for file in report.written][:1] == [f"潮汐电站夜里发出第一度电.{name}"]
    assert (len(report.written), report.articles, report.failed) == (3, 3, ())


def test_the_command_line_makes_pictures(sample_archive: Path, tmp_path: Path) -> None:
    target = tmp_path / "lead.png"
    words = ["--archive", str(sample_archive), "export", "--article", "1", "--format", "png", "--to"]
    assert main([*words, str(target), "--wide", "--dark"]) == 0
    image = QImage(str(target))
    assert (image.width(), image.pixelColor(0, 0)) == (1920, DARK)
