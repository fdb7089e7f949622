"""A block of the grid: a button that can be seen, heard, lifted, pulled longer and taken off."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip

from planner.gui import theme
from planner.gui.i18n import joined, tr
from planner.gui.schedule import painting, words
from planner.gui.widgets.carried import CarriedButton

if TYPE_CHECKING:
    from planner.domain.schedule import SessionRow
    from planner.gui.schedule.grid import Grid

_PULL = 7
_GAP = 2


class Block(CarriedButton):
    """One session at its room and time."""

    def __init__(self, grid: "Grid", look: painting.BlockLook) -> None:
        super().__init__(grid)
        self._grid = grid
        self._pulling = False
        self.setMouseTracking(True)
        self.show_look(look)

    @property
    def session(self) -> "SessionRow":
        return self.look.session

    def show_look(self, look: painting.BlockLook) -> None:
        self.look = look
        self.setAccessibleName(words.spoken(look.session, self._grid.notes(look.session.id)))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()

    def set_selected(self, *, selected: bool) -> None:
        self.look = replace(self.look, selected=selected)
        self.update()

    def set_faded(self, *, faded: bool) -> None:
        self.look = replace(self.look, faded=faded)
        self.update()

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        look = replace(self.look, focused=self.hasFocus())
        painting.paint_block(painter, QRectF(self.rect()).adjusted(1, _GAP, -1, -_GAP), look, self.layoutDirection())
        painter.end()

    def event(self, qevent: QEvent) -> bool:
        if isinstance(qevent, QHelpEvent):
            QToolTip.showText(qevent.globalPos(), self._tooltip(), self)
            return True
        return super().event(qevent)

    def _tooltip(self) -> str:
        notes = [tr(note) for note in self._grid.notes(self.session.id)]
        lines = [self.session.title, joined(words.hours(self.session.slot), words.place(self.session))]
        return "\n".join([*lines, *filter(None, [self.session.speaker_names, self.session.track]), *notes])

    def take_hold(self, at: QPoint) -> bool:
        self._pulling = self._is_lower_edge(at)
        self._grid.choose(self.session.id)
        return True

    def lift(self, at: QPoint) -> None:
        self._grid.begin(self.session, at.y(), pulling=self._pulling)

    def carry(self, where: QPoint) -> None:
        self._grid.drag_to(where)

    def let_go(self, where: QPoint) -> None:
        self._grid.end(where)

    def open_at(self, at: QPoint) -> None:  # noqa: ARG002 -- wherever it was
        self._grid.opened.emit(self.session.id)

    def mouseMoveEvent(self, qevent: QMouseEvent) -> None:
        if not self.is_held():
            lower = self._is_lower_edge(qevent.position().toPoint())
            self.setCursor(Qt.CursorShape.SizeVerCursor if lower else Qt.CursorShape.OpenHandCursor)
        super().mouseMoveEvent(qevent)

    def _is_lower_edge(self, at: QPoint) -> bool:
        return at.y() >= self.height() - min(theme.px(_PULL), self.height() // 3)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if self._grid.lift_key(qevent) or self._own_key(qevent):
            qevent.accept()
        else:
            qevent.ignore()

    def _own_key(self, qevent: QKeyEvent) -> bool:
        key = Qt.Key(qevent.key())
        if qevent.modifiers() & Qt.KeyboardModifier.AltModifier and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._grid.resize_by(self.session, -5 if key == Qt.Key.Key_Up else 5)
        elif key == Qt.Key.Key_Space:
            self._grid.begin(self.session, 0, by_keys=True)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._grid.taken_off.emit(self.session)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._grid.opened.emit(self.session.id)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._grid.focus_beside(self, key)
        else:
            return False
        return True

    def focusInEvent(self, qevent: QFocusEvent) -> None:
        self._grid.choose(self.session.id)
        self._grid.reveal(self)
        super().focusInEvent(qevent)

    def focusOutEvent(self, qevent: QFocusEvent) -> None:
        self._grid.put_back_keys()
        super().focusOutEvent(qevent)

    def nextCheckState(self) -> None:
        """A press by a screen reader chooses the block."""
        self._grid.choose(self.session.id)
