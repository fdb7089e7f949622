"""The same guests in lists that no platform wrote: other words, encodings, dialects and shapes."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from planner.domain.attendees import Attendee
from planner.domain.name_order import CommaNames
from planner.domain.rsvp import Role, Rsvp
from planner.formats.attendees import AttendeeList, guess_columns, read_attendees
from planner.formats.tables import read_table
from planner.formats.values import handle

GIVEN = ["Zoë", "Jürgen", "François", "María José"]
FAMILY = ["O'Dowd", "Großkopf", "de La Fontenelle", "Núñez de Arce"]
EMAILS = ["zoe.odowd@example.org", "jg@example.net", "francois@mail.example", "mj.nunez@party.test"]
PHONES = ["+44 7700 900101", "030 23125502", "+33 1 99 00 12 03", "(415) 555-0104"]
ANSWERS = [Rsvp.ACCEPTED, Rsvp.DECLINED, Rsvp.TENTATIVE, Rsvp.ACCEPTED]
FULL = [f"{given} {family}" for given, family in zip(GIVEN, FAMILY, strict=True)]


def read(content: str | bytes, encoding: str = "utf-8") -> AttendeeList:
    data = content if isinstance(content, bytes) else content.encode(encoding)
    return read_attendees(read_table(data, name="guests.csv"))


def lines(rows: Sequence[Sequence[str]], delimiter: str = ",", end: str = "\n") -> str:
    return "".join(delimiter.join(row) + end for row in rows)


def column(found: AttendeeList, field: str) -> list[object]:
    return [getattr(person, field) for person in found.people]


HEADINGS = {
    "en": (["First name", "Surname", "E-mail address", "Mobile", "Are you coming?"], ["Yes", "No", "Maybe", "Yes"]),
    "de": (["Vorname", "Nachname", "E-Mail-Adresse", "Handynummer", "Rückmeldung"], ["Ja", "Nein", "Vielleicht", "Ja"]),
    "fr": (
        ["Prénom", "Nom", "Courriel", "Téléphone portable", "Serez-vous présent ?"],
        ["Oui", "Non", "Peut-être", "Oui"],
    ),
    "es": (["Nombre", "Apellidos", "Correo electrónico", "Móvil", "¿Vas a venir?"], ["Sí", "No", "Quizás", "Sí"]),
    "it": (["Nome", "Cognome", "Indirizzo e-mail", "Cellulare", "Parteciperai?"], ["Sì", "No", "Forse", "Sì"]),
    "pt": (["Nome", "Sobrenome", "E-mail", "Celular", "Você vai participar?"], ["Sim", "Não", "Talvez", "Sim"]),
    "nl": (["Voornaam", "Achternaam", "E-mailadres", "Telefoonnummer", "Kom je?"], ["Ja", "Nee", "Misschien", "Ja"]),
    "pl": (["Imię", "Nazwisko", "Adres e-mail", "Telefon", "Czy przyjdziesz?"], ["Tak", "Nie", "Może", "Tak"]),
    "ja": (["名", "姓", "メールアドレス", "電話番号", "ご出欠"], ["出席", "欠席", "未定", "出席します"]),
    "zh": (["名", "姓", "电子邮箱", "手机号码", "是否参加"], ["是", "否", "不确定", "参加"]),
}


def localised(language: str) -> list[list[str]]:
    headings, answers = HEADINGS[language]
    return [headings, *map(list, zip(GIVEN, FAMILY, EMAILS, PHONES, answers, strict=True))]


def assert_same_guests(found: AttendeeList) -> None:
    assert column(found, "given_name") == GIVEN
    assert column(found, "family_name") == FAMILY
    assert column(found, "full_name") == FULL
    assert column(found, "email") == EMAILS
    assert column(found, "phone") == PHONES
    assert column(found, "rsvp") == ANSWERS
    assert found.rejected == []


@pytest.mark.parametrize("language", HEADINGS)
def test_headings_and_answers_in_ten_languages(language: str) -> None:
    assert_same_guests(read(lines(localised(language))))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_delimiter_and_line_end(delimiter: str, end: str) -> None:
    found = read(lines(localised("de"), delimiter, end))
    assert_same_guests(found)
    assert found.format.delimiter == delimiter
    assert column(found, "line") == [2, 3, 4, 5]


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-bom"),
        ("utf-16", "utf-16-le-bom"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
        ("mac_roman", "mac-roman"),
        ("cp850", "cp850"),
    ],
)
def test_the_same_list_in_every_encoding(codec: str, name: str) -> None:
    found = read(lines(localised("fr"), ";"), codec)
    assert_same_guests(found)
    assert found.format.encoding == name


def test_columns_in_another_order() -> None:
    rows = [list(reversed(row)) for row in localised("it")]
    assert_same_guests(read(lines(rows, ";")))


def test_header_in_row_six_below_a_title_and_notes() -> None:
    above = "Sommerfest 2026\n\nStand: 12.05.2026;;;;\nBitte vertraulich behandeln;;;;\n\n"
    found = read(above + lines(localised("de"), ";"))
    assert_same_guests(found)
    assert found.format.header_line == 6


def test_no_header_but_names_and_addresses() -> None:
    found = read(lines(list(zip(FULL, EMAILS, strict=True))))
    assert column(found, "full_name") == FULL
    assert column(found, "email") == EMAILS
    assert found.format.header_line is None
    assert column(found, "line") == [1, 2, 3, 4]


def test_no_header_and_names_in_two_columns() -> None:
    rows = [("Ada", "Oakhurst", "ada.oakhurst@example.org"), ("Owen", "Harkness", "owen.harkness@example.org")]
    found = read(lines([(family, given, email) for given, family, email in rows], ";"))
    assert column(found, "given_name") == ["Ada", "Owen"]
    assert column(found, "family_name") == ["Oakhurst", "Harkness"]


def test_headings_in_a_language_that_nobody_taught() -> None:
    rows = [("Izen-abizenak", "Helbide", "Erantzuna"), *zip(FULL, EMAILS, ["yes", "no", "maybe", "yes"], strict=True)]
    found = read(lines(rows))
    assert column(found, "full_name") == FULL
    assert column(found, "email") == EMAILS
    assert column(found, "rsvp") == ANSWERS
    assert found.format.header_line == 1


def test_polish_list_in_windows_1250() -> None:
    rows = [("Imię i nazwisko", "Adres e-mail", "Firma"), ("Łukasz Źdźbłowski", "lz@example.org", "Gżegżółka S.A.")]
    found = read(lines(rows, ";"), "cp1250")
    assert [(person.full_name, person.organisation) for person in found.people] == [
        ("Łukasz Źdźbłowski", "Gżegżółka S.A.")
    ]
    assert found.format.encoding == "cp1250"


def test_japanese_list_in_shift_jis() -> None:
    rows = [("氏名", "メールアドレス", "会社名", "出欠"), ("佐藤 花子", "hanako@example.jp", "株式会社見本", "欠席")]
    found = read(lines(rows), "shift_jis")
    person = found.people[0]
    assert (person.full_name, person.organisation, person.rsvp) == ("佐藤 花子", "株式会社見本", Rsvp.DECLINED)
    assert found.format.encoding == "shift_jis"


def test_chinese_list_in_gb18030() -> None:
    rows = [("姓名", "手机", "公司", "是否参加"), ("欧阳小明", "13800138000", "阿里", "待定")]
    person = read(lines(rows), "gb18030").people[0]
    assert (person.full_name, person.phone, person.rsvp) == ("欧阳小明", "13800138000", Rsvp.TENTATIVE)


def test_russian_list_in_windows_1251() -> None:
    rows = [("Name", "Email", "Company"), ("Фёдор Образцов", "fedor@example.org", "Пример")]
    person = read(lines(rows, ";"), "cp1251").people[0]
    assert (person.full_name, person.organisation) == ("Фёдор Образцов", "Пример")


def test_semicolons_with_decimal_commas() -> None:
    rows = [
        ("Name", "Beitrag", "E-Mail"),
        ("Ada Oakhurst", "12,50", "ada@example.org"),
        ("Bo Ek", "7,00", "bo@example.org"),
    ]
    found = read(lines(rows, ";"))
    assert found.format.delimiter == ";"
    assert column(found, "full_name") == ["Ada Oakhurst", "Bo Ek"]


def test_hint_line_names_the_delimiter_and_is_no_record() -> None:
    found = read("sep=;\r\n" + lines(localised("de"), ";", "\r\n"))
    assert_same_guests(found)
    assert found.format.header_line == 2
    assert column(found, "line") == [3, 4, 5, 6]


def test_lines_stay_right_behind_cells_with_line_breaks_and_blank_lines() -> None:
    found = read('Name,Notes\n"Ada","one\r\ntwo\nthree"\n\n,\nBo,x\n')
    assert [(person.line, person.full_name) for person in found.people] == [(2, "Ada"), (7, "Bo")]
    assert found.people[0].notes == "one\r\ntwo\nthree"
    assert found.rejected == []


def test_ragged_rows_and_empty_columns_at_the_end() -> None:
    found = read("Name,Email,Company,,\nAda,ada@example.org\nBo,bo@example.org,Acme,,\nCy\n")
    assert column(found, "full_name") == ["Ada", "Bo", "Cy"]
    assert column(found, "organisation") == [None, "Acme", None]


def test_quote_left_open_swallows_nobody() -> None:
    found = read('Name,Email,Company\nAda,ada@example.org,"Acme\nBo,bo@example.org,Initech\nCy,cy@example.org,Hooli\n')
    assert column(found, "full_name") == ["Ada", "Bo", "Cy"]
    assert column(found, "line") == [2, 3, 4]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_two_stray_quotes_swallow_nobody(end: str) -> None:
    rows = ["Name,Email", "A B,a@x.org", '"C D,c@x.org', "E F,e@x.org", 'G H",g@x.org', "I J,i@x.org"]
    found = read(end.join(rows))
    assert column(found, "email") == ["a@x.org", "c@x.org", "e@x.org", "g@x.org", "i@x.org"]
    assert column(found, "full_name") == ["A B", "C D", "E F", 'G H"', "I J"]
    assert column(found, "line") == [2, 3, 4, 5, 6]


def test_many_stray_quotes_swallow_nobody() -> None:
    quote = ['"' if number % 250 == 0 else "" for number in range(3_000)]
    found = read("Name,Email\n" + "".join(f"{sign}Person A{at},p{at}@x.org\n" for at, sign in enumerate(quote)))
    assert column(found, "email") == [f"p{at}@x.org" for at in range(3_000)]


def test_stray_quote_that_a_proper_cell_ends_swallows_nobody() -> None:
    found = read('Name,Email,Company\nA B,a@x.org,\n"C D,c@x.org,\nE F,e@x.org,"Acme, Inc"\nI J,i@x.org,"Acme, Inc"\n')
    assert column(found, "email") == ["a@x.org", "c@x.org", "e@x.org", "i@x.org"]
    assert column(found, "organisation") == [None, None, "Acme, Inc", "Acme, Inc"]


def test_text_of_several_lines_stays_one_cell() -> None:
    notes = ["12 High St\nOxford, UK, Europe", "Hello, all, I come\nwith, two, guests", "x,y,z\na,b,c"]
    for note in notes:
        found = read(f'Name,Email,Notes\nAda,ada@x.org,"{note}"\nBo,bo@x.org,none\n')
        assert [(person.full_name, person.notes) for person in found.people] == [("Ada", note), ("Bo", "none")]


def test_zero_bytes_are_forgiven() -> None:
    assert_same_guests(read(lines(localised("en")).encode().replace(b"Surname", b"Sur\0name")))


def test_control_signs_reach_no_field() -> None:
    found = read(
        "Name,Email,LinkedIn,Notes\n\x1b[31mAda\x1b[0m Oak,a@example.org,@ada\x00oak,Bell\x7f\n"
        "Bo\x00 Ek,b@example.org,@bo\x7fek,\x9bx\n"
    )
    assert [(person.full_name, person.handle, person.notes) for person in found.people] == [
        ("[31mAda[0m Oak", "adaoak", "Bell"),
        ("Bo Ek", "boek", "x"),
    ]


def test_address_brings_no_control_sign_into_a_handle() -> None:
    assert handle("linkedin.com/in/ada%00love%0Alace") == "adalovelace"


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


def test_person_with_a_broken_address_is_kept_and_the_problem_told() -> None:
    found = read("Name,Email\nAda,ada(at)example.org\n,nobody at example.org\n")
    assert [(person.full_name, person.email) for person in found.people] == [("Ada", None)]
    assert [str(problem) for problem in found.people[0].problems] == [
        "“ada(at)example.org” is no e-mail address. It is kept in the notes."
    ]
    assert [str(rejected.why) for rejected in found.rejected] == [
        "There is no name, and “nobody at example.org” is no e-mail address."
    ]


def test_what_cannot_be_read_is_kept_as_it_was_written() -> None:
    found = read(
        "Name,Email,Phone,RSVP,Role,Order date\n"
        'Ada Oak,jo@,4.47701E+11,"Sorry, yes",tea maker,soon 1\n'
        "Bo Ek,n/a,+44 7700 900101,yes,speaker,2027-02-03\n"
        "Cy Fir,-,+44 7700 900102,no,host,2027-02-03\n"
        "Di Ash,di@example.org,+44 7700 900103,no,host,2027-02-03\n"
    )
    assert [dict(person.kept) for person in found.people] == [
        {
            "email": "jo@",
            "phone": "4.47701E+11",
            "rsvp": "Sorry, yes",
            "role": "tea maker",
            "order_date": "soon 1",
        },
        {"email": "n/a"},
        {},
        {},
    ]
    assert [len(person.problems) for person in found.people] == [5, 1, 0, 0]


def test_column_is_not_said_to_be_told_by_another_where_there_is_none() -> None:
    table = read_table(
        b"Name,Phone,E-mail,Email\nAda Oak,see above,a@example.org,\nBo Ek,ask,b@example.org,c@example.org\n"
    )
    reasons = [str(guess.reason) for guess in guess_columns(table).columns if guess.field is None]
    assert reasons[0] == "Nothing here that a guest list keeps."


def test_further_addresses_and_telephone_numbers_are_kept() -> None:
    table = read_table(
        b"Name,Email,Also,Phone,Mobile\n"
        b"Ada Oak,a@example.org; ada@example.org,A@example.org,020 111,0770 222 ::: 0770 333\n"
        b"Bo Ek,b@example.org,,,0770 444\n"
        b"Cy Fir,jo@ c@example.org,,020 111,020 111\n"
        b"Di Ash,,d@example.org,0770 555,\n"
    )
    mapping = guess_columns(table).with_field(2, "email").with_field(3, "phone").with_field(4, "phone")
    found = read_attendees(table, mapping)
    assert column(found, "email") == ["a@example.org", "b@example.org", "c@example.org", "d@example.org"]
    assert [person.kept for person in found.people] == [
        (("email", "ada@example.org"), ("phone", "0770 222"), ("phone", "0770 333")),
        (),
        (),
        (),
    ]


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        ("Name,Ticket type\nAda Oak,General\n", Rsvp.ACCEPTED),
        ("Name,Checked in\nAda Oak,yes\nBo Ek,no\n", Rsvp.ACCEPTED),
        ("Timestamp,Name\n2027-02-03 10:00,Ada Oak\n2027-02-03 10:01,Bo Ek\n", Rsvp.ACCEPTED),
        ("Name,Company\nAda Oak,Acme\n", None),
        ("Name,Ticket type,RSVP\nAda Oak,General,no\nBo Ek,General,\n", None),
    ],
)
def test_who_has_a_ticket_comes_where_the_list_says_nothing_of_answers(content: str, answer: Rsvp | None) -> None:
    assert read(content).usual_answer == answer


def test_day_first_is_told_by_one_date_of_the_column() -> None:
    found = read("Name,Registered\nAda,03/04/2026\nBo,25/04/2026\n")
    assert column(found, "order_date") == ["2026-04-03", "2026-04-25"]
    assert found.mapping.date_order == "dmy"


def test_dates_that_nobody_can_tell_are_left_open_and_flagged() -> None:
    table = read_table(b"Name,Registered\nAda,03/04/2026\nBo,05/02/2026\n")
    found = read_attendees(table)
    assert found.mapping.date_order is None
    assert found.mapping.has_ambiguous_dates
    assert column(found, "order_date") == [None, None]
    chosen = read_attendees(table, found.mapping.with_date_order("mdy"))
    assert column(chosen, "order_date") == ["2026-03-04", "2026-05-02"]


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


def test_who_came_by_marks() -> None:
    found = read("Name;E-Mail;Anwesend\nAda;a@example.org;x\nBo;b@example.org;\nCy;c@example.org;nein\n")
    assert column(found, "checked_in") == [True, False, False]


def test_who_came_by_times() -> None:
    found = read("Name,Check-in time\nAda,2026-06-12 09:03\nBo,\n")
    assert column(found, "checked_in") == [True, False]
    assert column(found, "checked_in_at") == ["2026-06-12T09:03", None]


def test_list_without_check_ins_says_nothing_of_them() -> None:
    assert column(read("Name,Status\nAda,Going\nBo,Not going\n"), "checked_in") == [None, None]


@pytest.mark.parametrize(
    ("word", "answer"),
    [
        ("Going", Rsvp.ACCEPTED),
        ("can't go", Rsvp.DECLINED),
        ("On the waiting list", Rsvp.WAITLISTED),
        ("AWAITING_PAYMENT", Rsvp.PENDING),
        ("Refunded", Rsvp.CANCELLED),
        ("Void", Rsvp.CANCELLED),
        ("Invited", Rsvp.INVITED),
        ("No response", Rsvp.INVITED),
        ("Yes, I'll be there!", Rsvp.ACCEPTED),
        ("No, sorry, I can't make it", Rsvp.DECLINED),
        ("Checked In", Rsvp.ACCEPTED),
        ("Yes, but I have to leave early", Rsvp.ACCEPTED),
        ("No, I cannot", Rsvp.DECLINED),
        ("I will not be able to attend", Rsvp.DECLINED),
        ("I won't be able to attend", Rsvp.DECLINED),
        ("I would love to, but no", Rsvp.DECLINED),
        ("出席できません。", Rsvp.DECLINED),
        ("", None),
    ],
)
def test_words_of_a_status(word: str, answer: Rsvp | None) -> None:
    found = read(f'Name,Status\nAda,Maybe\nBo,"{word}"\n')
    assert found.people[1].rsvp == answer


@pytest.mark.parametrize(
    "both",
    [
        "no problem I will be there",
        "Yes - but not sure",
        "Sorry, yes",
        "Maybe yes",
        "Going (waitlist)",
        "Accepted - payment pending",
        "Registered - cancelled",
    ],
)
def test_two_answers_in_one_cell_are_told_and_none_is_chosen(both: str) -> None:
    person = read(f'Name,Status\nAda,Maybe\nBo,"{both}"\n').people[1]
    assert person.rsvp is None
    assert [str(problem) for problem in person.problems] == [
        f"The answer “{both}” is not understood. It is kept in the notes."
    ]
    assert person.kept == (("rsvp", both),)


def test_roles_and_hosts() -> None:
    found = read("Name,Role\nAda,Speaker\nBo,Volunteer\nCy,Guest\nDi,\n")
    assert column(found, "role") == [Role.SPEAKER, Role.STAFF, Role.ATTENDEE, None]


def test_code_of_a_group_order_is_nobodys_ticket() -> None:
    found = read("Name,Booking number\nAda,B-100\nBo,B-100\nCy,B-101\nDi,B-101\n")
    assert column(found, "ticket_code") == [None] * 4


def test_spreadsheet_apostrophes_and_literals_are_taken_off() -> None:
    found = read('Name,Phone,Notes\nAda,\'07700900101,\'=1+1\nBo,"=""0301234567""",x\n')
    assert column(found, "phone") == ["07700900101", "0301234567"]
    assert column(found, "notes") == ["=1+1", "x"]


def test_rounded_telephone_number_is_told_and_not_kept() -> None:
    found = read("Name,Phone\nAda,4.47701E+11\nBo,33639980000.0\n")
    assert column(found, "phone") == [None, "33639980000"]
    assert found.people[0].problems != ()


def test_names_are_trimmed_and_otherwise_untouched() -> None:
    found = read("Name,Company\n  Ada  O'Dowd ,McDONALD\nde la CRUZ,'s Gravenhage BV\n")
    assert column(found, "full_name") == ["Ada  O'Dowd", "de la CRUZ"]
    assert column(found, "organisation") == ["McDONALD", "'s Gravenhage BV"]


def test_same_people_come_twice_where_the_list_says_them_twice() -> None:
    assert len(read("Name,Email\nAda,a@example.org\nAda,a@example.org\n").people) == 2


def test_own_export_is_recognised_whole() -> None:
    headings = (
        "Name,Given name,Family name,E-mail,Phone,Organisation,Job title,Handle,RSVP,Role,Ticket type,Ticket code,Code,"
        "Order date,Checked in,Notes,Source"
    )
    values = (
        "Ada Oakhurst,Ada,Oakhurst,ada@example.org,+44 20 7946 0000,Acme,Engineer,ada_oak,invited,speaker,VIP,T-1,"
        "23456789BC,2026-05-01T10:00,yes,'=1+1,list.csv"
    )
    found = read(f"{headings}\n{values}\n")
    assert found.preset == "planner"
    assert found.people == [
        Attendee(
            line=2,
            given_name="Ada",
            family_name="Oakhurst",
            full_name="Ada Oakhurst",
            email="ada@example.org",
            phone="+44 20 7946 0000",
            organisation="Acme",
            job_title="Engineer",
            handle="ada_oak",
            rsvp=Rsvp.INVITED,
            role=Role.SPEAKER,
            ticket_type="VIP",
            ticket_code="T-1",
            code="23456789BC",
            checked_in=True,
            order_date="2026-05-01T10:00",
            notes="=1+1",
            source="list.csv",
        )
    ]


def test_dutch_prefix_belongs_to_the_family_name() -> None:
    found = read("Naam;Voornaam;Tussenvoegsel;Aanwezig?\nBerg;Jan;van den;Ja\nEk;Bo;;Misschien\n")
    assert column(found, "full_name") == ["Jan van den Berg", "Bo Ek"]
    assert column(found, "rsvp") == [Rsvp.ACCEPTED, Rsvp.TENTATIVE]
    assert column(found, "checked_in") == [None, None]


def test_numbers_that_come_back_in_every_list_are_nobodys_ticket() -> None:
    assert column(read("Ticket ID,Name\n1,Ada\n2,Bo\n3,Cy\n"), "ticket_code") == [None] * 3


def test_preamble_of_a_report_is_left_out() -> None:
    found = read(
        'Attendee Report\nReport Generated:,"May 5, 2026 10:00 AM"\nTopic,Webinar ID,Actual Start Time\n'
        'My event,123 456,"May 4, 2026"\nAttendee Details\n'
        "Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status\n"
        "Yes,Zoë O'Dowd,Zoë,O'Dowd,zo@example.org,\"Apr 28, 2026 14:02:11\",approved\n"
    )
    person = found.people[0]
    assert (found.preset, found.format.header_line, len(found.people)) == ("zoom", 6, 1)
    assert (person.full_name, person.checked_in, person.order_date) == ("Zoë O'Dowd", True, "2026-04-28T14:02:11")


def test_quotes_escaped_by_a_backslash() -> None:
    found = read('Name,Company\n"Ada \\"Oak\\" O","Acme, Inc"\nBo,""\n')
    assert column(found, "full_name") == ['Ada "Oak" O', "Bo"]
    assert column(found, "organisation") == ["Acme, Inc", None]
