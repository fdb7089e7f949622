"""Where failures go: a PlannerError to the message bar, anything else to the log and a report."""

import logging
import logging.handlers
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

import planner
from planner.domain.errors import PlannerError
from planner.domain.reports import short_place

log = logging.getLogger("planner")
_seen: Counter[str] = Counter()

_DEEPEST = 5
_KEPT_LOGS = 3
_LOG_BYTES = 500_000
# What Qt's plugins say and nobody can act upon.
_NOISE = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")


class Board(QObject):
    """Announces failures to whoever shows them; each bug once."""

    failed = Signal(object)  # PlannerError
    broke = Signal(str)  # the report of a bug


@cache
def board() -> Board:
    """Return the one board of this process."""
    return Board()


def report(error: BaseException) -> None:
    """Show a failure that no caller waits for."""
    if isinstance(error, PlannerError):
        board().failed.emit(error)
    else:
        sys.excepthook(type(error), error, error.__traceback__)


def install(folder: Path) -> None:
    """Send the log to `folder` and every uncaught exception to the board."""
    handler = _handler(folder)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.raiseExceptions = False  # a log that cannot be written, as on a full disk, is no fault of its own
    logging.captureWarnings(capture=True)
    sys.excepthook = _on_uncaught
    sys.unraisablehook = lambda raised: log.error("Unraisable: %r", raised.exc_value, exc_info=raised.exc_value)
    qInstallMessageHandler(on_qt_message)


def _handler(folder: Path) -> logging.Handler:
    """Return what writes the log: into the folder, or where that cannot be written to standard error."""
    file = log_file(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8"):
            pass
    except OSError:
        return logging.StreamHandler()
    return logging.handlers.RotatingFileHandler(
        file, maxBytes=_LOG_BYTES, backupCount=_KEPT_LOGS, encoding="utf-8", delay=True
    )


def log_file(folder: Path) -> Path:
    return folder / "planner.log"


def report_of(error: BaseException) -> str:
    """Tell a bug in words that hold no value from anybody's data: kinds, places and versions."""
    home = Path(planner.__file__).parent
    lines = [
        versions(),
        " from ".join(_kinds(error)),
        *(f"  {short_place(frame.filename, home)}:{frame.lineno} {frame.name}" for frame in _frames(error)),
    ]
    return "\n".join(lines)


def versions() -> str:
    """Return which program runs on what."""
    import platform

    return f"Planner {planner.__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"


def on_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass what Qt says to the log."""
    if message in _NOISE:
        return
    levels = {
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    logging.getLogger("qt").log(levels.get(kind, logging.DEBUG), "%s", message)


def _on_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if isinstance(error, PlannerError):
        board().failed.emit(error)
    elif issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        report = report_of(error)
        _seen[report] += 1
        if _seen[report] == 1:
            log.error("Uncaught", exc_info=(kind, error, trace))
            board().broke.emit(report)
        else:
            log.error("Uncaught, seen %s times: %s", _seen[report], kind.__qualname__)


def _frames(error: BaseException) -> traceback.StackSummary:
    return traceback.extract_tb(error.__traceback__)


def _kinds(error: BaseException) -> Iterator[str]:
    """Return the kind of the error and of what led to it."""
    cause: BaseException | None = error
    for _ in range(_DEEPEST):
        if cause is None:
            return
        yield f"{type(cause).__module__}.{type(cause).__qualname__}"
        cause = cause.__cause__ or cause.__context__
