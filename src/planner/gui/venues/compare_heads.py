"""The headings of the comparison: each venue's plan and name above its column, the questions beside the rows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView

from planner.domain.texts import N_
from planner.domain.venue_details import VenueDetails
from planner.gui import icons, theme
from planner.gui.i18n import tr, with_own_end
from planner.gui.venues.compare_model import CompareModel
from planner.gui.venues.compare_painting import CellLook, card_of, paint_ground
from planner.gui.venues.plan_card import paint_plan

if TYPE_CHECKING:
    from planner.gui.venues.compare_view import CompareTable

_PICTURE, _NAME, _ADDRESS, _MARGIN = 112, 22, 18, 14
_QUESTIONS, _LOW = 158, 380
_ICONS = {
    "chosen": "check",
    "heads": "users",
    "cost": "coins",
    "access": "accessibility",
    "around": "train-front",
    "notes": "notebook-pen",
    "visit": "clipboard-check",
    "booking": "calendar-clock",
    "missing": "circle-question-mark",
}


class VenueHeads(QHeaderView):
    """The plan, name and address of each venue; drag one to move its column."""

    def __init__(self, table: "CompareTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(tr(N_("Venues compared")))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def sizeHint(self) -> QSize:
        height = _MARGIN + _NAME + _ADDRESS + 8 + (_PICTURE + 10 if self._has_pictures() else 0)
        return QSize(super().sizeHint().width(), theme.px(height))

    def _has_pictures(self) -> bool:
        """Tell whether there is room above the rows for pictures."""
        return self._table.height() >= theme.px(_LOW)

    def contextMenuEvent(self, qevent: QContextMenuEvent) -> None:
        self._table.show_menu(self.logicalIndexAt(qevent.pos()), qevent.globalPos())

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        model = self.model()
        if not isinstance(model, CompareModel) or logical >= model.columnCount():
            return
        venue, box = model.venue(logical), QRectF(rect)
        if self.isRightToLeft():
            box.translate(-1, 0)  # a heading stands one pixel off its cells there
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(box, theme.colour("bg"))
        is_chosen = venue.id == model.comparison.occasion.chosen_id
        paint_ground(painter, box, CellLook(is_top=True, is_chosen=is_chosen))
        room = card_of(box).adjusted(theme.px(_MARGIN), theme.px(_MARGIN), -theme.px(_MARGIN), 0)
        name = QRectF(room.left(), room.top(), room.width(), theme.px(_NAME))
        if self._has_pictures():
            picture = QRectF(room.left(), room.top(), room.width(), theme.px(_PICTURE))
            self._paint_picture(painter, picture, venue, is_chosen=is_chosen)
            name.moveTop(picture.bottom() + theme.px(10))
        _write(painter, name, venue.name, theme.font(15, 600), "text")
        address = QRectF(room.left(), name.bottom(), room.width(), theme.px(_ADDRESS))
        _write(painter, address, venue.address or tr(N_("No address yet")), theme.font(12), "muted")
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRectF, venue: VenueDetails, *, is_chosen: bool) -> None:
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("sunk"))
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))
        inner = box.adjusted(theme.px(8), theme.px(8), -theme.px(8), -theme.px(8))
        image = self._table.picture(venue)
        paint_plan(painter, inner, image, venue.rooms, strong=is_chosen)
        if not venue.rooms and (image is None or image.isNull()):
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("muted"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, tr(N_("No rooms noted yet")))


class QuestionHeads(QHeaderView):
    """The questions, the first of each group with its icon."""

    def __init__(self, table: "CompareTable") -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setAccessibleName(tr(N_("Questions")))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_QUESTIONS), super().sizeHint().height())

    def changeEvent(self, qevent: QEvent) -> None:
        super().changeEvent(qevent)
        if qevent.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(_QUESTIONS))
        self.setMinimumSectionSize(theme.px(20))

    def height_for(self, row: int) -> int:
        """Return how high the title of a row is."""
        model = self.model()
        if not isinstance(model, CompareModel):
            return 0
        words = tr(model.question(row).title)
        letters = theme.font(13, 600 if model.question(row).is_first else 400)
        flags, width = int(Qt.TextFlag.TextWordWrap), theme.px(_QUESTIONS - 36)
        return QFontMetrics(letters).boundingRect(0, 0, width, 1000, flags, words).height() + theme.px(14)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        model = self.model()
        if not isinstance(model, CompareModel) or logical >= model.rowCount():
            return
        question, box = model.question(logical), QRectF(rect)
        painter.save()
        painter.fillRect(box, theme.colour("bg"))
        reverse = self.isRightToLeft()
        after, before = theme.px(8), theme.px(28)
        words = box.adjusted(after, 0, -before, 0) if reverse else box.adjusted(before, 0, -after, 0)
        if question.is_first:
            if logical:
                painter.fillRect(QRectF(box.left(), box.top(), box.width() - after, 1), theme.colour("line"))
            size, ratio = theme.px(16), painter.device().devicePixelRatioF()
            left = box.right() - size - theme.px(2) if reverse else box.left() + theme.px(2)
            icon = icons.pixmap(_ICONS[question.group], theme.colour("muted").name(), size, ratio)
            painter.drawPixmap(QPointF(left, box.top() + theme.px(8)), icon)
        painter.setFont(theme.font(13, 600 if question.is_first else 400))
        painter.setPen(theme.colour("text" if question.is_first else "muted"))
        words.adjust(0, theme.px(7), 0, 0)
        if question.group == "heads" and not question.is_first:
            words.adjust(0, -theme.px(2), 0, 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, tr(question.title))
        painter.restore()


def _write(painter: QPainter, box: QRectF, words: str, letters: QFont, colour: str) -> None:
    painter.setFont(letters)
    painter.setPen(theme.colour(colour))
    shown = painter.fontMetrics().elidedText(with_own_end(words), Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
