"""Bringing lists in through the window, as organisers do."""

import asyncio
import contextlib
import threading
from pathlib import Path

import pytest
from factories import SETUP, make_event
from gui.accessibility import check
from gui.waiting import until
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QPushButton, QSpinBox

from planner.domain.rsvp import Rsvp
from planner.gui import aio, theme
from planner.gui.imports.reading import How
from planner.gui.imports.rows import REJECTED
from planner.gui.imports.table import PLACES
from planner.gui.imports.words import what_text
from planner.gui.main_window import MainWindow
from planner.gui.widgets.progress_panel import ProgressPanel
from planner.services import guests
from planner.services.events import delete_event
from planner.services.imports import Verdict

LISTS = Path(__file__).parent.parent / "files" / "attendees"
DATES = """Attendee name,Email,Date joined,RSVP
Ada Lovelace,ada@example.org,02/03/2027,yes
محمد عبد الله,m@example.org,03/04/2027,no
佐藤健太郎,broken@@mail,05/06/2027,yes
,,05/06/2027,
"""


@pytest.fixture
def window(loop, qtbot, tmp_path):
    """The window over a file with one event."""
    made = MainWindow()
    made.frame.resize(1440, 900)
    made.frame.show()
    loop.run_until_complete(made.open_file(tmp_path / "events.planner", create=True))
    loop.run_until_complete(made.workspace.write(SETUP, make_event, "Tweet Up"))
    loop.run_until_complete(aio.settled())
    yield made
    loop.run_until_complete(made.shut_down())
    made.frame.deleteLater()


async def show(window, *paths):
    """Open lists and wait until the first is planned."""
    window.open_import(paths)
    page = window.pages["import"]
    await until(lambda: not page.is_busy())
    return page


def written(tmp_path, content, name="list.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_bytes(content.encode(encoding))
    return path


async def listed(window):
    return await window.workspace.read(guests.list_guests, window.workspace.event_id)


def shown(page):
    return [(row.line, row.kind, row.name) for row in page.ui.rows.table.preview.shown()]


def state(page):
    """Return the words of the state that stands in place of a list."""
    current = page.ui.stack.currentWidget()
    return [label.text() for label in current.findChildren(QLabel) if label.text()]


def is_at_guests(window):
    return window.ui.pages.currentWidget() is window.pages.get("guests")


def panels(window, title):
    return [panel for panel in window.frame.findChildren(ProgressPanel) if panel.accessibleName() == title]


@contextlib.asynccontextmanager
async def readers_held(window):
    """Keep every reader of the file at work, so that whatever is read in the block waits for its end."""
    readers, gate = window.workspace._readers, threading.Event()
    begun = threading.Barrier(readers._max_workers + 1)
    reads = [
        asyncio.ensure_future(window.workspace.read(lambda _db: (begun.wait(10), gate.wait(10))))
        for _ in range(readers._max_workers)
    ]
    await aio.in_thread(begun.wait, 10)
    yield
    gate.set()
    await asyncio.gather(*reads)


def is_reached(part):
    """Tell whether Tab stops at a part of the page; the inner field of a number is the number's."""
    return not isinstance(part.parentWidget(), QSpinBox | QComboBox) and part.isEnabled()


def map_column(page, index, field):
    choice = page.ui.columns.row(index).choice
    choice.setCurrentIndex(choice.findData(field))
    choice.activated.emit(choice.currentIndex())


async def test_list_is_previewed_brought_in_undone_and_nothing_new_the_second_time(window):
    page = await show(window, LISTS / "eventbrite-attendees.csv")
    people = len(page.ui.rows.table.preview.rows())
    assert page.ui.counts_label.text() == f"Into Tweet Up · {people} new"
    assert page.ui.bring_in_button.text().strip() == f"Bring in {people} guests"
    assert await listed(window) == []

    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert len(await listed(window)) == people
    assert window.ui.status_line.words() == f"Bring in eventbrite-attendees.csv: {people} guests"

    await show(window, LISTS / "eventbrite-attendees.csv")
    assert not page.ui.bring_in_button.isEnabled()
    assert "nothing to bring in" in page.ui.bring_in_button.toolTip()
    assert {row.kind for row in page.ui.rows.table.preview.rows()} == {Verdict.SAME}
    page.leave()

    await window.workspace.undo()
    assert await listed(window) == []


async def test_undo_while_the_preview_is_open_is_followed(window):
    page = await show(window, LISTS / "luma-guests.csv")
    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    await show(window, LISTS / "luma-guests.csv")
    assert not page.ui.bring_in_button.isEnabled()

    await window.workspace.undo()

    await until(page.ui.bring_in_button.isEnabled)
    assert {row.kind for row in page.ui.rows.table.preview.rows()} == {Verdict.NEW}


async def test_column_given_another_field_changes_the_preview(window, tmp_path):
    path = written(tmp_path, "Name,Firm,Colour\nAda,Oak & Ash,red\nZoë,Fabrikam,blue\n")
    page = await show(window, path)
    assert page.ui.columns.row(2).confidence.words() == "Left out"

    map_column(page, 2, "notes")
    await until(lambda: not page.is_busy())

    assert page.ui.columns.row(2).confidence.words() == "Sure"
    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert [(row.full_name, row.notes) for row in await listed(window)] == [("Ada", "red"), ("Zoë", "blue")]


async def test_newest_of_many_changes_counts(window, tmp_path):
    page = await show(window, written(tmp_path, "Name,Colour\nAda,red\n"))

    for field in ("notes", "organisation", "job_title", "role", "organisation"):
        map_column(page, 1, field)
    await until(lambda: not page.is_busy())

    assert page._shown.read.attendees.people[0].organisation == "red"
    assert page._list.mapping.columns_of("organisation") == [1]


async def test_problems_come_first_and_segments_count_them(window, tmp_path):
    page = await show(window, written(tmp_path, DATES))
    page._choose_order("dmy")
    await until(lambda: not page.is_busy())

    assert shown(page) == [
        (5, REJECTED, "05/06/2027"),
        (4, Verdict.NEW, "佐藤健太郎"),
        (2, Verdict.NEW, "Ada Lovelace"),
        (3, Verdict.NEW, "محمد عبد الله"),
    ]
    words = [button.text() for button in page.ui.rows.segments.buttons() if button.isVisible()]
    assert words == ["All 4", "New 3", "To check 2"]
    assert page.ui.counts_label.text() == "Into Tweet Up · 3 new · 2 to check, 1 of them cannot be read"

    page.ui.rows.segments._buttons["problems"].click()
    assert [line for line, _kind, _name in shown(page)] == [5, 4]


async def test_order_of_day_and_month_is_asked_once_with_real_dates(window, tmp_path):
    page = await show(window, written(tmp_path, DATES))
    asked = page.ui.columns.row(2)
    assert [button.text() for button in asked.answers._buttons.values()] == ["Not sure", "2 Mar 2027", "3 Feb 2027"]
    assert [row.question.isHidden() for row in page.ui.columns._rows.values()] == [True, True, False, True]

    asked.answers._buttons["mdy"].click()
    await until(lambda: not page.is_busy())

    assert page._shown.read.attendees.people[0].order_date == "2027-02-03"
    assert asked.answers.current() == "mdy"
    assert not asked.question.isHidden()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
async def test_first_line_is_told_in_full_whichever_way_one_reads(window, tmp_path, qapp, direction):
    qapp.setLayoutDirection(direction)
    try:
        page = await show(window, written(tmp_path, "Name,Email\nAda Lovelace,ada@example.org\n"))
        assert "Not seen before." in page.ui.rows.current_label.text()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


async def test_changes_are_told_old_and_new(window, tmp_path):
    await window.workspace.write(
        SETUP, guests.add_guest, window.workspace.event_id, "Ada Lovelace", email="ada@example.org", rsvp="pending"
    )
    page = await show(
        window, written(tmp_path, "Name,E-mail,RSVP,Phone\nAda Lovelace,ada@example.org,yes,+44 20 7946\n")
    )

    (row,) = page.ui.rows.table.preview.rows()
    assert row.kind == Verdict.CHANGED
    assert row.rsvp is Rsvp.ACCEPTED
    page.ui.rows.table.selectRow(0)
    assert "RSVP: Pending → Accepted" in page.ui.rows.current_label.text()
    assert "Phone: +44 20 7946" in page.ui.rows.current_label.text()


async def test_known_address_under_another_name_is_shown_to_be_looked_at(window, tmp_path):
    await window.workspace.write(
        SETUP, guests.add_guest, window.workspace.event_id, "Ada Lovelace", email="ada@example.org", rsvp="accepted"
    )
    page = await show(window, written(tmp_path, "Name,E-mail,RSVP\nKofi Asante,ada@example.org,declined\n"))

    (row,) = page.ui.rows.table.preview.rows()
    assert (row.kind, row.has_problem) == (Verdict.CHANGED, True)
    assert "we know Ada Lovelace" in str(row.what[0])
    assert page.ui.counts_label.text().endswith("1 to check")


async def test_encoding_and_separator_found_and_chosen_otherwise(window, tmp_path):
    path = written(tmp_path, "Name;Firma\nZoë Müller;Öl & Söhne\nJürgen Groß;Käse\n", encoding="cp1252")
    page = await show(window, path)
    card = page.ui.file_card
    assert (card.delimiter.currentText(), card.encoding.currentText()) == ("semicolon", "Western European (Windows)")
    assert "Zoë Müller" in card._names.text()

    card.change_button.setChecked(True)
    card.encoding.setCurrentIndex(card.encoding.findData("cp1251"))
    card.encoding.activated.emit(card.encoding.currentIndex())
    await until(lambda: not page.is_busy())
    assert "Zoë Müller" not in card._names.text()

    card.header_line.setValue(500)
    await until(card._error.text)
    assert "Line 500" in card._error.text()
    assert page.ui.stack.currentWidget() is page.ui.list_state


async def test_sheets_of_a_workbook_are_offered(window):
    page = await show(window, LISTS / "hi-events-attendees.xlsx")
    card = page.ui.file_card

    assert card.sheet.count() == len(page._list.table.format.sheets) > 0
    assert card._fields[card.sheet].isVisibleTo(card._choices)
    assert not card._fields[card.encoding].isVisibleTo(card._choices)


async def test_empty_columns_of_a_wide_list_are_counted_not_shown(window):
    page = await show(window, LISTS / "outlook-contacts.csv")

    mapping = page._list.mapping
    kept = [guess for guess in mapping.columns if guess.samples or guess.field]
    assert sorted(page.ui.columns._rows) == [guess.index for guess in kept]
    assert list(page.ui.columns._rows)[-1] == mapping.left_out[-1].index
    assert page.ui.columns._empty.text() == f"{len(mapping.columns) - len(kept)} empty columns are not shown."


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("flyer.csv", b"%PDF-1.4 something", "is not a list that can be read"),
        ("empty.csv", b"", "is empty, so nothing was read"),
    ],
)
async def test_file_that_is_no_list_is_told_in_place(window, tmp_path, name, content, sentence):
    path = tmp_path / name
    path.write_bytes(content)

    page = await show(window, path)

    assert page.ui.stack.currentWidget() is page.states.trouble
    assert any(sentence in words for words in state(page))
    assert not page.ui.bring_in_button.isEnabled()
    offers = [button.text().strip() for button in page.states.trouble.findChildren(QPushButton) if button.isVisible()]
    assert offers == ["Choose another file…"]


async def test_several_lists_come_one_after_another(window, tmp_path):
    first = written(tmp_path, "Name\nAda Lovelace\nZoë Adams\n", "first.csv")
    second = written(tmp_path, "Name\nGrace Hopper\n", "second.csv")
    page = await show(window, first, second)
    assert page.ui.file_card._waiting.text() == "1 more list waits"

    page.ui.bring_in_button.click()
    await until(lambda: page._path == second and not page.is_busy())
    assert page.ui.file_card._waiting.isHidden()
    assert page.ui.bring_in_button.text().strip() == "Bring in 1 guest"

    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert len(await listed(window)) == 3


async def test_files_dropped_on_the_window_are_opened(window, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(written(tmp_path, "Name\nAda Lovelace\n")))])
    drop = QDropEvent(
        QPointF(500, 500),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    window.dropEvent(drop)
    await until(lambda: "import" in window.pages and not window.pages["import"].is_busy())
    await aio.settled()

    assert [name for _line, _kind, name in shown(window.pages["import"])] == ["Ada Lovelace"]


async def test_cancelled_import_of_a_long_list_leaves_nothing(window, tmp_path, told):
    lines = [f"Person {number},p{number}@example.org" for number in range(20_000)]
    page = await show(window, written(tmp_path, "\n".join(["Name,E-mail", *lines])))
    assert len(page.ui.rows.table.preview.rows()) == 20_000

    page.bring_in()
    await until(lambda: panels(window, "Bringing in the list"))
    panels(window, "Bringing in the list")[0]._cancel.click()
    await until(lambda: not page.is_busy())

    assert [str(error) for error in told] == ["Stopped. Nothing was changed."]
    assert await listed(window) == []
    assert page.ui.bring_in_button.isEnabled()


async def test_cancelled_reading_of_a_long_list_says_so_in_place(window, tmp_path):
    lines = [f"Person {number},p{number}@example.org" for number in range(60_000)]
    window.open_import([written(tmp_path, "\n".join(["Name,E-mail", *lines]))])
    page = window.pages["import"]

    await until(lambda: panels(window, "Reading the list"))
    panels(window, "Reading the list")[0]._cancel.click()
    await until(lambda: not page.is_busy())

    assert state(page) == ["list.csv was not read", "Stopped. Nothing was changed."]
    assert not page.ui.bring_in_button.isEnabled()


async def test_list_dropped_while_another_is_brought_in_waits(window, tmp_path):
    first = written(tmp_path, "Name\nAda Lovelace\n", "first.csv")
    second = written(tmp_path, "Name\nGrace Hopper\n", "second.csv")
    page = await show(window, first)

    page.bring_in()
    await until(lambda: page._is_writing)
    window.take_files([second])

    await until(lambda: page._path == second and not page.is_busy())
    assert [row.full_name for row in await listed(window)] == ["Ada Lovelace"]
    assert [name for _line, _kind, name in shown(page)] == ["Grace Hopper"]


async def test_keys_bring_in_and_leave(window, tmp_path, qtbot):
    page = await show(window, written(tmp_path, "Name\nAda Lovelace\n"))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert is_at_guests(window)
    assert await listed(window) == []

    await show(window, written(tmp_path, "Name\nAda Lovelace\n"))
    window.frame.activateWindow()
    await until(page.ui.rows.table.hasFocus)
    qtbot.keyClick(page.ui.rows.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: is_at_guests(window))
    assert [row.full_name for row in await listed(window)] == ["Ada Lovelace"]


async def test_page_without_a_list_teaches_and_is_usable_by_everybody(window, tmp_path, qapp):
    window.open_import()
    page = window.pages["import"]
    await aio.settled()
    assert state(page)[0] == "Which list shall come in?"
    check(page)

    await show(window, written(tmp_path, DATES))
    page.ui.file_card.change_button.setChecked(True)
    check(page)

    window.frame.resize(1024, 700)
    theme.choose(qapp, "dark", 2.0)
    check(page)


async def test_list_follows_the_event_that_is_shown(window, tmp_path):
    first = window.workspace.event_id
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    await window.workspace.write(SETUP, guests.add_guest, other, "Ada Lovelace", email="ada@example.org")
    page = await show(window, written(tmp_path, "Name,Email\nAda Lovelace,ada@example.org\nBo Ek,bo@example.org\n"))
    assert page.ui.counts_label.text() == "Into Tweet Up · 2 new, 1 of them from your address book"

    window.workspace.set_event(other)
    assert not page.ui.bring_in_button.isEnabled()
    page.bring_in()
    await until(page.ui.bring_in_button.isEnabled)

    assert page.ui.counts_label.text() == "Into Garden Party · 1 new · 1 the same"
    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert sorted(row.full_name for row in await listed(window)) == ["Ada Lovelace", "Bo Ek"]
    assert await window.workspace.read(guests.list_guests, first) == []


async def test_event_switched_while_the_list_is_planned_is_planned_anew(window, tmp_path):
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    await aio.settled()
    window.workspace._poll.stop()
    async with readers_held(window):
        window.open_import([written(tmp_path, "Name\nAda Lovelace\n")])
        page = window.pages["import"]
        await until(window.workspace._readers._work_queue.qsize)  # the plan stands in line
        window.workspace.set_event(other)
    await until(lambda: not page.is_busy())

    assert page._shown.preview.event_id == other
    assert page.ui.counts_label.text() == "Into Garden Party · 1 new"


async def test_planning_stopped_before_the_event_switches_offers_nothing_of_the_event_before(window, tmp_path):
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    page = await show(window, written(tmp_path, "Name\nAda Lovelace\n"))
    async with readers_held(window):
        window.workspace.set_event(other)
        await until(lambda: page._work)
        for panel in panels(window, "Reading the list"):
            panel.cancel()
    await until(lambda: not page._work)

    assert not page.ui.bring_in_button.isEnabled()
    assert page.ui.bring_in_button.toolTip().startswith("What the list would do now is not known.")
    page.bring_in()
    await aio.settled()
    assert await listed(window) == []


async def test_event_deleted_meanwhile_takes_no_list_and_the_next_one_is_planned(window, tmp_path):
    doomed = window.workspace.event_id
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    page = await show(window, written(tmp_path, "Name\nAda Lovelace\n"))

    await window.workspace.write(SETUP, delete_event, doomed)
    await until(lambda: window.workspace.event_id == other and page.ui.bring_in_button.isEnabled())

    assert page.ui.counts_label.text() == "Into Garden Party · 1 new"


async def test_comma_within_names_is_told_and_switched_off(window, tmp_path):
    page = await show(window, written(tmp_path, "Name;E-Mail\nMüller, Zoë;z@example.org\nEk, Bo;b@example.org\n"))
    row = page.ui.columns.row(0)
    assert row._asked.text() == "“Müller, Zoë” is read as Zoë Müller."
    assert [name for _line, _kind, name in shown(page)] == ["Zoë Müller", "Bo Ek"]
    keep = row.answers.buttons()[1]
    keep.setFocus()

    keep.click()
    await until(lambda: not page.is_busy())

    assert row._asked.text() == "“Müller, Zoë” stays as it is written."
    assert [name for _line, _kind, name in shown(page)] == ["Müller, Zoë", "Ek, Bo"]
    assert window.frame.focusWidget() is keep


async def test_guests_without_a_name_are_called_by_what_the_list_says_of_them(window, tmp_path):
    page = await show(window, written(tmp_path, "Name,Email,Twitter\n,ada@example.org,\n,,@bo\nCy Oak,c@x.org,@cy\n"))

    assert [row.name for row in page.ui.rows.table.preview.rows()] == ["ada@example.org", "@bo", "Cy Oak"]
    whats = [what_text(row) for row in page.ui.rows.table.preview.rows()]
    assert whats[:2] == [
        "There is no name, so they are called ada@example.org.",
        "There is no name, so they are called @bo.",
    ]
    assert page.ui.counts_label.text() == "Into Tweet Up · 3 new · 2 without a name"


async def test_second_press_of_a_double_click_brings_in_no_list_behind(window, tmp_path):
    first = written(tmp_path, "Name\nAda Lovelace\n", "first.csv")
    second = written(tmp_path, "Name\nGrace Hopper\n", "second.csv")
    page = await show(window, first, second)
    button = page.ui.bring_in_button

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    await until(lambda: page._path == second and button.isEnabled())
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        at = QPointF(button.rect().center())
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(button, QMouseEvent(kind, at, button.mapToGlobal(at), left, left, none))
    await aio.settled()
    assert [row.full_name for row in await listed(window)] == ["Ada Lovelace"]

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    await until(lambda: is_at_guests(window))
    assert [row.full_name for row in await listed(window)] == ["Ada Lovelace", "Grace Hopper"]


async def test_key_held_down_brings_in_one_list(window, tmp_path):
    page = await show(window, written(tmp_path, "Name\nAda Lovelace\n"))
    assert not page._bring_in_action.autoRepeat()


async def test_two_presses_bring_the_list_in_once(window, tmp_path):
    page = await show(window, written(tmp_path, "Name\nAda Lovelace\n"))

    page.ui.bring_in_button.click()
    page.bring_in()
    page.bring_in()
    await until(lambda: is_at_guests(window))
    await aio.settled()

    assert [row.full_name for row in await listed(window)] == ["Ada Lovelace"]


async def test_tab_goes_through_file_columns_and_rows_as_the_eye_does(window, tmp_path):
    page = await show(window, written(tmp_path, DATES))
    page.ui.file_card.change_button.setChecked(True)
    widget, met = page.ui.guests_button, []
    while widget is not page.ui.rows.table:
        met.append(widget)
        following = widget.nextInFocusChain()
        while not (
            following.isVisible() and following.focusPolicy() & Qt.FocusPolicy.TabFocus and is_reached(following)
        ):
            following = following.nextInFocusChain()
        widget = following

    card, columns = page.ui.file_card, page.ui.columns
    head = [page.ui.guests_button, page.ui.cancel_button, page.ui.bring_in_button]
    asked = [columns.row(2).choice, *columns.row(2).answers.buttons()]
    assert met == [
        *head,
        *(card.change_button, card.drop_place.choose_button, card.encoding, card.delimiter, card.header_line),
        *(columns.row(0).choice, columns.row(1).choice, *asked, columns.row(3).choice),
        *(button for button in page.ui.rows.segments.buttons() if button.isVisible()),
    ]


async def test_answer_in_a_column_keeps_the_focus_and_the_end_leads_to_the_guests(window, tmp_path):
    page = await show(window, written(tmp_path, DATES))
    assert window.frame.focusWidget() is page.ui.rows.table
    answer = page.ui.columns.row(2).answers.buttons()[1]
    answer.setFocus()

    answer.click()
    await until(lambda: not page.is_busy())
    assert window.frame.focusWidget() is answer

    window.frame.activateWindow()
    await until(window.frame.isActiveWindow)
    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    await until(window.pages["guests"].ui.table.hasFocus)


async def test_states_without_a_list_have_the_focus_on_what_to_do(window, tmp_path):
    window.open_import()
    page = window.pages["import"]
    assert window.frame.focusWidget() is page.states.choose_button

    await show(window, written(tmp_path, ""))
    assert window.frame.focusWidget() is page.states.another_button


async def test_reading_otherwise_leaves_the_rest_to_be_found_out(window, tmp_path):
    content = "Name;E-Mail\nZoë Müller;z@x.org\n".encode() + "Jürgen Groß;j@x.org\nBjörn Åby;b@x.org\n".encode("cp1252")
    path = tmp_path / "joined.csv"
    path.write_bytes(content)
    page = await show(window, path)

    page.ui.file_card.header_line.setValue(2)
    await until(lambda: not page.is_busy())

    assert page._list.how == How(header_line=2)
    assert [name for _line, _kind, name in shown(page)] == ["Jürgen Groß", "Björn Åby"]


async def test_thousands_of_columns_are_shown_by_the_first(window, tmp_path):
    cells = range(2_000)
    path = written(
        tmp_path, ",".join(f"H{at}" for at in cells) + ",Name\n" + ",".join("v" for _ in cells) + ",Ada Oak\n"
    )
    page = await show(window, path)

    assert len(page.ui.columns._rows) == 80
    assert page.ui.columns.row(2_000).choice.currentData() == "full_name"
    assert page.ui.columns._empty.text().replace(",", "") == "1921 more columns are left out."


async def test_dialog_for_files_opens_once_and_goes_when_it_closes(window):
    window.open_import()
    page = window.pages["import"]
    page.choose_file()
    page.choose_file()
    await until(lambda: page.findChildren(QFileDialog))
    (dialog,) = page.findChildren(QFileDialog)

    dialog.reject()
    await until(lambda: not page.findChildren(QFileDialog))


async def test_model_keeps_the_contract_of_qt(window, tmp_path):
    page = await show(window, written(tmp_path, DATES))
    QAbstractItemModelTester(page.ui.rows.table.preview, QAbstractItemModelTester.FailureReportingMode.Fatal)

    page.ui.rows.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    page.ui.rows.segments._buttons["new"].click()

    assert page.ui.rows.table.preview.rowCount() == 3


async def test_open_workspace_is_no_list_by_whatever_name(window, tmp_path):
    file = window.workspace.path
    (tmp_path / "list.csv").hardlink_to(file)

    for path in (file, tmp_path / "list.csv", file.with_name("events.planner-wal")):
        page = await show(window, path)
        assert f"“{path.name}” is the open workspace itself and no list" in " ".join(state(page))


NAMESAKES = "Name,Firm\nAnna Kowalska,Oak\nBo Ek,Ash\nAnna Kowalska,Elm\nAnna Kowalska,Fir\n"


async def test_namesakes_are_asked_about_and_both_come_in_unless_they_are_one(window, tmp_path, qtbot):
    page = await show(window, written(tmp_path, NAMESAKES))
    rows = page.ui.rows
    assert page.ui.counts_label.text() == "Into Tweet Up · 4 new · 2 to check"
    assert shown(page)[0] == (4, Verdict.NEW, "Anna Kowalska")
    assert rows.doubt.isVisible()
    assert rows.doubt._words.text() == "Is this Anna Kowalska again?"
    other, same = rows.doubt.answers.buttons()
    assert (other.isChecked(), rows.doubt.all_button.text()) == (True, "The same answer for all 2")

    window.frame.activateWindow()
    rows.table.setFocus()
    qtbot.keyClick(rows.table, Qt.Key.Key_Tab)
    await until(other.hasFocus)
    same.setFocus()
    qtbot.keyClick(same, Qt.Key.Key_Space)
    await until(lambda: not page.is_busy())
    assert [kind for line, kind, _name in shown(page) if line in {4, 5}] == [Verdict.REPEATED, Verdict.NEW]
    assert (same.hasFocus(), same.isChecked()) == (True, True)
    assert page.ui.bring_in_button.text().strip() == "Bring in 3 guests"

    rows.doubt.all_button.click()
    await until(lambda: not page.is_busy())
    assert page.ui.counts_label.text() == "Into Tweet Up · 2 new · 2 named twice · 2 to check"
    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert [row.full_name for row in await listed(window)] == ["Anna Kowalska", "Bo Ek"]

    page = await show(window, tmp_path / "list.csv")
    assert not page.ui.bring_in_button.isEnabled()


async def test_questions_are_usable_by_everybody(window, tmp_path, qapp):
    page = await show(window, written(tmp_path, NAMESAKES))
    assert page.ui.rows.doubt.isVisible()
    assert page.ui.file_card.answer.isVisible()
    check(page)

    window.frame.resize(1024, 700)
    theme.choose(qapp, "dark", 2.0)
    await aio.settled()
    check(page)


async def test_line_without_a_doubt_asks_nothing(window, tmp_path):
    page = await show(window, written(tmp_path, NAMESAKES))
    page.ui.rows.table.choose([2])
    assert page.ui.rows.doubt.isHidden()


async def test_answers_about_one_list_do_not_count_for_the_next(window, tmp_path):
    page = await show(window, written(tmp_path, NAMESAKES))
    page.ui.rows.doubt.answers.buttons()[1].click()
    await until(lambda: not page.is_busy())

    page = await show(window, written(tmp_path, NAMESAKES, "again.csv"))
    assert page.ui.bring_in_button.text().strip() == "Bring in 4 guests"


async def test_answers_about_one_event_do_not_count_for_another(window, tmp_path):
    other = await window.workspace.write(SETUP, make_event, "Garden Party")
    page = await show(window, written(tmp_path, NAMESAKES))
    page.ui.rows.doubt.all_button.click()
    page.ui.rows.doubt.answers.buttons()[1].click()
    await until(lambda: not page.is_busy())
    assert page.ui.bring_in_button.text().strip() == "Bring in 3 guests"

    window.workspace.set_event(other)
    await until(lambda: page.ui.bring_in_button.isEnabled() and "Garden" in page.ui.counts_label.text())
    assert page.ui.bring_in_button.text().strip() == "Bring in 4 guests"


async def test_counts_in_the_head_are_those_of_the_segments(window, tmp_path):
    await window.workspace.write(
        SETUP, guests.add_guest, window.workspace.event_id, "Ada Oak", email="a@x.org", rsvp="accepted"
    )
    content = "Name,Email,Firm\nAda Oak,a@x.org,\nBo Ek,b@x.org,\nBo Ek,b@x.org,\nCy Fir,c@,\n,,Elm\n"
    page = await show(window, written(tmp_path, content))

    words = [button.text() for button in page.ui.rows.segments.buttons() if button.isVisible()]
    assert words == ["All 5", "New 2", "The same 1", "Named twice 1", "To check 2"]
    head = "Into Tweet Up · 2 new · 1 the same · 1 named twice · 2 to check, 1 of them cannot be read"
    assert page.ui.counts_label.text() == head
    for key, button in page.ui.rows.segments._buttons.items():
        if button.isVisible():
            button.click()
            assert page._shown.preview.count(key) == len(shown(page))


async def test_broken_address_is_told_and_kept_in_the_notes(window, tmp_path):
    page = await show(window, written(tmp_path, "Name,Email\nJo Oak,jo@\nBo Ek,n/a\n"))
    whats = [what_text(row) for row in page.ui.rows.table.preview.rows()]
    assert whats[0] == "“jo@” is no e-mail address. It is kept in the notes."

    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert [row.notes for row in await listed(window)] == ["E-mail: jo@", "E-mail: n/a"]


async def test_columns_that_stay_behind_are_named(window, tmp_path):
    page = await show(window, written(tmp_path, "Name,Shoe size,Colour,Empty\nAda Oak,41,red,\nBo Ek,42,blue,\n"))
    told = page.ui.file_card._left_out
    assert (told.isVisible(), plain(told.text())) == (True, "Not brought in: Shoe size, Colour")

    for index in (1, 2):
        map_column(page, index, ("notes", "organisation")[index - 1])
        await until(lambda: not page.is_busy())
    assert told.isHidden()


def plain(words):
    """Return words without the signs that keep the direction of what was written in a list."""
    return words.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("content", "usual"),
    [("Name,Ticket type\nAda Oak,General\nBo Ek,VIP\n", "All are coming"), ("Name\nAda Oak\n", "Leave that open")],
)
async def test_list_without_answers_asks_what_its_people_are(window, tmp_path, content, usual):
    page = await show(window, written(tmp_path, content))
    card = page.ui.file_card
    assert (card.answer.isVisible(), card.answer.currentText()) == (True, usual)

    card.answer.setCurrentIndex(card.answer.findData("invited"))
    card.answer.activated.emit(card.answer.currentIndex())
    await until(lambda: not page.is_busy())
    assert {row.rsvp for row in page.ui.rows.table.preview.rows()} == {Rsvp.INVITED}
    page.ui.bring_in_button.click()
    await until(lambda: is_at_guests(window))
    assert {row.rsvp for row in await listed(window)} == {Rsvp.INVITED}
    assert window.ui.status_line.words().endswith("taken as “Invited”")


async def test_list_with_answers_asks_for_none(window, tmp_path):
    page = await show(window, written(tmp_path, DATES))
    assert not page.ui.file_card.answer.isVisible()


@pytest.mark.parametrize("width", [1024, 1280])
async def test_what_happens_and_why_are_seen_without_scrolling(window, tmp_path, width):
    window.frame.resize(width, 800)
    long = "Maximiliane Alexandra Wilhelmina von Habsburg-Lothringen und zu Sayn-Wittgenstein"
    page = await show(window, written(tmp_path, f"Name,Email,Twitter,RSVP\n{long},a@x.org,@a,yes\nBo Ek,jo@,@b,no\n"))
    table = page.ui.rows.table
    for name in ("name", "kind", "what"):
        place = PLACES[name]
        assert table.columnViewportPosition(place) >= 0
        assert table.columnViewportPosition(place) + table.columnWidth(place) <= table.viewport().width()
