"""What is missing before an event: each finding with its words, its day and the place that settles it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.overview import Facts, HoldFact, Kind, Link, findings, replies_by_day
from planner.domain.rsvp import Rsvp
from planner.domain.texts import text
from planner.domain.venue_comparisons import Urgency, urgency_of
from planner.domain.venue_details import HoldRow
from planner.domain.venues import HoldKind

TODAY = date(2027, 3, 4)
MONDAY = date(2027, 3, 8)
COMPLETE = Facts(
    today=TODAY,
    day=MONDAY,
    has_venue=True,
    capacity=120,
    guests=122,
    coming=112,
    topics=6,
    has_rooms=True,
    badges=112,
)

CASES = [
    ({"day": None}, Kind.DATE, "Set the date", None, "event"),
    ({"has_venue": False}, Kind.VENUE, "Choose a venue", TODAY, "venues"),
    ({"capacity": None}, Kind.CAPACITY, "Say how many seats there are", TODAY, "event"),
    ({"rooms_hold": 115}, Kind.SEATS, "Find more room, or offer fewer seats", TODAY, "event"),
    ({"guests": 0, "coming": 0, "badges": 0}, Kind.GUESTS, "Bring in the first guests", TODAY, "guests"),
    ({"coming": 121}, Kind.CROWD, "Find a seat for 1 guest", TODAY, "guests"),
    ({"unanswered": 23}, Kind.ANSWER, "23 guests have not answered", date(2027, 3, 5), "guests"),
    ({"pending": 1}, Kind.PENDING, "Confirm 1 guest who asked", date(2027, 3, 5), "guests"),
    ({"waitlisted": 2}, Kind.WAITING, "Let in 2 guests who wait", date(2027, 3, 6), "guests"),
    ({"nameless": 1}, Kind.NAME, "Give 1 guest a name", date(2027, 3, 6), "badges"),
    ({"clashes": (text("Ada speaks twice."),)}, Kind.CLASH, "Solve 1 clash", TODAY, "schedule"),
    ({"unplaced": ("Pay", "Listening")}, Kind.TOPIC, "Place 2 topics", date(2027, 3, 5), "schedule"),
    ({"roomless": ("Pay",)}, Kind.ROOM, "Find a room for 1 session", date(2027, 3, 5), "schedule"),
    ({"speakers_away": ("Ada",)}, Kind.SPEAKER, "Replace 1 speaker", TODAY, "schedule"),
    ({"badges_new": 9, "badges_changed": 5}, Kind.BADGE, "Print 14 badges", date(2027, 3, 7), "badges"),
    (
        {"holds": (HoldFact("The Ship", is_quote=False, runs_out=date(2027, 3, 5)),)},
        Kind.HOLD,
        "Confirm the hold at The Ship",
        date(2027, 3, 5),
        "venues",
    ),
    (
        {"holds": (HoldFact("The Ship", is_quote=True, runs_out=date(2027, 3, 1)),)},
        Kind.HOLD,
        "Accept the quote of The Ship",
        TODAY,
        "venues",
    ),
]


@pytest.mark.parametrize(("differs", "kind", "title", "due", "page"), CASES)
def test_what_is_missing_is_told_with_its_day_and_its_place(differs, kind, title, due, page):
    [finding] = findings(replace(COMPLETE, **differs))
    assert (finding.kind, str(finding.title), finding.due, finding.link.page) == (kind, title, due, page)


@pytest.mark.parametrize(
    "differs",
    [
        {},
        {"waitlisted": 3, "coming": 120},  # nobody can be let in
        {"roomless": ("Pay",), "has_rooms": False},  # an event without rooms has no room to find
        {"holds": (HoldFact("The Ship", is_quote=False, runs_out=date(2027, 4, 5)),)},
    ],
)
def test_nothing_is_told_where_nothing_can_be_done(differs):
    assert findings(replace(COMPLETE, **differs)) == []


@pytest.mark.parametrize("days", [-1, 0, 1, 7, 8, 14, 15])
def test_a_hold_is_told_from_the_day_on_which_the_venues_page_warns_of_it(days):
    ends = TODAY + timedelta(days=days)
    told = findings(replace(COMPLETE, holds=(HoldFact("The Ship", is_quote=False, runs_out=ends),)))
    urgency = urgency_of(HoldRow(1, HoldKind.HOLD, runs_out=ends.isoformat()), TODAY)
    assert bool(told) == (urgency != Urgency.OPEN) == (days <= 14)


def test_what_is_due_first_comes_first_and_an_overrun_before_all():
    facts = replace(
        COMPLETE, coming=130, badges_new=130, badges=130, unanswered=2, clashes=(text("Ada speaks twice."),)
    )
    assert [one.kind for one in findings(facts)] == [Kind.CROWD, Kind.CLASH, Kind.ANSWER, Kind.BADGE]


def test_an_event_without_a_date_is_told_about_that_first():
    facts = replace(COMPLETE, day=None, unanswered=2)
    assert [(one.kind, one.due) for one in findings(facts)] == [(Kind.DATE, None), (Kind.ANSWER, None)]


def test_after_the_event_nothing_is_missing_any_more():
    assert findings(replace(COMPLETE, is_over=True, badges_new=14, unanswered=4)) == []


def test_only_changed_badges_are_shown_where_others_are_printed():
    [first] = findings(replace(COMPLETE, badges_new=112))
    [later] = findings(replace(COMPLETE, badges_new=9, badges_changed=5))
    assert first.link == Link("badges")
    assert (later.link, str(later.detail)) == (Link("badges", only_unprinted=True), "9 new, 5 changed since printing")


def test_many_names_are_told_by_the_first_three():
    [finding] = findings(replace(COMPLETE, unplaced=("A", "B", "C", "D", "E")))
    assert str(finding.detail) == "A, B, C and 2 more"


def test_replies_have_a_row_for_every_day_until_today():
    first, second = date(2027, 3, 1), date(2027, 3, 3)
    rows = replies_by_day({(first, Rsvp.ACCEPTED): 1, (second, Rsvp.TENTATIVE): 1, (second, Rsvp.ACCEPTED): 1}, TODAY)
    assert [(row.day.day, row.coming, row.tentative, row.new_coming, row.new_tentative) for row in rows] == [
        (1, 1, 0, 1, 0),
        (2, 1, 0, 0, 0),
        (3, 2, 1, 1, 1),
        (4, 2, 1, 0, 0),
    ]


def test_an_answer_from_a_clock_ahead_of_ours_counts_today():
    [row] = replies_by_day({(date(2027, 3, 9), Rsvp.ACCEPTED): 1}, TODAY)
    assert (row.day, row.coming) == (TODAY, 1)


def test_no_answers_have_no_days():
    assert replies_by_day({}, TODAY) == []


def test_rooms_that_hold_fewer_than_the_event_has_room_for_decide_how_many_find_a_seat():
    facts = replace(COMPLETE, rooms_hold=110)
    crowd, seats = findings(facts)

    assert facts.seats == 110
    assert (crowd.kind, str(crowd.title)) == (Kind.CROWD, "Find seats for 2 guests")
    assert str(seats.detail) == "The rooms hold 110, and the event has room for 120."
    assert replace(COMPLETE, rooms_hold=150).seats == 120
    assert replace(COMPLETE, capacity=None, rooms_hold=30).seats is None
