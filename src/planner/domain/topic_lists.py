"""Lists of topics: those that a search and filters leave, and those that were copied from elsewhere."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from planner.domain.names import fold, matches, search_words
from planner.domain.texts import N_
from planner.domain.topics import STATUS_NAMES, Speaker, Status, TopicRow

FIELD_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "title": N_("Title"),
        "status": N_("Status"),
        "names": N_("Led by"),
        "proposer": N_("Proposed by"),
        "track": N_("Track"),
        "minutes": N_("Minutes"),
        "interest": N_("Interest"),
        "tags": N_("Tags"),
        "place": N_("Place"),
        "abstract": N_("About"),
    }
)
"""What the fields of a topic are called, in the order of the table's columns."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to: words in any order, a tag, a track, somebody who leads or proposed it; "" and None: any."""

    query: str = ""
    tag: str = ""
    track: str = ""
    person_id: int | None = None

    def __bool__(self) -> bool:
        return bool(self.query.strip() or self.tag or self.track or self.person_id)

    def keeps(self, topic: TopicRow) -> bool:
        """Tell whether a topic is wanted."""
        return (
            (not self.tag or fold(self.tag) in map(fold, topic.tags))
            and (not self.track or self.track == topic.track)
            and (self.person_id is None or self.person_id in {person.person_id for person in people_of(topic)})
            and matches(search_text(topic), self.query)
        )


def people_of(topic: TopicRow) -> tuple[Speaker, ...]:
    """Return who leads a topic, then who proposed it."""
    proposer = (topic.proposer,) if topic.proposer else ()
    return tuple(dict.fromkeys((*topic.speakers, *proposer)))


def search_text(topic: TopicRow) -> str:
    """Return what a search looks into."""
    names = (person.name for person in people_of(topic))
    return search_words(topic.title, topic.abstract, topic.track, *topic.tags, *names)


def everybody_in(topics: Iterable[TopicRow]) -> tuple[Speaker, ...]:
    """Return all who lead or proposed one of the topics, by name."""
    found = dict.fromkeys(person for topic in topics for person in people_of(topic))
    return tuple(sorted(found, key=lambda person: fold(person.name)))


def read_pasted(pasted: str, said: Callable[[str], str]) -> list[dict[str, str]]:
    """Return the topics in copied text: a line each, or rows of a table whose headings name our fields.

    `said` gives a heading of FIELD_NAMES, or a name of a status, as people read it. A table without headings is titles
    in its first column.
    """
    rows = [[cell.strip() for cell in row] for row in _rows(pasted)]
    rows = [row for row in rows if any(row)]
    if not rows:
        return []
    fields = {fold(said(name)): field for field, name in FIELD_NAMES.items() if field != "place"}
    heads = [fields.get(fold(cell), "") for cell in rows[0]]
    if "title" not in heads:
        return [{"title": row[0]} for row in rows if row[0]]
    found = [{field: cell for field, cell in zip(heads, row, strict=False) if field and cell} for row in rows[1:]]
    statuses = {fold(said(name)): status.value for status, name in STATUS_NAMES.items()}
    return [
        {field: statuses.get(fold(cell), Status.IDEA) if field == "status" else cell for field, cell in values.items()}
        for values in found
        if "title" in values
    ]


def _rows(pasted: str) -> list[list[str]]:
    if "\t" not in pasted:
        return [[line] for line in pasted.splitlines()]
    return list(csv.reader(io.StringIO(pasted, newline=""), delimiter="\t"))
