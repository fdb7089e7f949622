"""A card of the board: a button that can be read, heard, carried, moved by keys and counted."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen

from planner.domain.texts import N_
from planner.domain.topics import RANKED, Status, TopicRow
from planner.gui import theme
from planner.gui.i18n import joined, tr
from planner.gui.schedule.painting import Pen
from planner.gui.schedule.tracks import TrackColours
from planner.gui.topics import words
from planner.gui.widgets.avatar import paint_avatar
from planner.gui.widgets.carried import CarriedCard
from planner.gui.widgets.pills import paint_pill, pill_width
from planner.gui.widgets.tips import folded
from planner.gui.widgets.wrapping import wrapped

if TYPE_CHECKING:
    from planner.gui.topics.board import Board

_PADDING, _GAP, _AVATAR, _PILL, _RANK, _STEP, _COUNT = 12, 7, 20, 20, 24, 26, 34


@dataclass(frozen=True, slots=True)
class CardLook:
    """All that a card shows."""

    topic: TopicRow
    colours: TrackColours
    state: str = ""
    state_colour: str = "muted"
    rank: int | None = None
    most: int = 0  # the greatest interest on the board, which fills a bar
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """Something drawn, at a place counted from where reading starts."""

    kind: str
    x: float
    y: float
    width: float
    height: float
    words: str = ""
    size: int = 12
    weight: int = 400
    colour: str = "text"


class TopicCard(CarriedCard):
    """One topic of the board."""

    def __init__(self, board: "Board") -> None:
        super().__init__(board)
        self._board = board
        self._parts: list[_Part] = []

    @property
    def topic(self) -> TopicRow:
        return self.look.topic

    def show_look(self, look: CardLook) -> None:
        self.look = look
        self.setAccessibleName(look.spoken)
        self.setAccessibleDescription(look.topic.abstract)
        self.setToolTip(folded(look.topic.abstract))
        self.fit()

    # How it looks

    def fit(self) -> None:
        """Take as much height as everything needs; titles and names stand whole."""
        self._parts = []
        y = float(theme.px(_PADDING))
        width = max(self.width() - 2 * theme.px(_PADDING), theme.px(80))
        for add in (self._add_title, self._add_people, self._add_tags, self._add_foot):
            y = add(y, width)
        self.setFixedHeight(round(y + theme.px(_PADDING - _GAP)))
        self.update()

    def _add_lines(self, told: str, y: float, width: float, part: _Part) -> float:
        """Add the lines of a text in the letters of `part`; return where they end."""
        font = theme.font(part.size, part.weight)
        height = QFontMetricsF(font).height() + 1
        for line in wrapped(told, font, width, 99):
            self._parts.append(_Part("text", part.x, y, width, height, line, part.size, part.weight, part.colour))
            y += height
        return y

    def _add_title(self, y: float, width: float) -> float:
        x = 0
        if self.look.rank and self.topic.status in RANKED:
            x = theme.px(_RANK)
            height = QFontMetricsF(theme.font(14, 600)).height() + 1
            self._parts.append(_Part("text", 0, y, x, height, str(self.look.rank), 13, 600, "muted"))
        return self._add_lines(self.topic.title, y, width - x, _Part("", x, y, 0, 0, "", 14, 600)) + theme.px(_GAP - 1)

    def _add_people(self, y: float, width: float) -> float:
        """Add the track's pill and who leads the topic, beside it where there is room, else below."""
        names, x, line = words.people(self.topic), 0.0, theme.px(_PILL)
        if self.topic.track:
            x = min(float(pill_width(self.topic.track)), width)
            self._parts.append(_Part("pill", 0, y, x, line, self.topic.track, colour=self.look.colours.pill))
            x += theme.px(8)
        before, bottom = theme.px(_AVATAR + 6), y + line if self.topic.track else y
        for name in names:
            needs = before + QFontMetricsF(theme.font(12)).horizontalAdvance(name) + 2
            if x and x + needs > width:
                x, y = 0.0, bottom + theme.px(4)
            self._parts.append(_Part("avatar", x, y, theme.px(_AVATAR), theme.px(_AVATAR), name))
            room = min(needs, width - x) - before + 1
            ends = self._add_lines(name, y + theme.px(2), room, _Part("", x + before, 0, 0, 0))
            bottom = max(bottom, y + line, ends)
            x += needs + theme.px(8)
        return bottom + theme.px(_GAP) if names or self.topic.track else y

    def _add_tags(self, y: float, width: float) -> float:
        told = "  ".join(f"#{tag}" for tag in self.topic.tags)
        if not told:
            return y
        return self._add_lines(told, y, width, _Part("", 0, y, 0, 0, colour="muted")) + theme.px(_GAP - 2)

    def _add_foot(self, y: float, width: float) -> float:
        look, topic = self.look, self.topic
        if topic.status == Status.VOTE:
            return self._add_stepper(y, width)
        count = words.interested(topic.interest) if topic.interest else ""
        at_end = QFontMetricsF(theme.font(12, 600)).horizontalAdvance(count) + 2 if count else 0.0
        told, length, room = look.state, words.length(topic), width - at_end - theme.px(6)
        of_state = _Part("", 0, y, 0, 0, "", 12, 500, look.state_colour)
        if QFontMetricsF(theme.font(12, 500)).horizontalAdvance(joined(told, length)) < room:
            told, length = joined(told, length), ""
        ends = self._add_lines(told, y, width if length else room, of_state) if told else y
        if length:
            y = ends
            ends = self._add_lines(length, y, room, _Part("", 0, y, 0, 0, "", 12, 500, "muted"))
        if count:
            height = QFontMetricsF(theme.font(12, 600)).height() + 1
            self._parts.append(_Part("text", width - at_end, y, at_end, height, count, 12, 600))
        return ends + theme.px(_GAP)

    def _add_stepper(self, y: float, width: float) -> float:
        step, count = theme.px(_STEP), theme.px(_COUNT)
        left = width - 2 * step - count
        self._parts += [
            _Part("box", left, y, 2 * step + count, step),
            _Part("less", left, y, step, step, "−", 14, 600, "accent"),
            _Part("figure", left + step, y, count, step, str(self.topic.interest), 13, 600),
            _Part("more", left + step + count, y, step, step, "+", 14, 600, "accent"),
        ]
        if left > theme.px(40):
            self._parts.append(_Part("bar", 0, y + step / 2 - 3, left - theme.px(12), 6))
        return y + step + theme.px(_GAP)

    def _box(self, part: _Part) -> QRectF:
        x = theme.px(_PADDING) + part.x
        x = self.width() - x - part.width if self.isRightToLeft() else x
        return QRectF(x, part.y, part.width, part.height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), self.height())

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter)
        pen = Pen(painter, QRectF(self.rect()), self.layoutDirection())
        for part in self._parts:
            self._paint(painter, pen, part)
        painter.end()

    def _paint(self, painter: QPainter, pen: Pen, part: _Part) -> None:
        box = self._box(part)
        if part.kind == "text":
            pen.write(box, part.words, theme.font(part.size, part.weight), part.colour)
        elif part.kind == "pill":
            paint_pill(painter, box, part.words, part.colour)
        elif part.kind == "avatar":
            paint_avatar(painter, box, part.words)
        elif part.kind == "bar":
            self._paint_bar(painter, box)
        elif part.kind == "box":
            painter.setPen(QPen(theme.colour("line2"), 1))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box, 6, 6)
        else:
            painter.setFont(theme.font(part.size, part.weight))
            painter.setPen(theme.colour(part.colour))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, part.words)

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("pressed"))
        painter.drawRoundedRect(box, 3, 3)
        full = box.width() * self.topic.interest / self.look.most if self.look.most else 0
        left = box.right() - full if self.isRightToLeft() else box.left()
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(left, box.top(), full, box.height()), 3, 3)

    def step_at(self, at: QPoint) -> int:
        """Return 1 over the plus of the counter, -1 over its minus."""
        over = {part.kind for part in self._parts if self._box(part).contains(at)}
        return 1 if "more" in over else -1 if "less" in over else 0

    def step_spot(self, step: int) -> QPoint:
        """Return the middle of the plus (1) or the minus (-1)."""
        kind = "more" if step > 0 else "less"
        return next(self._box(part).center().toPoint() for part in self._parts if part.kind == kind)

    # What hands do

    def take_hold(self, at: QPoint) -> bool:
        step = self.step_at(at)
        if step:
            self._board.counted.emit(self.topic.id, step)
        return not step

    def lift(self, at: QPoint) -> None:
        self._board.begin(self, at)

    def carry(self, where: QPoint) -> None:
        self._board.drag_to(where)

    def let_go(self, where: QPoint) -> None:  # noqa: ARG002 -- the board was told on the way
        self._board.end()

    def open_at(self, at: QPoint) -> None:
        if self.take_hold(at):
            self._board.opened.emit(self.topic.id)

    def contextMenuEvent(self, qevent: QContextMenuEvent) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._board.menu_wanted.emit(qevent.globalPos())

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        key, ctrl = Qt.Key(qevent.key()), bool(qevent.modifiers() & Qt.KeyboardModifier.ControlModifier)
        forward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Left: (-forward, 0),
            Qt.Key.Key_Right: (forward, 0),
        }
        if key == Qt.Key.Key_Escape and self.is_carried:
            self._board.put_back()
            self.leave_hand()
        elif key in steps:
            (self._board.move_by if ctrl else self._board.focus_by)(self, *steps[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Minus} and not ctrl:
            self._board.counted.emit(self.topic.id, 1 if key == Qt.Key.Key_Plus else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._board.opened.emit(self.topic.id)
        elif key == Qt.Key.Key_Delete:
            self._board.deleted.emit(self.topic.id)
        else:
            qevent.ignore()

    def focusInEvent(self, qevent: QFocusEvent) -> None:
        self._board.on_focus(self, by_mouse=qevent.reason() == Qt.FocusReason.MouseFocusReason)
        super().focusInEvent(qevent)

    def nextCheckState(self) -> None:
        """A press by a screen reader chooses the topic."""
        self._board.on_focus(self)


def nothing_here(status: Status) -> str:
    """Return what an empty column says."""
    return tr(
        {
            Status.IDEA: N_("Ideas from slips, posts and mails. Type one above, or paste a list."),
            Status.VOTE: N_("What people can choose from. Drag an idea here."),
            Status.CHOSEN: N_("What the programme is made of. Drag the winners here."),
            Status.ASIDE: N_("Not this time. Kept for the next event."),
        }[status]
    )
