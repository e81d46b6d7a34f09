"""Which characters the installed fonts have: PDF/A and PDF/UA refuse a page with others, and a plain PDF loses them."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst

_PROBE = (
    b"#set text(font: json(bytes(sys.inputs.fonts)))\n#for sign in json(bytes(sys.inputs.signs)) { [#text(sign) ] }"
)
_REFUSED = re.compile(r'the text `"(.+)"` could not be displayed', re.DOTALL)
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")


class Glyphs:
    """Knows what it has been asked before: a first text costs hundredths of a second, later ones next to nothing."""

    def __init__(self, fonts: typst.Fonts, families: Sequence[str]) -> None:
        self._fonts, self._families = fonts, json.dumps(families)
        self._there: set[str] = set()
        self._missing: set[str] = set()

    def spelled(self, text: str) -> str:
        """The text with characters that no font has as their code, 〔U+182E〕: so nothing is lost unseen."""
        self._try(set(text) - self._there - self._missing)
        lost = self._missing.intersection(text)
        return text.translate({ord(sign): f"〔U+{ord(sign):04X}〕" for sign in lost}) if lost else text

    def _try(self, signs: set[str]) -> None:
        """Print them under PDF/A, which names what it could not; then halves of the rest, as each try names but one."""
        if not signs:
            return
        refused = self._refused(signs)
        if refused is None:
            self._there |= signs
            return
        self._missing.add(refused)
        rest = sorted(signs - {refused})
        self._try(set(rest[: len(rest) // 2]))
        self._try(set(rest[len(rest) // 2 :]))

    def _refused(self, signs: set[str]) -> str | None:
        import typst

        inputs = {"fonts": self._families, "signs": json.dumps(sorted(signs))}
        try:
            typst.compile(_PROBE, font_paths=self._fonts, sys_inputs=inputs, format="pdf", pdf_standards="a-2b")
        except typst.TypstError as error:
            named = _REFUSED.search(error.message)
            if named is None:
                raise
            text = _ESCAPE.sub(lambda code: chr(int(code[1], 16)), named[1])
            return next(sign for sign in text if sign in signs)
        return None
