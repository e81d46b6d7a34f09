"""Links are fetched into files that the import knows, and say where they came from."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web import serving
from viewer import fetching
from viewer.fetching import CannotFetch, fetch

PAGE = "<html><head><title>潮汐</title></head><body><p>电站。</p></body></html>".encode()


def _wanted() -> bool:
    return False


def test_a_page_notes_its_address(tmp_path: Path) -> None:
    with serving({"/news/a.html": ("text/html; charset=utf-8", PAGE)}) as web:
        file = fetch(f"{web}/news/a.html", tmp_path, _wanted)
        again = fetch(f"{web}/news/a.html", tmp_path, _wanted)
    assert file is not None and again is not None
    note = f"<!-- saved from url=({len(web) + 12:04}){web}/news/a.html -->\n"
    assert file.read_bytes() == note.encode() + PAGE
    assert [file.name, again.name] == ["a.html", "a (2).html"]


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("/", "text/html", "127.0.0.1 {port}.html"),
        ("/article/42", "text/html", "42.html"),
        ("/%E6%BD%AE%E6%B1%90", "text/html", "潮汐.html"),
        ("/issue.pdf?day=10", "application/pdf", "issue.pdf"),
        ("/get.php", "text/html", "get.html"),
        ("/con.html", "text/html", "_con.html"),
        ("/feed", "application/rss+xml", "feed.xml"),
        ("/data.tsv", "application/octet-stream", "data.tsv"),
        ("/a%2F..%2Fb", "text/html", "a .. b.html"),
    ],
)
def test_files_are_called_by_address_and_kind(path: str, kind: str, name: str, tmp_path: Path) -> None:
    with serving({path: (kind, b"x")}) as web:
        file = fetch(f"{web}{path}", tmp_path, _wanted)
    assert file is not None
    assert (file.parent, file.name) == (tmp_path, name.format(port=web.rpartition(":")[2]))


@pytest.mark.parametrize("bom", [b"\xff\xfe", b"\xef\xbb\xbf"])
def test_a_byte_order_mark_stays_first(bom: bytes, tmp_path: Path) -> None:
    with serving({"/a": ("text/html", bom + PAGE)}) as web:
        file = fetch(f"{web}/a", tmp_path, _wanted)
    assert file is not None and file.read_bytes().startswith(bom)


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with serving({}) as web, pytest.raises(CannotFetch) as refused:
        fetch(f"{web}/a", tmp_path, _wanted)
    assert refused.value.reason == "404 Not Found"
    with pytest.raises(CannotFetch) as refused:
        fetch(f"{web}/a", tmp_path, _wanted)
    assert "refused" in refused.value.reason.casefold()
    assert list(tmp_path.iterdir()) == []


def test_what_has_no_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_LONGEST", 10)
    with serving({"/a": ("text/plain", b"x" * 11)}) as web:
        with pytest.raises(CannotFetch):
            fetch(f"{web}/a", tmp_path, _wanted)
        assert fetch(f"{web}/a", tmp_path, lambda: True) is None
    assert list(tmp_path.iterdir()) == []
