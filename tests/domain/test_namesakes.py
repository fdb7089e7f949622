"""Guests of one name, told apart by what else a list says."""

from planner.domain.namesakes import pair_namesakes


def test_who_is_the_same_in_all_that_is_said_comes_first_in_whatever_order() -> None:
    assert list(pair_namesakes(["no", "yes"], ["yes", "no"])) == [(1, True), (0, True)]


def test_the_one_left_over_is_the_one_who_changed() -> None:
    assert list(pair_namesakes(["late", "yes"], ["yes", "no"])) == [(1, True), (0, True)]


def test_several_left_over_follow_one_another_and_are_not_sure() -> None:
    assert list(pair_namesakes(["b", "c", "x"], ["x", "y", "z"])) == [(1, False), (2, False), (0, True)]


def test_equals_are_taken_in_turn() -> None:
    assert list(pair_namesakes(["", ""], ["", ""])) == [(0, True), (1, True)]
