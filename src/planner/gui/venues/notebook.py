"""The notebook: the list of venues, and everything about one of them in cards."""

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.texts import N_
from planner.domain.venue_details import VenueDetails
from planner.domain.venue_questions import Occasion
from planner.gui import theme
from planner.gui.i18n import joined, tr
from planner.gui.venues.cards import ContactCard, CostCard, FieldsCard
from planner.gui.venues.changes import Changes
from planner.gui.venues.documents_card import DocumentsCard
from planner.gui.venues.holds_card import HoldsCard
from planner.gui.venues.plan_card import PlanCard
from planner.gui.venues.plan_pictures import PlanPictures
from planner.gui.venues.records import Records
from planner.gui.venues.rooms_card import RoomsCard
from planner.gui.venues.venue_list import VenueList
from planner.gui.venues.visit_card import VisitCard
from planner.gui.widgets.buttons import icon_button
from planner.gui.widgets.card import Card
from planner.gui.widgets.eliding_label import ElidingLabel
from planner.gui.widgets.pills import Pill
from planner.gui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from planner.gui.venues.page import VenuesPage

_LIST, _ALONE, _BESIDE, _GAP = 268, 720, 700, 14


class Notebook(QWidget):
    """List at the start, details beside it; where there is room for one alone, the list leads to the details."""

    def __init__(self, page: "VenuesPage", changes: Changes, records: Records, pictures: PlanPictures) -> None:
        super().__init__()
        self.page, self.changes = page, changes
        self.list, self.search = VenueList(), SearchField(tr(N_("Search name, address, notes")))
        self.contact, self.cost = ContactCard(changes), CostCard(changes)
        access = ("step_free", "hearing_loop", "accessible_toilets", "access_notes")
        self.access = FieldsCard(N_("Access"), access, changes)
        self.around = FieldsCard(N_("Getting there and inside"), ("transport", "noise", "power"), changes)
        self.notes = FieldsCard(N_("Own notes"), ("notes",), changes)
        self.plan, self.rooms = PlanCard(records, pictures), RoomsCard(changes)
        self.holds, self.visit, self.documents = HoldsCard(records), VisitCard(records), DocumentsCard(records)
        self.cards = (
            self.contact, self.plan, self.rooms, self.cost, self.access, self.holds, self.around, self.notes,
            self.visit, self.documents,
        )  # fmt: skip
        self.venue: VenueDetails | None = None
        self._is_alone = self._is_open = False
        self._make_head()
        self._lay_out()
        self._order_tabs()
        self._wire()

    def show_venues(
        self, venues: Sequence[VenueDetails], shown: VenueDetails | None, occasion: Occasion, compared: Sequence[int]
    ) -> None:
        """Show all venues in the list, and one of them in full."""
        self.list.venues.show_venues(venues, occasion, compared)
        self.list.show_venue(None if shown is None else shown.id)
        self.area.setVisible(shown is not None)
        self._fit_places()
        if shown is None:
            self.venue = None
            return
        fresh = self.venue is None or self.venue.id != shown.id
        self.venue = shown
        self._show_head(shown, occasion)
        for card in self.cards:
            card.show_venue(shown, occasion, fresh=fresh)
        if fresh:
            self.area.verticalScrollBar().setValue(0)

    def open_details(self) -> None:
        """Go from the list to the details."""
        self._is_open = True
        self._fit_places()
        self.area.verticalScrollBar().setValue(0)
        first = self.back_button if self._is_alone else self.contact.rows["name"].field
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_list(self) -> None:
        """Go back to the list."""
        self._is_open = False
        self._fit_places()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, card: Card) -> None:
        """Show a card, and put the cursor into the first thing in it that takes it."""
        self._is_open = True
        self._fit_places()
        self.area.ensureWidgetVisible(card, 0, theme.px(20))
        for part in card.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(card) and part.isEnabled():
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._fit()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_bands"):
            self._fit()

    def _show_head(self, venue: VenueDetails, occasion: Occasion) -> None:
        is_chosen = venue.id == occasion.chosen_id
        self.title.setText(venue.name)
        held = tr(N_("{n} event is held here|{n} events are held here"), n=venue.events) if venue.events else ""
        self.about.setText(joined(venue.address, held))
        self.about.setVisible(bool(self.about.text()))
        self.chosen_pill.setVisible(is_chosen)
        self.choose_button.setVisible(occasion.event_id is not None and not is_chosen)

    def _make_head(self) -> None:
        self.title, self.about = ElidingLabel(), ElidingLabel()
        theme.set_kind(self.title, "panel_title")
        theme.set_kind(self.about, "muted")
        self.chosen_pill = Pill(tr(N_("Chosen for this event")), "accent")
        self.choose_button = QPushButton(tr(N_("Choose for this event")))
        self.back_button = icon_button("arrow-left", tr(N_("All venues")))
        self.more_button = icon_button("ellipsis", tr(N_("More for this venue")))

    def _lay_out(self) -> None:
        self.side = Card()
        self.side.layout().setContentsMargins(1, theme.px(10), 1, theme.px(6))  # type: ignore[union-attr]
        found = QHBoxLayout()
        found.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
        found.addWidget(self.search)
        self.nothing = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        theme.set_kind(self.nothing, "muted")
        self.side.body.addLayout(found)
        self.side.body.addWidget(self.list, 1)
        self.side.body.addWidget(self.nothing, 1)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._make_body())
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(_GAP))
        outer.addWidget(self.side)
        outer.addWidget(self.area, 1)

    def _make_body(self) -> QWidget:
        body = QWidget()
        theme.set_kind(body, "bare")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, theme.px(4), theme.px(8))
        column.setSpacing(theme.px(_GAP))
        column.addLayout(self._head_layout())
        self._bands: list[QBoxLayout] = []
        for band in (
            (self.contact, self.plan),
            (self.rooms,),
            (self.cost, self.access),
            (self.holds,),
            (self.around, self.notes),
            (self.visit,),
            (self.documents,),
        ):
            row = QHBoxLayout()
            row.setSpacing(theme.px(_GAP))
            for card in band:
                row.addWidget(card, 1)
            self._bands.append(row)
            column.addLayout(row)
        column.addStretch()
        for card in (self.access, self.around, self.notes, self.contact):
            card.body.addStretch()
        return body

    def _head_layout(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.about)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.back_button)
        head.addLayout(words, 1)
        for part in (self.chosen_pill, self.choose_button, self.more_button):
            head.addWidget(part)
        return head

    def _order_tabs(self) -> None:
        """Let Tab follow the eye: the list, then card by card."""
        parts: list[QWidget] = [self.search, self.list, self.back_button, self.choose_button, self.more_button]
        for card in self.cards:
            for part in card.findChildren(QWidget):
                is_ours = part.window() is self and not isinstance(part.parentWidget(), QComboBox | QAbstractItemView)
                if is_ours and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    parts.append(part)
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def _wire(self) -> None:
        self.search.searched.connect(self._find)
        self.search.gone_down.connect(self._enter_list)
        self.list.opened.connect(self.open_details)
        self.back_button.clicked.connect(self.open_list)
        self.choose_button.clicked.connect(lambda: self.venue and self.changes.choose_venue(self.venue))
        self.list.venues.layoutChanged.connect(self._show_nothing)

    def _find(self, query: str) -> None:
        self.list.venues.find(query)
        self.list.show_venue(None if self.venue is None else self.venue.id)

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.list.venues.rowCount():
            self.list.setCurrentIndex(self.list.venues.index(0, 0))

    def _show_nothing(self) -> None:
        is_empty = not self.list.venues.rowCount()
        self.list.setVisible(not is_empty)
        self.nothing.setVisible(is_empty)
        self.nothing.setText(tr(N_("No venue has “{words}” in its name, address or notes."), words=self.search.text()))

    def _fit(self) -> None:
        """Stand the cards beside each other, or one below the other where the window is small or text is large."""
        alone = self.width() < theme.px(_ALONE)
        if alone != self._is_alone:
            self._is_alone = alone
            self._fit_places()
        self.side.setMinimumWidth(0 if alone else theme.px(_LIST))
        self.side.setMaximumWidth(theme.ANY_WIDTH if alone else theme.px(_LIST))
        room = self.width() if alone else self.width() - theme.px(_LIST + _GAP)
        ways = QBoxLayout.Direction
        for band in self._bands:
            band.setDirection(ways.LeftToRight if room >= theme.px(_BESIDE) else ways.TopToBottom)

    def _fit_places(self) -> None:
        """Show list and details, or the one that is wanted where there is room for one alone."""
        self.back_button.setVisible(self._is_alone)
        self.side.setVisible(not (self._is_alone and self._is_open))
        has_venue = self.list.currentIndex().isValid() or self.venue is not None
        self.area.setVisible(has_venue and (self._is_open or not self._is_alone))
