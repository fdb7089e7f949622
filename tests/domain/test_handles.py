"""Handles, from the many ways in which people write them."""

import pytest

from planner.domain.handles import clean_handle, handle_key


@pytest.mark.parametrize(
    ("written", "handle"),
    [
        ("@AdaLovelace", "AdaLovelace"),
        (" ada ", "ada"),
        ("＠ada", "ada"),
        ("https://linkedin.com/in/ada%00lovelace%0A", "adalovelace"),
        ("@__", "__"),
        ("@tbanks", "tbanks"),
        ("@นก", "นก"),
        ("Twitter: @ada", "ada"),
        ("https://twitter.com/ada", "ada"),
        ("https://x.com/Ada?s=20", "Ada"),
        ("twitter.com/@ada/", "ada"),
        ("http://www.twitter.com/ada/status/123", "ada"),
        ("https://mobile.twitter.com/ada", "ada"),
        ("https://www.linkedin.com/in/ada-lovelace-1815/", "ada-lovelace-1815"),
        ("uk.linkedin.com/in/ada", "ada"),
        ("https://linkedin.com/in/ren%C3%A9", "rené"),
        ("https://mastodon.social/@ada", "ada@mastodon.social"),
        ("@ada@mastodon.social", "ada@mastodon.social"),
        ("https://bsky.app/profile/ada.bsky.social", "ada.bsky.social"),
        ("https://www.instagram.com/ada.l/", "ada.l"),
        ("https://www.tiktok.com/@ada", "ada"),
    ],
)
def test_a_handle_is_read_from_what_people_write(written, handle):
    assert clean_handle(written) == handle


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "@",
        "n/a",
        "None",
        "-",
        "?",
        ".",
        "…",
        "TBA",
        "@tbd",
        "Twitter: n.a",
        "N / A",
        "keins",
        "なし",
        "нет",
        "https://example.org/about",
        "https://linkedin.com/company/acme",
        "https://x.com/home",
    ],
)
def test_nothing_is_invented(written):
    assert clean_handle(written) == ""


def test_handles_are_compared_without_case():
    assert handle_key("@AdaLovelace") == handle_key("https://x.com/adalovelace") == "adalovelace"
