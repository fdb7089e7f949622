"""The fit report beside the sheet: what deserves a look, and nothing before it is known."""

import dataclasses

import pytest
from factories import SETUP, make_guest, make_person
from gui.badges import LONG, evening, opened
from gui.waiting import until

from planner.gui.aio import settled
from planner.gui.badges.page import BadgesPage
from planner.services import guests


@pytest.fixture
def page(qtbot, loop, workspace):
    return loop.run_until_complete(opened(qtbot, workspace))


async def test_all_fit_is_said_when_all_fit(page):
    assert page.ui.fit_pill.text() == "All fit"
    assert page.ui.fit_list.rows() == []


async def test_nothing_is_said_to_fit_before_it_is_known(page):
    said = []
    page._report.told.connect(lambda: said.append((page.ui.fit_pill.text(), page.ui.fit_list.isVisible())))
    await page.workspace.write(SETUP, guests.add_guest, page.event_id, LONG, rsvp="accepted")
    await until(page.ui.fit_list.rows)
    combo = page.ui.who_combo
    combo.setCurrentIndex(combo.findText("Hosts (2)"))
    combo.activated.emit(combo.currentIndex())
    assert (page.ui.fit_pill.text(), page.ui.preview._troubled, page.ui.fit_list.isVisible()) == (
        "Checking …",
        {},
        False,
    )
    await settled()

    assert said == [("Checking …", False), ("1 to look at", True), ("Checking …", False), ("All fit", False)]


class Broken:
    """What cannot be told."""

    def __str__(self):
        raise ZeroDivisionError


async def test_a_fault_while_looking_is_told_and_nothing_is_said_to_fit(qtbot, page):
    # It stands on the second sheet, so that none of it is drawn.
    page._badges = [*page._badges, *page._badges[:3], dataclasses.replace(page._badges[0], organisation=Broken())]

    with qtbot.capture_exceptions() as raised:
        page._rebuild()
        await settled()

    assert [kind for kind, _error, _trace in raised] == [ZeroDivisionError]
    assert page.ui.fit_pill.text() == "Not checked"
    assert page.ui.print_button.isEnabled()


async def test_a_page_that_is_gone_looks_no_further(workspace):
    workspace.set_event(await workspace.write(SETUP, evening))
    page = BadgesPage(workspace)
    page.show()
    await until(lambda: page.ui.fit_pill.text() == "All fit")
    report = page._report
    known = report._known
    page._badges = [dataclasses.replace(page._badges[0], name=f"Guest {n} of many") for n in range(5000)]
    page._rebuild()
    looking = report._task

    page.hide()
    page.deleteLater()
    await until(looking.done)

    assert looking.exception() is None
    assert report._known is known


async def test_a_name_that_shrinks_is_told_and_shown_by_its_number(page):
    await page.workspace.write(SETUP, guests.add_guest, page.event_id, LONG, rsvp="accepted")
    await until(page.ui.fit_list.rows)

    assert page.ui.counts_label.text() == "8 badges · 1 sheet · 1 to look at"
    (row,) = page.ui.fit_list.rows()
    assert (row.mark, row.name) == (1, LONG.strip())
    assert row.why.startswith("Name: shrinks to ")
    assert row.where == "Label 3 on sheet 1"
    page.ui.fit_list.setCurrentIndex(page.ui.fit_list.model().index(0, 0))
    assert page.ui.preview.label == 2


async def test_a_guest_without_a_name_is_told_with_the_cure(page):
    person_id = await page.workspace.write(SETUP, make_person, "", email="ada@example.org")
    await page.workspace.write(SETUP, make_guest, page.event_id, person_id, rsvp="accepted")
    await until(page.ui.fit_list.rows)

    (row,) = page.ui.fit_list.rows()
    assert row.name == "ada@example.org"
    assert row.why == "No name to print; its place is left free for writing. Give the guest a name on the Guests page."
    assert page.job.badges[-1].name == ""
    page.ui.preview.show_badge(row.number)
    assert "Label 8, the name is left free for writing" in page.ui.preview.accessibleName()
