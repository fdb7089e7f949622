"""What an event's overview shows: the counted facts, and how the answers came in over time."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Integer, case, cast, func, select
from sqlalchemy.orm import Session as DbSession

from planner.domain.capacity import together
from planner.domain.names import display_name
from planner.domain.overview import Facts, HoldFact, Replies, replies_by_day
from planner.domain.rsvp import COMING, Rsvp
from planner.domain.schedule import Programme, zone_of
from planner.domain.topics import Status
from planner.domain.venues import HoldKind, HoldState
from planner.services.badge_prints import count_due
from planner.services.guests import counts
from planner.services.rows import event_of, expected_at
from planner.services.schedule import programme
from planner.store.schema import CheckIn, Guest, Hold, Person, Speaker, Topic, Venue

_ANSWERED = tuple(word.value for word in (*COMING, Rsvp.TENTATIVE))


@dataclass(frozen=True, slots=True)
class Overview:
    """The facts, the programme that they were counted in, and the replies by day."""

    name: str
    facts: Facts
    programme: Programme
    replies: tuple[Replies, ...]


def get_overview(db: DbSession, event_id: int, moment: datetime | None = None) -> Overview:
    """Return the overview of an event at `moment` (UTC; now where none is given)."""
    event = event_of(db, event_id)
    zone = zone_of(event.zone)
    now = (moment or datetime.now(UTC)).astimezone(zone)
    plan, counted = programme(db, event_id), counts(db, event_id)
    due = count_due(db, event_id, counted.by_rsvp)
    topics = [topic for topic in plan.topics if topic.status is Status.CHOSEN or topic.session_ids]
    ends = plan.ends or plan.starts
    facts = Facts(
        today=now.date(),
        day=plan.starts.date() if plan.starts else None,
        is_over=ends is not None and ends < now.replace(tzinfo=None),
        has_venue=event.venue_id is not None,
        capacity=counted.capacity,
        rooms_hold=together([room.capacity for room in plan.rooms]),
        guests=counted.total,
        coming=counted.coming,
        tentative=counted.by_rsvp.get(Rsvp.TENTATIVE, 0),
        unanswered=counted.by_rsvp.get(None, 0) + counted.by_rsvp.get(Rsvp.INVITED, 0),
        pending=counted.by_rsvp.get(Rsvp.PENDING, 0),
        waitlisted=counted.by_rsvp.get(Rsvp.WAITLISTED, 0),
        nameless=_nameless(db, event_id),
        came=_came(db, event_id),
        topics=len(topics),
        unplaced=tuple(topic.title for topic in topics if not topic.session_ids),
        roomless=tuple(one.title for one in plan.sessions if one.topic_id is not None and one.room_id is None),
        has_rooms=bool(plan.rooms),
        clashes=tuple(clash.reason for clash in plan.clashes if not clash.is_warning),
        speakers_away=_speakers_away(db, event_id),
        badges=due.total,
        badges_new=due.new,
        badges_changed=due.changed,
        holds=_holds(db, event_id, event.venue_id),
    )
    return Overview(event.name, facts, plan, tuple(replies_by_day(_answers(db, event_id, zone), facts.today)))


def _nameless(db: DbSession, event_id: int) -> int:
    """Count those who would get a badge without a name or handle on it."""
    # The folded name is empty too then, and has an index.
    unnamed = select(Person.id).where(Person.name_key == "", Person.full_name == "", Person.handle == "")
    return db.scalar(select(func.count()).where(*expected_at(event_id), Guest.person_id.in_(unnamed))) or 0


def _came(db: DbSession, event_id: int) -> int:
    seen = select(func.count(CheckIn.guest_id.distinct())).join(Guest, Guest.id == CheckIn.guest_id)
    return db.scalar(seen.where(Guest.event_id == event_id)) or 0


def _speakers_away(db: DbSession, event_id: int) -> tuple[str, ...]:
    """Name those who lead a chosen topic and declined, cancelled, or are on no list."""
    query = (
        select(Person.full_name, Person.email, Person.handle, Guest.id, Guest.rsvp)
        .join(Speaker, Speaker.person_id == Person.id)
        .join(Topic, Topic.id == Speaker.topic_id)
        .outerjoin(Guest, (Guest.person_id == Person.id) & (Guest.event_id == event_id))
        .where(Topic.event_id == event_id, Topic.status == Status.CHOSEN)
        .order_by(Speaker.id)
    )
    gone = (Rsvp.DECLINED, Rsvp.CANCELLED)
    away = [
        display_name(name, email, handle)
        for name, email, handle, guest, rsvp in db.execute(query)
        if guest is None or rsvp in gone
    ]
    return tuple(dict.fromkeys(away))


def _holds(db: DbSession, event_id: int, venue_id: int | None) -> tuple[HoldFact, ...]:
    """Return what is held or quoted for this event, or at its venue for none in particular."""
    here = (Hold.event_id == event_id) | (Hold.event_id.is_(None) & (Hold.venue_id == venue_id))
    query = (
        select(Venue.name, Hold.kind, Hold.runs_out)
        .join(Venue, Venue.id == Hold.venue_id)
        .where(here, Hold.state == HoldState.OPEN, Hold.runs_out != "")
        .order_by(Hold.runs_out, Hold.id)
    )
    return tuple(
        HoldFact(name, kind == HoldKind.QUOTE, date.fromisoformat(runs_out))
        for name, kind, runs_out in db.execute(query)
    )


def _answers(db: DbSession, event_id: int, zone: ZoneInfo | None) -> Counter[tuple[date, Rsvp]]:
    """Count on which day guests gave the answer that holds, in the event's zone."""
    told = func.coalesce(func.nullif(Guest.rsvp_at, ""), func.nullif(Guest.order_date, ""), Guest.added_at)
    # Wherever one is, a day begins at a full quarter of an hour: so there is less to read than guests.
    quarter = func.printf("%s%02dZ", func.substr(told, 1, 14), cast(func.substr(told, 15, 2), Integer) // 15 * 15)
    moment = case((told.op("GLOB")("????-??-??T??:??:??Z"), quarter), else_=told)
    query = select(moment, Guest.rsvp, func.count()).where(Guest.event_id == event_id, Guest.rsvp.in_(_ANSWERED))
    found = Counter[tuple[date, Rsvp]]()
    for at, rsvp, count in db.execute(query.group_by(moment, Guest.rsvp)):
        if day := _day(at, zone):
            found[day, Rsvp(rsvp)] += count
    return found


def _day(at: str, zone: ZoneInfo | None) -> date | None:
    """Return the day of a moment that may be a date, a time on the wall or one with a zone; None for none of these."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return None
    return moment.date() if moment.tzinfo is None else moment.astimezone(zone).date()
