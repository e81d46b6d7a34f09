"""The rows of the facets: a section for each, its first values, months below their years, and a way to the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from db.folding import fold
from db.records import Facet, FacetField, FacetValue, Filter
from viewer.ui.facets import phrases

FEW = 6
"""Values of a section that are shown before more are wanted."""

Kind = Literal["section", "value", "more", "fewer", "rest"]


@dataclass(frozen=True, slots=True)
class Row:
    """A row: share is what its count is of the section's largest; hidden counts the values behind "more"."""

    kind: Kind
    field: FacetField
    value: str = ""
    text: str = ""
    articles: int = 0
    share: float = 0.0
    included: bool = False
    hidden: int = 0
    below: tuple[Row, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is known by from one count to the next."""
        return self.kind, self.field, self.value


def sections(
    facets: Iterable[Facet], chosen: Set[Filter], unfolded: Set[FacetField], wanted: str = ""
) -> tuple[Row, ...]:
    """A section for each facet that has values; of those the ones that hold a wanted text, however it is folded."""
    wanted = fold(wanted.strip())
    by_field = {facet.field: facet for facet in facets}
    months = by_field.get("month")
    made = []
    for facet in by_field.values():
        if facet.field != "month" and facet.values:
            values = _values(facet, chosen, months.values if months else ())
            found = tuple(each for each in values if _holds(each, wanted))
            if found:
                shown = tuple(_shown(facet, found, wanted=bool(wanted), unfolded=facet.field in unfolded))
                made.append(Row("section", facet.field, text=phrases.field(facet.field), below=shown))
    return tuple(made)


def _values(facet: Facet, chosen: Set[Filter], months: Sequence[FacetValue]) -> tuple[Row, ...]:
    largest = max(value.articles for value in facet.values)
    return tuple(
        Row(
            "value",
            facet.field,
            value.value,
            phrases.value(facet.field, value.value),
            value.articles,
            value.articles / largest if largest else 0.0,
            Filter(facet.field, value.value) in chosen,
            below=_months(value.value, chosen, months) if facet.field == "year" else (),
        )
        for value in facet.values
    )


def _months(year: str, chosen: Set[Filter], months: Sequence[FacetValue]) -> tuple[Row, ...]:
    own = [month for month in months if month.value.startswith(f"{year}-")]
    largest = max((month.articles for month in own), default=1) or 1
    return tuple(
        Row(
            "value",
            "month",
            month.value,
            phrases.month_of_year(month.value),
            month.articles,
            month.articles / largest,
            Filter("month", month.value) in chosen,
        )
        for month in own
    )


def _holds(row: Row, wanted: str) -> bool:
    return wanted in fold(row.text) or wanted in fold(row.value) or any(_holds(each, wanted) for each in row.below)


def _shown(facet: Facet, values: tuple[Row, ...], *, wanted: bool, unfolded: bool) -> Iterator[Row]:
    # A row that says "one more" would take the room of that one.
    foldable = len(values) > FEW + 1 and not wanted
    if foldable and not unfolded:
        yield from values[:FEW]
        yield Row("more", facet.field, hidden=facet.distinct - FEW)
        return
    yield from values
    if foldable:
        yield Row("fewer", facet.field)
    if facet.distinct > len(facet.values):
        yield Row("rest", facet.field, articles=len(facet.values), hidden=facet.distinct)
