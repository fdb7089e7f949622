"""Texts in the language of the person at the window."""

import re
from datetime import date, datetime, time
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from planner.domain.texts import N_, Text, fill
from planner.printing.clocks import written
from planner.printing.tongues import tongue
from planner.resources import resource

CONTEXT = "planner"
"""Under which the texts marked with N_ stand in resources/i18n; forms stand under their own names."""


_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_FIELD = re.compile(r"\{[^}]*\}")
_MARKS = re.compile("[\u2067-\u2069]")
_clock = ""
_here: QLocale | None = None


def tr(message: str | Text, /, **values: object) -> str:
    """Return a marked text in the language of the window, its values filled in."""
    if isinstance(message, Text):
        return tr(message.message, **{**message.values, **values})
    count = values.get("n")
    chosen = count if isinstance(count, int) else -1
    translated = QCoreApplication.translate(CONTEXT, message, None, chosen)
    # A translation has its own plurals already; an untranslated text still holds both forms.
    said = fill(translated, {name: _shown(name, value) for name, value in values.items()})
    return with_own_end(said) if values and _is_left_as_it_was(translated) else said


def install(app: QCoreApplication, wanted: QLocale, here: QLocale) -> None:
    """Speak the language of `wanted` if there is a translation, else English, and write numbers and dates as `here`.

    Days, months, keys and Qt's own texts are in the language of the window too, never in another one beside it.
    """
    global _here  # noqa: PLW0603 -- one window stands in one country
    _here = here
    translator = QTranslator(app)
    if translator.load(wanted, "planner", "_", str(resource("i18n"))):
        app.installTranslator(translator)
    locale = tongue(translator.language() or "en", here)
    QLocale.setDefault(locale)
    of_qt = QTranslator(app)
    if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    if locale.textDirection() == Qt.LayoutDirection.RightToLeft:
        app.setLayoutDirection(locale.textDirection())  # type: ignore[attr-defined]


def here() -> QLocale:
    """Return how the country writes where this computer stands, in its own language."""
    return QLocale() if _here is None else _here


def choose_clock(wanted: str) -> None:
    """Write times of day from now on with "24" hours, with "12", or "" as the system does."""
    global _clock  # noqa: PLW0603 -- one window has one clock
    _clock = wanted


def clock(moment: time | datetime) -> str:
    """Return a time of day as the person wants it written, or else as the system does: "18:30", "6:30 pm"."""
    return written(moment, _clock)


def number(value: int) -> str:
    """Return a whole number as it is written here."""
    return QLocale().toString(value)


def data_size(octets: int) -> str:
    """Return "1.2 MB", "1 byte"."""
    if octets < 1000:
        return tr(N_("{n} byte|{n} bytes"), n=octets)
    return isolated(QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeSIFormat))


def isolated(words: str) -> str:
    """Keep the order of a name as it is written inside text of the other direction: "@priya", not "priya@".

    The marks for it cannot be seen, and are for the screen alone: what leaves it goes through `unmarked`.
    """
    is_foreign = _reads_to_the_left() or not (words.isascii() or _RIGHT_TO_LEFT.isdisjoint(map(bidirectional, words)))
    return with_own_end(words) if words and is_foreign else words


def joined(*parts: str) -> str:
    """Return the parts that are not empty in one line, each in its own direction, the line in that of the window."""
    line = " · ".join(isolated(part) for part in parts if part)
    return f"\u2067{line}\u2069" if line and _reads_to_the_left() else line


def unmarked(words: str) -> str:
    """Return shown words as they go into names of files, the clipboard and the workspace: without our marks."""
    return _MARKS.sub("", words)


def with_own_end(name: str) -> str:
    """Return `name` for a painter that may cut it: the … then stands where the name itself ends, in any window."""
    return f"\u2068{name}\u2069"


def _is_left_as_it_was(message: str) -> bool:
    """Tell whether the words between the fields are not translated, where all else reads to the left."""
    return _reads_to_the_left() and "L" in set(map(bidirectional, _FIELD.sub("", message)))


def _reads_to_the_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


class _Count(int):
    """A count that is written as numbers are here: 1,200."""

    def __format__(self, spec: str) -> str:
        return format(int(self), spec) if spec else number(int(self))


def _shown(name: str, value: object) -> object:
    if isinstance(value, Text):
        return tr(value)
    if name == "n" and isinstance(value, int):
        return _Count(value)
    if isinstance(value, date):
        return QLocale().toString(QDate(value.year, value.month, value.day), "d MMMM yyyy")
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    return isolated(value) if isinstance(value, str) else value
