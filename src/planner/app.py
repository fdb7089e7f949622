"""Starts the window: paints first, then brings in the rest and opens the file; leaves when all is written."""

import builtins
import gc
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from planner.gui import first_picture
from planner.gui.frame import Frame

if TYPE_CHECKING:
    from planner.gui.main_window import MainWindow

_TITLE_BAR = 40
_WISHES = (signal.SIGINT, signal.SIGTERM)
"""By which a terminal and a system ask a program to end."""
_SIGNING_OUT_MS = 4_000
"""How long who signs out waits for us; Windows ends a program that does not answer after five seconds."""
_UNSEEN_MS = 500
"""How long we wait for the first picture: a window that starts hidden paints none."""


class Program(QApplication):
    """The application; it hears which file macOS wants opened, also where that is said before the window is there."""

    file_wanted = Signal(Path)

    def __init__(self, args: list[str]) -> None:
        super().__init__(args)
        self.wanted: Path | None = None

    def event(self, qevent: QEvent) -> bool:
        if isinstance(qevent, QFileOpenEvent) and qevent.file():
            self.wanted = Path(qevent.file())
            self.file_wanted.emit(self.wanted)
            return True
        return super().event(qevent)


def run(path: Path | None = None) -> int:
    """Show the window over the file at `path`, or over the one opened last."""
    _look_for_no_features()
    gc.disable()  # all that comes in now stays; garbage.Collector takes over when it is here
    _application()
    frame = Frame()
    _fit_screen(frame)
    first_picture.recall(frame, path)
    _wait_for_first_picture(frame)
    if os.environ.get("PLANNER_EXIT_AFTER_PAINT"):
        return 0
    from planner.gui import aio, errors
    from planner.store import runs
    from planner.store.folders import log_folder

    folder = log_folder()
    errors.install(folder)
    make_application()
    present = runs.begin(folder)
    # A file that is named and does not exist is made.
    code = aio.run(_live(frame, path, is_new=path is not None and not path.exists()))
    if present is not None:
        present.end()
    return code


def _look_for_no_features() -> None:
    """Take the look for `from __feature__` out of imports: nothing here uses it, and a tenth of the start goes into it.

    For it Qt for Python reads the source of whatever comes in.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _fit_screen(frame: Frame) -> None:
    """Leave room for the title bar on a screen that is smaller than the window would like."""
    room = frame.screen().availableSize()
    frame.resize(min(frame.width(), room.width()), min(frame.height(), room.height() - _TITLE_BAR))


def _wait_for_first_picture(frame: Frame) -> None:
    painting = QEventLoop()
    unseen = QTimer(singleShot=True, interval=_UNSEEN_MS)
    frame.painted.connect(painting.quit)
    unseen.timeout.connect(painting.quit)
    frame.show()
    unseen.start()
    painting.exec()
    unseen.stop()


def make_application() -> QApplication:
    """Return the application with its look and language."""
    from planner.gui import files, icons
    from planner.gui.settings import applying

    app = _application()
    files.look_into_no_workspace()
    app.setWindowIcon(icons.program_icon())
    applying.begin(app)
    return app


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = Program(sys.argv[:1])
    app.setApplicationName("planner")
    app.setApplicationDisplayName("Planner")
    app.setDesktopFileName("planner")
    app.setQuitOnLastWindowClosed(False)
    return app


def close_and_wait(window: "MainWindow") -> bool:
    """Close the window and return when all is kept: who signs out ends the program as soon as it says that it is ready.

    False where the window stays, since something cannot be kept.
    """
    if window.frame.isHidden():
        return True
    waiting = QEventLoop()
    window.gone.connect(waiting.quit)
    window.stayed.connect(waiting.quit)
    QTimer.singleShot(_SIGNING_OUT_MS, waiting.quit)
    window.frame.close()
    waiting.exec()
    return window.frame.isHidden()


async def _live(frame: Frame, path: Path | None, *, is_new: bool) -> int:
    import asyncio

    from planner.gui import aio, crashes, fonts, garbage
    from planner.gui.main_window import MainWindow
    from planner.gui.settings import applying
    from planner.store import aside
    from planner.store.folders import log_folder
    from planner.store.settings import Settings

    if frame.isHidden():  # somebody closed it at once
        return 0
    app = _application()
    wanted = app.wanted if isinstance(app, Program) else None
    if wanted is not None:  # of which the picture may not be
        frame.picture = None
    chosen = wanted or path or (Settings().last_workspace if Settings().get("start.reopen") else None)
    window = MainWindow(frame, opens=chosen is not None)
    garbage.Collector(window)
    gone = asyncio.ensure_future(aio.until(window.gone))
    applying.follow(window)
    crashes.tell_bad_end(log_folder(), window.ui.message_bar)
    aio.spawn(aio.in_thread(aside.sweep), window)
    fonts.load_all()
    app.commitDataRequest.connect(lambda manager: None if close_and_wait(window) else manager.cancel())
    for wish in _WISHES:  # Python hears them when it has its next turn: garbage.Collector's timer
        signal.signal(wish, lambda _wish, _place: frame.close())
    if isinstance(app, Program):
        app.file_wanted.connect(window.open_soon)
    gone_file = next(iter(Settings().recent), None) if chosen is None and Settings().get("start.reopen") else None
    if gone_file is not None:
        window.tell_gone(gone_file)
    if chosen is not None:
        opening = aio.spawn(window.open_first(chosen, create=is_new and chosen == path), window)
        if os.environ.get("PLANNER_EXIT_AFTER_OPENING"):
            from planner.gui import pictures

            await opening
            await pictures.calm(window)
            frame.close()
    await gone
    for wish in _WISHES:  # what goes on now may be ended at once
        signal.signal(wish, signal.SIG_DFL)
    return 0
