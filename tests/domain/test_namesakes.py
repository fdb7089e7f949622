"""Guests of one name, told apart by what else a list says."""

import pytest

from planner.domain.namesakes import Stated, pair_namesakes, phone_key


def said(*words: str) -> list[Stated]:
    return [Stated(said=word) for word in words]


def test_who_is_the_same_in_all_that_is_said_comes_first_in_whatever_order() -> None:
    assert pair_namesakes(said("no", "yes"), said("yes", "no")) == [(1, True), (0, True)]


def test_the_one_left_over_is_the_one_who_changed() -> None:
    assert pair_namesakes(said("late", "yes"), said("yes", "no")) == [(1, True), (0, True)]


def test_several_left_over_follow_one_another_and_are_not_sure() -> None:
    assert pair_namesakes(said("b", "c", "x"), said("x", "y", "z")) == [(1, False), (2, False), (0, True)]


def test_equals_are_taken_in_turn() -> None:
    assert pair_namesakes(said("a", "a"), said("a", "a")) == [(0, True), (1, True)]


def test_no_guest_belongs_to_two_lines() -> None:
    assert pair_namesakes(said("a", "a", "a"), said("a", "a")) == [(0, True), (1, True), (None, False)]
    assert pair_namesakes(said("a"), []) == [(None, False)]


def test_a_ticket_counts_before_a_telephone_number_and_both_before_what_else_is_said() -> None:
    rows = [Stated("T-1", "111", "a"), Stated("", "222", "b"), Stated("", "", "c")]
    guests = [Stated("", "111", "c"), Stated("", "222", "a"), Stated("T-1", "222", "b")]
    assert pair_namesakes(rows, guests) == [(2, True), (1, True), (0, True)]


def test_another_ticket_is_somebody_else() -> None:
    assert pair_namesakes([Stated("T-2", "111", "a")], [Stated("T-1", "111", "b")]) == [(None, True)]


@pytest.mark.parametrize(("phone", "key"), [("+44 (0)20 79-46", "440207946"), ("", ""), ("ask", "")])
def test_telephone_numbers_are_compared_by_their_digits(phone: str, key: str) -> None:
    assert phone_key(phone) == key
