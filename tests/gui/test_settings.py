"""Settings are found as one types, hold at once and outlive the window; old ones are carried over."""

from datetime import time
from pathlib import Path

import pytest
from gui.accessibility import check
from PySide6.QtCore import QByteArray, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.domain.texts import N_, text
from planner.gui import i18n, settings, theme
from planner.gui.settings import applying
from planner.gui.settings.dialog import SettingsDialog
from planner.services.events import create_event
from planner.services.history import Wanted, page_of_steps
from planner.store.folders import config_folder
from planner.store.settings import Settings, default_folder


@pytest.fixture
def dialog(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1024, 700)
    made = SettingsDialog(parent)
    made.show()
    yield made
    made.close()


def shown(dialog):
    return [key for key, row in dialog.rows.items() if row.isVisibleTo(dialog)]


def test_typing_leaves_the_settings_that_are_called_so(dialog):
    QTest.keyClicks(dialog.search, "DISK folder")
    assert shown(dialog) == ["backups.folder"]
    dialog.search.setText("nothing at all")
    assert shown(dialog) == []
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert shown(dialog) == list(dialog.rows)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_found_stays_together_at_the_top(dialog, qapp, qtbot, scale):
    theme.choose(qapp, "light", scale)
    dialog.resize(760, 900)
    row = dialog.rows["start.picture"]
    qtbot.waitUntil(lambda: is_close(row))
    for searched in ("picture", "a picture of the window"):
        dialog.search.setText(searched)
        assert shown(dialog) == ["start.picture"]
        qtbot.waitUntil(lambda: is_close(row) and row.mapTo(dialog.area, QPoint()).y() < theme.px(60))
        assert row.property("kind") == "last_row"


def is_close(row):
    """Tell whether a row is as high as its words and its control need it to be."""
    return row.height() <= row.heightForWidth(row.width())


def test_typing_error_is_forgiven_where_no_setting_is_called_so(dialog):
    QTest.keyClicks(dialog.search, "bakcup")
    assert "backups.folder" in shown(dialog)
    assert "look.colours" not in shown(dialog)


def test_choice_holds_at_once_and_at_the_next_start(dialog, qapp):
    from planner.gui.widgets.segments import Segments

    box = dialog.rows["look.colours"].control
    assert isinstance(box, Segments)
    box.chosen.emit("dark")
    assert Settings().get("look.colours") == "dark"
    applying.begin(qapp)
    assert theme.scheme() == "dark"


def test_way_back_leads_to_the_usual_value_and_is_offered_only_then(dialog):
    row = dialog.rows["look.text_size"]
    assert not row.usual.isEnabled()
    row.control.setValue(150)
    assert Settings().get("look.text_size") == 150
    QTest.mouseClick(row.usual, Qt.MouseButton.LeftButton)
    assert (row.control.value(), row.usual.isEnabled()) == (100, False)
    assert not Settings().has("look.text_size")


def test_a_box_says_whether_it_is_on_and_stands_still(dialog, qapp, qtbot):
    row = dialog.rows["start.reopen"]
    assert (row.control.isChecked(), row.control.text()) == (True, "On")
    qtbot.waitUntil(lambda: is_close(row))
    place = row.control.geometry()
    QTest.mouseClick(row.control, Qt.MouseButton.LeftButton, pos=QPoint(8, row.control.height() // 2))
    qapp.processEvents()
    assert (row.control.isChecked(), row.control.text()) == (False, "Off")
    assert row.control.geometry() == place
    QTest.mouseClick(row.usual, Qt.MouseButton.LeftButton)
    assert row.control.text() == "On"


def test_wrong_value_is_refused_below_its_line(dialog):
    row = dialog.rows["who.name"]
    row.control.setText("x" * 1001)
    row.control.editingFinished.emit()
    assert "was kept" in row.control.accessibleDescription()
    assert Settings().get("who.name") == ""


def test_everything_in_the_dialog_has_a_name_and_is_reached_by_tab(dialog):
    check(dialog)


def test_narrow_dialog_puts_the_controls_below_the_words(dialog, qapp):
    theme.choose(qapp, "light", 2.0)
    dialog.resize(700, 600)
    qapp.processEvents()
    row = dialog.rows["look.colours"]
    assert row.control.mapTo(row, row.control.rect().topLeft()).y() > row.height() // 3
    assert row.width() <= dialog.area.viewport().width()


def test_clock_of_the_window_is_the_one_that_was_chosen(qapp):
    assert i18n.clock(time(18, 30)) == "18:30"
    settings.change("time.clock", "12")
    applying.begin(qapp)
    assert [i18n.clock(time(hour, 5)) for hour in (0, 9, 12, 23)] == ["12:05 am", "9:05 am", "12:05 pm", "11:05 pm"]


async def test_history_names_who_works_from_the_change_on(workspace):
    await workspace.write(text(N_("Start it")), create_event, "Before")
    settings.change("who.name", "Ngozi Obi")
    await workspace.write(text(N_("Start it")), create_event, "After")
    page = await workspace.read(page_of_steps, Wanted(), limit=10)
    assert page.steps[0].who == "Ngozi Obi"
    assert page.steps[1].who != "Ngozi Obi"


def test_what_an_older_program_kept_is_carried_over_once():
    config_folder().mkdir(parents=True)
    old = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
    old.setValue("look/scheme", "dark")
    old.setValue("look/zoom", 1.21)
    old.setValue("look/language", "en")
    old.setValue("guests/columns", "full_name,handle")
    old.setValue("window/geometry", QByteArray(b"\x01\x00\xff"))
    old.sync()
    settings.carry_over()
    assert [settings.value(key) for key in ("look.colours", "look.text_size", "look.language")] == ["dark", 121, "en"]
    assert settings.text("guests/columns") == "full_name,handle"
    assert settings.octets("window/geometry") == QByteArray(b"\x01\x00\xff")
    assert not (config_folder() / "window.ini").exists()


def test_what_was_set_since_is_not_overwritten_by_what_was_kept_before():
    config_folder().mkdir(parents=True)
    Settings().set("look.colours", "light")
    old = QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)
    old.setValue("look/scheme", "dark")
    old.setValue("look/zoom", "broken")
    old.sync()
    settings.carry_over()
    assert [settings.value(key) for key in ("look.colours", "look.text_size")] == ["light", 100]


def test_folder_that_was_chosen_takes_new_files(dialog, tmp_path):
    row = dialog.rows["files.folder"]
    row.change(str(tmp_path))
    assert default_folder() == Path(tmp_path)


def test_what_is_known_already_is_not_written_again():
    settings.keep("window/page", "guests")
    file = config_folder() / "settings.json"
    written = file.stat().st_mtime_ns
    settings.keep("window/page", "guests")
    settings.keep("nothing of the kind", None)
    assert file.stat().st_mtime_ns == written
