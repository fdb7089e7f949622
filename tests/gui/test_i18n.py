"""Texts in the language of the window: plurals, numbers, what translators get."""

import subprocess

import pytest
from generate import _tool
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from texts import found_texts, read, write

from planner.domain.texts import N_, text
from planner.gui.i18n import tr

GUESTS = N_("{n} guest|{n} guests")


@pytest.mark.parametrize(("count", "expected"), [(0, "0 guests"), (1, "1 guest"), (1200, "1,200 guests")])
def test_count_chooses_its_form_and_is_written_as_here(qapp, count, expected):
    QLocale.setDefault(QLocale("en_GB"))

    assert tr(GUESTS, n=count) == expected


def test_text_inside_a_text_is_translated_too(qapp):
    assert tr(N_("Undone: {step}"), step=text(GUESTS, n=3)) == "Undone: 3 guests"


def test_every_marked_text_and_form_reaches_translators():
    found = found_texts()

    assert ("planner", "Undone: {step}") in found
    assert ("MainWindow", "Navigation") in found


def test_translation_with_three_plurals_is_read_by_the_window(qapp, tmp_path):
    path = tmp_path / "planner_pl.ts"
    forms = ["{n} gość", "{n} gości", "{n} gości!"]
    write(path, "pl", {("planner", GUESTS): "", ("planner", "Find"): ""}, {("planner", GUESTS): forms})
    assert read(path) == {("planner", GUESTS): forms}
    subprocess.run([_tool("lrelease"), "-silent", path, "-qm", tmp_path / "planner_pl.qm"], check=True)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "planner_pl.qm"))

    QCoreApplication.installTranslator(translator)
    try:
        assert [tr(GUESTS, n=count) for count in (1, 3, 5)] == ["1 gość", "3 gości", "5 gości!"]
        assert tr(N_("Find")) == "Find"
    finally:
        QCoreApplication.removeTranslator(translator)
