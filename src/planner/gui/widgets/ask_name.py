"""Asks for one name in a small dialog; what is wrong with it stands below the field."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.texts import N_
from planner.gui import aio, theme
from planner.gui.i18n import tr
from planner.gui.widgets.marking import mark


async def ask_name(
    parent: QWidget, title: str, words: str, verb: str, *, value: str = "", check: Callable[[str], object] | None = None
) -> str | None:
    """Return the name that a person types, or None where they leave it; all words are translated ones."""
    dialog = NameDialog(parent, title, words, verb=verb, value=value, check=check)
    if await aio.finished(dialog) != QDialog.DialogCode.Accepted:
        return None
    return dialog.field.text().strip()


class NameDialog(QDialog):
    """One field, Cancel and the verb."""

    def __init__(
        self, parent: QWidget, title: str, words: str, *, verb: str, value: str, check: Callable[[str], object] | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._check = check
        self.field = QLineEdit(value)
        self._error = QLabel(wordWrap=True)
        self._error.hide()
        self._lay_out(words, verb)
        self.field.selectAll()
        self.field.textEdited.connect(lambda: mark(self.field, self._error, ""))
        self.setMinimumWidth(theme.px(420))

    def accept(self) -> None:
        try:
            if self._check is not None:
                self._check(self.field.text())
        except PlannerError as error:
            mark(self.field, self._error, tr(error.message))
            self.field.setFocus()
            return
        super().accept()

    def _lay_out(self, words: str, verb: str) -> None:
        label, cancel, go = QLabel(words), QPushButton(tr(N_("Cancel"))), QPushButton(verb)
        label.setBuddy(self.field)
        self.field.setAccessibleName(words)
        theme.set_kind(go, "primary")
        theme.set_kind(self._error, "error")
        go.setDefault(True)
        go.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(go)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(20)] * 4)
        column.setSpacing(theme.px(10))
        for part in (label, self.field, self._error):
            column.addWidget(part)
        column.addSpacing(theme.px(6))
        column.addLayout(buttons)
