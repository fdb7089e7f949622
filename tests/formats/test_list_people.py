"""Whom the lines of a list name: names and their order, recipients, and lines that are nobody."""

from dataclasses import replace

import pytest
from formats.written_lists import column, lines, read

from planner.domain.name_order import CommaNames
from planner.domain.rsvp import Rsvp
from planner.formats.attendees import guess_columns, read_attendees
from planner.formats.tables import read_table


def test_totals_and_repeated_headings_make_no_people() -> None:
    found = read("Name,RSVP,Guests\nAda,Yes,1\nName,RSVP,Guests\nBo,No,0\nTotal,,1\n")
    assert column(found, "full_name") == ["Ada", "Bo"]
    assert [(rejected.line, str(rejected.why)) for rejected in found.rejected] == [
        (4 - 1, "This row says the headings again."),
        (5, "This row counts the others."),
    ]


def test_remarks_below_the_totals_make_no_people() -> None:
    found = read(
        "Name,Email,RSVP\nAda Oak,a@x.org,Yes\nBo Ek,,\nTotal,2,\nVegan,1,\nYes: 1,,\nPrinted by Zoë,,\n"
        "Cy Do,c@x.org,No\nTotal,1,\nThank you,,\n"
    )
    assert column(found, "full_name") == ["Ada Oak", "Bo Ek", "Vegan", "Yes: 1", "Printed by Zoë", "Cy Do"]
    assert [(rejected.text, str(rejected.why)) for rejected in found.rejected] == [
        ("Total, 2", "This row counts the others."),
        ("Total, 1", "This row counts the others."),
        ("Thank you", "This row stands below the totals."),
    ]


def test_names_alone_below_a_total_are_kept_where_the_list_has_names_alone() -> None:
    assert column(read("Name\nAda Oak\nTotal: 1\nBo Ek\n"), "full_name") == ["Ada Oak", "Bo Ek"]


def test_line_of_a_whole_book_is_shown_by_its_beginning() -> None:
    found = read("Name,Email,Company\n,," + "x" * 100_000 + "\nAda,a@x.org,Oak\n")
    assert len(found.rejected[0].text) == 301
    assert max(len(sample) for guess in found.mapping.columns for sample in guess.samples) == 100


def test_buyer_is_left_out_where_the_attendee_has_columns() -> None:
    found = read(
        "Buyer name,Buyer email,Attendee name,Attendee email,Ticket\n"
        "Bo Ek,bo@example.org,Ada Oakhurst,ada@example.org,VIP\n"
        "Bo Ek,bo@example.org,,,VIP\n"
    )
    assert column(found, "full_name") == ["Ada Oakhurst"]
    assert column(found, "email") == ["ada@example.org"]
    assert [rejected.line for rejected in found.rejected] == [3]


def test_buyer_is_the_guest_where_there_is_nobody_else() -> None:
    found = read("Order date,Buyer name,Buyer email\n2026-05-01,Bo Ek,bo@example.org\n")
    assert [(person.full_name, person.email) for person in found.people] == [("Bo Ek", "bo@example.org")]


def test_other_people_are_left_out() -> None:
    found = read(
        "Name,Email,Emergency contact name,Emergency contact email,Manager's name\n"
        "Ada,ada@example.org,Max M.,max@example.org,Eva E.\n"
    )
    assert [(person.full_name, person.email) for person in found.people] == [("Ada", "ada@example.org")]


def test_family_name_first_with_a_comma() -> None:
    found = read('Name,Email\n"Beaupré, Théo",t@example.org\n"O\'Dowd, Zoë",z@example.org\n')
    assert [(person.given_name, person.family_name, person.full_name) for person in found.people] == [
        ("Théo", "Beaupré", "Théo Beaupré"),
        ("Zoë", "O'Dowd", "Zoë O'Dowd"),
    ]


def test_comma_is_understood_by_the_column_and_other_names_stay() -> None:
    rows = [("Name", "E-Mail"), ("Müller, Zoë", "z@x.org"), ("Ek, Bo", "b@x.org"), ("Sammy Davis, Jr.", "s@x.org")]
    found = read(lines(rows, ";"))
    assert column(found, "full_name") == ["Zoë Müller", "Bo Ek", "Sammy Davis, Jr."]
    assert column(found, "family_name") == ["Müller", "Ek", None]
    assert found.comma_names == CommaNames("Müller, Zoë", "Zoë Müller", is_turned=True)


def test_comma_within_names_is_kept_where_a_person_says_so() -> None:
    table = read_table("Name;E-Mail\nMüller, Zoë;z@x.org\nEk, Bo;b@x.org\n".encode())
    found = read_attendees(table, replace(guess_columns(table), turns_names=False))
    assert column(found, "full_name") == ["Müller, Zoë", "Ek, Bo"]
    assert column(found, "family_name") == [None, None]
    assert found.comma_names == CommaNames("Müller, Zoë", "Zoë Müller", is_turned=False)


def test_names_and_towns_are_turned_only_where_a_person_says_so() -> None:
    table = read_table(b"Name;E-Mail\nAda Lovelace, London;a@x.org\nBo Ek, Oslo;b@x.org\n")
    assert column(read_attendees(table), "full_name") == ["Ada Lovelace, London", "Bo Ek, Oslo"]
    found = read_attendees(table, replace(guess_columns(table), turns_names=True))
    assert column(found, "given_name") == ["London", "Oslo"]


@pytest.mark.parametrize("heading", ["Apellidos, Nombre", "Surname, first name", "Nachname, Vorname"])
def test_heading_with_a_comma_says_the_order_of_the_names(heading: str) -> None:
    found = read(f"{heading};E-Mail\nGarcía Márquez, Gabriel;x@x.org\nNúñez de Arce, María José;y@x.org\n")
    assert column(found, "family_name") == ["García Márquez", "Núñez de Arce"]


def test_whole_name_with_a_comma_beside_its_parts() -> None:
    found = read('Name,First name,Last name\n"Müller, Zoë",Zoë,Müller\n"Ek, Bo",Bo,Ek\n')
    assert column(found, "full_name") == ["Zoë Müller", "Bo Ek"]
    assert column(found, "given_name") == ["Zoë", "Bo"]


@pytest.mark.parametrize("above", ["", "Name\n", "Summer party\nName\n"])
def test_names_alone_with_commas_that_nobody_quoted_are_one_column(above: str) -> None:
    found = read(above + "Müller, Zoë\nvon der Heide, Jo\n")
    assert column(found, "full_name") == ["Zoë Müller", "Jo von der Heide"]


def test_two_columns_of_names_stay_two() -> None:
    assert column(read("Zoë,Müller\nBo,Ek\n"), "given_name") == ["Zoë", "Bo"]
    assert column(read("First, Last\nZoë, Müller\nBo, Ek\n"), "given_name") == ["Zoë", "Bo"]
    assert column(read("Ada Oak, a@x.org\nBo Ek, b@x.org\n"), "email") == ["a@x.org", "b@x.org"]


PEOPLE = [("Ada Oakhurst", "ada@example.org"), ("Bo Ek", "bo@example.org"), ("Cy Harkness", "cy@example.org")]


@pytest.mark.parametrize(
    ("header", "order"),
    [
        ("Email,Name", "name email"),
        ("Name,Email", "email name"),
        ("Twitter,E-mail,Name", "email handle name"),
        ("Phone,E-mail,Name", "name email phone"),
        ("Name,E-mail,Phone", "phone name email"),
        ("Order date,Name,E-mail", "name date email"),
        ("RSVP,Name,E-mail", "name answer email"),
        ("Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee #", "1 date email 2 name 2 1"),
    ],
)
def test_values_outvote_headings_that_they_contradict(header: str, order: str) -> None:
    rows = [header.split(",")]
    for name, email in PEOPLE:
        cells = {"name": name, "email": email, "handle": f"@{name[:2]}", "phone": "+44 20 7946 0001"}
        cells |= {"date": "2027-01-02", "answer": "yes", "1": "", "2": ""}
        rows.append([cells[key] for key in order.split()])
    found = read(lines(rows))
    assert [(person.full_name, person.email) for person in found.people] == PEOPLE
    assert found.rejected == []
    doubtful = [guess for guess in found.mapping.columns if guess.field in {"full_name", "email"}]
    assert any(str(guess.reason).startswith("The values look like it, whatever") for guess in doubtful)


@pytest.mark.parametrize(
    ("header", "order"),
    [("First name,Last name,Email", (2, 1, 0)), ("First name,Last name,Email", (0, 2, 1))],
)
def test_part_of_a_name_below_another_heading_is_found(header: str, order: tuple[int, int, int]) -> None:
    people = [("Ada", "Oakhurst", "ada@example.org"), ("Bo", "Ek", "bo@example.org")]
    found = read(lines([header.split(","), *([row[at] for at in order] for row in people)]))
    assert [(person.given_name, person.family_name, person.email) for person in found.people] == people


def test_degree_behind_a_comma_is_part_of_the_name() -> None:
    found = read('Name,Email\n"Théo Beaupré, PhD",t@example.org\nZoë,z@example.org\n')
    assert column(found, "full_name") == ["Théo Beaupré, PhD", "Zoë"]


def test_name_beside_given_name_is_the_family_name() -> None:
    found = read("Name;Vorname;E-Mail\nGroßkopf;Jürgen;j@example.org\nEk;Bo;b@example.org\n")
    assert column(found, "full_name") == ["Jürgen Großkopf", "Bo Ek"]


def test_nom_alone_is_the_whole_name() -> None:
    found = read("Nom;Courriel\nJürgen Großkopf;j@example.org\nBo Ek;b@example.org\n")
    assert column(found, "full_name") == ["Jürgen Großkopf", "Bo Ek"]


def test_recipients_on_one_line() -> None:
    found = read('To: Ada Oakhurst <ada@example.org>, "Beaupré, Théo" <theo@party.test>; bo@example.org')
    assert [(person.full_name, person.email) for person in found.people] == [
        ("Ada Oakhurst", "ada@example.org"),
        ("Théo Beaupré", "theo@party.test"),
        (None, "bo@example.org"),
    ]
    assert column(found, "line") == [1, 1, 1]


def test_recipients_in_a_column() -> None:
    found = read("Guest;Answer\nAda Oakhurst <ada@example.org>;yes\nBo Ek <bo@example.org>;no\n")
    assert [(person.full_name, person.email, person.rsvp) for person in found.people] == [
        ("Ada Oakhurst", "ada@example.org", Rsvp.ACCEPTED),
        ("Bo Ek", "bo@example.org", Rsvp.DECLINED),
    ]


def test_list_of_addresses_alone() -> None:
    found = read("ada@example.org\nbo@example.org\n")
    assert column(found, "email") == ["ada@example.org", "bo@example.org"]


def test_list_of_handles() -> None:
    found = read("Name,Twitter\nAda,@ada_oak\nBo,https://twitter.com/boek\n,@nameless\nCy,\n")
    assert column(found, "handle") == ["ada_oak", "boek", "nameless", None]
    assert found.rejected == []


def test_column_is_not_said_to_be_told_by_another_where_there_is_none() -> None:
    table = read_table(
        b"Name,Phone,E-mail,Email\nAda Oak,see above,a@example.org,\nBo Ek,ask,b@example.org,c@example.org\n"
    )
    reasons = [str(guess.reason) for guess in guess_columns(table).columns if guess.field is None]
    assert reasons[0] == "Nothing here that a guest list keeps."


def test_column_is_given_to_another_field_by_hand() -> None:
    table = read_table(b"Name,Team colours,Email\nAda,Red,ada@example.org\n")
    mapping = read_attendees(table).mapping
    assert mapping.columns_of("organisation") == []
    found = read_attendees(table, mapping.with_field(1, "organisation"))
    assert column(found, "organisation") == ["Red"]
    assert read_attendees(table, mapping.with_field(2, None)).people[0].email is None


def test_columns_that_hold_something_and_go_nowhere_are_told() -> None:
    mapping = read("Name,Dietary needs,Empty,Email\nAda,vegan,,ada@example.org\n").mapping
    assert [(guess.heading, guess.samples) for guess in mapping.left_out] == [("Dietary needs", ("vegan",))]


def test_names_are_trimmed_and_otherwise_untouched() -> None:
    found = read("Name,Company\n  Ada  O'Dowd ,McDONALD\nde la CRUZ,'s Gravenhage BV\n")
    assert column(found, "full_name") == ["Ada  O'Dowd", "de la CRUZ"]
    assert column(found, "organisation") == ["McDONALD", "'s Gravenhage BV"]


def test_same_people_come_twice_where_the_list_says_them_twice() -> None:
    assert len(read("Name,Email\nAda,a@example.org\nAda,a@example.org\n").people) == 2


def test_dutch_prefix_belongs_to_the_family_name() -> None:
    found = read("Naam;Voornaam;Tussenvoegsel;Aanwezig?\nBerg;Jan;van den;Ja\nEk;Bo;;Misschien\n")
    assert column(found, "full_name") == ["Jan van den Berg", "Bo Ek"]
    assert column(found, "rsvp") == [Rsvp.ACCEPTED, Rsvp.TENTATIVE]
    assert column(found, "checked_in") == [None, None]
