"""The one way in which days and moments that files and lists know as ISO 8601 are written on the screen."""

from datetime import time

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTimeZone

from planner.domain.guests import order_day
from planner.domain.texts import N_
from planner.gui.i18n import clock, isolated, tr


def day_text(day: QDate) -> str:
    """Return "24 Dec 2026"."""
    return QLocale().toString(day, tr(N_("d MMM yyyy")))


def time_text(utc: str) -> str:
    """Return when something happened, on this computer's clock; what is no moment stays as it is."""
    moment = QDateTime.fromString(utc, Qt.DateFormat.ISODate)
    return moment_text(moment) if moment.isValid() else utc


def moment_text(moment: QDateTime) -> str:
    """Return "24 Dec 2026 18:30", on this computer's clock; "" of a file that has gone meanwhile, which has no moment."""
    if not moment.isValid():
        return ""
    local = moment.toTimeZone(QTimeZone.systemTimeZone())
    return f"{isolated(day_text(local.date()))} {clock(time(local.time().hour(), local.time().minute()))}"


def order_text(order_date: str) -> str:
    """Return when somebody ordered as people write it; what a list wrote otherwise stays as it is."""
    if order_day(order_date) != order_date:
        return time_text(order_date)
    day = QDate.fromString(order_date, Qt.DateFormat.ISODate)
    return day_text(day) if day.isValid() else order_date
