"""The same guests in lists that no platform wrote: other words, encodings, dialects and shapes."""

import pytest
from formats.written_lists import column, lines, read

from planner.domain.rsvp import Rsvp
from planner.formats.attendees import AttendeeList

GIVEN = ["Zoë", "Jürgen", "François", "María José"]
FAMILY = ["O'Dowd", "Großkopf", "de La Fontenelle", "Núñez de Arce"]

EMAILS = ["zoe.odowd@example.org", "jg@example.net", "francois@mail.example", "mj.nunez@party.test"]
PHONES = ["+44 7700 900101", "030 23125502", "+33 1 99 00 12 03", "(415) 555-0104"]

ANSWERS = [Rsvp.ACCEPTED, Rsvp.DECLINED, Rsvp.TENTATIVE, Rsvp.ACCEPTED]
FULL = [f"{given} {family}" for given, family in zip(GIVEN, FAMILY, strict=True)]

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
    assert column(found, "organisation") == ["Acme", "Initech", "Hooli"]
    assert column(found, "full_name") == ["Ada", "Bo", "Cy"]
    assert column(found, "line") == [2, 3, 4]


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_list_that_breaks_off_within_quotes_keeps_its_columns_apart(end: str) -> None:
    begun = 'Name,Company,Email\nAda,"Oak, Ash",ada@example.org\nCy,Yew,cy@example.org\n'
    found = read(begun + '"Bo,Fir,bo@example' + end)
    assert column(found, "full_name") == ["Ada", "Cy", "Bo"]
    assert [dict(person.kept) for person in found.people] == [{}, {}, {"email": "bo@example"}]
    found = read(begun + '"Di","Yew, Ash","di@example' + end)
    assert column(found, "organisation") == ["Oak, Ash", "Yew", "Yew, Ash"]
    found = read(begun + 'Bo,"Fir, El')
    assert column(found, "organisation") == ["Oak, Ash", "Yew", "Fir, El"]


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
