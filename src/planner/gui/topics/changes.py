"""Each thing that hands do on the topics page, as one named step that can be undone."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from planner.domain.placement import Place, candidate
from planner.domain.texts import N_, text
from planner.domain.topics import Status, TopicRow, read_interest, read_minutes, split_names, split_tags
from planner.gui.aio import async_slot
from planner.gui.i18n import tr
from planner.gui.schedule.words import lead_label, led_told, off_label, place_label
from planner.gui.topics import words
from planner.services import schedule, topics

if TYPE_CHECKING:
    from planner.gui.topics.page import TopicsPage

_NOT_HERE = N_("{n} topic was carried on to {event}.|{n} topics were carried on to {event}.")
_THERE = N_("{n} was there already.|{n} were there already.")


class Changes(QObject):
    """Writes what the page's parts ask for."""

    def __init__(self, page: "TopicsPage") -> None:
        super().__init__(page)
        self._page = page

    @async_slot
    async def add(self, title: str) -> None:
        """Add an idea and choose it; the cursor stays where the next one is typed."""
        if self._page.event_id is not None:
            label = words.add_label([title])
            topic_id = await self._page.write(label, topics.add_topic, self._page.event_id, title)
            self._page.choose([topic_id])
            self._page.refresh_soon()

    @async_slot
    async def paste(self, lines: Sequence[Mapping[str, str]]) -> None:
        """Add what was copied elsewhere, all in one step."""
        if self._page.event_id is not None and lines:
            label = words.add_label([line["title"] for line in lines])
            keys = await self._page.write(label, topics.add_typed, self._page.event_id, lines)
            self._page.choose(keys)
            self._page.refresh_soon()

    @async_slot
    async def move(self, moved: Sequence[TopicRow], status: Status, place: int | None) -> None:
        keys = [topic.id for topic in moved]
        if keys:
            await self._page.write(words.move_label(moved, status), topics.move_topics, keys, status, place)

    @async_slot
    async def count(self, counted: Sequence[TopicRow], step: int) -> None:
        """Count one more or less; quick presses join into one step."""
        keys = [topic.id for topic in counted]
        if keys:
            label, merge = words.change_label("interest", counted), f"interest {keys}"
            await self._page.write(label, topics.count_interest, keys, step, merge=merge)

    @async_slot
    async def delete(self, gone: Sequence[TopicRow]) -> None:
        if gone:
            await self._page.write(words.delete_label(gone), topics.delete_topics, [topic.id for topic in gone])

    @async_slot
    async def order_by_interest(self) -> None:
        if self._page.event_id is not None:
            label = text(N_("Put the topics in the order of interest"))
            await self._page.write(label, topics.order_by_interest, self._page.event_id)

    @async_slot
    async def place(self, topic: TopicRow, place: Place) -> None:
        session = candidate(self._page.programme, topic, place.room_id, place.starts)
        label = place_label(self._page.programme, session)
        await self._page.write(label, schedule.place_topic, topic.id, place.room_id, place.starts)

    @async_slot
    async def take_off(self, topic: TopicRow) -> None:
        sessions = words.sessions_of(self._page.programme, topic)
        if sessions:
            await self._page.write(off_label(sessions[0]), schedule.take_off, [session.id for session in sessions])

    @async_slot
    async def carry_on(self, carried: Sequence[TopicRow], event_id: int, event: str) -> None:
        """Carry topics on to another event and tell how many came along."""
        if not carried:
            return
        keys = [topic.id for topic in carried]
        done = await self._page.write(words.carry_label(carried, event), topics.carry_on, keys, event_id)
        told = tr(_NOT_HERE, n=done.added, event=event)
        if done.there_already:
            told = f"{told} {tr(_THERE, n=done.there_already)}"
        self._page.told.emit(told)

    @async_slot
    async def edit(self, edited: Sequence[TopicRow], field: str, typed: str) -> None:
        """Write a value that was typed into the panel or a cell."""
        keys = [topic.id for topic in edited]
        if field == "status":
            status = Status(typed)
            await self._page.write(words.move_label(edited, status), topics.move_topics, keys, status)
        elif field in {"add_tag", "remove_tag"}:
            tags: dict[str, Any] = {"added" if field == "add_tag" else "removed": split_tags(typed)}
            await self._page.write(words.change_label("tags", edited), topics.tag_topics, keys, **tags)
        elif field == "names":
            for topic in edited[:1]:
                names = split_names(typed)
                led = await self._page.write(lead_label(topic.title, names), topics.set_speakers, topic.id, names)
                if told := led_told(led):
                    self._page.told.emit(told)
        elif field == "proposer":
            await self._page.write(words.change_label(field, edited), topics.set_proposer, keys, typed)
        else:
            value = _READ[field](typed) if field in _READ else typed
            values: dict[str, Any] = {field: value}
            await self._page.write(words.change_label(field, edited), topics.change_topics, keys, **values)


_READ: Mapping[str, Callable[[str], object]] = {
    "minutes": read_minutes,
    "interest": read_interest,
    "tags": split_tags,
}
