"""Baoku 报库: double-click for the window, or name a verb for the command line."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Run a verb, or open the window with the files named; returns the exit code: 0, 1 with problems, 2 wrong use."""
    from viewer import cli

    return cli.main(sys.argv[1:] if argv is None else argv)


def window() -> int:
    """Open the window, whatever the arguments look like: the entry of launchers."""
    return main()


if __name__ == "__main__":
    sys.exit(main())
