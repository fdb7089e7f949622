"""How a list is read, and read otherwise: its file, its sheets, its columns."""

import pytest
from gui.import_pages import DATES, LISTS, is_at_guests, listed, map_column, plain, show, shown, state, written
from gui.waiting import until
from PySide6.QtWidgets import QPushButton

from planner.gui.imports.reading import How


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


async def test_open_workspace_is_no_list_by_whatever_name(window, tmp_path):
    file = window.workspace.path
    (tmp_path / "list.csv").hardlink_to(file)

    for path in (file, tmp_path / "list.csv", file.with_name("events.planner-wal")):
        page = await show(window, path)
        assert f"“{path.name}” is the open workspace itself and no list" in " ".join(state(page))


async def test_columns_that_stay_behind_are_named(window, tmp_path):
    page = await show(window, written(tmp_path, "Name,Shoe size,Colour,Empty\nAda Oak,41,red,\nBo Ek,42,blue,\n"))
    told = page.ui.file_card._left_out
    assert (told.isVisible(), plain(told.text())) == (True, "Not brought in: Shoe size, Colour")

    for index in (1, 2):
        map_column(page, index, ("notes", "organisation")[index - 1])
        await until(lambda: not page.is_busy())
    assert told.isHidden()
