"""What the page tells of each line of a list."""

import pytest
from factories import SETUP
from gui.import_pages import DATES, is_at_guests, listed, show, shown, written
from gui.waiting import until
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QAbstractItemModelTester

from planner.domain.rsvp import Rsvp
from planner.gui.imports.rows import REJECTED
from planner.gui.imports.table import PLACES
from planner.gui.imports.words import what_text
from planner.services import guests
from planner.services.imports import Verdict


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
    assert page.ui.counts_label.text() == "Into Tweet Up · 3 new · 2 to check, 1 cannot be read"

    page.ui.rows.segments._buttons["problems"].click()
    assert [line for line, _kind, _name in shown(page)] == [5, 4]


async def test_a_row_to_check_bears_a_sign_beside_its_colour(window, tmp_path):
    page = await show(window, written(tmp_path, DATES))
    page._choose_order("dmy")
    await until(lambda: not page.is_busy())

    preview = page.ui.rows.table.preview
    signs = [
        preview.index(row, PLACES["what"]).data(Qt.ItemDataRole.DecorationRole) is not None
        for row in range(preview.rowCount())
    ]
    assert [line for (line, *_), sign in zip(shown(page), signs, strict=True) if sign] == [4]


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


async def test_moments_of_a_list_are_written_as_everywhere_on_the_screen(window, tmp_path):
    await window.workspace.write(
        SETUP, guests.add_guest, window.workspace.event_id, "Ada Lovelace", email="ada@example.org"
    )
    page = await show(
        window, written(tmp_path, "Name,E-mail,Order date\nAda Lovelace,ada@example.org,2026-11-01T19:12:03\n")
    )

    samples = page.ui.columns.row(2)._samples
    assert "1 Nov 2026 " in samples.toolTip() or "1 Nov 2026 " in samples.text()
    (row,) = page.ui.rows.table.preview.rows()
    assert any(str(what).startswith("Ordered: 1 Nov 2026 ") for what in row.what), row.what


async def test_known_address_under_another_name_is_shown_to_be_looked_at(window, tmp_path):
    await window.workspace.write(
        SETUP, guests.add_guest, window.workspace.event_id, "Ada Lovelace", email="ada@example.org", rsvp="accepted"
    )
    page = await show(window, written(tmp_path, "Name,E-mail,RSVP\nKofi Asante,ada@example.org,declined\n"))

    (row,) = page.ui.rows.table.preview.rows()
    assert (row.kind, row.has_problem) == (Verdict.CHANGED, True)
    assert "we know Ada Lovelace" in str(row.what[0])
    assert page.ui.counts_label.text().endswith("1 to check")


async def test_guests_without_a_name_are_called_by_what_the_list_says_of_them(window, tmp_path):
    page = await show(window, written(tmp_path, "Name,Email,Twitter\n,ada@example.org,\n,,@bo\nCy Oak,c@x.org,@cy\n"))

    assert [row.name for row in page.ui.rows.table.preview.rows()] == ["ada@example.org", "@bo", "Cy Oak"]
    whats = [what_text(row) for row in page.ui.rows.table.preview.rows()]
    assert whats[:2] == [
        "There is no name, so they are called ada@example.org.",
        "There is no name, so they are called @bo.",
    ]
    assert page.ui.counts_label.text() == "Into Tweet Up · 3 new · 2 without a name"


async def test_model_keeps_the_contract_of_qt(window, tmp_path):
    page = await show(window, written(tmp_path, DATES))
    QAbstractItemModelTester(page.ui.rows.table.preview, QAbstractItemModelTester.FailureReportingMode.Fatal)

    page.ui.rows.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    page.ui.rows.segments._buttons["new"].click()

    assert page.ui.rows.table.preview.rowCount() == 3


async def test_counts_in_the_head_are_those_of_the_segments(window, tmp_path):
    await window.workspace.write(
        SETUP, guests.add_guest, window.workspace.event_id, "Ada Oak", email="a@x.org", rsvp="accepted"
    )
    content = "Name,Email,Firm\nAda Oak,a@x.org,\nBo Ek,b@x.org,\nBo Ek,b@x.org,\nCy Fir,c@,\n,,Elm\n"
    page = await show(window, written(tmp_path, content))

    words = [button.text() for button in page.ui.rows.segments.buttons() if button.isVisible()]
    assert words == ["All 5", "New 2", "The same 1", "Named twice 1", "To check 2"]
    head = "Into Tweet Up · 2 new · 1 the same · 1 named twice · 2 to check, 1 cannot be read"
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


@pytest.mark.parametrize(
    ("content", "usual"),
    [("Name,Ticket type\nAda Oak,General\nBo Ek,VIP\n", "All are coming"), ("Name\nAda Oak\n", "No answer yet")],
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


class German(QTranslator):
    """A language that has one word."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return {"E-mail": "E-Mail-Adresse"}.get(source, source)

    def isEmpty(self):
        return False


async def test_what_is_kept_in_the_notes_is_called_as_the_window_calls_it(window, tmp_path):
    words = German()
    QCoreApplication.installTranslator(words)
    try:
        page = await show(window, written(tmp_path, "Name,Email\nJo Oak,jo@\n"))
        page.ui.bring_in_button.click()
        await until(lambda: is_at_guests(window))
    finally:
        QCoreApplication.removeTranslator(words)
    assert [row.notes for row in await listed(window)] == ["E-Mail-Adresse: jo@"]
