"""Several windows, each a program of its own over a file of its own: starting one, and calling the one that has a file."""

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.gui import aio
from planner.store.lock import user_name

_PATIENCE_MS = 300


class OpenElsewhereError(PlannerError):
    """Another window has the file, and came to the front."""


class Doorbell(QObject):
    """Hangs at an open file, whose window alone may hang it there; `rung` says that somebody wants the file."""

    rung = Signal()

    def __init__(self, path: Path, parent: QObject) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        QLocalServer.removeServer(_name(path))  # of a window that was killed
        self._server.listen(_name(path))

    def take_down(self) -> None:
        """Hear nothing more."""
        self._server.close()
        self.deleteLater()

    def _on_call(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnectFromServer()
            caller.deleteLater()
        self.rung.emit()


def ring(path: Path) -> bool:
    """Ask the window over the file at `path` to come to the front; False where there is none.

    Both the file and that window may take their time to answer, so this is for a thread; so is what calls it.
    """
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    is_there = socket.waitForConnected(_PATIENCE_MS)
    socket.abort()
    return is_there


def refuse_if_open(path: Path) -> None:
    """Raise OpenElsewhereError where another window has the file at `path`, after calling that to the front."""
    if ring(path):
        message = N_(
            "{file} is open in another window, which was asked to come to the front. Nothing was changed here."
        )
        raise OpenElsewhereError(text(message, file=path.name))


def come_forward(window: QWidget) -> None:
    """Show a window in front of others, or have the system point to it where that is not allowed."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def command_for(path: Path) -> list[str]:
    """Return the command that opens a window over the file at `path`."""
    is_built = getattr(sys, "frozen", False)
    return [sys.executable, *([] if is_built else ["-m", "planner"]), "--workspace", str(path)]


async def open_window(path: Path) -> None:
    """Start the program again over the file at `path`. Raises PlannerError where a window has it, or none can start."""
    await aio.in_thread(refuse_if_open, path)
    program, *arguments = command_for(path)
    if not QProcess.startDetached(program, arguments)[0]:
        message = N_("No second window could be started. Nothing was changed. Please open {file} in this window.")
        raise PlannerError(text(message, file=path.name))


def _name(path: Path) -> str:
    place = f"{user_name()}\n{path.resolve()}"
    return "planner-" + hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:20]
