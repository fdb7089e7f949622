"""The card of the replies: the chart, the same figures as a table, and how far back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QLabel, QStackedWidget, QTableView, QWidget

from planner.domain.overview import Replies
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import number, tr
from planner.gui.overview.chart import RepliesChart
from planner.gui.overview.words import short_day
from planner.gui.widgets.card import Card
from planner.gui.widgets.flow import FlowLayout
from planner.gui.widgets.rows import Column, RowsModel
from planner.gui.widgets.segments import Segments

_SPANS = {"all": 0, "six_weeks": 42, "two_weeks": 14}
_ROW = 32


class RepliesCard(Card):
    """Replies by the day on which people answered, not the day on which a list came in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("Replies over time")), parent)
        self._all: Sequence[Replies] = ()
        self._capacity: int | None = None
        self.chart, self.table = RepliesChart(), QTableView()
        self.shape = Segments([("chart", tr(N_("Chart"))), ("table", tr(N_("Table")))])
        words = {"all": N_("All"), "six_weeks": N_("6 weeks"), "two_weeks": N_("14 days")}
        self.span = Segments([(key, tr(words[key])) for key in _SPANS])
        self._figures = QLabel(wordWrap=True)
        theme.set_kind(self._figures, "small")
        self._model = _model(self)
        self._set_up_table()
        self._faces = QStackedWidget()
        sentence = N_("How the replies come in is drawn here once somebody has answered, by the day of each answer.")
        self._nothing = QLabel(tr(sentence), wordWrap=True)
        theme.set_kind(self._nothing, "muted")
        for face in (self.chart, self.table):
            self._faces.addWidget(face)
        self.body.addWidget(self._nothing)
        ways = QWidget()
        flow = FlowLayout(ways, theme.px(10), theme.px(6))
        flow.addWidget(self.span)
        flow.addWidget(self.shape)
        self.body.addWidget(ways)
        self.body.addWidget(self._faces)
        self.body.addWidget(self._figures)
        self.shape.chosen.connect(lambda _key: self._show_face())
        self.span.chosen.connect(lambda _key: self._fill())
        self.chart.day_changed.connect(lambda _row: self._figures.setText(self.chart.figures()))

    def show_replies(self, rows: Sequence[Replies], capacity: int | None) -> None:
        """Show the replies of each day."""
        self._all, self._capacity = rows, capacity
        self._fill()

    def is_as_opened(self) -> bool:
        """Tell whether all days are shown, as a chart, and the last of them is asked about."""
        is_usual = (self.shape.current(), self.span.current()) == ("chart", next(iter(_SPANS)))
        return is_usual and (not self._all or self.chart.day == self._all[-1].day)

    def _fill(self) -> None:
        days = _SPANS[self.span.current()]
        rows = self._all[-days:]
        self.chart.show_replies(rows, self._capacity)
        self._model.set_rows(rows[::-1])
        self._figures.setText(self.chart.figures())
        self._show_face()

    def _show_face(self) -> None:
        as_table = self.shape.current() == "table"
        self._faces.setCurrentWidget(self.table if as_table else self.chart)
        for part in (self.span, self.shape, self._faces):
            part.setVisible(bool(self._all))
        self._nothing.setVisible(not self._all)
        self._figures.setVisible(bool(self._all) and not as_table)

    def _set_up_table(self) -> None:
        self.table.setModel(self._model)
        self.table.setAccessibleName(tr(N_("Replies over time")))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)


def _model(parent: QWidget) -> RowsModel[Replies]:
    columns = [
        Column[Replies]("day", N_("Day"), lambda row: short_day(row.day), lambda row: row.day),
        Column[Replies]("coming", N_("Coming"), lambda row: number(row.coming)),
        Column[Replies]("new_coming", N_("New that day"), lambda row: f"+{row.new_coming}"),
        Column[Replies]("tentative", N_("Tentative"), lambda row: number(row.tentative)),
        Column[Replies]("new_tentative", N_("New that day"), lambda row: f"+{row.new_tentative}"),
    ]
    return RowsModel(columns, lambda row: row.day, parent)
