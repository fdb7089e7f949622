"""The line at the foot of the window: the last thing done with Undo, and where everything is kept."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from planner.domain.texts import N_
from planner.gui import icons, theme
from planner.gui.i18n import tr
from planner.gui.widgets.eliding_label import ElidingLabel

_HEIGHT = 30
_QUIET_MS = 300  # what takes less is not worth a word


class StatusLine(QFrame):
    """`show_step` says what was done last; `undo` and `redo` are pressed here."""

    undo = Signal()
    redo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tick = QLabel()
        self._step = ElidingLabel()
        self._link = QPushButton()
        self._key = QLabel()
        self._place = ElidingLabel()
        self._work = ElidingLabel()
        self._wait = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._wait.timeout.connect(self._work.show)
        self._is_redo = False
        self._lay_out()
        self._draw()
        self._link.clicked.connect(self._on_link)
        self.show_step("", undo="", redo="")

    def show_step(self, words: str, *, undo: str, redo: str) -> None:
        """Show the last step and offer to take `undo` back, or else to do `redo` again."""
        self._is_redo = not undo and bool(redo)
        link = tr(N_("Redo")) if self._is_redo else tr(N_("Undo"))
        self._step.setText(words)
        self._link.setText(link)
        named = redo if self._is_redo else undo
        said = N_("Redo: {step}") if self._is_redo else N_("Undo: {step}")
        self._link.setAccessibleName(tr(said, step=named) if named else link)
        key = QKeySequence("Ctrl+Shift+Z" if self._is_redo else "Ctrl+Z")
        self._key.setText(key.toString(QKeySequence.SequenceFormat.NativeText))
        for part in (self._link, self._key):
            part.setVisible(bool(named))
        self._tick.setVisible(bool(words))

    def show_place(self, words: str, path: str) -> None:
        """Show where the file is kept; its whole path stands in the tooltip."""
        self._place.setText(words)
        self._place.setAccessibleDescription(path)

    def show_work(self, words: str) -> None:
        """Show what goes on, if that takes a while; "" when nothing does."""
        self._work.setText(tr(N_("{work} …"), work=words) if words else "")
        if not words:
            self._wait.stop()
            self._work.hide()
        elif self._work.isHidden() and not self._wait.isActive():
            self._wait.start()

    def work(self) -> str:
        """Return what the line says that goes on, "" for nothing."""
        return "" if self._work.isHidden() else self._work.text()

    def words(self) -> str:
        """Return what the line says was done last."""
        return self._step.text()

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches."""
        return [self._link]

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange:
            self._draw()

    def _on_link(self) -> None:
        (self.redo if self._is_redo else self.undo).emit()

    def _draw(self) -> None:
        ink = theme.colour("ok").name()
        self._tick.setPixmap(icons.pixmap("circle-check", ink, theme.px(15), self.devicePixelRatioF()))
        self.setMinimumHeight(theme.px(_HEIGHT))

    def _lay_out(self) -> None:
        theme.set_kind(self, "status")
        theme.set_kind(self._link, "link")
        theme.set_kind(self._key, "key")
        for label in (self._place, self._work):
            theme.set_kind(label, "small")
        self._work.hide()
        for label in (self._step, self._place, self._work):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), 1, theme.px(14), 1)
        row.setSpacing(theme.px(7))
        row.addWidget(self._tick)
        row.addWidget(self._step)
        row.addWidget(self._link)
        row.addWidget(self._key)
        row.addStretch(1)
        row.addWidget(self._work)
        row.addSpacing(theme.px(10))
        row.addWidget(self._place)
