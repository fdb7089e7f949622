"""Topics: what could be talked about, and which values its fields can take."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from planner.domain.errors import WrongValueError
from planner.domain.texts import N_, text

LONGEST_MINUTES = 24 * 60


class Status(StrEnum):
    """How far a topic has come."""

    IDEA = "idea"
    VOTE = "vote"
    CHOSEN = "chosen"
    ASIDE = "aside"


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


def split_names(typed: str) -> tuple[str, ...]:
    """Return the names in `typed`, one a line or parted by semicolons, each once and otherwise as written.

    A comma stays inside the name: "Sammy Davis, Jr." is one person.
    """
    parts = (part.strip() for line in typed.splitlines() for part in line.split(";"))
    return tuple(dict.fromkeys(part for part in parts if part))


def tracks_of(topics: tuple[TopicRow, ...]) -> tuple[str, ...]:
    """Return the tracks in the order in which topics first name them; a track's place decides its colour."""
    return tuple(dict.fromkeys(topic.track for topic in topics if topic.track))
