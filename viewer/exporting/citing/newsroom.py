"""As newsrooms cite one another: 《山海新报》2031年3月10日第1版."""

from __future__ import annotations

from viewer.exporting.citing.cited import Cited, Settings, compact


def entry(cited: Cited, settings: Settings) -> str:
    """Newspaper, day and pages, as far as they are known."""
    edition = f"（{cited.edition}）" if cited.edition else ""
    title = f"《{cited.newspaper}》{edition}" if cited.newspaper else edition
    day = f"{cited.date.year}年{cited.date.month}月{cited.date.day}日" if cited.date else ""
    return f"{title}{day}{_pages(cited.pages)}"


def _pages(pages: tuple[str, ...]) -> str:
    """第1、3版; more than two in a row are a range."""
    runs = [run for run in compact(pages).split(", ") if run]
    if any("版" in run for run in runs):
        return "、".join(runs)
    listed = "、".join(_range(run, pages) for run in runs)
    return f"第{listed}版" if listed else ""


def _range(run: str, pages: tuple[str, ...]) -> str:
    first, _, last = run.partition("-")
    if not last:
        return run
    return f"{first}、{last}" if pages.index(last) == pages.index(first) + 1 else f"{first}–{last}"
