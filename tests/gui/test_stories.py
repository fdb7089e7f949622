"""Whole evenings through the real window: the first start by keyboard alone, three thousand guests on a small screen."""

import os
import signal
import subprocess
import sys

import pypdf
import pytest
from factories import make_event, make_guest, make_person
from gui.keyboard import CONTROL, dialog_hears, press, spoken, tab_to, type_in, window_hears
from gui.waiting import until
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit

from planner.domain.texts import text
from planner.gui import aio
from planner.gui.i18n import number
from planner.gui.pages import PLACES
from planner.store.check import find_problems
from planner.store.workspace import Workspace as Store

LIST = "Name,E-mail,Company\nZoë Müller,zoe@post.example,Fabrikam\n佐藤健太郎,ken@post.example,\nمحمد عبد الله,,Northwind\n"


@pytest.fixture
def window(window):
    """The window as it starts for the first time on a small screen."""
    window.frame.resize(1280, 720)
    window.frame.activateWindow()
    return window


async def test_from_the_first_start_to_the_badges_by_keyboard_alone(window, tmp_path):
    guests, badges = tmp_path / "guests.csv", tmp_path / "badges.pdf"
    guests.write_text(LIST, encoding="utf-8")

    await tab_to("Start an event")
    await press(Qt.Key.Key_Return)
    await dialog_hears(QLineEdit)
    await type_in("Tweet Up")
    await press(Qt.Key.Key_Return)
    await until(lambda: window.workspace is not None and window.workspace.event_id is not None)
    await window_hears(window)
    assert window.ui.pages.currentWidget() is window.pages["event"]

    await press(Qt.Key.Key_I, CONTROL)
    await dialog_hears(QLineEdit)
    await type_in(str(guests))
    await press(Qt.Key.Key_Return)
    await until(lambda: window.ui.pages.currentWidget() is window.pages.get("import"))
    await window_hears(window)
    await tab_to("Bring in…")
    await press(Qt.Key.Key_Return)
    await until(lambda: window.ui.pages.currentWidget() is window.pages.get("guests"))
    await window_hears(window)

    await press(Qt.Key.Key_8, CONTROL)
    await window_hears(window)
    await tab_to("Save as PDF…")
    await press(Qt.Key.Key_Return)
    await dialog_hears(QLineEdit)
    await type_in(str(badges))
    await press(Qt.Key.Key_Return)
    await until(badges.exists)
    await window_hears(window)

    printed = "".join(page.extract_text() for page in pypdf.PdfReader(badges).pages).replace("\t", " ")
    assert "Zoë Müller" in printed
    assert "佐藤健太郎" in printed
    assert "badges.pdf" in window.ui.message_bar.words()


CHANGE_ON_AND_ON = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from planner.app import Program, run
app = Program(["planner"])
told = None
def turn():
    global told
    [frame] = [each for each in app.topLevelWidgets() if each.inherits("QMainWindow")]
    window = frame.centralWidget()
    page = window and window.workspace and window.workspace.event_id and window.show_page("guests")
    if not page or page.ui.table.guests.rowCount() < int(sys.argv[2]):
        return
    shown = page.ui.table.guests.row_at(0).organisation
    if shown != told:
        told = shown
        print(shown, flush=True)
        page.ui.table.selectAll()
        page.change_selected("organisation", str(int(shown) + 1))
timer = QTimer(interval=1)
timer.timeout.connect(turn)
timer.start()
run(Path(sys.argv[1]))
"""


def run_and_kill(file, guests, config, steps_seen):
    """Let the program change all guests again and again, kill it once so many changes were shown, return the last."""
    own = {"PLANNER_CONFIG_DIR": str(config), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", CHANGE_ON_AND_ON, file, str(guests)]
    with subprocess.Popen(command, env=os.environ | own, stdout=subprocess.PIPE, text=True) as living:
        for _ in range(steps_seen):
            shown = int(living.stdout.readline())
        living.kill()
    return shown


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9")
async def test_killed_in_the_middle_and_started_again_all_that_was_shown_is_there(window, tmp_path):
    file, guests = tmp_path / "events.planner", 400
    with Store.open(file, create=True) as store:
        store.write(text("Prepare"), evening, guests)
    for steps_seen in (1, 3, 6):
        shown = run_and_kill(file, guests, tmp_path / "config", steps_seen)
        with Store.open(file) as store:
            assert store.read(find_problems) == []

    await window.open_file(file)
    page = window.show_page("guests")
    await aio.settled()
    [left] = {page.ui.table.guests.row_at(at).organisation for at in range(guests)}
    assert int(left) in {shown, shown + 1}
    await window.workspace.undo()
    await aio.settled()
    assert {page.ui.table.guests.row_at(at).organisation for at in range(guests)} == {str(int(left) - 1)}


def evening(db, count):
    event_id = make_event(db)
    for at in range(count):
        make_guest(db, event_id, make_person(db, f"Guest {at}", organisation="0"))


async def test_three_thousand_guests_on_a_small_screen(window, tmp_path):
    with Store.open(tmp_path / "events.planner", create=True) as store:
        store.write(text("Prepare"), evening, 3000)
    await window.open_file(tmp_path / "events.planner")

    for place in PLACES:
        page = window.show_page(place.noun)
        await aio.settled()
        assert page.minimumSizeHint().width() <= page.width(), place.noun
        assert [spoken(button) for button in page.findChildren(QAbstractButton) if is_cut(button)] == [], place.noun

    page = window.show_page("guests")
    await tab_to("Search…")
    await type_in("2718 guest")
    await until(lambda: page.ui.table.guests.rowCount() == 1)
    await press(Qt.Key.Key_Escape)
    await until(lambda: page.ui.table.guests.rowCount() == 3000)
    await aio.settled()
    page.ui.table.selectAll()
    page.change_selected("rsvp", "accepted")
    await until(lambda: window.ui.status_line.words() == f"Change the RSVP of {number(3000)} guests")
    await aio.settled()
    assert [link.text() for link in page.ui.counts_line.links() if link.isVisible()] == [
        f"{number(3000)} coming",
        f"{number(3000)} guests",
    ]

    page = window.show_page("badges")
    await aio.settled()
    assert page.ui.counts_label.text() == f"{number(3000)} badges · 300 sheets"


def is_cut(button):
    """Tell whether a button is shown and does not stand wholly in its window, without being scrolled to."""
    inside = button.parentWidget()
    while inside is not None and not isinstance(inside, QAbstractScrollArea):
        inside = inside.parentWidget()
    if inside is not None or not button.isVisible():
        return False
    window = button.window()
    return not window.rect().contains(QRect(button.mapTo(window, QPoint()), button.size()))
