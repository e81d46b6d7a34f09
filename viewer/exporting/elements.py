"""The parts of an article as elements that HTML and XHTML have alike."""

from __future__ import annotations

from collections.abc import Iterable

from viewer.exporting.highlighted import Run
from viewer.exporting.parts import Part
from viewer.exporting.xml_text import escaped

_HEAD_CELL = 'th scope="col"'


def of_part(part: Part, level: int) -> str:
    """A part but the headline; level is that of the headings within the text."""
    match part.role:
        case "subheading":
            return f"<h{level}>{coloured(part.runs)}</h{level}>\n"
        case "table" if part.rows:
            return _table(part)
        case "table":
            return f"<pre>{coloured(part.runs)}</pre>\n"
        case "paragraph":
            dateline = f'<span class="dateline">{coloured(part.dateline)}</span>　' if part.dateline else ""
            return f"<p>{dateline}{coloured(part.runs)}</p>\n"
        case _:
            return f'<p class="{part.role}">{coloured(part.runs)}</p>\n'


def coloured(runs: Iterable[Run]) -> str:
    """Runs with their highlights."""
    return "".join(
        f'<mark class="{run.colour}">{broken(run.text)}</mark>' if run.colour else broken(run.text) for run in runs
    )


def broken(text: str) -> str:
    """A text, its lines broken where they are."""
    return escaped(text).replace("\n", "<br/>")


def _table(part: Part) -> str:
    head, body = part.rows[: part.has_head], part.rows[part.has_head :]
    above = f"<thead>{_rows(head, _HEAD_CELL)}</thead>" if head else ""
    return f"<table>{above}<tbody>\n{_rows(body, 'td')}</tbody></table>\n"


def _rows(rows: Iterable[tuple[tuple[Run, ...], ...]], cell: str) -> str:
    close = cell.partition(" ")[0]
    return "".join(f"<tr>{''.join(f'<{cell}>{coloured(each)}</{close}>' for each in row)}</tr>\n" for row in rows)
