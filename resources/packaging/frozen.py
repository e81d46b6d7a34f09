"""The entry of the frozen program, where a process begun by the program starts the very same file again."""

from __future__ import annotations

import multiprocessing
import sys

if __name__ == "__main__":
    # A process that was begun to work does so here and comes no further.
    multiprocessing.freeze_support()
    from main import main

    sys.exit(main())
