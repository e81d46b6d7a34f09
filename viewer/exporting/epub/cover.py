"""A book's cover, drawn as a front page: masthead, date and number, the first headlines; as SVG and, from that, PNG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from db.records import Issue
from viewer.exporting.contents import HEADLINE
from viewer.exporting.typeset import SERIF
from viewer.exporting.xml_text import clean, escaped

if TYPE_CHECKING:
    import typst

WIDTH, HEIGHT = 1200, 1600
_ROOM = WIDTH - 200
_SONG = "Source Han Serif SC, Noto Serif CJK SC, Songti SC, SimSun, serif"
_INK, _SECOND, _ACCENT, _PAPER = "#1e1e1c", "#6b6962", "#8c2a22", "#fcfbf8"
_LARGEST, _SMALLEST = 210, 88
_MOST_LINES = 4
_WEEKDAYS = "一二三四五六日"
_TEMPLATE = b"""#set page(width: 600pt, height: 800pt, margin: 0pt)
#image(bytes(sys.inputs.cover), format: "svg", width: 100%)"""


def svg(title: str, issue: Issue | None, headlines: Sequence[str]) -> str:
    """The cover of an issue, or of articles of many under their title."""
    name = issue.newspaper.title if issue else ""
    return "\n".join(_drawn(clean(name).strip() or title, issue, headlines))


def png(drawn: str) -> bytes | None:
    """A cover as PNG, for shelves that show no SVG; none where no installed font has Chinese characters."""
    painter = _painter()
    made = painter.compile(_TEMPLATE, format="png", ppi=108, sys_inputs={"cover": drawn}) if painter else None
    assert made is None or isinstance(made, bytes)
    return made


@cache
def _painter() -> typst.Compiler | None:
    """The compiler with its fonts, which take longer to find than a cover to paint."""
    import typst

    fonts = typst.Fonts()
    families = {family.lower() for family in fonts.families()}
    return typst.Compiler(font_paths=fonts) if any(name.lower() in families for name in SERIF) else None


def page(title: str, picture: str) -> Iterator[str]:
    """The body of the page that shows the cover."""
    yield f'<section epub:type="cover" class="cover" id="{HEADLINE}">'
    yield f'<img src="{picture}" alt="{escaped(title)}" role="doc-cover"/></section>\n'


def _drawn(name: str, issue: Issue | None, headlines: Sequence[str]) -> Iterator[str]:
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
    yield f"<title>{escaped(name)}</title>"
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{_PAPER}"/>'
    yield f'<rect width="{WIDTH}" height="26" fill="{_ACCENT}"/>'
    lines, size = _fitted(name)
    y = 150.0
    for line in lines:
        y += size * 1.12
        yield _text(line, y, size, _INK, weight=700)
    if issue and issue.newspaper.parallel_title:
        y += 84
        yield _text(_cut(issue.newspaper.parallel_title, 30), y, 40, _SECOND, more=' letter-spacing="6"')
    told = _told(issue) if issue else []
    if told:
        yield _rule(y + 70, 5) + _rule(y + 80, 1.5)
        y += 142
        yield _text(_cut(" · ".join(told), 30), y, 38, _INK)
        y -= 22
    yield _rule(y + 62, 1.5)
    y = max(y + 190, 780)
    for place, headline in enumerate(headlines):
        if y > HEIGHT - 130:
            break
        yield _text(_cut(headline, 15 if not place else 23), y, 66 if not place else 42, _ACCENT if not place else _INK,
                    weight=700 if not place else 400)  # fmt: skip
        y += 110 if not place else 88
    yield "</svg>"


def _fitted(name: str) -> tuple[list[str], float]:
    """The name in as few lines as fit at a size that can be read across a room, and that size."""
    width = _width(name)
    for lines in range(1, _MOST_LINES):
        if (size := _ROOM / max(width / lines + (lines > 1), 1)) >= _SMALLEST:
            return _broken(name, _ROOM / min(size, _LARGEST)), min(size, _LARGEST)
    broken = _broken(name, _ROOM / _SMALLEST)
    kept = broken[:_MOST_LINES]
    return ([*kept[:-1], kept[-1][:-1] + "…"] if len(broken) > len(kept) else kept), _SMALLEST


def _broken(text: str, width: float) -> list[str]:
    lines, used = [""], 0.0
    for char in text:
        own = _width(char)
        if used + own > width + 0.01:
            lines.append("")
            used = 0
        lines[-1] += char
        used += own
    return lines


def _told(issue: Issue) -> list[str]:
    numbers = (
        f"第{issue.number}期" if issue.number else "",
        f"总第{issue.whole_number}期" if issue.whole_number else "",
    )
    return [part for part in (_day(issue.date) if issue.date else "", *numbers) if part]


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日 星期{_WEEKDAYS[day.weekday()]}"


def _text(text: str, y: float, size: float, colour: str, *, weight: int = 400, more: str = "") -> str:
    return (
        f'<text x="{WIDTH // 2}" y="{y:.0f}" text-anchor="middle" font-family="{_SONG}" font-weight="{weight}" '
        f'font-size="{size:.0f}" fill="{colour}"{more}>{escaped(text)}</text>'
    )


def _rule(y: float, width: float) -> str:
    return f'<rect x="100" y="{y:.0f}" width="{_ROOM}" height="{width}" fill="{_INK}"/>'


def _cut(text: str, width: float) -> str:
    """The text on one line of at most so many characters' width."""
    flat = " ".join(clean(text).split())
    return flat if _width(flat) <= width else _broken(flat, width - 1)[0].rstrip() + "…"


def _width(text: str) -> float:
    """The width of a text in sizes of its type; Latin letters take little more than half."""
    return sum(1 if ord(char) > 0x2E7F else 0.58 for char in text)
