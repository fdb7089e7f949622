"""The card with the picture of a venue's plan: shown, enlarged by a click, added by button or drop."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPixmapCache,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.domain.schedule import RoomRow
from planner.domain.texts import N_
from planner.domain.venue_details import DocumentRow, VenueDetails
from planner.domain.venue_questions import Occasion
from planner.domain.venues import DocumentKind
from planner.gui import theme
from planner.gui.i18n import tr
from planner.gui.venues.plan_pictures import PlanPictures
from planner.gui.venues.records import Records
from planner.gui.venues.rooms_drawing import paint_rooms
from planner.gui.widgets.buttons import icon_button, link_button
from planner.gui.widgets.card import Card
from planner.gui.widgets.eliding_label import ElidingLabel

_HEIGHT = 190
_STEP = 1.25


class PlanView(QAbstractButton):
    """Paints a picture of the plan, or the rooms by size; pressing it enlarges the picture."""

    dropped = Signal(object)  # paths

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self._rooms: Sequence[RoomRow] = ()
        self._is_over = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_plan(self, image: QImage | None, rooms: Sequence[RoomRow], words: str) -> None:
        """Show a picture, or else the rooms; `words` say which."""
        self.image, self._rooms = image, rooms
        has_picture = image is not None and not image.isNull()
        self.setEnabled(has_picture)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor if has_picture else Qt.CursorShape.ArrowCursor)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(_HEIGHT))

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour("accent" if self._is_over or self.hasFocus() else "line"), 1))
        painter.setBrush(theme.colour("sunk"))
        painter.drawRoundedRect(edge, theme.px(8), theme.px(8))
        paint_plan(
            painter, edge.adjusted(theme.px(10), theme.px(10), -theme.px(10), -theme.px(10)), self.image, self._rooms
        )

    def dragEnterEvent(self, qevent: QDragEnterEvent) -> None:
        self._is_over = bool(local_files(qevent))
        if self._is_over:
            qevent.acceptProposedAction()
        self.update()

    def dragLeaveEvent(self, qevent: QDragLeaveEvent) -> None:
        self._is_over = False
        self.update()
        super().dragLeaveEvent(qevent)

    def dropEvent(self, qevent: QDropEvent) -> None:
        self._is_over = False
        self.update()
        qevent.acceptProposedAction()
        self.dropped.emit(local_files(qevent))


def paint_plan(
    painter: QPainter, box: QRectF, image: QImage | None, rooms: Sequence[RoomRow], *, strong: bool = False
) -> None:
    """Paint a picture whole into `box`; without one the rooms by size."""
    if image is None or image.isNull():
        paint_rooms(painter, box, rooms, strong=strong)
        return
    size = image.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(box.center())
    painter.drawPixmap(place.toRect(), _scaled(image, size * painter.device().devicePixelRatioF()))


def _scaled(image: QImage, size: QSize) -> QPixmap:
    """Return the picture in a size, kept for the next painting; smoothly, or a plan would lose its thin walls."""
    key = f"plan {image.cacheKey()} {size.width()} {size.height()}"
    kept = QPixmap()
    if not QPixmapCache.find(key, kept):
        smooth = Qt.TransformationMode.SmoothTransformation
        kept = QPixmap.fromImage(image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
        QPixmapCache.insert(key, kept)
    return kept


def local_files(qevent: QDropEvent) -> list[Path]:
    """Return the files in a drag."""
    paths = [Path(url.toLocalFile()) for url in qevent.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]


class PlanCard(Card):
    """The pictures of one venue's plan, one at a time."""

    def __init__(self, records: Records, pictures: PlanPictures) -> None:
        super().__init__(tr(N_("Plan")))
        self.venue: VenueDetails | None = None
        self.records, self.pictures = records, pictures
        self._at = 0
        self.view = PlanView()
        self.caption = ElidingLabel()
        self.add_button = link_button("image", tr(N_("Add picture…")))
        self.before_button = icon_button("chevron-left", tr(N_("Picture before")))
        self.next_button = icon_button("chevron-right", tr(N_("Next picture")))
        self.remove_button = icon_button("trash-2", tr(N_("Remove the picture")))
        self._lay_out()
        self._wire()

    def show_venue(self, venue: VenueDetails, _occasion: Occasion, *, fresh: bool) -> None:
        """Show the plan of a venue."""
        self.venue = venue
        self._at = 0 if fresh else max(0, min(self._at, len(venue.plans) - 1))
        self._show()

    @property
    def plan(self) -> DocumentRow | None:
        """The document whose picture is shown."""
        plans = () if self.venue is None else self.venue.plans
        return plans[self._at] if self._at < len(plans) else None

    def _show(self) -> None:
        if self.venue is None:
            return
        plan, count = self.plan, len(self.venue.plans)
        image = None if plan is None else self.pictures.picture(plan)
        if plan is None:
            words = tr(N_("No picture yet: the rooms by how many they hold. Drop a picture of the plan here."))
        elif image is not None and image.isNull():
            words = tr(N_("{file} cannot be shown. Save it from the documents to look at it."), file=plan.name)
        else:
            words = tr(N_("{file}; press to enlarge"), file=plan.name)
        self.view.show_plan(image, self.venue.rooms, words)
        numbered = (
            tr(N_("{file}, {number} of {count}"), file=plan.name, number=self._at + 1, count=count) if plan else ""
        )
        self.caption.setText(
            tr(N_("Rooms by how many they hold")) if plan is None else numbered if count > 1 else plan.name
        )
        for button in (self.before_button, self.next_button):
            button.setVisible(count > 1)
        self.before_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < count - 1)
        self.remove_button.setVisible(plan is not None)

    def _go(self, by: int) -> None:
        self._at += by
        self._show()

    def _lay_out(self) -> None:
        theme.set_kind(self.caption, "small")
        line = QHBoxLayout()
        line.setSpacing(theme.px(4))
        line.addWidget(self.caption, 1)
        for button in (self.before_button, self.next_button, self.remove_button, self.add_button):
            line.addWidget(button)
        self.body.addWidget(self.view, 1)
        self.body.addLayout(line)

    def _wire(self) -> None:
        self.view.clicked.connect(self.enlarge)
        self.view.dropped.connect(self._drop)
        self.before_button.clicked.connect(lambda: self._go(-1))
        self.next_button.clicked.connect(lambda: self._go(1))
        self.pictures.arrived.connect(lambda _digest: self._show())
        self.add_button.clicked.connect(
            lambda: self.venue and self.records.ask_for_files(self.venue, DocumentKind.PLAN.value)
        )
        self.remove_button.clicked.connect(
            lambda: self.venue and self.plan and self.records.delete_document(self.venue, self.plan)
        )

    def _drop(self, paths: Sequence[Path]) -> None:
        if self.venue is not None:
            self.records.drop_files(self.venue, DocumentKind.PLAN.value, paths)

    def enlarge(self) -> None:
        """Show the picture as large as the window, to be enlarged further."""
        if self.view.image is not None and not self.view.image.isNull() and self.plan is not None:
            viewer = PlanViewer(self, self.view.image, self.plan.name)
            viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            viewer.open()


class PlanViewer(QDialog):
    """A picture to look at closely: + and − or Ctrl with the wheel enlarge, 0 shows it whole, Esc closes."""

    def __init__(self, parent: QWidget, image: QImage, name: str) -> None:
        super().__init__(parent)
        self._image, self._is_whole = image, True
        self._zoom = self._whole = 1.0
        self.setWindowTitle(name)
        self.sheet = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.sheet.setAccessibleName(name)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setWidget(self.sheet)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_kind(self.sheet, "desk")
        buttons = QHBoxLayout()
        for icon, words, step in (
            ("zoom-out", N_("Smaller"), 1 / _STEP),
            ("zoom-in", N_("Larger"), _STEP),
        ):
            button = icon_button(icon, tr(words))
            button.clicked.connect(lambda _checked=False, step=step: self.zoom_by(step))
            buttons.addWidget(button)
        whole, close = QPushButton(tr(N_("Show whole"))), QPushButton(tr(N_("Close")))
        whole.clicked.connect(self.show_whole)
        close.clicked.connect(self.reject)
        buttons.addWidget(whole)
        buttons.addStretch()
        buttons.addWidget(close)
        outer = QVBoxLayout(self)
        outer.addWidget(self.area, 1)
        outer.addLayout(buttons)
        self.resize(parent.window().size() * 0.86)
        self.show_whole()

    def show_whole(self) -> None:
        """Fit the picture to the window."""
        self._is_whole = True
        room, size = self.area.maximumViewportSize(), self._image.size()
        self._zoom = self._whole = min(room.width() / max(1, size.width()), room.height() / max(1, size.height()))
        self._draw()

    def zoom_by(self, factor: float) -> None:
        """Enlarge the picture, or make it smaller."""
        self._is_whole = False
        self._zoom = max(0.2 * self._whole, min(12 * self._whole, self._zoom * factor))
        self._draw()

    def resizeEvent(self, qevent: QResizeEvent) -> None:
        super().resizeEvent(qevent)
        if self._is_whole:
            self.show_whole()

    def keyPressEvent(self, qevent: QKeyEvent) -> None:
        if qevent.text() in ("+", "="):
            self.zoom_by(_STEP)
        elif qevent.text() == "-":
            self.zoom_by(1 / _STEP)
        elif qevent.text() == "0":
            self.show_whole()
        else:
            super().keyPressEvent(qevent)

    def wheelEvent(self, qevent: QWheelEvent) -> None:
        if qevent.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_STEP if qevent.angleDelta().y() > 0 else 1 / _STEP)
            qevent.accept()
        else:
            super().wheelEvent(qevent)

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        size = QSize(round(self._image.width() * self._zoom), round(self._image.height() * self._zoom))
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = QPixmap.fromImage(self._image.scaled(size * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        picture.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(picture)
