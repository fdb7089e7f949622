"""The window as it was closed: the next start shows it until the page itself is there, instead of an empty frame.

It counts only while nothing is different from then, and goes otherwise: a picture that tells something else than the
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

from PySide6.QtCore import QByteArray, QLocale
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from planner import __version__
from planner.gui.frame import is_system_dark
from planner.store.folders import cache_folder, settings_file

_TOLD, _PICTURE = "first.json", "first.ppm"  # no other kind of picture is read as quickly

log = logging.getLogger(__name__)


def keep(picture: QPixmap, window: QWidget, file: Path) -> None:
    """Keep the picture of a window for the next start; `file` is closed and the settings are written.

    None is kept of a file on a network: whether it is as it was has to be asked before anything is shown, and a share
    that is gone answers late or never.
    """
    from planner.store.places import on_network

    folder, is_kept = cache_folder(), False
    try:
        forget()
        folder.mkdir(parents=True, exist_ok=True)
        for name in (_TOLD, _PICTURE):
            os.close(os.open(folder / name, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600))
        is_kept = not on_network(file) and picture.save(str(folder / _PICTURE))
        stood = window.saveGeometry().toBase64().toStdString()
        told = {"file": str(file), "stood": stood, "when": _present(file), "picture": _stamp(folder / _PICTURE)}
        (folder / _TOLD).write_text(json.dumps(told), encoding="utf-8")
    except OSError as error:
        is_kept = False
        log.info("No picture of the window could be kept: %s", type(error).__name__)
    if not is_kept:
        forget()


def forget() -> None:
    """Leave no picture behind."""
    for name in (_TOLD, _PICTURE):
        with suppress(OSError):
            (cache_folder() / name).unlink(missing_ok=True)


def recall(window: QWidget, file: Path | None) -> QPixmap | None:
    """Put a window where it was, and return its picture if all is as it was then; `file` is what is asked for by name."""
    _system()
    folder = cache_folder()
    try:
        told: dict[str, Any] = json.loads((folder / _TOLD).read_text(encoding="utf-8"))
        is_same = file is None or str(file.absolute()) == told["file"]
        is_whole = told["picture"] == _stamp(folder / _PICTURE)  # two windows that close at once write crosswise
        if is_same and is_whole and told["when"] == _present(Path(told["file"])):
            window.restoreGeometry(QByteArray.fromBase64(told["stood"].encode()))
            picture = QPixmap(str(folder / _PICTURE))
            picture.setDevicePixelRatio(window.devicePixelRatioF())
            return picture
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass  # there is none, or none of use
    forget()
    return None


def was_dark() -> bool:
    """Tell whether the system was dark when the program started: it may have turned since, and may turn back."""
    return bool(_system()[0])


class Veil(QWidget):
    """Lies over a window with its picture until it is lifted; what is clicked is what lies below."""

    def __init__(self, window: QWidget, picture: QPixmap) -> None:
        from PySide6.QtCore import Qt

        super().__init__(window)
        self._picture = picture
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(window.size())
        self.show()
        self.raise_()

    def lift(self) -> None:
        self.hide()
        self.deleteLater()

    def paintEvent(self, _qevent: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._picture)


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
