"""How the schedule page says things: times, places, what a screen reader hears, the names of steps."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QLocale

from planner.domain.schedule import Clash, Programme, SessionRow, Slot, clock
from planner.domain.texts import N_, Text, text
from planner.domain.timetable import day_of, has_days
from planner.gui import i18n
from planner.gui.i18n import tr
from planner.services.topics import Led


def hours(slot: Slot) -> str:
    """Return "20:00 to 20:35"."""
    return tr(N_("{starts} to {ends}"), starts=i18n.clock(slot.starts), ends=i18n.clock(slot.ends))


def place(session: SessionRow) -> str:
    return session.room if session.room_id is not None else tr(N_("Everybody"))


def day_name(day: date) -> str:
    """Return "Monday 8 March" as it is written here."""
    return QLocale().toString(day, "dddd d MMMM")  # type: ignore[call-overload,no-any-return]


def moment(programme: Programme, at: datetime, told: str) -> str:
    """Return `told`, the time of day, behind the day where the event has several."""
    if not has_days(programme):
        return told
    return tr(N_("{day}, {time}"), day=day_name(day_of(programme, at)), time=told)


def spoken(session: SessionRow, notes: list[Text]) -> str:
    """Return what a screen reader says of a block: "HR data, Long Room, 20:00 to 20:35, Priya Raghunathan, clash: …"."""
    parts = [session.title, place(session), hours(session.slot), session.speaker_names, session.track]
    parts += [tr(N_("clash: {note}"), note=note) for note in notes]
    return ", ".join(part for part in parts if part)


def notes_of(clashes: list[Clash]) -> dict[int, list[Text]]:
    """Return the short notes of each session, in the order of the clashes."""
    found: dict[int, list[Text]] = {}
    for clash in clashes:
        for session_id, note in clash.notes:
            found.setdefault(session_id, []).append(note)
    return found


def move_label(programme: Programme, session: SessionRow) -> Text:
    """Name the step that puts a session where it is now: "Move “Managers who listen” to Snug, 20:15"."""
    at = moment(programme, session.starts, clock(session.starts))
    if session.room_id is None:
        return text(N_("Move “{title}” for everybody to {at}"), title=session.title, at=at)
    return text(N_("Move “{title}” to {room}, {at}"), title=session.title, room=session.room, at=at)


def place_label(programme: Programme, session: SessionRow) -> Text:
    at = moment(programme, session.starts, clock(session.starts))
    if session.room_id is None:
        return text(N_("Place “{title}” for everybody, {at}"), title=session.title, at=at)
    return text(N_("Place “{title}” in {room}, {at}"), title=session.title, room=session.room, at=at)


def lead_label(title: str, names: Sequence[str]) -> Text:
    """Name the step that says who leads a topic: "Say that Ann leads “Vector search”"."""
    if not names:
        return text(N_("Say that nobody leads “{title}”"), title=title)
    message = N_("Say that {names} lead “{title}”") if len(names) > 1 else N_("Say that {names} leads “{title}”")
    return text(message, names=", ".join(names), title=title)


def led_told(led: Led) -> str:
    """Tell who is new on the guest list and who is not on it any more, "" where that is nobody."""
    told = (
        (led.added, N_("{names} was added to the guest list."), N_("{names} were added to the guest list.")),
        (
            led.dropped,
            N_("{names} is not on the guest list any more."),
            N_("{names} are not on the guest list any more."),
        ),
    )
    return " ".join(tr(many if len(who) > 1 else one, names=", ".join(who)) for who, one, many in told if who)


def length_label(session: SessionRow) -> Text:
    return text(N_("Make “{title}” {minutes} minutes long"), title=session.title, minutes=session.minutes)


def off_label(session: SessionRow) -> Text:
    return text(N_("Take “{title}” off the programme"), title=session.title)
