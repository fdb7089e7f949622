"""What the venues page reads at once: the notebook, the event that wants a venue, and the names of all events."""

from dataclasses import dataclass
from typing import Any

from planner.domain.errors import PlannerError
from planner.domain.venue_comparisons import MOST, booking_of
from planner.domain.venue_details import VenueDetails
from planner.domain.venue_questions import Occasion
from planner.services import events, venues
from planner.services.events import EventDetails

_AT_FIRST = 3


@dataclass(frozen=True, slots=True)
class Read:
    """What was read last."""

    venues: tuple[VenueDetails, ...] = ()
    event: EventDetails | None = None
    events: tuple[tuple[int, str], ...] = ()

    def venue(self, venue_id: int | None) -> VenueDetails | None:
        """Return the venue with this key, None where there is none."""
        return next((venue for venue in self.venues if venue.id == venue_id), None)


def read_all(db: Any, event_id: int | None) -> Read:
    """Read everything that the page shows."""
    event = None
    if event_id is not None:
        try:
            event = events.get_event(db, event_id)
        except PlannerError:
            event = None  # deleted meanwhile: the window goes to another one
    names = tuple((row.id, row.name) for row in events.list_events(db))
    return Read(tuple(venues.notebook(db)), event, names)


def compared_by_default(read: Read, occasion: Occasion) -> list[int]:
    """Return the venues to compare while nobody has ticked any: the chosen one, those that were asked, some others."""
    asked = [venue.id for venue in read.venues if occasion.event_id and booking_of(venue, occasion.event_id)]
    chosen = [venue.id for venue in read.venues if venue.id == occasion.chosen_id]
    found = list(dict.fromkeys([*chosen, *asked]))
    others = [venue.id for venue in read.venues if venue.id not in found]
    return [*found, *others[: max(0, _AT_FIRST - len(found))]][:MOST]
