"""A month to choose a day from: days of other months are quiet, the chosen day stands in a ring."""

from datetime import date

from PySide6.QtCore import QDate, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import number, tr

_RING = 30


class Month(QCalendarWidget):
    """Qt's calendar in the colours of the theme; the days themselves are painted here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(theme.px(292), theme.px(270))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setAccessibleName(tr(N_("Calendar")))

    def turn_to(self, day: date) -> None:
        """Choose `day` and show its month, as the theme of now has it."""
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        for name, icon in (("prev", "left"), ("next", "right")):
            button = self.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                theme.set_icon(button, f"chevron-{icon}")
        heading = self.headerTextFormat()
        heading.setForeground(theme.colour("muted"))
        self.setHeaderTextFormat(heading)
        for at in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(at, heading)

    def paintCell(self, painter: QPainter, room: QRect, day: QDate) -> None:
        is_chosen = day == self.selectedDate()
        is_shown = (day.year(), day.month()) == (self.yearShown(), self.monthShown())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(room, theme.colour("surface"))
        if is_chosen:
            self._paint_ring(painter, room)
        painter.setFont(theme.font(13, 600 if is_chosen else 400, figures=True))
        painter.setPen(theme.colour("accent" if is_chosen else "text" if is_shown else "neutral"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, number(day.day()))
        painter.restore()

    @staticmethod
    def _paint_ring(painter: QPainter, room: QRect) -> None:
        side = min(room.width(), room.height(), theme.px(_RING)) - 2
        ring = QRectF(0, 0, side, side)
        ring.moveCenter(QRectF(room).center())
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawEllipse(ring)
