"""Typesetting by Typst: a document once, for preview, printer and PDF file alike; and what other templates make."""

from __future__ import annotations

import json
import re
import time
from functools import cache
from pathlib import Path
from typing import Any, Literal

from viewer import resources
from viewer.exporting.document import Document
from viewer.exporting.errors import NoChineseFont, TypesettingFailed
from viewer.exporting.options import Options, Standard
from viewer.exporting.typeset_data import data
from viewer.exporting.typeset_glyphs import Glyphs

Form = Literal["pdf", "png", "svg"]
SERIF = (
    "Source Han Serif SC", "Source Han Serif CN", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STSong", "SimSun",
    "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei",
)  # fmt: skip
KAI = ("LXGW WenKai", "KaiTi", "STKaiti", "Kaiti SC", "AR PL UKai CN")
_MUCH = 50_000
"""Characters of a document after which what Typst keeps of it is more than some 15 MB."""
_KEPT_FOR = 10
"""Documents for which Typst keeps what it has worked out for an earlier one, in case they have parts in common."""
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
        template = options.template or resources.path("typeset", "document.typ")
        return self.typeset(template, data(document, options), standard=options.layout.standard)

    def typeset(
        self, template: Path, given: dict[str, Any], form: Form = "pdf", *, dots: float = 72, standard: Standard = ""
    ) -> bytes:
        """What a template makes of data and of the names of fonts; a picture is one page, PNG of so many dots an inch.

        Raises NoChineseFont and TypesettingFailed.
        """
        if not self._serif:
            raise NoChineseFont
        fonts = {"serif": self._serif, "kai": self._kai}
        text = self._glyphs.spelled(json.dumps(given | fonts, ensure_ascii=False))
        try:
            return self._compiled(template, text, form, dots, standard)
        finally:
            if len(text) > _MUCH:
                forget()

    def _compiled(self, template: Path, given: str, form: Form, dots: float, standard: Standard) -> bytes:
        import typst

        # A compiler can be used by one thread at a time, and takes half a millisecond to make.
        compiler = typst.Compiler(font_paths=self._fonts, root=template.parent)
        try:
            made = compiler.compile(
                template,
                format=form,
                ppi=dots,
                sys_inputs={"document": given},
                pdf_standards=[standard] if standard else [],
                timestamp=int(time.time()),
            )
        except typst.TypstError as error:
            line = _LINE.search(error.diagnostic)
            raise TypesettingFailed(template, int(line[1]) if line else None, error.message) from error
        assert isinstance(made, bytes)
        return made


@cache
def kept() -> Typesetter:
    """The typesetter of exports."""
    return Typesetter()


def forget() -> None:
    """Have Typst forget the documents before, some 0.3 kB for each of their characters: empty ones age them.

    No document of ours has enough in common with the one before it to be faster for that.
    """
    import typst

    nothing = typst.Fonts(include_system_fonts=False)
    for _ in range(_KEPT_FOR + 1):
        typst.compile(b"", font_paths=nothing, format="pdf")
