"""What the window says of an import."""

from __future__ import annotations

from db.records import Warning
from viewer.importing.material import FormatError
from viewer.importing.report import FileReport, Report
from viewer.ui import importing


def test_failures_come_first_and_doubts_stand_below_their_file() -> None:
    doubts = (Warning("b.txt", 7, "weekday-differs", "A doubt."), Warning("b.txt", None, "page-unsure", "Another."))
    report = Report(
        (
            FileReport("b.txt", "added", "utf-8", warnings=doubts),
            FileReport("a.txt", "failed", error=FormatError("a.txt", "empty")),
            FileReport("c.txt", "duplicate"),
        )
    )
    lines = importing.details(report).split("\n")
    assert [line.split(":")[0].strip() for line in lines] == ["a.txt", "b.txt", "line 7", "Another.", "c.txt"]
    assert "a.txt is empty." in lines[0]
    assert lines[2] == "    line 7: A doubt."
