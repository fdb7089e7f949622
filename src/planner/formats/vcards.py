"""Contacts written as vCard 3.0, which every address book reads."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.domain.progress import Progress
from planner.formats.cells import without_controls
from planner.formats.files import replacing

_LONGEST = 75  # octets in a line
_REPORT_EVERY = 500


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


def write_vcards(path: Path, contacts: Sequence[Contact], progress: Progress | None = None) -> None:
    """Write all contacts into one .vcf file. Raises PlannerError where it cannot be written."""
    with replacing(path) as temporary, temporary.open("wb") as file:
        for done, contact in enumerate(contacts):
            if progress is not None and done % _REPORT_EVERY == 0:
                progress.at(done, len(contacts))
            file.writelines(map(_folded, _lines(contact)))


def _lines(contact: Contact) -> Iterator[str]:
    shown = contact.full_name or contact.email or contact.handle
    given = contact.given_name or ("" if contact.family_name else shown)
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield "UID:" + _escaped(contact.uid)
    yield "FN:" + _escaped(shown)
    yield f"N:{_escaped(contact.family_name)};{_escaped(given)};;;"
    for name, value in (
        ("EMAIL", contact.email),
        ("TEL", contact.phone),
        ("ORG", contact.organisation),
        ("TITLE", contact.job_title),
        ("NICKNAME", contact.handle),
    ):
        if value:
            yield f"{name}:{_escaped(value)}"
    if contact.categories:
        yield "CATEGORIES:" + ",".join(map(_escaped, contact.categories))
    yield "END:VCARD"


def _escaped(value: str) -> str:
    plain = without_controls(value).replace("\r\n", "\n").replace("\r", "\n")
    return plain.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def _folded(line: str) -> bytes:
    """Return a line as it stands in the file: where it is too long it goes on behind a blank, no letter torn apart."""
    octets = line.encode("utf-8", "replace")
    parts = []
    room = _LONGEST
    while len(octets) > room:
        end = room
        while octets[end] & 0xC0 == 0x80:  # within a letter
            end -= 1
        parts.append(octets[:end])
        octets, room = octets[end:], _LONGEST - 1
    return b"\r\n ".join([*parts, octets]) + b"\r\n"
