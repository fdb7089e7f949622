"""The sidebar: the event on top and the pages below it; in a file without an event the start and what belongs to none."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QWidget

from planner._generated.ui_main_window import Ui_MainWindow
from planner.gui import theme
from planner.gui.frame import SIDEBAR
from planner.gui.i18n import tr
from planner.gui.pages import PLACES, START, place_of
from planner.gui.widgets.navigation import NavigationButton

if TYPE_CHECKING:
    from planner.services.events import EventDetails

_RAIL = 56
_NARROW = 900


class Sidebar:
    """`buttons` by the noun of their page; pressed, they call `go` with it."""

    def __init__(self, ui: Ui_MainWindow, go: Callable[[str], object]) -> None:
        self._ui = ui
        self.buttons: dict[str, NavigationButton] = {}
        theme.set_kind(ui.sidebar, "side")
        group = QButtonGroup(ui.sidebar)
        for place in (START, *(each for each in PLACES if not each.under)):
            button = NavigationButton(tr(place.title), place.icon, place.key)
            button.clicked.connect(lambda _checked=False, noun=place.noun: go(noun))
            group.addButton(button)
            ui.navigation.addWidget(button)
            self.buttons[place.noun] = button

    def stops(self) -> Iterator[QWidget]:
        """Yield where Tab stops, from above."""
        yield self._ui.event_switcher
        yield from self.buttons.values()

    def choose(self, noun: str) -> None:
        """Show that this is the page; one that stands under another in the navigation is shown as that."""
        under = noun if noun == START.noun else place_of(noun).under or noun
        self.buttons[under].choose(among=self.buttons.values())

    def show_counts(self, event: "EventDetails") -> None:
        """Show beside the pages how much each of them holds."""
        for place in PLACES:
            if place.count is not None:
                self.buttons[place.noun].show_count(place.count(event))

    def show_offers(self, *, workspace: bool, event: bool) -> None:
        """Show the pages that can be gone to: none without a file, and without an event those that need none."""
        self._ui.sidebar.setVisible(workspace)
        self.buttons[START.noun].setVisible(not event)
        for place in PLACES:
            if not place.under:
                self.buttons[place.noun].setVisible(event or not place.of_event)

    def fit(self, room: int, *, mirrored: bool) -> None:
        """Show icons alone where sidebar and page have little room for their text."""
        narrow = room < theme.px(_NARROW)
        self._ui.sidebar.setFixedWidth(theme.px(_RAIL if narrow else SIDEBAR))
        self._ui.event_switcher.set_narrow(narrow=narrow)
        theme.set_flag(self._ui.sidebar, "reverse", mirrored)
        for button in self.buttons.values():
            button.set_narrow(narrow=narrow)
