"""The card of the check-list for a visit: questions, yes or no, and notes."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar

from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.domain.venue_comparisons import visited
from planner.domain.venue_details import VenueDetails, VisitRow
from planner.domain.venue_questions import Occasion
from planner.domain.venues import ANSWER_NAMES, Answer, check_question
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.venues.records import Records
from planner.gui.widgets.buttons import icon_button, link_button
from planner.gui.widgets.card import Card
from planner.gui.widgets.edit_rows import EditColumn, EditRows
from planner.gui.widgets.edit_table import EditTable
from planner.gui.widgets.pills import Pill

QUESTION, ANSWER, NOTES = range(3)
_PILLS = {Answer.UNKNOWN: "neutral", Answer.YES: "ok", Answer.NO: "no"}
_NEXT = {Answer.UNKNOWN: Answer.YES, Answer.YES: Answer.NO, Answer.NO: Answer.UNKNOWN}
_MANY = 40


class VisitModel(EditRows[VisitRow]):
    """A row a question."""

    def __init__(self, card: "VisitCard") -> None:
        columns = (
            EditColumn[VisitRow]("question", N_("Look at"), lambda item: item.question, read=check_question),
            EditColumn[VisitRow](
                "answer",
                N_("Answer"),
                lambda item: tr(ANSWER_NAMES[item.answer]) if item.answer else "–",
                choices=lambda: {answer.value: tr(name) for answer, name in ANSWER_NAMES.items()},
                pill=lambda item: _PILLS[item.answer],
            ),
            EditColumn[VisitRow]("notes", N_("Notes"), lambda item: item.notes, read=str),
        )
        super().__init__(columns, lambda item: item.id, card)
        self.is_ordered = True

    def with_value(self, row: VisitRow, name: str, value: object) -> VisitRow:
        return super().with_value(row, name, Answer(str(value)) if name == "answer" else value)


class VisitTable(EditTable):
    """Space on a line goes from no answer to yes, to no, and back."""

    most_rows = _MANY

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        index = self.currentIndex()
        if qevent.key() == Qt.Key.Key_Space and index.isValid() and index.column() == ANSWER:
            model = self.model()
            model.setData(index, _NEXT[Answer(model.data(index, Qt.ItemDataRole.EditRole))].value)
        else:
            super().keyPressEvent(qevent)


class VisitCard(Card):
    """The check-list of one venue."""

    def __init__(self, records: Records) -> None:
        super().__init__(tr(N_("Check-list for a visit")))
        self.venue: VenueDetails | None = None
        self.records = records
        self.model = VisitModel(self)
        self.table = VisitTable()
        self.pill, self.bar = Pill(), QProgressBar(textVisible=False)
        self.add_edit = QLineEdit()
        self.usual_button = link_button("clipboard-check", tr(N_("Add the usual questions")))
        self.up_button = icon_button("chevron-up", tr(N_("Move the line up (Alt+Up)")))
        self.down_button = icon_button("chevron-down", tr(N_("Move the line down (Alt+Down)")))
        self.remove_button = icon_button("trash-2", tr(N_("Remove the line (Del)")))
        self._lay_out()
        self._wire()

    def show_venue(self, venue: VenueDetails, _occasion: Occasion, *, fresh: bool) -> None:
        """Show the check-list of a venue."""
        self.venue = venue
        if fresh:
            self.add_edit.clear()
            self.table.clearSelection()
        self.model.set_rows(venue.visit)
        self.table.setVisible(bool(venue.visit))
        done, count = visited(venue)
        said = tr(N_("{done} of {count} checked"), done=done, count=count)
        self.pill.show_as(said, "ok" if done == count else "neutral")
        self.bar.setRange(0, max(1, count))
        self.bar.setValue(done)
        self.bar.setAccessibleName(said)
        self.pill.setVisible(count > 0)
        self.bar.setVisible(count > 0)
        self._enable()

    def _lay_out(self) -> None:
        self.table.show_rows(self.model, stretched=NOTES, wraps=True)
        self.table.setAccessibleName(tr(N_("Check-list for a visit")))
        self.bar.setFixedWidth(theme.px(90))
        self.head.addWidget(self.pill)
        self.head.addWidget(self.bar)
        self.add_edit.setPlaceholderText(tr(N_("Something else to look at; Enter adds it")))
        self.add_edit.setAccessibleName(tr(N_("Something else to look at")))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(4))
        buttons.addWidget(self.add_edit, 1)
        for button in (self.usual_button, self.up_button, self.down_button, self.remove_button):
            buttons.addWidget(button)
        self.body.addWidget(self.table)
        self.body.addLayout(buttons)

    def _wire(self) -> None:
        self.add_edit.returnPressed.connect(self._add)
        self.usual_button.clicked.connect(lambda: self.venue and self.records.add_usual_questions(self.venue))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.remove_button.clicked.connect(self._remove)
        self.table.added.connect(self.add_edit.setFocus)
        self.table.removed.connect(self._remove)
        self.table.moved.connect(self._move)
        self.model.edited.connect(self._change)
        self.model.dropped.connect(self._place)
        self.model.layoutChanged.connect(self._enable)
        self.table.selectionModel().selectionChanged.connect(self._enable)

    def _add(self) -> None:
        if self.venue is None:
            return
        try:
            question = check_question(self.add_edit.text())
        except PlannerError:
            return  # an empty line adds nothing
        self.add_edit.clear()
        self.records.add_question(self.venue, question)

    def _remove(self) -> None:
        row = self.table.chosen_row()
        if row >= 0:
            self.records.delete_item(self.model.row_at(row))

    def _move(self, by: int) -> None:
        row = self.table.chosen_row()
        if row >= 0 and 0 <= row + by < self.model.rowCount():
            self._place(self.model.row_at(row).id, row + by)

    def _place(self, item_id: int, place: int) -> None:
        if self.venue is not None:
            self.records.move_item(self.venue, item_id, place)

    def _change(self, item: VisitRow, field: str, value: Any) -> None:
        self.records.change_item(item, field, value)

    def _enable(self) -> None:
        row, rows = self.table.chosen_row(), self.model.rowCount()
        self.remove_button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < rows - 1)
