"""Clashes by overlap, told in words; hours, days, lanes, free places."""

import sys
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import WrongValueError
from planner.domain.placement import best_places, candidate, free_place, free_places, moved, ways_out
from planner.domain.schedule import (
    ClashKind,
    Programme,
    RoomRow,
    SessionRow,
    Slot,
    clashes,
    clashes_with,
    overlapping,
    snap,
)
from planner.domain.timetable import Lane, days_of, lanes_of
from planner.domain.topics import Speaker, Status, TopicRow, check_minutes, check_title, split_names, tracks_of

LONG_ROOM, SNUG = RoomRow(1, "Long Room", 70), RoomRow(2, "Snug", 20)
PRIYA, ASHA = Speaker(11, "Priya Raghunathan"), Speaker(12, "Asha Bello")


def at(clock: str, day: int = 8) -> datetime:
    return datetime.fromisoformat(f"2027-03-{day:02}T{clock}")


def session(
    key: int,
    starts: str,
    minutes: int = 35,
    room: RoomRow | None = LONG_ROOM,
    speakers: tuple[Speaker, ...] = (),
    title: str = "",
    day: int = 8,
) -> SessionRow:
    return SessionRow(
        id=key,
        title=title or f"Session {key}",
        slot=Slot(at(starts, day), minutes),
        room_id=room.id if room else None,
        room=room.name if room else "",
        topic_id=key if room else None,
        speakers=speakers,
    )


def evening(*sessions: SessionRow, starts: str = "18:30", ends: str = "21:30") -> Programme:
    return Programme(1, "Tweet Up", at(starts), at(ends), "Europe/London", rooms=(LONG_ROOM, SNUG), sessions=sessions)


def test_a_speaker_in_two_rooms_at_once_is_told_in_full_with_the_very_minutes() -> None:
    data = session(1, "20:00", 35, LONG_ROOM, (PRIYA,), "HR data a small team can trust")
    listen = session(2, "20:15", 35, SNUG, (PRIYA,), "Managers who listen")

    (clash,) = clashes([listen, data])

    assert clash.kind is ClashKind.SPEAKER
    assert clash.slot == Slot(at("20:15"), 20)
    assert str(clash.reason) == (
        "Priya Raghunathan leads two topics at once, 20:15 to 20:35: "
        "HR data a small team can trust (Long Room) and Managers who listen (Snug)."
    )
    assert [(key, str(note)) for key, note in clash.notes] == [
        (1, "Priya Raghunathan is in Snug, 20:15 to 20:35"),
        (2, "Priya Raghunathan is in Long Room, 20:15 to 20:35"),
    ]


def test_two_sessions_in_one_room_clash_at_the_minutes_they_share() -> None:
    (clash,) = clashes([session(1, "19:00", 40), session(2, "19:30", 30)])

    assert clash.kind is ClashKind.ROOM
    assert str(clash.reason) == "Long Room is taken twice, 19:30 to 19:40: Session 1 and Session 2."


def test_sessions_that_touch_do_not_clash() -> None:
    assert clashes([session(1, "19:00", 30, speakers=(PRIYA,)), session(2, "19:30", 30, speakers=(PRIYA,))]) == []


def test_two_speakers_of_the_same_name_are_two_people() -> None:
    namesake = Speaker(99, PRIYA.name)

    assert (
        clashes(
            [
                session(1, "19:00", room=LONG_ROOM, speakers=(PRIYA,)),
                session(2, "19:00", room=SNUG, speakers=(namesake,)),
            ]
        )
        == []
    )


def test_a_break_for_everybody_clashes_with_a_talk_in_any_room() -> None:
    (clash,) = clashes([session(1, "20:50", 15, room=None, title="Pizza"), session(2, "20:30", 30, SNUG)])

    assert clash.kind is ClashKind.EVERYBODY
    assert str(clash.reason) == "Pizza is for everybody, but Session 2 runs at the same time, 20:50 to 21:00."
    assert {key: str(note) for key, note in clash.notes} == {
        1: "Session 2 runs at the same time, 20:50 to 21:00",
        2: "Pizza is for everybody, 20:50 to 21:00",
    }


def test_a_clash_across_midnight_is_found() -> None:
    (clash,) = clashes([session(1, "23:30", 60), session(2, "00:15", 30, day=9)])

    assert clash.slot == Slot(at("00:15", 9), 15)


def test_a_session_before_and_after_the_events_hours_is_odd_but_possible() -> None:
    warnings = evening(session(1, "18:00", 60), session(2, "21:20", 30)).clashes

    assert [(str(one.reason), one.slot, one.is_warning) for one in warnings] == [
        ("Session 1 starts at 18:00, before the event begins at 18:30.", Slot(at("18:00"), 30), True),
        ("Session 2 ends at 21:50, after the event ends at 21:30.", Slot(at("21:30"), 20), True),
    ]


def test_a_start_that_the_summer_time_switch_skips_is_told() -> None:
    night = Programme(1, "Night hike", zone="Europe/London", sessions=(session(1, "01:30", day=28),))

    assert [(one.kind, one.session_ids) for one in night.clashes] == [(ClashKind.CLOCK, (1,))]


@pytest.mark.parametrize(
    ("starts", "minutes", "reason"),
    [
        ("00:30", 60, "Hike ends at 01:30, a time that the clocks skip that night when summer time begins."),
        ("00:30", 90, "Hike runs while the clocks change: it lasts 30 min, not the 90 min of the programme."),
        ("00:30", 120, "Hike runs while the clocks change: it lasts 60 min, not the 120 min of the programme."),
    ],
)
def test_a_session_that_the_switch_to_summer_time_shortens_is_told(starts: str, minutes: int, reason: str) -> None:
    hike = session(1, starts, minutes, title="Hike", day=28)
    (clash,) = Programme(1, "Night", zone="Europe/London", sessions=(hike,)).clashes

    assert (clash.kind, str(clash.reason)) == (ClashKind.CLOCK, reason)


def test_a_session_that_the_end_of_summer_time_lengthens_is_told() -> None:
    hike = replace(session(1, "00:30", 120, title="Hike"), slot=Slot(datetime(2027, 10, 31, 0, 30), 120))
    (clash,) = Programme(1, "Night", zone="Europe/London", sessions=(hike,)).clashes

    assert str(clash.notes[0][1]) == "The clocks change: it lasts 180 min"


def test_sessions_before_and_after_the_switch_are_nothing_special() -> None:
    sessions = (session(1, "00:30", 30, day=28), session(2, "02:00", 30, day=28))

    assert Programme(1, "Night", zone="Europe/London", sessions=sessions).clashes == []


def test_an_unknown_zone_gives_no_warning() -> None:
    assert Programme(1, "Party", zone="Atlantis/Capital", sessions=(session(1, "01:30", day=28),)).clashes == []


sessions_of_a_day = st.lists(
    st.builds(
        lambda key, start, minutes, room: SessionRow(
            key, f"S{key}", Slot(at("00:00") + timedelta(minutes=start), minutes), room, "R"
        ),
        st.integers(1, 10**6),
        st.integers(0, 1440),
        st.integers(1, 300),
        st.sampled_from([1, 2, None]),
    ),
    max_size=25,
    unique_by=lambda one: one.id,
)


@given(sessions_of_a_day)
def test_the_sweep_finds_exactly_the_pairs_that_overlap(sessions: list[SessionRow]) -> None:
    found = {frozenset((one.id, other.id)) for one, other in overlapping(sessions)}

    assert found == {
        frozenset((one.id, other.id))
        for one in sessions
        for other in sessions
        if one.id < other.id and one.slot.overlaps(other.slot)
    }


@given(sessions_of_a_day)
def test_a_sessions_own_clashes_are_those_among_all_that_name_it(sessions: list[SessionRow]) -> None:
    for one in sessions:
        assert clashes_with(sessions, one) == [clash for clash in clashes(sessions) if one.id in clash.session_ids]


@given(sessions_of_a_day)
def test_no_two_overlapping_sessions_share_a_lane(sessions: list[SessionRow]) -> None:
    lanes = lanes_of(sessions)

    assert all(lanes[one.id].index != lanes[other.id].index for one, other in overlapping(sessions))
    assert all(0 <= lane.index < lane.count for lane in lanes.values())


def test_sessions_one_after_the_other_have_the_whole_width() -> None:
    assert lanes_of([session(1, "19:00", 30), session(2, "19:30", 30)]) == {1: Lane(0, 1), 2: Lane(0, 1)}


def test_an_evening_is_one_day_in_whole_half_hours() -> None:
    (day,) = days_of(evening(session(1, "19:00"), starts="18:40", ends="21:15"))

    assert day.hours == Slot(at("18:30"), 180)


def test_what_starts_after_midnight_belongs_to_the_night_before() -> None:
    party = Programme(1, "Party", at("20:00"), at("02:00", 9), sessions=(session(1, "00:30", day=9),))

    (day,) = days_of(party)

    assert (day.date.day, day.hours, len(day.sessions)) == (8, Slot(at("20:00"), 360), 1)


def test_a_three_day_event_has_its_hours_on_each_day() -> None:
    camp = Programme(1, "Camp", at("09:00"), at("17:00", 10), sessions=(session(1, "18:00", 45, day=9),))

    assert [(day.date.day, day.hours.starts.hour, day.hours.ends.hour) for day in days_of(camp)] == [
        (8, 9, 17),
        (9, 9, 19),
        (10, 9, 17),
    ]


def test_an_event_without_dates_has_the_days_of_its_sessions() -> None:
    assert [day.date.day for day in days_of(Programme(1, "Soon", sessions=(session(1, "10:00", day=12),)))] == [12]
    assert days_of(Programme(1, "Soon")) == []


def test_a_topic_is_offered_the_first_place_without_any_clash() -> None:
    full = evening(session(1, "18:30", 60, LONG_ROOM, (PRIYA,)), session(2, "18:30", 30, SNUG))
    topic = TopicRow(7, "Pay", minutes=30, speakers=(PRIYA,))

    place = free_place(full, candidate(full, topic, None, at("18:30")))

    assert (place.room, place.starts) == ("Long Room", at("19:30"))


def test_no_place_is_offered_where_none_is_long_enough() -> None:
    full = evening(session(1, "18:30", 120, None))

    assert list(free_places(full, candidate(full, TopicRow(7, "Pay", minutes=90), None, at("18:30")))) == []


def test_each_way_out_ends_the_clash_and_starts_no_other() -> None:
    clashing = evening(
        session(1, "20:00", 35, LONG_ROOM, (PRIYA,)),
        session(2, "20:15", 35, SNUG, (PRIYA,)),
        session(3, "20:50", 15, None, title="Pizza"),
    )

    ways = ways_out(clashing, clashing.clashes[0])

    assert ways != []
    for way in ways:
        there = moved(clashing, clashing.session(way.session_id), way.place.room_id, way.place.starts)
        others = (one for one in clashing.sessions if one.id != way.session_id)
        assert replace(clashing, sessions=(*others, there)).clashes == []


@given(sessions_of_a_day)
def test_the_places_offered_are_exactly_those_of_no_clash(sessions: list[SessionRow]) -> None:
    rooms = tuple(RoomRow(key, f"R{key}") for key in (1, 2, 3))
    day = Programme(1, "Day", at("00:00"), at("23:00"), rooms=rooms, sessions=tuple(sessions))
    talk = candidate(day, TopicRow(0, "Talk", minutes=45, speakers=(PRIYA,)), None, at("00:00"))
    offered = {(place.room_id, place.starts) for place in free_places(day, talk)}

    edges = {at("00:00"), *(one.ends for one in sessions), *(one.starts - timedelta(minutes=45) for one in sessions)}
    possible = {(room.id, edge) for room in rooms for edge in edges if at("00:00") <= edge <= at("22:15")}
    free = {where for where in possible if not clashes_with(sessions, moved(day, talk, *where))}
    assert offered == free


def test_a_way_out_of_a_large_programme_is_found_without_trying_everything_against_everything() -> None:
    rooms = tuple(RoomRow(key, f"Room {key}") for key in range(30))
    sessions = tuple(
        replace(
            session(key, "09:00", 45, rooms[key % 30], (Speaker(key % 50, "Wei"),)),
            slot=Slot(at("09:00") + timedelta(minutes=40 * (key // 30)), 45),
        )
        for key in range(300)
    )
    congress = Programme(1, "Congress", at("09:00"), at("18:00"), rooms=rooms, sessions=sessions)
    clash = congress.clashes[0]
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        assert ways_out(congress, clash)
    finally:
        sys.setprofile(None)
    assert calls < 50_000


def test_a_room_taken_twice_is_solved_by_the_free_room_first() -> None:
    twice = evening(session(1, "20:00"), session(2, "20:00"))

    assert str(ways_out(twice, twice.clashes[0])[0].what) == "Move Session 2 to Snug"


def test_a_way_out_to_another_day_names_it():
    long_talk, talk = session(1, "18:30", 180), session(2, "20:00", 30)
    one_room = replace(evening(long_talk, talk), rooms=evening().rooms[:1], ends=at("21:30") + timedelta(days=1))

    found = [str(way.what) for way in ways_out(one_room, one_room.clashes[0])]

    assert f"Start Session 2 on {at('18:30').date() + timedelta(days=1)} at 18:30 instead" in found


def test_what_is_for_everybody_is_not_moved_to_end_a_clash():
    pizza, talk = session(1, "20:00", 30, None, title="Pizza"), session(2, "20:15", 30)
    programme = evening(pizza, talk)

    assert {way.session_id for way in ways_out(programme, programme.clashes[0])} == {2}


@pytest.mark.parametrize(("typed", "snapped"), [("20:02", "20:00"), ("20:03", "20:05"), ("23:58", "00:00")])
def test_times_snap_to_five_minutes(typed: str, snapped: str) -> None:
    assert f"{snap(at(typed)):%H:%M}" == snapped


@pytest.mark.parametrize("minutes", [0, -5, 1441])
def test_an_impossible_length_is_refused(minutes: int) -> None:
    with pytest.raises(WrongValueError):
        check_minutes(minutes)


def test_an_empty_title_is_refused_and_another_only_trimmed() -> None:
    with pytest.raises(WrongValueError):
        check_title("  ")
    assert check_title(" ĐOÀN giỏi ") == "ĐOÀN giỏi"


def test_names_are_parted_by_lines_and_semicolons_but_never_by_commas() -> None:
    assert split_names("Sammy Davis, Jr.; Zoë O’Neil\n\n Zoë O’Neil ") == ("Sammy Davis, Jr.", "Zoë O’Neil")


def test_tracks_keep_the_order_in_which_topics_name_them() -> None:
    topics = tuple(TopicRow(key, "T", track=track) for key, track in enumerate(["Tools", "", "People", "Tools"]))

    assert tracks_of(topics) == ("Tools", "People")


def test_the_best_place_seats_all_who_want_the_topic_early_and_in_the_snuggest_room():
    hours = {"starts": datetime(2027, 3, 8, 18, 30), "ends": datetime(2027, 3, 8, 19, 30)}
    rooms = (RoomRow(1, "Long Room", 70), RoomRow(2, "Library", 30), RoomRow(3, "Snug", 20), RoomRow(4, "Attic"))
    programme = Programme(1, "Tweet Up", rooms=rooms, **hours)

    places = best_places(programme, TopicRow(9, "Pay", minutes=30, interest=26), most=9)

    assert [(place.room, f"{place.starts:%H:%M}") for place in places] == [
        ("Library", "18:30"),
        ("Long Room", "18:30"),
        ("Attic", "18:30"),
        ("Snug", "18:30"),
    ]
    assert best_places(Programme(1, "No rooms", **hours), TopicRow(9, "Pay")) == []


def test_chosen_topics_without_a_session_wait_for_a_place():
    rows = (
        TopicRow(1, "Placed", status=Status.CHOSEN, session_ids=(5,)),
        TopicRow(2, "Waits", status=Status.CHOSEN),
        TopicRow(3, "Idea"),
    )
    programme = Programme(1, "Tweet Up", topics=rows)

    assert ([one.id for one in programme.chosen], [one.id for one in programme.unplaced]) == ([1, 2], [2])
