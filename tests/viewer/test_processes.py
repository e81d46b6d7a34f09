"""Processes beside the window: none is left when the window is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

_SCRIPT = """
import os, time
from viewer.processes import begin
if __name__ == "__main__":
    with begin(1, 0) as pool:
        print(pool.submit(os.getpid).result(), flush=True)
        time.sleep(60)
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no signal to kill with, and no pipe that tells of it")
def test_they_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(_SCRIPT, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
        try:
            # The child holds the end that its parent printed to: this reads on until both are gone.
            parent.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            os.kill(child, signal.SIGKILL)
            raise
