"""Where the keyboard goes: between tray and grid, and on to the nearest thing when what it was on is gone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.domain.placement import candidate, free_places

if TYPE_CHECKING:
    from planner.gui.schedule.page import SchedulePage

_REASON = Qt.FocusReason.OtherFocusReason
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""How far each leads, across and down."""


@dataclass(frozen=True, slots=True)
class Noted:
    """Where the keyboard was before the page changed, and what stood around it."""

    widget: QWidget
    part: QWidget  # grid, tray, details or clash card
    session_id: int | None
    topic_id: int | None
    sessions: Sequence[int]
    topics: Sequence[int]


def note(page: "SchedulePage") -> Noted | None:
    """Return where the keyboard is, None where it is in no part that a change may take it from."""
    widget = page.focusWidget()
    parts = (page.grid, page.tray, page.details, page.clash_card)
    part = next((part for part in parts if widget and part.isAncestorOf(widget)), None)
    if widget is None or part is None:
        return None
    return Noted(widget, part, page.session_id, page.topic_id, page.grid.order(), page.tray.order())


def follow(page: "SchedulePage", noted: Noted | None) -> None:
    """Go on where the keyboard was before the change, or to the nearest thing where that is gone."""
    if noted is None or (noted.widget.isVisibleTo(page) and page.focusWidget() is noted.widget):
        return
    wanted = _next_to(page, noted)
    if wanted is not None:
        wanted.setFocus(_REASON)


def lift(page: "SchedulePage", topic_id: int) -> None:
    """Lift a topic of the tray above the first place of the day shown where it fits, held by the grid."""
    page.choose_topic(topic_id)
    topic = page.topic
    if topic is None or page.day is None or page.missing.needs_rooms():
        return
    page.choose_view("rooms")
    held, hours = page.candidate(topic), page.day.hours
    free = (place for place in free_places(page.programme, held) if hours.starts <= place.starts < hours.ends)
    place = next(free, None)
    if place is not None and place.room_id in page.grid.columns:
        held = candidate(page.programme, topic, place.room_id, place.starts)
    page.show_programme_alone()
    page.grid.setFocus(_REASON)
    page.grid.begin(held, 0, by_keys=True)


def put_back(page: "SchedulePage", topic_id: int) -> None:
    """Go back to the card of a topic that was lifted and not placed."""
    page.ui.panel_button.setChecked(True)
    if card := page.tray.card(topic_id):
        card.setFocus(_REASON)


def to_grid(page: "SchedulePage") -> None:
    """Go from the tray to the programme: to what is chosen there, else to what begins first."""
    page.show_programme_alone()
    order = page.grid.order()
    block = page.grid.block(page.session_id or 0) or (page.grid.block(order[0]) if order else None)
    if block is not None and block.isVisibleTo(page):
        block.setFocus(_REASON)


def to_tray(page: "SchedulePage") -> None:
    """Go from the programme to the topics that wait, or to the field that adds one."""
    order = page.tray.order()
    target = page.tray.card(order[0]) if order else page.tray.add_edit
    if target is not None and target.isVisibleTo(page):
        target.setFocus(_REASON)


def to_chosen(page: "SchedulePage") -> None:
    """Go from the details back to what they tell of."""
    target = page.grid.block(page.session_id or 0) or page.tray.card(page.topic_id or 0)
    if target is not None and target.isVisibleTo(page):
        target.setFocus(_REASON)


def _next_to(page: "SchedulePage", noted: Noted) -> QWidget | None:
    button = page.clash_card.button_like(noted.widget) if noted.part is page.clash_card else None
    block = _nearest(noted.sessions, noted.session_id, page.grid.block)
    own_card = page.tray.card(noted.topic_id or 0)
    card = _nearest(noted.topics, noted.topic_id, page.tray.card)
    # A topic that was taken off waits in the tray, and the details go on telling of it.
    first = own_card if noted.part is page.details else button
    found = first or block or own_card or card or page.tray.add_edit
    if found.isVisibleTo(page):
        return found
    return page.table if page.table.isVisibleTo(page) else None


def _nearest(order: Sequence[int], key: int | None, find: Callable[[int], QWidget | None]) -> QWidget | None:
    """Return what stands at the place of `key`, else what followed it, else what came before."""
    if key not in order:
        return None
    at = order.index(key)
    return next((found for other in (*order[at:], *reversed(order[:at])) if (found := find(other))), None)


def nearest_ahead(
    here: QWidget, others: Iterable[QWidget], across: int, down: int, column_width: float
) -> QWidget | None:
    """Return the nearest of the others in the direction of an arrow; what lies straight ahead counts as nearer."""
    ahead = []
    for other in others:
        way = other.geometry().center() - here.geometry().center()
        along = way.x() * across + way.y() * down
        aside = abs(way.y() if across else way.x())
        if along > 0 and (not across or abs(way.x()) > column_width / 3):
            ahead.append((along + 2 * aside, other))
    return min(ahead, key=itemgetter(0))[1] if ahead else None
