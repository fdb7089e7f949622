"""When backups were made, how they are named after it, and which of them are worth keeping."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from planner.domain.file_names import safe_file_name

ENDING = ".planner"

BEFORE_RESTORING = "before restoring"
"""The name of the backup that keeps what a restored one took the place of."""

_FORM = "%Y-%m-%dT%H-%M-%SZ"  # no colons, which Windows forbids in names
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(?: (.+))?" + re.escape(ENDING))

EVERY = timedelta(minutes=10)
"""How often a backup is made while things change."""

_ALL_DAY = timedelta(days=1)
# How old a backup is at most, and what it shares with those that stand for the same time.
_TIERS: tuple[tuple[timedelta, Callable[[datetime], object]], ...] = (
    (timedelta(hours=2), lambda at: (at.date(), at.hour, at.minute // 10)),
    (_ALL_DAY, lambda at: (at.date(), at.hour)),
    (14 * _ALL_DAY, lambda at: at.date()),
    (92 * _ALL_DAY, lambda at: at.isocalendar()[:2]),
)


def worth_keeping(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return those of `moments` whose backups are kept: the nearer to `now`, the more; always the newest.

    One in ten minutes of the last two hours, then one an hour for a day, one a day for two weeks, one a week for three
    months, one a month for ever: the last one of each such time, so that a later thinning finds it again.
    """
    last_of: dict[object, datetime] = {}
    for moment in sorted(moments):
        last_of[_slot(moment, now)] = moment
    return set(last_of.values())


def _slot(moment: datetime, now: datetime) -> object:
    if moment > now:  # made by a clock that ran ahead
        return moment
    for tier, (oldest, shared) in enumerate(_TIERS):
        if now - moment <= oldest:
            return tier, shared(moment)
    return moment.year, moment.month


def file_name(moment: datetime, name: str = "") -> str:
    """Return how the backup of that moment is called, also where a person gave it a name; names sort by time."""
    fit = " ".join(safe_file_name(name, " ").split()) if name.strip(" .") else ""
    return moment.astimezone(UTC).strftime(_FORM) + (f" {fit}" if fit else "") + ENDING


def damaged_name(moment: datetime, count: int = 1) -> str:
    """Return how the folder is called that keeps the `count`th damaged file of that moment; it is no backup's name."""
    return moment.astimezone(UTC).strftime(f"damaged {_FORM}") + (f" {count}" if count > 1 else "")


def read_name(name: str) -> tuple[datetime, str] | None:
    """Return the moment and the name a person gave, from the name of a backup; None where it is no such name."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        moment = datetime.strptime(found[1], _FORM).replace(tzinfo=UTC)
    except ValueError:  # a 31st of February
        return None
    return moment, found[2] or ""
