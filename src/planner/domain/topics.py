"""Topics: what could be talked about, which values its fields can take, and how far each has come.

Each status may follow each other. One rule joins them to the programme: what has a place in it is chosen. So placing a
topic chooses it (`services.schedule.place_topic`), and one that is no longer chosen comes off (`services.topics.move_topics`).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from planner.domain.errors import WrongValueError
from planner.domain.names import fold
from planner.domain.texts import N_, text

LONGEST_MINUTES = 24 * 60
MOST_INTEREST = 999_999
LONGEST_TAG = 40


class Status(StrEnum):
    """How far a topic has come."""

    IDEA = "idea"
    VOTE = "vote"
    CHOSEN = "chosen"
    ASIDE = "aside"


STATUS_NAMES: Mapping[Status, str] = MappingProxyType(
    {
        Status.IDEA: N_("Idea"),
        Status.VOTE: N_("In the vote"),
        Status.CHOSEN: N_("Chosen"),
        Status.ASIDE: N_("Set aside"),
    }
)
"""In the order of the board's columns."""

RANKED = frozenset({Status.VOTE, Status.CHOSEN})
"""What stands for election; an idea is not counted yet, what is set aside no more."""


class Speaker(NamedTuple):
    """Somebody who leads a topic, by the name as they write it."""

    person_id: int
    name: str


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic as pages show it; `session_ids` are its places in the programme."""

    id: int
    title: str
    abstract: str = ""
    track: str = ""
    minutes: int = 30
    position: int = 0
    speakers: tuple[Speaker, ...] = ()
    session_ids: tuple[int, ...] = ()
    status: Status = Status.IDEA
    interest: int = 0
    tags: tuple[str, ...] = ()
    proposer: Speaker | None = None
    carried_from_id: int | None = None


def check_title(title: str) -> str:
    """Return `title` without spaces around it. Raises WrongValueError where nothing is left."""
    if not title.strip():
        raise WrongValueError("title", text(N_("A title cannot be empty. The old one was kept; type a new one.")))
    return title.strip()


def check_minutes(minutes: int) -> int:
    """Return a length between one minute and a day. Raises WrongValueError otherwise."""
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise WrongValueError(
            "minutes",
            text(
                N_(
                    "A length of {minutes} minutes is not possible. Nothing was changed; choose 1 to {longest} minutes."
                ),
                minutes=minutes,
                longest=LONGEST_MINUTES,
            ),
        )
    return minutes


def read_minutes(typed: str) -> int:
    """Return the length that a person typed: "35", "35 min"."""
    digits = typed.casefold().removesuffix("minutes").removesuffix("min").strip()
    if not digits.isdecimal():
        raise WrongValueError(
            "minutes", text(N_("“{typed}” is not a length. Type the minutes, such as 35."), typed=typed.strip())
        )
    return check_minutes(int(digits))


def check_interest(interest: int) -> int:
    """Return a count of people. Raises WrongValueError for one that cannot be."""
    if not 0 <= interest <= MOST_INTEREST:
        message = N_("An interest of {interest} is not possible. Nothing was changed; count from 0 to {most}.")
        raise WrongValueError("interest", text(message, interest=interest, most=MOST_INTEREST))
    return interest


def read_interest(typed: str) -> int:
    """Return how many people a person typed; nothing is nobody."""
    digits = typed.strip()
    if digits and not digits.isdecimal():
        message = N_("“{typed}” is not a count. Type how many are interested, such as 24.")
        raise WrongValueError("interest", text(message, typed=digits))
    return check_interest(int(digits or 0))


def counted(interest: int, step: int) -> int:
    """Return the interest after `step` more, or fewer, were counted; never below nobody."""
    return min(max(interest + step, 0), MOST_INTEREST)


def clean_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags without #, spare blanks and repetitions; two that differ in case or accents alone are one.

    Raises WrongValueError for one that is too long to be a tag.
    """
    found: dict[str, str] = {}
    for tag in tags:
        plain = " ".join(tag.split()).lstrip("#").strip()
        if len(plain) > LONGEST_TAG:
            message = N_("“{tag}” is too long for a tag. The others were kept; use at most {most} letters.")
            raise WrongValueError("tags", text(message, tag=plain, most=LONGEST_TAG))
        if plain:
            found.setdefault(fold(plain), plain)
    return tuple(found.values())


def split_tags(typed: str) -> tuple[str, ...]:
    """Return the tags in `typed`, parted by commas, semicolons or lines."""
    return clean_tags(part for line in typed.splitlines() for part in line.replace(";", ",").split(","))


def with_tags(tags: Iterable[str], added: Iterable[str] = (), removed: Iterable[str] = ()) -> tuple[str, ...]:
    """Return `tags` with some more and without others, whatever their case and accents."""
    gone = {fold(tag) for tag in clean_tags(removed)}
    return clean_tags([*(tag for tag in tags if fold(tag) not in gone), *added])


def split_names(typed: str) -> tuple[str, ...]:
    """Return the names in `typed`, one a line or parted by semicolons, each once and otherwise as written.

    A comma stays inside the name: "Sammy Davis, Jr." is one person.
    """
    parts = (part.strip() for line in typed.splitlines() for part in line.split(";"))
    return tuple(dict.fromkeys(part for part in parts if part))


def tracks_of(topics: tuple[TopicRow, ...]) -> tuple[str, ...]:
    """Return the tracks in the order in which topics first name them; a track's place decides its colour."""
    return tuple(dict.fromkeys(topic.track for topic in topics if topic.track))


def tags_of(topics: Iterable[TopicRow]) -> tuple[str, ...]:
    """Return all tags in use, each once as it was written first, in the order of the alphabet."""
    return tuple(sorted(clean_tags(tag for topic in topics for tag in topic.tags), key=fold))


def by_status(topics: Iterable[TopicRow]) -> dict[Status, list[TopicRow]]:
    """Return the columns of the board, each in its order; a status without topics has its empty column."""
    columns: dict[Status, list[TopicRow]] = {status: [] for status in STATUS_NAMES}
    for topic in topics:
        columns[topic.status].append(topic)
    return columns


def ranks_of(topics: Iterable[TopicRow]) -> dict[int, int]:
    """Return the rank by interest of what stands in the vote or is chosen; equal interest shares a rank."""
    standing = [topic for topic in topics if topic.status in RANKED and topic.interest]
    return {topic.id: 1 + sum(other.interest > topic.interest for other in standing) for topic in standing}


def moved_order(
    order: Sequence[tuple[int, Status]], moved: Collection[int], status: Status, place: int | None = None
) -> list[int]:
    """Return the order of all topics after those `moved` went to the `place` of a column, or to its end.

    `order` is every topic of the event with its status. The moved ones keep their order among themselves.
    """
    going = [topic_id for topic_id, _ in order if topic_id in moved]
    staying = [(topic_id, of) for topic_id, of in order if topic_id not in moved]
    column = [at for at, (_, of) in enumerate(staying) if of == status]
    ids = [topic_id for topic_id, _ in staying]
    gaps = [*column, column[-1] + 1 if column else len(ids)]
    at = gaps[-1 if place is None else max(0, min(place, len(column)))]
    return [*ids[:at], *going, *ids[at:]]


def interest_order(topics: Sequence[TopicRow]) -> list[int]:
    """Return the order of all topics with the greatest interest first; equal ones stay as they are."""
    return [topic.id for topic in sorted(topics, key=lambda topic: -topic.interest)]
