"""What the tables and columns of a workspace are called for people, and how their values read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from planner.domain import venues
from planner.domain.guests import FIELD_NAMES, ROLE_NAMES, RSVP_NAMES
from planner.domain.texts import N_
from planner.domain.topics import STATUS_NAMES
from planner.domain.venues import DocumentKind


class Kind(StrEnum):
    """How the value of a column is to be read."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"  # 0 or 1
    WORD = "word"  # one of `Column.words`
    WALL = "wall"  # a planned time, read in the event's zone
    MOMENT = "moment"  # UTC, or as much of a time as a list said
    DAY = "day"
    MONEY = "money"  # minor units of the venue's currency
    ROW = "row"  # the key of a row of `Column.table`


@dataclass(frozen=True, slots=True)
class Column:
    """A column as people know it: its marked title, and how its values read."""

    title: str
    kind: Kind = Kind.TEXT
    words: Mapping[Any, str] = field(default_factory=dict)  # by the value as it is stored
    table: str = ""


@dataclass(frozen=True, slots=True)
class Thing:
    """A table as people know it: what one of its rows is, and which columns name it, the first that says something."""

    title: str
    named_by: tuple[str, ...]
    columns: Mapping[str, Column]


def _number(title: str) -> Column:
    return Column(title, Kind.NUMBER)


def _word(title: str, words: Mapping[Any, str]) -> Column:
    return Column(title, Kind.WORD, words)


def _row(title: str, table: str) -> Column:
    return Column(title, Kind.ROW, table=table)


def _money(title: str) -> Column:
    return Column(title, Kind.MONEY)


_NAME, _NOTES, _POSITION = N_("Name"), N_("Notes"), _number(N_("Place in the list"))
_EVENT, _VENUE, _PERSON, _GUEST = (
    _row(N_("Event"), "event"),
    _row(N_("Venue"), "venue"),
    _row(N_("Person"), "person"),
    _row(N_("Guest"), "guest"),
)
_DOCUMENT_KINDS = {DocumentKind.PLAN: N_("Plan"), DocumentKind.DOCUMENT: N_("Document")}

_VENUE_COLUMNS = {
    **{name: Column(title) for name, title in venues.FIELD_NAMES.items()},
    "step_free": _word(venues.FIELD_NAMES["step_free"], venues.STEP_FREE_NAMES),
    "hearing_loop": _word(venues.FIELD_NAMES["hearing_loop"], venues.ANSWER_NAMES),
    "accessible_toilets": _word(venues.FIELD_NAMES["accessible_toilets"], venues.ANSWER_NAMES),
    "noise": _word(venues.FIELD_NAMES["noise"], venues.NOISE_NAMES),
    **{name: _money(venues.FIELD_NAMES[name]) for name in venues.PRICES},
}
_EVENT_COLUMNS = {
    "name": Column(_NAME),
    "hashtag": Column(N_("Hashtag")),
    "starts": Column(N_("Starts"), Kind.WALL),
    "ends": Column(N_("Ends"), Kind.WALL),
    "zone": Column(N_("Time zone")),
    "venue_id": _VENUE,
    "capacity": _number(N_("Capacity")),
    "description": Column(N_("Description")),
    "link": Column(N_("Link")),
    "archived": Column(N_("In the archive"), Kind.YES_NO),
}
_PERSON_COLUMNS = {
    **{
        name: Column(FIELD_NAMES[name])
        for name in ("full_name", "given_name", "family_name", "email", "phone", "organisation", "job_title", "handle")
    },
    "notes": Column(_NOTES),
}
_GUEST_COLUMNS = {
    "person_id": _PERSON,
    "event_id": _EVENT,
    "rsvp": _word(FIELD_NAMES["rsvp"], RSVP_NAMES),
    "rsvp_at": Column(N_("Answered"), Kind.MOMENT),
    "role": _word(FIELD_NAMES["role"], ROLE_NAMES),
    "ticket_type": Column(FIELD_NAMES["ticket_type"]),
    "ticket_code": Column(FIELD_NAMES["ticket_code"]),
    "order_date": Column(FIELD_NAMES["order_date"], Kind.MOMENT),
    "code": Column(FIELD_NAMES["code"]),
    "source_id": _row(FIELD_NAMES["source"], "source"),
    "added_at": Column(FIELD_NAMES["added_at"], Kind.MOMENT),
    "notes": Column(_NOTES),
}
_TOPIC_COLUMNS = {
    "title": Column(N_("Title")),
    "event_id": _EVENT,
    "abstract": Column(N_("Abstract")),
    "track": Column(N_("Track")),
    "minutes": _number(N_("Minutes")),
    "status": _word(N_("Status"), STATUS_NAMES),
    "interest": _number(N_("Interest")),
    "tags": Column(N_("Tags")),
    "proposer_id": _row(N_("Proposed by"), "person"),
    "carried_from_id": _row(N_("Carried on from"), "topic"),
    "position": _POSITION,
}
_SESSION_COLUMNS = {
    "title": Column(N_("Title")),
    "topic_id": _row(N_("Topic"), "topic"),
    "event_id": _EVENT,
    "room_id": _row(N_("Room"), "room"),
    "starts": Column(N_("Starts"), Kind.WALL),
    "minutes": _number(N_("Minutes")),
}
_HOLD_COLUMNS = {
    "venue_id": _VENUE,
    "event_id": _EVENT,
    "kind": _word(N_("Kind"), venues.HOLD_KIND_NAMES),
    "state": _word(N_("State"), venues.HOLD_STATE_NAMES),
    "day": Column(N_("Day"), Kind.DAY),
    "runs_out": Column(N_("Until"), Kind.DAY),
    "amount": _money(N_("Price")),
    "notes": Column(_NOTES),
}
_DOCUMENT_COLUMNS = {
    "name": Column(_NAME),
    "venue_id": _VENUE,
    "kind": _word(N_("Kind"), _DOCUMENT_KINDS),
    "size": _number(N_("Bytes")),
    "position": _POSITION,
}
_VISIT_COLUMNS = {
    "question": Column(N_("Question")),
    "venue_id": _VENUE,
    "answer": _word(N_("Answer"), venues.ANSWER_NAMES),
    "notes": Column(_NOTES),
    "position": _POSITION,
}

# The order is that of importance: where a step touched several, the first names it.
THINGS: Mapping[str, Thing] = MappingProxyType(
    {
        "event": Thing(N_("Event"), ("name",), _EVENT_COLUMNS),
        "venue": Thing(N_("Venue"), ("name",), _VENUE_COLUMNS),
        "topic": Thing(N_("Topic"), ("title",), _TOPIC_COLUMNS),
        "session": Thing(N_("Session"), ("title", "topic_id"), _SESSION_COLUMNS),
        "guest": Thing(N_("Guest"), ("person_id",), _GUEST_COLUMNS),
        "person": Thing(N_("Person"), ("full_name", "email", "handle"), _PERSON_COLUMNS),
        "room": Thing(
            N_("Room"),
            ("name",),
            {"name": Column(_NAME), "venue_id": _VENUE, "capacity": _number(N_("Capacity")), "position": _POSITION},
        ),
        "room_layout": Thing(
            N_("Layout"),
            ("name",),
            {"name": Column(_NAME), "room_id": _row(N_("Room"), "room"), "capacity": _number(N_("Capacity"))},
        ),
        "hold": Thing(N_("Hold or quote"), ("venue_id",), _HOLD_COLUMNS),
        "document": Thing(N_("Document"), ("name",), _DOCUMENT_COLUMNS),
        "visit_item": Thing(N_("Line of the check-list"), ("question",), _VISIT_COLUMNS),
        "speaker": Thing(
            N_("Speaker"),
            ("person_id",),
            {"person_id": _PERSON, "topic_id": _row(N_("Topic"), "topic"), "position": _POSITION},
        ),
        "check_in": Thing(
            N_("Check-in"),
            ("guest_id",),
            {"guest_id": _GUEST, "at": Column(N_("Came"), Kind.MOMENT), "by": Column(N_("Seen by"))},
        ),
        "badge_print": Thing(
            N_("Printed badge"),
            ("guest_id",),
            {"guest_id": _GUEST, "at": Column(N_("Printed"), Kind.MOMENT)},
        ),
        "badge_setup": Thing(
            N_("Set-up of the badges"),
            ("event_id",),
            {
                "event_id": _EVENT,
                "stock": Column(N_("Label sheet")),
                "template": Column(N_("Design")),
                "skip": _number(N_("Labels already used")),
            },
        ),
        "source": Thing(
            N_("List that was brought in"),
            ("name",),
            {"name": Column(_NAME), "event_id": _EVENT, "imported_at": Column(N_("Brought in"), Kind.MOMENT)},
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Area:
    """What the history can be narrowed to: a marked title, and the tables that belong to it."""

    title: str
    icon: str
    tables: frozenset[str]


AREAS: Mapping[str, Area] = MappingProxyType(
    {
        "event": Area(N_("Event"), "calendar-days", frozenset({"event"})),
        "venues": Area(
            N_("Venues"),
            "building-2",
            frozenset({"venue", "room", "room_layout", "hold", "document", "visit_item"}),
        ),
        "topics": Area(N_("Topics"), "messages-square", frozenset({"topic", "speaker"})),
        "schedule": Area(N_("Schedule"), "calendar-clock", frozenset({"session"})),
        "guests": Area(N_("Guests"), "users", frozenset({"guest", "person", "check_in", "source"})),
        "badges": Area(N_("Badges"), "id-card-lanyard", frozenset({"badge_setup", "badge_print"})),
    }
)
