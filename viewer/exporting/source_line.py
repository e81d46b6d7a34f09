"""The line that says where an article stood: paper, date, number, pages."""

from __future__ import annotations

from db.records import Article, Issue


def source_line(article: Article, issue: Issue) -> str:
    """《报名》2031年3月10日 第10期(总第486期) 第1、3版, as far as it is known."""
    numbers = (f"第{issue.number}期" if issue.number else "") + (
        f"(总第{issue.whole_number}期)" if issue.whole_number else ""
    )
    return " ".join(part for part in (f"{_title(issue)}{day(issue)}", numbers, pages(article)) if part)


def page_labels(article: Article) -> list[str]:
    """The labels of the article's pages, each once."""
    return list(dict.fromkeys(placement.page for placement in article.placements))


def _title(issue: Issue) -> str:
    return f"《{issue.newspaper.title}》" if issue.newspaper.title else ""


def day(issue: Issue) -> str:
    """2031年3月10日, or nothing."""
    printed = issue.date
    return f"{printed.year}年{printed.month}月{printed.day}日" if printed else ""


def pages(article: Article) -> str:
    """第1、3版; three or more in a row are a range."""
    runs: list[list[str]] = []
    for label in page_labels(article):
        if runs and runs[-1][-1].isdecimal() and label.isdecimal() and int(label) == int(runs[-1][-1]) + 1:
            runs[-1].append(label)
        else:
            runs.append([label])
    pieces = (f"{run[0]}–{run[-1]}" if len(run) > 2 else "、".join(run) for run in runs)
    listed = "、".join(pieces)
    return f"第{listed}版" if listed else ""
