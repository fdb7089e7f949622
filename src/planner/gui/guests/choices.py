"""A button whose menu chooses several words at once to filter by."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from planner.domain.guests import FIELD_NAMES
from planner.domain.texts import N_
from planner.gui.i18n import number, tr
from planner.gui.widgets.letters import give_letters
from planner.gui.widgets.staying_menu import StayingMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


_NAMED = 2
"""So many words that are chosen stand on the button; of more, the first and how many others."""


class ChoiceButton(QPushButton):
    """Says what is chosen; nothing chosen means everything."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = self._title = self._several = ""
        self._actions: dict[Any, QAction] = {}
        self._names: dict[Any, str] = {}
        self._menu = StayingMenu(self)
        self.setMenu(self._menu)

    def offer(self, field: str, title: str, several: str, names: Mapping[Any, str]) -> None:
        """Offer the words `names`; `title` stands on the button while none is chosen, `several` ({first}, {n}) for many."""
        self._field, self._title, self._several = FIELD_NAMES[field], title, several
        for word, name in names.items():
            action = self._menu.addAction(tr(name))
            action.setCheckable(True)
            action.toggled.connect(self._on_toggled)
            self._actions[word], self._names[word] = action, tr(name)
        self._menu.addSeparator()
        self._menu.addAction(tr(N_("Show all")), lambda: self.choose(()))
        give_letters(self._menu)
        self._say()

    @property
    def chosen(self) -> frozenset[Any]:
        """The words that are ticked."""
        return frozenset(word for word, action in self._actions.items() if action.isChecked())

    def choose(self, words: Iterable[Any]) -> None:
        """Tick these words and no others."""
        before, wanted = self.chosen, frozenset(words)
        for word, action in self._actions.items():
            action.blockSignals(True)
            action.setChecked(word in wanted)
            action.blockSignals(False)
        if before != wanted:
            self._on_toggled()

    def show_counts(self, counts: Mapping[Any, int]) -> None:
        """Say behind each word how many there are."""
        for word, action in self._actions.items():
            count = counts.get(word, 0)
            action.setText(f"{self._names[word]}\t{number(count)}" if count else self._names[word])

    def _on_toggled(self) -> None:
        self._say()
        self.chosen_changed.emit()

    def _say(self) -> None:
        chosen = self.chosen
        named = [name for word, name in self._names.items() if word in chosen]
        everything = ", ".join(named) or tr(self._title)
        words = everything
        if len(named) > _NAMED:
            words = tr(self._several, first=", ".join(named[: _NAMED - 1]), n=len(named) - _NAMED + 1)
        self.setText(f"{words}   ")  # room for the arrow
        self.setToolTip(everything if named else "")
        spoken = tr(N_("{title}: {value}"), title=tr(self._field), value=everything)
        self.setAccessibleName(spoken if chosen else words)
