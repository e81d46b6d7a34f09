"""A virtual screen, and an installed program on it that is used by keys alone, as by somebody who sits before it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 200
"""Seconds after which what was expected doesn't come any more."""
_LOOK = 0.2
"""Seconds between two looks."""


@contextmanager
def virtual() -> Iterator[str]:
    """The name of a display that is there as long as it is used."""
    ours, theirs = os.pipe()
    # It chooses a free number itself, writes it when it is ready, and goes on when nobody uses it for a moment.
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1280x860x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL)
    os.close(theirs)
    try:
        with os.fdopen(ours) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@dataclass(frozen=True, slots=True)
class Installed:
    """A program as its user has it: a command, a home of its own, a display."""

    command: Sequence[str]
    home: Path
    display: str

    @property
    def environment(self) -> Mapping[str, str]:
        """What a session of a new user on a plain desktop has: nothing of the project's, of Python's or of Qt's."""
        return {"PATH": "/usr/bin:/bin", "HOME": str(self.home), "LANG": "C.UTF-8", "DISPLAY": self.display}

    def run(self, *words: str) -> str:
        """What a verb prints, when it has done without problems."""
        done = subprocess.run(
            [*self.command, *words], env=self.environment, cwd=self.home, capture_output=True,
            text=True, encoding="utf-8", timeout=PATIENCE, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
        return done.stdout

    @contextmanager
    def window(self) -> Iterator[subprocess.Popen[bytes]]:
        """Its process, from when its window is there and has the keyboard; it is closed in the end."""
        process = subprocess.Popen(self.command, env=self.environment, cwd=self.home)
        try:
            self._wait_for_window(process)
            yield process
        finally:
            process.terminate()
            process.wait(PATIENCE)

    def _wait_for_window(self, process: subprocess.Popen[bytes]) -> None:
        end = time.monotonic() + PATIENCE
        # Without a manager of windows a new one does not get the keyboard by itself.
        find = ["xdotool", "search", "--onlyvisible", "--name", "Baoku", "windowfocus"]
        while subprocess.run(find, env=self.environment, capture_output=True, check=False).returncode != 0:
            assert time.monotonic() < end, "no window came"
            assert process.poll() is None, f"the program ended with {process.returncode}"

    def press(self, key: str) -> None:
        """Press a key as the keyboard would."""
        self._tool("key", "--clearmodifiers", key)

    def until(self, process: subprocess.Popen[bytes], so: Callable[[], bool]) -> None:
        """Look again and again whether something is so, while the window stays open."""
        end = time.monotonic() + PATIENCE
        while not so():
            assert time.monotonic() < end, "it didn't come"
            try:
                ended = process.wait(_LOOK)
            except subprocess.TimeoutExpired:
                continue
            raise AssertionError(f"the program ended with {ended}")

    def _tool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=PATIENCE, capture_output=True)
