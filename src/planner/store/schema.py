"""The tables of a workspace, with their constraints; journalled columns are whole numbers or text.

Planned times are wall-clock text ("2027-03-08T18:30") read in the event's zone; what happened is UTC text
("2027-03-08T18:42:07Z"). A text that may be missing is "" and never NULL, except where NULL means "not said".
"""

from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from planner.domain.ids import new_id
from planner.domain.rsvp import Role, Rsvp
from planner.domain.topics import Status
from planner.domain.venues import Answer, DocumentKind, HoldKind, HoldState, Noise, StepFree


class Base(DeclarativeBase):
    """The base of all tables: names for constraints, so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Keyed:
    """A row with a key made by the program."""

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, default=new_id, sort_order=-1)


def _one_of(column: str, words: type[StrEnum]) -> CheckConstraint:
    listed = ", ".join(f"'{word.value}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _not_negative(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} >= 0", name=column)


class Venue(Keyed, Base):
    """A place where events are held, or might be: what the notebook says of it."""

    __tablename__ = "venue"
    __table_args__ = (
        CheckConstraint("name <> ''", name="named"),
        _one_of("step_free", StepFree),
        _one_of("hearing_loop", Answer),
        _one_of("accessible_toilets", Answer),
        _one_of("noise", Noise),
        _not_negative("hire_cost"),
        _not_negative("minimum_spend"),
        _not_negative("cost_per_head"),
    )

    name: Mapped[str]
    address: Mapped[str] = mapped_column(default="")
    zone: Mapped[str] = mapped_column(default="")  # IANA name, "Europe/London"
    notes: Mapped[str] = mapped_column(default="")
    contact_name: Mapped[str] = mapped_column(default="")
    contact_email: Mapped[str] = mapped_column(default="")
    contact_phone: Mapped[str] = mapped_column(default="")
    website: Mapped[str] = mapped_column(default="")
    step_free: Mapped[str] = mapped_column(default="")  # StepFree
    hearing_loop: Mapped[str] = mapped_column(default="")  # Answer
    accessible_toilets: Mapped[str] = mapped_column(default="")  # Answer
    access_notes: Mapped[str] = mapped_column(default="")
    transport: Mapped[str] = mapped_column(default="")
    power: Mapped[str] = mapped_column(default="")
    noise: Mapped[str] = mapped_column(default="")  # Noise
    currency: Mapped[str] = mapped_column(default="")  # ISO 4217, "GBP"
    hire_cost: Mapped[int | None]  # minor units of the currency; NULL: not known
    minimum_spend: Mapped[int | None]
    cost_per_head: Mapped[int | None]


class Room(Keyed, Base):
    """A bookable part of a venue."""

    __tablename__ = "room"
    __table_args__ = (
        CheckConstraint("name <> ''", name="named"),
        CheckConstraint("capacity >= 0", name="capacity"),
    )

    venue_id: Mapped[int] = mapped_column(ForeignKey("venue.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    capacity: Mapped[int | None]  # heads; NULL: not known
    position: Mapped[int] = mapped_column(default=0)


class RoomLayout(Keyed, Base):
    """How many heads a room holds when it is furnished one way."""

    __tablename__ = "room_layout"
    __table_args__ = (
        UniqueConstraint("room_id", "name"),
        CheckConstraint("name <> ''", name="named"),
        _not_negative("capacity"),
    )

    room_id: Mapped[int] = mapped_column(ForeignKey("room.id", ondelete="CASCADE"))
    name: Mapped[str]  # domain.venues.Layout, or the venue's own word
    capacity: Mapped[int]


class Hold(Keyed, Base):
    """A venue keeps a day for us, or told a price for it, until some date."""

    __tablename__ = "hold"
    __table_args__ = (_one_of("kind", HoldKind), _one_of("state", HoldState), _not_negative("amount"))

    venue_id: Mapped[int] = mapped_column(ForeignKey("venue.id", ondelete="CASCADE"), index=True)
    event_id: Mapped[int | None] = mapped_column(ForeignKey("event.id", ondelete="SET NULL"), index=True)
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(default=HoldState.OPEN.value)
    day: Mapped[str] = mapped_column(default="")  # "2027-03-08", the day that is kept
    runs_out: Mapped[str] = mapped_column(default="")  # "2027-02-01", the last day on which it counts
    amount: Mapped[int | None]  # minor units of the venue's currency
    notes: Mapped[str] = mapped_column(default="")


class Document(Keyed, Base):
    """A file kept with a venue: its plan, a contract. The bytes lie in the table of blobs under their digest."""

    __tablename__ = "document"
    __table_args__ = (_one_of("kind", DocumentKind), CheckConstraint("name <> ''", name="named"))

    venue_id: Mapped[int] = mapped_column(ForeignKey("venue.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str]
    name: Mapped[str]  # the file's name
    digest: Mapped[str]  # SHA-256, hex
    size: Mapped[int]  # bytes
    position: Mapped[int] = mapped_column(default=0)


class VisitItem(Keyed, Base):
    """A line of the check-list for a visit to a venue."""

    __tablename__ = "visit_item"
    __table_args__ = (CheckConstraint("question <> ''", name="asked"), _one_of("answer", Answer))

    venue_id: Mapped[int] = mapped_column(ForeignKey("venue.id", ondelete="CASCADE"), index=True)
    question: Mapped[str]
    answer: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Event(Keyed, Base):
    """One occasion with dates, venue and guest list."""

    __tablename__ = "event"
    __table_args__ = (
        CheckConstraint("name <> ''", name="named"),
        CheckConstraint("capacity >= 0", name="capacity"),
        CheckConstraint("archived IN (0, 1)", name="archived"),
        CheckConstraint("ends = '' OR starts <> ''", name="starts_before_it_ends"),
        CheckConstraint("ends = '' OR ends >= starts", name="in_order"),
    )

    name: Mapped[str]
    hashtag: Mapped[str] = mapped_column(default="")  # without the #
    starts: Mapped[str] = mapped_column(default="")  # wall clock; "" while not fixed
    ends: Mapped[str] = mapped_column(default="")
    zone: Mapped[str] = mapped_column(default="")  # IANA name; follows the venue's when one is chosen
    venue_id: Mapped[int | None] = mapped_column(ForeignKey("venue.id", ondelete="SET NULL"), index=True)
    capacity: Mapped[int | None]  # heads; NULL: no limit set
    description: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    archived: Mapped[int] = mapped_column(default=0)


class Person(Keyed, Base):
    """Somebody in the address book, the same at every event."""

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("full_name <> '' OR email <> '' OR handle <> ''", name="known_by_something"),
        Index("ix_person_email_key", "email_key"),
        Index("ix_person_handle_key", "handle_key"),
        Index("ix_person_name_key", "name_key"),
    )

    full_name: Mapped[str] = mapped_column(default="")  # as written by them, any script
    given_name: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    job_title: Mapped[str] = mapped_column(default="")
    handle: Mapped[str] = mapped_column(default="")  # without the @
    notes: Mapped[str] = mapped_column(default="")
    # Folded copies for finding, made by domain.people.person_keys alone.
    name_key: Mapped[str] = mapped_column(default="")
    email_key: Mapped[str] = mapped_column(default="")
    handle_key: Mapped[str] = mapped_column(default="")


class Source(Keyed, Base):
    """A list that was brought in: where guests come from."""

    __tablename__ = "source"

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]  # the file's name
    preset: Mapped[str] = mapped_column(default="")  # "eventbrite", "" where none was recognised
    imported_at: Mapped[str]  # UTC
    digest: Mapped[str] = mapped_column(default="")  # SHA-256 of the file, hex


class Guest(Keyed, Base):
    """A person on the list of one event. Keys ascend in the order of arrival."""

    __tablename__ = "guest"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        UniqueConstraint("code"),
        _one_of("rsvp", Rsvp),
        _one_of("role", Role),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))  # indexed by the first constraint
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    rsvp: Mapped[str | None]  # Rsvp, or NULL: nothing is said
    rsvp_at: Mapped[str] = mapped_column(default="")  # when they answered, ISO 8601 as far as known
    role: Mapped[str] = mapped_column(default=Role.ATTENDEE.value)
    ticket_type: Mapped[str] = mapped_column(default="")
    ticket_code: Mapped[str] = mapped_column(default="")  # the platform's own
    code: Mapped[str]  # ours, on the badge: domain.ids.new_code
    order_date: Mapped[str] = mapped_column(default="")  # ISO 8601 with as much as the list said
    source_id: Mapped[int | None] = mapped_column(ForeignKey("source.id", ondelete="SET NULL"))
    added_at: Mapped[str] = mapped_column(default="")  # UTC
    notes: Mapped[str] = mapped_column(default="")


class CheckIn(Keyed, Base):
    """A guest was seen at the door."""

    __tablename__ = "check_in"

    guest_id: Mapped[int] = mapped_column(ForeignKey("guest.id", ondelete="CASCADE"), index=True)
    at: Mapped[str] = mapped_column(default="")  # UTC or as the list said; "" where it gave no time
    by: Mapped[str] = mapped_column(default="")


class BadgePrint(Keyed, Base):
    """A guest's badge was printed and came out well."""

    __tablename__ = "badge_print"

    guest_id: Mapped[int] = mapped_column(ForeignKey("guest.id", ondelete="CASCADE"), index=True)
    at: Mapped[str]  # UTC
    digest: Mapped[str]  # of what stood on it: domain.badges.badge_digest


class Topic(Keyed, Base):
    """Something that could be talked about at an event."""

    __tablename__ = "topic"
    __table_args__ = (
        CheckConstraint("title <> ''", name="titled"),
        CheckConstraint("minutes > 0", name="minutes"),
        _not_negative("interest"),
        _one_of("status", Status),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    title: Mapped[str]
    abstract: Mapped[str] = mapped_column(default="")
    track: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int] = mapped_column(default=30)
    position: Mapped[int] = mapped_column(default=0)
    status: Mapped[str] = mapped_column(default=Status.IDEA.value)
    interest: Mapped[int] = mapped_column(default=0)  # hands or votes counted for it
    tags: Mapped[str] = mapped_column(default="")  # one a line
    proposer_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    carried_from_id: Mapped[int | None] = mapped_column(ForeignKey("topic.id", ondelete="SET NULL"), index=True)


class Speaker(Keyed, Base):
    """A person who leads a topic."""

    __tablename__ = "speaker"
    __table_args__ = (UniqueConstraint("topic_id", "person_id"),)

    topic_id: Mapped[int] = mapped_column(ForeignKey("topic.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)


class Session(Keyed, Base):
    """A part of the programme at one time: a topic's, or a break with a title of its own.

    `room_id` NULL means that it is for everybody, across all rooms.
    """

    __tablename__ = "session"
    __table_args__ = (
        CheckConstraint("topic_id IS NOT NULL OR title <> ''", name="about_something"),
        CheckConstraint("starts <> ''", name="starts"),
        CheckConstraint("minutes > 0", name="minutes"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), index=True)
    topic_id: Mapped[int | None] = mapped_column(ForeignKey("topic.id", ondelete="CASCADE"), index=True)
    title: Mapped[str] = mapped_column(default="")  # of a break; "" where the topic's counts
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id", ondelete="CASCADE"), index=True)
    starts: Mapped[str]  # wall clock
    minutes: Mapped[int]


class BadgeSetup(Keyed, Base):
    """How one event's badges are printed."""

    __tablename__ = "badge_setup"
    __table_args__ = (UniqueConstraint("event_id"), CheckConstraint("skip >= 0", name="skip"))

    event_id: Mapped[int] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"))
    stock: Mapped[str] = mapped_column(default="")  # "Avery 5395"
    template: Mapped[str] = mapped_column(default="")
    skip: Mapped[int] = mapped_column(default=0)  # labels of the first sheet already used
