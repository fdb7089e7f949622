"""Topics of an event and the people who lead them."""

from datetime import datetime

import pytest
from factories import SETUP, make_event, make_guest, make_person, make_session, make_topic

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.texts import text
from planner.domain.topics import Speaker, Status, TopicRow, by_status
from planner.services import guests, people, sample, schedule, topics

LABEL = text("Change topics")


@pytest.fixture
def event_id(workspace):
    return workspace.write(SETUP, make_event)


def titles(workspace, event_id):
    return [topic.title for topic in workspace.read(topics.list_topics, event_id)]


def leaders(workspace, event_id):
    return [speaker.name for topic in workspace.read(topics.list_topics, event_id) for speaker in topic.speakers]


def test_topics_stand_in_the_order_in_which_they_were_added(workspace, event_id, proved_write):
    first = proved_write(LABEL, topics.add_topic, event_id, " Pay transparency ", track="People", minutes=35)
    second = proved_write(LABEL, topics.add_topic, event_id, "HR data")

    assert workspace.read(topics.list_topics, event_id) == (
        TopicRow(first, "Pay transparency", track="People", minutes=35, position=0),
        TopicRow(second, "HR data", minutes=30, position=1),
    )


@pytest.mark.parametrize("count", [1, 3])
def test_a_list_of_topics_takes_three_queries_however_long(workspace, event_id, count):
    for _ in range(count):
        workspace.write(SETUP, make_topic, event_id)

    assert queries_of(workspace, topics.list_topics, event_id) == 3


def queries_of(workspace, fn, *args):
    from sqlalchemy import event

    seen = []

    def counted(db):
        listen = lambda *call: seen.append(call[2]) if call[2].startswith("SELECT") else None  # noqa: E731
        event.listen(db.get_bind(), "before_cursor_execute", listen)
        try:
            return fn(db, *args)
        finally:
            event.remove(db.get_bind(), "before_cursor_execute", listen)

    workspace.read(counted)
    return len(seen)


def test_an_empty_title_and_an_impossible_length_are_refused(workspace, event_id):
    topic_id = workspace.write(SETUP, make_topic, event_id, "Kept")

    with pytest.raises(WrongValueError):
        workspace.write(LABEL, topics.add_topic, event_id, "   ")
    with pytest.raises(WrongValueError):
        workspace.write(LABEL, topics.change_topics, [topic_id], title="")
    with pytest.raises(WrongValueError):
        workspace.write(LABEL, topics.change_topics, [topic_id], minutes=0)
    assert titles(workspace, event_id) == ["Kept"]


def test_several_topics_get_one_track_in_one_step(workspace, event_id, proved_write):
    keys = [workspace.write(SETUP, make_topic, event_id) for _ in range(3)]

    proved_write(LABEL, topics.change_topics, keys[:2], track="Tools")

    assert [topic.track for topic in workspace.read(topics.list_topics, event_id)] == ["Tools", "Tools", ""]


def test_deleting_a_topic_takes_its_sessions_along(workspace, event_id, proved_write):
    topic_id = workspace.write(SETUP, make_topic, event_id)
    workspace.write(SETUP, make_session, event_id, topic_id=topic_id)
    workspace.write(SETUP, topics.set_speakers, topic_id, ["Ada"])

    proved_write(LABEL, topics.delete_topics, [topic_id])

    programme = workspace.read(schedule.programme, event_id)
    assert (programme.topics, programme.sessions) == ((), ())


@pytest.mark.parametrize(("place", "order"), [(0, "CAB"), (1, "ACB"), (99, "ABC"), (-3, "CAB")])
def test_a_topic_moves_to_a_place_in_the_order(workspace, event_id, proved_write, place, order):
    keys = [workspace.write(SETUP, make_topic, event_id, title) for title in "ABC"]

    proved_write(LABEL, topics.move_topic, keys[2], place)

    assert "".join(titles(workspace, event_id)) == order


def test_a_guest_of_that_name_leads_the_topic_whatever_the_accents(workspace, event_id, proved_write):
    topic_id = workspace.write(SETUP, make_topic, event_id)
    workspace.write(SETUP, guests.add_guest, event_id, "Siân Llewellyn")

    proved_write(LABEL, topics.set_speakers, topic_id, ["sian llewellyn"])

    assert leaders(workspace, event_id) == ["Siân Llewellyn"]
    assert len(workspace.read(schedule.sheet_people, event_id)) == 1


def test_somebody_not_on_the_list_is_added_as_a_speaker(workspace, event_id, proved_write):
    topic_id = workspace.write(SETUP, make_topic, event_id)

    proved_write(LABEL, topics.set_speakers, topic_id, ["Đỗ Thị Hà", "عائشة بنت سعيد"])

    assert leaders(workspace, event_id) == ["Đỗ Thị Hà", "عائشة بنت سعيد"]
    assert {person.role for person in workspace.read(schedule.sheet_people, event_id)} == {"speaker"}


def test_somebody_in_the_address_book_leads_the_topic_as_the_same_person(workspace, event_id, proved_write):
    other = workspace.write(SETUP, make_event, "Another")
    known = workspace.write(SETUP, guests.add_guest, other, "Noor Haddad", email="noor@post.example")
    topic_id = workspace.write(SETUP, make_topic, event_id)

    proved_write(LABEL, topics.set_speakers, topic_id, ["noor haddad"])

    (topic,) = workspace.read(topics.list_topics, event_id)
    assert [speaker.person_id for speaker in topic.speakers] == [workspace.read(guests.get_guest, known).person_id]
    assert [guest.role for guest in workspace.read(guests.list_guests, event_id)] == ["speaker"]


def test_a_namesake_of_two_strangers_is_a_third_person_also_when_typed_twice(workspace, event_id):
    for address in ("one@post.example", "two@post.example"):
        workspace.write(SETUP, people.add_person, full_name="John Smith", email=address)
    topic_id = workspace.write(SETUP, make_topic, event_id)

    for _ in range(2):
        workspace.write(LABEL, topics.set_speakers, topic_id, ["John Smith", "John Smith"])

    assert leaders(workspace, event_id) == ["John Smith"]
    assert len(workspace.read(guests.list_guests, event_id)) == 1


def test_speakers_are_replaced_and_put_in_order(workspace, event_id, proved_write):
    topic_id = workspace.write(SETUP, make_topic, event_id)
    workspace.write(SETUP, topics.set_speakers, topic_id, ["Ada", "Grace"])

    proved_write(LABEL, topics.set_speakers, topic_id, ["Hedy", "Ada", " ", "Ada"])

    assert leaders(workspace, event_id) == ["Hedy", "Ada"]


def test_a_namesake_who_leads_the_topic_already_goes_on_leading_it(workspace, event_id):
    def two_namesakes(db):
        for _ in range(2):
            person_id = make_person(db, "Ada Example", name_key="ada example")
            make_guest(db, event_id, person_id)
        return person_id

    second = workspace.write(SETUP, two_namesakes)
    topic_id = workspace.write(SETUP, make_topic, event_id)
    workspace.write(SETUP, lambda db: db.add(topics.SpeakerLine(topic_id=topic_id, person_id=second)))

    workspace.write(LABEL, topics.set_speakers, topic_id, ["Ada Example"])

    (topic,) = workspace.read(topics.list_topics, event_id)
    assert [speaker.person_id for speaker in topic.speakers] == [second]


def test_what_is_gone_is_told_in_a_sentence(workspace):
    with pytest.raises(PlannerError, match="no longer there"):
        workspace.write(LABEL, topics.add_topic, 1, "Pay")
    with pytest.raises(PlannerError, match="deleted meanwhile"):
        workspace.write(LABEL, topics.set_speakers, 1, ["Ada"])


def board(workspace, event_id):
    """The titles of each column, and of what has a place."""
    rows = workspace.read(topics.list_topics, event_id)
    columns = {status.value: "".join(row.title for row in rows if row.status == status) for status in Status}
    return {name: titles for name, titles in columns.items() if titles}


def test_the_topics_of_several_events_take_three_queries_too(workspace, event_id):
    other = workspace.write(SETUP, make_event, "Another")
    for event in (event_id, other, other):
        workspace.write(SETUP, make_topic, event)

    found = workspace.read(topics.topics_by_event, [event_id, other])

    assert {key: len(rows) for key, rows in found.items()} == {event_id: 1, other: 2}
    assert queries_of(workspace, topics.topics_by_event, [event_id, other]) == 3


def test_a_topic_can_begin_with_all_its_values_and_its_proposer_stays_off_the_guest_list(
    workspace, event_id, proved_write
):
    values = {"status": Status.VOTE, "interest": 7, "tags": ["#Pay", "pay"], "proposer": "Olu Adebayo", "minutes": 20}

    key = proved_write(LABEL, topics.add_topic, event_id, "Pay", abstract="Why", track=" People ", **values)

    (topic,) = workspace.read(topics.list_topics, event_id)
    assert topic == TopicRow(
        key,
        "Pay",
        "Why",
        "People",
        20,
        status=Status.VOTE,
        interest=7,
        tags=("Pay",),
        proposer=Speaker(topic.proposer.person_id, "Olu Adebayo"),
    )
    assert workspace.read(guests.list_guests, event_id) == []


def test_a_guest_of_that_name_proposed_the_topic_and_nobody_when_it_is_emptied(workspace, event_id, proved_write):
    guest = workspace.write(SETUP, guests.add_guest, event_id, "Hana Nováková")
    keys = [workspace.write(SETUP, make_topic, event_id) for _ in range(2)]

    proved_write(LABEL, topics.set_proposer, keys, "hana novakova")

    person_id = workspace.read(guests.get_guest, guest).person_id
    rows = workspace.read(topics.list_topics, event_id)
    assert [row.proposer for row in rows] == [Speaker(person_id, "Hana Nováková")] * 2
    proved_write(LABEL, topics.set_proposer, keys[:1], " ")
    assert [row.proposer is None for row in workspace.read(topics.list_topics, event_id)] == [True, False]


def test_topics_move_between_columns_and_within_them(workspace, event_id, proved_write):
    keys = [workspace.write(SETUP, make_topic, event_id, title) for title in "ABC"]

    proved_write(LABEL, topics.move_topics, [keys[0], keys[2]], Status.VOTE)
    assert board(workspace, event_id) == {"idea": "B", "vote": "AC"}
    proved_write(LABEL, topics.move_topics, [keys[1]], Status.VOTE, 1)
    assert board(workspace, event_id) == {"vote": "ABC"}
    proved_write(LABEL, topics.move_topics, [keys[2]], Status.VOTE, 0)
    assert board(workspace, event_id) == {"vote": "CAB"}


def test_placing_a_topic_chooses_it_and_choosing_it_no_more_takes_it_off(workspace, event_id, proved_write):
    topic_id = workspace.write(SETUP, make_topic, event_id, "A")

    proved_write(LABEL, schedule.place_topic, topic_id, None, datetime(2027, 3, 8, 20))
    assert board(workspace, event_id) == {"chosen": "A"}
    proved_write(LABEL, topics.move_topics, [topic_id], Status.CHOSEN, 0)
    assert len(workspace.read(schedule.programme, event_id).sessions) == 1

    proved_write(LABEL, topics.move_topics, [topic_id], Status.ASIDE)

    assert board(workspace, event_id) == {"aside": "A"}
    assert workspace.read(schedule.programme, event_id).sessions == ()


def test_interest_is_counted_up_and_down(workspace, event_id, proved_write):
    keys = [workspace.write(SETUP, make_topic, event_id, interest=count) for count in (0, 5)]

    proved_write(LABEL, topics.count_interest, keys, -1)
    proved_write(LABEL, topics.count_interest, keys[:1], 3)

    assert [row.interest for row in workspace.read(topics.list_topics, event_id)] == [3, 4]
    with pytest.raises(WrongValueError):
        workspace.write(LABEL, topics.change_topics, keys, interest=-1)


def test_the_board_is_put_in_the_order_of_interest(workspace, event_id, proved_write):
    for title, count in (("A", 3), ("B", 9), ("C", 3)):
        workspace.write(SETUP, make_topic, event_id, title, interest=count)

    proved_write(LABEL, topics.order_by_interest, event_id)

    assert titles(workspace, event_id) == ["B", "A", "C"]


def test_several_topics_get_a_tag_and_each_keeps_its_own(workspace, event_id, proved_write):
    keys = [workspace.write(SETUP, make_topic, event_id, tags=tags) for tags in ("Pay\nData", "")]

    proved_write(LABEL, topics.tag_topics, keys, ["Légal"], ["data"])
    proved_write(LABEL, topics.tag_topics, keys, ["legal"])

    assert [row.tags for row in workspace.read(topics.list_topics, event_id)] == [("Pay", "Légal"), ("Légal",)]


def test_pasted_topics_come_in_together_or_not_at_all(workspace, event_id, proved_write):
    line = {"title": "Pay", "minutes": "20 min", "tags": "a, b", "names": "Ada; Grace", "proposer": "Hedy"}

    proved_write(LABEL, topics.add_typed, event_id, [line, {"title": "Data", "interest": "4", "status": "vote"}])

    first, second = workspace.read(topics.list_topics, event_id)
    assert (first.minutes, first.tags, [one.name for one in first.speakers]) == (20, ("a", "b"), ["Ada", "Grace"])
    assert (first.proposer.name, second.interest, second.status) == ("Hedy", 4, Status.VOTE)
    with pytest.raises(WrongValueError):
        workspace.write(LABEL, topics.add_typed, event_id, [{"title": "Good"}, {"title": "Bad", "minutes": "long"}])
    assert titles(workspace, event_id) == ["Pay", "Data"]


def test_topics_are_carried_on_as_ideas_once_without_their_sessions(workspace, event_id, proved_write):
    nxt = workspace.write(SETUP, make_event, "The next one")
    values = {"status": Status.CHOSEN, "interest": 9, "tags": ["Pay"], "proposer": "Hana Nováková"}
    pay = workspace.write(SETUP, topics.add_topic, event_id, "Pay", abstract="Why", **values)
    data = workspace.write(SETUP, topics.add_topic, event_id, "Data")
    workspace.write(SETUP, topics.set_speakers, data, ["Priya Raghunathan"])
    workspace.write(SETUP, schedule.place_topic, pay, None, datetime(2027, 3, 8, 20))

    assert proved_write(LABEL, topics.carry_on, [pay], nxt) == (1, 0)
    assert proved_write(LABEL, topics.carry_on, [pay, data], nxt) == (1, 1)

    one, other = workspace.read(topics.list_topics, nxt)
    assert (one.title, one.abstract, one.tags, one.carried_from_id) == ("Pay", "Why", ("Pay",), pay)
    assert (one.status, one.interest, one.session_ids, one.proposer.name) == (Status.IDEA, 0, (), "Hana Nováková")
    assert (other.speakers, other.proposer.name) == ((), "Priya Raghunathan")
    assert workspace.read(guests.list_guests, nxt) == []
    assert workspace.write(LABEL, topics.carry_on, [pay], event_id) == (0, 0)


def test_the_sample_has_ideas_and_a_vote_beside_its_six_talks_all_proposed_by_guests(workspace):
    event_id = workspace.write(SETUP, sample.add_sample)

    rows = workspace.read(topics.list_topics, event_id)
    here = {guest.person_id for guest in workspace.read(guests.list_guests, event_id)}

    assert [len(column) for column in by_status(rows).values()] == [3, 4, 6, 1]
    assert {row.proposer.person_id for row in rows} <= here
