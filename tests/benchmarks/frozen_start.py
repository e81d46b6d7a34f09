"""The start of the folder that needs no Python against that from source, in seconds of a processor."""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from tests.packages import screen
from tests.packages.screen import Installed

ROOT = Path(__file__).parents[2]
RUNS = 9


def main() -> None:
    """Start both by turns and print the ratio of their medians, and what the packed folder weighs."""
    (packed,) = (ROOT / "dist").glob("baoku-*-linux-*.tar.xz")
    with tempfile.TemporaryDirectory(prefix="baoku-") as place, screen.virtual() as display:
        shutil.unpack_archive(packed, place, filter="data")
        (unpacked,) = Path(place).iterdir()
        commands = {"frozen": [str(unpacked / "baoku")], "source": [sys.executable, str(ROOT / "main.py")]}
        programs = {name: Installed(command, _home(place, name), display) for name, command in commands.items()}
        for program in programs.values():
            _effort(program)
        rounds = [[_effort(program) for program in programs.values()] for _ in range(RUNS)]
    frozen, source = (statistics.median(each) for each in zip(*rounds, strict=True))
    print(
        f"start of the frozen folder: {frozen / source:.2f} × that from source (wanted: 1), {RUNS} runs each, by turns;"
        f" packed {packed.stat().st_size / 1e6:.0f} MB (wanted: 150)"
    )


def _home(place: str, name: str) -> Path:
    home = Path(place) / f"home-{name}"
    home.mkdir()
    return home


def _effort(program: Installed) -> float:
    """From its start until its window is there: what others do at the time doesn't count."""
    with program.window() as process:
        fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
