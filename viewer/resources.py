"""Where the files that come with the program lie, in a checkout, an installed package and a frozen program alike."""

from __future__ import annotations

from pathlib import Path

import resources


def path(*names: str) -> Path:
    """The path of a file or folder under resources/."""
    return Path(str(resources.__file__)).parent.joinpath(*names)
