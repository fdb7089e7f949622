"""Tells at the start, once, that the last run ended badly, and offers a report of it that holds nobody's data."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import planner
from planner.domain.reports import masked
from planner.domain.texts import N_
from planner.gui import errors
from planner.gui.i18n import tr
from planner.gui.widgets.message_bar import MessageBar
from planner.store.runs import BadEnd, take_bad_ends

_LINES = 200
_FAULT = N_(
    "Planner broke off the last time, which is a fault of the program. All that you had done is kept. "
    "Details has a report without any personal data that you can copy and send to its makers."
)
_CUT_SHORT = N_(
    "Planner was cut short the last time, as by a power cut or by closing it from outside. All that you had done is kept."
)


def tell_bad_end(folder: Path, bar: MessageBar) -> None:
    """Tell how the newest run that ended badly did so; older ones stand in its report."""
    ends = take_bad_ends(folder)
    if ends:
        broke = any(end.fault.strip() for end in ends)
        bar.tell(
            tr(_FAULT if broke else _CUT_SHORT), role="no" if broke else "", report=report_of(ends, folder), stays=True
        )


def report_of(ends: list[BadEnd], folder: Path) -> str:
    """Return what may be sent of runs that ended badly: what Python wrote of it, and the log since they began."""
    home = Path(planner.__file__).parent
    lines = [errors.versions()]
    for end in ends:
        lines += [f"Began {end.began:%Y-%m-%d %H:%M:%S}", *masked(end.fault.splitlines(), home)]
    began = min(end.began for end in ends)
    log = list(masked(_log_since(began.replace(tzinfo=None), errors.log_file(folder)), home))
    return "\n".join([*lines, "Log", *(log[-_LINES:] or ["  nothing"])])


def _log_since(began: datetime, file: Path) -> Iterator[str]:
    """Return the lines of the log that were written since a moment."""
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return
    stamp = f"{began:%Y-%m-%d %H:%M:%S}"
    is_since = False
    for line in lines:
        if line[:4].isdigit() and line[4:5] == "-":
            is_since = line[: len(stamp)] >= stamp
        if is_since:
            yield line
