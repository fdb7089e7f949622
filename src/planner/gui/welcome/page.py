"""The welcome page: look around, start an event, bring in a list, or open what was open before."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QStyle, QStyleOptionButton, QWidget

from planner._generated.ui_welcome_page import Ui_WelcomePage
from planner.domain.texts import N_
from planner.gui import icons, theme
from planner.gui.i18n import joined, tr
from planner.gui.widgets.eliding_button import ElidingButton

_CHOICES = (
    (
        "add_sample",
        "sparkles",
        N_("&Look around in a sample event"),
        N_("A tweet-up in a London pub, with 120 guests, six topics and badges. Change anything; it is only a sample."),
    ),
    (
        "new_event",
        "calendar-plus",
        N_("&Start an event"),
        N_("Give it a name; day, venue and guests can follow later."),
    ),
    (
        "import_list",
        "file-up",
        N_("&Bring in a list of people"),
        N_("A CSV or Excel file from any ticket shop. You see every row before anything is kept. Or drop it here."),
    ),
)
_WIDEST = 640


class WelcomePage(QScrollArea):
    """Offers the ways to begin; `wanted` names a deed, `file_wanted` a file opened before."""

    wanted = Signal(str)
    file_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WelcomePage()
        self.ui.setupUi(self)
        theme.set_kind(self.ui.content, "page")
        theme.set_kind(self.ui.title, "title")
        theme.set_kind(self.ui.sentence, "counts")
        theme.set_kind(self.ui.recent_title, "section")
        self.choices = [Choice(icon, tr(title), tr(sentence)) for _, icon, title, sentence in _CHOICES]
        for (deed, *_), choice in zip(_CHOICES, self.choices, strict=True):
            choice.clicked.connect(lambda _checked=False, deed=deed: self.wanted.emit(deed))
            self.ui.choices.addWidget(choice)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fit()
        self.show_recent([])

    def take_focus(self) -> None:
        """Put the keyboard on the first way to begin."""
        self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_recent(self, paths: list[Path]) -> None:
        """Offer files that were open before."""
        while item := self.ui.recent.takeAt(0):
            if link := item.widget():
                link.deleteLater()
        for path in paths[:4]:
            link = ElidingButton()
            theme.set_kind(link, "link")
            theme.set_icon(link, "folder-open", "accent")
            link.show_words(f" {joined(path.stem, str(path.parent))}")
            link.setAccessibleName(tr(N_("Open {file}"), file=str(path)))
            link.clicked.connect(lambda _checked=False, path=path: self.file_wanted.emit(path))
            self.ui.recent.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self.ui.recent_title.setVisible(bool(paths))

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "choices"):
            self._fit()

    def _fit(self) -> None:
        for part in (self.ui.title, self.ui.sentence, *self.choices):
            part.setMaximumWidth(theme.px(_WIDEST))
        self.ui.column.setContentsMargins(theme.px(48), theme.px(56), theme.px(24), theme.px(24))
        self.ui.column.setSpacing(theme.px(12))
        self.ui.choices.setSpacing(theme.px(12))
        self.ui.choices.setContentsMargins(0, theme.px(16), 0, theme.px(16))


class Choice(QPushButton):
    """A large button with an icon, a title and a sentence that wraps."""

    def __init__(self, icon: str, title: str, sentence: str) -> None:
        super().__init__()
        self._icon, self._title, self._sentence = icon, title, sentence
        self.setText(title)
        self.setAccessibleDescription(sentence)
        theme.set_kind(self, "choice")
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - theme.px(84), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        words = QFontMetrics(theme.font(13)).boundingRect(room, flags, self._sentence).height()
        title = QFontMetrics(theme.font(14, 600)).boundingRect(room, flags, self._title).height()
        return max(theme.px(76), words + title + theme.px(36))

    def sizeHint(self) -> QSize:
        width = theme.px(_WIDEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(76))

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        self._fit()

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange and hasattr(self, "_sentence"):
            self._fit()

    def _fit(self) -> None:
        """Ask for the height of the words; a scrolled page looks at the least height alone."""
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        size, edge = theme.px(22), theme.px(20)
        left = self.width() - edge - size if self.isRightToLeft() else edge
        mark = icons.pixmap(self._icon, theme.colour("accent").name(), size, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - size) // 2, mark)
        before, after = edge + size + theme.px(18), theme.px(20)
        if self.isRightToLeft():
            before, after = after, before
        room = self.rect().adjusted(before, theme.px(14), -after, -theme.px(12))
        self._write(painter, room)

    def _write(self, painter: QPainter, room: QRect) -> None:
        side = Qt.AlignmentFlag.AlignLeft  # a widget's painter mirrors left and right by itself
        painter.setFont(theme.font(14, 600))
        painter.setPen(theme.colour("text"))
        flags = int(side) | int(Qt.TextFlag.TextWordWrap) | int(Qt.TextFlag.TextHideMnemonic)
        taken = painter.boundingRect(room, flags, self._title)
        painter.drawText(room, flags, self._title)
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("muted"))
        below = room.adjusted(0, taken.height() + theme.px(4), 0, 0)
        painter.drawText(below, int(side) | int(Qt.TextFlag.TextWordWrap), self._sentence)
