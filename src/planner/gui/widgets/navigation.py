"""A row of the sidebar: icon, word, count; only the icon where the sidebar is narrow."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import number, tr


class NavigationButton(QPushButton):
    """Goes to a page."""

    def __init__(self, words: str, icon: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._count: int | None = None
        self.setCheckable(True)
        self.setToolTip(tr(N_("{page} ({key})"), page=words, key=key))
        theme.set_kind(self, "nav")
        theme.set_icon(self, icon, "muted", 18)
        self._is_narrow = False
        self._name()

    def choose(self, among: Iterable["NavigationButton"]) -> None:
        """Show that this is the page; it alone is the stop of Tab, and the arrow keys lead to the others."""
        for button in among:
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setChecked(True)

    def show_count(self, count: int | None) -> None:
        """Show a number at the end, or none."""
        self._count = count
        self._name()
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon alone."""
        self._is_narrow = narrow
        self._name()

    def paintEvent(self, qevent: QPaintEvent) -> None:
        super().paintEvent(qevent)
        if self._count is None or self._is_narrow:
            return
        painter = QPainter(self)
        painter.setFont(theme.font(12, 600 if self.isChecked() else 500))
        painter.setPen(theme.colour("accent" if self.isChecked() else "muted"))
        room = self.rect().adjusted(theme.px(10), 0, -theme.px(10), 0)
        # A widget's painter mirrors left and right by itself.
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(self._count))

    def _name(self) -> None:
        self.setText("" if self._is_narrow else f"  {self._words}")
        words = self._words
        if self._count is not None:
            words = tr(N_("{page}, {count}"), page=words, count=number(self._count))
        self.setAccessibleName(words)
