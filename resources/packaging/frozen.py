"""The entry of the frozen program, where a process begun by the program is a start of the very same file.

PyInstaller's own hooks for that load multiprocessing and Qt before anything is known of what is wanted, which takes
half as long as a verb; on Linux they are left out and this does without them.
"""

from __future__ import annotations

import re
import sys

_TRACKER = re.compile(r"from multiprocessing\.resource_tracker import main;\s*main\((\d+)\)")
"""What Python's own process that tidies up after others is started with, after -c."""


def work() -> None:
    """Do what this process was begun for, and end, if it was begun by another one."""
    if "--multiprocessing-fork" in sys.argv:
        from multiprocessing import spawn

        spawn.freeze_support()
    if len(sys.argv) > 2 and sys.argv[-2] == "-c" and (tracker := _TRACKER.fullmatch(sys.argv[-1])):
        from multiprocessing import resource_tracker

        resource_tracker.main(int(tracker[1]))
        sys.exit()


if __name__ == "__main__":
    # There is no such file: a process that is begun must not look for it.
    globals().pop("__file__", None)
    work()
    from main import main

    sys.exit(main())
