"""The panel of the chosen topics: everything about one, or what several share, edited where it stands."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.names import fold
from planner.domain.placement import best_places, seats_all
from planner.domain.schedule import Programme
from planner.domain.texts import N_
from planner.domain.topic_lists import FIELD_NAMES
from planner.domain.topics import (
    STATUS_NAMES,
    TopicRow,
    check_title,
    read_interest,
    read_minutes,
    tags_of,
    tracks_of,
)
from planner.gui import theme
from planner.gui.guests.choice_row import ChoiceRow
from planner.gui.i18n import tr
from planner.gui.topics import words
from planner.gui.widgets.buttons import close_button, delete_button, icon_button
from planner.gui.widgets.card import Card
from planner.gui.widgets.field_row import FieldLabel, FieldRow
from planner.gui.widgets.tag_field import TagField
from planner.gui.widgets.tips import folded
from planner.gui.widgets.wrapped_button import WrappedButton

_PLACES = 3
_OF_ONE = ("title", "abstract", "names")


class Panel(Card):
    """Shows topics; what was typed belongs to those that were shown then."""

    edited = Signal(object, str, str)  # topics, field, what was typed: also status, add_tag, remove_tag
    counted = Signal(object, int)  # topics, one more or one less
    place_wanted = Signal(object, object)  # topic, Place
    off_wanted = Signal(object)  # topic
    deleted = Signal()
    schedule_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr(N_("Details")))
        self.topics: tuple[TopicRow, ...] = ()
        self.close_button = close_button()
        self.close_button.hide()
        self.head.addWidget(self.close_button)
        self.note = QLabel(tr(N_("What you change here, all of them get.")), wordWrap=True)
        theme.set_kind(self.note, "small")
        self.body.setSpacing(theme.px(4))
        self.body.addWidget(self.note)
        self.fields = QWidget()
        self._column = QVBoxLayout(self.fields)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.body.addWidget(self.fields)
        self.rows: dict[str, FieldRow] = {}
        self._add_fields()
        self._add_programme()
        self.delete_button = delete_button()
        self.delete_button.clicked.connect(self.deleted)
        self._column.addSpacing(theme.px(12))
        self._column.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_topics(Programme(0, ""), ())

    def show_topics(self, programme: Programme, topics: Sequence[TopicRow]) -> None:
        """Show one topic or what several share; what is being typed stays while these do."""
        if [topic.id for topic in topics] != [topic.id for topic in self.topics]:
            self.commit()
        self.topics = tuple(topics)
        is_one = len(topics) == 1
        self.title.setText(tr(N_("{n} topic|{n} topics"), n=len(topics)) if len(topics) > 1 else tr(N_("Details")))
        self.fields.setVisible(bool(topics))
        self.note.setVisible(len(topics) > 1)
        for name, row in self.rows.items():
            row.setVisible(bool(topics) and (is_one or name not in _OF_ONE))
            values = {_value(topic, name) for topic in topics}
            value = values.pop() if len(values) == 1 else ""
            row.show_value(value)
            row.field.setToolTip(value.replace("; ", "\n") if name == "names" else folded(value))
        self._show_status()
        self._show_tags(programme)
        self._show_programme(programme)

    def offer(self, programme: Programme, names: Sequence[str]) -> None:
        """Offer names, tracks and tags that are known already."""
        self.rows["names"].offer(names)
        self.rows["proposer"].offer(names)
        self.rows["track"].offer(tracks_of(programme.topics))
        self.tag_field.offer(tags_of(programme.topics))

    def begin_edit(self) -> None:
        """Put the cursor into the title, or into the first field that several share."""
        if not self.topics:
            return
        field = self.rows["title" if len(self.topics) == 1 else "proposer"].field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def commit(self) -> None:
        """Keep what is being typed, and drop what could not be kept."""
        for row in self.rows.values():
            if row.field.hasFocus():
                row.commit()
            row.restore()
        if self.tag_field.field.hasFocus():
            self.tag_field.commit()

    # Parts

    def _add_fields(self) -> None:
        self.status_row = ChoiceRow(tr(FIELD_NAMES["status"]), STATUS_NAMES)
        self.status_row.committed.connect(lambda value: self.edited.emit(self.topics, "status", value))
        self._add_row("title", check_title)
        self._add_row("abstract", None, tr(N_("What it is about")), lines=3)
        self._column.addWidget(self.status_row)
        self._add_row("names", None, tr(N_("Names; a semicolon between")))
        self._add_row("proposer", None, tr(N_("A name")))
        self._add_row("track", None, tr(N_("None")))
        self._add_row("minutes", read_minutes)
        self._add_row("interest", read_interest)
        self._add_counters()
        self.tag_field = TagField(tr(FIELD_NAMES["tags"]))
        self.tag_field.added.connect(self._on_tag)
        self.tag_field.removed.connect(lambda tag: self.edited.emit(self.topics, "remove_tag", tag))
        label = FieldLabel(tr(FIELD_NAMES["tags"]))
        label.setBuddy(self.tag_field.field)
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.tag_field, 1)
        self._column.addLayout(row)

    def _add_row(self, name: str, check: Callable[[str], object] | None, placeholder: str = "", lines: int = 1) -> None:
        row = FieldRow(tr(FIELD_NAMES[name]), check, placeholder=placeholder, lines=lines)
        row.committed.connect(lambda value: self.edited.emit(self.topics, name, value))
        self._column.addWidget(row)
        self.rows[name] = row

    def _add_counters(self) -> None:
        """Add minus and plus behind the field of interest."""
        for step, icon, words_ in ((-1, "minus", N_("Count one less")), (1, "plus", N_("Count one more"))):
            button = icon_button(icon, tr(words_))
            button.clicked.connect(lambda _checked=False, step=step: self.counted.emit(self.topics, step))
            self.rows["interest"].add_beside(button)

    def _add_programme(self) -> None:
        self.programme_part = QWidget()
        column = QVBoxLayout(self.programme_part)
        column.setContentsMargins(0, theme.px(10), 0, 0)
        column.setSpacing(theme.px(6))
        heading = QLabel(tr(N_("IN THE PROGRAMME")))
        theme.set_kind(heading, "section")
        self.where_label = QLabel(wordWrap=True)
        column.addWidget(heading)
        column.addWidget(self.where_label)
        self.place_buttons = [WrappedButton() for _ in range(_PLACES)]
        theme.set_kind(self.place_buttons[0], "primary")
        for button in self.place_buttons:
            button.clicked.connect(lambda _checked=False, button=button: self._on_place(button))
            column.addWidget(button)
        row = QHBoxLayout()
        self.schedule_button = QPushButton(tr(N_("Show the schedule")))
        self.off_button = QPushButton(tr(N_("Take off the schedule")))
        self.schedule_button.clicked.connect(self.schedule_wanted)
        self.off_button.clicked.connect(lambda: self.off_wanted.emit(self.topics[0]))
        for link in (self.schedule_button, self.off_button):
            theme.set_kind(link, "link")
            row.addWidget(link)
        row.addStretch(1)
        column.addLayout(row)
        self._column.addWidget(self.programme_part)

    def _on_tag(self, typed: str) -> None:
        self.edited.emit(self.topics, "add_tag", typed)

    def _on_place(self, button: QPushButton) -> None:
        self.place_wanted.emit(self.topics[0], button.property("place"))

    # What they show

    def _show_status(self) -> None:
        statuses = {topic.status for topic in self.topics}
        if len(statuses) == 1:
            self.status_row.show_value(statuses.pop().value)
        else:
            self.status_row.show_several(tr(N_("Several")))

    def _show_tags(self, programme: Programme) -> None:
        shared = [
            tag for tag in tags_of(self.topics) if all(fold(tag) in map(fold, topic.tags) for topic in self.topics)
        ]
        self.tag_field.show_tags(self.topics[0].tags if len(self.topics) == 1 else shared)
        self.tag_field.offer(tags_of(programme.topics))

    def _show_programme(self, programme: Programme) -> None:
        self.programme_part.setVisible(len(self.topics) == 1)
        if len(self.topics) != 1:
            return
        (topic,) = self.topics
        places = [] if topic.session_ids else best_places(programme, topic, _PLACES)
        if topic.session_ids:
            told = words.where(programme, topic)
        elif places and (room := programme.room(places[0].room_id)) and not seats_all(room, topic):
            told = tr(
                N_("No place yet. No room that is free seats all {n} who are interested; the largest are:"),
                n=topic.interest,
            )
        elif places:
            told = tr(N_("No place yet. Free, with seats and speakers looked at, best first:"))
        elif not programme.rooms or not programme.starts:
            told = tr(N_("No place yet. The event needs a date, a venue and its rooms first."))
        else:
            told = tr(N_("No place yet, and no room is free for {minutes} minutes."), minutes=topic.minutes)
        self.where_label.setText(told)
        for at, button in enumerate(self.place_buttons):
            button.setVisible(at < len(places))
            if at < len(places):
                button.setProperty("place", places[at])
                button.show_words(words.place_button(programme, places[at]))
        self.off_button.setVisible(bool(topic.session_ids))


def _value(topic: TopicRow, name: str) -> str:
    """Return what stands in a field of the panel."""
    values: dict[str, Any] = {
        "names": "; ".join(speaker.name for speaker in topic.speakers),
        "proposer": topic.proposer.name if topic.proposer else "",
    }
    return str(values.get(name, getattr(topic, name, "")))
