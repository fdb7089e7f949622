"""All settings in one list by groups, found as one types; each holds from the moment it is changed."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.domain.finder import Entry, Index
from planner.domain.settings import GROUPS, SETTINGS
from planner.domain.texts import N_
from planner.gui import settings, theme
from planner.gui.i18n import tr
from planner.gui.settings.options import words_of
from planner.gui.settings.rows import SettingRow
from planner.gui.widgets.card import Card
from planner.gui.widgets.empty_state import EmptyState
from planner.gui.widgets.search_field import SearchField

_SIZE = (760, 640)


class SettingsDialog(QDialog):
    """`rows` by the keys of the table; it opens at the setting with the key `first`, or at the search."""

    def __init__(self, parent: QWidget, first: str = "") -> None:
        super().__init__(parent)
        self._first = first
        self.setWindowTitle(tr(N_("Settings")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchField(tr(N_("Search the settings")))
        self.rows = {setting.key: SettingRow(setting) for setting in SETTINGS}
        self.cards = {group: Card(tr(group)) for group in GROUPS}
        self.area = QScrollArea(widgetResizable=True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = EmptyState("search", tr(N_("No setting is called that")), tr(N_("Try another word.")))
        self.close_button = QPushButton(tr(N_("Close")))
        self.close_button.setAutoDefault(False)
        for row in self.rows.values():
            self.cards[row.setting.group].body.addWidget(row)
        self._index = Index(Entry("setting", key, " ".join(words_of(row.setting))) for key, row in self.rows.items())
        self._lay_out()
        self.search.searched.connect(self.show_found)
        self.search.gone_down.connect(self._go_down)
        self.close_button.clicked.connect(self.close)
        settings.board().changed.connect(self._on_changed)
        self.show_found("")
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))

    def show_found(self, searched: str) -> None:
        """Show only the settings whose words hold all that is searched for, else those that are near to it."""
        found = {key for key, row in self.rows.items() if row.is_found(searched)} or self._nearly_found(searched)
        for group, card in self.cards.items():
            inside = [row for row in self.rows.values() if row.setting.group == group]
            shown = [row for row in inside if row.setting.key in found]
            for row in inside:
                row.setVisible(row in shown)
                theme.set_kind(row, "last_row" if row in shown[-1:] else "list_row")
            card.setVisible(bool(shown))
        self.nothing.setVisible(not found)
        self.area.setVisible(bool(found))

    def _nearly_found(self, searched: str) -> set[str]:
        """Return the settings that the finder would find: it forgives typing errors."""
        groups = self._index.find(searched, ("setting",), (), len(self.rows))
        return {str(hit.entry.key) for group in groups for hit in group.hits}

    def showEvent(self, qevent: QShowEvent) -> None:
        """Give the keyboard to the setting that was asked for, once there is a place to scroll to."""
        super().showEvent(qevent)
        if self._first in self.rows:
            QTimer.singleShot(0, self, lambda: self._show_setting(self.rows[self._first]))

    def _show_setting(self, row: SettingRow) -> None:
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(row)

    def _on_changed(self, key: str) -> None:
        self.rows[key].show_value()

    def _go_down(self) -> None:
        first = next((row for row in self.rows.values() if not row.isHidden()), None)
        if first is not None:
            first.control.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        theme.set_kind(inside, "bare")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.px(8), 0)
        column.setSpacing(theme.px(12))
        for card in self.cards.values():
            column.addWidget(card)
        column.addStretch(1)  # or the cards would share what is left
        self.area.setWidget(inside)
        words = QLabel(tr(N_("They hold for everything you open on this computer.")), wordWrap=True)
        theme.set_kind(words, "small")
        below = QHBoxLayout()
        below.addWidget(words, 1)
        below.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[theme.px(20), theme.px(16)] * 2)
        outer.setSpacing(theme.px(12))
        outer.addWidget(self.search)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.nothing, 1)
        outer.addLayout(below)
