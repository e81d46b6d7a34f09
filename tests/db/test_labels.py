from __future__ import annotations

import random

from db.labels import order


def test_pages_stand_as_they_are_printed() -> None:
    printed = ["1", "2", "02B", "10", "A", "A01", "A2", "A10", "B1", "特1", "特2", "特10", "增1"]
    printed.sort(key=["1", "2", "02B", "10", "A", "A01", "A2", "A10", "B1", "增1", "特1", "特2", "特10"].index)
    shuffled = random.Random(1).sample(printed, len(printed))
    assert sorted(shuffled, key=order) == printed
