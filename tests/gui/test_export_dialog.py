"""Writing the invite list from the window."""

import csv

import pytest
from factories import SETUP, make_event
from gui.accessibility import check
from gui.waiting import until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from planner.domain.exports import COLUMNS
from planner.gui import aio, theme
from planner.gui.exports.dialog import ExportDialog
from planner.gui.main_window import MainWindow
from planner.services import guests

NAMES = ("Anna Müller", "Łukasz Wiśniewski", "佐藤健太郎", "محمد عبد الله")


def fill(db):
    event_id = make_event(db, "Tweet Up")
    for name in NAMES:
        guests.add_guest(db, event_id, name, email=f"{len(name)}@example.org", organisation="Fabrikam")
    return event_id


@pytest.fixture
def event_id(loop, workspace):
    made = loop.run_until_complete(workspace.write(SETUP, fill))
    workspace.set_event(made)
    return made


@pytest.fixture
def make_dialog(qtbot, workspace, event_id, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))

    desk = QWidget()
    qtbot.addWidget(desk)
    desk.show()

    def make(selected=(), shown=()):
        dialog = ExportDialog(workspace, len(NAMES), selected, shown, desk)
        dialog.open()
        return dialog

    return make


async def ids_of(workspace, event_id):
    return [row.id for row in await workspace.read(guests.list_guests, event_id)]


def read(path):
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))


def press(qtbot, dialog, key, times=1):
    for _ in range(times):
        qtbot.keyClick(dialog.ui.columns, key, Qt.KeyboardModifier.AltModifier)


async def test_selected_guests_are_written_with_chosen_columns_in_chosen_order(
    make_dialog, workspace, event_id, qtbot, tmp_path
):
    ids = await ids_of(workspace, event_id)
    dialog = make_dialog(selected=[ids[2], ids[0]], shown=ids)
    assert dialog.ui.who.current() == "selected"

    dialog.ui.columns.tick(["full_name", "email"])
    dialog.ui.columns.setCurrentRow(list(COLUMNS).index("email"))
    press(qtbot, dialog, Qt.Key.Key_Up, times=3)
    dialog.ui.ok_button.click()
    await until(lambda: dialog.written)

    assert dialog.written.path == tmp_path / "invite-list.csv"
    assert dialog.written.guests == 2
    assert read(dialog.written.path) == [
        ["E-mail", "Name"],
        ["5@example.org", "佐藤健太郎"],
        ["11@example.org", "Anna Müller"],
    ]
    assert dialog.isHidden()


async def test_columns_and_form_are_remembered(make_dialog, qtbot):
    first = make_dialog()
    first.ui.columns.tick(["full_name", "handle"])
    first.ui.columns.setCurrentRow(list(COLUMNS).index("handle"))
    press(qtbot, first, Qt.Key.Key_Up, times=len(COLUMNS))
    first.ui.form._buttons["xlsx"].click()
    first.ui.ok_button.click()
    await until(lambda: first.written)

    second = make_dialog()

    assert second.ui.columns.columns() == ["handle", "full_name"]
    assert second.ui.form.current() == "xlsx"
    assert second.path().name == "invite-list.xlsx"
    assert not second.ui.exists_label.isHidden()


async def test_guests_shown_by_the_filter_are_offered_first(make_dialog, workspace, event_id):
    ids = await ids_of(workspace, event_id)

    filtered = make_dialog(selected=[ids[0]], shown=ids[:2])
    assert [button.text() for button in filtered.ui.who._buttons.values()] == ["All 4", "Shown now 2", "Selected 1"]
    assert filtered.ui.who.current() == "shown"

    unfiltered = make_dialog(shown=ids)
    assert [button.text() for button in unfiltered.ui.who._buttons.values()] == ["All 4"]


async def test_ending_and_form_follow_each_other(make_dialog):
    dialog = make_dialog()

    dialog.ui.form._buttons["vcf"].click()
    assert dialog.path().name == "invite-list.vcf"
    assert not dialog.ui.columns.isEnabled()

    dialog.ui.path.setText("guests.xlsx")
    dialog.ui.path.textEdited.emit("guests.xlsx")
    assert dialog.ui.form.current() == "xlsx"
    assert dialog.ui.columns.isEnabled()


async def test_no_column_says_what_to_do(make_dialog):
    dialog = make_dialog()

    dialog.ui.columns.tick([])

    assert not dialog.ui.ok_button.isEnabled()
    assert dialog.ui.dialog_error.text() == "Tick at least one column."


async def test_folder_that_is_not_there_is_told_and_the_dialog_stays(make_dialog, tmp_path):
    dialog = make_dialog()
    dialog.ui.path.setText(str(tmp_path / "nowhere" / "list.csv"))

    dialog.ui.ok_button.click()
    await until(dialog.ui.dialog_error.text)

    assert "nowhere" in dialog.ui.dialog_error.text()
    assert dialog.isVisible()
    assert dialog.ui.ok_button.isEnabled()


async def test_dialog_is_usable_by_everybody(make_dialog, qapp):
    check(make_dialog(selected=[1, 2], shown=[1]))

    theme.choose(qapp, "dark", 2.0)
    check(make_dialog())


async def test_window_says_what_was_written_and_where(loop, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    window = MainWindow()
    window.frame.show()
    await window.open_file(tmp_path / "events.planner", create=True)
    await window.workspace.write(SETUP, fill)
    await aio.settled()
    window.show_page("guests")
    await until(lambda: not window.pages["guests"].is_busy())

    window.deeds.export()
    await until(lambda: window.findChildren(ExportDialog))
    (dialog,) = window.findChildren(ExportDialog)
    dialog.ui.ok_button.click()
    await until(window.ui.message_bar.words)

    assert window.ui.message_bar.words() == "4 guests written to invite-list.csv."
    offers = [each.text() for each in window.ui.message_bar.findChildren(QPushButton) if each.isVisible()]
    assert "Show in folder" in offers
    await window.shut_down()
    window.frame.deleteLater()
