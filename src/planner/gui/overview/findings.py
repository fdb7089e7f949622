"""What is missing before the day: a row each, with the one button that leads to where it is settled."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.overview import Finding
from planner.domain.texts import N_
from planner.gui import icons, theme
from planner.gui.i18n import isolated, number, tr
from planner.gui.overview.words import ICONS, due
from planner.gui.widgets.card import Card
from planner.gui.widgets.pills import Pill
from planner.gui.widgets.wrapped_label import WrappedLabel


class FindingsCard(Card):
    """All findings; `wanted` carries the link of the one whose button was pressed."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("Missing")), parent)
        self._count = Pill("", "wait")
        self.head.insertWidget(1, self._count)
        self.head.addStretch(2)
        self.head.setStretch(0, 0)
        self._rows: list[_Row] = []
        self._nothing = QLabel(wordWrap=True)
        theme.set_kind(self._nothing, "muted")
        self.body.setSpacing(0)
        self.body.addWidget(self._nothing)

    def show_findings(self, title: str, found: Sequence[Finding], today: date, nothing: str) -> None:
        """Show what was found, or in words that nothing was."""
        self.title.setText(title)
        self._count.setText(number(len(found)))
        self._count.setVisible(bool(found))
        self._nothing.setText(nothing)
        self._nothing.setVisible(not found)
        while len(self._rows) < len(found):
            # Rows are kept: who stands on a button with the keyboard stays there when the findings change.
            row = _Row(self)
            row.button.clicked.connect(lambda _checked=False, row=row: self._want(row))
            self._rows.append(row)
            self.body.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(found))
            if place < len(found):
                row.show_finding(found[place], today)

    def buttons(self) -> list[QPushButton]:
        """Return the buttons of the findings shown, from top to bottom."""
        return [row.button for row in self._rows if row.isVisibleTo(self)]

    def _want(self, row: "_Row") -> None:
        if row.finding is not None:
            self.wanted.emit(row.finding.link)


class _Row(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.finding: Finding | None = None
        self._picture, self._title, self._detail = QLabel(), WrappedLabel(), WrappedLabel()
        self._due, self.button = Pill(), QPushButton()
        self._role = "neutral"
        theme.set_kind(self, "list_row")
        theme.set_kind(self._title, "strong")
        theme.set_kind(self._detail, "small")
        theme.set_kind(self.button, "small")
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._detail)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._due)
        self._row.addWidget(self.button)

    def show_finding(self, finding: Finding, today: date) -> None:
        self.finding = finding
        title = tr(finding.title)
        self._title.setText(title)
        self._detail.setText(tr(finding.detail) if finding.detail else "")
        self._detail.setVisible(finding.detail is not None)
        words, self._role = due(finding.due, today)
        self._due.show_as(words, self._role)
        self._due.setVisible(bool(words))
        self.button.setText(tr(finding.action))
        spoken = N_("{action}: {title}")
        self.button.setAccessibleName(tr(spoken, action=tr(finding.action), title=isolated(title)))
        self.button.setAccessibleDescription(words)
        self._draw()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._draw()

    def _draw(self) -> None:
        self._row.setContentsMargins(0, theme.px(10), 0, theme.px(10))
        self._row.setSpacing(theme.px(12))
        if self.finding is not None:
            ink = theme.colour({"no": "no", "wait": "wait"}.get(self._role, "accent")).name()
            picture = icons.pixmap(ICONS[self.finding.kind], ink, theme.px(18), self.devicePixelRatioF())
            self._picture.setPixmap(picture)
