"""How a backup is told in words: its day, its time, what is inside, what restoring it would take away."""

from datetime import datetime

from planner.domain.backups import BEFORE_RESTORING
from planner.domain.texts import N_
from planner.domain.times import parse_wall
from planner.gui import i18n
from planner.gui.events import shown
from planner.gui.i18n import joined, number, tr
from planner.store.backups import Backup, Difference
from planner.store.inside import EventInside, Inside
from planner.store.journal import Step


def day(moment: datetime) -> str:
    """Return the day of a moment, as clocks here show it."""
    return shown.list_day(moment.astimezone())


def clock(moment: datetime) -> str:
    return i18n.clock(moment.astimezone())


def name_of(backup: Backup) -> str:
    """Return the name a person gave, or the one of ours in the language of the window."""
    return tr(N_("before restoring")) if backup.name == BEFORE_RESTORING else backup.name


def line_of(backup: Backup) -> str:
    """Return a backup as the list shows it: when, and below it what is inside."""
    if backup.inside is None:
        return f"{joined(clock(backup.at), tr(N_('cannot be read')))}\n{backup.path.name}"
    return f"{joined(clock(backup.at), name_of(backup))}\n{counts(backup.inside)}"


def counts(inside: Inside) -> str:
    events, guests = len(inside.events), sum(event.guests for event in inside.events)
    return joined(tr(N_("{n} event|{n} events"), n=events), tr(N_("{n} guest|{n} guests"), n=guests))


def event_line(event: EventInside, now: Inside | None) -> str:
    """Return an event of a backup with its day and guests, and how many guests it has now where that differs."""
    starts = parse_wall(event.starts) if event.starts else None
    when = shown.list_day(starts) if starts else ""
    return joined(event.name, when, tr(N_("{n} guest|{n} guests"), n=event.guests), _than_now(event, now))


def _than_now(event: EventInside, now: Inside | None) -> str:
    if now is None:
        return ""
    present = [other.guests for other in now.events if other.name == event.name]
    if not present:
        return tr(N_("not in the file now"))
    return "" if event.guests in present else tr(N_("now {count}"), count=number(present[0]))


def only_now(inside: Inside, now: Inside) -> list[str]:
    """Return the names of the events that the file has now and the backup has not."""
    names = {event.name for event in inside.events}
    return [event.name for event in now.events if event.name not in names]


def step_line(step: Step) -> str:
    words = tr(step.label)
    if step.kind == "undone":
        words = tr(N_("Undone: {step}"), step=words)
    elif step.kind == "redone":
        words = tr(N_("Done again: {step}"), step=words)
    moment = datetime.fromisoformat(step.at)
    return joined(f"{day(moment)} {clock(moment)}", words, step.who)


def loss(difference: Difference) -> str:
    """Say what restoring would take away and bring back."""
    lost, back = difference.lost, difference.regained
    if not lost and not back:
        return tr(N_("The file is now as it was then: nothing would change."))
    if not lost:
        return tr(N_("Nothing would be lost; {n} step comes back.|Nothing would be lost; {n} steps come back."), n=back)
    words = tr(N_("{n} step since then would be lost:|{n} steps since then would be lost:"), n=lost)
    if back:
        words += " " + tr(N_("({n} other step comes back)|({n} other steps come back)"), n=back)
    return words
