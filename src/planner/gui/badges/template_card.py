"""A badge template to choose: a drawing of a badge with its name, one of several that exclude each other."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.domain.badges import BadgeTemplate
from planner.gui import theme
from planner.gui.i18n import tr
from planner.printing.badges import BadgeJob, draw_badge, label_outline

_HEIGHT, _LOW = 70, 38
_PICTURE_WIDTH = 92


class TemplateCard(QAbstractButton):
    """Chosen by mouse, Space or arrow keys like a radio button."""

    def __init__(self, template: BadgeTemplate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template = template
        self._job: BadgeJob | None = None
        self._has_picture = True
        self.setCheckable(True)
        self.setText(tr(template.name))
        self.setAccessibleName(tr(template.name))
        self.setAccessibleDescription(tr(template.about))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_job(self, job: BadgeJob) -> None:
        """Show the first badge of `job` in this template."""
        self._job = job
        self.update()

    def show_picture(self, *, is_shown: bool) -> None:
        """Show the drawing of the badge, or save its room for other things."""
        if is_shown != self._has_picture:
            self._has_picture = is_shown
            self.setToolTip("" if is_shown else tr(self.template.about))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(_HEIGHT if self._has_picture else _LOW))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(140), self.sizeHint().height())

    def enterEvent(self, qevent: QEnterEvent) -> None:
        super().enterEvent(qevent)
        self.update()

    def leaveEvent(self, qevent: QEvent) -> None:
        super().leaveEvent(qevent)
        self.update()

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        picture, words, mark = self._boxes()
        if self._has_picture:
            self._draw_badge(painter, picture)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(13, 600))
        side = Qt.AlignmentFlag.AlignLeft  # where reading begins: Qt mirrors it
        upper, lower = QRectF(words), QRectF(words)
        if self._has_picture:
            upper.setBottom(words.top() + theme.px(18))
        painter.drawText(upper, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._has_picture:
            lower.setTop(upper.bottom() + 1)
            flags = side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.setPen(theme.colour("muted"))
            painter.setFont(theme.font(12))
            painter.drawText(lower, flags, tr(self.template.about))
        self._draw_mark(painter, mark)

    def _boxes(self) -> tuple[QRectF, QRectF, QRectF]:
        """Return the boxes of picture, words and mark, mirrored where one reads from the right."""
        gap, width, height = theme.px(9), self.width(), self.height()
        across = theme.px(_PICTURE_WIDTH) if self._has_picture else 0
        picture = QRectF(gap, gap, across, height - 2 * gap)
        side = theme.px(16)
        mark = QRectF(width - gap - side, gap if self._has_picture else (height - side) / 2, side, side)
        words = QRectF(picture.right() + (theme.px(11) if across else 2), gap, 0, height - 2 * gap)
        words.setRight(mark.left() - theme.px(4))
        if self.isRightToLeft():
            for box in (picture, words, mark):
                box.moveLeft(width - box.right())
        return picture, words, mark

    def _draw_ground(self, painter: QPainter) -> None:
        chosen, over = self.isChecked(), self.underMouse()
        ground = "accent_soft" if chosen else "hover" if over else "surface"
        painter.setPen(QPen(theme.colour("accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), theme.px(8), theme.px(8))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), theme.px(6), theme.px(6))

    def _draw_badge(self, painter: QPainter, box: QRectF) -> None:
        if self._job is None or not self._job.badges:
            return
        stock = self._job.stock
        width, height = stock.label_width / 1000, stock.label_height / 1000
        scale = min(box.width() / width, box.height() / height)
        painter.save()
        painter.translate(box.center().x() - width * scale / 2, box.center().y() - height * scale / 2)
        painter.scale(scale, scale)
        outline = label_outline(stock)
        painter.fillPath(outline, Qt.GlobalColor.white)
        painter.setClipPath(outline)
        draw_badge(painter, self._job, 0)
        pen = QPen(theme.colour("line2"), 1)
        pen.setCosmetic(True)
        painter.setClipping(False)
        painter.strokePath(outline, pen)
        painter.restore()

    def _draw_mark(self, painter: QPainter, box: QRectF) -> None:
        chosen = self.isChecked()
        painter.setPen(QPen(theme.colour("accent" if chosen else "neutral"), 2 if chosen else 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(box.adjusted(4, 4, -4, -4))
