"""The words of the history: days, times and values, as they are written where the person is."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale

from planner.domain.money import money_text
from planner.domain.texts import N_
from planner.domain.things import Column, Kind
from planner.gui.events import shown
from planner.gui.history.entries import Entry
from planner.gui.i18n import clock, isolated, joined, number, tr

if TYPE_CHECKING:
    from planner.services.step_details import FieldChange

_LONGEST = 400  # letters of a description; names are never cut


def day_words(day: QDate) -> str:
    """Return "Today", "Yesterday" or the whole date."""
    today = QDate.currentDate()
    if day == today:
        return tr(N_("Today"))
    if day == today.addDays(-1):
        return tr(N_("Yesterday"))
    return QLocale().toString(day, tr(N_("dddd d MMMM yyyy")))


def clock_words(at: QDateTime) -> str:
    return clock(time(at.time().hour(), at.time().minute()))


def moment_words(at: QDateTime) -> str:
    """Return day and time."""
    return tr(N_("{day}, {time}"), day=day_words(at.date()), time=clock_words(at))


def who_words(entry: Entry) -> str:
    """Return who did it, "" for a day."""
    thing = entry.step or entry.point
    return "" if thing is None else thing.who


def spoken(entry: Entry) -> str:
    """Return a line as a screen reader says it."""
    if entry.kind == "day":
        return day_words(entry.at.date())
    who = who_words(entry)
    if entry.point is not None:
        name = tr(N_("Restore point {name}"), name=tr(entry.point.name))
        return joined(name, moment_words(entry.at), who)
    assert entry.step is not None  # noqa: S101 -- the third kind of line
    undone = tr(N_("undone")) if entry.step.undone else ""
    return joined(tr(entry.step.label), undone, moment_words(entry.at), who)


def value_words(change: "FieldChange", value: str | int | None) -> str:
    """Return a value as people read it, "" where there is none."""
    column = change.column
    if column.kind == Kind.WORD:
        return tr(column.words[value]) if value in column.words else str(value or "")
    if value is None or value == "":
        return ""
    if isinstance(value, int):
        return _number_words(column, value, change.currency)
    return _text_words(column, value)


def _number_words(column: Column, value: int, currency: str) -> str:
    if column.kind == Kind.YES_NO:
        return tr(N_("Yes")) if value else tr(N_("No"))
    if column.kind == Kind.MONEY:
        return money_text(value, currency)
    return number(value)


def _text_words(column: Column, value: str) -> str:
    if column.kind == Kind.MOMENT:
        return _as_far_as_known(value)
    if column.kind == Kind.WALL:
        return _wall(datetime.fromisoformat(value))
    if column.kind == Kind.DAY:
        return shown.list_day(date.fromisoformat(value))
    if column.kind == Kind.TEXT and len(value) > _LONGEST:
        return tr(N_("{beginning}…"), beginning=value[:_LONGEST].rstrip())
    return isolated(value)


def _as_far_as_known(value: str) -> str:
    """Return a moment, which may be a day alone, or what a list said in its own way."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return isolated(value)
    if len(value) == len("2027-03-08"):
        return shown.list_day(moment.date())
    local = moment if moment.tzinfo is None else moment.astimezone()
    return _wall(local)


def _wall(moment: datetime) -> str:
    return tr(N_("{day}, {time}"), day=shown.list_day(moment.date()), time=clock(moment))
