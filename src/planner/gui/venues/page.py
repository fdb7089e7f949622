"""The venues page: a notebook of all places, and two to five of them side by side at the heads expected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from planner._generated.ui_venues_page import Ui_VenuesPage
from planner.domain.events import MOST_HEADS
from planner.domain.texts import N_, text
from planner.domain.venue_comparisons import FEWEST, MOST
from planner.domain.venue_details import VenueDetails
from planner.domain.venue_questions import Occasion, compare
from planner.gui import settings, theme
from planner.gui.aio import deed
from planner.gui.events import shown
from planner.gui.i18n import joined, number, tr
from planner.gui.venues import actions
from planner.gui.venues.changes import Changes
from planner.gui.venues.compare_view import CompareView
from planner.gui.venues.notebook import Notebook
from planner.gui.venues.plan_pictures import PlanPictures
from planner.gui.venues.reading import Read, compared_by_default, read_all
from planner.gui.venues.records import Records
from planner.gui.widgets.buttons import say
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.key_hints import does
from planner.gui.widgets.page import Page
from planner.services.events import EventDetails

if TYPE_CHECKING:
    from planner.gui.workspace import Workspace

SHOWN, COMPARED, VIEW = "venues/shown", "venues/compared", "venues/view"
"""What is remembered: the venue in the notebook, those compared, and which view is open."""
_TITLE = 130  # what the page's name needs beside its buttons
_HEADS_WITHOUT_EVENT = 50
_NONE = "none"


class VenuesPage(Page):
    """All venues of the workspace, whichever event is shown."""

    noun = "venues"
    watches = frozenset({"venue", "room", "room_layout", "hold", "document", "visit_item", "event", "guest", "session"})

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self.read = Read()
        self.shown_id: int | None = None
        self.compared: list[int] | None = _remembered(COMPARED)
        self._wanted_id: int | None = next(iter(_remembered(SHOWN) or ()), None)
        self._default: list[int] = []
        self._own_heads: int | None = None
        self._heads_for: int | None = None
        self._to_edit = False
        self._is_tight = False
        self.ui = Ui_VenuesPage()
        self.ui.setupUi(self)
        self.pictures = PlanPictures(workspace, self)
        self.changes = Changes(self)
        self.records = Records(self.changes)
        self.notebook = Notebook(self, self.changes, self.records, self.pictures)
        self.compare = CompareView(self)
        self.actions_ = actions.Actions(self)
        self._lay_out()
        self._wire()
        self._show_state()

    # What is shown

    @property
    def of_event(self) -> EventDetails | None:
        """The event that a venue is wanted for, if any."""
        return self.read.event

    @property
    def heads(self) -> int:
        """How many heads are expected."""
        return self.ui.heads.value()

    @property
    def occasion(self) -> Occasion:
        """For what venues are looked at."""
        event = self.of_event
        if event is None:
            return Occasion(self.heads, shown.today())
        chosen = None if event.venue is None else event.venue.id
        return Occasion(self.heads, shown.today(), event.id, event.starts[:10], chosen)

    @property
    def venue(self) -> VenueDetails | None:
        """The venue in the notebook, or that of the current column of the comparison."""
        if self.ui.segments.current() == "compare":
            return self.compare.current_venue()
        return self.read.venue(self.shown_id)

    async def refresh(self) -> None:
        event_id = self.event_id
        read = await self.workspace.read(read_all, event_id)
        if event_id == self.event_id:
            self.read = read
            self._show_heads()
            self.show_stored()

    def show_stored(self) -> None:
        """Show again what was read last."""
        venues = self.read.venues
        if self.read.venue(self._wanted_id) is not None:
            self.shown_id, self._wanted_id = self._wanted_id, None
        if self.read.venue(self.shown_id) is None:
            self.shown_id = self._first_shown()
        occasion = self.occasion
        ticked = self.compared_now()
        self.notebook.holds.show_events(self.read.events)
        self.notebook.show_venues(venues, self.read.venue(self.shown_id), occasion, ticked)
        found = [venue for key in ticked if (venue := self.read.venue(key)) is not None]
        self.compare.show_comparison(compare(found, occasion))
        self._show_words()
        self._show_state()
        if self._to_edit and self.read.venue(self.shown_id) is not None:
            self._to_edit = False
            self.notebook.go_to(self.notebook.contact)
            self.notebook.contact.begin_edit()

    def show_next(self, venue_id: int, *, edit: bool = False) -> None:
        """Show a venue in the notebook as soon as it is read."""
        self._wanted_id = venue_id
        settings.keep(SHOWN, str(venue_id))
        self.notebook.search.clear()
        self.choose_view("notebook")
        self._to_edit = edit
        self.refresh_soon()

    def show_thing(self, table: str, key: int) -> bool:
        """Show a venue by its key; False for anything else."""
        if table == "venue":
            self.show_next(key)
        return table == "venue"

    def compared_now(self) -> list[int]:
        """Return the venues that are compared: those ticked, or a sensible first choice while nobody ticked any."""
        ticked = [key for key in self.compared or () if self.read.venue(key) is not None]
        if ticked or self.compared == []:
            return ticked
        default = compared_by_default(self.read, self.occasion)
        # Nothing moves under the hand that chooses a venue.
        self._default = [
            *(key for key in self._default if key in default),
            *(key for key in default if key not in self._default),
        ]
        return self._default

    def choose_view(self, key: str) -> None:
        """Show the "notebook" or "compare"."""
        self.ui.segments.choose(key)
        settings.keep(VIEW, key)
        self._show_words()
        self._show_state()

    def set_compared(self, keys: list[int]) -> None:
        """Compare these venues, in this order."""
        self.compared = keys
        settings.keep(COMPARED, ",".join(str(key) for key in keys) or _NONE)
        self.show_stored()

    def tick(self, venue_id: int, *, is_ticked: bool) -> None:
        """Take a venue into the comparison or out of it; five stand side by side at most."""
        now = self.compared_now()
        if is_ticked and len(now) >= MOST:
            self.told.emit(tr(N_("Five venues at most are compared. Untick one first.")))
            return
        others = [key for key in now if key != venue_id]
        self.set_compared([*others, venue_id] if is_ticked else others)

    def open_in_notebook(self, venue: VenueDetails, card: str = "contact") -> None:
        """Show a card of a venue in the notebook."""
        self.show_next(venue.id)
        self.show_stored()
        self.notebook.go_to(getattr(self.notebook, card))

    def show_venue_menu(self, venue: VenueDetails, where: QPoint) -> None:
        """Offer what can be done with a venue of the comparison."""
        menu = actions.column_menu(self, venue)
        menu.popup(where)

    # The page as such

    def menu_actions(self) -> list[QAction]:
        return self.actions_.for_menu()

    def is_as_opened(self) -> bool:
        # The view, the venues compared and the venue that was chosen last are remembered; what comes by itself is not.
        opened = next(
            (key for key in _remembered(SHOWN) or () if self.read.venue(key) is not None), self._first_shown()
        )
        as_usual = self.shown_id == opened and self._own_heads is None and not self.notebook.search.text()
        return super().is_as_opened() and as_usual

    def where_work_begins(self) -> QWidget | None:
        """Return the list: an arrow in the field of heads would count them."""
        return self.notebook.list if self.notebook.list.isVisible() else super().where_work_begins()

    def begin_search(self) -> None:
        self.choose_view("notebook")
        self.notebook.open_list()
        self.notebook.search.begin()

    def print_out(self) -> None:
        self._print()

    @deed
    async def _print(self) -> None:
        await actions.print_venues(self)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._arrange()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "actions_"):
            self._arrange()

    def _first_shown(self) -> int | None:
        chosen = self.occasion.chosen_id
        return chosen if chosen is not None else next((venue.id for venue in self.read.venues), None)

    def _show_heads(self) -> None:
        """Expect those who are coming, or a full house where that is more, until somebody types another number."""
        event = self.of_event
        event_id = None if event is None else event.id
        if event_id != self._heads_for:
            self._heads_for, self._own_heads, self._default = event_id, None, []
        expected = _HEADS_WITHOUT_EVENT if event is None else max(event.coming, event.capacity or 0)
        heads = expected if self._own_heads is None else self._own_heads
        with QSignalBlocker(self.ui.heads):  # shown, not typed
            self.ui.heads.setValue(heads)
        is_typed = self._own_heads is not None and self._own_heads != expected
        self.ui.heads.setToolTip(tr(N_("Expected are {heads}"), heads=number(expected)) if is_typed else "")

    def _on_heads(self, heads: int) -> None:
        self._own_heads = heads
        self.show_stored()

    def _show_words(self) -> None:
        event, venues = self.of_event, self.read.venues
        is_compared = self.ui.segments.current() == "compare"
        count = len(self.compare.comparison.venues) if is_compared else len(venues)
        counted = N_("{n} venue compared|{n} venues compared") if is_compared else N_("{n} venue|{n} venues")
        chosen = coming = ""
        if event is not None:
            name = "" if event.venue is None else event.venue.name
            chosen = tr(N_("{venue} chosen"), venue=name) if name else tr(N_("none chosen yet"))
            coming = tr(N_("{n} coming"), n=event.coming)
        self.ui.counts_label.setText(joined(tr(counted, n=count), chosen, coming) if venues else "")

    def _show_state(self) -> None:
        has_venues = bool(self.read.venues)
        is_compared = self.ui.segments.current() == "compare"
        few = is_compared and len(self.compare.comparison.venues) < FEWEST
        view = self._empty if not has_venues else self._few if few else self.compare if is_compared else self.notebook
        self.ui.views.setCurrentWidget(view)
        self.ui.options.setVisible(has_venues)
        self.ui.print_button.setVisible(has_venues and not self._is_tight)
        self.ui.which_button.setVisible(has_venues and is_compared and not self._is_tight)
        self.ui.more_button.setVisible(has_venues and self._is_tight)
        self.actions_.which_menu.menuAction().setVisible(is_compared)
        self.actions_.enable()

    def _lay_out(self) -> None:
        ui = self.ui
        ui.segments.set_choices([("notebook", tr(N_("Notebook"))), ("compare", tr(N_("Compare")))])
        ui.segments.choose(settings.text(VIEW) or "notebook")
        ui.heads.setMaximum(MOST_HEADS)
        ui.counts_label.most = 2
        ui.header_layout.setColumnStretch(0, 1)
        ui.heads.setGroupSeparatorShown(True)
        sentence = N_(
            "The notebook keeps what you learn about places: rooms, prices, access, who holds which day. Then compare them."
        )
        self._empty = EmptyState("map-pin", tr(N_("No venue is noted yet")), tr(sentence))
        self._empty.add_button(tr(N_("New venue…")), self.changes.new_venue, "plus", primary=True)
        self._empty.add_button(tr(N_("Look around in the sample event")), self._add_sample, "sparkles")
        self._few = EmptyState(
            "columns-3",
            tr(N_("Two venues make a comparison")),
            tr(N_("Tick two to five venues in the notebook, or note another one.")),
        )
        self._few.add_button(
            tr(N_("Go to the notebook")), lambda: self.choose_view("notebook"), "notebook-pen", primary=True
        )
        self._few.add_button(tr(N_("New venue…")), self.changes.new_venue, "plus")
        for state in (self._empty, self._few):
            theme.set_kind(state, "card")
        for widget in (self.notebook, self.compare, self._empty, self._few):
            ui.views.addWidget(widget)
        theme.set_icon(ui.more_button, "ellipsis")
        for button, icon, colour, words in (
            (ui.which_button, "columns-3", "text", tr(N_("Which venues"))),
            (ui.print_button, "printer", "text", tr(N_("Print…"))),
            (ui.new_button, "plus", "on_accent", tr(N_("New venue…"))),
        ):
            say(button, icon, words, colour)
            button.setToolTip(words)

    def _wire(self) -> None:
        ui = self.ui
        ui.segments.chosen.connect(self.choose_view)
        ui.heads.valueChanged.connect(self._on_heads)
        ui.new_button.clicked.connect(self.changes.new_venue)
        does(ui.print_button, "print_out")
        ui.print_button.clicked.connect(self.print_out)
        ui.which_button.setMenu(self.actions_.which_menu)
        ui.more_button.setMenu(self.actions_.more_menu(self.print_out))
        self.notebook.more_button.setMenu(self._more_menu())
        self.notebook.list.chosen.connect(self._show_chosen)
        self.notebook.list.venues.ticked.connect(lambda key, is_ticked: self.tick(key, is_ticked=is_ticked))

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addActions(self.actions_.for_venue())
        return menu

    def _show_chosen(self, venue_id: int) -> None:
        self.shown_id = venue_id
        settings.keep(SHOWN, str(venue_id))
        self.show_stored()

    @deed
    async def _add_sample(self) -> None:
        from planner.services.sample import add_sample

        event_id = await self.workspace.write(text(N_("Add the sample event")), add_sample)
        self.workspace.set_event(event_id)

    def _arrange(self) -> None:
        """Fold the header where the window is narrow for its words; what has no room for them goes into a menu."""
        ui = self.ui
        ui.heads.setFixedWidth(theme.px(96))
        gap = ui.header_layout.horizontalSpacing()
        margins = ui.page_layout.contentsMargins()
        room = self.width() - margins.left() - margins.right() - theme.px(_TITLE) - gap
        # As if all stood there: else the header would change its shape under the hand that chooses a view.
        tools = sum(button.sizeHint().width() + gap for button in (ui.which_button, ui.print_button, ui.new_button))
        is_flat = room >= ui.options.sizeHint().width() + tools
        self._is_tight = room < tools
        row, column, across = (0, 1, 1) if is_flat else (1, 0, 3)
        where = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        ui.header_layout.addWidget(ui.options, row, column, 1, across, where)
        self._show_state()


def _remembered(key: str) -> list[int] | None:
    """Return the keys that were kept, None where none ever were."""
    kept = settings.text(key)
    return [int(part) for part in kept.split(",") if part.isdigit()] if kept else None
