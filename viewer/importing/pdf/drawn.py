"""Pictures and frames drawn on a leaf."""

from __future__ import annotations

import ctypes
from typing import Any

from viewer.importing.pdf.surface import Rect, Surface

_LEAST_SIDE = 24.0
"""Points; what is drawn smaller is an ornament."""
_WHOLE_LEAF = 0.7
"""Of the leaf; a frame that holds more parts nothing from anything."""


def read(page: Any, surface: Surface) -> list[Rect]:
    """The images on a page of pypdfium2, and what is drawn there from lines and is as large as a box."""
    import pypdfium2.raw as pdfium

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    found = []
    for number in range(pdfium.FPDFPage_CountObjects(page)):
        item = pdfium.FPDFPage_GetObject(page, number)
        if pdfium.FPDFPageObj_GetType(item) not in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH):
            continue
        if not pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
            continue
        rect = surface.rect(left.value, bottom.value, right.value, top.value)
        across, down = rect.right - rect.left, rect.bottom - rect.top
        if min(across, down) >= _LEAST_SIDE and across * down < _WHOLE_LEAF * page.get_width() * page.get_height():
            found.append(rect)
    return list(dict.fromkeys(found))
