"""Topics of an event and the people who lead them."""

import pytest
from factories import SETUP, make_event, make_guest, make_person, make_session, make_topic

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.texts import text
from planner.domain.topics import TopicRow
from planner.services import guests, people, schedule, topics

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
