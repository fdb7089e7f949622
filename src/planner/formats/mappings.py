"""Which column of a list becomes which field: guessed, shown with reasons, and changed by people."""

from dataclasses import dataclass, replace

from planner.domain.texts import N_, Text, text

SEVERAL = frozenset({"email", "phone"})
"""Fields that may have several columns: the first that is filled counts."""

_SURE, _LIKELY = 0.9, 0.7
NOTHING_FOR_US = N_("Nothing here that a guest list keeps.")
_CHOSEN = N_("Chosen by you.")


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """What one column holds, how sure that is and why; `field` None leaves the column out."""

    index: int
    heading: str
    field: str | None
    confidence: float
    reason: Text
    samples: tuple[str, ...]

    @property
    def sureness(self) -> int:
        """How sure the guess is: 0 left out, 1 to be checked, 2 likely, 3 sure."""
        if self.field is None:
            return 0
        return 1 + (self.confidence >= _LIKELY) + (self.confidence >= _SURE)


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column becomes which field, the platform, the order of day and month (None: cannot be told).

    `turns_names` says whether "Müller, Zoë" is Zoë Müller; None lets the names tell.
    """

    columns: tuple[ColumnGuess, ...]
    preset: str | None = None
    date_order: str | None = None
    has_ambiguous_dates: bool = False
    turns_names: bool | None = None

    def with_field(self, index: int, field: str | None) -> "Mapping":
        """Return the mapping with one column given to `field` by the person; whoever had that field gives it up."""
        columns = list(self.columns)
        for place, column in enumerate(columns):
            if column.index == index:
                columns[place] = replace(column, field=field, confidence=1.0, reason=text(_CHOSEN))
            elif field is not None and column.field == field and field not in SEVERAL:
                columns[place] = replace(column, field=None, confidence=0.0, reason=text(NOTHING_FOR_US))
        return replace(self, columns=tuple(columns))

    def with_date_order(self, order: str) -> "Mapping":
        """Return the mapping with dates read day first (dmy), month first (mdy) or, "", not where both could be."""
        return replace(self, date_order=order or None, has_ambiguous_dates=not order)

    def columns_of(self, field: str) -> list[int]:
        """Return the places of the columns that hold `field`, the most certain first."""
        found = [column for column in self.columns if column.field == field]
        return [column.index for column in sorted(found, key=lambda column: -column.confidence)]

    @property
    def left_out(self) -> tuple[ColumnGuess, ...]:
        """Return the columns that hold something and go nowhere."""
        return tuple(column for column in self.columns if column.field is None and column.samples)
