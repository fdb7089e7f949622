"""What a list says of its people: answers, dates, tickets, and what cannot be read of it."""

import pytest
from formats.written_lists import column, read

from planner.domain.attendees import Attendee
from planner.domain.rsvp import Role, Rsvp
from planner.formats.attendees import guess_columns, read_attendees
from planner.formats.tables import read_table
from planner.formats.values import handle


def test_address_brings_no_control_sign_into_a_handle() -> None:
    assert handle("linkedin.com/in/ada%00love%0Alace") == "adalovelace"


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


def test_words_and_days_that_no_month_has_are_kept_as_dates_that_are_not_understood() -> None:
    days = [f"P{day},2027-01-{day:02}" for day in range(1, 10)]
    found = read("\n".join(["Name,Registered", *days, "Ada,yesterday", "Bo,31/02/2026", "Cy,n/a", "Di,0000-00-00"]))
    assert [str(problem) for person in found.people for problem in person.problems] == [
        "The date “yesterday” is not understood. It is kept in the notes.",
        "The date “31/02/2026” is not understood. It is kept in the notes.",
    ]


def test_who_came_by_marks() -> None:
    found = read("Name;E-Mail;Anwesend\nAda;a@example.org;x\nBo;b@example.org;\nCy;c@example.org;nein\n")
    assert column(found, "checked_in") == [True, False, False]


def test_check_in_that_tells_nothing_makes_nobody_come() -> None:
    said = ["not yet", "n/a", "#N/A", "NA", "Door B", "2026-06-12 09:03", *["yes"] * 12]
    found = read("Name,Checked in\n" + "".join(f"P{at},{word}\n" for at, word in enumerate(said)))
    assert column(found, "checked_in") == [False, False, False, False, None, True, *[True] * 12]
    assert [str(problem) for problem in found.people[4].problems] == [
        "“Door B” does not tell whether somebody came. It is kept in the notes."
    ]


def test_error_of_a_spreadsheet_says_nothing() -> None:
    found = read("Name,Email,Company,Status\nAda,ada@example.org,#REF!,#VALUE!\n#DIV/0!,bo@example.org,Oak,Going\n")
    assert column(found, "full_name") == ["Ada", None]
    assert column(found, "organisation") == [None, "Oak"]
    assert column(found, "rsvp") == [None, Rsvp.ACCEPTED]
    assert [person.problems for person in found.people] == [(), ()]


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
        ("I won't be attending", Rsvp.DECLINED),
        ("Can't come, not well", Rsvp.DECLINED),
        ("Yes - not vegetarian", Rsvp.ACCEPTED),
        ("Accepted, won't stay for dinner", Rsvp.ACCEPTED),
        ("Ja, pas laat", Rsvp.ACCEPTED),
        ("Yes, why not", Rsvp.ACCEPTED),
        ("Not confirmed", Rsvp.PENDING),
        ("not yet", Rsvp.INVITED),
        ("", None),
        ("n/a", None),
        ("#N/A", None),
    ],
)
def test_words_of_a_status(word: str, answer: Rsvp | None) -> None:
    found = read(f'Name,Status\nAda,Maybe\nBo,"{word}"\n')
    assert found.people[1].rsvp == answer


@pytest.mark.parametrize(
    "both",
    [
        "not cancelled",
        "Not invited",
        "not accepted",
        "kommt leider doch nicht",
        "nicht bestätigt",
        "pas confirmé",
        "niet geannuleerd",
        "未确认",
        "没有确认",
        "不接受",
        "出席しない",
        "参加できない",
        "確認できていません",
        "never confirmed",
        "keine Teilnahme",
        "no problem I will be there",
        "Yes - but not sure",
        "Sorry, yes",
        "Maybe yes",
        "Going (waitlist)",
        "Accepted - payment pending",
        "Registered - cancelled",
    ],
)
def test_answer_that_is_two_or_the_contrary_of_one_is_told_and_none_is_chosen(both: str) -> None:
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


def test_numbers_that_come_back_in_every_list_are_nobodys_ticket() -> None:
    assert column(read("Ticket ID,Name\n1,Ada\n2,Bo\n3,Cy\n"), "ticket_code") == [None] * 3
