"""The garbage collector kept away from long lists."""

import gc
from collections.abc import Iterator

import pytest

from planner.formats.collecting import collect_again, without_collecting


@pytest.fixture(autouse=True)
def _enabled() -> Iterator[None]:
    """As it is where no window has taken the collector over."""
    was_enabled = gc.isenabled()
    gc.enable()
    yield
    if not was_enabled:
        gc.disable()


def test_many_things_made_are_not_looked_through_until_they_are_let_go() -> None:
    collect_again()
    with without_collecting():
        assert not gc.isenabled()
        made = [[number] for number in range(200_000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() >= len(made)
    collect_again()
    assert gc.get_freeze_count() == 0


def test_few_things_are_looked_through_as_ever() -> None:
    collect_again()
    gc.collect()
    with without_collecting():
        made = [[number] for number in range(1_000)]
    assert made
    assert gc.get_freeze_count() == 0


def test_pause_within_a_pause_ends_with_the_outer_one() -> None:
    with without_collecting():
        with without_collecting():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
