"""A window in English on a computer of another country: one language, and that country's clock and numbers."""

from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QKeySequence

from planner.gui import i18n
from planner.gui.events import shown
from planner.gui.venues.words import usual_currency
from planner.printing.tongues import has_halves, tongue

MARCH = date(2027, 3, 12)
NATIVE = QKeySequence.SequenceFormat.NativeText


@pytest.fixture
def german_computer(qapp, monkeypatch):
    before = QLocale()
    monkeypatch.setattr(i18n, "_here", None)
    i18n.install(qapp, QLocale("de_DE"), QLocale("de_DE"))
    yield
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german_computer")
def test_english_window_on_a_german_computer_has_english_days_and_keys():
    assert shown.day(MARCH) == "Friday 12 March 2027"
    assert shown.read_day("Fri 12 Mar 2027") == MARCH
    assert QKeySequence("Ctrl+Z").toString(NATIVE) == "Ctrl+Z"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.usefixtures("german_computer")
def test_numbers_clock_and_money_stay_those_of_the_country():
    assert i18n.number(12345) == "12.345"
    assert i18n.clock(time(18, 30)) == "18:30"
    assert usual_currency() == "EUR"


@pytest.mark.usefixtures("german_computer")
def test_english_window_reads_from_left_to_right_on_an_arabic_computer(qapp):
    i18n.install(qapp, QLocale("ar_EG"), QLocale("ar_EG"))

    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert shown.day(MARCH) == "Friday 12 March 2027"
    assert usual_currency() == "EGP"


@pytest.mark.parametrize("country", ["pt_BR", "ar_SA", "ja_JP", "fr_FR", "en_US", "en_GB"])
def test_clock_is_the_countrys_also_where_qt_knows_no_english_of_it(country):
    here = QLocale(country)

    assert has_halves(tongue("en", here)) == has_halves(here)
    assert tongue("en", here).language() == QLocale.Language.English
    assert tongue("en", here).decimalPoint() == here.decimalPoint() or has_halves(here)
