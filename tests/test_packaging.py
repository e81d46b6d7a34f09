"""What packages tell a system of the program: its icon in all sizes, its launcher, its types of files."""

from __future__ import annotations

import configparser
import importlib.util
import shutil
import subprocess
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from db.archive import APPLICATION_ID
from viewer.places import VERSION

PACKAGING = Path(__file__).parents[1] / "resources" / "packaging"
LINUX = PACKAGING / "linux"
LAUNCHER, TYPES, ABOUT = LINUX / "baoku.desktop", LINUX / "baoku.xml", LINUX / "org.baoku.baoku.metainfo.xml"
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def icons() -> ModuleType:
    """The script that draws them."""
    spec = importlib.util.spec_from_file_location("icons", PACKAGING / "icons.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def drawn(icons: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that they were drawn into."""
    folder = tmp_path_factory.mktemp("icons")
    icons.main(folder)
    return folder


def _colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_every_size_is_drawn_sharply(icons: ModuleType, drawn: Path) -> None:
    for size in icons.SIZES:
        image = QImage(str(drawn / f"{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.hasAlphaChannel() and image.pixelColor(0, 0).alpha() == 0
        # Paper, print, drawer and its light edge are all there, at 16 pixels too.
        assert size > 64 or {"#fcfbf8", "#1e1e1c", "#86261c", "#c23e2e"} <= _colours(image), size


@pytest.mark.parametrize(
    ("name", "sizes"),
    [("baoku.ico", [16, 24, 32, 48, 64, 128, 256]), ("baoku.icns", [16, 32, 64, 128, 256, 512, 1024])],
)
def test_the_icons_of_windows_and_macos_hold_every_size(drawn: Path, name: str, sizes: list[int]) -> None:
    kept = QByteArray((drawn / name).read_bytes())
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    held = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        held.append(reader.read().width())
    assert sorted(set(held)) == sizes


def test_the_launcher_opens_the_types_of_files_that_are_told(icons: ModuleType) -> None:
    launcher = configparser.RawConfigParser(interpolation=None)
    launcher.optionxform = str  # type: ignore[method-assign,assignment]
    launcher.read_string(LAUNCHER.read_text(encoding="utf-8"))
    entry = launcher["Desktop Entry"]
    types = {each.get("type") for each in ElementTree.parse(TYPES).iter(f"{_MIME}mime-type")}
    told = {each.text for each in ElementTree.parse(ABOUT).iter("mediatype")}
    assert set(entry["MimeType"].strip(";").split(";")) == types == told
    assert entry["Name[zh_CN]"] == "报库" and entry["Exec"] == "baoku %F"


def test_an_archive_is_known_by_its_mark() -> None:
    marks = [
        each.get("value") for each in ElementTree.parse(TYPES).iter(f"{_MIME}match") if each.get("type") == "big32"
    ]
    assert [int(str(mark), 16) for mark in marks] == [APPLICATION_ID]


def test_the_version_is_told_as_a_release() -> None:
    assert [each.get("version") for each in ElementTree.parse(ABOUT).iter("release")][:1] == [VERSION]


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(LAUNCHER)],
        ["appstreamcli", "validate", "--no-net", "--pedantic", str(ABOUT)],
    ],
    ids=["launcher", "metainfo"],
)
def test_the_tools_of_desktops_find_no_fault(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not any(line.startswith(("E:", "W:")) for line in done.stdout.splitlines()), done.stdout


def test_a_file_is_known_by_what_it_holds(sample_archive: Path, tmp_path: Path) -> None:
    for tool in ("update-mime-database", "gio"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    packages = tmp_path / "data" / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(TYPES, packages)
    subprocess.run(["update-mime-database", str(packages.parent)], check=True, capture_output=True)
    nameless = tmp_path / "nameless"
    nameless.write_bytes(sample_archive.read_bytes())
    issue = tmp_path / "期.baoku.json"
    issue.write_text('{\n  "format": "baoku-issue/1"\n}\n', encoding="utf-8")
    told = {file: _type_of(file, tmp_path / "data") for file in (nameless, issue)}
    assert told == {nameless: "application/x-baoku", issue: "application/vnd.baoku.issue+json"}


def _type_of(file: Path, data: Path) -> str:
    environment = {"XDG_DATA_HOME": str(data), "PATH": "/usr/bin:/bin"}
    command = ["gio", "info", "-a", "standard::content-type", str(file)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.partition("content-type: ")[2].strip()
