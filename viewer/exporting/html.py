"""HTML: one self-contained file with a style for screen, dark screen and paper."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from db import articles
from db.records import Article, Block
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Options
from viewer.exporting.source_line import source_line

_STYLE = """
:root { color-scheme: light dark; --paper: #fcfbf8; --ink: #1e1e1c; --second: #6b6962; --accent: #b3362b; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1d1e21; --ink: #dad7cf; --second: #98958c; --accent: #e2725b; }
}
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 17px/1.75 "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
main { max-width: 36em; margin: 0 auto; padding: 2.5em 1.5em; }
article + article { margin-top: 4em; border-top: 1px solid color-mix(in srgb, var(--ink) 12%, transparent); }
.column, .kicker { color: var(--accent); font-size: .88em; margin: 1.5em 0 .2em; }
h1, article > h2 { font-size: 1.55em; line-height: 1.35; margin: .2em 0; text-wrap: balance; }
.deck { font-size: 1.08em; color: var(--second); margin: .3em 0; }
.byline, .credit { font-family: "LXGW WenKai", KaiTi, STKaiti, serif; color: var(--second); margin: .6em 0 1.4em; }
.body p { margin: 0; text-indent: 2em; text-align: justify; }
.body h3 { font-size: 1.05em; margin: 1.2em 0 .5em; }
.body p.caption, .body p.credit, .body p.note, .body p.jump { text-indent: 0; color: var(--second); font-size: .9em; }
pre { font: inherit; white-space: pre-wrap; }
.dateline { font-weight: 600; }
.source { color: var(--second); font-size: .85em; margin-top: 2em; }
@media print { :root { --paper: #fff; --ink: #000; --second: #444; } main { max-width: none; padding: 0; }
  article + article { break-before: page; border: 0; } }
""".strip()


def write(document: Document, target: Path, options: Options) -> None:
    """Write the document as an HTML 5 page in UTF-8."""
    alone = len(document.pieces) == 1
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.write(
            f'<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
            f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{_text(document.title)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n<main>\n"
        )
        for piece in document.pieces:
            file.writelines(f"{line}\n" for line in _article(piece, alone))
        file.write("</main>\n</body>\n</html>\n")


def _article(piece: Piece, alone: bool) -> Iterator[str]:
    article, level = piece.article, "h1" if alone else "h2"
    yield "<article>"
    if article.column and article.column not in (article.headline or ""):
        yield f'<p class="column">{_text(article.column)}</p>'
    if article.kicker:
        yield f'<p class="kicker">{_text(article.kicker)}</p>'
    yield f"<{level}>{_text(article.headline or articles.title(article))}</{level}>"
    if article.deck:
        yield f'<p class="deck">{_text(article.deck)}</p>'
    if article.byline:
        yield f'<p class="byline">{_text(article.byline)}</p>'
    yield '<div class="body">'
    yield from _body(article)
    yield f'</div>\n<p class="source">{_text(source_line(article, piece.issue))}</p>\n</article>'


def _body(article: Article) -> Iterator[str]:
    dateline = article.dateline
    for block in article.blocks:
        if dateline and block.kind == "paragraph":
            yield f'<p><span class="dateline">{_text(dateline)}</span>　{_text(block.text)}</p>'
            dateline = None
        else:
            yield _block(block)
    for jump in article.jumps:
        if not jump.resolved:
            yield f'<p class="jump">{_text(jump.printed or jump.page)}</p>'


def _block(block: Block) -> str:
    text = _text(block.text)
    match block.kind:
        case "subheading":
            return f"<h3>{text}</h3>"
        case "table":
            return f"<pre>{escape(block.text)}</pre>"
        case "paragraph":
            return f"<p>{text}</p>"
        case _:
            return f'<p class="{block.kind}">{text}</p>'


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
