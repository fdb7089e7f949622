"""A session held above the grid by mouse or keys: where it would go, and the dashed ghost that shows it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.domain.placement import candidate, moved
from planner.domain.schedule import Programme, SessionRow
from planner.domain.texts import N_, Text
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.schedule import words
from planner.gui.schedule.painting import Pen
from planner.gui.widgets.wrapping import wrapped


@dataclass(frozen=True, slots=True)
class Lift:
    """What is held, where it came from (None: the tray), and how it is held."""

    session: SessionRow
    home: SessionRow | None
    grab: int = 0  # minutes below the start at which the mouse holds it
    pulling: bool = False
    by_keys: bool = False
    outside: bool = False

    @property
    def is_changed(self) -> bool:
        return self.home is None or (self.home.slot, self.home.room_id) != (self.session.slot, self.session.room_id)

    def at(self, session: SessionRow) -> "Lift":
        return replace(self, session=session, outside=False)

    def renewed(self, programme: Programme) -> "Lift | None":
        """Return the lift of what the programme says now, held where it was; None where that is gone."""
        held = self.session
        if self.home is None:
            topic = next((one for one in programme.topics if one.id == held.topic_id), None)
            return replace(self, session=candidate(programme, topic, held.room_id, held.starts)) if topic else None
        home = programme.session(self.home.id)
        if home is None:
            return None
        now = moved(programme, home, held.room_id, held.starts)
        return replace(self, home=home, session=replace(now, slot=held.slot) if self.pulling else now)


class Ghost(QWidget):
    """The place where a lifted session would go: its time, and whether it fits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._session: SessionRow | None = None
        self._trouble: Text | None = None
        self.hide()

    def show_place(self, session: SessionRow, trouble: Text | None, place: QRectF) -> None:
        self._session, self._trouble = session, trouble
        self.setGeometry(place.toAlignedRect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        if self._session is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        dashes = QPen(theme.colour("no" if self._trouble else "accent"), 2, Qt.PenStyle.DashLine)
        painter.setPen(dashes)
        painter.setBrush(theme.colour("accent_soft", 235))
        painter.drawRoundedRect(box, 7, 7)
        self._write(painter, box)
        painter.end()

    def _write(self, painter: QPainter, box: QRectF) -> None:
        session = self._session
        if session is None:
            return
        pen = Pen(painter, box.adjusted(12, 3, -10, -3), self.layoutDirection())
        line = min(theme.px(18), max(pen.room, 1))
        pen.write(pen.at_start(pen.box.width(), line), words.hours(session.slot), theme.font(12, 600), "accent")
        pen.top += line
        said = [(one, "text") for one in wrapped(session.title, theme.font(13, 600), pen.box.width(), 2)]
        fit = tr(self._trouble) if self._trouble else tr(N_("Fits"))
        said += [
            (one, "no" if self._trouble else "ok") for one in wrapped(fit, theme.font(12, 600), pen.box.width(), 3)
        ]
        for told, colour in said:
            if pen.room < theme.px(14):
                break
            pen.write(pen.at_start(pen.box.width(), line), told, theme.font(12, 600), colour)
            pen.top += line
