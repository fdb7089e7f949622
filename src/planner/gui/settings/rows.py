"""A setting as a line of the list: title, sentence, its control, and the way back to the usual value."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import WrongValueError
from planner.domain.settings import Kind, Setting, found_by
from planner.domain.texts import N_
from planner.gui import aio, files, settings, theme
from planner.gui.i18n import tr
from planner.gui.settings.options import options_of, words_of
from planner.gui.widgets.buttons import icon_button
from planner.gui.widgets.segments import Segments

_WIDE, _SLIM, _NARROW = 240, 100, 560


class SettingRow(QFrame):
    """Shows one setting and changes it at once; `show_value` reads it again."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._row = QHBoxLayout(self)
        theme.set_kind(self, "list_row")
        self._title = _label(tr(setting.title), "strong")
        self._sentence = _label(tr(setting.sentence), "small")
        self._wrong = _label("", "error")
        self.control, self._show = _MAKERS[setting.kind](setting, self.change)
        self.control.setAccessibleName(tr(setting.title))
        self.control.setAccessibleDescription(tr(setting.sentence))
        self._title.setBuddy(self.control)
        words = tr(N_("{setting}: as it was at first"), setting=tr(setting.title))
        self.usual = icon_button("undo-2", words, "muted")
        self.usual.clicked.connect(self._go_back)
        self._lay_out()
        self.show_value()

    def is_found(self, searched: str) -> bool:
        """Tell whether the words of this line hold all that is searched for."""
        return found_by(searched, words_of(self.setting))

    def change(self, value: Any) -> None:
        """Set the setting; what it cannot be is said below it."""
        if value == settings.value(self.setting.key):
            self._wrong.hide()
            return
        try:
            settings.change(self.setting.key, value)
        except WrongValueError as error:
            self._wrong.setText(tr(error.message))
            self._wrong.show()
            self.control.setAccessibleDescription(tr(error.message))
            return
        self.control.setAccessibleDescription(tr(self.setting.sentence))
        self._wrong.hide()
        self.show_value()

    def show_value(self) -> None:
        """Show the setting as it is now."""
        value = settings.value(self.setting.key)
        self._show(value)
        self.usual.setEnabled(value != self.setting.default)

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        """Put the control below the words where the line is narrow for its letters."""
        super().resizeEvent(qevent)
        is_narrow = self.width() < theme.px(_NARROW)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._row.setSpacing(theme.px(6 if is_narrow else 20))

    def _go_back(self) -> None:
        self.change(self.setting.default)
        self.control.setFocus()  # the button cannot be pressed again

    def _lay_out(self) -> None:
        words, side, row = QVBoxLayout(), QHBoxLayout(), self._row
        words.setSpacing(theme.px(2))
        for label in (self._title, self._sentence, self._wrong):
            words.addWidget(label)
        self._wrong.hide()
        side.setSpacing(theme.px(4))
        side.addWidget(self.control)
        side.addWidget(self.usual)
        side.insertStretch(0)
        row.setContentsMargins(0, theme.px(9), 0, theme.px(9))
        row.addLayout(words, 1)
        row.addLayout(side)


def _label(words: str, kind: str) -> QLabel:
    label = QLabel(words, wordWrap=True)
    theme.set_kind(label, kind)
    return label


Change = Callable[[Any], None]
Made = tuple[QWidget, Change]


def _segments(setting: Setting, change: Change) -> Made:
    box = Segments(options_of(setting))
    box.chosen.connect(change)
    return box, box.choose


def _list(setting: Setting, change: Change) -> Made:
    box = QComboBox()
    box.setMinimumWidth(theme.px(_WIDE))
    for value, words in options_of(setting):
        box.addItem(words, value)
    box.activated.connect(lambda _at: change(box.currentData()))
    return box, lambda value: box.setCurrentIndex(max(0, box.findData(value)))


class _Tick(QCheckBox):
    """A box that says whether it is on; it stands still while its word changes."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Off")))
        self.toggled.connect(self._say)

    def sizeHint(self) -> QSize:
        longest = max(self._width_of(word) for word in (tr(N_("On")), tr(N_("Off"))))
        return super().sizeHint() + QSize(longest - self._width_of(self.text()), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _width_of(self, word: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, word).width()  # as Qt reckons it

    def _say(self, is_on: bool) -> None:  # noqa: FBT001 -- a slot
        self.setText(tr(N_("On")) if is_on else tr(N_("Off")))


def _tick(_setting: Setting, change: Change) -> Made:
    box = _Tick()
    box.clicked.connect(change)
    return box, box.setChecked


def _number(setting: Setting, change: Change) -> Made:
    box = QSpinBox()
    box.setKeyboardTracking(False)
    box.setRange(setting.least, setting.most)
    box.setSingleStep(setting.by)
    box.setMinimumWidth(theme.px(_SLIM))
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.valueChanged.connect(change)
    return box, box.setValue


def _line(setting: Setting, change: Change) -> Made:
    field = QLineEdit()
    field.setPlaceholderText(tr(setting.empty))
    field.setMinimumWidth(theme.px(_WIDE))
    field.editingFinished.connect(lambda: change(field.text()))
    return field, field.setText


class _FolderField(QWidget):
    """A line with the folder, and a button that chooses one."""

    def __init__(self, setting: Setting, change: Change) -> None:
        super().__init__()
        self._title, self._change = tr(setting.title), change
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr(setting.empty))
        self.field.setMinimumWidth(theme.px(_WIDE - 38))
        self.field.setAccessibleName(self._title)
        self.field.editingFinished.connect(lambda: change(self.field.text()))
        button = icon_button("folder-open", tr(N_("{setting}: choose one"), setting=self._title))
        button.clicked.connect(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        row.addWidget(self.field)
        row.addWidget(button)
        self.setFocusProxy(self.field)

    @aio.async_slot
    async def choose(self) -> None:
        if path := await files.ask_for_folder(self.window(), self._title, self.field.text()):
            self._change(str(path))


def _folder(setting: Setting, change: Change) -> Made:
    box = _FolderField(setting, change)
    return box, box.field.setText


_MAKERS: dict[Kind, Callable[[Setting, Change], Made]] = {
    Kind.CHOICE: _segments,
    Kind.LANGUAGE: _list,
    Kind.PAGE: _list,
    Kind.YES_NO: _tick,
    Kind.NUMBER: _number,
    Kind.TEXT: _line,
    Kind.FOLDER: _folder,
}
