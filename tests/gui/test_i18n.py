"""Texts in the language of the window: plurals, numbers, what translators get."""

import re
import subprocess

import pytest
from generate import _tool
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from texts import found_texts, read, write

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.gui.i18n import tr

GUESTS = N_("{n} guest|{n} guests")


@pytest.mark.parametrize(("count", "expected"), [(0, "0 guests"), (1, "1 guest"), (1200, "1,200 guests")])
def test_count_chooses_its_form_and_is_written_as_here(qapp, count, expected):
    QLocale.setDefault(QLocale("en_GB"))

    assert tr(GUESTS, n=count) == expected


def test_text_inside_a_text_is_translated_too(qapp):
    assert tr(N_("Undone: {step}"), step=text(GUESTS, n=3)) == "Undone: 3 guests"


class Loud(QTranslator):
    """A language in capital letters."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return re.sub(r"[a-z]+(?![^{]*})", lambda found: found[0].upper(), source)

    def isEmpty(self):
        return False


def test_failure_is_translated_with_all_that_it_names(qapp):
    step = text(N_("Add {who}"), who=text(GUESTS, n=2))
    error = PlannerError(text(N_("“{step}” is undone already. Nothing was changed."), step=step))
    loud = Loud()
    QCoreApplication.installTranslator(loud)
    try:
        assert tr(error.message) == "“ADD 2 GUESTS” IS UNDONE ALREADY. NOTHING WAS CHANGED."
    finally:
        QCoreApplication.removeTranslator(loud)
    assert str(error) == "“Add 2 guests” is undone already. Nothing was changed."


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
