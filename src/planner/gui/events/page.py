"""The event page: one event's name, time, venue, hosts and seats, each edited where it stands."""

from collections.abc import Callable, Coroutine
from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton

from planner._generated.ui_event_page import Ui_EventPage
from planner.domain import times
from planner.domain.capacity import coming_text, room_text, seats_left
from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.events import (
    EventValues,
    check_event,
    check_order,
    end_following,
    ends_at,
    ends_on,
    read_capacity,
    starts_at,
    starts_on,
)
from planner.domain.texts import N_, Text, text
from planner.domain.venue_comparisons import rooms_text
from planner.gui import theme
from planner.gui.aio import async_slot, deed
from planner.gui.events import actions, shown
from planner.gui.events.fields import NoteField, TextField, align_tops
from planner.gui.events.zones import ZoneField
from planner.gui.i18n import isolated, number, tr
from planner.gui.widgets.buttons import say
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.key_hints import does
from planner.gui.widgets.page import Page
from planner.gui.workspace import Workspace
from planner.services import events, venues
from planner.services.events import EventDetails

_TWO_COLUMNS = 780
_WORDY_HEADER = 820
_FLAT_HEADER = 600
Field = TextField | NoteField | ZoneField


class EventPage(Page):
    """Shows the event that the window is about."""

    noun = "event"
    watches = frozenset({"event", "venue", "room", "guest", "person"})

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._event: EventDetails | None = None
        self.ui = Ui_EventPage()
        self.ui.setupUi(self)
        self.ui.title_label.most = 2  # the field below has it whole
        self.ui.header_layout.setAlignment(self.ui.button_layout, Qt.AlignmentFlag.AlignTop)
        self.ui.venue_card.workspace = self.ui.hosts_card.workspace = workspace
        self.ui.venue_card.notebook_wanted.connect(lambda key: self.thing_wanted.emit("venue", key))
        self._draw_icons()
        self._wire_fields()
        self._wire_buttons()
        self._show_nothing()

    async def refresh(self) -> None:
        """Read the event again and show it, leaving alone what is being typed."""
        event_id = self.event_id
        if event_id is None:
            self._show_nothing()
            return
        event = await self.workspace.read(events.get_event, event_id)
        rows = await self.workspace.read(venues.list_venues)
        if event_id != self.event_id:
            return
        self._show_event(event)
        self.ui.venue_card.show_event(event, rows)
        self.ui.hosts_card.show_event(event)

    def menu_actions(self) -> list[QAction]:
        """Return what can be done on this page alone; whole events have the Event menu."""
        card = self.ui.venue_card
        return [self.add_host_action, card.notebook_action, card.add_room_action, card.new_action, card.delete_action]

    def show_thing(self, table: str, _key: int) -> bool:
        ui = self.ui
        part = {"event": ui.name, "venue": ui.venue_card}.get(table)
        if part is not None:
            part.setFocus()
            ui.scroll_area.ensureWidgetVisible(part)
        return part is not None

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._arrange()

    def _arrange(self) -> None:
        """Stand the columns beside each other, or one below the other where the window is small or text is large."""
        ui, width = self.ui, self.width()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        ui.columns_layout.setDirection(beside if width >= theme.px(_TWO_COLUMNS) else below)
        is_flat = width >= theme.px(_FLAT_HEADER)
        ui.header_layout.setDirection(beside if is_flat else below)
        is_short = is_flat and width < theme.px(_WORDY_HEADER)
        for button in (ui.copy_button, ui.archive_button, ui.delete_button):
            button.setText("" if is_short else f" {button.accessibleName()}")

    def _draw_icons(self) -> None:
        for button, icon, colour in (
            (self.ui.new_button, "calendar-plus", "on_accent"),
            (self.ui.copy_button, "copy", "text"),
            (self.ui.archive_button, "archive", "text"),
            (self.ui.delete_button, "trash-2", "text"),
        ):
            _name(button, icon, button.text(), colour)

    def _fields(self) -> dict[str, TextField | ZoneField]:
        """Return the fields that can be wrong, by the name of what they hold."""
        ui = self.ui
        lines = (ui.name, ui.hashtag, ui.start_day, ui.start_time, ui.end_day, ui.end_time, ui.link, ui.capacity)
        return {field.objectName(): field for field in (*lines, ui.zone)}

    def _wire_fields(self) -> None:
        ui = self.ui
        for name, field in self._fields().items():
            field.error_label = self.findChild(QLabel, f"{name}_error")
        for row in (ui.name_row, ui.when_rows):
            align_tops(row)
        ui.name.committed.connect(self._rename)
        ui.hashtag.committed.connect(self._change_with(ui.hashtag, "hashtag", N_("Change the hashtag of {event}")))
        ui.zone.committed.connect(self._change_with(ui.zone, "zone", N_("Change the time zone of {event}")))
        ui.link.committed.connect(self._change_with(ui.link, "link", N_("Change the link of {event}")))
        ui.capacity.committed.connect(
            self._change_with(ui.capacity, "capacity", N_("Change the capacity of {event}"), read_capacity)
        )
        ui.description.committed.connect(
            self._change_with(ui.description, "description", N_("Change the description of {event}"))
        )
        ui.start_day.committed.connect(self._move_start_day)
        ui.start_time.committed.connect(self._move_start_time)
        ui.end_day.committed.connect(self._move_end_day)
        ui.end_time.committed.connect(self._move_end_time)
        ui.use_rooms_button.clicked.connect(self._use_rooms)

    def _wire_buttons(self) -> None:
        ui = self.ui
        self.add_host_action = QAction(tr(N_("Add &host")), self)
        self.add_host_action.setShortcut("Ctrl+Shift+H")
        self.add_host_action.triggered.connect(ui.hosts_card.ui.add_host.setFocus)
        theme.set_icon(self.add_host_action, "user-plus")
        for button, name, action in (
            (ui.new_button, "new_event", actions.new_event),
            (ui.copy_button, "copy_event", actions.copy_event),
            (ui.archive_button, "archive_event", actions.archive_event),
            (ui.delete_button, "delete_event", actions.delete_event),
        ):
            does(button, name)
            self._wire_button(button, action)
        sentence = N_("An event keeps its date, venue, hosts, guest list, schedule and badges together.")
        self._empty = EmptyState("calendar-plus", tr(N_("Every plan starts with an event")), tr(sentence))
        theme.set_kind(self._empty, "card")
        first = self._empty.add_button(tr(N_("New event…")), self._new_event, "calendar-plus", primary=True)
        does(first, "new_event")
        ui.page_layout.addWidget(self._empty)

    def _wire_button(self, button: QPushButton, action: Callable[..., Coroutine[Any, Any, Any]]) -> None:
        async def act() -> None:
            await action(self, self.workspace)

        button.clicked.connect(deed(act))

    @deed
    async def _new_event(self) -> None:
        await actions.new_event(self, self.workspace)

    def _show_nothing(self) -> None:
        self._event = None
        self.ui.event_view.hide()
        self._empty.show()

    def _show_event(self, event: EventDetails) -> None:
        fresh = self._event is None or self._event.id != event.id
        self._event = event
        self._show_head(event)
        self._show_fields(event, fresh=fresh)
        self._show_seats(event)
        self._empty.hide()
        self.ui.event_view.show()
        if fresh:
            self.ui.scroll_area.verticalScrollBar().setValue(0)

    def _show_head(self, event: EventDetails) -> None:
        ui = self.ui
        ui.title_label.setText(event.name)
        ui.summary_label.setText(shown.summary(event))
        ui.archived_label.setVisible(event.archived)
        icon, words = ("archive-restore", N_("Bring back")) if event.archived else ("archive", N_("Archive"))
        _name(ui.archive_button, icon, tr(words))
        self._arrange()

    def _show_fields(self, event: EventDetails, *, fresh: bool) -> None:
        ui = self.ui
        for field, stored in (
            (ui.name, event.name),
            (ui.hashtag, f"#{event.hashtag}" if event.hashtag else ""),
            (ui.start_day, shown.field_day(event.starts)),
            (ui.start_time, shown.field_clock(event.starts)),
            (ui.end_day, shown.field_day(event.ends)),
            (ui.end_time, shown.field_clock(event.ends)),
            (ui.link, event.link),
            (ui.capacity, "" if event.capacity is None else str(event.capacity)),
            (ui.description, event.description),
        ):
            field.show_value(stored, fresh=fresh)
        at = times.parse_wall(event.starts) if event.starts else None
        ui.zone.show_value(event.zone, at, fresh=fresh)
        self._show_end_note(event)
        self._show_zone_note(event)

    def _show_end_note(self, event: EventDetails) -> None:
        ui, note = self.ui, shown.end_note(event.starts, event.ends)
        ui.end_note.setText(note)
        ui.end_note.setVisible(bool(note))
        if not ui.end_time.property("wrong"):
            ui.end_time.setAccessibleDescription(note)

    def _show_zone_note(self, event: EventDetails) -> None:
        note = ""
        if event.zone and any(wall and times.is_skipped(wall, event.zone) for wall in (event.starts, event.ends)):
            note = tr(N_("Clocks are put forward over this very time that night, so no clock will show it."))
        self.ui.zone_note.setText(note)
        self.ui.zone_note.setVisible(bool(note))

    def _show_seats(self, event: EventDetails) -> None:
        ui, left = self.ui, seats_left(event.coming, event.seats)
        coming, capacity = number(event.coming), number(event.capacity or 0)
        said = tr(coming_text(event.coming, event.capacity).message, coming=coming, capacity=capacity)
        head, rest = _with_number_first(said, isolated(coming))
        ui.coming_label.setText(head)
        ui.of_label.setText(rest)
        words = room_text(event.coming, event.seats)
        ui.seats_pill.setVisible(words is not None)
        ui.seats_pill.setText("" if words is None else tr(words))
        theme.set_kind(
            ui.seats_pill, "pill", "" if left is None else "no" if left < 0 else "wait" if left == 0 else "ok"
        )
        ui.seats_bar.show_seats(event.coming, event.seats, said)
        ui.seats_bar.setVisible(event.capacity is not None)
        self._show_rooms_hint(event)

    def _show_rooms_hint(self, event: EventDetails) -> None:
        ui = self.ui
        heads = None if event.venue is None else event.venue.capacity
        differs = heads is not None and heads != event.capacity
        ui.seats_hint.setVisible(differs)
        ui.use_rooms_button.setVisible(differs and event.capacity is None)
        words = None if event.venue is None else rooms_text(event.venue)
        if heads is not None and words is not None:
            ui.seats_hint.setText(tr(words))
            ui.use_rooms_button.setText(tr(N_("Use {heads}"), heads=number(heads)))

    def _change_with(
        self, field: Field, name: str, label: str, read: Callable[[str], object] | None = None
    ) -> Callable[[str], None]:
        """Return the slot that stores what was typed into `field` as the event's value `name`."""

        async def change(typed: str) -> None:
            if self._event is None:
                return
            try:
                values: Any = {name: typed if read is None else read(typed)}
                await self._write(field, text(label, event=self._event.name), values)
            except WrongValueError as error:
                self._mark(name, error)

        return async_slot(change)

    @async_slot
    async def _rename(self, typed: str) -> None:
        if self._event is None:
            return
        label = text(N_("Rename {event} to {name}"), event=self._event.name, name=typed.strip())
        try:
            await self._write(self.ui.name, label, {"name": typed})
        except WrongValueError as error:
            self._mark("name", error)

    @deed
    async def _use_rooms(self) -> None:
        event = self._event
        if event is not None and event.venue is not None:
            label = text(N_("Change the capacity of {event}"), event=event.name)
            await self._write(self.ui.capacity, label, {"capacity": event.venue.capacity})

    @async_slot
    async def _move_start_day(self, typed: str) -> None:
        await self._move_to("start_day", lambda event: starts_on(event.starts, _day(typed)))

    @async_slot
    async def _move_start_time(self, typed: str) -> None:
        await self._move_to("start_time", lambda event: starts_at(event.starts, times.read_time(typed)))

    @async_slot
    async def _move_end_day(self, typed: str) -> None:
        await self._end("end_day", lambda event: ends_on(event.ends, _day(typed)))

    @async_slot
    async def _move_end_time(self, typed: str) -> None:
        await self._end("end_time", lambda event: ends_at(event.starts, event.ends, _time(typed)))

    async def _move_to(self, field: str, starts_of: Callable[[EventDetails], str]) -> None:
        """Start the event at another time; its end goes to another day with it."""
        event = self._event
        if event is None:
            return
        try:
            starts = starts_of(event)
            values: EventValues = {"starts": starts, "ends": end_following(event.starts, event.ends, starts)}
            await self._write(self._fields()[field], _moved(event.name, starts), values)
        except WrongValueError as error:
            self._mark(field, error)

    async def _end(self, field: str, ends_of: Callable[[EventDetails], str]) -> None:
        event = self._event
        if event is None:
            return
        label = text(N_("Change the end of {event}"), event=event.name)
        try:
            await self._write(self._fields()[field], label, {"ends": ends_of(event)})
        except WrongValueError as error:
            self._mark(field, error)

    async def _write(self, field: Field, label: Text, values: EventValues) -> None:
        """Check and store values that were typed into `field`; on failure it shows the stored ones again."""
        event = self._event
        if event is None:
            return
        checked = check_event(values)
        check_order(checked.get("starts", event.starts), checked.get("ends", event.ends))
        merge = f"description-{event.id}" if "description" in values else ""
        try:
            await self.workspace.write(label, events.change_event, event.id, merge=merge, **checked)
        except WrongValueError:
            raise
        except PlannerError:
            field.restore()
            raise
        # What was typed may be another spelling of what is stored already.
        self.refresh_soon()

    def _mark(self, field: str, error: WrongValueError) -> None:
        self._fields()[field].mark_wrong(tr(error.message))


def _name(button: QPushButton, icon: str, words: str, colour: str = "text") -> None:
    say(button, icon, words, colour)
    button.setToolTip(words)


def _with_number_first(sentence: str, number: str) -> tuple[str, str]:
    """Return the number, to be shown large, and the rest; a language that begins otherwise shows nothing large."""
    rest = sentence.removeprefix(number)
    return (number, rest.strip()) if rest != sentence else ("", sentence)


def _moved(event: str, starts: str) -> Text:
    if not starts:
        return text(N_("Take the date off {event}"), event=event)
    return text(
        N_("Move {event} to {day}, {time}"), event=event, day=shown.field_day(starts), time=shown.field_clock(starts)
    )


def _day(typed: str) -> date | None:
    return shown.read_day(typed) if typed.strip() else None


def _time(typed: str) -> time | None:
    return times.read_time(typed) if typed.strip() else None
