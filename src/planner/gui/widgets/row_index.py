"""The order and choice of rows in a list, quick for 100,000 of them: positions, never copies of rows."""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar, Generic, Protocol, Self, TypeVar

from planner.domain.names import search_key
from planner.gui.widgets.rows import Column

_KEPT_ANSWERS = 24
_FEW = 5000  # rows that are folded in the time of a frame or two
_NOTHING = 1 << 40  # the rank of an empty value
_Question = tuple[tuple[str, ...], tuple[Hashable, ...]]


class Keyed(Protocol):
    """A row with a key."""

    @property
    def id(self) -> int: ...

    @property
    def _replace(self) -> Callable[..., Any]: ...


class Narrowing(Protocol):
    """What a list is narrowed to: words, and filters beside them, which are empty where they leave everything in."""

    @property
    def query(self) -> str: ...

    @property
    def filters(self) -> tuple[Hashable, ...]: ...

    def keeps(self, row: Any, /) -> bool:
        """Tell whether the filters keep `row`, whatever is searched for."""


Row = TypeVar("Row", bound=Keyed)
Index = TypeVar("Index", bound="RowIndex[Any]")


class RowIndex(Generic[Row]):
    """Rows, their folded texts and ranks; gives positions of rows in order. Made in a thread, used by the model.

    A list names its `columns` and says by `search_text` what is searched.
    """

    columns: ClassVar[Sequence[Column[Any]]] = ()

    def __init__(
        self,
        rows: Sequence[Row],
        known: Mapping[int, str] = MappingProxyType({}),
        changed: Sequence[Row] = (),
    ) -> None:
        self.rows = list(rows)
        self.places = {row.id: place for place, row in enumerate(self.rows)}
        self._known, self._changed = known, changed
        self._texts: list[str] = []
        self._ranks: dict[str, list[int]] = {}
        self._order: list[int] = []
        self._ordered_by: tuple[str, bool] = ("", False)
        self._answers: dict[_Question, list[int]] = {}

    def find(self, wanted: Narrowing, field: str = "", *, descending: bool = False) -> list[int]:
        """Return the positions of the wanted rows, sorted by a column and alike rows by name."""
        self._sort(field or self.columns[0].name, descending=descending)
        words = tuple(sorted(search_key(wanted.query).split(), key=len, reverse=True))
        question = (words, wanted.filters)
        if question not in self._answers:
            if len(self._answers) >= _KEPT_ANSWERS:
                self._answers.pop(next(iter(self._answers)))
            self._answers[question] = self._narrow(words, wanted)
        return self._answers[question]

    @property
    def is_searchable(self) -> bool:
        """Tell whether a search is answered at once; before `make_searchable` the first one takes its time."""
        return len(self._texts) == len(self.rows)

    def make_searchable(self) -> None:
        """Fold what is searched, in a thread: half of what a long list costs, and nobody has to wait for it to read."""
        if not self.is_searchable:
            fresh = {row.id: self.search_text(row) for row in self._changed}
            known, text = self._known, self.search_text
            self._texts = [fresh.get(row.id) or known.get(row.id) or text(row) for row in self.rows]
            self._known, self._changed = {}, ()

    def all(self, field: str, *, descending: bool) -> list[int]:
        """Return the positions of all rows, sorted as `find` sorts them."""
        self._sort(field, descending=descending)
        return self._order

    def rows_with(self, ids: Collection[int]) -> list[Row]:
        """Return the rows with these keys, as far as they are on the list."""
        return [self.rows[self.places[key]] for key in ids if key in self.places]

    def changed(self, rows: Sequence[Row], gone: Collection[int] = ()) -> Self:
        """Return an index in which these rows are new or changed and those with the keys `gone` are left out."""
        by_id = {row.id: row for row in rows}
        merged = [by_id.pop(row.id, row) for row in self.rows if row.id not in gone]
        merged.extend(by_id.values())
        known = dict(zip(self.places, self._texts, strict=True)) if self.is_searchable else {}
        made = type(self)(merged, known, rows)
        if len(merged) == len(self.rows) and not gone:
            made._ranks = {field: ranks for field, ranks in self._ranks.items() if self._same(field, rows)}
        return made

    def rank(self, fields: Collection[str]) -> None:
        """Find the order of these columns beforehand, in a thread, so that a press on a heading sorts at once."""
        for field in fields:
            self._rank(field)

    @staticmethod
    def search_text(row: Row) -> str:
        """Return the folded words that searching looks into."""
        raise NotImplementedError

    def _sort_value(self, field: str) -> Callable[[Row], str | int]:
        column = next(column for column in self.columns if column.name == field)
        return column.key or column.text

    def _same(self, field: str, rows: Sequence[Row]) -> bool:
        """Tell whether these rows stand where they stood when sorted by `field`."""
        value = self._sort_value(field)
        return all(row.id in self.places and value(self.rows[self.places[row.id]]) == value(row) for row in rows)

    def _sort(self, field: str, *, descending: bool) -> None:
        if self._ordered_by == (field, descending):
            return
        order = sorted(range(len(self.rows)), key=self._rank(self.columns[0].name).__getitem__)
        if field != self.columns[0].name or descending:
            ranks = self._rank(field)
            order.sort(key=ranks.__getitem__, reverse=descending)
            if descending:  # nothing stands at the end both ways
                said = [place for place in order if ranks[place] != _NOTHING]
                order = said + [place for place in order if ranks[place] == _NOTHING]
        self._order, self._ordered_by = order, (field, descending)
        self._answers.clear()

    def _rank(self, field: str) -> list[int]:
        if field not in self._ranks:
            self._ranks[field] = _ranks(self.rows, self._sort_value(field))
        return self._ranks[field]

    def _narrow(self, words: tuple[str, ...], wanted: Narrowing) -> list[int]:
        found = self._nearest(words, wanted)
        if words:
            self.make_searchable()
        texts, rows = self._texts, self.rows
        for word in words:
            found = [place for place in found if word in texts[place]]
        if any(wanted.filters):
            found = [place for place in found if wanted.keeps(rows[place])]
        return found

    def _nearest(self, words: tuple[str, ...], wanted: Narrowing) -> list[int]:
        """Return the shortest answer given already that must hold every row now wanted."""
        fitting = [
            answer
            for (said, filters), answer in self._answers.items()
            if filters == wanted.filters and all(any(old in new for new in words) for old in said)
        ]
        return min(fitting, key=len, default=self._order)


def prepared(
    make: Callable[..., Index], rows: Any, wanted: Narrowing, sorted_by: tuple[str, bool], *more: Any
) -> Index:
    """Make an index and sort it in the thread, so that the window only has to show it; a short one can be searched too."""
    index = make(rows, *more)
    if len(index.rows) <= _FEW:
        index.make_searchable()
    index.find(wanted, sorted_by[0], descending=sorted_by[1])
    return index


def _ranks(rows: Sequence[Row], sort_value: Callable[[Any], str | int]) -> list[int]:
    """Return for each row the place of its value among all values, nothing at the end: whole numbers sort quickest."""
    values = [sort_value(row) for row in rows]
    ranked = {value: rank for rank, value in enumerate(sorted(set(values) - {""}))}
    ranked[""] = _NOTHING
    return [ranked[value] for value in values]
