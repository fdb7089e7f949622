"""Bars that show how many heads a venue holds in each layout; the mark on each is the number of heads expected.

Where a room's size is not known, the bar goes on in dashes behind what is known: it may be more.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.texts import N_
from planner.domain.venue_comparisons import Fit, LayoutFit, fit_text, layout_name
from planner.gui import icons, theme
from planner.gui.i18n import isolated, joined, tr
from planner.gui.venues.words import FITS

_LINE, _BAR, _MARK, _ICON = 26, 6, 12, 16
_DASH, _BETWEEN = 5, 4
_BARS = {Fit.WHOLE: "accent", Fit.SPLIT: "amber", Fit.SMALL: "neutral", Fit.UNKNOWN: "neutral"}


def said(fit: LayoutFit) -> str:
    """Return in words how heads fit, for a screen reader and a tooltip."""
    return tr(
        N_("{layout}: {heads}, {fit}"),
        layout=tr(layout_name(fit.layout)),
        heads=tr(fit.in_figures),
        fit=tr(fit_text(fit)),
    )


def paint_fit(painter: QPainter, box: QRectF, fit: LayoutFit, most: int, *, reverse: bool) -> None:
    """Paint bar, mark, "112 / 120" and an icon into `box`; `most` is how many heads the whole bar stands for."""
    gap = theme.px(8)
    icon, ink = FITS[fit.fit]
    size = theme.px(_ICON)
    words = isolated(tr(fit.in_figures))
    letters = theme.font(12, 600, figures=True)
    width = max(QFontMetrics(letters).horizontalAdvance(words), theme.px(66))
    place = QRectF(box.right() - size, box.center().y() - size / 2, size, size)
    figures = QRectF(place.left() - gap / 2 - width, box.top(), width, box.height())
    bar = QRectF(box.left(), box.center().y() - theme.px(_BAR) / 2, figures.left() - gap - box.left(), theme.px(_BAR))
    if reverse:
        place, figures, bar = (_mirrored(each, box) for each in (place, figures, bar))
    _paint_bar(painter, bar, fit, most, reverse=reverse)
    painter.setFont(letters)
    painter.setPen(theme.colour("muted" if fit.total is None else "text"))
    # A widget's painter mirrors left and right by itself.
    painter.drawText(figures, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(place.topLeft(), icons.pixmap(icon, theme.colour(ink).name(), size, ratio))


def _paint_bar(painter: QPainter, bar: QRectF, fit: LayoutFit, most: int, *, reverse: bool) -> None:
    if bar.width() < theme.px(24):
        return  # too narrow to mean anything: the figures say it
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("line"))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    if fit.total:
        part = QRectF(bar)
        part.setWidth(max(bar.height(), bar.width() * min(1.0, fit.total / most)))
        painter.setBrush(theme.colour(_BARS[fit.fit]))
        parts = [part, *(_dashes(bar, part.right()) if fit.unknown else ())]
        for each in parts:
            shown = _mirrored(each, bar) if reverse else each
            painter.drawRoundedRect(shown, bar.height() / 2, bar.height() / 2)
    at = bar.left() + (bar.width() - 2) * min(1.0, fit.heads / most)
    mark = QRectF(at, bar.center().y() - theme.px(_MARK) / 2, 2, theme.px(_MARK))
    painter.fillRect(_mirrored(mark, bar) if reverse else mark, theme.colour("text"))
    painter.restore()


def _dashes(bar: QRectF, start: float) -> Iterator[QRectF]:
    """Yield the dashes from where the known part ends to the end of the bar."""
    left = start + theme.px(_BETWEEN)
    while left + theme.px(_DASH) <= bar.right():
        yield QRectF(left, bar.center().y() - bar.height() / 4, theme.px(_DASH), bar.height() / 2)
        left += theme.px(_DASH + _BETWEEN)


def _mirrored(part: QRectF, whole: QRectF) -> QRectF:
    return QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height())


class FitBars(QWidget):
    """A line for each layout of one venue: its name, a bar, how many of how many, and whether they fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits: Sequence[LayoutFit] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_fits(self, fits: Sequence[LayoutFit]) -> None:
        """Show how the heads fit in each of these layouts."""
        self._fits = fits
        self.setAccessibleName(". ".join(said(fit) for fit in fits))
        self.setToolTip("\n".join(joined(tr(layout_name(fit.layout)), tr(fit_text(fit))) for fit in fits))
        self.setVisible(bool(fits))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(_LINE) * len(self._fits))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), self.sizeHint().height())

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        most = max([1, *(fit.heads for fit in self._fits), *(fit.total or 0 for fit in self._fits)])
        names = [tr(layout_name(fit.layout)) for fit in self._fits]
        letters = theme.font(13)
        widest = max((QFontMetrics(letters).horizontalAdvance(name) for name in names), default=0)
        label_width = min(widest + 2, self.width() // 2 - theme.px(20))
        reverse = self.isRightToLeft()
        for row, (fit, name) in enumerate(zip(self._fits, names, strict=True)):
            line = QRectF(0, row * theme.px(_LINE), self.width(), theme.px(_LINE))
            label = QRectF(line.left(), line.top(), label_width, line.height())
            rest = line.adjusted(label_width + theme.px(12), 0, 0, 0)
            if reverse:
                label, rest = _mirrored(label, line), _mirrored(rest, line)
            painter.setFont(letters)
            painter.setPen(theme.colour("text"))
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(label.width()))
            painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            paint_fit(painter, rest, fit, most, reverse=reverse)
