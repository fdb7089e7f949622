"""Rows leave a table as text, as a table and as a file; what was copied elsewhere comes in as a list."""

from pathlib import Path

import factories
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.errors import PlannerError
from planner.domain.texts import N_, text
from planner.gui.guests.dragging import file_of
from planner.gui.imports.pasting import pasted_lists
from planner.gui.widgets.rows import Column, RowsModel
from planner.gui.widgets.table import Table
from planner.services.events import create_event
from planner.services.guests import add_guest, list_guests


@pytest.fixture
def table(qtbot):
    made = Table()
    model = RowsModel([Column("name", "Name", str), Column("size", "Size", lambda row: str(len(row)))], hash, made)
    made.setModel(model)
    model.set_rows(["Zoë Ångström", "Ngozi", "<b>"])
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def at(table, row):
    return table.visualRect(table.model().index(row, 0)).center()


def test_dragged_rows_are_text_and_a_table(table):
    table.choose([0, 2])
    mime = table.dragged_rows()
    assert mime.hasText()
    assert mime.text() == "Name\tSize\nZoë Ångström\t12\n<b>\t3\n"
    assert "<td>&lt;b&gt;</td>" in mime.html()
    assert not mime.hasUrls()


def test_file_of_dragged_rows_is_made_when_it_is_asked_for(table):
    made = []

    def make(rows, folder):
        made.append(rows)
        file = folder / "Zoë & co.csv"
        file.write_text("\n".join(rows), encoding="utf-8")
        return file

    table.dragged_file = make
    table.choose([0, 1])
    mime = table.dragged_rows()
    assert mime.hasUrls()
    assert mime.text() != ""
    assert made == []
    (url,) = mime.urls()
    assert Path(url.toLocalFile()).read_text(encoding="utf-8") == "Zoë Ångström\nNgozi"
    assert mime.urls() == [url]
    assert mime.data("text/uri-list") == url.toEncoded() + b"\r\n"  # as other programs are given it
    assert len(made) == 1


def test_press_on_a_selected_row_keeps_all_of_them_until_it_is_let_go(table):
    table.choose([0, 1])
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=at(table, 1))
    assert table.chosen_positions() == [0, 1]
    QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=at(table, 1))
    assert table.chosen_positions() == [1]


def test_mouse_selects_rows_where_it_begins_on_none_that_is_selected(table):
    port = table.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=at(table, 0))
    QTest.mouseMove(port, at(table, 1))
    QTest.mouseMove(port, at(table, 2) + QPoint(0, 3))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=at(table, 2))
    assert table.chosen_positions()[0] == 0


@pytest.fixture
def guests(tmp_path):
    with factories.new_workspace(tmp_path) as opened:
        event_id = opened.write(text(N_("Start")), create_event, "Tweet-up")
        for name in ("Zoë Ångström / Obi", "Ngozi Obi"):
            opened.write(text(N_("Add")), add_guest, event_id, full_name=name)
        return opened.read(list_guests, event_id)


def test_one_guest_leaves_as_a_contact_and_several_as_a_list(qapp, guests, tmp_path):
    card = file_of(guests[:1], tmp_path)
    assert card.suffix == ".vcf"
    assert "FN:Zoë Ångström / Obi" in card.read_text(encoding="utf-8")
    sheet = file_of(guests, tmp_path)
    assert sheet.suffix == ".csv"
    assert "Ngozi Obi" in sheet.read_text(encoding="utf-8-sig")


def test_copied_rows_and_addresses_become_a_list(qapp):
    qapp.clipboard().setText("Name\tE-mail\nZoë Ångström\tzoe@example.org\n")
    (file,) = pasted_lists()
    assert file.read_text(encoding="utf-8") == "Name\tE-mail\nZoë Ångström\tzoe@example.org\n"
    assert file.stem == "Pasted list"


def test_copied_files_are_the_lists_themselves(qapp, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "guests.CSV")), QUrl.fromLocalFile(str(tmp_path / "photo.png"))])
    qapp.clipboard().setMimeData(mime)
    assert pasted_lists() == [tmp_path / "guests.CSV"]


@pytest.mark.parametrize("words", ["", "  \n"])
def test_empty_clipboard_is_refused_in_a_sentence(qapp, words):
    QApplication.clipboard().setText(words)
    with pytest.raises(PlannerError, match="nothing was brought in"):
        pasted_lists()
