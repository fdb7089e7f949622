"""The card of the check-list for a visit: questions, yes or no, and notes."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar

from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.domain.venue_comparisons import visited
from planner.domain.venue_details import VenueDetails, VisitRow
from planner.domain.venue_questions import Occasion
from planner.domain.venues import ANSWER_NAMES, Answer, check_question
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.venues.records import Records
from planner.gui.venues.table_card import TableCard
from planner.gui.widgets.add_field import AddField
from planner.gui.widgets.buttons import link_button
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


class VisitCard(TableCard[VisitRow]):
    """The check-list of one venue."""

    def __init__(self, records: Records) -> None:
        moves = N_("Move the line up (Alt+Up)"), N_("Move the line down (Alt+Down)")
        super().__init__(N_("Check-list for a visit"), N_("Remove the line (Del)"), moves)
        self.records = records
        self.model = VisitModel(self)
        self.pill, self.bar = Pill(), QProgressBar(textVisible=False)
        self.bar.setFixedWidth(theme.px(90))
        self.add_edit = AddField()
        self.add_edit.setPlaceholderText(tr(N_("Something else to look at; Enter adds it")))
        self.add_edit.setAccessibleName(tr(N_("Something else to look at")))
        self.usual_button = link_button("clipboard-check", tr(N_("Add the usual questions")))
        self.set_up(VisitTable(), (self.add_edit, self.usual_button), stretched=NOTES, wraps=True)
        self.head.addWidget(self.pill)
        self.head.addWidget(self.bar)
        self.body.addWidget(self.table)
        self.body.addLayout(self.buttons)
        self.add_edit.returnPressed.connect(self._add_typed)
        self.usual_button.clicked.connect(lambda: self.venue and self.records.add_usual_questions(self.venue))

    def show_venue(self, venue: VenueDetails, _occasion: Occasion, *, fresh: bool) -> None:
        """Show the check-list of a venue."""
        if fresh:
            self.add_edit.forget()
        self.show_rows(venue, venue.visit, fresh=fresh)
        done, count = visited(venue)
        said = tr(N_("{done} of {count} checked"), done=done, count=count)
        self.pill.show_as(said, "ok" if done == count else "neutral")
        self.bar.setRange(0, max(1, count))
        self.bar.setValue(done)
        self.bar.setAccessibleName(said)
        self.pill.setVisible(count > 0)
        self.bar.setVisible(count > 0)

    def add(self) -> None:
        self.add_edit.setFocus()

    def remove(self, venue: VenueDetails, row: VisitRow) -> None:  # noqa: ARG002 -- a line knows its venue
        self.records.delete_item(row)

    def change(self, row: VisitRow, name: str, value: Any) -> None:
        self.records.change_item(row, name, value)

    def place(self, key: int, place: int) -> None:
        if self.venue is not None:
            self.records.move_item(self.venue, key, place)

    def _add_typed(self) -> None:
        if self.venue is None:
            return
        try:
            question = check_question(self.add_edit.text())
        except PlannerError:
            return  # an empty line adds nothing
        self.add_edit.forget()
        self.records.add_question(self.venue, question)
