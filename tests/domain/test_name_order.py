"""Which names are written "Müller, Zoë", and which columns mean it so."""

import pytest

from planner.domain.name_order import find_comma_names, split_family_first, turned


@pytest.mark.parametrize(
    ("written", "given", "family"),
    [
        ("Müller, Zoë", "Zoë", "Müller"),
        ("Ek,Bo", "Bo", "Ek"),
        ("von der Heide, Jo", "Jo", "von der Heide"),
        ("García Márquez, Gabriel José", "Gabriel José", "García Márquez"),
        ("O'Dowd, J. P.", "J. P.", "O'Dowd"),
        ("Ma, Yo-Yo", "Yo-Yo", "Ma"),
        ("Müller, Dr. Zoë", "Dr. Zoë", "Müller"),
        ("SMITH, JOHN", "JOHN", "SMITH"),
        ("Smith, John & Mary", "John & Mary", "Smith"),
    ],
)
def test_comma_parts_family_and_given_name(written, given, family):
    assert split_family_first(written) == (given, family)
    assert turned(written) == f"{given} {family}"


@pytest.mark.parametrize(
    "name",
    [
        "Zoë Müller",
        "Sammy Davis, Jr.",
        "Sammy Davis, Jr",
        "Martin Luther King, Sr.",
        "Théo Beaupré, PhD",
        "Théo Beaupré, Ph.D.",
        "Ada Oak, M.D.",
        "Ada Oak, MBA PhD",
        "Ada Oak PhD, MBA",
        "Smith Jr., John",
        "King, Martin Luther, Jr.",
        "Acme GmbH, Berlin",
        "Acme, Inc.",
        "Müller & Söhne, Berlin",
        "University of Oxford, Oxford",
        "Table 1, Room 2",
        "ada@example.org, bo@example.org",
        "Müller,",
        ", Zoë",
        ",",
        "",
        "one two three four five, six",
    ],
)
def test_name_without_that_form_stays_to_the_last_letter(name):
    assert split_family_first(name) is None
    assert turned(name) == name


def test_two_parts_in_a_script_without_blanks_keep_their_custom():
    assert turned("佐藤, 健太郎") == "佐藤健太郎"


@pytest.mark.parametrize(
    ("names", "is_turned"),
    [
        (["Müller, Zoë"], True),
        (["Müller, Zoë", "Ek, Bo", "Ada Oak"], True),
        (["Müller, Zoë", "Ek, Bo", "Madonna", "", "佐藤健太郎"], True),
        (["Müller, Zoë", "Ek, Bo", "Sammy Davis, Jr."], True),
        (["García Márquez, Gabriel", "Ek, Bo", "Oak, Ada"], True),
        (["Müller, Zoë", "Ada Oak"], None),
        (["Müller, Zoë", "Sammy Davis, Jr.", "Acme GmbH, Berlin"], None),
        (["Sammy Davis, Jr."], None),
        (["Ada Lovelace", "Zoë Müller"], None),
        (["Ada Lovelace, London", "Zoë Müller, Berlin", "Bo Ek, Oslo"], False),
        ([], None),
    ],
)
def test_whole_column_tells_whether_its_names_are_turned(names, is_turned):
    found = find_comma_names(names)
    assert (found.is_turned if found else None) is is_turned


@pytest.mark.parametrize(("is_said", "is_turned"), [(None, False), (True, True), (False, False)])
def test_heading_tells_of_family_names_of_two_words(is_said, is_turned):
    names = ["García Márquez, Gabriel", "Núñez Arce, María José"]
    assert find_comma_names(names, is_said=is_said).is_turned is is_turned


def test_addresses_beside_tell_of_family_names_of_two_words():
    names = ["García Márquez, Gabriel", "Núñez Arce, María José"]
    assert find_comma_names(names, ["gabriel.garcia@example.org", "maria@example.org"]).is_turned
    assert not find_comma_names(["Ada Lovelace, London"], ["ada.lovelace@london.example"]).is_turned


def test_example_shows_both_readings():
    found = find_comma_names(["Madonna", "Müller, Zoë", "Ek, Bo"])
    assert (found.written, found.turned) == ("Müller, Zoë", "Zoë Müller")


def test_each_recipient_of_a_mail_stands_alone():
    assert find_comma_names(["Ada Oak", "Bo Ek", "Müller, Zoë"], is_mail=True).is_turned
    assert find_comma_names(["Ada Oak", "Sammy Davis, Jr."], is_mail=True) is None
