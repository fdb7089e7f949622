"""The file of a list: what it is called, how it was read, how else it could be, and a place to drop another."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.formats.attendees import AttendeeList
from planner.gui import icons, theme
from planner.gui.i18n import isolated, joined, tr
from planner.gui.imports.drop_place import DropPlace
from planner.gui.imports.reading import How, OpenList, answer_for
from planner.gui.imports.rows import Preview
from planner.gui.imports.words import (
    ANSWERS,
    DELIMITERS,
    ENCODINGS,
    delimiter_name,
    encoding_name,
    format_text,
    left_out_text,
)
from planner.gui.widgets.flow import FlowLayout

_LAST_HEADER_LINE = 999


class FileCard(QFrame):
    """`how_chosen` carries a How, `files_chosen` other files, `skipped` asks for the next list that waits."""

    how_chosen = Signal(object)
    answer_chosen = Signal(str)  # what those are of whom the list says no answer, "" where that is not known
    choose_wanted = Signal()
    files_dropped = Signal(object)
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._name = QLabel(wordWrap=True)
        self._words = QLabel(wordWrap=True)
        self._names = QLabel(wordWrap=True)
        self._left_out = QLabel(wordWrap=True)
        self._error = QLabel(wordWrap=True)
        self.answer = QComboBox()
        self._answer_row = QWidget()
        self._asked = QLabel(tr(N_("The list does not say who is coming.")))
        self._waiting = QLabel()
        self.change_button = QPushButton(tr(N_("Change how it is read")))
        self.skip_button = QPushButton(tr(N_("Skip this list")))
        self.drop_place = DropPlace()
        self.encoding = QComboBox()
        self.delimiter = QComboBox()
        self.sheet = QComboBox()
        self.header_line = QSpinBox(maximum=_LAST_HEADER_LINE)
        self._choices = QWidget()
        self._above = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fields: dict[QWidget, QWidget] = {}
        self._how = How()
        self._lay_out()
        self._wire()

    def show_list(self, opened: OpenList, attendees: AttendeeList, preview: Preview) -> None:
        """Show how a list is read, whom that makes, and what it leaves open."""
        self._name.setText(isolated(opened.name))
        self._name.setToolTip(str(opened.path))
        self._words.setText(format_text(opened.table.format, attendees.preset, preview.people))
        names = joined(*preview.names)
        self._names.setText(tr(N_("Names as they are read: {names}"), names=names))
        self._names.setVisible(bool(names))
        left_out = left_out_text(opened.mapping)
        self._left_out.setText(left_out)
        self._left_out.setVisible(bool(left_out))
        self.answer.setCurrentIndex(self.answer.findData(answer_for(opened, attendees) or ""))
        self._asked.setMinimumHeight(self.answer.sizeHint().height())
        self._answer_row.setVisible(bool(attendees.people) and not attendees.says_answers)
        self.show_error(None)
        self.show_choices(opened)

    def show_error(self, error: PlannerError | None) -> None:
        """Tell why the list cannot be read as chosen; it stays as it was."""
        self._error.setText(tr(error.message) if error else "")
        self._error.setVisible(bool(error))

    def show_waiting(self, count: int) -> None:
        """Say how many lists wait behind this one."""
        self._waiting.setText(tr(N_("{n} more list waits|{n} more lists wait"), n=count))
        for part in (self._waiting, self.skip_button):
            part.setVisible(bool(count))

    def set_narrow(self, *, narrow: bool) -> None:
        """Set the deeds below the words, without the invitation to drop, where there is no room beside them."""
        sides = QBoxLayout.Direction
        self._above.setDirection(sides.TopToBottom if narrow else sides.LeftToRight)
        self.drop_place.set_narrow(narrow=narrow)

    def show_choices(self, opened: OpenList) -> None:
        """Show how the list is read in the fields that let a person choose otherwise."""
        self._how = opened.how
        form = opened.table.format
        _offer(self.encoding, {name: encoding_name(name) for name in (form.encoding, *ENCODINGS)}, form.encoding)
        separators = {sign: delimiter_name(sign) for sign in (*DELIMITERS, form.delimiter) if sign}
        _offer(self.delimiter, separators, form.delimiter or "")
        _offer(self.sheet, {name: name for name in form.sheets}, form.sheet or "")
        self.header_line.blockSignals(True)
        self.header_line.setValue(form.header_line or 0)
        self.header_line.blockSignals(False)
        is_sheet = form.sheet is not None
        for field, is_asked in (
            (self.encoding, not is_sheet),
            (self.delimiter, not is_sheet and form.delimiter is not None),
            (self.sheet, is_sheet),
        ):
            self._fields[field].setVisible(is_asked)

    def controls(self) -> list[QWidget]:
        """Return what Tab reaches, as the eye goes."""
        asked = [self.encoding, self.delimiter, self.sheet, self.header_line]
        return [self.change_button, self.drop_place.choose_button, self.skip_button, self.answer, *asked]

    def _wire(self) -> None:
        self.change_button.toggled.connect(self._choices.setVisible)
        self.skip_button.clicked.connect(self.skipped)
        self.answer.activated.connect(lambda _at: self.answer_chosen.emit(self.answer.currentData()))
        self.drop_place.choose_wanted.connect(self.choose_wanted)
        self.drop_place.dropped.connect(self.files_dropped)
        self.encoding.activated.connect(lambda _at: self._choose(encoding=self.encoding.currentData()))
        self.delimiter.activated.connect(lambda _at: self._choose(delimiter=self.delimiter.currentData()))
        # Another sheet has its headings elsewhere.
        self.sheet.activated.connect(lambda _at: self._choose(sheet=self.sheet.currentData(), header_line=None))
        self.header_line.valueChanged.connect(lambda line: self._choose(header_line=line))

    def _choose(self, **chosen: Any) -> None:
        """Say what a person chose; what nobody chose goes on being found out."""
        self._how = replace(self._how, **chosen)
        self.how_chosen.emit(self._how)

    def _lay_out(self) -> None:
        self._dress()
        self._draw()
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self._told(), 1)
        deeds = QHBoxLayout()
        deeds.setSpacing(theme.px(12))
        deeds.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignTop)
        deeds.addWidget(self.drop_place, 0, Qt.AlignmentFlag.AlignTop)
        deeds.addStretch(1)
        self._above.addLayout(head, 1)
        self._above.addLayout(deeds)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        outer.addLayout(self._above)
        indented = QHBoxLayout()
        indented.addSpacing(theme.px(38))  # a margin would not turn round where one reads from the right
        indented.addLayout(self._facts())
        outer.addLayout(indented)
        outer.addWidget(self._choices)
        self._add_choices()
        self.show_waiting(0)
        self.show_error(None)

    def _dress(self) -> None:
        theme.set_kind(self, "card")
        theme.set_kind(self._name, "strong")
        for label in (self._words, self._names, self._left_out, self._waiting):
            theme.set_kind(label, "small")
        theme.set_kind(self._error, "error")
        for button in (self.change_button, self.skip_button):
            theme.set_kind(button, "link")
        self.change_button.setCheckable(True)
        self.change_button.setToolTip(tr(N_("Choose where names look wrong, or another sheet or line of headings")))

    def _told(self) -> QVBoxLayout:
        """Return what is told beside the picture, and the lists that wait."""
        told = QVBoxLayout()
        told.setSpacing(theme.px(1))
        for label in (self._name, self._words, self._error):
            told.addWidget(label)
        waiting = QHBoxLayout()
        waiting.addWidget(self._waiting)
        waiting.addWidget(self.skip_button)
        waiting.addStretch(1)
        told.addLayout(waiting)
        return told

    def _facts(self) -> QVBoxLayout:
        """Return what is told across the whole card, under the name of the file."""
        facts = QVBoxLayout()
        facts.setSpacing(theme.px(1))
        for part in (self._names, self._left_out, self._answer_row):
            facts.addWidget(part)
        for key, words in ANSWERS.items():
            self.answer.addItem(tr(words), key)
        self._asked.setBuddy(self.answer)
        self.answer.setAccessibleName(tr(N_("Who on the list is coming")))
        row = FlowLayout(self._answer_row, theme.px(10), theme.px(2))
        row.addWidget(self._asked)
        row.addWidget(self.answer)
        return facts

    def _add_choices(self) -> None:
        self.header_line.setKeyboardTracking(False)
        self.header_line.setSpecialValueText(tr(N_("none")))
        row = FlowLayout(self._choices, theme.px(16), theme.px(8))
        named: Mapping[str, QWidget] = {
            N_("Alphabet"): self.encoding,
            N_("Between cells"): self.delimiter,
            N_("Sheet"): self.sheet,
            N_("Headings in line"): self.header_line,
        }
        for words, field in named.items():
            field.setAccessibleName(tr(words))
            label = QLabel(tr(words))
            label.setBuddy(field)
            theme.set_kind(label, "small")
            self._fields[field] = pair = QWidget()
            inner = QHBoxLayout(pair)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(label)
            inner.addWidget(field)
            row.addWidget(pair)
        self._choices.hide()

    def _draw(self) -> None:
        ink = theme.colour("ok").name()
        self._picture.setPixmap(icons.pixmap("file-spreadsheet", ink, theme.px(26), self.devicePixelRatioF()))


def _offer(box: QComboBox, names: Mapping[str, str], chosen: str) -> None:
    """Offer `names` by their keys, `chosen` being the one that holds; a name that stands twice is offered once."""
    box.clear()
    seen: set[str] = set()
    for key, name in names.items():
        if name not in seen:
            seen.add(name)
            box.addItem(name, key)
    box.setCurrentIndex(box.findData(chosen))
