"""The question below the preview: whether a line means somebody of that name, or another person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.imports.rows import PreviewRow
from planner.gui.widgets.flow import FlowLayout
from planner.gui.widgets.segments import Segments

_ANSWERS = (("other", N_("Two people")), ("same", N_("The same person")))


class DoubtBar(QFrame):
    """`decided` says whether the line that is looked at means the same person, `decided_all` so of all such lines."""

    decided = Signal(bool)
    decided_all = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(wordWrap=True)
        self.answers = Segments([(key, tr(words)) for key, words in _ANSWERS])
        self.all_button = QPushButton()
        theme.set_kind(self._words, "strong")
        theme.set_kind(self.all_button, "link")
        choices = QWidget()
        row = FlowLayout(choices, theme.px(12), theme.px(6))
        for part in (self.answers, self.all_button):
            row.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(6))
        outer.addWidget(self._words)
        outer.addWidget(choices)
        self.answers.chosen.connect(lambda key: self.decided.emit(key == "same"))
        self.all_button.clicked.connect(lambda: self.decided_all.emit(self.answers.current() == "same"))
        self.hide()

    def ask_about(self, row: PreviewRow | None, count: int) -> None:
        """Ask about `row` where it is in doubt; `count` lines are."""
        is_asked = row is not None and row.is_same is not None
        if row is not None and is_asked:
            again, renamed = N_("Is this {name} again?"), N_("Is this {name} under another name?")
            words = tr(renamed if row.is_other_name else again, name=row.same_as)
            self._words.setText(words)
            self.answers.setAccessibleName(words)
            self.answers.choose("same" if row.is_same else "other")
            self.all_button.setText(tr(N_("The same answer for all {n}"), n=count))
        self.all_button.setVisible(count > 1)
        self.setVisible(is_asked)

    def controls(self) -> list[QWidget]:
        """Return what Tab reaches, as the eye goes."""
        return [*self.answers.buttons(), self.all_button]
