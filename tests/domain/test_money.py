"""What people type for a price, and how a price is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import WrongValueError
from planner.domain.money import CURRENCIES, Money, check_amount, check_currency, money_text, read_money


@pytest.mark.parametrize(
    ("typed", "currency", "minor"),
    [
        ("1250", "GBP", 125_000),
        ("1,250.00", "GBP", 125_000),
        ("1.250,00", "GBP", 125_000),
        ("£1250", "GBP", 125_000),
        (" £ 1,250.5 ", "GBP", 125_050),
        ("1250 GBP", "GBP", 125_000),
        ("eur 1 250,00", "EUR", 125_000),
        ("1\N{NARROW NO-BREAK SPACE}250,50 €", "EUR", 125_050),
        ("1'250.00", "CHF", 125_000),
        ("1250,-", "EUR", 125_000),
        ("1,250", "GBP", 125_000),
        ("1.250", "EUR", 125_000),
        ("1.25", "GBP", 125),
        ("12,5", "EUR", 1_250),
        ("1,25,000", "INR", 12_500_000),
        ("1.234.567,89", "EUR", 123_456_789),
        ("0", "GBP", 0),
        (".50", "GBP", 50),
        ("12.", "GBP", 1_200),
        ("5000", "JPY", 5_000),
        ("5,000", "JPY", 5_000),
        ("5000.00", "JPY", 5_000),
        ("1.250", "KWD", 1_250),
        ("1,250", "KWD", 1_250_000),
        ("A$40", "AUD", 4_000),
    ],
)
def test_a_price_is_read_as_people_write_it(typed, currency, minor):
    assert read_money(typed, currency) == Money(minor, currency)


@pytest.mark.parametrize("typed", ["", "  ", "\n"])
def test_an_empty_field_is_no_price(typed):
    assert read_money(typed, "GBP") is None


@pytest.mark.parametrize(
    "typed",
    ["free", "£", "12 to 15", "1,25.00", "1.2.3", "1,2345", "10.999,5.2", "-5", "12.345.6", "1.0001", "9" * 13, "x12y"],
)
def test_what_is_no_price_is_told_and_not_guessed(typed):
    with pytest.raises(WrongValueError, match="was not kept") as refused:
        read_money(typed, "GBP", "hire_cost")
    assert refused.value.field == "hire_cost"
    assert typed.strip() in str(refused.value)


def test_the_sign_tells_the_currency_where_none_is_known():
    assert read_money("€40", "") == Money(4_000, "EUR")
    assert read_money("40", "") == Money(4_000, "")
    assert read_money("¥4000", "") == Money(4_000, "JPY")


def test_another_currency_than_the_venues_is_refused():
    with pytest.raises(WrongValueError, match="prices of this venue are in GBP"):
        read_money("€40", "GBP")


@pytest.mark.parametrize(
    ("minor", "currency", "words"),
    [
        (120_000, "GBP", "£1,200"),
        (1_071, "GBP", "£10.71"),
        (1_070, "EUR", "€10.70"),
        (8_000, "CHF", "CHF 80"),
        (5_000, "JPY", "¥5,000"),
        (1_250, "KWD", "KWD 1.250"),
        (0, "GBP", "£0"),
        (4_050, "", "40.50"),
    ],
)
def test_a_price_is_written_with_decimals_only_where_there_are_any(minor, currency, words):
    assert money_text(minor, currency) == str(Money(minor, currency)) == words


@given(st.integers(0, 10**11), st.sampled_from(CURRENCIES))
def test_what_is_written_is_read_again_as_the_same(minor, currency):
    assert read_money(money_text(minor, currency), currency) == Money(minor, currency)


@pytest.mark.parametrize(("typed", "code"), [("gbp", "GBP"), (" EUR ", "EUR"), ("£", "GBP"), ("", "")])
def test_a_currency_is_a_code_or_a_sign(typed, code):
    assert check_currency(typed) == code


def test_an_unknown_currency_and_a_negative_amount_are_refused():
    with pytest.raises(WrongValueError, match="no currency “quid”"):
        check_currency("quid")
    with pytest.raises(WrongValueError, match="not a price"):
        check_amount(-1)
    assert (check_amount(None), check_amount(0)) == (None, 0)
