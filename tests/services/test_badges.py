"""Who gets a badge, in which order, and how the choices are kept."""

import factories
import pytest
from factories import SETUP

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.rsvp import Role, Rsvp
from planner.domain.texts import N_, text
from planner.domain.where import parse_where
from planner.services import badges

CHANGE = text(N_("Change the badges"))


@pytest.fixture
def event_id(workspace):
    def make(db):
        event = factories.make_event(db, "Tweet Up", hashtag="ConnectingHR")
        for name, rsvp, role, organisation in (
            ("Zoë Ångström", Rsvp.ACCEPTED, Role.ATTENDEE, "Brightwell"),
            ("Ben Van Dam", None, Role.HOST, ""),
            ("Cleo Abbott", Rsvp.TENTATIVE, Role.ATTENDEE, "Acme"),
            ("Dan Away", Rsvp.DECLINED, Role.ATTENDEE, ""),
            ("Eve Away", Rsvp.CANCELLED, Role.ATTENDEE, ""),
            ("Flo Waits", Rsvp.WAITLISTED, Role.ATTENDEE, ""),
        ):
            person = factories.make_person(db, name, organisation=organisation)
            factories.make_guest(db, event, person, rsvp=rsvp and rsvp.value, role=role.value)
        return event

    return workspace.write(SETUP, make)


def names(workspace, event_id, **choice):
    return [badge.name for badge in workspace.read(badges.list_badges, event_id, **choice)]


def test_badges_are_for_all_but_declined_cancelled_and_waitlisted_by_family_name(workspace, event_id):
    assert names(workspace, event_id) == ["Cleo Abbott", "Zoë Ångström", "Ben Van Dam"]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("name", ["Ben Van Dam", "Cleo Abbott", "Zoë Ångström"]),
        ("added", ["Zoë Ångström", "Ben Van Dam", "Cleo Abbott"]),
        ("organisation", ["Cleo Abbott", "Zoë Ångström", "Ben Van Dam"]),
    ],
)
def test_badges_in_another_order(workspace, event_id, order, expected):
    assert names(workspace, event_id, sort=order) == expected


def test_badges_in_an_unknown_order_are_refused_with_the_orders_there_are(workspace, event_id):
    with pytest.raises(PlannerError, match="family, name, organisation, added"):
        names(workspace, event_id, sort="height")


def test_badges_by_a_filter_take_exactly_whom_it_says(workspace, event_id):
    assert names(workspace, event_id, where=parse_where("rsvp=declined,cancelled")) == ["Dan Away", "Eve Away"]


def test_badges_of_chosen_guests_ask_no_answer_of_them(workspace, event_id):
    away = [b.guest_id for b in workspace.read(badges.list_badges, event_id, where=parse_where("rsvp=declined"))]

    assert names(workspace, event_id, guest_ids=away) == ["Dan Away"]


def test_a_badge_says_what_is_known_of_guest_and_event(workspace, event_id):
    badge = workspace.read(badges.list_badges, event_id)[1]

    assert (badge.name, badge.organisation, badge.event, badge.hashtag) == (
        "Zoë Ångström",
        "Brightwell",
        "Tweet Up",
        "ConnectingHR",
    )
    assert len(badge.code) == 10


def test_the_setup_is_a_usual_sheet_until_somebody_chooses(workspace, event_id):
    assert workspace.read(badges.get_setup, event_id) == badges.Setup(badges.default_stock(), "", 0)


def test_choices_are_kept_one_step_each(workspace, event_id, proved_write):
    proved_write(CHANGE, badges.change_setup, event_id, stock="Herma 4457")
    proved_write(CHANGE, badges.change_setup, event_id, skip=3)
    proved_write(CHANGE, badges.change_setup, event_id, template="Role band")

    assert workspace.read(badges.get_setup, event_id) == badges.Setup("Herma 4457", "Role band", 3)


def test_another_sheet_starts_at_its_first_label(workspace, event_id, proved_write):
    proved_write(CHANGE, badges.change_setup, event_id, stock="Herma 4457", skip=5)
    proved_write(CHANGE, badges.change_setup, event_id, stock="Avery 5395")

    assert workspace.read(badges.get_setup, event_id) == badges.Setup("Avery 5395", "", 0)


def test_fewer_than_no_used_labels_are_refused(workspace, event_id):
    with pytest.raises(WrongValueError):
        workspace.write(CHANGE, badges.change_setup, event_id, skip=-1)


def test_who_has_no_name_gets_the_handle_or_an_empty_place_and_never_the_address(workspace, event_id):
    def add(db):
        for values in ({"handle": "zed_z", "email": "z@example.org"}, {"email": "ada@example.org"}):
            factories.make_guest(db, event_id, factories.make_person(db, "", **values), rsvp="accepted")

    workspace.write(SETUP, add)

    found = workspace.read(badges.list_badges, event_id)
    assert [badge.name for badge in found] == ["Cleo Abbott", "Zoë Ångström", "Ben Van Dam", "@zed_z", ""]
    assert (found[-1].called, found[-1].says("name")) == ("ada@example.org", "")
    assert names(workspace, event_id, sort="name")[-1] == ""
