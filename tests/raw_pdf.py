"""Small PDFs written by hand, for what no typesetter makes."""

from __future__ import annotations

from collections.abc import Sequence

_LOCK = b"<</Filter/Standard/V 1/R 2/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">/P -4>>"


def document(contents: Sequence[str], turned: int = 0, box: str = "0 0 595 842", encrypted: bool = False) -> bytes:
    """A PDF with a page for each stream of drawing operators; its font F1 is Helvetica."""
    count = len(contents)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number, stream in enumerate(contents):
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Rotate {turned}/Contents {5 + 2 * number} 0 R"
            "/Resources<</Font<</F1 3 0 R>>>>>>".encode()
        )
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream".encode())
    trailer = b""
    if encrypted:
        objects.append(_LOCK)
        trailer = f"/Encrypt {len(objects)} 0 R/ID[<00><00>]".encode()
    return _file(objects, trailer)


def _file(objects: list[bytes], trailer: bytes) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return made + b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (
        size,
        table,
        size,
        trailer,
        len(made),
    )
