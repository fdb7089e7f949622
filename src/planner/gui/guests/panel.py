"""The side panel: everything about the selected guests, editable where it stands; also the form for a new guest."""

from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner._generated.ui_guest_panel import Ui_GuestPanel
from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.guests import FIELD_NAMES, NEW_GUEST, ROLE_NAMES, RSVP_NAMES, cleaned, why_not_for
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.dates import order_text, time_text
from planner.gui.guests.choice_row import ChoiceRow
from planner.gui.guests.columns import role_text, source_text
from planner.gui.i18n import joined, tr
from planner.gui.widgets.avatar import Avatar
from planner.gui.widgets.buttons import close_button, say
from planner.gui.widgets.editable_model import common_values
from planner.gui.widgets.eliding_edit import ElidingEdit
from planner.gui.widgets.field_row import ROW_HEIGHT, FieldLabel, FieldRow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from planner.services.guests import GuestRow

_LINES_BELOW_NAME = 3  # the rest of what is long stands in the tooltip; a name itself is never cut
_MOST_FOR_HEAD = 0.4  # of the panel's height
_GROUPS = {
    "guest": ("full_name", "rsvp", "role"),
    "contact": ("organisation", "job_title", "email", "phone", "handle"),
    "ticket": ("ticket_type", "ticket_code", "order_date"),
    "name": ("given_name", "family_name"),
    "notes": ("notes",),
}
_FIELDS = tuple(field for fields in _GROUPS.values() for field in fields)
_NOT_FOR_NEW = ("ticket_code", "order_date", "given_name", "family_name")
_FACTS = ("checked_in", "source", "code", "added_at")


class GuestPanel(QFrame):
    """Shows one guest, what several have in common, or an empty form."""

    edited = Signal(object, str, str)  # guest ids, field, value
    added = Signal(object)  # values of a new guest by field
    remove_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_GuestPanel()
        self.ui.setupUi(self)
        self.rows: dict[str, FieldRow | ChoiceRow] = {}
        self.is_new = False
        self._ids: tuple[int, ...] = ()
        self._drafts: dict[tuple[tuple[int, ...], str], str] = {}
        self._facts: dict[str, QLabel] = {}
        self._fact_lines: list[QHBoxLayout] = []
        self._avatar = Avatar("", 44)
        self.close_button = close_button()
        self._set_up()
        self.show_guests([])

    def show_guests(self, rows: "Sequence[GuestRow]") -> None:
        """Show these guests. What was typed for others is written first; what cannot be, waits until they come back."""
        ids = tuple(row.id for row in rows)
        are_others = self.is_new or ids != self._ids
        if are_others:
            self._commit()
            self._keep_drafts()
        self.is_new, self._ids = False, ids
        self._show_parts(has_guests=bool(rows))
        if not rows:
            self._head(tr(N_("No guest selected")), tr(N_("Select a guest to see and change everything here.")))
            return
        agreed = common_values(rows, _FIELDS)
        for field in _FIELDS:
            self._show_value(field, agreed)
        if len(rows) == 1:
            self._show_one(rows[0])
        else:
            words = tr(N_("{n} guest|{n} guests"), n=len(rows))
            self._head(words, tr(N_("What you change here changes for all of them.")))
        if are_others:
            self._bring_drafts()

    def begin_new(self, known: "Mapping[str, str]" = MappingProxyType({})) -> None:
        """Show an empty form, or what was typed into it before; what is `known` fills fields that are empty."""
        self._commit()
        self._keep_drafts()
        self.is_new, self._ids = True, ()
        self._show_parts(has_guests=True)
        self._head(tr(N_("New guest")), tr(N_("Enter adds the guest; then you can type the next.")))
        for field in _FIELDS:
            self._show_value(field, {field: NEW_GUEST.get(field, "")})
        self._bring_drafts()
        for field, value in known.items():
            row = self.rows[field]
            if isinstance(row, FieldRow) and not row.text():
                row.type_in(value)
        self.focus_first()

    def controls(self) -> list[QWidget]:
        """Return what Tab reaches, in the order of reading."""
        fields = [row.field for row in self.rows.values()]
        return [self.close_button, *fields, self.ui.remove_button, self.ui.cancel_button, self.ui.save_button]

    def focus_first(self) -> None:
        """Put the cursor where editing begins: a new guest's name, or else the answer."""
        self.rows["full_name" if self.is_new else "rsvp"].field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end_new(self) -> None:
        """Forget what was typed for a new guest, who has been added or not."""
        self._drafts = {key: typed for key, typed in self._drafts.items() if key[0]}
        for field in _FIELDS:
            self._show_value(field, {field: NEW_GUEST.get(field, "")}, is_typed_over=True)

    def shows(self, ids: "Collection[int]") -> bool:
        """Tell whether the panel shows these guests and nobody else."""
        return not self.is_new and set(ids) == set(self._ids)

    def show_error(self, error: WrongValueError) -> None:
        """Tell at its field why a value was refused."""
        row = self.rows.get(error.field)
        if isinstance(row, FieldRow):
            row.show_error(error)
            row.field.setFocus()

    def take_back(self, ids: "Collection[int]", field: str, value: str, error: PlannerError) -> None:
        """Keep a value that could not be written where it was typed; tell of a wrong one at its field."""
        row = self.rows[field]
        if not isinstance(row, FieldRow):
            return
        if not self.shows(ids):
            self._drafts[tuple(ids), field] = value
            return
        row.type_in(value)
        if isinstance(error, WrongValueError):
            self.show_error(error)

    def values(self) -> dict[str, str]:
        """Return what stands in the form."""
        return {field: row.value() if isinstance(row, ChoiceRow) else row.text() for field, row in self.rows.items()}

    def eventFilter(self, watched: QObject, qevent: QEvent) -> bool:
        """Make Enter in the form of a new guest add the guest."""
        is_enter = isinstance(qevent, QKeyEvent) and qevent.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.is_new and is_enter and qevent.type() == QEvent.Type.KeyPress:
            self._add()
            return True
        return super().eventFilter(watched, qevent)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._fit_head()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_avatar"):
            self._fit()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(qevent)

    def _set_up(self) -> None:
        theme.set_kind(self, "card")
        self.ui.subheading.most = _LINES_BELOW_NAME
        self.ui.head_layout.insertWidget(0, self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        self.ui.head_layout.setStretch(1, 1)
        self.ui.head_layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        for group, fields in _GROUPS.items():
            for field in fields:
                self._add_row(self._group(group), field)
        for fact in _FACTS:
            self._add_fact(fact)
        self._fit()
        say(self.ui.remove_button, "trash-2", self.ui.remove_button.text())
        self.close_button.clicked.connect(self.closed.emit)
        self.ui.cancel_button.clicked.connect(self._cancel)
        self.ui.save_button.clicked.connect(self._add)
        self.ui.remove_button.clicked.connect(self.remove_wanted.emit)

    def _add_row(self, layout: QVBoxLayout, field: str) -> None:
        title = tr(FIELD_NAMES[field])
        row: FieldRow | ChoiceRow
        if field == "rsvp":
            row = ChoiceRow(title, RSVP_NAMES)
        elif field == "role":
            row = ChoiceRow(title, ROLE_NAMES)
        else:
            row = FieldRow(title, lambda value: self._check(field, value), lines=2 if field == "notes" else 1)
        row.committed.connect(lambda value: self._on_committed(field, value))
        if field == "order_date" and isinstance(row.field, ElidingEdit):
            row.field.words = order_text
        if field != "notes":
            row.field.installEventFilter(self)
        self.rows[field] = row
        layout.addWidget(row)

    def _add_fact(self, fact: str) -> None:
        label, value = FieldLabel(tr(FIELD_NAMES[fact])), QLabel(wordWrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(value, 1)
        self._facts[fact] = value
        self._fact_lines.append(line)
        self.ui.facts_rows.addLayout(line)

    def _group(self, group: str) -> QVBoxLayout:
        layout: QVBoxLayout = getattr(self.ui, f"{group}_rows")
        return layout

    def _fit(self) -> None:
        """Let what stands between the fields grow with the text."""
        self.ui.fields_layout.setSpacing(theme.px(5))
        for group in _GROUPS:
            self._group(group).setContentsMargins(0, 0, 0, theme.px(8))
        for line, value in zip(self._fact_lines, self._facts.values(), strict=True):
            line.setSpacing(theme.px(13) + 3)  # as far in as what stands in the fields
            spare = theme.px(ROW_HEIGHT) - value.fontMetrics().height()
            value.setContentsMargins(0, spare // 2, 0, spare - spare // 2)

    def _show_parts(self, *, has_guests: bool) -> None:
        self.ui.scroll.setVisible(has_guests)
        self.ui.facts.setVisible(len(self._ids) == 1)
        self.ui.name_section.setVisible(not self.is_new)
        for field, row in self.rows.items():
            if isinstance(row, FieldRow):
                why_not = why_not_for(len(self._ids), field)
                row.lock(tr(why_not) if why_not else "")
            row.setVisible(not (self.is_new and field in _NOT_FOR_NEW))
            theme.set_kind(row.field, "" if self.is_new else "in_place")
        for group in _GROUPS:
            self._group(group).setSpacing(theme.px(8) if self.is_new else 2)  # edges that are seen do not touch
        self.ui.remove_button.setVisible(has_guests and not self.is_new)
        self.ui.cancel_button.setVisible(self.is_new)
        self.ui.save_button.setVisible(self.is_new)
        self._avatar.setVisible(len(self._ids) == 1)

    def _head(self, heading: str, subheading: str) -> None:
        self.ui.heading.setText(heading)
        self.ui.subheading.setText(subheading)
        self.ui.subheading.setVisible(bool(subheading))
        self.setAccessibleName(heading)
        self._fit_head()

    def _fit_head(self) -> None:
        """Let the head scroll with the fields where it leaves them little room: a long name in large letters."""
        head, has_fields = self.ui.head, not self.ui.scroll.isHidden()
        self.ui.heading_layout.invalidate()  # Qt forgets a height inside another layout only when it lays out
        height = self.ui.head_layout.totalHeightForWidth(self.width() - self._beside())
        scrolls = has_fields and height > self.height() * _MOST_FOR_HEAD
        layout = self.ui.fields_layout if scrolls else self.ui.panel_layout
        if layout.indexOf(head) < 0:
            layout.insertWidget(0, head)
        layout.setAlignment(head, Qt.AlignmentFlag(0) if has_fields else Qt.AlignmentFlag.AlignTop)

    def _beside(self) -> int:
        margins = self.ui.panel_layout.contentsMargins()
        return margins.left() + margins.right()

    def _show_one(self, row: "GuestRow") -> None:
        self._head(row.name, joined(role_text(row.role), row.organisation))
        self._avatar.set_name(row.name)
        came = tr(N_("Yes, checked in")) if row.checked_in else tr(N_("Not checked in"))
        facts = {"checked_in": came, "source": source_text(row), "code": row.code, "added_at": time_text(row.added_at)}
        for fact, words in facts.items():
            self._facts[fact].setText(words or "–")

    def _show_value(self, field: str, agreed: dict[str, object], *, is_typed_over: bool = False) -> None:
        row, several = self.rows[field], "" if field in agreed else tr(N_("Several values"))
        value = agreed.get(field) or ""
        shown = value.value if isinstance(value, (Rsvp, Role)) else str(value)
        if isinstance(row, ChoiceRow):
            if several:
                row.show_several(several)
            else:
                row.show_value(shown)
            return
        row.field.setPlaceholderText(several or ("" if self.is_new else "–"))
        row.show_value(shown)
        if is_typed_over:
            row.restore()

    def _check(self, field: str, value: str) -> None:
        if not (self.is_new and field == "full_name"):  # told when the guest is added, not on the way
            cleaned(field, value)

    def _on_committed(self, field: str, value: str) -> None:
        if self._ids:
            self.edited.emit(list(self._ids), field, value)

    def _add(self) -> None:
        values = self.values()
        try:
            for field, value in values.items():
                cleaned(field, value)
        except WrongValueError as error:
            self.show_error(error)
        except PlannerError:
            raise
        else:
            self.added.emit(values)

    def _cancel(self) -> None:
        self.end_new()
        self.closed.emit()

    def _commit(self) -> None:
        """Write what is being typed for the guests shown: they are about to leave the panel."""
        for row in self.rows.values() if self._ids else ():
            if isinstance(row, FieldRow):
                row.commit()

    def _keep_drafts(self) -> None:
        """Take what has been typed and not been kept out of the fields: a new guest, or values that were refused."""
        for field, row in self.rows.items():
            key = (self._ids, field)
            if self._ids or self.is_new:
                self._drafts.pop(key, None)
            if isinstance(row, FieldRow) and row.text() and (self.is_new or row.field.property("wrong")):
                self._drafts[key] = row.text()
            elif self.is_new and isinstance(row, ChoiceRow):
                self._drafts[key] = row.value()
            if isinstance(row, FieldRow):
                row.restore()

    def _bring_drafts(self) -> None:
        for field, row in self.rows.items():
            typed = self._drafts.get((self._ids, field))
            if typed is None:
                continue
            if self.is_new or isinstance(row, ChoiceRow):
                row.show_value(typed)
            else:
                row.type_in(typed)
