"""Paper: a document typeset once by Typst, for preview, printer and PDF file alike."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

from viewer import resources
from viewer.exporting.document import Document
from viewer.exporting.errors import NoChineseFont, TypesettingFailed
from viewer.exporting.options import Layout, Options
from viewer.exporting.typeset_data import data
from viewer.exporting.typeset_glyphs import Glyphs

SERIF = (
    "Source Han Serif SC", "Source Han Serif CN", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STSong", "SimSun",
    "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei",
)  # fmt: skip
KAI = ("LXGW WenKai", "KaiTi", "STKaiti", "Kaiti SC", "AR PL UKai CN")
_LINE = re.compile(r"[┌╭]─+ .*?:(\d+):\d+")


def template_beside(archive: Path) -> Path | None:
    """The changed copy of the page template that lies beside an archive under its name, 报库.typ; None without one."""
    template = archive.with_suffix(".typ")
    return template if template.is_file() else None


class Typesetter:
    """Owns the fonts, which are looked for once: that takes longer than a page does. Any thread may use it."""

    def __init__(self) -> None:
        import typst

        self._fonts = typst.Fonts()
        families = {family.lower(): family for family in self._fonts.families()}
        self._serif = [families[name.lower()] for name in SERIF if name.lower() in families]
        self._kai = [families[name.lower()] for name in KAI if name.lower() in families]
        self._glyphs = Glyphs(self._fonts, self._serif)

    def pdf(self, document: Document, options: Options) -> bytes:
        """The document as PDF with title, authors, outline, tags and text, by a changed template or the program's own.

        Raises NoChineseFont and TypesettingFailed. The interpreter is free meanwhile.
        """
        if not self._serif:
            raise NoChineseFont
        given = data(document, options) | {"serif": self._serif, "kai": self._kai}
        text = self._glyphs.spelled(json.dumps(given, ensure_ascii=False))
        return self._compiled(text, options.layout, options.template or resources.path("typeset", "document.typ"))

    def _compiled(self, given: str, layout: Layout, template: Path) -> bytes:
        import typst

        # A compiler can be used by one thread at a time, and takes half a millisecond to make.
        compiler = typst.Compiler(font_paths=self._fonts, root=template.parent)
        try:
            made = compiler.compile(
                template,
                format="pdf",
                sys_inputs={"document": given},
                pdf_standards=[layout.standard] if layout.standard else [],
                timestamp=int(time.time()),
            )
        except typst.TypstError as error:
            line = _LINE.search(error.diagnostic)
            raise TypesettingFailed(template, int(line[1]) if line else None, error.message) from error
        assert isinstance(made, bytes)
        return made
