"""What the system refuses is told in a sentence that names the file, where there is one."""

from __future__ import annotations

import errno

import pytest

from viewer import messages


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOENT, "No such file", "a.txt"), "a.txt is not there, or holds no file."),
        (OSError(errno.EACCES, "Permission denied", "a.txt"), "a.txt can't be opened: you have no right to."),
        (OSError(errno.EIO, "Input/output error", "a.txt"), "a.txt: the system says “Input/output error”."),
        (
            OSError(errno.EACCES, "Permission denied"),
            "The system refused what the program asked for: “Permission denied”.",
        ),
        (
            OSError("no memory is shared here"),
            "The system refused what the program asked for: “no memory is shared here”.",
        ),
    ],
)
def test_what_the_system_refuses(error: OSError, said: str) -> None:
    assert messages.sentence(error) == said
