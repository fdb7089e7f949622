"""A look inside one backup: its events, its last step, and what would be lost by restoring it."""

from PySide6.QtWidgets import QLabel, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.backups import words
from planner.gui.i18n import data_size, joined, tr
from planner.gui.widgets.card import Card
from planner.gui.widgets.wrapped_list import WrappedList
from planner.store.backups import Backup, Difference
from planner.store.inside import Inside


class Preview(Card):
    """`show_backup(backup, now, difference)`; the lists are walked with the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading, self.about, self.loss = _label("panel_title"), _label("small"), _label("strong")
        self.events_label, self.back_label = _label("section"), _label("small")
        self.events, self.steps = WrappedList(), WrappedList()
        self.events_label.setText(tr(N_("What is inside")))
        self.events_label.setBuddy(self.events)
        self.events.setAccessibleName(tr(N_("Events in the backup")))
        self.steps.setAccessibleName(tr(N_("Steps since the backup")))
        self.back_label.setText(
            tr(N_("Before it is restored, what the file holds now becomes a backup too; restore that to go back."))
        )
        for part in (self.heading, self.about, self.loss, self.steps, self.events_label, self.events, self.back_label):
            self.body.addWidget(part)
        self.body.addStretch()  # takes the room where nothing can be read
        self.body.setStretchFactor(self.events, 2)
        self.body.setStretchFactor(self.steps, 3)

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._show_parts(is_readable=False, has_steps=False)
        self.heading.setText(sentence)
        self.about.clear()

    def show_backup(self, backup: Backup, now: Inside | None, difference: Difference | None) -> None:
        """Show what is inside; `difference` is None where the present file cannot be compared with it."""
        self.heading.setText(joined(words.day(backup.at), words.clock(backup.at)))
        if backup.inside is None:
            self._show_parts(is_readable=False, has_steps=False)
            self.about.setText(tr(backup.problem) if backup.problem else "")
            return
        inside = backup.inside
        version = tr(N_("of an older version")) if now and inside.version < now.version else ""
        self.about.setText(joined(words.name_of(backup), words.counts(inside), data_size(backup.size), version))
        self.events.clear()
        self.events.addItems([words.event_line(event, now) for event in inside.events])
        self.events.addItems(
            [tr(N_("{event} is not in it"), event=name) for name in words.only_now(inside, now or inside)]
        )
        self._show_difference(difference)

    def _show_difference(self, difference: Difference | None) -> None:
        newest = difference.newest if difference else ()
        self._show_parts(is_readable=True, has_steps=bool(newest))
        told = words.loss(difference) if difference else tr(N_("The file itself cannot be read to compare it."))
        self.loss.setText(told)
        self.steps.clear()
        self.steps.addItems([words.step_line(step) for step in newest])
        if difference and difference.lost > len(newest):
            self.steps.addItem(tr(N_("and {n} more|and {n} more"), n=difference.lost - len(newest)))

    def _show_parts(self, *, is_readable: bool, has_steps: bool) -> None:
        for part in (self.events_label, self.events, self.loss, self.back_label):
            part.setVisible(is_readable)
        self.steps.setVisible(has_steps)


def _label(kind: str) -> QLabel:
    label = QLabel(wordWrap=True)
    theme.set_kind(label, kind)
    return label
