"""The tray: topics that have no place yet, each a card to drag or lift into the grid, and a field to add more."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.texts import N_
from planner.domain.topics import Status
from planner.gui import theme
from planner.gui.i18n import joined, tr
from planner.gui.schedule.painting import Pen
from planner.gui.schedule.tracks import TrackColours, colours_of
from planner.gui.widgets.add_field import AddField
from planner.gui.widgets.card import Card
from planner.gui.widgets.carried import CarriedCard
from planner.gui.widgets.flow import FlowLayout
from planner.gui.widgets.wrapping import wrapped

if TYPE_CHECKING:
    from planner.domain.topics import TopicRow
    from planner.gui.schedule.grid import Grid


class Tray(Card):
    """Chosen topics without a place, and where the others are; a session dropped here is taken off."""

    added = Signal(str)
    chosen = Signal(object)  # topic id
    opened = Signal(object)  # topic id
    deleted = Signal(object)  # topic id
    lift_wanted = Signal(object)  # topic id, by keys
    carry_wanted = Signal(object, int)  # topic id, where the mouse holds the card
    moved = Signal(object, int)  # topic id, steps up or down in the order
    gone_beyond = Signal()  # an arrow led out of the tray, to where the grid is

    def __init__(self, grid: "Grid") -> None:
        super().__init__(tr(N_("Not placed")))
        self.grid = grid
        self.count = QLabel()
        theme.set_kind(self.count, "pill", "wait")
        self.head.addWidget(self.count)
        self.add_edit = _TopicField()
        self.add_edit.setAccessibleName(tr(N_("Title of a new topic")))
        self.add_edit.returnPressed.connect(self._on_add)
        self.add_edit.gone_down.connect(self._focus_first)
        self.body.addWidget(self.add_edit)
        self._cards: dict[int, TopicCard] = {}
        self._order: list[int] = []
        self._chosen: int | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(7))
        self.body.addLayout(self._list)
        self._note = QLabel(wordWrap=True)
        theme.set_kind(self._note, "small")
        self.body.addWidget(self._note)
        self.others_button = QPushButton()
        theme.set_kind(self.others_button, "link")
        self.body.addWidget(self.others_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._hints = _key_hints()
        self.body.addWidget(self._hints)

    def show_topics(
        self, topics: "tuple[TopicRow, ...]", tracks: tuple[str, ...], all_topics: "tuple[TopicRow, ...]"
    ) -> None:
        """Show the topics without a place; cards that stay keep the focus."""
        self.count.setText(str(len(topics)))
        self.count.setVisible(bool(topics))
        wanted = {topic.id: topic for topic in topics}
        self._order = list(wanted)
        for gone in self._cards.keys() - wanted.keys():
            card = self._cards.pop(gone)
            card.clearFocus()  # where it goes on, the page knows
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, topic in enumerate(topics):
            card = self._cards.get(topic.id) or self._new_card(topic)
            card.show_topic(topic, colours_of(tracks, topic.track))
            self._list.insertWidget(place, card)
            card.show()
        for one, following in pairwise([self.add_edit, *map(self._cards.__getitem__, self.order())]):
            self.setTabOrder(one, following)
        chosen = sum(topic.status == Status.CHOSEN for topic in all_topics)
        self._note.setText(self._told(bool(all_topics), bool(chosen)))
        self._note.setVisible(not topics)
        self._hints.setVisible(bool(topics))
        others = len(all_topics) - chosen
        self.others_button.setText(tr(N_("{n} more topic is not chosen|{n} more topics are not chosen"), n=others))
        self.others_button.setVisible(bool(others))

    def _told(self, has_any: bool, has_chosen: bool) -> str:  # noqa: FBT001 -- two facts, named at the call
        if has_chosen:
            return tr(N_("Every chosen topic has a place. Drag one here to take it off the programme."))
        if has_any:
            return tr(N_("No topic is chosen yet. Choose some on the Topics page, then drag them into a room."))
        return tr(N_("A topic is what somebody talks about. Add the first one, then drag it into a room."))

    def _new_card(self, topic: "TopicRow") -> "TopicCard":
        self._cards[topic.id] = card = TopicCard(self)
        card.set_state(selected=topic.id == self._chosen)
        return card

    def card(self, topic_id: int) -> "TopicCard | None":
        return self._cards.get(topic_id)

    def order(self) -> list[int]:
        """Return the topics that wait, from above to below."""
        return self._order

    def choose(self, topic_id: int | None) -> None:
        self._chosen = topic_id
        for key, card in self._cards.items():
            card.set_state(selected=key == topic_id)

    def show_over(self, over: bool) -> None:  # noqa: FBT001 -- a slot
        """Show that letting go here takes a session off."""
        theme.set_kind(self, "drop" if over else "card", "over" if over else "")

    def focus_beside(self, card: "TopicCard", step: int) -> None:
        at = self._order.index(card.topic.id) + step
        if at < 0:
            self.add_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif at < len(self._order):
            self._cards[self._order[at]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_first(self) -> None:
        """Go to the topic that is chosen, which is the one added last, else to the first."""
        if self._order:
            chosen = self._chosen if self._chosen in self._cards else self._order[0]
            self._cards[chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        if title := self.add_edit.take():
            self.added.emit(title)


class _TopicField(AddField):
    """Enter adds the topic; the down arrow goes to the topics below."""

    gone_down = Signal()

    def __init__(self) -> None:
        super().__init__(placeholderText=tr(N_("Add a topic: type its title, press Enter")))

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Down:
            self.gone_down.emit()
        else:
            super().keyPressEvent(qevent)


class TopicCard(CarriedCard):
    """One topic of the tray."""

    def __init__(self, tray: Tray) -> None:
        super().__init__(tray)
        self._tray = tray
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_topic(self, topic: "TopicRow", colours: TrackColours) -> None:
        self.topic, self.colours = topic, colours
        parts = [topic.title, *(speaker.name for speaker in topic.speakers), topic.track, self._length()]
        self.setAccessibleName(", ".join([*filter(None, parts), tr(N_("not placed"))]))
        self.fit()
        self.update()

    def _length(self) -> str:
        return tr(N_("{minutes} min"), minutes=self.topic.minutes)

    def _lines(self) -> list[tuple[str, int, int, str]]:
        """Return each line with its size, weight and colour; names and title stand whole."""
        width = self.width() - theme.px(28)
        about = joined(self.topic.track, self._length())
        names = ", ".join(speaker.name for speaker in self.topic.speakers)
        lines = [(line, 13, 600, "text") for line in wrapped(self.topic.title, theme.font(13, 600), width, 99)]
        lines += [(line, 12, 500, self.colours.text) for line in wrapped(about, theme.font(12, 500), width, 99)]
        return lines + [(line, 12, 400, "text") for line in wrapped(names, theme.font(12), width, 99) if line]

    def fit(self) -> None:
        height = sum(QFontMetricsF(theme.font(size, weight)).height() + 2 for _, size, weight, _ in self._lines())
        self.setFixedHeight(round(height) + theme.px(16))

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.paint_ground(painter)
        pen = Pen(painter, box.adjusted(theme.px(14), theme.px(7), -theme.px(12), -theme.px(6)), self.layoutDirection())
        edge = QRectF(box.right() - 5 if pen.rtl else box.left(), box.top() + 1, 5, box.height() - 2)
        painter.fillRect(edge, theme.colour(self.colours.edge))
        for told, size, weight, colour in self._lines():
            font = theme.font(size, weight)
            height = QFontMetricsF(font).height() + 2
            pen.write(pen.at_start(pen.box.width(), height), told, font, colour)
            pen.top += height
        painter.end()

    def lift(self, at: QPoint) -> None:
        self._tray.carry_wanted.emit(self.topic.id, min(at.y(), theme.px(20)))

    def carry(self, where: QPoint) -> None:
        self._tray.grid.drag_to(where)

    def let_go(self, where: QPoint) -> None:
        self._tray.grid.end(where)

    def open_at(self, at: QPoint) -> None:  # noqa: ARG002 -- wherever it was
        self._tray.opened.emit(self.topic.id)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        # A topic that the mouse carries is put back by Escape; by keys the grid itself holds it.
        if not (self._tray.grid.lift_key(qevent) or self._own_key(qevent)):
            qevent.ignore()

    def _own_key(self, qevent: QKeyEvent) -> bool:
        key = Qt.Key(qevent.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        if key == Qt.Key.Key_Space:
            self._tray.lift_wanted.emit(self.topic.id)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._tray.opened.emit(self.topic.id)
        elif key == Qt.Key.Key_Delete:
            self._tray.deleted.emit(self.topic.id)
        elif step and qevent.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._tray.moved.emit(self.topic.id, step)
        elif step:
            self._tray.focus_beside(self, step)
        elif key == (Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left):
            self._tray.gone_beyond.emit()
        else:
            return False
        return True

    def focusInEvent(self, qevent: QFocusEvent) -> None:
        self._tray.chosen.emit(self.topic.id)
        super().focusInEvent(qevent)

    def nextCheckState(self) -> None:
        self._tray.chosen.emit(self.topic.id)


def _key_hints() -> QWidget:
    """Name the keys that move a topic; a key stays beside what it does."""
    hints = QWidget()
    flow = FlowLayout(hints, theme.px(8), theme.px(5))
    for key, does in ((N_("Space"), N_("lift")), ("↑↓←→", N_("move")), (N_("Enter"), N_("place"))):
        cap, word = QLabel(tr(key)), QLabel(tr(does))
        theme.set_kind(cap, "key")
        theme.set_kind(word, "small")
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        row.addWidget(cap)
        row.addWidget(word)
        flow.addWidget(hint)
    return hints
