"""What stands in place of the programme while there is nothing to show: what is missing, and the ways to it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from planner.domain.texts import N_, text
from planner.domain.venues import check_room_name
from planner.gui.aio import deed
from planner.gui.i18n import tr
from planner.gui.widgets.ask_name import ask_name
from planner.gui.widgets.buttons import say
from planner.gui.widgets.empty_state import EmptyState
from planner.services import venues

if TYPE_CHECKING:
    from planner.gui.schedule.page import SchedulePage


class _Way(NamedTuple):
    words: str
    icon: str
    goes: Callable[[], object]


class Missing(EmptyState):
    """Says what the page's programme lacks; without rooms it can still be a list of what is for everybody."""

    def __init__(self, page: "SchedulePage") -> None:
        super().__init__("calendar-clock", "")
        self._page = page
        self._ways: list[_Way] = []
        self.buttons = [
            self.add_button(" ", lambda _checked=False, at=at: self._ways[at].goes(), "plus", primary=at == 0)
            for at in range(2)
        ]

    def needs_date(self) -> bool:
        """Tell whether nothing can be placed at all."""
        return not self._page.days

    def needs_rooms(self) -> bool:
        """Tell whether there is no column to place something in."""
        return not (self._page.programme.rooms or self._page.programme.sessions)

    def is_shown_for(self, view: str) -> bool:
        """Say what is missing for the view "rooms" or "order" and tell whether something is."""
        if self.needs_date():
            self._say(
                tr(N_("When does it take place?")),
                tr(N_("The schedule needs a date. Topics can be collected here meanwhile.")),
                _Way(tr(N_("Set the date")), "calendar-days", lambda: self._page.page_wanted.emit("event")),
            )
        elif view == "order" and not self._page.programme.sessions:
            self._say(
                tr(N_("Nothing is on the programme yet")),
                tr(N_("Choose one of the topics and press “Place it”, or begin with a break.")),
                _Way(tr(N_("Add a break")), "coffee", self._page.changes.add_break),
            )
        elif view == "rooms" and self.needs_rooms():
            without = _Way(tr(N_("List it without rooms")), "list", lambda: self._page.choose_view("order"))
            self._say(tr(N_("Where does it take place?")), *self._way_to_rooms(), without)
        else:
            return False
        return True

    def _way_to_rooms(self) -> tuple[str, _Way]:
        venue = self._page.programme.venue
        if self._page.programme.venue_id is None:
            sentence = N_("The schedule has a column for each room, and no venue is chosen yet.")
            return tr(sentence), _Way(
                tr(N_("Choose a venue")), "map-pin", lambda: self._page.page_wanted.emit("venues")
            )
        sentence = N_("The schedule has a column for each room, and no room of {venue} is noted yet.")
        return tr(sentence, venue=venue), _Way(tr(N_("Add a room…")), "plus", self._add_room)

    def _say(self, title: str, sentence: str, *ways: _Way) -> None:
        self.set_words(title, sentence)
        self._ways = list(ways)
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(ways))
            if at < len(ways):
                say(button, ways[at].icon, ways[at].words, "text" if at else "on_accent")

    @deed
    async def _add_room(self) -> None:
        """Ask for the name of the venue's first room and add it."""
        page, programme = self._page, self._page.programme
        if programme.venue_id is None:
            return
        verb, asked = tr(N_("Add the room")), tr(N_("What is the room of {venue} called?"), venue=programme.venue)
        name = await ask_name(page, tr(N_("New room")), asked, verb, check=check_room_name)
        if name is not None:
            label = text(N_("Add a room to {venue}"), venue=programme.venue)
            await page.write(label, venues.add_room, programme.venue_id, name)
