"""The side panel: what is typed there for one guest, for several and for a new one."""

import pytest
from factories import SETUP, make_event
from gui.guest_list import row_named, select, shown, type_in_panel, undone
from gui.waiting import until
from PySide6.QtCore import Qt

from planner.domain.guests import OWN_FIELDS
from planner.domain.rsvp import Rsvp
from planner.domain.texts import text
from planner.gui.aio import settled
from planner.services import guests


async def test_the_panel_shows_one_guest_and_keeps_what_is_typed(page, qtbot):
    select(page, "Anna Müller")
    panel = page.ui.panel
    assert panel.ui.heading.text() == "Anna Müller"

    job = panel.rows["job_title"].field
    job.setFocus()
    qtbot.keyClicks(job, "Curator")
    qtbot.keyClick(job, Qt.Key.Key_Return)

    await until(lambda: row_named(page, "Anna Müller").job_title == "Curator")


async def test_the_panel_edits_several_guests_and_says_where_they_differ(page, qtbot):
    select(page, "Anna Müller", "Łukasz Wiśniewski", "佐藤健太郎")
    panel = page.ui.panel
    organisation = panel.rows["organisation"].field

    assert panel.ui.heading.text() == "3 guests"
    assert organisation.placeholderText() == "Several values"
    assert panel.rows["rsvp"].field.currentIndex() == -1

    qtbot.keyClicks(organisation, "Adatum")
    qtbot.keyClick(organisation, Qt.Key.Key_Return)
    await until(lambda: [row.organisation for row in page.ui.table.guests.rows()].count("Adatum") == 3)


async def test_a_wrong_address_in_the_panel_is_told_at_its_field_and_waits_there(page, qtbot):
    select(page, "Zoë Adams")
    row = page.ui.panel.rows["email"]
    row.field.setText("zoe at example")
    row.commit()
    assert "is not an e-mail address" in row.error.text()

    select(page, "Anna Müller")
    assert row.field.text() == ""

    select(page, "Zoë Adams")
    assert row.field.text() == "zoe at example"
    assert "is not an e-mail address" in row.error.text()
    assert row_named(page, "Zoë Adams").email == "zoe@example.org"


async def test_guests_are_added_one_after_the_other(page, qtbot):
    page.ui.add_button.click()
    name = page.ui.panel.rows["full_name"].field
    for typed in ("Grace Hopper", "Olena Shevchenko"):
        qtbot.keyClicks(name, typed)
        qtbot.keyClick(name, Qt.Key.Key_Return)
        await until(lambda typed=typed: typed in shown(page))
        assert name.text() == ""

    assert page.ui.panel.is_new
    assert row_named(page, "Grace Hopper").rsvp is Rsvp.INVITED


async def test_a_new_guest_who_bears_the_name_of_another_is_told(page, qtbot):
    said = []
    page.told.connect(said.append)
    page.ui.add_button.click()
    name = page.ui.panel.rows["full_name"].field
    for typed in ("anna müller", "Bo Ek"):
        name.setText(typed)
        qtbot.keyClick(name, Qt.Key.Key_Return)
        await until(lambda typed=typed: typed in shown(page))
        await settled()

    assert said == ["2 guests on the list are called anna müller.", ""]


async def test_a_new_guest_who_has_the_address_of_somebody_of_another_name_is_told(page, qtbot):
    said = []
    page.told.connect(said.append)
    page.ui.add_button.click()
    rows = page.ui.panel.rows
    rows["full_name"].field.setText("Yusuf Adams")
    rows["email"].field.setText("ZOE@example.org")
    qtbot.keyClick(rows["full_name"].field, Qt.Key.Key_Return)
    await until(lambda: "Yusuf Adams" in shown(page))
    await settled()

    assert said == ["Yusuf Adams was added as somebody else than Zoë Adams, who has the same e-mail address."]


async def test_an_arrow_opens_the_answers_and_changes_none(page, qtbot):
    select(page, "Zoë Adams")
    field = page.ui.panel.rows["rsvp"].field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    await settled()

    assert field.view().isVisible()
    assert row_named(page, "Zoë Adams").rsvp == Rsvp.WAITLISTED
    field.hidePopup()


async def test_a_guest_without_a_name_is_told_at_the_field(page, qtbot):
    page.add()
    qtbot.keyClick(page.ui.panel.rows["full_name"].field, Qt.Key.Key_Return)

    assert "needs a name" in page.ui.panel.rows["full_name"].error.text()
    assert len(shown(page)) == 5


async def test_what_was_typed_for_a_new_guest_waits(page, qtbot):
    page.add()
    qtbot.keyClicks(page.ui.panel.rows["full_name"].field, "Grace Hop")
    select(page, "Anna Müller")
    assert page.ui.panel.ui.heading.text() == "Anna Müller"

    page.add()
    assert page.ui.panel.rows["full_name"].text() == "Grace Hop"


async def test_somebody_on_the_list_already_is_refused_and_nothing_typed_is_lost(page, qtbot, told):
    page.add()
    page.ui.panel.rows["full_name"].field.setText("Zoe Adams")
    page.ui.panel.rows["email"].field.setText("zoe@example.org")
    page.ui.panel.ui.save_button.click()

    await until(lambda: told)
    assert "Zoë Adams is on the list already" in str(told[0])
    assert page.ui.panel.rows["full_name"].text() == "Zoe Adams"


async def test_half_typed_text_in_the_panel_is_written_when_another_guest_is_selected(page):
    select(page, "Anna Müller")
    type_in_panel(page, "job_title", "Curator")
    select(page, "Zoë Adams")

    await until(lambda: row_named(page, "Anna Müller").job_title == "Curator")
    assert row_named(page, "Zoë Adams").job_title == page.ui.panel.rows["job_title"].text() == ""


@pytest.mark.parametrize("leave", ["filter", "new guest", "another event"])
async def test_half_typed_text_in_the_panel_is_written_whatever_takes_its_guest_away(page, workspace, leave):
    anna = row_named(page, "Anna Müller").id
    select(page, "Anna Müller")
    type_in_panel(page, "job_title", "Curator")
    if leave == "filter":
        page.show_filter(query="zoe")
    elif leave == "new guest":
        page.add()
    else:
        workspace.set_event(await workspace.write(SETUP, make_event, "Another"))
    await settled()

    assert (await workspace.read(guests.get_guest, anna)).job_title == "Curator"


async def test_half_typed_text_stays_when_its_guest_is_read_again(page, workspace):
    anna = row_named(page, "Anna Müller").id
    select(page, "Anna Müller")
    type_in_panel(page, "job_title", "Cura")
    await workspace.write(text("Change"), guests.change_guests, [anna], organisation="Contoso")
    await until(lambda: row_named(page, "Anna Müller").organisation == "Contoso")

    assert page.ui.panel.rows["job_title"].text() == "Cura"


async def test_what_was_typed_for_a_guest_who_is_gone_is_told_and_waits_for_undo(page, workspace, told):
    anna = row_named(page, "Anna Müller").id
    select(page, "Anna Müller")
    type_in_panel(page, "job_title", "Curator")
    await workspace.write(text("Remove"), guests.remove_guests, [anna])
    await until(lambda: told)
    assert "“Curator” was not kept" in str(told[0])

    await undone(page)
    select(page, "Anna Müller")
    assert page.ui.panel.rows["job_title"].text() == "Curator"


@pytest.mark.parametrize("field", sorted(OWN_FIELDS))
async def test_what_is_somebodys_own_is_locked_for_several_guests_and_says_why(page, qtbot, field):
    row = page.ui.panel.rows[field]
    select(page, "Anna Müller", "Zoë Adams")
    before = row.text()
    qtbot.keyClicks(row.field, "one for both")

    assert row.text() == before
    assert row.field.toolTip() == row.field.accessibleDescription()
    assert row.field.toolTip().startswith("Each guest has their own")

    select(page, "Zoë Adams")
    assert row.field.toolTip() == row.field.accessibleDescription() == ""
    qtbot.keyClicks(row.field, "x")
    assert row.text() != before


@pytest.mark.parametrize("field", ["organisation", "job_title", "ticket_type", "order_date", "notes"])
async def test_what_guests_may_share_is_changed_for_several(page, field):
    select(page, "Anna Müller", "Zoë Adams")
    type_in_panel(page, field, "Shared")
    page.ui.panel.rows[field].commit()

    await until(lambda: [getattr(row, field) for row in page.ui.table.guests.rows()].count("Shared") == 2)
