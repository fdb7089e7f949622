"""The panel of the chosen topic or session: every value is edited where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from planner.domain.placement import Place
from planner.domain.schedule import Programme, SessionRow
from planner.domain.texts import N_, text
from planner.domain.times import read_time
from planner.domain.timetable import day_of, days_of, has_days
from planner.domain.topics import TopicRow, check_title, read_minutes, tracks_of
from planner.gui import theme
from planner.gui.guests.choice_row import ChoiceRow
from planner.gui.i18n import clock, joined, tr
from planner.gui.schedule import words
from planner.gui.widgets.buttons import delete_button, say
from planner.gui.widgets.card import Card
from planner.gui.widgets.field_row import FieldRow
from planner.gui.widgets.flow import FlowLayout
from planner.gui.widgets.wrapped_button import WrappedButton
from planner.gui.widgets.wrapped_label import WrappedLabel


class Details(Card):
    """Shows one topic, one session, or both where the session is the topic's."""

    edited = Signal(str, object)  # field, value: title, names, track, minutes, abstract, day, starts, room
    taken_off = Signal()
    deleted = Signal()
    place_wanted = Signal(object)  # Place

    def __init__(self) -> None:
        super().__init__(tr(N_("Details")))
        self._place: Place | None = None
        self.subject: tuple[TopicRow | None, SessionRow | None] = (None, None)
        self.body.setSpacing(2)
        self._when = WrappedLabel()
        theme.set_kind(self._when, "small")
        self.body.addWidget(self._when)
        self.title_row = self._row("title", FieldRow(tr(N_("Title")), check_title))
        self.names_row = self._row(
            "names", FieldRow(tr(N_("Led by")), placeholder=tr(N_("Names; a semicolon between")))
        )
        self.track_row = self._row("track", FieldRow(tr(N_("Track")), placeholder=tr(N_("None"))))
        self.minutes_row = self._row("minutes", FieldRow(tr(N_("Minutes")), read_minutes))
        self.day_row = self._choice("day", ChoiceRow(tr(N_("Day")), {}))
        self.starts_row = self._row("starts", FieldRow(tr(N_("Starts")), read_time))
        self.room_row = self._choice("room", ChoiceRow(tr(N_("Room")), {}))
        self.abstract_row = self._row(
            "abstract", FieldRow(tr(N_("About")), placeholder=tr(N_("What it is about")), lines=4)
        )
        self._add_buttons()
        self.hide()

    def show_subject(self, programme: Programme, topic: TopicRow | None, session: SessionRow | None) -> None:
        """Show a topic and its session; what is being typed stays, and belongs to what was shown before."""
        if _keys((topic, session)) != _keys(self.subject):
            self._commit_typing()
        self.setVisible(bool(topic or session))
        self.subject = (topic, session)
        subject = topic or session
        if subject is None:
            return
        self._when.setText(_when(programme, session))
        minutes = session.minutes if session else subject.minutes
        self.title_row.show_value(subject.title)
        self.title_row.field.setToolTip(subject.title)
        self.minutes_row.show_value(str(minutes))
        self.starts_row.show_value(clock(session.starts) if session else "")
        for row in (self.names_row, self.track_row, self.abstract_row):
            row.setVisible(topic is not None)
        if topic is not None:
            self.names_row.show_value("; ".join(speaker.name for speaker in topic.speakers))
            self.names_row.field.setToolTip("\n".join(speaker.name for speaker in topic.speakers))
            self.track_row.show_value(topic.track)
            self.abstract_row.show_value(topic.abstract)
        self.starts_row.setVisible(session is not None)
        self.room_row.setVisible(session is not None)
        self.day_row.setVisible(session is not None and has_days(programme))
        self.track_row.offer(tracks_of(programme.topics))
        if session is not None:
            self._show_choices(programme, session)
        self.off_button.setVisible(session is not None)
        icon, told = ("x", N_("Take off the schedule")) if topic else ("trash-2", N_("Delete"))
        say(self.off_button, icon, tr(told))
        self.delete_button.setVisible(topic is not None)

    def show_place(self, programme: Programme, place: Place | None) -> None:
        """Offer the first place where the topic fits."""
        self._place = place
        self.place_button.setVisible(place is not None)
        if place is not None:
            at = words.moment(programme, place.starts, clock(place.starts))
            told = text(N_("Place it: {room}, {at}"), room=place.room or tr(N_("Everybody")), at=at)
            self.place_button.show_words(tr(told))

    def offer_names(self, names: list[str]) -> None:
        self.names_row.offer(names)

    def begin_edit(self) -> None:
        """Put the cursor into the title, all of it selected."""
        self.title_row.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title_row.field.selectAll()

    def _commit_typing(self) -> None:
        for row in self.findChildren(FieldRow):
            if row.field.hasFocus():
                row.commit()
                row.restore()

    def _row(self, name: str, row: FieldRow) -> FieldRow:
        row.field.setObjectName(f"{name}_field")
        row.committed.connect(lambda value: self.edited.emit(name, value))
        self.body.addWidget(row)
        return row

    def _choice(self, name: str, row: ChoiceRow) -> ChoiceRow:
        row.field.activated.connect(lambda at: self.edited.emit(name, row.field.itemData(at)))
        self.body.addWidget(row)
        return row

    def _show_choices(self, programme: Programme, session: SessionRow) -> None:
        days = [(words.day_name(day.date), day.date.isoformat()) for day in days_of(programme)]
        _offer(self.day_row, days, day_of(programme, session.starts).isoformat())
        rooms = [(tr(N_("Everybody")), None), *((room.name, room.id) for room in programme.rooms)]
        _offer(self.room_row, rooms, session.room_id)

    def _add_buttons(self) -> None:
        self.place_button = WrappedButton()
        theme.set_kind(self.place_button, "primary")
        self.place_button.clicked.connect(lambda: self.place_wanted.emit(self._place))
        self.place_button.hide()
        self.off_button = QPushButton()
        self.off_button.clicked.connect(self.taken_off)
        self.delete_button = delete_button(tr(N_("Delete topic")))
        self.delete_button.clicked.connect(self.deleted)
        self.body.addWidget(self.place_button)
        deeds = QWidget()  # one below the other where there is no room side by side
        row = FlowLayout(deeds, theme.px(8), theme.px(8))
        row.addWidget(self.off_button)
        row.addWidget(self.delete_button)
        self.body.addWidget(deeds)


def _offer(row: ChoiceRow, choices: Sequence[tuple[str, object]], chosen: object) -> None:
    row.field.clear()
    for told, value in choices:
        row.field.addItem(told, value)
    row.field.setCurrentIndex(row.field.findData(chosen))


def _keys(subject: tuple[TopicRow | None, SessionRow | None]) -> tuple[int, ...]:
    return tuple(part.id if part else 0 for part in subject)


def _when(programme: Programme, session: SessionRow | None) -> str:
    if session is None:
        return tr(N_("Not placed yet"))
    return joined(words.day_name(day_of(programme, session.starts)), words.hours(session.slot), words.place(session))
