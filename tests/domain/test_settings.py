"""The table of settings holds together, and each setting takes only what it can be."""

import pytest

from planner.domain.errors import WrongValueError
from planner.domain.settings import GROUPS, SETTINGS, Kind, check_setting, find_setting, found_by


def test_each_setting_stands_once_in_a_group_with_a_sentence():
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    assert {setting.group for setting in SETTINGS} == set(GROUPS)
    assert [setting.key for setting in SETTINGS if not setting.sentence.endswith(".")] == []


def test_each_usual_value_is_one_that_the_setting_can_be():
    assert [setting.key for setting in SETTINGS if not setting.accepts(setting.default)] == []


def test_numbers_have_bounds_and_choices_have_words():
    assert [s.key for s in SETTINGS if s.kind is Kind.NUMBER and not s.least < s.most] == []
    assert [s.key for s in SETTINGS if s.kind is Kind.CHOICE and len(s.choices) < 2] == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("look.text_size", 79),
        ("look.text_size", True),
        ("look.text_size", "100"),
        ("backups.on", 1),
        ("look.colours", "pink"),
        ("who.name", "two\nlines"),
        ("who.name", "x" * 1001),
        ("files.folder", None),
    ],
)
def test_value_that_a_setting_cannot_be_is_refused_in_a_sentence(key, value):
    with pytest.raises(WrongValueError, match="was kept") as refused:
        check_setting(find_setting(key), value)
    assert refused.value.field == key


def test_blanks_around_a_typed_value_are_dropped():
    assert check_setting(find_setting("who.name"), "  Zoë Ångström ") == "Zoë Ångström"


def test_search_finds_every_word_whatever_its_case_and_accents():
    assert found_by("TEXT size", ["Size of text"])
    assert found_by("zoe", ["Zoë"])
    assert found_by("", ["anything"])
    assert not found_by("text paper", ["Size of text"])
