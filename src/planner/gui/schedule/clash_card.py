"""The list of clashes: each in a full sentence, a jump to it, and ways out that were tried against every rule."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.placement import WayOut, ways_out
from planner.domain.schedule import Clash, Programme
from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import joined, tr
from planner.gui.widgets.card import Card

_SOLVED, _TRIED = 2, 8
"""For so many clashes ways out are shown and sought; the others follow when these are gone."""


class ClashCard(Card):
    """Shows what cannot be and what is odd; hidden where all is well."""

    jump_wanted = Signal(object)  # Clash
    way_wanted = Signal(object)  # WayOut

    def __init__(self) -> None:
        super().__init__(" ")
        self._entries: list[QWidget] = []
        self.hide()

    def show_clashes(self, programme: Programme, clashes: list[Clash]) -> None:
        self.setVisible(bool(clashes))
        real = sum(not clash.is_warning for clash in clashes)
        odd = len(clashes) - real
        parts = [tr(N_("{n} clash|{n} clashes"), n=real)] if real else []
        parts += [tr(N_("{n} warning|{n} warnings"), n=odd)] if odd else []
        self.title.setText(joined(*parts))
        for entry in self._entries:
            self.body.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._entries = []
        solved = 0
        offered: set[WayOut] = set()
        for place, clash in enumerate(clashes):
            sought = solved < _SOLVED and place < _TRIED and not clash.is_warning
            ways = [way for way in ways_out(programme, clash) if way not in offered] if sought else []
            offered.update(ways)
            solved += bool(ways)
            self._entries.append(self._entry(clash, ways))
            self.body.addWidget(self._entries[-1])
            self._entries[-1].show()

    def button_like(self, former: QWidget) -> QPushButton | None:
        """Return the button that says what a former one said, else the first: cures come before what they cure."""
        buttons = [button for entry in self._entries for button in entry.findChildren(QPushButton)]
        alike = (button for button in buttons if button.accessibleName() == former.accessibleName())
        return next(alike, buttons[0] if buttons else None)

    def _entry(self, clash: Clash, ways: list[WayOut]) -> QWidget:
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, theme.px(4))
        column.setSpacing(theme.px(6))
        reason = QLabel(tr(clash.reason), wordWrap=True)
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
        told = QLabel(tr(N_("{what}: {why}"), what=way.what, why=way.why), wordWrap=True)
        button = QPushButton(tr(N_("Do it")))
        theme.set_kind(button, "small")
        button.setAccessibleName(tr(N_("Do it: {what}"), what=way.what))
        button.clicked.connect(lambda: self.way_wanted.emit(way))
        row.addWidget(told, 1)
        row.addWidget(button)
        return row
