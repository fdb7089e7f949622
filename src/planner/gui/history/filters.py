"""What narrows the history: who, what kind of thing, which days, and one thing alone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, QSignalBlocker, Signal

from planner.domain.texts import N_
from planner.domain.things import AREAS
from planner.gui import theme
from planner.gui.history.reading import POINTS, Asked
from planner.gui.i18n import tr

if TYPE_CHECKING:
    from planner._generated.ui_history_panel import Ui_HistoryPanel
    from planner.gui.widgets.search_field import SearchField

_SOME_DAYS = "days"
_SPANS = {"today": (0, 0), "yesterday": (1, 1), "week": (6, 0), "month": (29, 0)}  # the first and last, days ago
_DAYS = {
    "": N_("Any day"),
    "today": N_("Today"),
    "yesterday": N_("Yesterday"),
    "week": N_("Last 7 days"),
    "month": N_("Last 30 days"),
    _SOME_DAYS: N_("Choose days…"),
}


class Filters(QObject):
    """Reads the filters of the panel; `changed` tells that the list has to be asked for again."""

    changed = Signal()

    def __init__(self, ui: "Ui_HistoryPanel", search: "SearchField") -> None:
        super().__init__(search)
        self._ui = ui
        self._search = search
        self._about: tuple[str, int] | None = None
        self._set_up()

    def asked(self) -> Asked:
        """Return what is chosen."""
        first, last = self._days()
        area, who = self._ui.area_box.currentData(), self._ui.who_box.currentData()
        return Asked(self._search.text().strip(), who or "", area or "", first, last, self._about)

    def show_people(self, people: Sequence[str]) -> None:
        """Offer these people; one alone is no choice."""
        box = self._ui.who_box
        chosen = box.currentData()
        if [box.itemData(at) for at in range(1, box.count())] != list(people):
            with QSignalBlocker(box):
                box.clear()
                box.addItem(tr(N_("Anyone")), "")
                for name in people:
                    box.addItem(name, name)
                box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setVisible(len(people) > 1)

    def show_about(self, table: str, key: int, name: str) -> None:
        """Narrow to what happened to one thing."""
        self.clear(tell=False)
        self._about = (table, key)
        self._ui.about_label.setText(tr(N_("Only what happened to {name}"), name=name))
        self._ui.about_row.show()
        self.changed.emit()

    def clear(self, *, tell: bool = True) -> None:
        """Narrow nothing any more."""
        ui = self._ui
        for widget in (self._search, ui.who_box, ui.area_box, ui.days_box):
            widget.blockSignals(True)
        self._search.clear()
        for box in (ui.who_box, ui.area_box, ui.days_box):
            box.setCurrentIndex(0)
        for widget in (self._search, ui.who_box, ui.area_box, ui.days_box):
            widget.blockSignals(False)
        self._about = None
        ui.about_row.hide()
        ui.days_row.hide()
        if tell:
            self.changed.emit()

    def _set_up(self) -> None:
        ui = self._ui
        ui.area_box.addItem(tr(N_("Anything")), "")
        for name, area in AREAS.items():
            ui.area_box.addItem(tr(area.title), name)
        ui.area_box.addItem(tr(N_("Restore points")), POINTS)
        for name, words in _DAYS.items():
            ui.days_box.addItem(tr(words), name)
        ui.who_box.addItem(tr(N_("Anyone")), "")
        ui.who_box.hide()
        for field in (ui.first_day, ui.last_day):
            field.setCalendarPopup(True)
            field.setDate(QDate.currentDate())
            field.dateChanged.connect(self.changed)
        ui.days_row.hide()
        ui.about_row.hide()
        theme.set_icon(ui.about_clear, "x", "muted")
        ui.about_clear.clicked.connect(self.clear)
        ui.days_box.currentIndexChanged.connect(self._on_days)
        for box in (ui.who_box, ui.area_box):
            box.currentIndexChanged.connect(self.changed)
        self._search.searched.connect(self.changed)

    def _on_days(self) -> None:
        self._ui.days_row.setVisible(self._ui.days_box.currentData() == _SOME_DAYS)
        self.changed.emit()

    def _days(self) -> tuple[QDate | None, QDate | None]:
        chosen = self._ui.days_box.currentData()
        if chosen == _SOME_DAYS:
            first, last = sorted((self._ui.first_day.date(), self._ui.last_day.date()), key=QDate.toJulianDay)
            return first, last
        if chosen not in _SPANS:
            return None, None
        first, last = (QDate.currentDate().addDays(-ago) for ago in _SPANS[chosen])
        return first, last
