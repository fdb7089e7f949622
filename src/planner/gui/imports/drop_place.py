"""A place to drop a file on, with a link to choose one."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from planner.domain.texts import N_
from planner.gui import theme
from planner.gui.files import LISTS
from planner.gui.i18n import tr


class DropPlace(QFrame):
    """`dropped` carries the paths of lists; `choose_wanted` asks for a file dialog."""

    dropped = Signal(object)
    choose_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        theme.set_kind(self, "drop")
        self._words = QLabel(tr(N_("Drop another file here.")), self)
        theme.set_kind(self._words, "muted")
        self.choose_button = QPushButton(tr(N_("Choose another file…")))
        theme.set_kind(self.choose_button, "link")
        self.choose_button.clicked.connect(self.choose_wanted)
        self.set_narrow(narrow=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(3), theme.px(8), theme.px(3))
        row.setSpacing(theme.px(2))
        row.addWidget(self._words)
        row.addWidget(self.choose_button)

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the button alone where there is no room for more."""
        self._words.setVisible(not narrow)

    def dragEnterEvent(self, qevent: QDragEnterEvent) -> None:
        if lists_in(qevent.mimeData()):
            theme.set_kind(self, "drop", "over")
            qevent.acceptProposedAction()

    def dragLeaveEvent(self, _qevent: QDragLeaveEvent) -> None:
        theme.set_kind(self, "drop")

    def dropEvent(self, qevent: QDropEvent) -> None:
        theme.set_kind(self, "drop")
        qevent.acceptProposedAction()
        self.dropped.emit(lists_in(qevent.mimeData()))


def lists_in(mime: QMimeData) -> list[Path]:
    """Return the files in a drag that could be lists."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.removeprefix(".").casefold() in LISTS]
