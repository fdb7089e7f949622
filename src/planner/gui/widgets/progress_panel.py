"""A panel in the corner of the window that shows how far long work is, with time left, Cancel and perhaps a way round."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.i18n import number, tr

_SURE_AFTER_S = 2.0


class ProgressPanel(QFrame):
    """Laid over the lower end corner of `window`; hidden until `appear`.

    With `without`, it has a button of these words too, for who goes on without the work, and then the keyboard.
    """

    cancelled = Signal()
    done_without = Signal()

    def __init__(self, window: QWidget, title: str, *, without: str = "") -> None:
        super().__init__(window)
        self._began = time.monotonic()
        self._title = QLabel(title, wordWrap=True)
        self._count = QLabel()
        self._bar = QProgressBar(textVisible=False, minimum=0, maximum=0)
        self._cancel = QPushButton(tr(N_("Cancel")))
        self._without = QPushButton(without)
        self._lay_out()
        self._name()
        self._without.setVisible(bool(without))
        self._cancel.clicked.connect(self.cancel)
        self._without.clicked.connect(self.done_without)
        window.installEventFilter(self)
        self.hide()

    def appear(self) -> None:
        """Show the panel, above the pages and below nothing."""
        self._place()
        self.show()
        self.raise_()
        if self._without.text():
            self._cancel.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Show `done` of `total`; a total of 0 is unknown."""
        self._bar.setMaximum(total if total < 2**31 else 0)
        self._bar.setValue(done if total < 2**31 else 0)
        self._count.setText(self._words(done, total))
        self._place()

    def cancel(self) -> None:
        """Ask the work to stop; the panel stays until it has."""
        self._cancel.setEnabled(False)
        self._count.setText(tr(N_("Stopping…")))
        self.cancelled.emit()

    def end(self) -> None:
        """Take the panel away."""
        self.window().removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, qevent: QEvent) -> bool:
        if qevent.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, qevent)

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape and self._cancel.isVisible():
            self._cancel.click()
        else:
            super().keyPressEvent(qevent)

    def _lay_out(self) -> None:
        theme.set_kind(self, "panel")
        theme.set_kind(self._title, "strong")
        theme.set_kind(self._count, "small")
        for button in (self._cancel, self._without):
            theme.set_kind(button, "small")
        lower = QHBoxLayout()
        lower.addStretch()
        lower.addWidget(self._without)
        lower.addWidget(self._cancel)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[theme.px(14)] * 4)
        outer.setSpacing(theme.px(9))
        outer.addWidget(self._title)
        outer.addWidget(self._bar)
        if self._without.text():  # two buttons take all the room beside them
            outer.addWidget(self._count)
        else:
            lower.insertWidget(0, self._count, 1)
        outer.addLayout(lower)
        self.setFixedWidth(theme.px(360))

    def _name(self) -> None:
        self.setAccessibleName(self._title.text())
        self._bar.setAccessibleName(self._title.text())
        self._cancel.setAccessibleDescription(self._title.text())

    def _words(self, done: int, total: int) -> str:
        if not self._cancel.isEnabled():
            return tr(N_("Stopping…"))
        if not total:
            return number(done)
        count = tr(N_("{done} of {total}"), done=number(done), total=number(total))
        left = self._seconds_left(done, total)
        return count if left is None else tr(N_("{count} · {left}"), count=count, left=_time_left(left))

    def _seconds_left(self, done: int, total: int) -> int | None:
        spent = time.monotonic() - self._began
        if not done or spent < _SURE_AFTER_S:
            return None
        return round(spent * (total - done) / done)

    def _place(self) -> None:
        self.adjustSize()
        room, gap = self.window().rect(), theme.px(16)
        at_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = gap if at_left else room.width() - self.width() - gap
        self.move(left, room.height() - self.height() - theme.px(30) - gap)


def _time_left(seconds: int) -> str:
    if seconds < 60:
        return tr(N_("{n} second left|{n} seconds left"), n=max(1, seconds))
    return tr(N_("{n} minute left|{n} minutes left"), n=round(seconds / 60))
