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
from planner.gui.widgets.editable_model import ListOnScreen
from planner.services import guests
from planner.services.events import change_event, get_event

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
def make_dialog(loop, qtbot, workspace, event_id, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))

    desk = QWidget()
    qtbot.addWidget(desk)
    desk.show()
    event = loop.run_until_complete(workspace.read(get_event, event_id))

    def make(selected=(), shown=(), everybody=()):
        dialog = ExportDialog(workspace, event, ListOnScreen(selected, shown, everybody), desk)
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

    assert dialog.written.path == tmp_path / "Tweet Up invite list.csv"
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
    assert second.path().name == "Tweet Up invite list.xlsx"
    assert not second.ui.exists_label.isHidden()


async def test_guests_shown_by_the_filter_are_offered_first(make_dialog, workspace, event_id):
    ids = await ids_of(workspace, event_id)

    filtered = make_dialog(selected=[ids[0]], shown=ids[:2])
    assert [button.text() for button in filtered.ui.who._buttons.values()] == ["All 4", "Shown now 2", "Selected 1"]
    assert filtered.ui.who.current() == "shown"

    unfiltered = make_dialog(shown=ids)
    assert [button.text() for button in unfiltered.ui.who._buttons.values()] == ["All 4"]


async def test_those_who_are_coming_are_written_alone(make_dialog, workspace, event_id):
    ids = await ids_of(workspace, event_id)
    await workspace.write(SETUP, guests.change_guests, ids[1:3], rsvp="accepted")
    await workspace.write(SETUP, guests.change_guests, ids[3:], rsvp="tentative")
    event = await workspace.read(get_event, event_id)
    dialog = ExportDialog(workspace, event, ListOnScreen(), make_dialog().parentWidget())
    dialog.open()
    assert [button.text() for button in dialog.ui.who.buttons()] == ["All 4", "Coming 2"]
    assert dialog.ui.who.current() == "all"

    dialog.ui.who.choose("coming")
    dialog.ui.columns.tick(["full_name"])
    dialog.ui.ok_button.click()
    await until(lambda: dialog.written)
    assert read(dialog.written.path) == [["Name"], [NAMES[1]], [NAMES[2]]]
    assert dialog.written.guests == 2


async def test_all_columns_or_none_are_ticked_by_one_press(make_dialog):
    dialog = make_dialog()
    dialog.ui.none_button.click()
    assert dialog.ui.columns.columns() == []
    assert dialog.ui.dialog_error.text() == "Tick at least one column."
    dialog.ui.all_button.click()
    assert dialog.ui.columns.columns() == list(COLUMNS)
    assert dialog.ui.ok_button.isEnabled()

    dialog.ui.form._buttons["vcf"].click()
    assert not dialog.ui.all_button.isEnabled()


async def test_ending_and_form_follow_each_other(make_dialog):
    dialog = make_dialog()

    dialog.ui.form._buttons["vcf"].click()
    assert dialog.path().name == "Tweet Up invite list.vcf"
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


async def test_file_that_is_there_is_kept_until_a_person_says_replace(make_dialog, tmp_path, qtbot):
    path = tmp_path / "Tweet Up invite list.csv"
    path.write_text("Somebody's own list", encoding="utf-8")
    dialog = make_dialog()
    assert dialog.ui.exists_label.isVisible()

    dialog.ui.ok_button.click()
    await until(dialog.ui.replace_label.isVisible)
    assert dialog.ui.replace_label.text().startswith(
        "“Tweet Up invite list.csv” is there already: 19 bytes, changed on "
    )
    assert not dialog.ui.ok_button.isVisible()
    assert dialog.focusWidget() is dialog.ui.keep_button

    qtbot.keyClick(dialog.ui.keep_button, Qt.Key.Key_Return)
    assert not dialog.ui.replace_label.isVisible()
    assert dialog.ui.path.selectedText().endswith("Tweet Up invite list")
    assert path.read_text(encoding="utf-8") == "Somebody's own list"

    dialog.ui.ok_button.click()
    await until(dialog.ui.replace_label.isVisible)
    dialog.ui.replace_button.click()
    await until(lambda: dialog.written)
    assert len(read(path)) == 1 + len(NAMES)


async def test_return_pressed_twice_replaces_nothing(make_dialog, tmp_path, qtbot):
    path = tmp_path / "Tweet Up invite list.csv"
    path.write_text("Somebody's own list", encoding="utf-8")
    dialog = make_dialog()

    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    await until(dialog.ui.replace_label.isVisible)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    await aio.settled()

    assert path.read_text(encoding="utf-8") == "Somebody's own list"
    assert dialog.written is None


async def test_nothing_above_the_question_moves_when_it_is_asked(make_dialog, tmp_path):
    dialog = make_dialog()
    path = tmp_path / "list.csv"
    path.write_text("x")
    dialog.ui.path.setText(str(path))
    dialog._follow_path()
    dialog.layout().activate()
    before = dialog.ui.columns_card.pos()
    dialog.write()
    await until(dialog.ui.replace_label.isVisible)
    dialog.layout().activate()
    assert dialog.ui.columns_card.pos() == before
    assert "1 byte, " in dialog.ui.replace_label.text()
    primary = [each for each in dialog.findChildren(QPushButton) if each.property("kind") == "primary"]
    assert [each for each in primary if each.isVisible()] == [dialog.ui.keep_button]
    dialog.reject()


async def test_other_name_typed_withdraws_the_question(make_dialog, tmp_path):
    for name in ("Tweet Up invite list.csv", "other.csv"):
        (tmp_path / name).write_text("Somebody's own list", encoding="utf-8")
    dialog = make_dialog()
    dialog.ui.ok_button.click()
    await until(dialog.ui.replace_label.isVisible)

    dialog.ui.path.setText("other.csv")
    dialog.ui.path.textEdited.emit("other.csv")
    assert not dialog.ui.replace_label.isVisible()
    dialog.ui.ok_button.click()

    await until(dialog.ui.replace_label.isVisible)
    assert "“other.csv”" in dialog.ui.replace_label.text()


async def test_two_presses_write_once(make_dialog):
    dialog = make_dialog()
    ended = []
    dialog.finished.connect(ended.append)

    dialog.ui.ok_button.click()
    dialog.write()
    dialog.write()
    await until(lambda: dialog.written)
    await aio.settled()

    assert len(ended) == 1


async def test_event_names_the_file_with_letters_that_every_system_takes(make_dialog, workspace, event_id):
    await workspace.write(SETUP, change_event, event_id, name='Tweet Up: "Autumn" 1/2')
    event = await workspace.read(get_event, event_id)
    dialog = ExportDialog(workspace, event, ListOnScreen(), make_dialog().parentWidget())
    assert dialog.path().name == "Tweet Up- -Autumn- 1-2 invite list.csv"
    assert dialog.windowTitle() == 'Invite list of Tweet Up: "Autumn" 1/2'


@pytest.mark.parametrize("typed", ["~nobody-there/list.csv", "x" * 300 + ".csv"])
async def test_path_that_cannot_be_is_told_and_nothing_breaks(make_dialog, typed):
    dialog = make_dialog()
    dialog.ui.path.setText(typed)
    dialog.ui.path.textEdited.emit(typed)

    dialog.ui.ok_button.click()
    await until(dialog.ui.dialog_error.text)

    assert "was not written" in dialog.ui.dialog_error.text()
    assert dialog.isVisible()


async def test_tab_goes_down_the_dialog_as_the_eye_does(make_dialog):
    dialog = make_dialog(selected=[1, 2])
    ui = dialog.ui
    assert dialog.focusWidget() in ui.who.buttons()
    parts = [
        *ui.who.buttons(),
        *ui.form.buttons(),
        ui.all_button,
        ui.none_button,
        ui.up_button,
        ui.down_button,
        ui.columns,
        ui.path,
    ]
    parts += [ui.browse_button, ui.cancel_button, ui.keep_button, ui.replace_button, ui.ok_button]
    met, part = [parts[0]], parts[0].nextInFocusChain()
    while part is not parts[0]:
        met += [part] if part in parts else []
        part = part.nextInFocusChain()
    assert met == parts


async def test_dialog_is_usable_by_everybody(make_dialog, qapp):
    dialog = make_dialog(selected=[1, 2], shown=[1])
    check(dialog)
    dialog._ask(dialog.path())  # it has gone between the question whether it is there and this one
    check(dialog)

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
    table = window.pages["guests"].ui.table
    table.setFocus()
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    on_screen = [row.full_name for row in table.guests.rows_at(range(len(NAMES)))]

    window.deeds.export()
    window.deeds.export()
    await until(lambda: window.findChildren(ExportDialog))
    (dialog,) = window.findChildren(ExportDialog)
    dialog.ui.ok_button.click()
    await until(window.ui.message_bar.words)

    assert window.ui.message_bar.words() == "4 guests written to Tweet Up invite list.csv."
    (names,) = [
        cells for heading, *cells in zip(*read(tmp_path / "Tweet Up invite list.csv"), strict=True) if heading == "Name"
    ]
    assert names == on_screen != sorted(on_screen)
    offers = [each.text() for each in window.ui.message_bar.findChildren(QPushButton) if each.isVisible()]
    assert "Show in folder" in offers
    assert window.frame.focusWidget() is table
    await until(lambda: not window.findChildren(ExportDialog))
    await window.shut_down()
    window.frame.deleteLater()
