"""How the grid looks: its lines, and each block with track edge, time, title, who leads it, and why it clashes."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from planner.domain.schedule import SessionRow, Slot
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import clock, tr, with_own_end
from planner.gui.schedule import words
from planner.gui.schedule.plan import Plan
from planner.gui.schedule.tracks import TrackColours
from planner.gui.widgets.wrapping import wrapped

_RADIUS = 7
_NARROW = 110  # one of two that share a room
_LEAST_PILL = 30


@dataclass(frozen=True, slots=True)
class BlockLook:
    """All that decides how one block is drawn."""

    session: SessionRow
    colours: TrackColours
    note: str = ""
    clashing: tuple[Slot, ...] = ()
    odd: bool = False
    selected: bool = False
    focused: bool = False
    faded: bool = False

    @property
    def is_band(self) -> bool:
        return self.session.is_for_everybody

    @property
    def warns(self) -> str:
        return "wait" if self.odd else "no"


class Pen:
    """Lays lines of text one below the other in a rectangle, mirrored where the reader reads to the left."""

    def __init__(self, painter: QPainter, box: QRectF, direction: Qt.LayoutDirection) -> None:
        self.painter = painter
        self.box = box
        self.rtl = direction == Qt.LayoutDirection.RightToLeft
        self.top = box.top()

    @property
    def room(self) -> float:
        return self.box.bottom() - self.top

    def at_start(self, width: float, height: float, after: float = 0) -> QRectF:
        """Return a box at the reading start of the present line, `after` so much of it."""
        left = self.box.right() - after - width if self.rtl else self.box.left() + after
        return QRectF(left, self.top, width, height)

    def at_end(self, width: float, height: float) -> QRectF:
        left = self.box.left() if self.rtl else self.box.right() - width
        return QRectF(left, self.top, width, height)

    def write(self, box: QRectF, told: str, font: QFont, colour: str) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        self.painter.setFont(font)
        self.painter.setPen(theme.colour(colour))
        # Each text runs in its own direction, whatever the window's is.
        self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self.painter.drawText(box, int(flags) | int(Qt.TextFlag.TextSingleLine), told)


def paint_lines(painter: QPainter, plan: Plan, hours: Slot, height: int) -> None:
    """Draw a line each half hour, and one between the rooms."""
    at = hours.starts
    while at <= hours.ends:
        style = Qt.PenStyle.SolidLine if at.minute == 0 else Qt.PenStyle.DotLine
        painter.setPen(QPen(theme.colour("line"), 1, style))
        painter.drawLine(0, round(plan.y_of(at)), round(plan.width), round(plan.y_of(at)))
        at += timedelta(minutes=30)
    painter.setPen(QPen(theme.colour("line"), 1))
    for column in range(1, len(plan.columns)):
        x = round(column * plan.column_width)
        painter.drawLine(x, 0, x, height)


def paint_block(painter: QPainter, box: QRectF, look: BlockLook, direction: Qt.LayoutDirection) -> bool:
    """Draw a block; return whether its whole title could be read."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.4 if look.faded else 1)
    _ground(painter, box, look, direction)
    across = theme.px(9 if box.width() < theme.px(_NARROW) else 14)
    down = theme.px(7 if box.height() >= theme.px(54) else 2)
    inner = box.adjusted(across, down, -across, -down)
    pen = Pen(painter, inner, direction)
    whole = _one_line(pen, look) if inner.height() < theme.px(36) else _many_lines(pen, look)
    painter.restore()
    return whole


def _ground(painter: QPainter, box: QRectF, look: BlockLook, direction: Qt.LayoutDirection) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(box, _RADIUS, _RADIUS)
    painter.fillPath(shape, theme.colour("neutral_soft" if look.is_band else look.colours.ground))
    painter.save()
    painter.setClipPath(shape)
    if not look.is_band:
        painter.fillRect(_edge(box, direction), theme.colour(look.colours.edge))
    for slot in look.clashing:
        painter.fillRect(_minutes(box, look.session.slot, slot, direction), theme.colour(look.warns))
    painter.restore()
    colour, width = _outline(look)
    painter.setPen(QPen(theme.colour(colour, 255 if width > 1 else 110), width))
    painter.drawPath(shape)


def _outline(look: BlockLook) -> tuple[str, float]:
    if look.selected or look.focused:
        return "accent", 2.0
    if look.clashing and not look.odd:
        return "no", 1.75
    return ("line2" if look.is_band else look.colours.edge), 1.0


def _edge(box: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    left = box.right() - 5 if direction == Qt.LayoutDirection.RightToLeft else box.left()
    return QRectF(left, box.top(), 5, box.height())


def _minutes(box: QRectF, own: Slot, slot: Slot, direction: Qt.LayoutDirection) -> QRectF:
    """Return the stretch of the edge for the very minutes of a clash."""
    shared = own.shared(slot)
    per_minute = box.height() / own.minutes
    before = (shared.starts - own.starts).total_seconds() / 60
    edge = _edge(box, direction)
    return QRectF(edge.left(), box.top() + before * per_minute, edge.width(), shared.minutes * per_minute)


def _one_line(pen: Pen, look: BlockLook) -> bool:
    """A block of a few minutes: when and what on one line, a mark where it clashes."""
    height = min(pen.room, theme.px(18))
    pen.top += (pen.room - height) / 2
    small, strong = theme.font(12, 500), theme.font(12, 600)
    slot = look.session.slot
    when = clock(slot.starts) if pen.box.width() < theme.px(190) else words.hours(slot)
    taken = QFontMetricsF(small).horizontalAdvance(when) + theme.px(8)
    pen.write(pen.at_start(taken, height), when, small, _time_colour(look))
    room = pen.box.width() - taken
    if look.note:
        mark = theme.px(14)
        _icon(pen, "triangle-alert", look.warns, pen.at_end(mark, height))
        room -= mark + theme.px(6)
    else:
        left = room - QFontMetricsF(strong).horizontalAdvance(look.session.title) - theme.px(8)
        if _pill_width(look) <= left:
            _pill(pen, look, left, height)
    title = QFontMetricsF(strong).elidedText(look.session.title, Qt.TextElideMode.ElideRight, room)
    pen.write(pen.at_start(room, height, taken), title, strong, "text")
    return title == look.session.title


def _many_lines(pen: Pen, look: BlockLook) -> bool:
    font = theme.font(12 if pen.box.width() < theme.px(_NARROW - 18) else 14, 600)
    line = QFontMetricsF(font).height() + 1
    wanted = min(2, len(wrapped(look.session.title, font, pen.box.width(), 3)))
    notes = _note_lines(pen, look)
    kept = len(notes) * theme.px(16) + theme.px(4) if notes else 0
    if pen.room - theme.px(19) - kept < wanted * line:
        # The title comes first: a mark stands for the note, which tooltip and list tell in full.
        notes, kept = [], 0
    _time_and_track(pen, look, is_marked=bool(look.note) and not notes)
    title = wrapped(look.session.title, font, pen.box.width(), max(1, int((pen.room - kept) / line)))
    for told in title:
        pen.write(pen.at_start(pen.box.width(), line), told, font, "text")
        pen.top += line
    if pen.room - kept >= theme.px(16):
        _who(pen, look, kept)
    _note(pen, look, notes)
    return "".join("".join(title).split()) == "".join(look.session.title.split())


def _time_and_track(pen: Pen, look: BlockLook, *, is_marked: bool) -> None:
    """Write when, and the track, which is not told by its colour alone: the time, which the side of the grid tells, goes."""
    font, height = theme.font(12, 500), theme.px(18)
    letters, gap = QFontMetricsF(font), theme.px(8)
    room = pen.box.width() - (theme.px(20) if is_marked else 0)
    whole, least = _pill_width(look), min(_pill_width(look), theme.px(_LEAST_PILL))
    times = words.hours(look.session.slot), clock(look.session.starts)
    tries = [(when, whole) for when in (*times, "")] + [(when, least) for when in (times[1], "")]
    tries += [(when, 0) for when in times]
    needed = {each: letters.horizontalAdvance(each[0]) + 2 + (gap if all(each) else 0) + each[1] for each in tries}
    when, pill = next((each for each in tries if needed[each] <= room), ("", 0))
    width = letters.horizontalAdvance(when) + 2 if when else 0
    pen.write(pen.at_start(width, height), when, font, _time_colour(look))
    if is_marked:
        _icon(pen, "triangle-alert", look.warns, pen.at_end(theme.px(14), height))
    if pill:
        _pill(pen, look, room - (width + gap if when else 0), height, pen.box.width() - room)
    pen.top += height + 1


def _time_colour(look: BlockLook) -> str:
    return "muted" if look.is_band else look.colours.text


def _pill_word(look: BlockLook) -> str:
    return look.session.track or (tr(N_("Everybody")) if look.is_band else "")


def _pill_width(look: BlockLook) -> float:
    """Return how wide the pill is with its whole word, 0 where there is none."""
    word = _pill_word(look)
    return QFontMetricsF(theme.font(11, 600)).horizontalAdvance(word) + theme.px(14) if word else 0.0


def _pill(pen: Pen, look: BlockLook, room: float, height: float, before_end: float = 0) -> None:
    """Draw the pill at the end of the line, `before_end` so much of it; a long word is elided."""
    font, word = theme.font(11, 600), _pill_word(look)
    if not word:
        return
    width = min(room, _pill_width(look))
    told = QFontMetricsF(font).elidedText(with_own_end(word), Qt.TextElideMode.ElideRight, width - theme.px(12))
    box = pen.at_end(width, height).translated(before_end if pen.rtl else -before_end, 0)
    pen.painter.setPen(QPen(theme.colour(look.colours.edge, 150), 1))
    pen.painter.setBrush(Qt.BrushStyle.NoBrush)
    pen.painter.drawRoundedRect(box, height / 2, height / 2)
    pen.painter.setFont(font)
    pen.painter.setPen(theme.colour(look.colours.text))
    pen.painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), told)


def _who(pen: Pen, look: BlockLook, kept: float) -> None:
    """Write the speakers where all their names fit; a name is never cut."""
    font, line = theme.font(12), theme.px(16)
    names = wrapped(look.session.speaker_names, font, pen.box.width(), 99)
    if len(names) * line > pen.room - kept:
        return
    pen.top += 1
    for told in names:
        pen.write(pen.at_start(pen.box.width(), line), told, font, "text")
        pen.top += line


def _note_lines(pen: Pen, look: BlockLook) -> list[str]:
    if not look.note:
        return []
    most = 2 if pen.room > theme.px(70) else 1
    return wrapped(look.note, theme.font(12, 500), pen.box.width() - theme.px(20), most)


def _note(pen: Pen, look: BlockLook, lines: list[str]) -> None:
    if not lines:
        return
    line = theme.px(16)
    pen.top = max(pen.top, pen.box.bottom() - len(lines) * line)
    _icon(pen, "triangle-alert", look.warns, pen.at_start(theme.px(14), line))
    for told in lines:
        pen.write(pen.at_start(pen.box.width(), line, theme.px(20)), told, theme.font(12, 500), look.warns)
        pen.top += line


def _icon(pen: Pen, name: str, colour: str, box: QRectF) -> None:
    size = theme.px(14)
    at = QPointF(box.left(), box.top() + (box.height() - size) / 2)
    theme.icon(name, colour, 14).paint(pen.painter, int(at.x()), int(at.y()), size, size)
