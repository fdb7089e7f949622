"""The sample: the main event is the one to look at, and an earlier one gives its people a past."""

from datetime import date, datetime

import pytest
from factories import SETUP

from planner.domain.topics import Status
from planner.services import address_book, events, guests, sample, schedule, topics


def test_the_main_event_is_shown_first_whatever_the_day(workspace):
    main = workspace.write(SETUP, sample.add_sample)
    rows = workspace.read(events.list_events)
    assert [(row.name, row.archived) for row in rows] == [
        ("#ConnectingHR Spring Social", True),
        ("#ConnectingHR Tweet Up", False),
    ]
    for day in (date(2026, 1, 1), date(2026, 11, 27), date(2028, 1, 1)):
        assert events.event_to_show(rows, None, day.isoformat()) == main
    assert workspace.read(guests.counts, main).total == 122


def test_people_have_been_at_the_earlier_event_and_come_again(workspace):
    workspace.write(SETUP, sample.add_sample)
    book = {row.name: row for row in workspace.read(address_book.list_people)}
    gwen, ottilie, lukasz = book["Gwen Hartley"], book["Ottilie Brandt"], book["Łukasz Wiśniewski"]
    assert (gwen.invited, gwen.came) == (2, 1)
    assert (ottilie.invited, ottilie.came) == (1, 1)
    assert (lukasz.invited, lukasz.came) == (2, 0)
    assert len(book) == 122 + 3


def test_topics_of_the_earlier_event_are_carried_on(workspace):
    main = workspace.write(SETUP, sample.add_sample)
    earlier = next(row.id for row in workspace.read(events.list_events) if row.id != main)
    left = [topic.id for topic in workspace.read(topics.list_topics, earlier) if topic.status != Status.CHOSEN]
    workspace.write(SETUP, topics.carry_on, left, main)
    titles = {topic.title for topic in workspace.read(topics.list_topics, main)}
    assert {"Buddies for the first month", "Shift work and family"} <= titles


@pytest.mark.parametrize(
    ("day", "starts"),
    [
        (date(2026, 11, 27), "2027-03-08T18:30"),
        (date(2027, 2, 1), "2027-03-08T18:30"),
        (date(2027, 2, 2), "2027-03-15T18:30"),
        (date(2031, 7, 1), "2031-08-11T18:30"),
    ],
)
def test_the_main_event_is_always_a_monday_that_is_still_to_come(workspace, monkeypatch, day, starts):
    monkeypatch.setattr(sample, "_today", lambda: day)
    main = workspace.write(SETUP, sample.add_sample)
    plan = workspace.read(schedule.programme, main)
    assert workspace.read(events.get_event, main).starts == starts
    assert min(session.starts for session in plan.sessions) == datetime.fromisoformat(starts)
    assert datetime.fromisoformat(starts).strftime("%A") == "Monday"
