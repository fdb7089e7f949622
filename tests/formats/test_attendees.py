"""Attendee lists of 18 platforms come in with every field right, nobody missing and nobody invented."""

import json
from pathlib import Path
from typing import Any

import pytest

from planner.domain.rsvp import Rsvp
from planner.formats.attendees import AttendeeList, as_json, read_attendees
from planner.formats.tables import read_table

FOLDER = Path(__file__).parent.parent / "files" / "attendees"
LISTS = sorted(path for path in FOLDER.iterdir() if path.suffix != ".json")
RSVP = {"yes": Rsvp.ACCEPTED, "no": Rsvp.DECLINED, "maybe": Rsvp.TENTATIVE, "waitlist": Rsvp.WAITLISTED}
NOT_A_FIELD = {"line", "problem", "duplicate_of"}


def expected(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((FOLDER / f"{path.name}.expected.json").read_text(encoding="utf-8"))
    return content


def read(path: Path) -> AttendeeList:
    return read_attendees(read_table(path))


def allowed(field: str, value: Any) -> list[Any]:
    values = value if isinstance(value, list) else [value]
    return [RSVP.get(one, one) for one in values] if field == "rsvp" else values


@pytest.fixture(params=LISTS, ids=lambda path: path.stem)
def path(request: pytest.FixtureRequest) -> Path:
    chosen: Path = request.param
    return chosen


def test_there_are_18_lists() -> None:
    assert len(LISTS) == 18


def test_every_named_field_is_right(path: Path) -> None:
    people = {person["line"]: person for person in as_json(read(path))["people"]}
    wrong = [
        (row["line"], field, people[row["line"]][field], value)
        for row in expected(path)["rows"]
        for field, value in row.items()
        if field not in NOT_A_FIELD and people[row["line"]][field] not in allowed(field, value)
    ]
    assert wrong == []


def test_nobody_is_missing_and_nobody_invented(path: Path) -> None:
    found = read(path)
    assert [person.line for person in found.people] == [row["line"] for row in expected(path)["rows"]]
    assert len(found.people) == expected(path)["people"]


def test_records_that_make_no_person_are_turned_away(path: Path) -> None:
    assert [rejected.line for rejected in read(path).rejected] == [row["line"] for row in expected(path)["rejected"]]


def test_other_people_do_not_appear(path: Path) -> None:
    shown = json.dumps(as_json(read(path))["people"], ensure_ascii=False)
    assert [text for text in expected(path)["must_not_appear"] if text in shown] == []


def test_encoding_delimiter_and_header_are_found(path: Path) -> None:
    form = read(path).format
    told = expected(path)
    assert (form.encoding, form.delimiter, form.header_line) == (
        told["encoding"],
        told["delimiter"],
        told["header_line"],
    )


def test_line_end_is_found(path: Path) -> None:
    told = expected(path)["newline"]
    assert read(path).format.newline == (None if told == "mixed" else told)


def test_order_of_day_and_month_is_found(path: Path) -> None:
    told = expected(path)["date_order"]
    mapping = read(path).mapping
    if told is not None and mapping.columns_of("order_date"):
        assert mapping.date_order == told


def test_problems_are_noted_where_the_list_has_them(path: Path) -> None:
    told = [row["line"] for row in expected(path)["rows"] if "problem" in row]
    assert [person.line for person in read(path).people if person.problems] == told


PRESETS = {
    "brevo-contacts": "brevo",
    "eventbrite-attendees": "eventbrite",
    "eventbrite-uk-2017": "eventbrite",
    "google-contacts": "google-contacts",
    "google-forms-es": "google-forms",
    "google-forms-responses": "google-forms",
    "hi-events-attendees": "hi-events",
    "linkedin-connections": "linkedin",
    "luma-guests": "luma",
    "mailchimp-audience": "mailchimp",
    "meetup-event-rsvps": "meetup",
    "outlook-contacts": "outlook",
    "pretix-checkin-list": "pretix",
    "tito-tickets-2016": "tito",
    "universe-attendees-report": "universe",
}


def test_platform_is_recognised(path: Path) -> None:
    assert read(path).preset == PRESETS.get(path.stem)


def test_json_has_every_key_of_every_person(path: Path) -> None:
    printed = json.loads(json.dumps(as_json(read(path))))
    assert set(printed) == {"people", "rejected", "format"}
    assert set(printed["format"]) == {"encoding", "delimiter", "header_line", "preset"}
    assert all(set(rejected) == {"line", "why"} for rejected in printed["rejected"])
    keys = {frozenset(person) for person in printed["people"]}
    assert len(keys) == 1
    assert {"line", "given_name", "family_name", "full_name", "email", "phone", "organisation", "job_title"} <= set(
        next(iter(keys))
    )
    assert {"handle", "rsvp", "role", "ticket_type", "ticket_code", "checked_in", "order_date", "notes"} <= set(
        next(iter(keys))
    )
