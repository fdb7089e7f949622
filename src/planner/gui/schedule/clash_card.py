"""The list of clashes: each in a full sentence, a jump to it, and ways out that were tried against every rule."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.domain.placement import WayOut, ways_out
from planner.domain.schedule import Clash, Programme
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import joined, tr
from planner.gui.widgets.card import Card
from planner.gui.widgets.wrapped_label import WrappedLabel

_SOLVED, _TRIED = 2, 8
"""For so many clashes ways out are shown and sought; the others follow when these are gone."""


class ClashCard(Card):
    """Shows what cannot be and what is odd, what the chosen session has to do with first; hidden where all is well."""

    jump_wanted = Signal(object)  # Clash
    way_wanted = Signal(object)  # WayOut
    filled = Signal()  # its buttons are other ones now

    def __init__(self) -> None:
        super().__init__(" ")
        self._programme = Programme(0, "")
        self._clashes: list[Clash] = []
        self._chosen: int | None = None
        self._entries: list[QWidget] = []
        self._list = QVBoxLayout()
        self.body.addLayout(self._list)
        self.more_button = QPushButton()
        theme.set_kind(self.more_button, "link")
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._fold)
        self.body.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_clashes(self, programme: Programme, clashes: list[Clash]) -> None:
        self._programme, self._clashes = programme, clashes
        self.setVisible(bool(clashes))
        real = sum(not clash.is_warning for clash in clashes)
        odd = len(clashes) - real
        parts = [tr(N_("{n} clash|{n} clashes"), n=real)] if real else []
        parts += [tr(N_("{n} warning|{n} warnings"), n=odd)] if odd else []
        self.title.setText(joined(*parts))
        self._fill()

    def choose(self, session_id: int | None) -> None:
        """Put first what the chosen session has to do with; what the keyboard is on here stays."""
        before, self._chosen = self._ordered(), session_id
        focused = self.window().focusWidget()
        is_here = focused is not None and self.isAncestorOf(focused)
        if self._ordered() != before and not is_here:
            self._fill()

    def buttons(self) -> list[QPushButton]:
        """Return the buttons that are shown, in the order of reading."""
        shown = (entry for entry in self._entries if not entry.isHidden())
        found = [button for entry in shown for button in entry.findChildren(QPushButton)]
        return found if self.more_button.isHidden() else [*found, self.more_button]

    def _ordered(self) -> list[Clash]:
        return sorted(self._clashes, key=lambda clash: self._chosen not in clash.session_ids)

    def _fill(self) -> None:
        programme = self._programme
        for entry in self._entries:
            self._list.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._entries = []
        solved = 0
        offered: set[WayOut] = set()
        for place, clash in enumerate(self._ordered()):
            sought = solved < _SOLVED and place < _TRIED and not clash.is_warning
            ways = [way for way in ways_out(programme, clash) if way not in offered] if sought else []
            offered.update(ways)
            solved += bool(ways)
            self._entries.append(self._entry(clash, ways))
            self._list.addWidget(self._entries[-1])
        self._fold()

    def _fold(self) -> None:
        """Show one clash, and the others where somebody asks for them: the topics stand below."""
        rest = len(self._entries) - 1
        for entry in self._entries[1:]:
            entry.setVisible(self.more_button.isChecked())
        for entry in self._entries[:1]:
            entry.show()
        self.more_button.setVisible(rest > 0)
        told = N_("Show one") if self.more_button.isChecked() else N_("{n} more|{n} more")
        self.more_button.setText(tr(told, n=rest))
        self.filled.emit()

    def button_like(self, former: QWidget) -> QPushButton | None:
        """Return the button that says what a former one said, else the first: cures come before what they cure."""
        buttons = self.buttons()
        alike = (button for button in buttons if button.accessibleName() == former.accessibleName())
        return next(alike, buttons[0] if buttons else None)

    def _entry(self, clash: Clash, ways: list[WayOut]) -> QWidget:
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, theme.px(4))
        column.setSpacing(theme.px(6))
        reason = WrappedLabel()
        reason.setText(tr(clash.reason))
        theme.set_kind(reason, "warning" if clash.is_warning else "error")
        column.addWidget(reason)
        for way in ways:
            column.addLayout(self._way(way))
        jump = QPushButton(tr(N_("Show")))
        theme.set_kind(jump, "link")
        jump.setAccessibleName(tr(N_("Show: {reason}"), reason=clash.reason))
        jump.clicked.connect(lambda: self.jump_wanted.emit(clash))
        row = QHBoxLayout()
        row.addWidget(jump)
        row.addStretch()
        column.addLayout(row)
        return entry

    def _way(self, way: WayOut) -> QHBoxLayout:
        row = QHBoxLayout()
        told = WrappedLabel()
        told.setText(tr(N_("{what}: {why}"), what=way.what, why=way.why))
        button = QPushButton(tr(N_("Do it")))
        theme.set_kind(button, "small")
        button.setAccessibleName(tr(N_("Do it: {what}"), what=way.what))
        button.clicked.connect(lambda: self.way_wanted.emit(way))
        row.addWidget(told, 1)
        row.addWidget(button)
        return row
