"""Which paper offices hold."""

import pytest

from planner.domain.papers import holds_letter


@pytest.mark.parametrize(
    ("locale_name", "is_letter"),
    [
        ("en_US.UTF-8", True),
        ("English_United States.1252", True),
        ("es_MX@currency=MXN", True),
        ("en_GB", False),
        ("zh-Hans_CN", False),
        ("C.UTF-8", False),
        ("", False),
    ],
)
def test_letter_lies_about_in_america_and_a4_elsewhere(locale_name, is_letter):
    assert holds_letter(locale_name) == is_letter
