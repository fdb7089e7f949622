"""The Help menu: a sheet of all keys, and what this program is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.domain.texts import N_
from planner.gui import errors, theme
from planner.gui.i18n import tr
from planner.gui.widgets.key_hints import actions_in, without_marks
from planner.gui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from planner.gui.main_window import MainWindow

_EVERYWHERE = (
    ("Tab", N_("To the next field or button")),
    ("Esc", N_("Put a field back as it was; close a list or message")),
    ("F2", N_("Edit the cell of a table")),
    ("Ctrl+C", N_("Copy the selected rows, for a spreadsheet too")),
)


class KeySheet(QDialog):
    """Every key of the window and of the current page."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setWindowTitle(tr(N_("Keys")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(28))
        for title, lines in self._groups(window):
            self._add_group(grid, title, lines)
        inside = QWidget()
        inside.setLayout(grid)
        theme.set_kind(inside, "page")
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(tr(N_("Keys")))
        _lay_out(self, area)
        self.resize(theme.px(520), theme.px(620))

    @staticmethod
    def _groups(window: "MainWindow") -> list[tuple[str, list[tuple[str, str]]]]:
        found = []
        for menu in window.menus.menus.values():
            lines = [_line(action) for action in actions_in(menu.actions()) if not action.shortcut().isEmpty()]
            if lines:
                found.append((menu.title().replace("&", ""), lines))
        everywhere = [(QKeySequence(key).toString(_NATIVE), tr(words)) for key, words in _EVERYWHERE]
        return [*found, (tr(N_("Everywhere")), everywhere)]

    @staticmethod
    def _add_group(grid: QGridLayout, title: str, lines: list[tuple[str, str]]) -> None:
        head = QLabel(title)
        theme.set_kind(head, "card_title")
        is_first = not grid.count()
        head.setContentsMargins(0, 0 if is_first else theme.px(14), 0, theme.px(2))
        grid.addWidget(head, grid.rowCount(), 0, 1, 2)
        for key, words in lines:
            row = grid.rowCount()
            cap = QLabel(key)
            theme.set_kind(cap, "key")
            grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeading)
            told = WrappedLabel()
            told.setText(words)
            grid.addWidget(told, row, 1)
        grid.setColumnStretch(1, 1)


class About(QDialog):
    """Name, versions, whose work is inside."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(tr(N_("About Planner")))
        title, versions, thanks = QLabel("Planner"), QLabel(errors.versions(), wordWrap=True), QLabel(wordWrap=True)
        theme.set_kind(title, "title")
        theme.set_kind(versions, "counts")
        versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        thanks.setText(
            tr(
                N_(
                    "Plans face-to-face events on your own computer. Free under the MIT licence. Drawn with Qt; "
                    "letters: Inter and Noto Sans (SIL Open Font Licence); icons: Lucide (ISC licence)."
                )
            )
        )
        _lay_out(self, title, versions, thanks)
        self.setMinimumWidth(theme.px(420))


_NATIVE = QKeySequence.SequenceFormat.NativeText


def _line(action: QAction) -> tuple[str, str]:
    return action.shortcut().toString(_NATIVE), without_marks(action.text())


def _lay_out(dialog: QDialog, *parts: QWidget) -> None:
    close = QPushButton(tr(N_("Close")))
    close.setDefault(True)
    close.clicked.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*[theme.px(20)] * 4)
    column.setSpacing(theme.px(10))
    for part in parts:
        column.addWidget(part)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
