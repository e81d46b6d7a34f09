"""Paper: a document typeset once by Typst, for preview, printer and PDF file alike."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db import articles
from db.records import Block
from viewer import resources
from viewer.exporting.document import Document, Piece
from viewer.exporting.options import Layout
from viewer.exporting.source_line import source_line

if TYPE_CHECKING:
    import typst

SERIF = (
    "Source Han Serif SC", "Source Han Serif CN", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STSong", "SimSun",
    "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei",
)  # fmt: skip
KAI = ("LXGW WenKai", "KaiTi", "STKaiti", "Kaiti SC", "AR PL UKai CN")
_CELLS = re.compile(r"\t+| {2,}|\u3000+| *[|｜│┃] *")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u2028\u2029\u2060\ufeff]")


class NoChineseFont(Exception):
    """No installed font has Chinese characters, so a page would be empty boxes."""


@dataclass
class TypesettingFailed(Exception):
    """The template refused the document: a changed copy of it is faulty."""

    reason: str


class Typesetter:
    """Owns the compiler and the fonts, which are looked for once: they take longer than a page does."""

    def __init__(self, template: Path | None = None) -> None:
        """Use a template, or the program's own."""
        import typst

        fonts = typst.Fonts()
        families = {family.lower(): family for family in fonts.families()}
        self._serif = [families[name.lower()] for name in SERIF if name.lower() in families]
        self._kai = [families[name.lower()] for name in KAI if name.lower() in families]
        self._template = template or resources.path("typeset", "document.typ")
        self._compiler: typst.Compiler = typst.Compiler(font_paths=fonts)

    def pdf(self, document: Document, layout: Layout) -> bytes:
        """The document as PDF with title, authors, outline and text; raises NoChineseFont and TypesettingFailed."""
        import typst

        if not self._serif:
            raise NoChineseFont
        data = json.dumps(self._data(document, layout), ensure_ascii=False)
        try:
            made = self._compiler.compile(
                self._template.read_bytes(), format="pdf", sys_inputs={"document": data}, timestamp=int(time.time())
            )
        except typst.TypstError as error:
            raise TypesettingFailed(error.message) from error
        assert isinstance(made, bytes)
        return made

    def _data(self, document: Document, layout: Layout) -> dict[str, Any]:
        people = dict.fromkeys(person.name for piece in document.pieces for person in piece.article.people)
        return {
            "title": _plain(document.title),
            "authors": [_plain(name) for name in list(people)[:20]],
            "paper": layout.paper,
            "columns": layout.columns,
            "size": layout.size,
            "serif": self._serif,
            "kai": self._kai,
            "pieces": [_piece(piece) for piece in document.pieces],
        }


def _piece(piece: Piece) -> dict[str, Any]:
    article = piece.article
    source = source_line(article, piece.issue)
    column = None if article.column and article.column in (article.headline or "") else article.column
    heads = {"kicker": article.kicker, "deck": article.deck, "column": column}
    heads |= {"byline": article.byline, "dateline": article.dateline}
    return {name: _plain(text) if text else None for name, text in heads.items()} | {
        "headline": _plain(article.headline or articles.title(article)),
        "untitled": article.headline is None,
        "source": _plain(source),
        "running": _plain(source),
        "blocks": [_block(block) for block in article.blocks],
        "jumps": [_plain(jump.printed or f"→ {jump.page}") for jump in article.jumps if not jump.resolved],
    }


def _block(block: Block) -> dict[str, Any]:
    text = _plain(block.text)
    rows = [_CELLS.split(line) for line in text.split("\n")] if block.kind == "table" else []
    return {"kind": block.kind, "text": text, "rows": rows}


def _plain(text: str) -> str:
    """Text without the signs that no font draws."""
    return _CONTROLS.sub("", text)
