"""Back and forward go where a reader expects."""

from __future__ import annotations

from viewer.ui.history import History


def read(*articles: int) -> History:
    history = History()
    for article in articles:
        history.leave(article * 10 - 10)
        history.visit(article)
    return history


def test_back_and_forward_walk_the_line_and_know_where_each_was_left() -> None:
    history = read(1, 2, 3)
    history.leave(7)
    assert history.go(-1) == (2, 20)
    assert history.go(-1) == (1, 10)
    assert history.go(-1) is None
    assert (history.go(1), history.go(1), history.go(1)) == ((2, 20), (3, 7), None)


def test_the_line_does_not_grow_for_ever() -> None:
    history = read(*range(1, 1000))
    steps = 0
    while history.go(-1):
        steps += 1
    assert steps == History._LONGEST - 1
