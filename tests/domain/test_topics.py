"""What topics can be, how they move on the board, and what a search leaves of them."""

import pytest

from planner.domain import topic_lists
from planner.domain.errors import WrongValueError
from planner.domain.topic_lists import Wanted, read_pasted
from planner.domain.topics import (
    STATUS_NAMES,
    Speaker,
    Status,
    TopicRow,
    by_status,
    clean_tags,
    counted,
    interest_order,
    moved_order,
    ranks_of,
    read_interest,
    read_minutes,
    split_tags,
    tags_of,
    with_tags,
)

IDEA, VOTE, CHOSEN, ASIDE = STATUS_NAMES
BOARD = [(1, IDEA), (2, VOTE), (3, IDEA), (4, VOTE), (5, CHOSEN)]


def said(words):
    return words


def test_every_status_has_a_name():
    assert set(STATUS_NAMES) == set(Status)


def test_tags_are_cleaned_and_differ_in_more_than_case_and_accents():
    assert clean_tags(["  #Café  culture", "cafe CULTURE", "", "#", "Pay"]) == ("Café culture", "Pay")
    assert split_tags("pay, #data;  Pay\nhiring") == ("pay", "data", "hiring")


def test_a_tag_as_long_as_a_sentence_is_refused():
    with pytest.raises(WrongValueError, match="too long for a tag"):
        clean_tags(["x" * 41])


def test_tags_are_added_and_taken_whatever_their_case():
    assert with_tags(["Pay", "Data"], ["pay", "Hiring"], ["DATA"]) == ("Pay", "Hiring")


def test_all_tags_in_use_stand_once_and_in_the_order_of_the_alphabet():
    rows = [TopicRow(1, "A", tags=("Zeal", "élan")), TopicRow(2, "B", tags=("Elan", "bold"))]

    assert tags_of(rows) == ("bold", "élan", "Zeal")


def test_interest_is_counted_and_never_below_nobody():
    assert [counted(0, -1), counted(7, 1), counted(999_999, 1)] == [0, 8, 999_999]
    assert [read_interest(" 24 "), read_interest("")] == [24, 0]
    for typed in ("many", "1000000", "-1"):
        with pytest.raises(WrongValueError):
            read_interest(typed)


def test_a_length_is_read_with_its_unit():
    assert [read_minutes("35"), read_minutes("35 min")] == [35, 35]
    with pytest.raises(WrongValueError, match="is not a length"):
        read_minutes("long")


@pytest.mark.parametrize(
    ("moved", "status", "place", "order"),
    [
        ([1], VOTE, 0, [1, 2, 3, 4, 5]),
        ([1], VOTE, 1, [2, 3, 1, 4, 5]),
        ([1], VOTE, None, [2, 3, 4, 1, 5]),
        ([1], VOTE, 99, [2, 3, 4, 1, 5]),
        ([5], IDEA, -1, [5, 1, 2, 3, 4]),
        ([1, 2], ASIDE, 0, [3, 4, 5, 1, 2]),
        ([4, 1], CHOSEN, 0, [2, 3, 1, 4, 5]),
        ([1], IDEA, 1, [2, 3, 1, 4, 5]),
    ],
)
def test_topics_move_to_a_place_of_a_column(moved, status, place, order):
    assert moved_order(BOARD, moved, status, place) == order


def test_ranks_follow_interest_and_equal_interest_shares_one():
    rows = [
        TopicRow(1, "A", status=CHOSEN, interest=31),
        TopicRow(2, "B", status=VOTE, interest=48),
        TopicRow(3, "C", status=VOTE, interest=31),
        TopicRow(4, "D", status=VOTE, interest=8),
        TopicRow(5, "E", status=IDEA, interest=90),
        TopicRow(6, "F", status=CHOSEN),
    ]

    assert ranks_of(rows) == {1: 2, 2: 1, 3: 2, 4: 4}
    assert interest_order(rows) == [5, 2, 1, 3, 4, 6]
    assert [len(column) for column in by_status(rows).values()] == [1, 3, 2, 0]


TOPIC = TopicRow(
    1,
    "Wellbeing beyond the fruit bowl",
    "What moved the needle",
    "People",
    speakers=(Speaker(7, "Siân Llewellyn"),),
    tags=("Health", "Mühlen"),
    proposer=Speaker(8, "Zoë O’Neil"),
)


@pytest.mark.parametrize("query", ["FRUIT wellbeing", "sian", "oneil zoe", "health", "needle people", "muehlen", " "])
def test_a_search_finds_words_in_any_order_without_accents_and_case(query):
    assert Wanted(query).keeps(TOPIC)


def test_filters_and_search_must_all_hold():
    assert Wanted("fruit", tag="héalth", track="People", person_id=8).keeps(TOPIC)
    for other in (Wanted("pizza"), Wanted(tag="Pay"), Wanted(track="Tools"), Wanted(person_id=9)):
        assert not other.keeps(TOPIC)
    assert (bool(Wanted(" ")), bool(Wanted(person_id=9))) == (False, True)


def test_everybody_who_leads_or_proposed_is_listed_once_by_name():
    other = TopicRow(2, "B", proposer=Speaker(7, "Siân Llewellyn"))

    assert [person.name for person in topic_lists.everybody_in([TOPIC, other])] == ["Siân Llewellyn", "Zoë O’Neil"]


def test_pasted_lines_are_titles():
    assert read_pasted("Pay\n\n  HR data  \n“Quoted” and on\n", said) == [
        {"title": "Pay"},
        {"title": "HR data"},
        {"title": "“Quoted” and on"},
    ]


def test_a_pasted_table_is_read_by_its_headings_and_without_them_by_its_first_column():
    table = 'Title\tMINUTES\tPlace\tAbout\tStatus\nPay\t35\tSnug\t"Two\nlines"\tin the vote\n\t20\t\t\t\n'

    (values,) = read_pasted(table, said)

    assert values == {"title": "Pay", "minutes": "35", "abstract": "Two\nlines", "status": "vote"}
    assert read_pasted("Pay\tAda\nData\tGrace", said) == [{"title": "Pay"}, {"title": "Data"}]
    assert read_pasted(" \n", said) == []
