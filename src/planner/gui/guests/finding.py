"""The order and choice of rows in the guest list, quick for 100,000 of them: positions, never copies of rows."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from planner.domain.names import search_key
from planner.domain.rsvp import Role, Rsvp
from planner.gui.guests.columns import COLUMNS, PLACES

if TYPE_CHECKING:
    from planner.services.guests import GuestRow

_KEPT_ANSWERS = 24
_NOTHING = 1 << 40  # the rank of an empty value
_Question = tuple[tuple[str, ...], frozenset[Rsvp | None], frozenset[Role]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to; an empty choice leaves everything in."""

    query: str = ""
    rsvps: frozenset[Rsvp | None] = frozenset()
    roles: frozenset[Role] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.query.strip() or self.rsvps or self.roles)

    def keeps(self, row: "GuestRow") -> bool:
        """Tell whether the filters keep `row`, whatever is searched for."""
        return (not self.rsvps or row.rsvp in self.rsvps) and (not self.roles or row.role in self.roles)


def search_text(row: "GuestRow") -> str:
    """Return the folded words that searching looks into; a handle is found with its @ and without."""
    return search_key(row.full_name, row.email, row.organisation, row.handle and f"@{row.handle}")


class GuestIndex:
    """Rows, their folded texts and ranks; gives positions of rows in order. Made in a thread, used by the model."""

    def __init__(
        self,
        rows: "Sequence[GuestRow]",
        known: Mapping[int, str] = MappingProxyType({}),
        changed: "Sequence[GuestRow]" = (),
    ) -> None:
        self.rows = list(rows)
        self.places = {row.id: place for place, row in enumerate(self.rows)}
        fresh = {row.id: search_text(row) for row in changed}
        self._texts = [fresh.get(row.id) or known.get(row.id) or search_text(row) for row in self.rows]
        self._ranks: dict[str, list[int]] = {}
        self._order: list[int] = []
        self._ordered_by: tuple[str, bool] = ("", False)
        self._answers: dict[_Question, list[int]] = {}

    def find(self, wanted: Wanted, field: str = "full_name", *, descending: bool = False) -> list[int]:
        """Return the positions of the wanted rows, sorted by a column and alike rows by name."""
        self._sort(field, descending=descending)
        words = tuple(sorted(search_key(wanted.query).split(), key=len, reverse=True))
        question = (words, wanted.rsvps, wanted.roles)
        if question not in self._answers:
            if len(self._answers) >= _KEPT_ANSWERS:
                self._answers.pop(next(iter(self._answers)))
            self._answers[question] = self._narrow(words, wanted)
        return self._answers[question]

    def rows_with(self, ids: Collection[int]) -> "list[GuestRow]":
        """Return the guests with these keys, as far as they are on the list."""
        return [self.rows[self.places[guest_id]] for guest_id in ids if guest_id in self.places]

    def changed(self, rows: "Sequence[GuestRow]", gone: Collection[int] = ()) -> "GuestIndex":
        """Return an index in which these rows are new or changed and those with the keys `gone` are left out."""
        by_id = {row.id: row for row in rows}
        merged = [by_id.pop(row.id, row) for row in self.rows if row.id not in gone]
        merged.extend(by_id.values())
        made = GuestIndex(merged, {row.id: text for row, text in zip(self.rows, self._texts, strict=True)}, rows)
        if len(merged) == len(self.rows) and not gone:
            made._ranks = {field: ranks for field, ranks in self._ranks.items() if self._same(field, rows)}
        return made

    def rank(self, fields: Collection[str]) -> None:
        """Find the order of these columns beforehand, in a thread, so that a press on a heading sorts at once."""
        for field in fields:
            self._rank(field)

    def _same(self, field: str, rows: "Sequence[GuestRow]") -> bool:
        """Tell whether these rows stand where they stood when sorted by `field`."""
        value = _sort_value(field)
        return all(row.id in self.places and value(self.rows[self.places[row.id]]) == value(row) for row in rows)

    def _sort(self, field: str, *, descending: bool) -> None:
        if self._ordered_by == (field, descending):
            return
        order = sorted(range(len(self.rows)), key=self._rank("full_name").__getitem__)
        if field != "full_name" or descending:
            ranks = self._rank(field)
            order.sort(key=ranks.__getitem__, reverse=descending)
            if descending:  # nothing stands at the end both ways
                said = [place for place in order if ranks[place] != _NOTHING]
                order = said + [place for place in order if ranks[place] == _NOTHING]
        self._order, self._ordered_by = order, (field, descending)
        self._answers.clear()

    def _rank(self, field: str) -> list[int]:
        if field not in self._ranks:
            self._ranks[field] = _ranks(self.rows, _sort_value(field))
        return self._ranks[field]

    def _narrow(self, words: tuple[str, ...], wanted: Wanted) -> list[int]:
        found = self._nearest(words, wanted)
        texts, rows = self._texts, self.rows
        for word in words:
            found = [place for place in found if word in texts[place]]
        if wanted.rsvps or wanted.roles:
            found = [place for place in found if wanted.keeps(rows[place])]
        return found

    def _nearest(self, words: tuple[str, ...], wanted: Wanted) -> list[int]:
        """Return the shortest answer given already that must hold every row now wanted."""
        fitting = [
            answer
            for (said, rsvps, roles), answer in self._answers.items()
            if (rsvps, roles) == (wanted.rsvps, wanted.roles) and all(any(old in new for new in words) for old in said)
        ]
        return min(fitting, key=len, default=self._order)


def prepared(
    make: "Callable[..., GuestIndex]", rows: Any, wanted: Wanted, sorted_by: tuple[str, bool], *more: Any
) -> GuestIndex:
    """Make an index and sort it in the thread, so that the window only has to show it."""
    index = make(rows, *more)
    index.find(wanted, sorted_by[0], descending=sorted_by[1])
    return index


def _sort_value(field: str) -> "Callable[[GuestRow], str | int]":
    column = COLUMNS[PLACES[field]]
    return column.key or column.text


def _ranks(rows: "Sequence[GuestRow]", sort_value: "Callable[[GuestRow], str | int]") -> list[int]:
    """Return for each row the place of its value among all values, nothing at the end: whole numbers sort quickest."""
    values = [sort_value(row) for row in rows]
    ranked = {value: rank for rank, value in enumerate(sorted(set(values) - {""}))}
    ranked[""] = _NOTHING
    return [ranked[value] for value in values]
