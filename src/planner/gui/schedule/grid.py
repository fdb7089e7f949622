"""The grid of rooms by time: one button a session, placed, moved, pulled and taken off by mouse and keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from planner.domain.placement import moved
from planner.domain.schedule import Clash, Programme, SessionRow, Slot, clashes_with, snap
from planner.domain.texts import N_, Text, text
from planner.domain.timetable import Day, Lane, lanes_of
from planner.domain.topics import LONGEST_MINUTES, tracks_of
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.schedule import words
from planner.gui.schedule.blocks import Block
from planner.gui.schedule.focus import ARROWS, nearest_ahead
from planner.gui.schedule.lift import Ghost, Lift
from planner.gui.schedule.painting import BlockLook, paint_lines
from planner.gui.schedule.plan import TOP, Plan
from planner.gui.schedule.speech import announce
from planner.gui.schedule.tracks import NONE, colours_of
from planner.gui.widgets.roles import tell_role

STEP = 5
_NARROWEST, _NARROWEST_LANE, _MOST_LANES = 130, 84, 3  # of a column; of what shares one, and how many do so readably
_LOWEST, _HIGHEST = 2.4, 4.2  # pixels a minute
_NO_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 -- wall-clock time


class Grid(QWidget):
    """The body of the grid. It changes nothing itself: it says what was wanted and shows what it is given."""

    placed = Signal(object)  # a session at its new place; id 0: a topic from the tray
    resized = Signal(object)  # a session with its new length
    taken_off = Signal(object)  # a session
    chosen = Signal(object)  # a session's id or None
    opened = Signal(object)  # a session's id, to be edited
    add_wanted = Signal(object, object)  # room id, start
    put_back_to_tray = Signal(object)  # the key of a topic that was lifted and not placed
    gone_beyond = Signal()  # an arrow led out of the grid, to where the tray is
    over_tray = Signal(bool)
    lifted = Signal(object, object)  # the lift or None, the mouse's place or None
    laid_out = Signal()

    def __init__(self, is_over_tray: Callable[[QPoint], bool]) -> None:
        super().__init__()
        self._is_over_tray = is_over_tray
        self.programme = Programme(0, "")
        self.day: Day | None = None
        self.columns: tuple[int | None, ...] = (None,)
        self.zoom = 1.0
        self.lift: Lift | None = None
        self._blocks: dict[int, Block] = {}
        self._clashes: list[Clash] = []
        self._notes: dict[int, list[Text]] = {}
        self._ghost = Ghost(self)
        self._chosen: int | None = None
        # A click takes the focus out of a field, so that what was typed there is kept; Tab goes to the blocks.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        tell_role(self, QAccessible.Role.Grouping)
        self.setAccessibleName(tr(N_("Rooms by time")))

    # What is shown

    def show_programme(self, programme: Programme, day: Day | None, clashes: list[Clash]) -> None:
        """Show a day of the programme; blocks of sessions that stay are kept, and with them the focus."""
        self.programme, self.day, self._clashes = programme, day, clashes
        self._notes = words.notes_of(clashes)
        self.columns = tuple(room.id for room in programme.rooms) or (None,)
        sessions = {session.id: session for session in day.sessions} if day else {}
        for gone in self._blocks.keys() - sessions.keys():
            self._remove(self._blocks.pop(gone))
        for session in sessions.values():
            self._show_session(session)
        self._renew_lift()
        self.lay_out()

    def _renew_lift(self) -> None:
        """Let what is held be what the file says now: who leads it may have been written since it was lifted."""
        if self.lift is None:
            return
        held = self.lift.renewed(self.programme)
        if held is None:
            self.put_back()
        elif held != self.lift:
            self.lift = held
            self._show_ghost()
            if held.by_keys:
                self._say_place()

    def _show_session(self, session: SessionRow) -> None:
        block = self._blocks.get(session.id)
        if block is None:
            self._blocks[session.id] = block = Block(self, self._look(session))
            block.show()
        else:
            block.show_look(self._look(session))

    def _remove(self, block: Block) -> None:
        block.clearFocus()  # where it goes on, the page knows
        block.hide()
        block.deleteLater()

    def _look(self, session: SessionRow) -> BlockLook:
        mine = [clash for clash in self._clashes if session.id in clash.session_ids]
        notes = self.notes(session.id)
        return BlockLook(
            session=session,
            colours=colours_of(tracks_of(self.programme.topics), session.track) if session.topic_id else NONE,
            note=tr(notes[0]) if notes else "",
            clashing=tuple(clash.slot for clash in mine),
            odd=bool(mine) and all(clash.is_warning for clash in mine),
            selected=session.id == self._chosen,
            faded=self.lift is not None and self.lift.home is not None and self.lift.home.id == session.id,
        )

    def notes(self, session_id: int) -> list[Text]:
        """Return why a session clashes, in short."""
        return self._notes.get(session_id, [])

    def block(self, session_id: int) -> Block | None:
        return self._blocks.get(session_id)

    def order(self) -> list[int]:
        """Return the sessions that are shown, in the order of reading."""
        return [block.session.id for block in sorted(self._blocks.values(), key=self._reading_order)]

    def choose(self, session_id: int | None) -> None:
        """Mark a session and say so."""
        if session_id == self._chosen:
            return
        self._chosen = session_id
        for key, block in self._blocks.items():
            block.set_selected(selected=key == session_id)
        self.chosen.emit(session_id)

    # Where things lie

    @property
    def plan(self) -> Plan:
        """Return where things lie at the present size."""
        starts = self.day.hours.starts if self.day else _NO_DAY
        return Plan(starts, self.columns, self.width(), self._per_minute(), self._is_to_the_left())

    def _is_to_the_left(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _per_minute(self) -> float:
        """Return the height of a minute: the day fills the view as far as its blocks stay readable."""
        minutes = self.day.hours.minutes if self.day else 180
        area = self._area()
        fitting = ((area.viewport().height() if area else 600) - 2 * TOP) / minutes
        return max(_LOWEST, min(_HIGHEST, fitting)) * theme.scale() * self.zoom

    def _area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        area = parent.parentWidget() if parent else None
        return area if isinstance(area, QScrollArea) else None

    def lay_out(self) -> None:
        """Put every block at its place, in the order of time for the Tab key."""
        minutes, lanes = self.day.hours.minutes if self.day else 0, self._lanes()
        beside = max((lanes[key].count for key, block in self._blocks.items() if block.session.room_id), default=1)
        narrowest = max(_NARROWEST, min(beside, _MOST_LANES) * _NARROWEST_LANE)
        self.setMinimumSize(len(self.columns) * theme.px(narrowest), int(minutes * self._per_minute() + 2 * TOP))
        plan = self.plan
        order = sorted(self._blocks.values(), key=self._reading_order)
        for block in order:
            block.setGeometry(plan.box_of(block.session, lanes[block.session.id]).toAlignedRect())
        # A band lies below what wrongly runs at its time, so that both can be seen and grasped.
        for block in order:
            if not block.session.is_for_everybody:
                block.raise_()
        for one, following in pairwise([self, *order]):
            self.setTabOrder(one, following)
        if self.lift is not None:
            self._show_ghost()
        self.laid_out.emit()
        self.update()

    def _lanes(self) -> dict[int, Lane]:
        lanes: dict[int, Lane] = {}
        for room_id in {block.session.room_id for block in self._blocks.values()}:
            lanes |= lanes_of(block.session for block in self._blocks.values() if block.session.room_id == room_id)
        return lanes

    def _reading_order(self, block: Block) -> tuple[datetime, int]:
        return block.session.starts, -1 if block.session.is_for_everybody else self.plan.column_of(
            block.session.room_id
        )

    def resizeEvent(self, qevent: object) -> None:  # noqa: ARG002 -- Qt's signature
        self.lay_out()

    # Held by mouse or keys

    def begin(self, session: SessionRow, grab_y: int, *, pulling: bool = False, by_keys: bool = False) -> None:
        """Lift a session of the grid, or one from the tray (its id is 0)."""
        home = session if session.id else None
        self.lift = Lift(session, home, int(grab_y / self._per_minute()), pulling, by_keys)
        if home is not None and (block := self._blocks.get(home.id)):
            block.set_faded(faded=True)
        self._show_ghost()
        if by_keys:
            self._say_place(N_("Lifted. Arrows move it, Enter places it, Escape puts it back. {place}"))

    def drag_to(self, where: QPoint) -> None:
        """Let the mouse carry what is lifted to a place on the screen."""
        lift = self.lift
        if lift is None or self.day is None:
            return
        at = self.mapFromGlobal(where)
        self._scroll_along(at)
        if lift.pulling:
            self.lift = lift.at(self._pulled(lift.session, at.y()))
        elif self._is_inside(where):
            self.lift = lift.at(self._carried(lift, at))
        else:
            self.lift = replace(lift, outside=True)
        self.over_tray.emit(self._is_over_tray(where))
        self._show_ghost()
        self.lifted.emit(self.lift, where)

    def _is_inside(self, where: QPoint) -> bool:
        area = self._area()
        frame = area.viewport() if area else self
        return frame.rect().contains(frame.mapFromGlobal(where))

    def _scroll_along(self, at: QPoint) -> None:
        area = self._area()
        if area is not None and self._is_inside(self.mapToGlobal(at)):
            area.ensureVisible(at.x(), at.y(), 8, theme.px(30))

    def _pulled(self, session: SessionRow, y: float) -> SessionRow:
        minutes = (snap(self.plan.moment_at(y), STEP) - session.starts) // timedelta(minutes=1)
        return replace(session, slot=Slot(session.starts, max(STEP, min(minutes, LONGEST_MINUTES))))

    def _carried(self, lift: Lift, at: QPoint) -> SessionRow:
        starts = self._within(snap(self.plan.moment_at(at.y()) - timedelta(minutes=lift.grab), STEP))
        room_id = None if lift.home is not None and lift.home.room_id is None else self.plan.room_at(at.x())
        return moved(self.programme, lift.session, room_id, starts)

    def _within(self, starts: datetime) -> datetime:
        """Keep a start inside the day that is shown."""
        if self.day is None:
            return starts
        hours = self.day.hours
        return max(hours.starts, min(starts, hours.ends - timedelta(minutes=STEP)))

    def end(self, where: QPoint | None = None) -> None:
        """Let go of what is lifted: it is placed, pulled, taken off over the tray, or goes back."""
        lift, self.lift = self.lift, None
        if lift is None:
            return
        self._end_ghost(lift)
        over_tray = where is not None and self._is_over_tray(where)
        if over_tray and lift.home is not None and not lift.pulling:
            self.taken_off.emit(lift.home)
        elif lift.outside or not lift.is_changed:
            return
        elif lift.pulling:
            self._show_moved(lift.session)
            self.resized.emit(lift.session)
        else:
            self._show_moved(lift.session)
            self.placed.emit(lift.session)

    def _show_moved(self, session: SessionRow) -> None:
        """Show it at its new place at once; the file follows."""
        if block := self._blocks.get(session.id):
            block.show_look(replace(block.look, session=session))
            self.lay_out()

    def put_back(self) -> None:
        """Let what is lifted return to where it was."""
        lift, self.lift = self.lift, None
        if lift is not None:
            self._end_ghost(lift)
            announce(self, tr(N_("Put back.")))

    def put_back_keys(self) -> None:
        if self.lift is not None and self.lift.by_keys:
            self.put_back()

    def _end_ghost(self, lift: Lift) -> None:
        self._ghost.hide()
        self.over_tray.emit(False)
        self.lifted.emit(None, None)
        if lift.home is not None and (block := self._blocks.get(lift.home.id)):
            block.set_faded(faded=False)

    def _show_ghost(self) -> None:
        lift = self.lift
        if lift is None or lift.outside or self.day is None:
            self._ghost.hide()
            return
        box = self.plan.box_of(lift.session, Lane(0, 1))
        self._ghost.show_place(lift.session, self.trouble(lift.session), box)

    def trouble(self, session: SessionRow) -> Text | None:
        """Return why a session would not fit where it is held, None where it does."""
        clashes = clashes_with(self.programme.sessions, session)
        return next((note for clash in clashes for key, note in clash.notes if key == session.id), None)

    def lift_key(self, qevent: QKeyEvent) -> bool:
        """Move, place or put back what is lifted; return whether the key meant that."""
        if self.lift is None:
            return False
        key, lift = Qt.Key(qevent.key()), self.lift
        if key == Qt.Key.Key_Escape:
            self.put_back()
            if lift.home is None and lift.by_keys:
                self.put_back_to_tray.emit(lift.session.topic_id)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.lift.by_keys:
            self.end()
        elif key in ARROWS and self.lift.by_keys:
            self._nudge(key, far=bool(qevent.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            return False
        return True

    def _nudge(self, key: Qt.Key, *, far: bool) -> None:
        if self.lift is None:
            return
        session = self.lift.session
        across, down = ARROWS[key]
        starts = self._within(session.starts + timedelta(minutes=down * (3 * STEP if far else STEP)))
        room_id = self.plan.room_beside(session.room_id, -across if self._is_to_the_left() else across)
        self.lift = self.lift.at(moved(self.programme, session, room_id, starts))
        self._show_ghost()
        self.reveal(self._ghost)
        self._say_place()

    def _say_place(self, message: str = "") -> None:
        """Say where the lifted session is held and whether it fits there, after `message`."""
        if self.lift is None:
            return
        session = self.lift.session
        fit = self.trouble(session) or text(N_("Fits"))
        place = text(
            N_("{place}, {hours}, {fit}"), place=words.place(session), hours=words.hours(session.slot), fit=fit
        )
        announce(self, tr(message, place=place) if message else tr(place))

    def resize_by(self, session: SessionRow, minutes: int) -> None:
        """Make a session longer or shorter, never shorter than one step."""
        longer = max(STEP, min(session.minutes + minutes, LONGEST_MINUTES))
        if longer != session.minutes:
            changed = replace(session, slot=Slot(session.starts, longer))
            self._show_moved(changed)
            self.resized.emit(changed)
            announce(self, words.hours(changed.slot))

    # Going about

    def focus_beside(self, block: Block, key: Qt.Key) -> None:
        """Move the focus to the nearest block in the direction of an arrow."""
        across, down = ARROWS[key]
        others = [other for other in self._blocks.values() if other is not block]
        ahead = nearest_ahead(block, others, across, down, self.plan.column_width)
        if ahead is not None:
            ahead.setFocus(Qt.FocusReason.OtherFocusReason)
        elif across == (-1 if self._is_to_the_left() else 1):
            self.gone_beyond.emit()

    def reveal(self, widget: QWidget) -> None:
        area = self._area()
        if area is not None:
            area.ensureWidgetVisible(widget, theme.px(10), theme.px(20))

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if not self.lift_key(qevent):  # what keys lifted out of the tray has no block yet
            super().keyPressEvent(qevent)

    def focusOutEvent(self, qevent: QFocusEvent) -> None:
        self.put_back_keys()
        super().focusOutEvent(qevent)

    def mousePressEvent(self, qevent: QMouseEvent) -> None:
        self.choose(None)
        qevent.accept()

    def mouseDoubleClickEvent(self, qevent: QMouseEvent) -> None:
        at = qevent.position()
        if self.day is not None and qevent.button() == Qt.MouseButton.LeftButton:
            starts = snap(self.plan.moment_at(at.y()) - timedelta(minutes=STEP), 3 * STEP)
            self.add_wanted.emit(self.plan.room_at(at.x()), self._within(starts))

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        if self.day is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        paint_lines(painter, self.plan, self.day.hours, self.height())
        painter.end()
