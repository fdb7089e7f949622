"""The pages of the window, one line of data each; a page's code is imported when it is first shown."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from planner.domain.texts import N_
from planner.gui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.gui.workspace import Workspace
    from planner.services.events import EventDetails


@dataclass(frozen=True, slots=True)
class Place:
    """A page: its noun, marked title, its line in the View menu, icon, where its class is, its key.

    One that is `under` another has no place of its own in the navigation.

    One that is not `of_event` can be gone to in a file without an event, too.
    """

    noun: str
    title: str
    line: str
    icon: str
    module: str
    page: str
    key: str = ""
    under: str = ""
    of_event: bool = True
    count: "Callable[[EventDetails], int] | None" = None

    def build(self, workspace: "Workspace") -> Page:
        """Import and make the page."""
        made = getattr(import_module(self.module), self.page)(workspace)
        assert isinstance(made, Page)  # noqa: S101 -- a slip in the list below, not in anybody's data
        return made


PLACES = (
    Place(
        "overview",
        N_("Overview"),
        N_("&Overview"),
        "layout-dashboard",
        "planner.gui.overview.page",
        "OverviewPage",
        "Ctrl+1",
    ),
    Place("event", N_("Event"), N_("&Event"), "calendar-days", "planner.gui.events.page", "EventPage", "Ctrl+2"),
    Place(
        "venues",
        N_("Venues"),
        N_("&Venues"),
        "map-pin",
        "planner.gui.venues.page",
        "VenuesPage",
        "Ctrl+3",
        of_event=False,
    ),
    Place("topics", N_("Topics"), N_("&Topics"), "messages-square", "planner.gui.topics.page", "TopicsPage", "Ctrl+4"),
    Place(
        "schedule",
        N_("Schedule"),
        N_("S&chedule"),
        "calendar-clock",
        "planner.gui.schedule.page",
        "SchedulePage",
        "Ctrl+5",
    ),
    Place(
        "guests",
        N_("Guests"),
        N_("&Guests"),
        "users",
        "planner.gui.guests.page",
        "GuestsPage",
        "Ctrl+6",
        count=lambda event: event.guests,
    ),
    Place(
        "people",
        N_("People"),
        N_("&People"),
        "book-user",
        "planner.gui.people.page",
        "PeoplePage",
        "Ctrl+7",
        of_event=False,
    ),
    Place("badges", N_("Badges"), N_("&Badges"), "id-card-lanyard", "planner.gui.badges.page", "BadgesPage", "Ctrl+8"),
    Place("import", N_("Bring in a list"), "", "file-up", "planner.gui.imports.page", "ImportPage", under="guests"),
)

START = Place("start", N_("Start"), N_("St&art"), "calendar-plus", "", "", "Alt+Home", of_event=False)
"""The welcome, which the window makes itself: where one goes in a file without an event."""


def place_of(noun: str) -> Place:
    """Return the place with this noun."""
    return next(place for place in PLACES if place.noun == noun)
