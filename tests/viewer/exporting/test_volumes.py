"""Volumes: what is too much for one file is parted evenly, numbers and pages go on, and no file is written over."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from db import articles
from db.archive import Database
from viewer import processes
from viewer.exporting import apart, chosen, run, volumes
from viewer.exporting.chosen import Chosen
from viewer.exporting.formats import FORMATS
from viewer.exporting.options import Layout, Options
from viewer.exporting.run import Report, Wish
from viewer.ui.exporting import outcome

TITLE = "山海新报 2031-03-10"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PDF that holds little: the sample issue makes three of it."""
    pdf = replace(FORMATS[0], most=1800)
    assert pdf.name == "pdf"
    monkeypatch.setattr(run, "format_named", lambda name: pdf)


def _text(pdf: Path) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return ["".join(page.get_textpage().get_text_range().split()) for page in document]


def test_lengths_are_those_of_the_texts(sample: Database) -> None:
    what = chosen.issue(sample, 1)
    found = articles.lengths(sample, [*what.articles, 999])
    assert found == {
        number: sum(len(block.text) for block in articles.get(sample, number).blocks) for number in what.articles
    }


@given(st.lists(st.integers(0, 5000), max_size=60), st.integers(1, 20_000))
def test_parts_are_the_whole_in_its_order_and_none_is_long(lengths: list[int], most: int) -> None:
    what = Chosen("潮", tuple(range(len(lengths))), numbered=True, remarks=tuple(map(str, range(len(lengths)))))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(articles, "lengths", lambda db, ids: dict(enumerate(lengths)))
        parted = volumes.parted(None, what, most)  # type: ignore[arg-type]
    assert parted
    assert sum((part.articles for part in parted), ()) == what.articles
    assert sum((part.remarks for part in parted), ()) == what.remarks
    assert {(part.title, part.numbered) for part in parted} == {("潮", True)}
    if len(parted) > 1:
        whole = [sum(lengths[number] + 100 for number in part.articles) for part in parted]
        assert all(whole)
        assert max(whole) <= most + max(lengths) + 100


def test_what_fits_is_one_file(sample: Database, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    assert run.write(sample, Wish(chosen.issue(sample, 1), "pdf", target)).written == (target,)
    assert "（第1册）" not in _text(target)[0]


def test_volumes_go_on_where_the_one_before_ended(sample: Database, tmp_path: Path, small: None) -> None:
    what = replace(chosen.issue(sample, 1), numbered=True)
    kept: list[tuple[Path, int]] = []
    report = run.write(
        sample, Wish(what, "pdf", tmp_path / "潮.pdf"), kept=lambda target, held: kept.append((target, held))
    )
    assert [file.name for file in report.written] == ["潮-1.pdf", "潮-2.pdf", "潮-3.pdf"]
    assert not report.failed
    assert (report.articles, sum(held for _, held in kept)) == (12, 12)
    assert [file for file, _ in kept] == list(report.written)
    printed = [page for file in report.written for page in _text(file)]
    assert [re.search(r"(\d+)$", page)[1] for page in printed] == [str(n) for n in range(1, len(printed) + 1)]  # type: ignore[index]
    for volume, file in enumerate(report.written, 1):
        assert f"{TITLE.replace(' ', '')}（第{volume}册）" in _text(file)[0]
    numbers = [int(number) for number in re.findall(r"\[(\d+)\]", "".join(printed))]
    assert set(numbers) == set(range(1, 13))


def test_a_file_of_a_volumes_name_stays(qapp: QApplication, sample: Database, tmp_path: Path, small: None) -> None:
    (tmp_path / "潮-2.pdf").write_text("here before")
    wish = Wish(chosen.issue(sample, 1), "pdf", tmp_path / "潮.pdf", overwrite=True)
    report = run.write(sample, wish)
    assert [file.name for file in report.written] == ["潮-1.pdf", "潮-2 (2).pdf", "潮-3.pdf"]
    assert (tmp_path / "潮-2.pdf").read_text() == "here before"
    assert outcome.folder(wish, report) == tmp_path
    assert outcome.said(wish, report) == f"Exported 12 articles to {tmp_path}."


def test_an_issue_that_is_too_much_is_parted_too(sample: Database, tmp_path: Path, small: None) -> None:
    report = run.write(sample, Wish(chosen.issue(sample, 1), "pdf", tmp_path, "issue"))
    assert [file.name for file in report.written] == [f"{TITLE}-{volume}.pdf" for volume in (1, 2, 3)]


def test_numbers_of_many_volumes_sort_as_names() -> None:
    assert [volumes.named(Path("潮.pdf"), volume, 12) for volume in (2, 11)] == ["潮-02", "潮-11"]


def test_cancelled_while_a_volume_is_set_those_before_it_are_told(
    sample_archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []

    def ended(work: object, given: object, nice: int, hear: Callable[[int | Path, int], None], *_: object) -> Report:
        hear(640, 1280)
        hear(tmp_path / "out-1.pdf", 640)
        raise processes.EndedAtOnce(1)

    monkeypatch.setattr(processes, "apart", ended)
    wish = Wish(Chosen("潮", tuple(range(1280))), "pdf", tmp_path / "out.pdf", options=Options(Layout()))
    report = apart.write(sample_archive, wish, lambda *how: told.append(how), lambda: True)
    assert report == Report((tmp_path / "out-1.pdf",), (), True, 640)
    assert told == [(640, 1280)]
