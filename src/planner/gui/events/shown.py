"""How days, times and spans of an event are written for the person at the window."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from planner.domain import times
from planner.domain.capacity import coming_text
from planner.domain.errors import WrongValueError
from planner.domain.events import is_one_night
from planner.domain.texts import N_
from planner.gui.i18n import clock, joined, tr

if TYPE_CHECKING:
    from planner.services.events import EventDetails

_FIELD = "ddd d MMM yyyy"
_LONG = N_("dddd d MMMM yyyy")


def day(moment: date, pattern: str = "") -> str:
    """Return "Monday 8 March 2027", in the language of the window."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), pattern or tr(_LONG))


def list_day(moment: date) -> str:
    """Return "Mon 8 Mar 2027", as it stands in lists."""
    return day(moment, tr(N_("ddd d MMM yyyy")))


def field_day(wall: str) -> str:
    """Return the day of `wall` as a field shows it: "Mon 8 Mar 2027"."""
    return day(times.parse_wall(wall).date(), _FIELD) if wall else ""


def field_clock(wall: str) -> str:
    """Return the time of day of `wall` as a field shows it."""
    return clock(times.parse_wall(wall)) if wall else ""


def read_day(typed: str) -> date:
    """Return the day that was typed, also as `field_day` writes it. Raises WrongValueError."""
    shown = QLocale().toDate(typed.strip(), _FIELD)
    if shown.isValid():
        return date(shown.year(), shown.month(), shown.day())
    return times.read_date(typed, today())


def today() -> date:
    """Return the day on the clock of this computer."""
    now = QDate.currentDate()
    return date(now.year(), now.month(), now.day())


def try_day(typed: str) -> date | None:
    """Return the day that was typed, None where it is none."""
    try:
        return read_day(typed)
    except WrongValueError:
        return None


def span(starts: str, ends: str) -> str:
    """Return "Monday 8 March 2027, 18:30 to 21:30", or with two days where it ends on another one."""
    if not starts:
        return tr(N_("No date yet"))
    start = times.parse_wall(starts)
    if not ends:
        return tr(N_("{day}, {time}"), day=day(start), time=clock(start))
    end = times.parse_wall(ends)
    if start.date() == end.date() or is_one_night(start, end):
        return tr(N_("{day}, {time} to {end}"), day=day(start), time=clock(start), end=clock(end))
    return tr(
        N_("{day}, {time} to {last_day}, {end}"), day=day(start), time=clock(start), last_day=day(end), end=clock(end)
    )


def end_note(starts: str, ends: str) -> str:
    """Return "Ends the next day, Tuesday 01:00" of what runs past midnight, else nothing."""
    if not (starts and ends):
        return ""
    start, end = times.parse_wall(starts), times.parse_wall(ends)
    if (end.date() - start.date()).days != 1:
        return ""
    return tr(N_("Ends the next day, {weekday} {time}"), weekday=day(end, "dddd"), time=clock(end))


def summary(event: "EventDetails") -> str:
    """Return the line below the title: when, where and how many are coming."""
    return joined(span(event.starts, event.ends), where(event), tr(coming_text(event.coming, event.capacity)))


def where(event: "EventDetails") -> str:
    """Return the venue with the last part of its address that fits a line, "" while there is none."""
    if event.venue is None:
        return tr(N_("No venue yet"))
    return event.venue.name
