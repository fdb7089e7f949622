"""A language written as a country writes: its words, with the numbers, the order of dates and the clock of where we are."""

from PySide6.QtCore import QLocale

_STAND_INS = ("en_GB", "en_DE", "en_US")
"""English with 18:30 and 1,200.5, with 18:30 and 1.200,5, and with 6:30 pm: for countries that Qt knows no English of."""


def tongue(language: str, here: QLocale) -> QLocale:
    """Return `language` as it is written in the country of `here`: English in Germany has "Friday" and 18:30."""
    wanted = QLocale(language)
    if here.territory() == QLocale.Country.AnyTerritory or here.language() == wanted.language():
        return here
    found = QLocale(wanted.language(), wanted.script(), here.territory())
    if found.territory() == here.territory() or wanted.language() != QLocale.Language.English:
        return found
    return min((QLocale(name) for name in _STAND_INS), key=lambda each: _strangeness(each, here))


def write_english() -> None:
    """Write from now on in English, as this country writes it: the command line speaks no other language."""
    QLocale.setDefault(tongue("en", QLocale.system()))


def _strangeness(locale: QLocale, here: QLocale) -> tuple[bool, bool]:
    return has_halves(locale) != has_halves(here), locale.decimalPoint() != here.decimalPoint()


def has_halves(locale: QLocale) -> bool:
    """Tell whether clocks are read as 6:30 pm there."""
    return "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).casefold()
