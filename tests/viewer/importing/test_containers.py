"""Zip and tar files: read in place, within limits, under the names people gave."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import tarfile
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db import archive, browse, issues
from viewer.importing import containers
from viewer.importing.material import FormatError
from viewer.importing.report import Report
from viewer.importing.run import run

_BODY = "码头上的灯一盏一盏亮起来,等船的人把手揣进袖口,谁也不说话,只听见水一下一下拍着石阶。"
Files = dict[str, bytes]


def _page(day: int = 10, headline: str = "潮汐电站") -> bytes:
    return f"山海新报\n\n2031年3月{day}日 第10期\n\n{headline}\n\n► 周原\n\n{_BODY}{headline}\n".encode()


def _zip(files: Files) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return buffer.getvalue()


def _tar(files: Files) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as made:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            made.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def _import(tmp_path: Path, name: str, data: bytes) -> Report:
    file = tmp_path / name
    file.write_bytes(data)
    return run(tmp_path / "a.baoku", [file], lambda progress: None, lambda: False, processes=0)


_MAKERS: dict[str, Callable[[Files], bytes]] = {
    "a.zip": _zip,
    "a.tar": _tar,
    "a.tar.gz": lambda files: gzip.compress(_tar(files)),
    "a.tar.bz2": lambda files: bz2.compress(_tar(files)),
    "a.tar.xz": lambda files: lzma.compress(_tar(files)),
    "no-name-tells": lambda files: _zip({"within.zip": _zip(files)}),
    "b.zip": lambda files: _zip({"within.tar.gz": gzip.compress(_tar(files))}),
}


@pytest.mark.parametrize("name", _MAKERS)
def test_files_are_read_without_being_unpacked(tmp_path: Path, name: str) -> None:
    data = _MAKERS[name]({"报/20310311/01.txt": _page(11), "报/20310310/01.txt": _page(), "报/.hidden.txt": b"x"})
    report = _import(tmp_path, name, data)
    assert [(file.status, file.name.endswith(("0/01.txt", "1/01.txt"))) for file in report.files] == [
        ("added", True)
    ] * 2
    assert report.files[0].name.startswith(name)
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(["a.baoku", name])
    again = _import(tmp_path, name, data)
    assert [file.status for file in again.files] == ["duplicate"] * 2


def test_a_gzipped_page_is_read_under_its_own_name(tmp_path: Path) -> None:
    report = _import(tmp_path, "山海新报_20310310_02.txt.gz", gzip.compress(f"潮汐电站\n\n► 周原\n\n{_BODY}".encode()))
    assert [file.status for file in report.files] == ["added"]
    with closing(archive.create_or_open(tmp_path / "a.baoku")) as db:
        issue = issues.get(db, 1)
    assert (issue.newspaper.title, issue.pages[0].label) == ("山海新报", "2")


def test_names_in_gbk_without_a_flag_are_read_as_people_wrote_them(tmp_path: Path) -> None:
    plain = _zip({"@" * 12 + ".txt": f"潮汐电站\n\n► 周原\n\n{_BODY}".encode()})
    name = "山海新报03版".encode("gbk")
    report = _import(tmp_path, "a.zip", plain.replace(b"@" * 12, name))
    assert [file.name for file in report.files] == ["a.zip/山海新报03版.txt"]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/etc/passwd", "etc/passwd"),
        ("../../x.txt", "x.txt"),
        ("C:\\报\\..\\01.txt", "报/01.txt"),
        ("./a//b.txt", "a/b.txt"),
        ("..", ""),
    ],
)
def test_a_name_leads_nowhere_out_of_its_container(path: str, expected: str) -> None:
    assert containers.clean(path) == expected


def test_names_that_lead_out_are_read_as_if_they_did_not(tmp_path: Path) -> None:
    report = _import(tmp_path, "a.tar", _tar({"../../../evil.txt": _page(), "/abs.txt": _page(11)}))
    assert sorted(file.name for file in report.files) == ["a.tar/abs.txt", "a.tar/evil.txt"]
    assert report.count("added") == 2


def test_a_member_larger_than_the_limit_is_refused_and_the_rest_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(containers, "LARGEST_MEMBER", 5000)
    report = _import(tmp_path, "a.zip", _zip({"bomb.txt": b"\0" * 50_000_000, "good.txt": _page()}))
    assert [(file.status, getattr(file.error, "why", None)) for file in report.files] == [
        ("failed", "too-large"),
        ("added", None),
    ]


def test_an_encrypted_member_is_refused_in_a_sentence(tmp_path: Path) -> None:
    data = bytearray(_zip({"a.txt": _page()}))
    # The flag of encryption, in the local and in the central header.
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    report = _import(tmp_path, "a.zip", bytes(data))
    error = report.files[0].error
    assert isinstance(error, FormatError)
    assert error.why == "encrypted"


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tar.xz"])
def test_a_damaged_container_is_a_line_in_the_report(tmp_path: Path, name: str, cut: float) -> None:
    data = _MAKERS[name]({f"{n}.txt": os.urandom(3000) + _page() for n in range(4)})
    report = _import(tmp_path, name, data[: int(len(data) * cut)])
    assert report.files
    assert all(isinstance(file.error, FormatError | OSError | None) for file in report.files)


def test_an_empty_container_is_said_to_be_empty(tmp_path: Path) -> None:
    report = _import(tmp_path, "a.zip", _zip({}))
    assert [getattr(file.error, "why", None) for file in report.files] == ["empty"]


def test_links_and_devices_in_a_tar_are_no_files(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as made:
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        made.addfile(link)
        info = tarfile.TarInfo("a.txt")
        info.size = len(_page())
        made.addfile(info, io.BytesIO(_page()))
    report = _import(tmp_path, "a.tar", buffer.getvalue())
    assert [file.name for file in report.files] == ["a.tar/a.txt"]
    with closing(archive.create_or_open(tmp_path / "a.baoku")) as db:
        assert browse.totals(db).articles == 1
