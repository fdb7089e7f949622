"""Contacts written as vCard 3.0, which every address book reads."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from planner.formats.files import replacing


@dataclass(frozen=True, slots=True)
class Contact:
    """One person as an address book knows them; texts may be empty."""

    uid: str
    full_name: str
    given_name: str = ""
    family_name: str = ""
    email: str = ""
    phone: str = ""
    organisation: str = ""
    job_title: str = ""
    handle: str = ""
    categories: tuple[str, ...] = ()


def write_vcards(path: Path, contacts: Iterable[Contact]) -> None:
    """Write all contacts into one .vcf file. Raises PlannerError where it cannot be written."""
    with replacing(path) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        for contact in contacts:
            file.write(_card(contact))


def _card(contact: Contact) -> str:
    import vobject

    card = vobject.vCard()
    shown = contact.full_name or contact.email or contact.handle
    card.add("fn").value = shown
    card.add("n").value = vobject.vcard.Name(
        family=contact.family_name, given=contact.given_name or ("" if contact.family_name else shown)
    )
    card.add("uid").value = contact.uid
    for name, value in (
        ("email", contact.email),
        ("tel", contact.phone),
        ("title", contact.job_title),
        ("nickname", contact.handle),
    ):
        if value:
            card.add(name).value = value
    if contact.organisation:
        card.add("org").value = [contact.organisation]
    if contact.categories:
        card.add("categories").value = list(contact.categories)
    return str(card.serialize())
