"""Each thing that hands do on the schedule page, as one named step that can be undone."""

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from planner.domain.placement import Place, WayOut, candidate, moved
from planner.domain.schedule import SessionRow, Slot, clock
from planner.domain.texts import N_, text
from planner.domain.times import read_time
from planner.domain.timetable import break_on, nearest_time, on_day
from planner.domain.topics import Status, TopicRow, read_minutes, split_names
from planner.gui.aio import async_slot
from planner.gui.i18n import tr
from planner.gui.schedule import words
from planner.services import schedule, topics

if TYPE_CHECKING:
    from planner.gui.schedule.page import SchedulePage


class Changes(QObject):
    """Writes what the page's parts ask for."""

    def __init__(self, page: "SchedulePage") -> None:
        super().__init__(page)
        self._page = page

    # Sessions

    @async_slot
    async def place(self, session: SessionRow) -> None:
        """Write a session at its new place; one from the tray gets its first."""
        if session.id:
            label = words.move_label(self._page.programme, session)
            await self._page.write(label, schedule.move_session, session.id, session.room_id, session.starts)
            return
        label = words.place_label(self._page.programme, session)
        self._page.to_focus = await self._page.write(
            label, schedule.place_topic, session.topic_id, session.room_id, session.starts
        )
        self._page.refresh_soon()

    @async_slot
    async def resize(self, session: SessionRow) -> None:
        label, merge = words.length_label(session), f"length {session.id}"
        await self._page.write(label, schedule.resize_session, session.id, session.minutes, merge=merge)

    @async_slot
    async def take_off(self, session: SessionRow) -> None:
        """Take a session off; its topic waits in the tray again."""
        await self._page.write(words.off_label(session), schedule.take_off, [session.id])

    def take_off_chosen(self) -> None:
        if self._page.session is not None:
            self.take_off(self._page.session)

    @async_slot
    async def add_session(self, room_id: int | None, starts: datetime, minutes: int = 30) -> None:
        """Add something that is no topic, and let its title be typed at once."""
        page = self._page
        if page.event_id is None:
            return
        title = tr(N_("New session")) if room_id is not None else tr(N_("Break"))
        at = words.moment(page.programme, starts, clock(starts))
        label = text(N_("Add “{title}”, {at}"), title=title, at=at)
        session_id = await self._page.write(label, schedule.add_session, page.event_id, title, room_id, starts, minutes)
        page.to_focus, page.to_edit = session_id, True
        page.refresh_soon()

    def add_break(self) -> None:
        """Add a break for everybody after what ends last before the day does."""
        if self._page.day is not None:
            when = break_on(self._page.day)
            self.add_session(None, when.starts, when.minutes)

    @async_slot
    async def go_way(self, way: WayOut) -> None:
        session = self._page.programme.session(way.session_id)
        if session is not None:
            self._page.choose_session(session.id)
            place = way.place
            there = moved(self._page.programme, session, place.room_id, place.starts)
            label = words.move_label(self._page.programme, there)
            await self._page.write(label, schedule.move_session, session.id, place.room_id, place.starts)

    # Topics

    @async_slot
    async def add_topic(self, title: str) -> None:
        event_id = self._page.event_id
        if event_id is not None:
            label = text(N_("Add topic “{title}”"), title=title)
            # What is typed beside the grid is meant for it.
            topic_id = await self._page.write(label, topics.add_topic, event_id, title, status=Status.CHOSEN)
            self._page.choose_topic(topic_id)
            self._page.refresh_soon()

    @async_slot
    async def delete_topic(self, topic_id: int) -> None:
        topic = next((one for one in self._page.programme.topics if one.id == topic_id), None)
        if topic is not None:
            await self._page.write(
                text(N_("Delete topic “{title}”"), title=topic.title), topics.delete_topics, [topic.id]
            )

    def delete_chosen_topic(self) -> None:
        if self._page.topic_id is not None:
            self.delete_topic(self._page.topic_id)

    @async_slot
    async def move_topic(self, topic_id: int, step: int) -> None:
        """Move a topic of the tray past its neighbour there."""
        programme = self._page.programme
        waiting = [topic.id for topic in programme.unplaced]
        at = waiting.index(topic_id) + step
        if 0 <= at < len(waiting):
            order = [topic.id for topic in programme.topics]
            title = next(topic.title for topic in programme.topics if topic.id == topic_id)
            label = text(N_("Move topic “{title}”"), title=title)
            await self._page.write(
                label, topics.move_topic, topic_id, order.index(waiting[at]), merge=f"order {topic_id}"
            )

    def place_chosen(self, place: Place) -> None:
        """Place the chosen topic where it was offered."""
        page = self._page
        if page.topic is not None:
            self.place(candidate(page.programme, page.topic, place.room_id, place.starts))

    # Values

    def edit_chosen(self, field: str, value: Any) -> None:
        """Write a value that was edited in the panel."""
        topic, session = self._page.details.subject
        if session is not None:
            self.edit_session(session, field, value)
        elif topic is not None:
            self.edit_topic(topic, field, value)

    @async_slot
    async def edit_session(self, session: SessionRow, field: str, value: Any) -> None:
        topic = next((one for one in self._page.programme.topics if one.id == session.topic_id), None)
        if field == "starts":
            await self._move(session, session.room_id, nearest_time(read_time(value), session.starts))
        elif field == "day":
            starts = on_day(self._page.programme, session.starts, date.fromisoformat(value))
            await self._move(session, session.room_id, starts)
            self._page.go_to_day(value)
        elif field == "room":
            await self._move(session, value, session.starts)
        elif field == "minutes":
            longer = replace(session, slot=Slot(session.starts, read_minutes(value)))
            await self._page.write(words.length_label(longer), schedule.resize_session, session.id, longer.minutes)
        elif topic is not None:
            await self._edit_topic(topic, field, value)
        elif field == "title":
            label = text(N_("Rename “{title}”"), title=session.title)
            await self._page.write(label, schedule.change_session, session.id, title=value)

    async def _move(self, session: SessionRow, room_id: int | None, starts: datetime) -> None:
        there = moved(self._page.programme, session, room_id, starts)
        await self._page.write(
            words.move_label(self._page.programme, there), schedule.move_session, session.id, room_id, starts
        )

    @async_slot
    async def edit_topic(self, topic: TopicRow, field: str, value: Any) -> None:
        await self._edit_topic(topic, field, value)

    def _tell(self, told: str) -> None:
        if told:
            self._page.told.emit(told)

    async def _edit_topic(self, topic: TopicRow, field: str, value: Any) -> None:
        title = topic.title
        if field == "names":
            names = split_names(value)
            led = await self._page.write(words.lead_label(title, names), topics.set_speakers, topic.id, names)
            self._tell(words.led_told(led))
            return
        label = text(_LABELS[field], title=title)
        values: dict[str, Any] = {field: read_minutes(value) if field == "minutes" else value}
        await self._page.write(label, topics.change_topics, [topic.id], **values)


_LABELS = {
    "title": N_("Rename “{title}”"),
    "track": N_("Set the track of “{title}”"),
    "minutes": N_("Set the length of “{title}”"),
    "abstract": N_("Describe “{title}”"),
}
