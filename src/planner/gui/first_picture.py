"""How the window was when it was closed: the next start puts it there, and shows its picture until the page is there.

The picture counts only while nothing is different from then, and goes otherwise: one that tells something else than the
page after it is worse than none. As the file itself it is nobody else's business, so only its owner may read it.
"""

import json
import logging
import os
from contextlib import suppress
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QLocale, QPoint, QPointF, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from planner import __version__
from planner.gui.frame import Frame, is_system_dark
from planner.store.folders import cache_folder, settings_file

_TOLD, _PICTURE = "first.json", "first.ppm"  # no other kind of picture is read as quickly

log = logging.getLogger(__name__)


def keep(window: QWidget, file: Path | None, picture: QPixmap | None, *, is_dark: bool | None) -> None:
    """Keep where a window stands, and its picture where there is one, for the next start.

    `is_dark` is None where the system decides. `file` is closed and the settings are written. No picture is kept of a
    file on a network: whether it is as it was has to be asked before anything is shown, and a share that is gone
    answers late or never.
    """
    from planner.store.places import on_network

    folder = cache_folder()
    told: dict[str, Any] = {"stood": window.saveGeometry().toBase64().toStdString(), "dark": is_dark}
    try:
        forget()
        folder.mkdir(parents=True, exist_ok=True)
        if picture is not None and file is not None and not on_network(file):
            os.close(os.open(folder / _PICTURE, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
            picture.save(str(folder / _PICTURE))
            told |= {"file": str(file), "when": _present(file), "picture": _stamp(folder / _PICTURE)}
        (folder / _TOLD).write_text(json.dumps(told), encoding="utf-8")
    except OSError as error:
        log.info("Nothing could be kept of the window: %s", type(error).__name__)
        forget()


def forget() -> None:
    """Leave no picture behind."""
    with suppress(OSError):
        (cache_folder() / _PICTURE).unlink(missing_ok=True)


def recall(frame: Frame, file: Path | None) -> None:
    """Put a window where it was, and give it its picture if all is as it was then; `file` is what is asked for by name."""
    _system()
    folder = cache_folder()
    try:
        told: dict[str, Any] = json.loads((folder / _TOLD).read_text(encoding="utf-8"))
        frame.is_placed = frame.restoreGeometry(QByteArray.fromBase64(told["stood"].encode()))
        frame.dark = told["dark"]
        is_same = file is None or str(file.absolute()) == told["file"]
        is_whole = told["picture"] == _stamp(folder / _PICTURE)  # two windows that close at once write crosswise
        if is_same and is_whole and told["when"] == _present(Path(told["file"])):
            frame.picture = QPixmap(str(folder / _PICTURE))
            frame.picture.setDevicePixelRatio(frame.devicePixelRatioF())
            return
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass  # there is none, or none of use
    forget()


def was_dark() -> bool:
    """Tell whether the system was dark when the program started: it may have turned since, and may turn back."""
    return bool(_system()[0])


class Veil(QWidget):
    """Lies over a window with its picture until it is lifted; a click on it reaches then what stands there."""

    def __init__(self, window: QWidget, picture: QPixmap) -> None:
        from PySide6.QtCore import Qt

        super().__init__(window)
        self._window, self._picture = window, picture
        self._pressed: QPoint | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(window.size())
        self.show()
        self.raise_()

    def lift(self) -> None:
        """Show what lies below, and pass on the last click."""
        window, pressed = self._window, self._pressed
        self.hide()
        self.deleteLater()
        if pressed is not None:
            QTimer.singleShot(0, window, lambda: _click(window, pressed))

    def mousePressEvent(self, qevent: QMouseEvent) -> None:
        self._pressed = qevent.position().toPoint()

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._picture)


def _click(window: QWidget, at: QPoint) -> None:
    """Click at a point of a window, as a person does."""
    from PySide6.QtCore import Qt

    if (target := window.childAt(at)) is None:
        return
    inside, left, none = target.mapFrom(window, at), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        place = QPointF(inside), QPointF(target.mapToGlobal(inside))
        QApplication.sendEvent(target, QMouseEvent(kind, *place, left, held, Qt.KeyboardModifier.NoModifier))


def _present(file: Path) -> list[object]:
    """Return all that the look of the window depends on: what it shows, of whom, on which day and which screen."""
    beside = file.with_name(f"{file.name}-wal")
    return [
        __version__,
        _stamp(file),
        beside.stat().st_size if beside.exists() else 0,
        _stamp(settings_file()),
        f"{datetime.now().astimezone():%Y-%m-%d}",
        *_system(),
    ]


def _stamp(file: Path) -> list[int]:
    told = file.stat()
    return [told.st_size, told.st_mtime_ns]


@cache
def _system() -> tuple[object, ...]:
    """Return what the look takes from the system; asked for before ours is put on the application."""
    return (
        is_system_dark(),
        QGuiApplication.primaryScreen().devicePixelRatio(),
        QGuiApplication.font().toString(),
        QLocale.system().name(),
    )
