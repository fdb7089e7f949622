"""Starts the window: paints first, then opens the file; leaves when all is written."""

import asyncio
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from planner.gui import aio, errors, fonts, i18n, settings, theme
from planner.gui.main_window import MainWindow
from planner.store.recent import log_folder, recent_files


def run(path: Path | None = None) -> int:
    """Show the window over the file at `path`, or over the one opened last."""
    app = make_application()
    errors.install(log_folder())
    return aio.run(_live(app, path))


def make_application() -> QApplication:
    """Return the application with its look and language."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("planner")
    app.setApplicationDisplayName("Planner")
    app.setDesktopFileName("planner")
    app.setQuitOnLastWindowClosed(False)
    i18n.install(app, QLocale(settings.text("look/language") or QLocale.system()))
    theme.choose(app, settings.text("look/scheme", "system"), settings.number("look/zoom", 1.0))
    return app


async def _live(app: QApplication, path: Path | None) -> int:
    window = MainWindow()
    gone = asyncio.ensure_future(aio.until(window.gone))
    window.show()
    await aio.until(window.painted)
    if os.environ.get("PLANNER_EXIT_AFTER_PAINT"):
        gone.cancel()
        return 0
    QTimer.singleShot(0, fonts.load_all)
    app.commitDataRequest.connect(lambda _manager: window.close())
    chosen = path or next(iter(recent_files()), None)
    if chosen is not None:
        # A file that is named and does not exist is made; one opened last does exist.
        aio.spawn(window.open_file(chosen, create=not chosen.exists()), window)
    await gone
    return 0
