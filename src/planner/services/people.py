"""People: the address book that all events share."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session as DbSession

from planner.domain.errors import PlannerError, WrongValueError
from planner.domain.guests import PERSON_FIELDS, cleaned, email_key, why_not_for
from planner.domain.handles import handle_key
from planner.domain.names import fits_parts, full_name, same_name, search_key
from planner.domain.people import KEYS, person_keys
from planner.domain.texts import N_, text
from planner.store.schema import Guest, Person

_PARTS = ("given_name", "family_name")
_NAMES = frozenset({"full_name", *_PARTS})


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


def person_called(db: DbSession, event_id: int, name: str, preferred: Collection[int] = ()) -> int:
    """Return whom a name means at an event: a guest so called, else the one person in the address book, else somebody new.

    Of several guests a `preferred` person comes first, then one whose name is written just so, then who came first.
    A name that begins with @ is a handle.
    """
    plain = name.strip()
    if not search_key(plain).strip("@ "):
        raise WrongValueError("full_name", text(N_("A name is missing, so nobody was added. Type one.")))
    is_handle = plain.startswith("@")
    is_called = Person.handle_key == handle_key(plain) if is_handle else Person.name_key == search_key(plain)
    is_here = (Guest.person_id == Person.id) & (Guest.event_id == event_id)
    called = select(Person.id, Person.full_name, Guest.id).outerjoin(Guest, is_here).where(is_called)
    known = db.execute(called.order_by(Person.id)).all()
    ranked = [
        (person not in preferred, full != plain, guest or 0, person)
        for person, full, guest in known
        if guest or person in preferred
    ]
    if ranked:
        return min(ranked)[-1]
    if len(known) == 1:
        return known[0][0]
    return add_person(db, handle=plain) if is_handle else add_person(db, full_name=plain)


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


def refuse_shared(ids: Collection[int], fields: Iterable[str]) -> None:
    """Refuse to give several rows one value of a field in which each has their own."""
    for field in fields:
        if why_not := why_not_for(len(set(ids)), field):
            raise WrongValueError(field, why_not)


def change_known(db: DbSession, person_ids: Sequence[int], values: Mapping[str, str]) -> None:
    """Give people values that are cleaned already, as many people as one statement takes."""
    _refuse_unknown(db, person_ids, values)
    if not _NAMES.isdisjoint(values):
        for person_id in person_ids:
            _rename(db.get_one(Person, person_id), values)
        db.flush()
    rest = {field: value for field, value in values.items() if field not in _NAMES}
    if rest:
        db.execute(update(Person).where(Person.id.in_(person_ids)).values(**rest, **person_keys(rest)))


def _rename(person: Person, values: Mapping[str, str]) -> None:
    """Change the name, or a part of it, so that the whole and its parts never contradict each other."""
    agreed = fits_parts(person.full_name, person.given_name, person.family_name)
    for field in ("full_name", *_PARTS):
        setattr(person, field, values.get(field, getattr(person, field)))
    fits = fits_parts(person.full_name, person.given_name, person.family_name)
    if "full_name" not in values and (agreed or not person.full_name):
        person.full_name = full_name(person.given_name, person.family_name) or person.full_name
    elif "full_name" in values and not fits:
        for part in _PARTS:
            setattr(person, part, values.get(part, ""))
    person.name_key = person_keys({"full_name": person.full_name})["name_key"]


def _refuse_unknown(db: DbSession, person_ids: Sequence[int], values: Mapping[str, str]) -> None:
    """Refuse to take the last thing away by which somebody is known."""
    for field in ("email", "handle"):
        if values.get(field) != "":
            continue
        other = Person.handle if field == "email" else Person.email
        last = select(Person.id).where(Person.id.in_(person_ids), Person.full_name == "", other == "")
        if db.scalar(last.limit(1)) is not None:
            raise WrongValueError(field, text(N_("Nothing else is known of this guest. Give a name first.")))
