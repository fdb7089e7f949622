"""How times of day are written for a reader, on paper and in the window."""

from datetime import datetime, time

from PySide6.QtCore import QLocale, QTime

from planner.domain import times
from planner.printing.tongues import has_halves


def written(moment: time | datetime, wanted: str = "") -> str:
    """Return a time of day with `wanted` "24" or "12" hours, "" as the system does: "18:30", "6:30 pm"."""
    if wanted == "12" or (not wanted and has_halves(QLocale())):
        return times.twelve_hours(time(moment.hour, moment.minute))
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")
