"""One column of a list on the page: its heading and samples, the field it becomes, and how sure that is."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from planner.domain.attendees import FIELDS
from planner.domain.texts import N_
from planner.formats.mappings import ColumnGuess
from planner.gui import icons, theme
from planner.gui.dates import order_text
from planner.gui.i18n import isolated, tr
from planner.gui.widgets.eliding_label import ElidingLabel
from planner.gui.widgets.segments import Segments

_LEVELS = (
    (N_("Left out"), "muted"),
    (N_("Check"), "no"),
    (N_("Likely"), "wait"),
    (N_("Sure"), "ok"),
)


@dataclass(frozen=True, slots=True)
class Question:
    """What a column leaves open: its answers by keys, and the one that holds."""

    words: str
    answers: tuple[tuple[str, str], ...]
    given: str
    is_urgent: bool = False


class FieldChoice(QComboBox):
    """Chooses a field; turning the wheel over it scrolls the page and changes nothing."""

    def wheelEvent(self, qevent: QWheelEvent) -> None:
        qevent.ignore()


class Confidence(QWidget):
    """Three bars and a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, shown: int) -> None:
        self._level = shown
        self.update()

    def words(self) -> str:
        return tr(_LEVELS[self._level][0])

    def sizeHint(self) -> QSize:
        from PySide6.QtGui import QFontMetrics

        metrics = QFontMetrics(theme.font(12, 600))
        widest = max(metrics.horizontalAdvance(tr(word)) for word, _ink in _LEVELS)
        return QSize(widest + theme.px(26), theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        word, ink = _LEVELS[self._level]
        reverse = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width, gap, foot = theme.px(4), theme.px(2), self.height() - theme.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in range(3):
            height = theme.px(4 + 4 * bar)
            left = bar * (width + gap)
            left = self.width() - left - width if reverse else left
            painter.setBrush(theme.colour(ink if bar < self._level else "line2"))
            painter.drawRoundedRect(QRectF(left, foot - height, width, height), 1, 1)
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font(12, 600))
        room = self.rect().adjusted(0 if reverse else theme.px(24), 0, -theme.px(24) if reverse else 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr(word))


class ColumnRow(QFrame):
    """A column. `field_chosen` carries the field, None to leave it out; `answered` the key of an answer."""

    field_chosen = Signal(object)
    answered = Signal(str)

    def __init__(self, guess: ColumnGuess, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(wordWrap=True)
        self._samples = ElidingLabel()
        self._arrow = QLabel()
        self.choice = FieldChoice()
        self.confidence = Confidence()
        self.question = QFrame()
        self.answers = Segments()
        self._asked = QLabel(wordWrap=True)
        self._offered: tuple[tuple[str, str], ...] = ()
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._offer_fields()
        self._lay_out_question()
        self.show_guess(guess)
        self.ask(None)
        self.choice.activated.connect(lambda at: self.field_chosen.emit(self.choice.itemData(at)))
        self.answers.chosen.connect(self.answered)

    def show_guess(self, guess: ColumnGuess) -> None:
        """Show what the column holds now."""
        heading = guess.heading or tr(N_("Column {number}"), number=guess.index + 1)
        samples = isolated(", ".join(order_text(" ".join(sample.split())) for sample in guess.samples))
        self._heading.setText(heading)
        self._samples.setText(samples or tr(N_("empty")))
        self.choice.setCurrentIndex(self.choice.findData(guess.field))
        self.confidence.show_level(guess.sureness)
        reason = tr(guess.reason)
        self.confidence.setToolTip(reason)
        self.choice.setToolTip(reason)
        self.choice.setAccessibleName(tr(N_("What “{heading}” holds"), heading=heading))
        spoken = tr(
            N_("{sure}. {reason} For instance: {samples}"), sure=self.confidence.words(), reason=reason, samples=samples
        )
        self.choice.setAccessibleDescription(spoken)
        theme.set_kind(self._heading, "muted" if guess.field is None else "column_heading")

    def ask(self, question: Question | None) -> None:
        """Ask something below the column, or nothing."""
        self.question.setVisible(question is not None)
        if question is None:
            return
        self._asked.setText(question.words)
        theme.set_kind(self._asked, "error" if question.is_urgent else "small")
        self.answers.setAccessibleName(question.words)
        if self._offered != question.answers:  # else whoever stands on an answer would lose their place
            self._offered = question.answers
            self.answers.set_choices(question.answers)
        self.answers.choose(question.given)

    def controls(self) -> list[QWidget]:
        """Return what Tab reaches, as the eye goes."""
        return [self.choice, *self.answers.buttons()]

    def _offer_fields(self) -> None:
        self.choice.addItem(tr(N_("Leave out")), None)
        self.choice.insertSeparator(1)
        for field, name in FIELDS.items():
            self.choice.addItem(tr(name), field)
        self.choice.setMaxVisibleItems(len(FIELDS) + 2)

    def _lay_out(self) -> None:
        theme.set_kind(self, "list_row")
        theme.set_kind(self._samples, "small")
        self._draw_arrow()
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(16), theme.px(9), theme.px(12), theme.px(9))
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(1))
        grid.addWidget(self._heading, 0, 0)
        grid.addWidget(self._samples, 1, 0)
        for place, part in enumerate((self._arrow, self.choice, self.confidence), start=1):
            grid.addWidget(part, 0, place, 2, 1)
        grid.addWidget(self.question, 2, 0, 1, 4)
        grid.setColumnStretch(0, 1)
        self.choice.setFixedWidth(theme.px(164))  # for "Family name prefix"

    def _lay_out_question(self) -> None:
        row = QHBoxLayout(self.question)
        row.setContentsMargins(0, theme.px(6), 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self._asked, 1)
        row.addWidget(self.answers)

    def _draw_arrow(self) -> None:
        ink = theme.colour("neutral").name()
        self._arrow.setPixmap(icons.pixmap("arrow-right", ink, theme.px(14), self.devicePixelRatioF()))
