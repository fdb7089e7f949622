"""The table of the running order: each column as wide as what it holds, as far as there is room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.schedule.model import RunningOrder
from planner.gui.widgets.table import Table

_USUAL = {"day": 130, "starts": 62, "ends": 62, "title": 220, "clash": 220, "room": 100, "names": 150, "track": 80}
# What gives way where there is no room for all, and how far, one lot after the other.
_LEASTS = (
    {"clash": 150, "room": 160},
    {"title": 160, "clash": 120, "room": 100, "track": 70},
    {"names": 220},
)
_BESIDE = 28  # a cell's margins, and a little for the arrow of a sorted column


class OrderTable(Table):
    """Shows a RunningOrder. A width that somebody set stays."""

    def __init__(self, order: RunningOrder) -> None:
        super().__init__()
        self.setModel(order)
        self.setAccessibleName(tr(N_("Running order")))
        self._places = {column.name: place for place, column in enumerate(order.columns)}
        for name, width in _USUAL.items():
            self.setColumnWidth(self._places[name], theme.px(width))
        order.layoutChanged.connect(self.fit_columns)

    def show_days(self, *, shown: bool) -> None:
        """Show on which day each session is, or leave that out where there is one alone."""
        self.setColumnHidden(self._places["day"], not shown)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column the room that it needs."""
        if not self.model().rowCount():
            return
        shown = [place for place in self._places.values() if not self.isColumnHidden(place)]
        widths = {place: self._wanted(place) for place in shown}
        room = self.viewport().width()
        for leasts in _LEASTS:
            at = {self._places[name]: theme.px(least) for name, least in leasts.items()}
            _squeeze(widths, {place: at[place] for place in at if place not in self.chosen_widths}, room)
        over = sum(widths.values()) - room
        if over < 0 and (title := self._places["title"]) not in self.chosen_widths and title in widths:
            widths[title] -= over
        for place, width in widths.items():
            self.setColumnWidth(place, width)

    def _wanted(self, place: int) -> int:
        if place in self.chosen_widths:
            return self.columnWidth(place)
        heading = self.model().headerData(place, Qt.Orientation.Horizontal)
        words = QFontMetrics(theme.font(12, 600)).horizontalAdvance(heading) + theme.px(_BESIDE)
        return max(words, self.sizeHintForColumn(place))

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        if qevent.oldSize().width() != qevent.size().width():
            self.fit_columns()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_places"):
            self.fit_columns()


def _squeeze(widths: dict[int, int], leasts: dict[int, int], room: int) -> None:
    """Make what may be narrower so, the widest first, until all have `room` or nothing is wider than its least."""
    while (over := sum(widths.values()) - room) > 0:
        able = sorted((width, place) for place, width in widths.items() if width > leasts.get(place, width))
        if not able:
            return
        width, place = able[-1]
        following = able[-2][0] if len(able) > 1 else 0
        widths[place] = max(leasts[place], min(following, width - 1), width - over)
