"""The bar above the page that tells one thing at a time, until it is closed, more is told, or the page is left."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError, StoppedError
from planner.domain.texts import N_
from planner.gui import icons, theme
from planner.gui.i18n import tr

_ICONS = {"no": "circle-alert", "": "info"}


class MessageBar(QFrame):
    """`tell(words)`; with a `report` it offers Details to copy. Screen readers speak it as an alert.

    An `offer` is a button with these words that calls `then`. What is told goes at `leave_page`, when a person turns to
    another page; a fault of ours and what `stays` are there until somebody closes them. A plain notice goes at
    `leave_event` too: a failure does not, since the event may be left because of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = ""
        self._stays = self._is_plain = False
        self._icon = QLabel()
        self._words = QLabel(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offer = QPushButton()
        self._no = QPushButton(tr(N_("No")))
        self._then: Callable[[], object] = self.hide
        self._details = QPushButton(tr(N_("Details")))
        self._copy = QPushButton(tr(N_("Copy")))
        self._close = QPushButton()
        self._report = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._lay_out()
        self._offer.clicked.connect(self._take_offer)
        self._details.toggled.connect(self._show_report)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report.toPlainText()))
        self._no.clicked.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self.hide()

    def tell(
        self,
        words: str,
        *,
        role: str = "no",
        report: str = "",
        offer: str = "",
        then: Callable[[], object] | None = None,
        stays: bool = False,
    ) -> None:
        """Show `words`: role "no" is a failure, "" a notice."""
        self._role = role
        self._stays = stays or bool(report)
        self._is_plain = not (role or offer)
        theme.set_kind(self, "message", role or "notice")
        self._words.setText(words)
        self._offer.setText(offer)
        self._offer.setVisible(bool(offer))
        self._no.hide()
        self._then = then or self.hide
        self._report.setPlainText(report)
        self._details.setChecked(False)
        self._details.setVisible(bool(report))
        self._show_report(shown=False)
        self._draw()
        self.setAccessibleName(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def tell_failure(self, error: PlannerError) -> None:
        """Tell a failure in its own words."""
        self.tell(tr(error.message), role="" if isinstance(error, StoppedError) else "no")

    def tell_fault(self, report: str) -> None:
        """Tell that we made a mistake, with a report to copy."""
        words = N_(
            "Something went wrong that should not; it is a fault of the program. What you had done before is kept. "
            "Details has a report without any personal data that you can copy and send to its makers."
        )
        self.tell(tr(words), report=report)

    def tell_written(self, words: str, path: Path) -> None:
        """Tell that a file was written, and offer to show where."""
        folder = QUrl.fromLocalFile(str(path.parent))
        self.tell(words, role="", offer=tr(N_("Show in folder")), then=lambda: QDesktopServices.openUrl(folder))

    def ask(self, words: str, offer: str, then: Callable[[], object]) -> None:
        """Ask something, and offer what may come next, or No; either closes the bar."""

        def taken() -> None:
            self.hide()
            then()

        self.tell(words, role="", offer=offer, then=taken, stays=True)
        self._no.show()

    def leave_page(self) -> None:
        """Take away what was told about the page that is left now."""
        if not self._stays:
            self.hide()

    def leave_event(self) -> None:
        """Take away a notice that was about the event that is left now."""
        if self._is_plain:
            self.leave_page()

    def words(self) -> str:
        """Return what the bar tells, "" when it is closed."""
        return "" if self.isHidden() else self._words.text()

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in that order."""
        return [self._offer, self._no, self._details, self._copy, self._close, self._report]

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(qevent)

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and not self.isHidden():
            self._draw()

    def _take_offer(self) -> None:
        self._then()

    def _show_report(self, shown: bool) -> None:  # noqa: FBT001 -- a slot of toggled
        self._report.setVisible(shown)
        self._copy.setVisible(shown)

    def _draw(self) -> None:
        ink = theme.colour("no" if self._role == "no" else "accent").name()
        self._icon.setPixmap(icons.pixmap(_ICONS.get(self._role, "info"), ink, theme.px(18), self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        theme.set_kind(self, "message")
        self._details.setCheckable(True)
        self._report.setAccessibleName(tr(N_("Report of the fault")))
        self._report.setFixedHeight(theme.px(140))
        self._close.setAccessibleName(tr(N_("Close the message")))
        self._close.setToolTip(tr(N_("Close the message")))
        theme.set_kind(self._close, "icon")
        theme.set_icon(self._close, "x", "text")
        for button in (self._offer, self._no, self._details, self._copy):
            theme.set_kind(button, "link")
        row = QHBoxLayout()
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        for button in (self._offer, self._no, self._details, self._copy, self._close):
            row.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(8), theme.px(14), theme.px(8))
        outer.addLayout(row)
        outer.addWidget(self._report)
