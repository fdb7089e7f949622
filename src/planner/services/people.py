"""People: the address book that all events share."""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError
from planner.domain.guests import PERSON_FIELDS, cleaned, email_key
from planner.domain.handles import handle_key
from planner.domain.names import same_name
from planner.domain.people import KEYS, person_keys
from planner.domain.texts import N_, text
from planner.store.schema import Person


def find_person(db: DbSession, *, full_name: str = "", email: str = "", handle: str = "") -> int | None:
    """Return who has this e-mail address, or else this handle, and a name that may be the same person's."""
    for column, key in ((Person.email_key, email_key(email)), (Person.handle_key, handle_key(handle))):
        if not key:
            continue
        known = select(Person.id, Person.full_name).where(column == key).order_by(Person.id)
        for person_id, name in db.execute(known):
            if same_name(name, full_name):
                return person_id
    return None


def find_or_add_person(db: DbSession, **values: str) -> int:
    """Return the person with this e-mail address or handle, told what we did not know yet; or else a new one.

    What is known already stays. Raises WrongValueError for a value that its field cannot take.
    """
    values = clean_person(values)
    found = find_person(db, **{field: values.get(field, "") for field in KEYS})
    if found is None:
        return add_person(db, **values)
    person = db.get_one(Person, found)
    news = {field: value for field, value in values.items() if value and not getattr(person, field)}
    for column, value in (news | person_keys(news)).items():
        setattr(person, column, value)
    db.flush()
    return found


def add_person(db: DbSession, **values: str) -> int:
    """Add somebody to the address book and return the key."""
    values = clean_person(values)
    if not any(values.get(field) for field in KEYS):
        raise PlannerError(text(N_("A person needs a name, an e-mail address or a handle. Nobody was added.")))
    person = Person(**values, **person_keys(values))
    db.add(person)
    db.flush()
    return person.id


def clean_person(values: Mapping[str, str]) -> dict[str, str]:
    """Return `values` as their fields keep them. Raises WrongValueError for one that its field cannot take."""
    for field in values:
        if field not in PERSON_FIELDS and field != "notes":
            raise KeyError(field)
    return {field: cleaned(field, value) or "" for field, value in values.items() if field != "full_name" or value}
