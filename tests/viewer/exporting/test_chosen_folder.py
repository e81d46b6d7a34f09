"""A clippings folder as it is exported: in its own order, numbered, with what was remarked where that is wanted."""

from __future__ import annotations

from db import issues
from db.archive import Database
from db.clippings import clip, make, remark
from viewer.exporting import chosen
from viewer.exporting.chosen import Pieces


def test_its_pieces_stand_in_its_order_with_their_remarks(sample: Database) -> None:
    number = make(sample, "潮汐").id
    clip(sample, number, [3, 1, 2])
    remark(sample, number, 1, "数字待核实")
    what = chosen.folder(sample, number)
    assert (what.title, what.articles, what.numbered) == ("潮汐", (3, 1, 2), True)
    assert [piece.remark for piece in Pieces(sample, what, with_marks=True)] == [None, "数字待核实", None]
    assert [piece.remark for piece in Pieces(sample, what, with_marks=False)] == [None, None, None]


def test_articles_that_left_the_archive_leave_the_others_theirs(sample: Database) -> None:
    number = make(sample, "潮汐").id
    clip(sample, number, [1, 2])
    remark(sample, number, 2, "留")
    what = chosen.folder(sample, number)
    issues.remove(sample, 1)
    assert (list(Pieces(sample, what, True)), chosen.folder(sample, number).articles) == ([], ())
