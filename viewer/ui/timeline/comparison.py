"""The queries that a chart compares, each keeping its colour as others come and go."""

from __future__ import annotations

from dataclasses import dataclass

from db.records import Asked

MOST = 5


@dataclass(frozen=True, slots=True)
class Compared:
    """A query and its place among the colours; the one that leads is what a click in the chart shows the hits of."""

    asked: Asked
    place: int
    leads: bool = False

    @property
    def name(self) -> str:
        """The query as it is written."""
        return " ".join(part for part in (self.asked.text, *self.asked.filters) if part)


Comparison = tuple[Compared, ...]


def added(now: Comparison, asked: Asked) -> Comparison:
    """With another query, if there is room and it isn't there yet; the first one leads."""
    if len(now) >= MOST or any(_same(each.asked, asked) for each in now):
        return now
    taken = {each.place for each in now}
    free = next(place for place in range(MOST) if place not in taken)
    return (*now, Compared(asked, free, not now))


def begun(now: Comparison, asked: Asked) -> Comparison:
    """With another query in the place of the first, which leads again; unchanged but for that if it is there."""
    if any(_same(each.asked, asked) for each in now):
        return led(now, next(each.place for each in now if _same(each.asked, asked)))
    if not now:
        return added(now, asked)
    return led((Compared(asked, now[0].place), *now[1:]), now[0].place)


def removed(now: Comparison, place: int) -> Comparison:
    """Without a query; where it led, the first that is left does."""
    left = tuple(each for each in now if each.place != place)
    return left if not left or any(each.leads for each in left) else led(left, left[0].place)


def led(now: Comparison, place: int) -> Comparison:
    """Led by another query."""
    return tuple(Compared(each.asked, each.place, each.place == place) for each in now)


def _same(one: Asked, other: Asked) -> bool:
    return (one.text, one.filters) == (other.text, other.filters)
